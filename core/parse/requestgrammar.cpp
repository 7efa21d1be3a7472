// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/requestgrammar.h"

#include "core/lexicon/druglexicon.h"
#include "core/parse/bodyparts.h"

#include <QStringList>

namespace imr::core {

namespace {

using Kind = Token::Kind;

// A phrase and the token it begins at.
struct Placed
{
    qsizetype first = 0;
    Phrase phrase;
};

// One walk over the tokens. Every token belongs to one phrase at most; the first recogniser that takes it has it.
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

    void run()
    {
        for (qsizetype at = 0; at < m_tokens.size();)
            at = std::max(at + 1, step(at));
    }

    QList<Placed> strengths;
    QList<Placed> forms;
    QList<Placed> amounts;
    QList<Placed> counts; // "#60", "QTY: 2", "30 tablets"
    std::optional<Phrase> frequency;
    std::optional<Phrase> dose;
    std::optional<Phrase> refills;
    std::optional<Phrase> duration;
    std::optional<Phrase> schedule;
    std::optional<Phrase> dateOfService;
    std::optional<Phrase> unknownFrequency;

private:
    qsizetype step(qsizetype at)
    {
        if (const NamedDrug* drug = drugAt(at)) {
            if (drug->formToken >= 0)
                addForm(drug->formToken);
            return drug->end;
        }
        if (const auto date = dateAt(m_tokens, at)) {
            if (!date->text.isEmpty())
                keepFirst(dateOfService, *date);
            return date->end;
        }
        if (const qsizetype end = prescriptionEnd(at); end > at)
            return end;
        if (const qsizetype end = codeineEnd(at); end > at)
            return end;
        if (const auto bare = strengthWithoutUnitAt(at)) {
            strengths.append({at, *bare});
            return bare->end;
        }
        if (const auto found = refillsAt(m_tokens, at)) {
            keepFirst(refills, *found);
            return found->end;
        }
        if (const auto strength = strengthAt(m_tokens, at)) {
            strengths.append({at, *strength});
            return strength->end;
        }
        if (const qsizetype end = howOften(at); end > at)
            return end;
        if (const auto found = durationAt(m_tokens, at)) {
            keepFirst(duration, *found);
            return found->end;
        }
        return howMany(at);
    }

    // "One (1) prescription of": how often it is written, not how much is in it.
    qsizetype prescriptionEnd(qsizetype at) const
    {
        static const QStringList names {QStringLiteral("prescription"), QStringLiteral("prescriptions"),
            QStringLiteral("rx"), QStringLiteral("script")};
        const auto number = numberAt(m_tokens, at);
        return number && m_tokens.isWordOf(number->end, names) ? number->end + 1 : at;
    }

    // "Tylenol with Codeine #3": the number of a strength, from 1 to 4.
    qsizetype codeineEnd(qsizetype at) const
    {
        const NamedDrug* drug = drugEndingAt(at);
        if (!drug || !drug->generic().contains(QLatin1StringView("codeine")) || !m_tokens.is(at, Kind::Hash)
            || !m_tokens.is(at + 1, Kind::Number))
            return at;
        const int number = m_tokens.textOf(m_tokens.at(at + 1).span).toInt();
        return number >= 1 && number <= 4 ? at + 2 : at;
    }

    // "Norco 10/325 #60": two numbers behind a name are its strength, whatever the unit.
    std::optional<Phrase> strengthWithoutUnitAt(qsizetype at) const
    {
        if (!drugEndingAt(at) || strengthAt(m_tokens, at) || !m_tokens.is(at, Kind::Number)
            || !m_tokens.is(at + 1, Kind::Slash) || !m_tokens.is(at + 2, Kind::Number))
            return {};
        const Span span = m_tokens.span(at, at + 2);
        return Phrase {at + 3, m_tokens.textOf(span), {span}, 0.8};
    }

    qsizetype howOften(qsizetype at)
    {
        if (!m_ofDrug) {
            const auto found = scheduleAt(m_tokens, at);
            if (found)
                keepFirst(schedule, *found);
            return found ? found->end : at;
        }
        const auto found = frequencyAt(m_tokens, at);
        if (!found)
            return at;
        keepFirst(frequency, found->phrase);
        if (found->dose && !dose) {
            dose = found->dose;
            if (!found->form.isEmpty())
                forms.append({found->dose->end - 1, {found->dose->end, found->form, found->formSpans, 0.9}});
        }
        return found->phrase.end;
    }

    qsizetype howMany(qsizetype at)
    {
        if (const auto count = quantityAt(m_tokens, at)) {
            counts.append({at, *count});
            const qsizetype unit = count->end - 1;
            if (const QString form = formOf(m_tokens.word(unit)); !form.isEmpty() && unit > at)
                forms.append({unit, {count->end, form, {m_tokens.at(unit).span}, 0.9}});
            return count->end;
        }
        if (const auto amount = amountAt(m_tokens, at)) {
            amounts.append({at, *amount});
            return amount->end;
        }
        if (const qsizetype end = vehicleEnd(at); end > at)
            return end;
        if (!formOf(m_tokens.word(at)).isEmpty()) {
            addForm(at);
        } else if (m_ofDrug && looksLikeFrequency(at)) {
            unknownFrequency = Phrase {at + 1, m_tokens.textOf(m_tokens.at(at).span), {m_tokens.at(at).span}, 0.5};
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
        if (strengths.isEmpty() || strengths.last().phrase.end != at || !m_tokens.is(at, Kind::Word))
            return false;
        const Span word = m_tokens.at(at).span;
        for (const NamedDrug& drug : m_drugs) {
            if (drug.release.overlaps(word))
                return false;
        }
        const bool isShort = word.length() >= 2 && word.length() <= 4;
        return isShort && (m_tokens.is(at + 1, Kind::Hash) || at + 1 == m_tokens.size());
    }

    void addForm(qsizetype token)
    {
        const Span span = m_tokens.at(token).span;
        forms.append({token, {token + 1, formOf(m_tokens.word(token)), {span}, 1.0}});
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
};

// The numbers of a strength list as strengths of their own: "10%/3%/5%".
QList<Phrase> splitStrength(const RequestTokens& tokens, const Placed& strength)
{
    QList<Phrase> parts;
    const bool percent = strength.phrase.text.contains(u'%');
    for (qsizetype at = strength.first; at < strength.phrase.end; ++at) {
        if (!tokens.is(at, Kind::Number))
            continue;
        const QString number = tokens.textOf(tokens.at(at).span);
        const QString unit = percent ? QStringLiteral("%") : strength.phrase.text.section(u' ', -1);
        Span span = tokens.at(at).span;
        if (tokens.is(at + 1, Kind::Percent))
            span.end = tokens.at(at + 1).span.end;
        parts.append({at + 1, number + u' ' + unit, {span}, 0.9});
    }
    return parts;
}

// Gives each drug its strength: the one behind it; the one before it where the first drug has its strength before; a
// list of as many strengths as drugs stand before it, one to each.
void assignStrengths(const RequestTokens& tokens, QList<MedicationParts>& medications, QList<Placed> strengths)
{
    const bool leading = !strengths.isEmpty() && !medications.isEmpty()
        && strengths.first().phrase.end == medications.first().drug.first;
    for (qsizetype i = 0; i < medications.size(); ++i) {
        MedicationParts& medication = medications[i];
        const qsizetype next = i + 1 < medications.size() ? medications.at(i + 1).drug.first : tokens.size();
        for (qsizetype s = 0; s < strengths.size(); ++s) {
            const Placed& strength = strengths.at(s);
            const bool before = strength.phrase.end == medication.drug.first;
            const bool behind = strength.first >= medication.drug.end && strength.first < next;
            if (leading ? !before : !behind && !before)
                continue;
            qsizetype group = 1; // drugs without a strength up to this one
            while (i >= group && !medications.at(i - group).strength)
                ++group;
            const QList<Phrase> parts = splitStrength(tokens, strength);
            if (behind && group > 1 && parts.size() == group) {
                for (qsizetype m = 0; m < group; ++m)
                    medications[i - group + 1 + m].strength = parts.at(m);
            } else {
                medication.strength = strength.phrase;
            }
            strengths.removeAt(s);
            break;
        }
    }
}

// A form belongs to the drug it stands behind; a compound has one form for all of its ingredients.
void assignForms(QList<MedicationParts>& medications, const QList<Placed>& forms, qsizetype size)
{
    if (forms.isEmpty())
        return;
    for (qsizetype i = 0; i < medications.size(); ++i) {
        const qsizetype next = i + 1 < medications.size() ? medications.at(i + 1).drug.first : size;
        for (const Placed& form : forms) {
            if (form.first >= medications.at(i).drug.first && form.first < next) {
                medications[i].form = form.phrase;
                break;
            }
        }
    }
    const Phrase shared
        = medications.isEmpty() || !medications.last().form ? forms.first().phrase : *medications.last().form;
    for (MedicationParts& medication : medications) {
        if (!medication.form)
            medication.form = shared;
    }
}

// A marked count first ("#60"), then one with a unit ("30 tablets"), then an amount beside a strength ("240g").
std::optional<Phrase> quantityOf(const RequestTokens& tokens, const RequestWalk& walk)
{
    for (const Placed& count : walk.counts) {
        const bool marked = !numberAt(tokens, count.first);
        // "120grams #1": one package of that size.
        const bool ofAmount = marked && count.phrase.text == QLatin1StringView("1") && !walk.amounts.isEmpty()
            && walk.amounts.last().phrase.end == count.first;
        if (marked)
            return ofAmount ? walk.amounts.last().phrase : count.phrase;
    }
    if (!walk.counts.isEmpty())
        return walk.counts.first().phrase;
    // "capsules 90", "x 60": a bare number at the end.
    const auto last = tokens.is(tokens.size() - 1, Kind::Number) ? numberAt(tokens, tokens.size() - 1) : std::nullopt;
    const bool behindForm = !formOf(tokens.word(tokens.size() - 2)).isEmpty();
    if (last && (behindForm || tokens.isWord(tokens.size() - 2, QLatin1StringView("x"))))
        return Phrase {last->end, last->text, last->spans, 0.8};
    if (!walk.amounts.isEmpty() && (!walk.strengths.isEmpty() || !walk.forms.isEmpty() || walk.amounts.size() > 1))
        return walk.amounts.last().phrase;
    return {};
}

// A volume is what is given at a time, where the quantity is told apart from it ("Lactulose 30ml, one bottle") or the
// drug's strength follows it ("2ml of 1% lidocaine").
void amountAsDose(const RequestTokens& tokens, QList<MedicationParts>& medications, const RequestWalk& walk)
{
    if (medications.isEmpty() || medications.first().dose || walk.amounts.isEmpty())
        return;
    MedicationParts& first = medications.first();
    const Placed& amount = walk.amounts.first();
    const bool behindName = amount.first == first.drug.end && !first.strength;
    const bool toldApart = !walk.counts.isEmpty() || walk.amounts.size() > 1;
    const bool ofDrug = tokens.isWord(amount.phrase.end, QLatin1StringView("of")) && amount.first < first.drug.first;
    if ((behindName && toldApart) || ofDrug)
        first.dose = amount.phrase;
}

// The drugs' names with the forms behind them: "Salonpas pad" is no pad to sit on.
Spans spansOf(const RequestTokens& tokens, const QList<NamedDrug>& drugs)
{
    Spans spans;
    for (const NamedDrug& drug : drugs) {
        qsizetype end = drug.end;
        while (!formOf(tokens.word(end)).isEmpty())
            ++end;
        spans.append({drug.name.start, tokens.at(end - 1).span.end});
    }
    return spans;
}

// "visits", "sessions" that the number of a therapy counts, when other words stand between.
std::optional<Phrase> therapyCount(const RequestTokens& tokens, const RequestWalk& walk)
{
    static const QStringList units {QStringLiteral("visits"), QStringLiteral("visit"), QStringLiteral("sessions"),
        QStringLiteral("session"), QStringLiteral("treatments"), QStringLiteral("injections")};
    if (!walk.counts.isEmpty())
        return walk.counts.first().phrase;
    const auto isFree = [&walk](const Phrase& number) {
        return !walk.schedule || !walk.schedule->spans.first().contains(number.spans.first());
    };
    // "Twelve physical therapy visits"
    const auto leading = numberAt(tokens, 0);
    for (qsizetype at = 1; leading && isFree(*leading) && at < std::min<qsizetype>(tokens.size(), leading->end + 6);
        ++at) {
        if (!tokens.isWordOf(at, units))
            continue;
        Phrase phrase = *leading;
        phrase.text += u' ' + tokens.textOf(tokens.at(at).span);
        phrase.spans.append(tokens.at(at).span);
        return phrase;
    }
    // "times 12", "x 6", "(6)", "sessions, 12"
    for (qsizetype at = 0; at < tokens.size(); ++at) {
        const bool times = tokens.isWord(at, QLatin1StringView("times")) || tokens.isWord(at, QLatin1StringView("x"));
        const bool bracket
            = tokens.is(at, Kind::Open) && tokens.is(at + 1, Kind::Number) && tokens.is(at + 2, Kind::Close);
        const auto number = numberAt(tokens, times ? at + 1 : at);
        if ((times || bracket) && number && isFree(*number))
            return number;
        const bool behindUnit = tokens.isWordOf(at, units) && tokens.is(at + 1, Kind::Comma);
        if (const auto last = numberAt(tokens, at + 2); behindUnit && last && last->end == tokens.size()) {
            Phrase phrase = *last;
            phrase.text += u' ' + tokens.textOf(tokens.at(at).span);
            phrase.spans.prepend(tokens.at(at).span);
            return phrase;
        }
    }
    return {};
}

} // namespace

RequestParts readRequestLine(const QString& text, Span range, const DrugLexicon& lexicon)
{
    const RequestTokens tokens(text, range);
    const QList<NamedDrug> drugs = drugsIn(tokens, lexicon);
    RequestParts parts;
    parts.kind = kindOf(text, range, spansOf(tokens, drugs));
    const bool ofDrug
        = parts.kind.kind == QLatin1StringView("drug") || parts.kind.kind == QLatin1StringView("injection");
    RequestWalk walk(tokens, lexicon, drugs, ofDrug);
    walk.run();

    parts.refills = walk.refills;
    parts.dateOfService = walk.dateOfService;
    if (!ofDrug) {
        parts.schedule = walk.schedule;
        parts.duration = walk.schedule ? std::nullopt : walk.duration;
        parts.quantity = therapyCount(tokens, walk);
    } else {
        for (const NamedDrug& drug : drugs)
            parts.medications.append({drug, {}, {}, {}, {}});
        assignStrengths(tokens, parts.medications, walk.strengths);
        assignForms(parts.medications, walk.forms, tokens.size());
        for (MedicationParts& medication : parts.medications) {
            medication.frequency = walk.frequency ? walk.frequency : walk.unknownFrequency;
            medication.dose = walk.dose;
        }
        amountAsDose(tokens, parts.medications, walk);
        parts.duration = walk.duration;
        parts.quantity = quantityOf(tokens, walk);
    }
    if (parts.kind.kind != QLatin1StringView("drug"))
        parts.bodyParts = bodyPartsIn(text, range);
    return parts;
}

} // namespace imr::core
