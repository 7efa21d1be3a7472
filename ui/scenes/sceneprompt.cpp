// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenes/sceneprompt.h"

#include "ui/base/printpreview.h"
#include "ui/base/questionbox.h"

#include <QInputDialog>

namespace imr::ui {

ScenePrompt::ScenePrompt() = default;
ScenePrompt::~ScenePrompt() = default;

std::optional<QString> ScenePrompt::text(
    const QString& title, const QString& question, const QString& start, HelpSection section)
{
    if (auto answer = m_answer) {
        m_answer.reset();
        return answer;
    }
    leaveStanding(textBox(title, question, start, section));
    return {};
}

bool ScenePrompt::confirmed(const QString& title, const QString& question, const QString& button)
{
    leaveStanding(QuestionBox::toConfirm(title, question, button));
    return false;
}

std::optional<int> ScenePrompt::choice(const QString& title, const QString& question, const QStringList& ways)
{
    leaveStanding(QuestionBox::toChoose(title, question, ways));
    return {};
}

void ScenePrompt::print(const QString& title, const PaintPages& paint, HelpSection section)
{
    m_title = title;
    m_pages = paint;
    m_section = section;
}

QDialog* ScenePrompt::preview()
{
    return m_pages ? leaveStanding(std::make_unique<PrintPreview>(m_title, m_pages, m_section)) : nullptr;
}

QDialog* ScenePrompt::leaveStanding(std::unique_ptr<QDialog> dialog)
{
    m_dialog = std::move(dialog);
    m_dialog->show();
    return m_dialog.get();
}

} // namespace imr::ui
