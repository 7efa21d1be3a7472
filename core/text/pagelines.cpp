// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/pagelines.h"

#include "core/text/canonicaltext.h"

#include <algorithm>
#include <vector>

namespace imr::core {

namespace {

// In heights of a word, whose blank is about a quarter: two blanks and those of a justified line stay below a column's
// room; the least that a letter's header leaves is half above.
constexpr double columnRoom = 1.0;
constexpr double blankRoom = 0.1;

// The words of a page without what can't be seen, from top to bottom.
QList<PdfWord> seenWords(const QList<PdfWord>& found)
{
    QList<PdfWord> words;
    words.reserve(found.size());
    for (const PdfWord& word : found) {
        QString units = cleanedCharacters(word.text);
        units.removeIf([](QChar unit) { return unit.isSpace(); });
        if (!units.isEmpty())
            words.append({units, word.box, word.blankAfter});
    }
    std::ranges::stable_sort(words, {}, [](const PdfWord& word) { return word.box.center().y(); });
    return words;
}

// By half of the lower one's height, so that raised and lowered words stay on their line.
bool onOneLine(const QRectF& a, const QRectF& b)
{
    const double shared = std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top());
    return shared * 2 >= std::min(a.height(), b.height());
}

QStringView between(const PdfWord& left, const PdfWord& right)
{
    const double room = right.box.left() - left.box.right();
    if (room > columnRoom * right.box.height())
        return u"\t";
    if (left.blankAfter || room > blankRoom * right.box.height())
        return u" ";
    return {};
}

template<typename Words> LetterLine lineOf(const Words& words, int page)
{
    LetterLine line;
    line.page = page;
    const PdfWord* last = nullptr;
    for (const PdfWord& word : words) {
        if (last)
            line.words.append(between(*last, word));
        const qsizetype start = line.words.size();
        line.words.append(word.text);
        line.placed.append({{start, line.words.size()}, word.box});
        last = &word;
    }
    return line;
}

void appendPage(QList<LetterLine>& lines, const PdfPage& page, int number)
{
    QList<PdfWord> words = seenWords(page.words);
    for (auto line = words.begin(); line != words.end();) {
        const auto end = std::find_if(
            line + 1, words.end(), [line](const PdfWord& word) { return !onOneLine(line->box, word.box); });
        std::stable_sort(line, end, [](const PdfWord& a, const PdfWord& b) { return a.box.left() < b.box.left(); });
        lines.append(lineOf(std::ranges::subrange(line, end), number));
        line = end;
    }
}

// How far a line stands below the one above it, in its own heights; 0 where that says nothing.
double pitch(const LetterLine& above, const LetterLine& line)
{
    if (above.page != line.page)
        return 0;
    const QRectF upper = above.placed.first().box;
    const QRectF lower = line.placed.first().box;
    return lower.height() > 0 ? (lower.bottom() - upper.bottom()) / lower.height() : 0;
}

void findParagraphs(QList<LetterLine>& lines)
{
    std::vector<double> pitches;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (const double own = pitch(lines[i - 1], lines[i]); own > 0)
            pitches.push_back(own);
    }
    if (pitches.empty())
        return;
    // A letter of many headings and short paragraphs still has a quarter of its lines close together.
    const auto quarter = pitches.begin() + static_cast<std::ptrdiff_t>(pitches.size() / 4);
    std::ranges::nth_element(pitches, quarter);
    constexpr double apart = 1.25;
    for (qsizetype i = 1; i < lines.size(); ++i)
        lines[i].newParagraph = pitch(lines[i - 1], lines[i]) > apart * *quarter;
}

} // namespace

QList<LetterLine> pageLines(const PdfText& pdf)
{
    QList<LetterLine> lines;
    for (int i = 0; i < pdf.pages.size(); ++i)
        appendPage(lines, pdf.pages[i], i);
    findParagraphs(lines);
    return lines;
}

} // namespace imr::core
