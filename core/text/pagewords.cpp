// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/pagewords.h"

#include <algorithm>
#include <tuple>

namespace imr::core {

namespace {

// By half of the lower one's height, as the lines of the text were made (pagelines.cpp).
bool goesOn(const WordBox& line, const WordBox& next)
{
    const double shared = std::min(line.box.bottom(), next.box.bottom()) - std::max(line.box.top(), next.box.top());
    return line.page == next.page && shared * 2 >= std::min(line.box.height(), next.box.height())
        && next.box.left() >= line.box.left();
}

// What a span has of a word's box.
QRectF part(const WordBox& word, Span span)
{
    const double unit = word.box.width() / double(word.span.length());
    QRectF box = word.box;
    if (span.start > word.span.start)
        box.setLeft(word.box.left() + unit * double(span.start - word.span.start));
    if (span.end < word.span.end)
        box.setRight(word.box.left() + unit * double(span.end - word.span.start));
    return box;
}

double away(double place, double from, double to)
{
    return std::max({from - place, place - to, 0.0});
}

} // namespace

PageWords::PageWords(const QList<WordBox>& words)
    : m_words(words)
{
    m_words.removeIf([](const WordBox& word) { return word.span.isEmpty() || word.page < 0 || word.box.isEmpty(); });
    std::ranges::stable_sort(m_words, {}, [](const WordBox& word) { return word.span.start; });
    m_lines.reserve(m_words.size());
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        const bool same = i > 0 && goesOn(m_words.at(i - 1), m_words.at(i));
        m_lines.append(i == 0 ? 0 : m_lines.last() + (same ? 0 : 1));
    }
}

qsizetype PageWords::firstAfter(qsizetype position) const
{
    const auto found
        = std::ranges::partition_point(m_words, [position](const WordBox& word) { return word.span.end <= position; });
    return found - m_words.begin();
}

QList<PageBox> PageWords::boxes(Span span) const
{
    QList<PageBox> boxes;
    if (span.isEmpty())
        return boxes;
    qsizetype line = -1;
    for (qsizetype i = firstAfter(span.start); i < m_words.size() && m_words.at(i).span.start < span.end; ++i) {
        const QRectF box = part(m_words.at(i), span);
        if (m_lines.at(i) == line)
            boxes.last().box |= box;
        else
            boxes.append({m_words.at(i).page, box});
        line = m_lines.at(i);
    }
    if (!boxes.isEmpty()) {
        boxes.first().first = true;
        boxes.last().last = true;
    }
    return boxes;
}

qsizetype PageWords::wordAt(qsizetype position) const
{
    return std::min(firstAfter(position), m_words.size() - 1);
}

std::pair<qsizetype, qsizetype> PageWords::wordsOfPage(int page) const
{
    const auto words = std::ranges::equal_range(m_words, page, {}, &WordBox::page);
    return {words.begin() - m_words.begin(), words.end() - m_words.begin()};
}

qsizetype PageWords::wordUnder(int page, QPointF point) const
{
    const auto [first, end] = wordsOfPage(page);
    for (qsizetype i = first; i < end; ++i) {
        if (m_words.at(i).box.contains(point))
            return i;
    }
    return -1;
}

qsizetype PageWords::positionIn(qsizetype word, QPointF point) const
{
    const WordBox& box = m_words.at(word);
    const double share = (point.x() - box.box.left()) / box.box.width();
    const auto unit = static_cast<qsizetype>(share * double(box.span.length()));
    return box.span.start + std::clamp<qsizetype>(unit, 0, box.span.length() - 1);
}

qsizetype PageWords::nearestWord(int page, QPointF point) const
{
    const auto [first, end] = wordsOfPage(page);
    const auto distance = [this, point](qsizetype i) {
        const QRectF& box = m_words.at(i).box;
        return std::tuple(away(point.y(), box.top(), box.bottom()), away(point.x(), box.left(), box.right()));
    };
    qsizetype nearest = first < end ? first : -1;
    for (qsizetype i = first; i < end; ++i) {
        if (distance(i) < distance(nearest))
            nearest = i;
    }
    return nearest;
}

qsizetype PageWords::wordOnLine(qsizetype from, int lines, double x) const
{
    if (m_words.isEmpty())
        return -1;
    const qsizetype line = std::clamp<qsizetype>(m_lines.at(from) + lines, 0, m_lines.last());
    const auto words = std::ranges::equal_range(m_lines, line);
    qsizetype nearest = words.begin() - m_lines.begin();
    const auto distance
        = [this, x](qsizetype i) { return away(x, m_words.at(i).box.left(), m_words.at(i).box.right()); };
    for (qsizetype i = nearest; i < words.end() - m_lines.begin(); ++i) {
        if (distance(i) < distance(nearest))
            nearest = i;
    }
    return nearest;
}

} // namespace imr::core
