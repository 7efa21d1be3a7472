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

// An ASCII letter or digit: stands for itself, or its small letter, in a folded name.
bool isPlain(QChar c)
{
    const char16_t small = c.unicode() | 0x20;
    return (small >= u'a' && small <= u'z') || (c >= u'0' && c <= u'9');
}

// Whether a word, or a sign that is none, ends before a place.
inline bool endsAt(QStringView text, qsizetype position)
{
    if (text[position - 1].isLetterOrNumber())
        return position == text.size() || !text[position].isLetterOrNumber();
    return !isGap(text[position - 1]);
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
    if (folded.isEmpty() || m_beginnings.value(folded).value >= 0)
        return;
    m_beginnings[folded].value = value;
    const bool pair = folded.size() > 1 && isPlain(folded[0]) && isPlain(folded[1]);
    m_pairs[fiveBits(folded[0])] |= pair ? 1U << fiveBits(folded[1]) : ~0U;
    qsizetype firstWord = folded.size();
    for (qsizetype end = name.size() - 1; end > 0; --end) {
        if (!endsAt(name, end))
            continue;
        const QString beginning = foldedName(name.first(end));
        m_beginnings[beginning].goesOn = true;
        firstWord = beginning.size();
    }
    m_longestFirstWord = std::max(m_longestFirstWord, firstWord);
    m_longestName = std::max(m_longestName, folded.size());
}

qsizetype NameSet::find(QStringView name) const
{
    Folding folding(name.size() * Folding::most);
    folding.append(name);
    return m_beginnings.value(folding.name()).value;
}

bool NameSet::mayBeginAt(QStringView text, qsizetype position) const
{
    if (position + 1 >= text.size() || !isPlain(text[position]) || !isPlain(text[position + 1]))
        return true;
    return (m_pairs[fiveBits(text[position])] >> fiveBits(text[position + 1]) & 1) != 0;
}

qsizetype NameSet::longestAt(QStringView text, qsizetype position, qsizetype* length) const
{
    qsizetype found = -1;
    if (position < 0 || position > text.size() || !mayBeginAt(text, position))
        return found;
    Folding folding(m_longestName + Folding::most);
    qsizetype longest = m_longestFirstWord;
    for (qsizetype at = position; at < text.size() && folding.name().size() <= longest; ++at) {
        folding.append(text[at]);
        // Names may have "and" where the text has "&", and words end elsewhere in them.
        if (text[at] == u'&' || !endsAt(text, at + 1))
            continue;
        const auto beginning = m_beginnings.constFind(folding.name());
        if (beginning == m_beginnings.cend())
            break;
        longest = m_longestName;
        if (beginning->value >= 0) {
            found = beginning->value;
            *length = at + 1 - position;
        }
        if (!beginning->goesOn)
            break;
    }
    return found;
}

} // namespace imr::core
