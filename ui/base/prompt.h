// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/helpsection.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QPagedPaintDevice;
class QWidget;

namespace imr::ui {

// Questions that must be answered before the work can go on; the only way to a modal box, so that tests and the
// scripted tour can answer instead of a person. An empty result: the person changed their mind.
class Prompt
{
public:
    virtual ~Prompt() = default;

    // A short text about `question`, which `section` tells of; nothing when cancelled, empty when left empty.
    [[nodiscard]] virtual std::optional<QString> text(
        const QString& title, const QString& question, const QString& start, HelpSection section)
        = 0;
    // A question answered by doing what the button says, or by leaving things as they are.
    [[nodiscard]] virtual bool confirmed(const QString& title, const QString& question, const QString& button) = 0;
    // One of several ways to go on, by its place among them; nothing: things are left as they are. The first loses
    // nothing, the last one cannot be undone.
    [[nodiscard]] virtual std::optional<int> choice(
        const QString& title, const QString& question, const QStringList& ways)
        = 0;
    [[nodiscard]] virtual QString projectToOpen() = 0;
    [[nodiscard]] virtual QString projectToCreate(const QString& proposal) = 0;
    [[nodiscard]] virtual QString folder() = 0;
    [[nodiscard]] virtual QStringList letters() = 0;
    [[nodiscard]] virtual QString csvFile(const QString& proposal) = 0;
    [[nodiscard]] virtual QString pictureFile(const QString& proposal) = 0; // PNG or SVG
    // Shows the pages that `paint` paints, which `section` tells of, before they are printed or saved as PDF.
    using PaintPages = std::function<void(QPagedPaintDevice& device)>;
    virtual void print(const QString& title, const PaintPages& paint, HelpSection section) = 0;
    // A file of drug names.
    [[nodiscard]] virtual QString namesToOpen() = 0;
    [[nodiscard]] virtual QString namesToSave(const QString& proposal) = 0;
};

// Asks with the system's dialogs over `parent`.
class DialogPrompt final : public Prompt
{
public:
    explicit DialogPrompt(QWidget* parent);

    std::optional<QString> text(
        const QString& title, const QString& question, const QString& start, HelpSection section) override;
    bool confirmed(const QString& title, const QString& question, const QString& button) override;
    std::optional<int> choice(const QString& title, const QString& question, const QStringList& ways) override;
    QString projectToOpen() override;
    QString projectToCreate(const QString& proposal) override;
    QString folder() override;
    QStringList letters() override;
    QString csvFile(const QString& proposal) override;
    QString pictureFile(const QString& proposal) override;
    void print(const QString& title, const PaintPages& paint, HelpSection section) override;
    QString namesToOpen() override;
    QString namesToSave(const QString& proposal) override;

private:
    QWidget* m_parent;
};

} // namespace imr::ui
