// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/questionbox.h"

#include <QInputDialog>
#include <QLineEdit>
#include <QPushButton>

namespace imr::ui {

QuestionBox::QuestionBox(Icon icon, const QString& title, const QString& question, QWidget* parent)
    : QMessageBox(icon, title, question, Cancel, parent)
{
    setTextFormat(Qt::PlainText);
}

std::unique_ptr<QuestionBox> QuestionBox::toConfirm(
    const QString& title, const QString& question, const QString& button, QWidget* parent)
{
    std::unique_ptr<QuestionBox> box(new QuestionBox(NoIcon, title, question, parent));
    box->m_ways = {box->addButton(button, AcceptRole)};
    box->setDefaultButton(Cancel);
    return box;
}

std::unique_ptr<QuestionBox> QuestionBox::toChoose(
    const QString& title, const QString& question, const QStringList& ways, QWidget* parent)
{
    std::unique_ptr<QuestionBox> box(new QuestionBox(Warning, title, question, parent));
    for (qsizetype way = 0; way < ways.size(); ++way) {
        const bool isLast = way + 1 == ways.size();
        QPushButton* const button = box->addButton(ways.at(way), isLast ? DestructiveRole : AcceptRole);
        if (way == 0)
            box->setDefaultButton(button);
        box->m_ways.append(button);
    }
    return box;
}

std::optional<int> QuestionBox::chosen() const
{
    const qsizetype way = m_ways.indexOf(clickedButton());
    return way < 0 ? std::nullopt : std::optional(int(way));
}

std::unique_ptr<QInputDialog> textBox(
    const QString& title, const QString& question, const QString& start, HelpSection section, QWidget* parent)
{
    auto box = std::make_unique<QInputDialog>(parent);
    setHelpSection(*box, section);
    box->setWindowTitle(title);
    box->setLabelText(question);
    box->setTextValue(start);
    if (auto* line = box->findChild<QLineEdit*>())
        line->setMinimumWidth(380); // a note has room
    return box;
}

} // namespace imr::ui
