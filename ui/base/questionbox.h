// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/helpsection.h"

#include <QMessageBox>

#include <memory>
#include <optional>

class QAbstractButton;
class QInputDialog;

namespace imr::ui {

// A question that is answered by one of several buttons, or by leaving things as they are.
class QuestionBox final : public QMessageBox
{
    Q_OBJECT

public:
    // One way to go on, which can't be undone: Enter alone leaves things as they are.
    static std::unique_ptr<QuestionBox> toConfirm(
        const QString& title, const QString& question, const QString& button, QWidget* parent = nullptr);
    // Several ways: the first loses nothing and is what Enter does, the last can't be undone.
    static std::unique_ptr<QuestionBox> toChoose(
        const QString& title, const QString& question, const QStringList& ways, QWidget* parent = nullptr);

    [[nodiscard]] std::optional<int> chosen() const; // by its place among the ways, once it is closed

private:
    QuestionBox(Icon icon, const QString& title, const QString& question, QWidget* parent);

    QList<QAbstractButton*> m_ways;
};

// A question that is answered by a line of text; help opens at `section`.
[[nodiscard]] std::unique_ptr<QInputDialog> textBox(const QString& title, const QString& question, const QString& start,
    HelpSection section, QWidget* parent = nullptr);

} // namespace imr::ui
