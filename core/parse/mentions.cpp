// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/mentions.h"

#include "core/citation/citations.h"
#include "core/lexicon/druglexicon.h"
#include "core/reading/dates.h"
#include "core/reading/foldedtext.h"
#include "core/request/requestphrases.h"

#include <algorithm>

namespace imr::core {

namespace {

using Kind = Mention::Kind;

// "ASA" and "SAMe" are drugs, "asa" and "same" may be anything: short names and abbreviations count as they are
// capitalised.
bool isWrittenAsName(QStringView written, const Drug& drug)
{
    constexpr qsizetype longEnough = 5; // letters
    const bool abbreviated = std::ranges::count_if(drug.name, [](QChar c) { return c.isUpper(); }) > 1;
    return written.size() >= longEnough || !abbreviated || written == drug.name
        || written == written.toString().toUpper();
}

// Collects the mentions of one part of a letter, in ranges of its folded text.
class PartMentions final
{
public:
    PartMentions(const QString& canonical, Span part, int item, const Knowledge& knowledge)
        : m_part(canonical, part)
        , m_tokens(m_part.text(), {0, m_part.text().size()})
        , m_item(item)
        , m_knowledge(knowledge)
    {
    }

    QList<Mention> all()
    {
        findDates();
        findPages();
        findDrugsAndDoses();
        std::ranges::stable_sort(m_found, {}, [](const Mention& mention) { return mention.span.start; });
        return withoutOverlaps();
    }

private:
    void add(Kind kind, Span folded, const QString& value)
    {
        const Value words = m_part.value(folded);
        if (!words.spans.isEmpty())
            m_found.append({kind, m_item, words.spans.first(), words.text, value.isEmpty() ? words.text : value});
    }

    void findDates()
    {
        const QString& text = m_part.text();
        for (auto date = nextDate(text); date; date = nextDate(text, date->span.end))
            add(Kind::Date, date->span, date->iso);
    }

    void findPages()
    {
        const QString& text = m_part.text();
        for (const PagePhrase& phrase : pagePhrasesIn(text, {0, text.size()})) {
            for (const Span page : phrase.pages)
                add(Kind::Page, page, pageText(page.of(text).toString()));
        }
    }

    void findDrugsAndDoses()
    {
        constexpr qsizetype near = 5; // tokens behind a drug or dose in which plain words tell one more
        qsizetype told = -near - 1; // the end of the last drug or dose
        for (qsizetype at = 0; at < m_tokens.size();) {
            const bool goesOn = at - told <= near;
            const qsizetype end = drugOrDoseEnd(at, goesOn);
            told = end > at ? end : told;
            at = std::max(at + 1, end);
        }
    }

    // The token behind the drug or dose that begins at one; the same index when none does.
    qsizetype drugOrDoseEnd(qsizetype at, bool goesOn)
    {
        if (const qsizetype end = drugEnd(at); end > at)
            return end;
        if (const auto strength = strengthAt(m_tokens, at)) {
            // "improved by 50%" is no strength.
            if (goesOn || !strength->text.contains(u'%'))
                add(Kind::Strength, m_tokens.span(at, strength->end - 1), strength->text);
            return strength->end;
        }
        if (const auto duration = durationAt(m_tokens, at))
            return duration->end;
        if (const auto quantity = quantityAt(m_tokens, at); quantity && isDispensed(at, *quantity, goesOn)) {
            add(Kind::Quantity, m_tokens.span(at, quantity->end - 1), quantity->text);
            return quantity->end;
        }
        if (const auto frequency = frequencyAt(m_tokens, at); frequency && (goesOn || isPlainRate(at))) {
            add(Kind::Frequency, m_tokens.span(at, frequency->phrase.end - 1), frequency->phrase.text);
            return frequency->phrase.end;
        }
        return at;
    }

    qsizetype drugEnd(qsizetype at)
    {
        if (!m_tokens.is(at, Token::Kind::Word))
            return at;
        qsizetype length = 0;
        const Span word = m_tokens.at(at).span;
        const Drug* drug = m_knowledge.drugs.longestAt(m_part.text(), word.start, &length);
        if (!drug || drug->kind == QLatin1StringView("salt") || drug->kind == QLatin1StringView("vehicle"))
            return at;
        const Span name {word.start, word.start + length};
        if (!isWrittenAsName(name.of(m_part.text()), *drug))
            return at;
        add(Kind::Drug, name, drug->generic.isEmpty() ? drug->name : drug->generic);
        return std::max(at + 1, m_tokens.indexAt(name.end));
    }

    // "#60", "60 tablets", and near a drug any other number with a unit; prose counts much else.
    [[nodiscard]] bool isDispensed(qsizetype at, const Phrase& quantity, bool goesOn) const
    {
        return goesOn || m_tokens.is(at, Token::Kind::Hash) || !formOf(m_tokens.word(quantity.end - 1)).isEmpty();
    }

    // "bid", "q6h", "3 times a week", "twice a day": unlike "at night" they tell a rate wherever they stand.
    [[nodiscard]] bool isPlainRate(qsizetype at) const
    {
        static constexpr WordSet latin = words("bid tid qid qhs qd prn");
        static constexpr WordSet times = words("times x time");
        const QStringView word = m_tokens.word(at);
        const bool everySoMany = word.startsWith(u'q') && word.size() > 1 && word.at(1).isDigit();
        const auto number = numberAt(m_tokens, at);
        return latin.contains(word) || everySoMany || word == u"once" || word == u"twice" || word == u"thrice"
            || (number && m_tokens.isWordOf(number->end, times));
    }

    QList<Mention> withoutOverlaps()
    {
        QList<Mention> apart;
        for (const Mention& mention : std::as_const(m_found)) {
            if (apart.isEmpty() || mention.span.start >= apart.last().span.end)
                apart.append(mention);
        }
        return apart;
    }

    const FoldedText m_part;
    const RequestTokens m_tokens;
    const int m_item;
    const Knowledge m_knowledge;
    QList<Mention> m_found;
};

} // namespace

QString mentionKindName(Kind kind)
{
    switch (kind) {
    case Kind::Drug:
        return QStringLiteral("drug");
    case Kind::Strength:
        return QStringLiteral("strength");
    case Kind::Frequency:
        return QStringLiteral("frequency");
    case Kind::Quantity:
        return QStringLiteral("quantity");
    case Kind::Date:
        return QStringLiteral("date");
    case Kind::Page:
        return QStringLiteral("page");
    }
    Q_UNREACHABLE_RETURN({});
}

QList<Mention> mentionsIn(const QString& canonical, const Letter& letter, const Knowledge& knowledge)
{
    QList<Mention> mentions;
    const Spans injury = letter.patientInjuryDate.spans();
    const auto isField = [&](const Mention& mention) {
        return std::ranges::any_of(injury, [&](Span span) { return span.overlaps(mention.span); });
    };
    for (const Mention& mention : PartMentions(canonical, letter.summary, 0, knowledge).all()) {
        if (!isField(mention))
            mentions.append(mention);
    }
    for (int index = 0; index < letter.items.size(); ++index)
        mentions += PartMentions(canonical, letter.items.at(index).rationale, index + 1, knowledge).all();
    return mentions;
}

} // namespace imr::core
