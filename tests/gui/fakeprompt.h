// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/prompt.h"

#include <QPdfWriter>

namespace imr::tests {

// Answers as the test says, in place of a person.
class FakePrompt final : public ui::Prompt
{
public:
    std::optional<QString> answer;
    QString proposed; // where the last answer began
    bool confirms = false;
    QString asked; // the question that was to be confirmed, or answered by a choice, last
    QString chooses; // how the way begins that is chosen; empty: none is
    QStringList offered; // the ways of the last choice
    QString project;
    QString folderAnswer;
    QStringList lettersAnswer;
    QString csv;
    QString names;
    QString picture;
    QString printed; // the PDF that is printed to
    std::optional<ui::HelpSection> section; // that tells of what was asked or printed last

    std::optional<QString> text(const QString&, const QString&, const QString& start, ui::HelpSection about) override
    {
        proposed = start;
        section = about;
        return answer;
    }
    bool confirmed(const QString&, const QString& question, const QString&) override
    {
        asked = question;
        return confirms;
    }
    std::optional<int> choice(const QString&, const QString& question, const QStringList& ways) override
    {
        asked = question;
        offered = ways;
        for (int way = 0; way < ways.size(); ++way) {
            if (!chooses.isEmpty() && ways.at(way).startsWith(chooses))
                return way;
        }
        return {};
    }
    QString projectToOpen() override { return project; }
    QString projectToCreate(const QString&) override { return project; }
    QString folder() override { return folderAnswer; }
    QStringList letters() override { return lettersAnswer; }
    QString csvFile(const QString&) override { return csv; }
    QString pictureFile(const QString&) override { return picture; }
    void print(const QString&, const PaintPages& paint, ui::HelpSection about) override
    {
        section = about;
        QPdfWriter writer(printed);
        paint(writer);
    }
    QString namesToOpen() override { return names; }
    QString namesToSave(const QString&) override { return names; }
};

} // namespace imr::tests
