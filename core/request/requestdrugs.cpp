// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/requestdrugs.h"

#include "core/lexicon/druglexicon.h"
#include "core/reading/confidence.h"
#include "core/request/requestbrackets.h"
#include "core/request/requestnames.h"
#include "core/request/requestphrases.h"
#include "core/request/requestwords.h"

#include <algorithm>
#include <iterator>

namespace imr::core {

namespace {

using Kind = Token::Kind;

// Takes in the bracket right behind a name that says the name again.
void takeBracket(const NameBracket& bracket, NamedDrug& named)
{
    named.end = bracket.close + 1;
    if (bracket.formToken >= 0)
        named.formToken = bracket.formToken;
}

// "Meloxicam 15mg (Mobic)", "lidocaine 4%, menthol 1% patch (Terocin)": a bracket of its own that only gives what was
// named another name; so do "(brand Mobic)" and "Mobic, generic meloxicam".
bool isOtherName(const RequestTokens& tokens, const NamedDrug& drug, const QList<NamedDrug>& before)
{
    qsizetype first = drug.first;
    while (tokens.isWordOf(first - 1, words("brand generic name aka")))
        --first;
    const bool isSaid = first < drug.first;
    const bool isBracket = tokens.is(first - 1, Kind::Open) && tokens.is(drug.end, Kind::Close);
    if (before.isEmpty() || (!isBracket && !isSaid))
        return false;
    const QString generic = drug.generic();
    return (generic.isEmpty() && !isSaid) || std::ranges::any_of(before, [&](const NamedDrug& other) {
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
    outer->confidence = confidence::doubtful;
    outer->end = inside.end + 1;
    return outer;
}

// "Hydrocodne/APAP": a misspelled name joined to a known one.
std::optional<NamedDrug> misspelledBefore(
    const RequestTokens& tokens, const DrugLexicon& lexicon, const NamedDrug& known, qsizetype limit)
{
    const qsizetype join = known.first - 1;
    const bool joined = (tokens.is(join, Kind::Slash) || tokens.is(join, Kind::Hyphen)) && tokens.isGlued(join)
        && tokens.isGlued(known.first) && tokens.is(join - 1, Kind::Word);
    if (!joined || join - 1 < limit)
        return {};
    const Drug* meant = lexicon.nearestTo(tokens.viewOf(tokens.at(join - 1).span));
    if (!meant)
        return {};
    NamedDrug whole = known;
    whole.first = join - 1;
    whole.name.start = tokens.at(join - 1).span.start;
    whole.known.prepend(meant);
    whole.how = NamedDrug::Known::NearMiss;
    whole.confidence = confidence::guessed;
    return whole;
}

// Lexicon names first; then what a strength follows.
QList<NamedDrug> singleDrugs(const RequestTokens& tokens, const DrugLexicon& lexicon)
{
    QList<NamedDrug> drugs;
    qsizetype limit = 0; // tokens before it belong to what was read
    for (qsizetype at = 0; at < tokens.size();) {
        if (auto named = lexiconDrugAt(tokens, lexicon, at)) {
            const auto bracket = bracketBehind(tokens, lexicon, *named);
            if (bracket && bracket->says == NameBracket::Says::Compound) {
                at = limit = bracket->open + 1;
                continue;
            }
            if (bracket && bracket->says == NameBracket::Says::Same)
                takeBracket(*bracket, *named);
            if (const auto outer = nameBeforeBracket(tokens, *named, limit))
                named = outer;
            else if (const auto whole = misspelledBefore(tokens, lexicon, *named, limit))
                named = whole;
            at = limit = named->end;
            if (!isOtherName(tokens, *named, drugs))
                drugs.append(*named);
            continue;
        }
        if (const auto date = serviceDateAt(tokens, at)) {
            at = limit = date->end;
            continue;
        }
        const qsizetype strength = strengthEnd(tokens, at);
        if (strength == at) {
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
        at = limit = strength;
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
    if (tokens.text().contains(u'%'))
        return false;
    if (lexicon.hasGeneric(left.generic() + u'/' + right.generic())
        || lexicon.hasGeneric(right.generic() + u'/' + left.generic()))
        return true;
    const auto strength = strengthAt(tokens, right.end);
    return strength && (strength->text.contains(u'/') || strength->text.contains(u'-'));
}

// A product that is listed by the names of its ingredients as these, each a drug of its own; itself otherwise.
QList<NamedDrug> ingredientsOf(const RequestTokens& tokens, const DrugLexicon& lexicon, const NamedDrug& product)
{
    QList<NamedDrug> parts;
    for (qsizetype at = product.first; at < product.end; at += 2) {
        const bool alone = at + 1 == product.end || tokens.is(at + 1, Kind::Slash);
        const Drug* drug
            = alone && tokens.is(at, Kind::Word) ? lexicon.find(tokens.viewOf(tokens.at(at).span)) : nullptr;
        if (!drug)
            return {product};
        NamedDrug part;
        part.name = tokens.at(at).span;
        part.first = at;
        part.end = at + 1;
        part.known = {drug};
        parts.append(part);
    }
    return parts;
}

// "Gabapentin/Lidocaine/Menthol 6%/5%/4%": what is mixed into a cream is listed one by one, though the lexicon may know
// two of a list as a product.
QList<NamedDrug> mixedDrugs(const RequestTokens& tokens, const DrugLexicon& lexicon)
{
    const QList<NamedDrug> named = singleDrugs(tokens, lexicon);
    if (!tokens.text().contains(u'%'))
        return named;
    const auto joined = [&](qsizetype left) {
        return left >= 0 && left + 1 < named.size() && named.at(left + 1).first == named.at(left).end + 1
            && tokens.is(named.at(left).end, Kind::Slash);
    };
    QList<NamedDrug> drugs;
    for (qsizetype i = 0; i < named.size(); ++i) {
        if (joined(i - 1) || joined(i))
            drugs += ingredientsOf(tokens, lexicon, named.at(i));
        else
            drugs.append(named.at(i));
    }
    return drugs;
}

} // namespace

QString NamedDrug::generic() const
{
    if (known.size() == 1 && !known.first()->generic.contains(u'/'))
        return known.first()->generic;
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
    for (const NamedDrug& drug : mixedDrugs(tokens, lexicon)) {
        if (!drugs.isEmpty() && areOneProduct(tokens, lexicon, drugs.last(), drug)) {
            NamedDrug& whole = drugs.last();
            whole.name.end = drug.name.end;
            whole.end = drug.end;
            std::ranges::copy_if(drug.known, std::back_inserter(whole.known),
                [&whole](const Drug* known) { return !whole.known.contains(known); });
            whole.formToken = drug.formToken;
            continue;
        }
        drugs.append(drug);
    }
    for (NamedDrug& drug : drugs) {
        qsizetype at = drug.end;
        while (!formOf(tokens.word(at)).isEmpty())
            ++at;
        const qsizetype strength = strengthEnd(tokens, at);
        const qsizetype from = strength > at ? strength : drug.end;
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
    const bool form = behind > end && !formOf(tokens.word(behind - 1)).isEmpty(); // "Zorbium topical cream"
    if (end == first || (!amount && !pieces && !form) || tokens.at(first).span.length() < 4)
        return {};
    NamedDrug named = namedByShape(tokens, first, end);
    recogniseMisspelled(tokens, lexicon, named);
    return named;
}

} // namespace imr::core
