// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/letterlines.h"

#include "core/text/canonicaltext.h"
#include "core/text/unitblock.h"

#include <algorithm>

namespace imr::core {

namespace {

// A gap between two lines with words, as the raw text had it.
struct Gap
{
    qsizetype empty = 0; // lines without anything
    qsizetype emptyRun = 0; // the most of them in a row
    bool blank = false; // a line with blanks alone
    int pageEnds = 0;
};

struct RawLines
{
    QList<Gap> before; // of each line
    QList<LetterLine> lines; // their words
};

bool isBlank(QChar unit)
{
    return unit == u' ' || unit == u'\t';
}

// The words of a raw line without blanks at its ends: three or more in a row (or any tab) are one tab.
QString foldedLine(QStringView words)
{
    QString line;
    line.reserve(words.size());
    qsizetype kept = 0; // up to here the words are in the line
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (!isBlank(words[at]))
            continue;
        const qsizetype start = at;
        bool gap = false;
        for (; isBlank(words[at]); ++at)
            gap = gap || words[at] == u'\t';
        if (!gap && at - start <= 2)
            continue;
        line.append(words.sliced(kept, start - kept));
        line.append(CanonicalText::columnGap);
        kept = at;
    }
    line.append(words.sliced(kept));
    return line;
}

// Whether folding would change nothing, as of nearly all lines: no tab, and no two blanks beside each other.
bool isFolded(QStringView words)
{
    qsizetype at = 0;
    const char16_t* const units = words.utf16();
    for (; words.size() - at > UnitBlock::size; at += UnitBlock::size) {
        const UnitBlock block(units + at);
        if (UnitBlock::any(block.are(u'\t') | (block.are(u' ') & UnitBlock(units + at + 1).are(u' '))))
            return false;
    }
    for (; at < words.size(); ++at) {
        const bool goesOn = at + 1 < words.size() && words[at + 1] == u' ';
        if (words[at] == u'\t' || (words[at] == u' ' && goesOn))
            return false;
    }
    return true;
}

// The end of the line that begins at a place: a line's or a page's, or the text's.
qsizetype lineEnd(QStringView text, qsizetype at)
{
    const char16_t* const units = text.utf16();
    for (; text.size() - at >= UnitBlock::size; at += UnitBlock::size) {
        const UnitBlock block(units + at);
        if (const auto ends = block.are(u'\n') | block.are(u'\f'); UnitBlock::any(ends))
            return at + UnitBlock::first(ends);
    }
    while (at < text.size() && text[at] != u'\n' && text[at] != u'\f')
        ++at;
    return at;
}

RawLines rawLines(QStringView cleaned)
{
    RawLines found;
    Gap gap;
    qsizetype run = 0;
    for (qsizetype start = 0; start <= cleaned.size();) {
        const qsizetype end = lineEnd(cleaned, start);
        const bool pageEnd = end < cleaned.size() && cleaned[end] == u'\f';
        const QStringView raw = cleaned.sliced(start, end - start);
        const QStringView words = raw.trimmed();
        start = end + 1;
        if (!words.isEmpty()) {
            found.before.append(gap);
            found.lines.emplace_back().words = isFolded(words) ? words.toString() : foldedLine(words);
            gap = {};
            run = 0;
        } else if (raw.isEmpty() && !pageEnd) {
            ++gap.empty;
            gap.emptyRun = std::max(gap.emptyRun, ++run);
        } else if (!raw.isEmpty()) {
            gap.blank = true;
            run = 0;
        }
        gap.pageEnds += pageEnd ? 1 : 0;
    }
    return found;
}

// Nearly every line is followed by one empty line, sentences that go on included.
bool isDoubleSpaced(const RawLines& raw)
{
    qsizetype close = 0;
    qsizetype apart = 0;
    qsizetype goingOn = 0;
    for (qsizetype i = 1; i < raw.lines.size(); ++i) {
        const Gap& gap = raw.before[i];
        if (gap.empty == 0 && !gap.blank)
            ++close;
        if (gap.empty == 1 && !gap.blank) {
            ++apart;
            if (raw.lines[i].words.front().isLower())
                ++goingOn;
        }
    }
    return close * 4 <= apart && goingOn * 6 >= apart && goingOn > 0;
}

} // namespace

QList<LetterLine> letterLines(const QString& cleaned)
{
    RawLines raw = rawLines(cleaned);
    const bool doubled = isDoubleSpaced(raw);
    // Where blanks at line ends were lost on the way, three empty lines in a row are a paragraph's.
    const bool blanksKept = std::ranges::any_of(raw.before, &Gap::blank);
    int page = 0;
    for (qsizetype i = 0; i < raw.lines.size(); ++i) {
        const Gap& gap = raw.before.at(i);
        const bool pageByLines = doubled && blanksKept && gap.emptyRun >= 3;
        const bool newPage = gap.pageEnds > 0 || pageByLines;
        page += pageByLines ? std::max(gap.pageEnds, 1) : gap.pageEnds;
        LetterLine& line = raw.lines[i];
        line.page = page;
        line.newParagraph
            = doubled ? gap.blank || (!newPage && gap.empty >= 2) : !newPage && (gap.empty > 0 || gap.blank);
    }
    return raw.lines;
}

QString joined(const QList<LetterLine>& lines, QList<qsizetype>* starts)
{
    QString text;
    qsizetype size = 0;
    for (const LetterLine& line : lines)
        size += line.words.size() + 2;
    text.reserve(size);
    int page = 0;
    for (const LetterLine& line : lines) {
        if (!text.isEmpty()) {
            if (line.newParagraph)
                text.append(CanonicalText::lineEnd);
            text.append(line.page != page ? CanonicalText::pageEnd : CanonicalText::lineEnd);
        }
        page = line.page;
        if (starts)
            starts->append(text.size());
        text.append(line.words);
    }
    return text;
}

QString textRules()
{
    return QStringLiteral("imr-text 3");
}

QString canonicalFromRaw(const QString& raw)
{
    QList<LetterLine> lines = letterLines(cleanedCharacters(raw));
    removeFurniture(lines);
    return joined(lines);
}

} // namespace imr::core
