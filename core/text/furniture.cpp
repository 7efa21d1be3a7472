// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/letterlines.h"

#include <QHash>
#include <QRegularExpression>

#include <utility>

namespace imr::core {

namespace {

constexpr qsizetype longestPageLine = 100; // "- Page 3 of 5 -", with any blanks
constexpr qsizetype longestHead = 300;

// Lines at the top or bottom of a page.
struct Edge
{
    qsizetype line = 0;
    bool top = false;
    bool foot = false; // of a page that another one follows
};

QList<Edge> edges(const QList<LetterLine>& lines)
{
    QList<Edge> found;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool top = i == 0 || lines[i - 1].page != lines[i].page;
        const bool last = i + 1 == lines.size();
        const bool foot = !last && lines[i + 1].page != lines[i].page;
        if (top || foot || last)
            found.append({i, top, foot});
    }
    return found;
}

// "3", "- 3 -", "Page 3", "Page 3 of 5", "3/5" on the third page. Any other number is the letter's own.
bool isPageNumber(const QString& words, int page)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:-\\s*)?(?:page\\s+)?(\\d{1,4})(?:\\s*(?:of|/)\\s*\\d{1,4})?(?:\\s*-)?$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = words.size() > longestPageLine ? QRegularExpressionMatch() : form.match(words);
    return match.hasMatch() && match.capturedView(1).toInt() == page + 1;
}

// "Page 3 of 5" at the foot of any page: pages may be lost, or counted from another letter's first.
bool isPageCount(const QString& words)
{
    static const QRegularExpression form(QStringLiteral("^(?:-\\s*)?page\\s+(\\d{1,4})\\s+of\\s+(\\d{1,4})(?:\\s*-)?$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = words.size() > longestPageLine ? QRegularExpressionMatch() : form.match(words);
    return match.hasMatch() && match.capturedView(1).toInt() <= match.capturedView(2).toInt();
}

// A line that names the letter by its case number; without the page number that may end it.
QString runningHead(const QString& words)
{
    static const QRegularExpression form(
        QStringLiteral(
            "^(.{0,120}\\bCM\\d\\d-\\d{7}\\b.{0,40}?)(?:[\\s|-]*(?:page\\s+)?\\d{1,4}(?:\\s+of\\s+\\d{1,4})?)?$"),
        QRegularExpression::CaseInsensitiveOption);
    // Hardly a line has the hyphen of a case number, and none that is as long as a paragraph is a head.
    if (words.size() > longestHead || !words.contains(u'-'))
        return {};
    const QRegularExpressionMatch match = form.match(words);
    return match.hasMatch() ? match.captured(1).trimmed() : QString();
}

bool removeLines(QList<LetterLine>& lines, const QList<bool>& gone)
{
    if (!gone.contains(true))
        return false;
    QList<LetterLine> kept;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!gone[i])
            kept.append(std::move(lines[i]));
    }
    lines = kept;
    return true;
}

QHash<QString, int> runningHeads(const QList<LetterLine>& lines, const QList<Edge>& edges)
{
    QHash<QString, int> heads;
    for (const Edge& edge : edges) {
        if (const QString head = runningHead(lines[edge.line].words); !head.isEmpty())
            ++heads[head];
    }
    return heads;
}

// A text without page ends has its running heads in the middle: "Final Determination Letter for IMR Case Number
// CM14-0012345   3". A line by itself that names the letter and ends in a number is one where it stands twice; of the
// title that these letters have in common, once is enough.
void removeNumberedHeads(QList<LetterLine>& lines)
{
    static const QRegularExpression number(
        QStringLiteral("\\bCM\\d\\d-\\d{7}[\\s|-]+(?:page\\s+)?\\d{1,4}(?:\\s+of\\s+\\d{1,4})?$"),
        QRegularExpression::CaseInsensitiveOption);
    const QLatin1StringView title("Final Determination Letter for IMR Case Number");
    QHash<QString, QList<qsizetype>> heads;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (!lines[i].words.back().isDigit())
            continue;
        const QString head = runningHead(lines[i].words);
        if (!head.isEmpty() && number.match(lines[i].words).hasMatch())
            heads[head].append(i);
    }
    QList<bool> gone(lines.size(), false);
    for (const auto& [head, places] : std::as_const(heads).asKeyValueRange()) {
        if (places.size() == 1 && !head.startsWith(title, Qt::CaseInsensitive))
            continue;
        for (const qsizetype place : places) {
            gone[place] = true;
            if (place + 1 < lines.size() && !lines[place].newParagraph)
                lines[place + 1].newParagraph = false;
        }
    }
    removeLines(lines, gone);
}

// One pass over the edges; a head and a page number may stand one below the other.
bool removeEdges(QList<LetterLine>& lines)
{
    const QList<Edge> all = edges(lines);
    const QHash<QString, int> heads = runningHeads(lines, all);
    QList<bool> gone(lines.size(), false);
    for (const Edge& edge : all) {
        const LetterLine& line = lines[edge.line];
        const bool repeatedHead = edge.line > 0 && heads.value(runningHead(line.words)) > 1;
        gone[edge.line] = repeatedHead || isPageNumber(line.words, line.page) || (edge.foot && isPageCount(line.words));
        // A head's paragraph is the line's below it; the gap above a foot is not the letter's.
        if (gone[edge.line] && edge.top && edge.line + 1 < lines.size() && lines[edge.line + 1].page == line.page)
            lines[edge.line + 1].newParagraph = line.newParagraph;
    }
    return removeLines(lines, gone);
}

} // namespace

void removeFurniture(QList<LetterLine>& lines)
{
    constexpr int deepest = 3;
    for (int pass = 0; pass < deepest && removeEdges(lines); ++pass) { }
    removeNumberedHeads(lines);
}

} // namespace imr::core
