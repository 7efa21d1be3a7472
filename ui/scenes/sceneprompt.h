// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/prompt.h"

#include <memory>

class QDialog;

namespace imr::ui {

// Answers nothing, but leaves the question standing to be looked at, and keeps what is to be printed, so that scenes
// can show the pages.
class ScenePrompt final : public Prompt
{
public:
    ScenePrompt();
    ~ScenePrompt() override;

    [[nodiscard]] const PaintPages& pages() const { return m_pages; } // printed last
    [[nodiscard]] QDialog* preview(); // of these pages; null when none were printed
    void answerNext(const QString& text) { m_answer = text; } // the next question for a text, instead of leaving it

    std::optional<QString> text(
        const QString& title, const QString& question, const QString& start, HelpSection section) override;
    bool confirmed(const QString& title, const QString& question, const QString& button) override;
    std::optional<int> choice(const QString& title, const QString& question, const QStringList& ways) override;
    QString projectToOpen() override { return {}; }
    QString projectToCreate(const QString&) override { return {}; }
    QString folder() override { return {}; }
    QStringList letters() override { return {}; }
    QString csvFile(const QString&) override { return {}; }
    QString pictureFile(const QString&) override { return {}; }
    void print(const QString& title, const PaintPages& paint, HelpSection section) override;
    QString namesToOpen() override { return {}; }
    QString namesToSave(const QString&) override { return {}; }

private:
    QDialog* leaveStanding(std::unique_ptr<QDialog> dialog);

    std::optional<QString> m_answer;
    PaintPages m_pages;
    QString m_title; // of the pages
    HelpSection m_section = HelpSection::Window; // that tells of them
    std::unique_ptr<QDialog> m_dialog; // shown last
};

} // namespace imr::ui
