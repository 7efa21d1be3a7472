// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/requestwalk.h"

#include "core/lexicon/druglexicon.h"
#include "core/reading/confidence.h"
#include "core/reading/dates.h"
#include "core/request/frequencyelements.h"
#include "core/request/requestnames.h"

#include <QMap>

#include <algorithm>

namespace imr::core {

namespace {

using Kind = Token::Kind;

class RequestWalk final
{
public:
    RequestWalk(const RequestTokens& tokens, const DrugLexicon& lexicon, const QList<NamedDrug>& drugs, bool ofDrug)
        : m_tokens(tokens)
        , m_lexicon(lexicon)
        , m_drugs(drugs)
        , m_ofDrug(ofDrug)
    {
    }

    FoundPhrases run()
    {
        for (qsizetype at = 0; at < m_tokens.size();)
            at = std::max(at + 1, step(at));
        return m_found;
    }

private:
    qsizetype step(qsizetype at)
    {
        if (const NamedDrug* drug = drugAt(at)) {
            if (drug->formToken >= 0)
                addForm(drug->formToken);
            addStrengthInBracket(*drug);
            return drug->end;
        }
        if (const auto date = serviceDateAt(m_tokens, at)) {
            addDate(at, *date);
            return rangeEnd(date->end);
        }
        if (const qsizetype end = prescriptionEnd(at); end > at)
            return end;
        if (const auto bare = strengthWithoutUnitAt(at)) {
            m_found.strengths.append({at, *bare});
            return bare->end;
        }
        if (const auto grams = strengthInGramsAt(at)) {
            m_found.strengths.append({at, *grams});
            return grams->end;
        }
        if (const auto found = refillsAt(m_tokens, at)) {
            m_found.refills.append({at, *found});
            return found->end;
        }
        if (const auto strength = strengthAt(m_tokens, at)) {
            m_found.strengths.append({at, *strength});
            return strength->end;
        }
        if (const qsizetype end = atMost(at); end > at)
            return end;
        if (const qsizetype end = howOften(at); end > at)
            return end;
        if (const qsizetype end = momentEnd(at); end > at)
            return end;
        if (const auto found = durationAt(m_tokens, at)) {
            keepFirst(m_found.duration, *found);
            return found->end;
        }
        return howMany(at);
    }

    // The first date of service; unsure where another is told beside it: "DOS: 3/12/15, 4/9/15", "DOS 3/4/15-3/6/15".
    void addDate(qsizetype at, const Phrase& date)
    {
        std::optional<Phrase>& kept = m_found.dateOfService;
        if (!kept) {
            if (!date.text.isEmpty())
                kept = date;
            m_datesEnd = date.end;
            return;
        }
        bool joined = true;
        for (qsizetype between = m_datesEnd; between < at; ++between)
            joined = joined && isDateJoint(between);
        const bool another = !date.text.isEmpty() && date.text != kept->text;
        if (joined || another) {
            kept->confidence = confidence::doubtful;
            kept->rule = "one of several dates of service";
            m_datesEnd = date.end;
        }
    }

    // The end of the day that a range ends with, told right behind its first: "3/4/15-3/6/15".
    qsizetype rangeEnd(qsizetype hyphen)
    {
        if (!m_tokens.is(hyphen, Kind::Hyphen) || !m_tokens.is(hyphen + 1, Kind::Number))
            return hyphen;
        const qsizetype start = m_tokens.at(hyphen + 1).span.start;
        const auto last = dateAt(m_tokens.text().sliced(start), 0);
        if (!last)
            return hyphen;
        const qsizetype end = m_tokens.indexAt(start + last->span.end);
        addDate(hyphen, {end, {}, {{start, start + last->span.end}}, 1.0});
        return end;
    }

    [[nodiscard]] bool isDateJoint(qsizetype at) const
    {
        return m_tokens.is(at, Kind::Comma) || m_tokens.is(at, Kind::Hyphen) || m_tokens.is(at, Kind::Slash)
            || m_tokens.is(at, Kind::Other) || m_tokens.isWordOf(at, words("and or to through thru until"));
    }

    // "Norco (hydrocodone/APAP 10/325mg)": the one strength in the bracket that says the name again; or one of each
    // ingredient, in the order in which the ingredients are known: "Norco (acetaminophen 325 mg/hydrocodone 10 mg)".
    void addStrengthInBracket(const NamedDrug& drug)
    {
        if (!holdsNumber(drug.first + 1, drug.end))
            return;
        const QStringList ingredients = drug.generic().split(u'/');
        QList<Phrase> strengths;
        QMap<qsizetype, Phrase> ofIngredients;
        qsizetype ingredient = -1;
        for (qsizetype at = drug.first + 1; at < drug.end; ++at) {
            if (const auto inner = lexiconDrugAt(m_tokens, m_lexicon, at))
                ingredient = ingredients.indexOf(inner->generic());
            const auto strength = strengthAt(m_tokens, at);
            if (!strength || strength->end > drug.end)
                continue;
            strengths.append(*strength);
            if (ingredient >= 0)
                ofIngredients.insert(ingredient, *strength);
            at = strength->end - 1;
        }
        if (const auto bare = strengths.isEmpty() ? bareStrengthIn(drug) : std::nullopt)
            m_found.strengths.append({drug.end, *bare});
        else if (strengths.size() == 1)
            m_found.strengths.append({drug.end, strengths.first()});
        else if (strengths.size() == ofIngredients.size() && strengths.size() == ingredients.size())
            addJoined(ofIngredients.values(), drug.end);
    }

    [[nodiscard]] bool holdsNumber(qsizetype from, qsizetype end) const
    {
        for (qsizetype at = from; at < end; ++at) {
            if (m_tokens.is(at, Kind::Number))
                return true;
        }
        return false;
    }

    void addJoined(const QList<Phrase>& strengths, qsizetype at)
    {
        Phrase joined {at, {}, {}, confidence::likely, "one strength of each ingredient"};
        QStringList numbers;
        const QString unit = strengths.first().text.section(u' ', 1);
        for (const Phrase& strength : strengths) {
            if (strength.text.section(u' ', 1).compare(unit, Qt::CaseInsensitive) != 0)
                return;
            numbers.append(strength.text.section(u' ', 0, 0));
            joined.spans += strength.spans;
        }
        std::ranges::sort(joined.spans, {}, &Span::start);
        joined.text = numbers.join(u'/') + u' ' + unit;
        m_found.strengths.append({at, joined});
    }

    // "in 4 weeks", "within 90 days", "two weeks apart": when, not for how long. "in a 30 day supply" is how much.
    qsizetype momentEnd(qsizetype at) const
    {
        const bool lead = m_tokens.isWordOf(at, words("in within after"));
        const auto time = durationAt(m_tokens, lead ? at + 1 : at);
        if (!time || m_tokens.isWordOf(time->end - 1, words("supply supplies coverage")))
            return at;
        return lead || m_tokens.isWordOf(time->end, words("apart later ago")) ? time->end : at;
    }

    // "One (1) prescription of": how often it is written, not how much is in it.
    qsizetype prescriptionEnd(qsizetype at) const
    {
        static constexpr WordSet names = words("prescription prescriptions rx script");
        const auto number = numberAt(m_tokens, at);
        return number && m_tokens.isWordOf(number->end, names) ? number->end + 1 : at;
    }

    // "Hydrocodone (Lortab 7.5/500)": two numbers at the end of the bracket, behind a word.
    std::optional<Phrase> bareStrengthIn(const NamedDrug& drug) const
    {
        const qsizetype at = drug.end - 4;
        const bool numbers = at > drug.first && m_tokens.is(at, Kind::Number) && m_tokens.is(at + 1, Kind::Slash)
            && m_tokens.is(at + 2, Kind::Number) && m_tokens.is(at + 3, Kind::Close);
        if (!numbers || !m_tokens.is(at - 1, Kind::Word))
            return {};
        const Span span = m_tokens.span(at, at + 2);
        return Phrase {at + 3, m_tokens.textOf(span), {span}, confidence::likely, "two numbers behind a name"};
    }

    // "Carafate 1 gm qid": grams as few as a tablet has, right behind a name; of what is put on the skin they are a
    // dose.
    std::optional<Phrase> strengthInGramsAt(qsizetype at) const
    {
        const NamedDrug* drug = drugEndingAt(at);
        const auto amount = drug && m_tokens.is(at, Kind::Number) ? amountAt(m_tokens, at) : std::nullopt;
        constexpr double most = 4;
        if (!amount || isVolume(m_tokens, *amount) || !m_tokens.isWordOf(amount->end - 1, words("g gm gms gram grams"))
            || m_tokens.viewOf(m_tokens.at(at).span).toDouble() > most || drug->known.isEmpty())
            return {};
        const bool onSkin = std::ranges::any_of(drug->known, [](const Drug* known) {
            return known->drugClass == u"topical analgesic" || known->drugClass == u"skin agent";
        });
        return onSkin || isForSkin() ? std::nullopt
                                     : std::optional(Phrase {amount->end, amount->text, amount->spans,
                                           confidence::likely, "grams behind a name"});
    }

    [[nodiscard]] bool isForSkin() const
    {
        static constexpr WordSet forms = words("gel cream ointment lotion topical topically tube tubes patch");
        for (qsizetype at = 0; at < m_tokens.size(); ++at) {
            if (m_tokens.isWordOf(at, forms) || m_tokens.is(at, Kind::Percent))
                return true;
        }
        return false;
    }

    // "Norco 10-325": a dash joins the strengths of a drug of two, where it is no range of what is taken ("1-2").
    bool joinsStrengths(const NamedDrug& drug, qsizetype dash) const
    {
        constexpr double leastOfSecond = 20;
        return m_tokens.is(dash, Kind::Hyphen) && m_tokens.isGlued(dash) && m_tokens.isGlued(dash + 1)
            && drug.generic().contains(u'/') && m_tokens.viewOf(m_tokens.at(dash + 1).span).toDouble() >= leastOfSecond
            && formOf(m_tokens.word(dash + 2)).isEmpty();
    }

    // "Norco 10/325 #60": two numbers behind a name are its strength, whatever the unit.
    std::optional<Phrase> strengthWithoutUnitAt(qsizetype at) const
    {
        const NamedDrug* drug = drugEndingAt(at);
        if (!drug || !m_tokens.is(at, Kind::Number) || !m_tokens.is(at + 2, Kind::Number)
            || strengthEnd(m_tokens, at) > at)
            return {};
        if (!m_tokens.is(at + 1, Kind::Slash) && !joinsStrengths(*drug, at + 1))
            return {};
        const Span span = m_tokens.span(at, at + 2);
        return Phrase {at + 3, m_tokens.textOf(span), {span}, confidence::likely, "two numbers behind a name"};
    }

    // "max 4 per day", "not to exceed 6/day", "max 400mg/day": no more than so much; how often, where nothing else
    // tells it. The token behind it; the same index when there is none.
    qsizetype atMost(qsizetype at)
    {
        const qsizetype from = m_ofDrug ? ceilingEnd(m_tokens, at) : at;
        if (from == at)
            return at;
        if (const qsizetype strength = strengthEnd(m_tokens, from); strength > from)
            return rateEnd(m_tokens, strength);
        const auto found = frequencyAt(m_tokens, from);
        if (!found)
            return from;
        if (m_found.frequencies.isEmpty()) {
            const Span span = m_tokens.span(at, found->phrase.end - 1);
            m_found.frequencies.append({at, {found->phrase.end, m_tokens.textOf(span), {span}, confidence::likely}});
        }
        return found->phrase.end;
    }

    qsizetype howOften(qsizetype at)
    {
        if (!m_ofDrug) {
            const auto found = scheduleAt(m_tokens, at);
            if (found)
                keepFirst(m_found.schedule, *found);
            return found ? found->end : at;
        }
        const auto found = frequencyAt(m_tokens, at);
        if (!found)
            return at;
        m_found.frequencies.append({at, found->phrase});
        if (found->dose) {
            m_found.doses.append({at, *found->dose});
            if (!found->form.isEmpty())
                m_found.forms.append(
                    {found->dose->end - 1, {found->dose->end, found->form, found->formSpans, confidence::likely}});
        }
        return found->phrase.end;
    }

    qsizetype howMany(qsizetype at)
    {
        if (const auto count = quantityAt(m_tokens, at)) {
            m_found.counts.append({at, *count});
            const qsizetype unit = m_tokens.indexAt(count->spans.last().end) - 1;
            if (const auto form = formOf(m_tokens.word(unit)); !form.isEmpty() && unit > at)
                m_found.forms.append({unit, {count->end, form, {m_tokens.at(unit).span}, confidence::likely}});
            return count->end;
        }
        if (const auto amount = amountAt(m_tokens, at)) {
            m_found.amounts.append({at, *amount});
            return amount->end;
        }
        if (const qsizetype end = vehicleEnd(at); end > at)
            return end;
        if (!formOf(m_tokens.word(at)).isEmpty()) {
            addForm(at);
        } else if (m_ofDrug && looksLikeFrequency(at)) {
            m_found.unknownFrequency = {at,
                {at + 1, m_tokens.textOf(m_tokens.at(at).span), {m_tokens.at(at).span}, confidence::guessed,
                    "word in a frequency's place"}};
        }
        return at + 1;
    }

    // "in PCCA Lipoderm base": no drug, though its name may tell the form.
    qsizetype vehicleEnd(qsizetype at)
    {
        if (!m_tokens.is(at, Kind::Word))
            return at;
        qsizetype length = 0;
        const qsizetype start = m_tokens.at(at).span.start;
        const Drug* vehicle = m_lexicon.longestAt(m_tokens.text(), start, &length);
        if (!vehicle || vehicle->kind != QLatin1StringView("vehicle"))
            return at;
        const qsizetype end = m_tokens.indexAt(start + length);
        for (qsizetype word = at; word < end; ++word) {
            if (!formOf(m_tokens.word(word)).isEmpty())
                addForm(word);
        }
        return end;
    }

    // "Zorbium 30mg bib #60": a short unknown word where a frequency stands.
    bool looksLikeFrequency(qsizetype at) const
    {
        if (m_found.strengths.isEmpty() || m_found.strengths.last().phrase.end != at || !m_tokens.is(at, Kind::Word))
            return false;
        const Span word = m_tokens.at(at).span;
        for (const NamedDrug& drug : m_drugs) {
            if (drug.release.overlaps(word))
                return false;
        }
        static constexpr WordSet others = words(
            "pump roll tube jar kit pack pen each only otc oral and with per for "
            "from post pre new qty sub soln im iv sc sq tube vial bulk base to of in by at on as up the not via");
        if (m_tokens.isWordOf(at, others))
            return false;
        const bool isShort = word.length() >= 2 && word.length() <= 4;
        return isShort && (m_tokens.is(at + 1, Kind::Hash) || at + 1 == m_tokens.size());
    }

    void addForm(qsizetype token)
    {
        const Span span = m_tokens.at(token).span;
        m_found.forms.append({token, {token + 1, formOf(m_tokens.word(token)), {span}, 1.0}});
    }

    [[nodiscard]] const NamedDrug* drugAt(qsizetype at) const
    {
        for (const NamedDrug& drug : m_drugs) {
            if (drug.first == at)
                return &drug;
        }
        return nullptr;
    }

    [[nodiscard]] const NamedDrug* drugEndingAt(qsizetype at) const
    {
        for (const NamedDrug& drug : m_drugs) {
            if (drug.end == at)
                return &drug;
        }
        return nullptr;
    }

    static void keepFirst(std::optional<Phrase>& kept, const Phrase& found)
    {
        if (!kept)
            kept = found;
    }

    const RequestTokens& m_tokens;
    const DrugLexicon& m_lexicon;
    const QList<NamedDrug>& m_drugs;
    const bool m_ofDrug;
    FoundPhrases m_found;
    qsizetype m_datesEnd = 0; // behind the last date of service
};

} // namespace

FoundPhrases walkRequest(
    const RequestTokens& tokens, const DrugLexicon& lexicon, const QList<NamedDrug>& drugs, bool ofDrug)
{
    return RequestWalk(tokens, lexicon, drugs, ofDrug).run();
}

} // namespace imr::core
