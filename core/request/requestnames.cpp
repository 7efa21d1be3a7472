// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/requestnames.h"

#include "core/lexicon/druglexicon.h"
#include "core/reading/confidence.h"
#include "core/request/requestphrases.h"

namespace imr::core {

namespace {

using Kind = Token::Kind;

bool isNoDrug(const Drug& drug)
{
    return drug.kind == QLatin1StringView("salt") || drug.kind == QLatin1StringView("vehicle");
}

// Behind a name: salts of the lexicon, and how the drug is released.
qsizetype suffixEnd(const RequestTokens& tokens, const DrugLexicon& lexicon, qsizetype at)
{
    while (at < tokens.size()) {
        if (const qsizetype release = releaseEnd(tokens, at); release > at) {
            at = release;
            continue;
        }
        if (!tokens.is(at, Kind::Word))
            break;
        qsizetype length = 0;
        const Drug* salt = lexicon.longestAt(tokens.text(), tokens.at(at).span.start, &length);
        if (!salt || salt->kind != QLatin1StringView("salt"))
            break;
        at = tokens.indexAt(tokens.at(at).span.start + length);
    }
    return at;
}

// "Tylenol with Codeine #3", "... No. 3": the number of a strength, from 1 to 4, is part of the name.
qsizetype codeineEnd(const RequestTokens& tokens, const Drug& drug, qsizetype at)
{
    if (!drug.generic.contains(QLatin1StringView("codeine")))
        return at;
    qsizetype number = at;
    if (tokens.is(at, Kind::Hash))
        number = at + 1;
    else if (tokens.isWord(at, QLatin1StringView("no")))
        number = at + 1 + (tokens.is(at + 1, Kind::Other) && tokens.isGlued(at + 1) ? 1 : 0);
    if (number == at || !tokens.is(number, Kind::Number))
        return at;
    const int strength = tokens.textOf(tokens.at(number).span).toInt();
    return strength >= 1 && strength <= 4 ? number + 1 : at;
}

// "CM4-caps" is listed with the word that is a form elsewhere.
bool isListedWithForm(const RequestTokens& tokens, const Drug& drug, qsizetype form)
{
    return tokens.is(form - 1, Kind::Hyphen)
        && drug.name.endsWith(u'-' + tokens.word(form).toString(), Qt::CaseInsensitive);
}

} // namespace

qsizetype releaseEnd(const RequestTokens& tokens, qsizetype at)
{
    static constexpr WordSet releases = words("er cr xr sr ir dr la xl ec odt cd xt sa ds es forte");
    static constexpr WordSet releaseWords = words("extended delayed sustained immediate controlled");
    // "DS: 30" are the days of a supply.
    const bool isLabel = tokens.isWord(at, QLatin1StringView("ds")) && tokens.is(at + 1, Kind::Colon);
    if (tokens.isWordOf(at, releases) && !isLabel)
        return at + 1;
    const qsizetype hyphen = tokens.is(at + 1, Kind::Hyphen) ? 1 : 0;
    const bool inWords
        = tokens.isWordOf(at, releaseWords) && tokens.isWord(at + 1 + hyphen, QLatin1StringView("release"));
    return inWords ? at + 2 + hyphen : at;
}

std::optional<NamedDrug> lexiconDrugAt(const RequestTokens& tokens, const DrugLexicon& lexicon, qsizetype at)
{
    if (!tokens.is(at, Kind::Word))
        return {};
    qsizetype length = 0;
    const qsizetype start = tokens.at(at).span.start;
    const Drug* drug = lexicon.longestAt(tokens.text(), start, &length);
    if (!drug || isNoDrug(*drug))
        return {};
    NamedDrug named;
    named.first = at;
    named.known = {drug};
    qsizetype end = tokens.indexAt(start + length);
    // A number that ends a listed name ("Kenalog-40") is a strength where a unit follows it.
    if (end - at > 1 && strengthEnd(tokens, end - 1) >= end)
        end -= tokens.is(end - 2, Kind::Hyphen) ? 2 : 1;
    // "Voltaren gel" is a drug in a form, whichever of the two the lexicon lists; of "Tiger Balm" the form is a name.
    const bool inForm = end - at > 1 && !formOf(tokens.word(end - 1)).isEmpty();
    if (inForm && !tokens.isWord(end - 1, QLatin1StringView("balm")) && !isListedWithForm(tokens, *drug, end - 1)) {
        named.formToken = end - 1;
        end -= tokens.is(end - 2, Kind::Hyphen) ? 2 : 1;
    } else {
        end = codeineEnd(tokens, *drug, suffixEnd(tokens, lexicon, end));
    }
    named.name = tokens.span(at, end - 1);
    named.end = named.formToken >= 0 ? named.formToken + 1 : end;
    return named;
}

bool isFormWord(const RequestTokens& tokens, qsizetype at)
{
    static constexpr WordSet places = words("topical oral ophthalmic otic nasal buccal sublingual rectal transdermal");
    return tokens.isWordOf(at, places) || !formOf(tokens.word(at)).isEmpty();
}

bool isNoName(const RequestTokens& tokens, qsizetype at)
{
    static constexpr WordSet none = words(
        "of and with in for the a an at to x per on from plus or oral topical compound compounded retrospective "
        "prospective "
        "prescription prescriptions rx refill refills refilled medication medications medicine drug dose strength "
        "continue continued "
        "trial request requested topically generic name brand containing contains including qty quantity total unknown "
        "additional then up post pre op operative postoperative preoperative outpatient pharmacy purchase dispensed "
        "use pain "
        "anti "
        "inflammatory muscle relaxant relaxants opioid opioids narcotic nsaid nsaids sleep antibiotic antibiotics "
        "current all "
        "over counter otc medical food "
        "injection injections infusion contrast max maximum day days week weeks month months supply times was were is "
        "dos bottle "
        "tube pump pumps analgesic analgesics anesthetic steroid steroids saline");
    return !tokens.is(at, Kind::Word) || tokens.isWordOf(at, none) || isFormWord(tokens, at) || numberAt(tokens, at)
        || beginsFrequency(tokens, at);
}

NamedDrug namedByShape(const RequestTokens& tokens, qsizetype first, qsizetype end)
{
    NamedDrug named;
    named.first = first;
    named.end = end;
    named.name = tokens.span(first, end - 1);
    named.how = NamedDrug::Known::Shape;
    named.confidence = confidence::guessed;
    return named;
}

std::optional<NamedDrug> shapedDrugBefore(const RequestTokens& tokens, qsizetype end, qsizetype limit)
{
    qsizetype first = end;
    while (first > limit && end - first < 3 && !isNoName(tokens, first - 1)) {
        --first;
        // The parts of a hyphenated or slashed name.
        if (first - 1 > limit && (tokens.is(first - 1, Kind::Hyphen) || tokens.is(first - 1, Kind::Slash))
            && tokens.isGlued(first) && !isNoName(tokens, first - 2))
            --first;
    }
    if (first == end || tokens.at(first).span.length() < 3 || tokens.at(first).kind != Kind::Word)
        return {};
    return namedByShape(tokens, first, end);
}

void recogniseMisspelled(const RequestTokens& tokens, const DrugLexicon& lexicon, NamedDrug& named)
{
    if (!named.known.isEmpty())
        return;
    // "Zorbium10/325mg": written without a blank before its strength, a name is no less known.
    const Drug* same = tokens.isGlued(named.end) ? lexicon.find(tokens.viewOf(named.name)) : nullptr;
    if (same) {
        named.known = {same};
        named.how = NamedDrug::Known::Name;
        named.confidence = confidence::told;
        return;
    }
    const Drug* meant = lexicon.nearestTo(tokens.textOf(tokens.at(named.first).span));
    if (!meant)
        return;
    // Behind the first word only salts and the release go on with the name: "Flexiril HCL ER".
    if (suffixEnd(tokens, lexicon, named.first + 1) < named.end)
        return;
    named.known = {meant};
    named.how = NamedDrug::Known::NearMiss;
}

} // namespace imr::core
