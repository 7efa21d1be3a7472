// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/requestwords.h"

#include "core/lexicon/tsvreader.h"

#include <QFile>

namespace imr::core {

const RequestWords& RequestWords::builtIn()
{
    static const RequestWords all = [] {
        QFile file(QStringLiteral(":/imr/lexicon/requestwords.tsv"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the words of requests are missing from the program");
        const auto rows = readTsv(file, {QStringLiteral("kind"), QStringLiteral("weight"), QStringLiteral("words")});
        if (!rows)
            qFatal("the words of requests are broken: %s", qUtf8Printable(rows.error().detail));
        RequestWords made;
        for (const TsvRow& row : *rows)
            made.add(row.cells.at(2), {row.cells.at(0), row.cells.at(1) == QLatin1StringView("strong")});
        return made;
    }();
    return all;
}

// "x ray(s)" is "x ray" and "x rays".
void RequestWords::add(const QString& written, const RequestWord& word)
{
    const qsizetype open = written.indexOf(u'(');
    if (open >= 0) {
        const qsizetype close = written.indexOf(u')', open);
        add(written.first(open) + written.sliced(close + 1), word);
        add(written.first(open) + written.sliced(open + 1, close - open - 1) + written.sliced(close + 1), word);
        return;
    }
    const qsizetype index = m_words.size();
    m_words.append(word);
    const qsizetype star = written.indexOf(u'*');
    if (star < 0) {
        m_names.insert(written, index);
        return;
    }
    const Shape shape {written.first(star), written.sliced(star + 1), index};
    for (size_t letter = 0; letter < m_shapes.size(); ++letter) {
        if (shape.end.isEmpty() || fiveBits(shape.end.back()) == letter)
            m_shapes[letter].append(shape);
    }
}

// The one that tells most of the word.
const RequestWords::Shape* RequestWords::shapeOf(QStringView word) const
{
    const Shape* best = nullptr;
    for (const Shape& shape : m_shapes[fiveBits(word.back())]) {
        const qsizetype told = shape.begin.size() + shape.end.size();
        if (word.size() > told && (!best || told > best->begin.size() + best->end.size())
            && word.endsWith(shape.end, Qt::CaseInsensitive) && word.startsWith(shape.begin, Qt::CaseInsensitive))
            best = &shape;
    }
    return best;
}

const RequestWord* RequestWords::longestAt(QStringView text, qsizetype position, qsizetype* length) const
{
    qsizetype named = 0;
    const qsizetype name = m_names.longestAt(text, position, &named);
    constexpr qsizetype longestWord = 60; // what is longer has no shape that is known
    qsizetype end = position;
    while (end - position <= longestWord && !isWordEnd(text, end))
        ++end;
    const QStringView word = text.sliced(position, end - position);
    const bool mayHaveShape = word.size() <= longestWord && named < word.size();
    if (const Shape* shape = mayHaveShape ? shapeOf(word) : nullptr) {
        *length = word.size();
        return &m_words.at(shape->word);
    }
    if (name < 0)
        return nullptr;
    *length = named;
    return &m_words.at(name);
}

} // namespace imr::core
