// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/requestdrugs.h"

#include "core/lexicon/druglexicon.h"
#include "core/parse/requestphrases.h"
#include "core/parse/requestwords.h"

#include <algorithm>

namespace imr::core {

namespace {

using Kind = Token::Kind;

bool isNoDrug(const Drug& drug)
{
    return drug.kind == QLatin1StringView("salt") || drug.kind == QLatin1StringView("vehicle");
}

// "ER", "extended release": how a drug is released; the same index when nothing tells.
qsizetype releaseEnd(const RequestTokens& tokens, qsizetype at)
{
    static constexpr WordSet releases = words("er cr xr sr ir dr la xl ec odt cd xt sa ds");
    static constexpr WordSet releaseWords = words("extended delayed sustained immediate controlled");
    if (tokens.isWordOf(at, releases))
        return at + 1;
    const qsizetype hyphen = tokens.is(at + 1, Kind::Hyphen) ? 1 : 0;
    const bool inWords
        = tokens.isWordOf(at, releaseWords) && tokens.isWord(at + 1 + hyphen, QLatin1StringView("release"));
    return inWords ? at + 2 + hyphen : at;
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
    if (end - at > 1 && strengthAt(tokens, end - 1))
        end -= tokens.is(end - 2, Kind::Hyphen) ? 2 : 1;
    // "Voltaren gel" is a drug in a form, whichever of the two the lexicon lists.
    if (end - at > 1 && !formOf(tokens.word(end - 1)).isEmpty()) {
        named.formToken = end - 1;
        --end;
    } else {
        end = suffixEnd(tokens, lexicon, end);
    }
    named.name = tokens.span(at, end - 1);
    named.end = named.formToken >= 0 ? named.formToken + 1 : end;
    return named;
}

// A form, or where it goes: "ophthalmic solution".
bool isFormWord(const RequestTokens& tokens, qsizetype at)
{
    static constexpr WordSet places = words("topical oral ophthalmic otic nasal buccal sublingual rectal transdermal");
    return tokens.isWordOf(at, places) || !formOf(tokens.word(at)).isEmpty();
}

// Words that stand before a strength without naming a drug.
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
        "injection injections infusion contrast day days week weeks month months supply times was were is dos bottle "
        "tube");
    return !tokens.is(at, Kind::Word) || tokens.isWordOf(at, none) || isFormWord(tokens, at) || numberAt(tokens, at)
        || frequencyAt(tokens, at);
}

// The run of words that ends at `last` and may be a name.
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
    NamedDrug named;
    named.first = first;
    named.end = end;
    named.name = tokens.span(first, end - 1);
    named.how = NamedDrug::Known::Shape;
    named.confidence = 0.6;
    return named;
}

// A misspelled name still tells its ingredients, less surely.
void recogniseMisspelled(const RequestTokens& tokens, const DrugLexicon& lexicon, NamedDrug& named)
{
    const Drug* meant = lexicon.nearestTo(tokens.textOf(tokens.at(named.first).span));
    if (!meant || !named.known.isEmpty())
        return;
    // Behind the first word only salts and the release go on with the name: "Flexiril HCL ER".
    if (suffixEnd(tokens, lexicon, named.first + 1) < named.end)
        return;
    named.known = {meant};
    named.how = NamedDrug::Known::NearMiss;
}

// A bracket right behind a name that names the same drug: the end behind it, or the same index.
qsizetype sameAgainEnd(const RequestTokens& tokens, const DrugLexicon& lexicon, NamedDrug& named)
{
    if (!tokens.is(named.end, Kind::Open))
        return named.end;
    qsizetype close = named.end + 1;
    while (close < tokens.size() && !tokens.is(close, Kind::Close))
        ++close;
    if (close >= tokens.size())
        return named.end;
    QList<const Drug*> inside;
    for (qsizetype at = named.end + 1; at < close; ++at) {
        if (const auto drug = lexiconDrugAt(tokens, lexicon, at)) {
            inside += drug->known;
            at = std::max(at, drug->end - 1);
        }
    }
    if (inside.isEmpty())
        return named.end;
    if (named.known.isEmpty()) {
        named.known = inside;
        named.how = NamedDrug::Known::Bracket;
        named.confidence = 0.75;
    }
    return close + 1;
}

// "Meloxicam 15mg (Mobic)", "lidocaine 4%, menthol 1% patch (Terocin)": a bracket of its own that only gives what was
// named another name.
bool isOtherName(const RequestTokens& tokens, const NamedDrug& drug, const QList<NamedDrug>& before)
{
    if (before.isEmpty() || !tokens.is(drug.first - 1, Kind::Open) || !tokens.is(drug.end, Kind::Close))
        return false;
    const QString generic = drug.generic();
    return generic.isEmpty() || std::ranges::any_of(before, [&](const NamedDrug& other) {
        return other.generic() == generic || generic.split(u'/').contains(other.generic());
    });
}

// "Zorbium (tramadol) 50mg": an unknown name before a bracket that holds nothing but a known one.
std::optional<NamedDrug> nameBeforeBracket(const RequestTokens& tokens, const NamedDrug& inside, qsizetype limit)
{
    if (!tokens.is(inside.first - 1, Kind::Open) || !tokens.is(inside.end, Kind::Close))
        return {};
    auto outer = shapedDrugBefore(tokens, inside.first - 1, limit);
    for (qsizetype at = outer ? outer->first : 0; outer && at < outer->end; ++at) {
        qsizetype length = 0;
        if (RequestWords::builtIn().longestAt(tokens.text(), tokens.at(at).span.start, &length))
            return {};
    }
    if (!outer || outer->end - outer->first > 2)
        return {};
    outer->known = inside.known;
    outer->how = NamedDrug::Known::Bracket;
    outer->confidence = 0.75;
    outer->end = inside.end + 1;
    return outer;
}

// Lexicon names first; then what a strength follows.
QList<NamedDrug> singleDrugs(const RequestTokens& tokens, const DrugLexicon& lexicon)
{
    QList<NamedDrug> drugs;
    qsizetype limit = 0; // tokens before it belong to what was read
    for (qsizetype at = 0; at < tokens.size();) {
        if (auto named = lexiconDrugAt(tokens, lexicon, at)) {
            named->end = sameAgainEnd(tokens, lexicon, *named);
            if (const auto outer = nameBeforeBracket(tokens, *named, limit))
                named = outer;
            at = limit = named->end;
            if (!isOtherName(tokens, *named, drugs))
                drugs.append(*named);
            continue;
        }
        if (const auto date = serviceDateAt(tokens, at)) {
            at = limit = date->end;
            continue;
        }
        const auto strength = strengthAt(tokens, at);
        if (!strength) {
            ++at;
            continue;
        }
        // "Zorbium cream 5%", "Zorbium ophthalmic solution 5%": a form may stand between.
        qsizetype nameEnd = at;
        while (nameEnd > limit && isFormWord(tokens, nameEnd - 1))
            --nameEnd;
        if (nameEnd > limit && tokens.is(nameEnd - 1, Kind::Close)) {
            qsizetype open = nameEnd - 1;
            while (open > limit && !tokens.is(open, Kind::Open))
                --open;
            if (open > limit)
                nameEnd = open;
        }
        // A word between a known name and its strength describes that drug: "Dexamethasone Micro 0.2%".
        auto named = shapedDrugBefore(tokens, nameEnd, limit);
        const bool describes = named && !drugs.isEmpty() && named->first == drugs.last().end;
        if (named && !describes) {
            recogniseMisspelled(tokens, lexicon, *named);
            drugs.append(*named);
        }
        at = limit = strength->end;
    }
    return drugs;
}

// Whether two names beside each other are one product: joined by a slash or hyphen alone, and either one strength of
// several numbers in a unit of weight follows, or the lexicon knows both together.
bool areOneProduct(
    const RequestTokens& tokens, const DrugLexicon& lexicon, const NamedDrug& left, const NamedDrug& right)
{
    const bool joined
        = right.first == left.end + 1 && (tokens.is(left.end, Kind::Slash) || tokens.is(left.end, Kind::Hyphen));
    if (!joined || left.known.isEmpty() || right.known.isEmpty())
        return false;
    // "Naproxen-Anaprox": the same drug by two names.
    if (left.generic() == right.generic())
        return true;
    // What is mixed into a cream has its percentages one by one, wherever they stand.
    const auto strength = strengthAt(tokens, right.end);
    if (tokens.text().contains(u'%'))
        return false;
    if (lexicon.hasGeneric(left.generic() + u'/' + right.generic())
        || lexicon.hasGeneric(right.generic() + u'/' + left.generic()))
        return true;
    return strength && (strength->text.contains(u'/') || strength->text.contains(u'-'));
}

} // namespace

QString NamedDrug::generic() const
{
    QStringList ingredients;
    for (const Drug* drug : known) {
        for (const QString& ingredient : drug->generic.split(u'/', Qt::SkipEmptyParts)) {
            if (!ingredients.contains(ingredient))
                ingredients.append(ingredient);
        }
    }
    return ingredients.join(u'/');
}

QString NamedDrug::drugClass() const
{
    return known.isEmpty() ? QString() : known.first()->drugClass;
}

QList<NamedDrug> drugsIn(const RequestTokens& tokens, const DrugLexicon& lexicon)
{
    QList<NamedDrug> drugs;
    for (const NamedDrug& drug : singleDrugs(tokens, lexicon)) {
        if (!drugs.isEmpty() && areOneProduct(tokens, lexicon, drugs.last(), drug)) {
            NamedDrug& whole = drugs.last();
            whole.name.end = drug.name.end;
            whole.end = drug.end;
            whole.known += drug.known;
            whole.formToken = drug.formToken;
            continue;
        }
        drugs.append(drug);
    }
    for (NamedDrug& drug : drugs) {
        qsizetype at = drug.end;
        while (!formOf(tokens.word(at)).isEmpty())
            ++at;
        const auto strength = strengthAt(tokens, at);
        const qsizetype from = strength ? strength->end : drug.end;
        if (const qsizetype end = releaseEnd(tokens, from); end > from)
            drug.release = tokens.span(from, end - 1);
    }
    return drugs;
}

std::optional<NamedDrug> unknownDrugIn(const RequestTokens& tokens, const DrugLexicon& lexicon)
{
    qsizetype first = 0;
    while (first < tokens.size() && isNoName(tokens, first))
        ++first;
    qsizetype end = first;
    while (end < tokens.size() && end - first < 3 && !isNoName(tokens, end))
        ++end;
    qsizetype behind = end;
    while (tokens.isWord(behind, QLatin1StringView("compound")) || isFormWord(tokens, behind))
        ++behind;
    const bool amount = amountAt(tokens, behind).has_value();
    const bool pieces = tokens.is(behind, Kind::Hash) && tokens.is(behind + 1, Kind::Number);
    if (end == first || (!amount && !pieces) || tokens.at(first).span.length() < 4)
        return {};
    NamedDrug named;
    named.first = first;
    named.end = end;
    named.name = tokens.span(first, end - 1);
    named.how = NamedDrug::Known::Shape;
    named.confidence = 0.5;
    recogniseMisspelled(tokens, lexicon, named);
    return named;
}

} // namespace imr::core
