// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/foldedname.h"

#include <QVarLengthArray>

#include <algorithm>

namespace imr::core {

namespace {

bool isGap(QChar c)
{
    const bool letter = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); // as nearly all are
    if (letter)
        return false;
    return c.isSpace() || c == u'-' || c == QChar(0x2010) || c == QChar(0x2011) || c == QChar(0x2013);
}

// A name that is folded unit by unit, so that each beginning of a text can be looked up on the way.
class Folding final
{
public:
    void append(QChar c)
    {
        if (isGap(c)) {
            m_gap = true;
            return;
        }
        if (m_gap && !m_units.isEmpty())
            m_units.append(u' ');
        m_gap = false;
        if (c >= u'a' && c <= u'z')
            m_units.append(c.unicode());
        else if (c == u'&')
            m_units.append(u"and", 3);
        else
            m_units.append(c == QChar(0x2019) ? u'\'' : c.toLower().unicode());
    }

    [[nodiscard]] QStringView name() const { return m_units; }

private:
    QVarLengthArray<char16_t, 128> m_units;
    bool m_gap = false;
};

qsizetype firstWordEnd(QStringView text, qsizetype from)
{
    while (from < text.size() && text[from].isLetterOrNumber())
        ++from;
    return from;
}

} // namespace

QString foldedName(QStringView name)
{
    Folding folding;
    for (const QChar c : name)
        folding.append(c);
    return folding.name().toString();
}

bool isWordEnd(QStringView text, qsizetype position)
{
    return position >= text.size() || !text[position].isLetterOrNumber();
}

void NameSet::insert(QStringView name, qsizetype value)
{
    const QString folded = foldedName(name);
    if (folded.isEmpty() || m_values.contains(folded))
        return;
    m_values.insert(folded, value);
    // The first word as it stands in a text: "h" of "H&P".
    qsizetype& longest = m_longest[foldedName(name.first(firstWordEnd(name, 0)))];
    longest = std::max(longest, folded.size());
}

qsizetype NameSet::find(QStringView name) const
{
    Folding folding;
    for (const QChar c : name)
        folding.append(c);
    return m_values.value(folding.name(), -1);
}

qsizetype NameSet::longestAt(QStringView text, qsizetype position, qsizetype* length) const
{
    qsizetype found = -1;
    if (position < 0 || position > text.size())
        return found;
    // Most places of a text begin no name's first word.
    Folding folding;
    constexpr qsizetype longestWord = 60;
    qsizetype firstEnd = position;
    for (; firstEnd < text.size() && text[firstEnd].isLetterOrNumber(); ++firstEnd) {
        if (firstEnd - position == longestWord)
            return found;
        folding.append(text[firstEnd]);
    }
    const qsizetype longest = m_longest.value(folding.name(), -1);
    if (longest < 0)
        return found;
    for (qsizetype at = firstEnd;; ++at) {
        const bool ends
            = at > position && !isGap(text[at - 1]) && (!text[at - 1].isLetterOrNumber() || isWordEnd(text, at));
        const qsizetype value = ends ? m_values.value(folding.name(), -1) : -1;
        if (value >= 0) {
            found = value;
            *length = at - position;
        }
        if (at == text.size() || folding.name().size() > longest)
            break;
        folding.append(text[at]);
    }
    return found;
}

} // namespace imr::core
