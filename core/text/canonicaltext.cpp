// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/canonicaltext.h"

#include <algorithm>
#include <vector>

namespace imr::core {

namespace {

bool isBreak(QChar unit)
{
    return unit == CanonicalText::lineEnd || unit == CanonicalText::pageEnd;
}

QList<QStringView> linesOf(QStringView text)
{
    QList<QStringView> lines;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i == text.size() || isBreak(text[i])) {
            lines.append(text.sliced(start, i - start));
            start = i + 1;
        }
    }
    return lines;
}

// The width the letter was set to: what nine of ten lines stay within.
qsizetype setWidth(const QList<QStringView>& lines)
{
    std::vector<qsizetype> widths;
    for (const QStringView line : lines) {
        if (!line.isEmpty())
            widths.push_back(line.size());
    }
    if (widths.empty())
        return 0;
    const auto ninth = widths.begin() + static_cast<std::ptrdiff_t>(widths.size() * 9 / 10);
    std::nth_element(widths.begin(), ninth, widths.end());
    return *ninth;
}

// Whether a line begins with a label of its own: "Certification(s)/Specialty: ...".
bool beginsWithLabel(QStringView line)
{
    constexpr qsizetype longest = 40;
    constexpr int mostBlanks = 3;
    if (!line.front().isUpper())
        return false;
    int blanks = 0;
    for (const QChar c : line.first(std::min(line.size(), longest))) {
        if (c == u':')
            return true;
        if (c == u' ' && ++blanks > mostBlanks)
            return false;
        if (c == u',' || c == u';' || c == u'.')
            return false;
    }
    return false;
}

// Whether the break after `line` was made by the width alone: the next word had no room left. A quarter of the width is
// allowed for, since letters are not equally wide. Rows of a table and lines with a label keep their breaks.
bool brokenByWidth(QStringView line, QStringView next, qsizetype width)
{
    if (line.isEmpty() || next.isEmpty() || line.contains(CanonicalText::columnGap)
        || next.contains(CanonicalText::columnGap) || beginsWithLabel(next))
        return false;
    const qsizetype blank = next.indexOf(u' ');
    const qsizetype word = blank < 0 ? next.size() : blank;
    return (line.size() + 1 + word) * 4 >= width * 3;
}

} // namespace

QString reflowed(const QString& canonical)
{
    QString text = canonical;
    const QList<QStringView> lines = linesOf(canonical);
    const qsizetype width = setWidth(lines);
    qsizetype end = 0;
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        end += lines[i].size();
        if (canonical[end] == CanonicalText::pageEnd)
            text[end] = CanonicalText::lineEnd;
        else if (brokenByWidth(lines[i], lines[i + 1], width))
            text[end] = u' ';
        ++end;
    }
    return text;
}

QString foldedWords(QStringView words)
{
    QString folded;
    folded.reserve(words.size());
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!isBreak(words[i]) && words[i] != CanonicalText::columnGap) {
            folded.append(words[i]);
            continue;
        }
        const bool lineBreak = isBreak(words[i]);
        while (i + 1 < words.size() && (isBreak(words[i + 1]) || words[i + 1] == CanonicalText::columnGap))
            ++i;
        const bool hyphenated
            = lineBreak && folded.size() > 1 && folded.endsWith(u'-') && folded.at(folded.size() - 2) != u' ';
        if (!hyphenated)
            folded.append(u' ');
    }
    return folded;
}

} // namespace imr::core
