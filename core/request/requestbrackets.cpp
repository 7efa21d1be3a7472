// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/requestbrackets.h"

#include "core/lexicon/druglexicon.h"
#include "core/request/requestnames.h"
#include "core/request/requestphrases.h"

#include <algorithm>

namespace imr::core {

namespace {

using Kind = Token::Kind;

// What a bracket holds beside the words between.
struct Inside
{
    QList<NamedDrug> drugs;
    int percentages = 0;
    bool amounts = false; // strengths in other units, counts
};

Inside insideOf(const RequestTokens& tokens, const DrugLexicon& lexicon, const NameBracket& bracket)
{
    Inside inside;
    for (qsizetype at = bracket.open + 1; at < bracket.close; ++at) {
        if (const auto drug = lexiconDrugAt(tokens, lexicon, at)) {
            inside.drugs.append(*drug);
            at = std::max(at, drug->end - 1);
        } else if (tokens.is(at, Kind::Number) && tokens.is(at + 1, Kind::Percent)) {
            ++inside.percentages;
        } else {
            inside.amounts = inside.amounts || tokens.is(at, Kind::Number);
        }
    }
    return inside;
}

QStringList ingredientsOf(const QList<NamedDrug>& drugs)
{
    QStringList ingredients;
    for (const NamedDrug& drug : drugs)
        ingredients += drug.generic().split(u'/', Qt::SkipEmptyParts);
    return ingredients;
}

bool isAmong(const QStringList& some, const QStringList& all)
{
    return std::ranges::all_of(some, [&all](const QString& one) { return all.contains(one); });
}

QString lettersOf(QStringView text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetter())
            letters += c.toLower();
    }
    return letters;
}

// "Vraylar (cariprazine 3 mg)": the words up to the first number are the ingredients, whether or not those are names of
// the lexicon.
bool saysIngredients(const RequestTokens& tokens, const NameBracket& bracket, const NamedDrug& named)
{
    qsizetype end = bracket.open + 1;
    while (end < bracket.close && !tokens.is(end, Kind::Number))
        ++end;
    const QString generic = lettersOf(named.generic());
    return end > bracket.open + 1 && !generic.isEmpty()
        && lettersOf(tokens.viewOf(tokens.span(bracket.open + 1, end - 1))) == generic;
}

NameBracket::Says saysOf(
    const RequestTokens& tokens, const NameBracket& bracket, const NamedDrug& named, const Inside& inside)
{
    using Says = NameBracket::Says;
    if (tokens.isWordOf(bracket.open + 1, words("and with plus also")))
        return Says::Other;
    // Of kits, and of names that stand for products of different ingredients.
    const bool isOpen = std::ranges::any_of(named.known,
        [](const Drug* drug) { return drug->kind == QLatin1StringView("kit") || drug->generic.isEmpty(); });
    if (isOpen && inside.drugs.size() > 1 && inside.percentages > 1)
        return Says::Compound;
    const QStringList own = ingredientsOf({named});
    const QStringList others = ingredientsOf(inside.drugs);
    const bool unknown
        = std::ranges::any_of(inside.drugs, [](const NamedDrug& drug) { return drug.generic().isEmpty(); });
    const bool same = unknown ? !inside.amounts : isAmong(others, own) || (!inside.amounts && isAmong(own, others));
    return same ? Says::Same : Says::Other;
}

} // namespace

qsizetype closeOf(const RequestTokens& tokens, qsizetype open)
{
    qsizetype close = open + 1;
    while (close < tokens.size() && !tokens.is(close, Kind::Close))
        ++close;
    return close < tokens.size() ? close : -1;
}

qsizetype openBetween(const RequestTokens& tokens, const NamedDrug& left, const NamedDrug& right)
{
    qsizetype open = -1;
    for (qsizetype at = left.end; at < right.first; ++at) {
        if (tokens.is(at, Kind::Open))
            open = at;
        else if (tokens.is(at, Kind::Close))
            open = -1;
    }
    return open;
}

std::optional<NameBracket> bracketBehind(
    const RequestTokens& tokens, const DrugLexicon& lexicon, const NamedDrug& named)
{
    NameBracket bracket;
    bracket.open = named.end;
    for (; isFormWord(tokens, bracket.open); ++bracket.open) {
        if (!formOf(tokens.word(bracket.open)).isEmpty())
            bracket.formToken = bracket.open;
    }
    if (!tokens.is(bracket.open, Kind::Open))
        return {};
    bracket.close = closeOf(tokens, bracket.open);
    if (bracket.close < 0)
        return {};
    const Inside inside = insideOf(tokens, lexicon, bracket);
    if (saysIngredients(tokens, bracket, named)) {
        bracket.says = NameBracket::Says::Same;
        return bracket;
    }
    if (inside.drugs.isEmpty())
        return {};
    bracket.says = saysOf(tokens, bracket, named, inside);
    return bracket;
}

} // namespace imr::core
