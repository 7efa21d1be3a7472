// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/prompt.h"

namespace imr::ui {

// Answers nothing and keeps what is to be printed, so that scenes can show the pages.
class ScenePrompt final : public Prompt
{
public:
    [[nodiscard]] const PaintPages& pages() const { return m_pages; } // printed last

    std::optional<QString> text(const QString&, const QString&, const QString&) override { return {}; }
    bool confirmed(const QString&, const QString&, const QString&) override { return false; }
    std::optional<int> choice(const QString&, const QString&, const QStringList&) override { return {}; }
    QString projectToOpen() override { return {}; }
    QString projectToCreate(const QString&) override { return {}; }
    QString folder() override { return {}; }
    QStringList letters() override { return {}; }
    QString csvFile(const QString&) override { return {}; }
    QString pictureFile(const QString&) override { return {}; }
    void print(const QString&, const PaintPages& paint) override { m_pages = paint; }
    QString namesToOpen() override { return {}; }
    QString namesToSave(const QString&) override { return {}; }

private:
    PaintPages m_pages;
};

} // namespace imr::ui
