// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/letterlines.h"

#include <QHash>
#include <QRegularExpression>

namespace imr::core {

namespace {

// Lines at the top or bottom of a page.
struct Edge
{
    qsizetype line = 0;
    bool top = false;
};

QList<Edge> edges(const QList<LetterLine>& lines)
{
    QList<Edge> found;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool top = i == 0 || lines[i - 1].page != lines[i].page;
        if (top || i + 1 == lines.size() || lines[i + 1].page != lines[i].page)
            found.append({i, top});
    }
    return found;
}

// "3", "- 3 -", "Page 3", "Page 3 of 5", "3/5" on the third page. Any other number is the letter's own.
bool isPageNumber(const QString& words, int page)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:-\\s*)?(?:page\\s+)?(\\d{1,4})(?:\\s*(?:of|/)\\s*\\d{1,4})?(?:\\s*-)?$"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(words);
    return match.hasMatch() && match.capturedView(1).toInt() == page + 1;
}

// A line that names the letter by its case number; without the page number that may end it.
QString runningHead(const QString& words)
{
    static const QRegularExpression form(
        QStringLiteral(
            "^(.{0,120}\\bCM\\d\\d-\\d{7}\\b.{0,40}?)(?:[\\s|-]*(?:page\\s+)?\\d{1,4}(?:\\s+of\\s+\\d{1,4})?)?$"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(words);
    return match.hasMatch() ? match.captured(1).trimmed() : QString();
}

// A head's paragraph is the line's below it; the gap above a foot is not the letter's.
void remove(QList<LetterLine>& lines, const Edge& edge)
{
    const LetterLine gone = lines.takeAt(edge.line);
    if (edge.top && edge.line < lines.size() && lines[edge.line].page == gone.page)
        lines[edge.line].newParagraph = gone.newParagraph;
}

// One pass over the edges; a head and a page number may stand one below the other.
bool removeEdges(QList<LetterLine>& lines)
{
    const QList<Edge> all = edges(lines);
    QHash<QString, int> heads;
    for (const Edge& edge : all) {
        if (const QString head = runningHead(lines[edge.line].words); !head.isEmpty())
            ++heads[head];
    }
    bool removed = false;
    for (auto edge = all.crbegin(); edge != all.crend(); ++edge) {
        const LetterLine& line = lines[edge->line];
        const bool repeatedHead = edge->line > 0 && heads.value(runningHead(line.words)) > 1;
        if (repeatedHead || isPageNumber(line.words, line.page)) {
            remove(lines, *edge);
            removed = true;
        }
    }
    return removed;
}

} // namespace

void removeFurniture(QList<LetterLine>& lines)
{
    constexpr int deepest = 3;
    for (int pass = 0; pass < deepest && removeEdges(lines); ++pass) { }
}

} // namespace imr::core
