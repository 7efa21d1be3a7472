// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPair>
#include <QRandomGenerator>
#include <QString>
#include <QStringList>

namespace imr::tests {

// Fields with their values, as score.py counts them: a list has one entry a value, a value of a list in a list (the
// strength of a drug, the page of a source) carries the name it belongs to.
using FieldValues = QList<QPair<QString, QString>>;

enum class GeneratedLayout {
    Y2014, // credentials in prose, pages
    Y2015, // credentials on lines, pages
    Y2016, // header block, sections instead of pages
    Y2018, // the same with newer guidelines
    Numbered, // numbered decisions of 2013
};
inline constexpr int generatedLayouts = 5;

// A letter before it is written down: paragraphs without line ends, and the truth about them.
struct ComposedLetter
{
    enum class Part {
        Header, // columns parted by tabs
        Heading, // of a section
        Text,
        Request, // the heading of an item: its last word is the decision
    };
    struct Paragraph
    {
        Part part = Part::Text;
        QString text;
        int item = -1; // that it belongs to
    };

    GeneratedLayout layout = GeneratedLayout::Y2014;
    QList<Paragraph> paragraphs;
    FieldValues letter;
    QList<FieldValues> items;
};

[[nodiscard]] ComposedLetter composedLetter(QRandomGenerator& random);

// As a text file, damaged in one of the ways that letters are: double spacing, page ends with page numbers anywhere,
// words parted at hyphens, glued headings, CRLF, stray blanks, the decision on its own line, a torn end.
struct WrittenLetter
{
    QByteArray bytes;
    QStringList damage; // what was done, for messages
    qsizetype wholeItems = 0; // that stand before a torn end
};
[[nodiscard]] WrittenLetter written(const ComposedLetter& letter, QRandomGenerator& random);

} // namespace imr::tests
