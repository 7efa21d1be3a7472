// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/canonicaltext.h"

namespace imr::core {

// What a span takes up of one line of a page; in points, from the page's top left corner.
struct PageBox
{
    int page = 0; // from 0
    QRectF box;
    bool first = false; // holds the start of the span
    bool last = false; // holds its end

    friend bool operator==(const PageBox&, const PageBox&) = default;
};

// The words of a PDF letter where they stand on its pages: from spans to boxes and from points to words. Words go by
// their index in reading order; -1: none.
class PageWords final
{
public:
    PageWords() = default;
    explicit PageWords(const QList<WordBox>& words); // in any order; those without letters or without room are left out

    [[nodiscard]] qsizetype count() const { return m_words.size(); }
    [[nodiscard]] const WordBox& word(qsizetype index) const { return m_words.at(index); }

    // One box a line, from the first word to the last; of words that the span holds a part of, that part of their
    // width. What stands between words has no box of its own.
    [[nodiscard]] QList<PageBox> boxes(Span span) const;

    // The word that holds a position of the text or, where none does, the next one; the last when there is none after.
    [[nodiscard]] qsizetype wordAt(qsizetype position) const;
    // The word under a point of a page, and where in the text the point is; the words that a point beside them means.
    [[nodiscard]] qsizetype wordUnder(int page, QPointF point) const;
    [[nodiscard]] qsizetype positionIn(qsizetype word, QPointF point) const;
    [[nodiscard]] qsizetype nearestWord(int page, QPointF point) const;
    // The word of another line, so many lines on, that is nearest to a place from the left.
    [[nodiscard]] qsizetype wordOnLine(qsizetype from, int lines, double x) const;

private:
    [[nodiscard]] qsizetype firstAfter(qsizetype position) const;
    [[nodiscard]] std::pair<qsizetype, qsizetype> wordsOfPage(int page) const;

    QList<WordBox> m_words; // by their spans
    QList<qsizetype> m_lines; // of each word; ascending
};

} // namespace imr::core
