// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/letterlines.h"

#include "core/text/canonicaltext.h"

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
    QStringList lines;
};

// The words of a raw line: blanks at the ends removed, three or more (or any tab) to one tab.
QString foldedLine(QStringView raw)
{
    const QStringView words = raw.trimmed();
    const auto isBlank = [words](qsizetype at) { return words[at] == u' ' || words[at] == u'\t'; };
    QString line;
    line.reserve(words.size());
    qsizetype kept = 0; // up to here the words are in the line
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (!isBlank(at))
            continue;
        const qsizetype start = at;
        bool gap = false;
        for (; isBlank(at); ++at)
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

RawLines rawLines(const QString& cleaned)
{
    RawLines found;
    Gap gap;
    qsizetype run = 0;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= cleaned.size(); ++i) {
        const bool pageEnd = i < cleaned.size() && cleaned[i] == u'\f';
        if (i < cleaned.size() && cleaned[i] != u'\n' && !pageEnd)
            continue;
        const QStringView raw = QStringView(cleaned).sliced(start, i - start);
        const QString line = foldedLine(raw);
        start = i + 1;
        if (!line.isEmpty()) {
            found.before.append(gap);
            found.lines.append(line);
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
            if (raw.lines[i].front().isLower())
                ++goingOn;
        }
    }
    return close * 4 <= apart && goingOn * 6 >= apart && goingOn > 0;
}

} // namespace

QList<LetterLine> letterLines(const QString& cleaned)
{
    const RawLines raw = rawLines(cleaned);
    const bool doubled = isDoubleSpaced(raw);
    // Where blanks at line ends were lost on the way, three empty lines in a row are a paragraph's.
    const bool blanksKept = std::ranges::any_of(raw.before, &Gap::blank);
    QList<LetterLine> lines;
    int page = 0;
    for (qsizetype i = 0; i < raw.lines.size(); ++i) {
        const Gap& gap = raw.before[i];
        const bool pageByLines = doubled && blanksKept && gap.emptyRun >= 3;
        const bool newPage = gap.pageEnds > 0 || pageByLines;
        page += pageByLines ? std::max(gap.pageEnds, 1) : gap.pageEnds;
        const bool newParagraph
            = doubled ? gap.blank || (!newPage && gap.empty >= 2) : !newPage && (gap.empty > 0 || gap.blank);
        lines.append({raw.lines[i], page, newParagraph, {}});
    }
    return lines;
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
    return QStringLiteral("imr-text 2");
}

QString canonicalFromRaw(const QString& raw)
{
    QList<LetterLine> lines = letterLines(cleanedCharacters(raw));
    removeFurniture(lines);
    return joined(lines);
}

} // namespace imr::core
