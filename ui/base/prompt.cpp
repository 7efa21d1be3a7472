// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/prompt.h"

#include "ui/base/printpreview.h"
#include "ui/base/questionbox.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QInputDialog>
#include <QStandardPaths>

namespace imr::ui {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("imr::Prompt", text);
}

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString projectKind()
{
    return say(QT_TRANSLATE_NOOP("imr::Prompt", "IMR projects")) + QStringLiteral(" (*.imrproj)");
}

QString namesKind()
{
    return say(QT_TRANSLATE_NOOP("imr::Prompt", "Drug names")) + QStringLiteral(" (*.tsv)");
}

QString withSuffix(const QString& path, const QString& suffix)
{
    return path.isEmpty() || path.endsWith(suffix, Qt::CaseInsensitive) ? path : path + suffix;
}

} // namespace

DialogPrompt::DialogPrompt(QWidget* parent)
    : m_parent(parent)
{
}

std::optional<QString> DialogPrompt::text(
    const QString& title, const QString& question, const QString& start, HelpSection section)
{
    const auto box = textBox(title, question, start, section, m_parent);
    return box->exec() == QDialog::Accepted ? std::optional(box->textValue().trimmed()) : std::nullopt;
}

bool DialogPrompt::confirmed(const QString& title, const QString& question, const QString& button)
{
    const auto box = QuestionBox::toConfirm(title, question, button, m_parent);
    box->exec();
    return box->chosen().has_value();
}

std::optional<int> DialogPrompt::choice(const QString& title, const QString& question, const QStringList& ways)
{
    const auto box = QuestionBox::toChoose(title, question, ways, m_parent);
    box->exec();
    return box->chosen();
}

QString DialogPrompt::projectToOpen()
{
    return QFileDialog::getOpenFileName(
        m_parent, say(QT_TRANSLATE_NOOP("imr::Prompt", "Open project")), documents(), projectKind());
}

QString DialogPrompt::projectToCreate(const QString& proposal)
{
    return withSuffix(QFileDialog::getSaveFileName(
                          m_parent, say(QT_TRANSLATE_NOOP("imr::Prompt", "New project")), proposal, projectKind()),
        QStringLiteral(".imrproj"));
}

QString DialogPrompt::folder()
{
    return QFileDialog::getExistingDirectory(
        m_parent, say(QT_TRANSLATE_NOOP("imr::Prompt", "Open a folder of letters")), documents());
}

QStringList DialogPrompt::letters()
{
    return QFileDialog::getOpenFileNames(m_parent, say(QT_TRANSLATE_NOOP("imr::Prompt", "Import letters")), documents(),
        say(QT_TRANSLATE_NOOP("imr::Prompt", "Letters")) + QStringLiteral(" (*.pdf *.txt *.text)"));
}

QString DialogPrompt::csvFile(const QString& proposal)
{
    return withSuffix(
        QFileDialog::getSaveFileName(m_parent, say(QT_TRANSLATE_NOOP("imr::Prompt", "Export to")), proposal,
            say(QT_TRANSLATE_NOOP("imr::Prompt", "Comma-separated values")) + QStringLiteral(" (*.csv)")),
        QStringLiteral(".csv"));
}

QString DialogPrompt::pictureFile(const QString& proposal)
{
    const QString path
        = QFileDialog::getSaveFileName(m_parent, say(QT_TRANSLATE_NOOP("imr::Prompt", "Save the chart as")), proposal,
            say(QT_TRANSLATE_NOOP("imr::Prompt", "Pictures")) + QStringLiteral(" (*.png *.svg)"));
    return path.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive) ? path : withSuffix(path, QStringLiteral(".png"));
}

void DialogPrompt::print(const QString& title, const PaintPages& paint, HelpSection section)
{
    PrintPreview(title, paint, section, m_parent).exec();
}

QString DialogPrompt::namesToOpen()
{
    return QFileDialog::getOpenFileName(
        m_parent, say(QT_TRANSLATE_NOOP("imr::Prompt", "Import drug names")), documents(), namesKind());
}

QString DialogPrompt::namesToSave(const QString& proposal)
{
    return withSuffix(QFileDialog::getSaveFileName(m_parent, say(QT_TRANSLATE_NOOP("imr::Prompt", "Export drug names")),
                          documents() + u'/' + proposal, namesKind()),
        QStringLiteral(".tsv"));
}

} // namespace imr::ui
