// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/foldedname.h"

namespace imr::core {

namespace {

bool isGap(QChar c)
{
    return c.isSpace() || c == u'-' || c == QChar(0x2010) || c == QChar(0x2011) || c == QChar(0x2013);
}

QString firstWordOf(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && text[end].isLetterOrNumber())
        ++end;
    return text.first(end).toString().toLower();
}

// Runs of letters and digits: what longestAt counts to know when to stop.
int wordsIn(QStringView name)
{
    int words = 0;
    bool inside = false;
    for (const QChar c : name) {
        if (c.isLetterOrNumber() && !inside)
            ++words;
        inside = c.isLetterOrNumber();
    }
    return words;
}

} // namespace

QString foldedName(QStringView name)
{
    QString folded;
    folded.reserve(name.size());
    bool gap = false;
    for (const QChar c : name) {
        if (isGap(c)) {
            gap = true;
            continue;
        }
        if (gap && !folded.isEmpty())
            folded += u' ';
        gap = false;
        if (c == u'&')
            folded += QLatin1StringView("and");
        else
            folded += c == QChar(0x2019) ? QChar(u'\'') : c.toLower();
    }
    return folded;
}

bool isWordEnd(QStringView text, qsizetype position)
{
    return position >= text.size() || !text[position].isLetterOrNumber();
}

void NameSet::insert(QStringView name, qsizetype value)
{
    m_mostWords = std::max(m_mostWords, wordsIn(name));
    const QString folded = foldedName(name);
    if (folded.isEmpty() || m_values.contains(folded))
        return;
    m_values.insert(folded, value);
    m_firstWords.insert(firstWordOf(name)); // as it stands in a text: "H" of "H&P"
}

qsizetype NameSet::find(QStringView name) const
{
    return m_values.value(foldedName(name), -1);
}

qsizetype NameSet::longestAt(QStringView text, qsizetype position, qsizetype* length) const
{
    qsizetype found = -1;
    int words = 0;
    if (position < 0 || position > text.size() || !m_firstWords.contains(firstWordOf(text.sliced(position))))
        return found;
    for (qsizetype end = position + 1; end <= text.size() && words <= m_mostWords; ++end) {
        const QChar last = text[end - 1];
        if (last.isLetterOrNumber() && !isWordEnd(text, end))
            continue;
        if (isGap(last))
            continue;
        if (last.isLetterOrNumber())
            ++words;
        const qsizetype value = find(text.sliced(position, end - position));
        if (value >= 0) {
            found = value;
            *length = end - position;
        }
    }
    return found;
}

} // namespace imr::core
