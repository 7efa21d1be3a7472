// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/foldedname.h"

#include <QVarLengthArray>

#include <algorithm>

namespace imr::core {

namespace {

bool isGap(QChar c)
{
    return c.isSpace() || c == u'-' || c == QChar(0x2010) || c == QChar(0x2011) || c == QChar(0x2013);
}

// A name that is folded unit by unit, so that each beginning of a text can be looked up on the way.
class Folding final
{
public:
    static constexpr qsizetype most = 4; // that one unit becomes: a blank and "and"

    explicit Folding(qsizetype room)
        : m_units(room)
    {
    }

    void append(QChar c)
    {
        const bool small = c >= u'a' && c <= u'z'; // as nearly all are
        if (!small && isGap(c)) {
            m_gap = true;
            return;
        }
        if (m_gap && m_size > 0)
            m_units[m_size++] = u' ';
        m_gap = false;
        if (c == u'&') {
            for (const char16_t unit : {u'a', u'n', u'd'})
                m_units[m_size++] = unit;
        } else {
            m_units[m_size++] = small ? c.unicode() : smallUnit(c);
        }
    }

    void append(QStringView units)
    {
        for (const QChar c : units)
            append(c);
    }

    [[nodiscard]] QStringView name() const { return QStringView(m_units.data(), m_size); }

private:
    static char16_t smallUnit(QChar c)
    {
        if (c >= u'A' && c <= u'Z')
            return c.unicode() | 0x20;
        return c == QChar(0x2019) ? u'\'' : c.toLower().unicode();
    }

    QVarLengthArray<char16_t, 256> m_units;
    qsizetype m_size = 0;
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
    Folding folding(name.size() * Folding::most);
    folding.append(name);
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
    QList<qsizetype>& lengths = m_lengths[foldedName(name.first(firstWordEnd(name, 0)))];
    const auto behind = std::ranges::lower_bound(lengths, folded.size());
    if (behind == lengths.end() || *behind != folded.size())
        lengths.insert(behind - lengths.begin(), folded.size());
    m_longestName = std::max(m_longestName, folded.size());
}

qsizetype NameSet::find(QStringView name) const
{
    Folding folding(name.size() * Folding::most);
    folding.append(name);
    return m_values.value(folding.name(), -1);
}

qsizetype NameSet::longestAt(QStringView text, qsizetype position, qsizetype* length) const
{
    qsizetype found = -1;
    if (position < 0 || position > text.size())
        return found;
    // Most places of a text begin no name's first word.
    constexpr qsizetype longestWord = 60;
    Folding folding(std::max(longestWord, m_longestName) + Folding::most);
    qsizetype firstEnd = position;
    for (; firstEnd < text.size() && text[firstEnd].isLetterOrNumber(); ++firstEnd) {
        if (firstEnd - position == longestWord)
            return found;
    }
    folding.append(text.sliced(position, firstEnd - position));
    const auto lengths = m_lengths.constFind(folding.name());
    if (lengths == m_lengths.cend())
        return found;
    for (qsizetype at = firstEnd;; ++at) {
        const bool ends
            = at > position && !isGap(text[at - 1]) && (!text[at - 1].isLetterOrNumber() || isWordEnd(text, at));
        const bool mayBeName = ends && std::ranges::binary_search(*lengths, folding.name().size());
        const qsizetype value = mayBeName ? m_values.value(folding.name(), -1) : -1;
        if (value >= 0) {
            found = value;
            *length = at - position;
        }
        if (at == text.size() || folding.name().size() > lengths->last())
            break;
        folding.append(text[at]);
    }
    return found;
}

} // namespace imr::core
