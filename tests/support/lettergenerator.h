// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/lettertruth.h"

#include <QRandomGenerator>
#include <QStringList>

namespace imr::tests {

enum class GeneratedLayout {
    Y2014, // credentials in prose, pages
    Y2015, // credentials on lines, pages
    Y2016, // header block, sections instead of pages
    Y2018, // the same with newer guidelines
    Numbered, // numbered decisions of 2013-14
    Notice, // of 2013
    ProfessionalReview, // the first letters
};
inline constexpr int generatedLayouts = 7;

// A letter before it is written down: paragraphs, and what each of them tells.
struct ComposedLetter
{
    enum class Part {
        Header, // of the header block: a line of its own, not wrapped
        Heading, // of a section
        Text,
        Request, // the heading of an item
    };
    struct Paragraph
    {
        Part part = Part::Text;
        QString text; // lines end in it only where its layout has them
        QList<int> items; // that it is about; none: the letter
        FieldValues truth; // of each of these items, or of the letter
    };

    GeneratedLayout layout = GeneratedLayout::Y2014;
    QList<Paragraph> paragraphs;

    void add(const ToldText& told, Part part = Part::Text, const QList<int>& items = {})
    {
        paragraphs.append({part, told.text, items, told.truth});
    }
    void add(const QString& text, Part part = Part::Text, const QList<int>& items = {})
    {
        paragraphs.append({part, text, items, {}});
    }
};

[[nodiscard]] ComposedLetter composedLetter(QRandomGenerator& random);

// As a text file, damaged in one of the ways that letters are: double spacing, page ends with page numbers anywhere,
// words parted at hyphens, glued blocks and headings, CRLF, stray blanks, the decision on its own line, a torn end.
struct WrittenLetter
{
    QByteArray bytes;
    QStringList damage; // what was done, for messages
    qsizetype whole = 0; // paragraphs that are there as a whole; the one behind them is torn, the rest lost
};
[[nodiscard]] WrittenLetter written(const ComposedLetter& letter, QRandomGenerator& random);

} // namespace imr::tests
