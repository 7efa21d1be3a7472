// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/drugmention.h"

#include "core/lexicon/druglexicon.h"
#include "core/reading/wordplaces.h"
#include "core/request/requestphrases.h"

#include <QRegularExpression>
#include <QStringList>
#include <QStringTokenizer>
#include <QVarLengthArray>

#include <algorithm>

namespace imr::core {

namespace {

constexpr auto noCase = QRegularExpression::CaseInsensitiveOption;
constexpr qsizetype shortestName = 4; // letters; shorter words are part of too many others

// The place at or behind `from` where a word begins so; -1 when there is none.
qsizetype wordBegins(QStringView text, QStringView beginning, qsizetype from = 0)
{
    if (beginning.isEmpty())
        return -1;
    const auto small = [beginning](qsizetype at) { return char16_t(beginning[at].unicode() | 0x20); };
    const bool ascii = beginning.size() > 1 && small(0) < 0x80 && small(1) < 0x80;
    for (qsizetype at = from; at + beginning.size() <= text.size(); ++at) {
        at = ascii ? pairPlace(text, small(0), small(1), at) : at;
        if (at < 0)
            break;
        if ((at == 0 || !text[at - 1].isLetterOrNumber()) && text.sliced(at).startsWith(beginning, Qt::CaseInsensitive))
            return at;
    }
    return -1;
}

bool hasWord(QStringView text, const QStringList& beginnings)
{
    return std::ranges::any_of(beginnings, [&](const QString& beginning) { return wordBegins(text, beginning) >= 0; });
}

// What rationales call the drugs of a class, by the beginnings of the words.
QStringList wordsOfClass(const QString& drugClass)
{
    static const QHash<QString, QString> words {
        {QStringLiteral("opioid"), QStringLiteral("opioid opiate narcotic")},
        {QStringLiteral("NSAID"), QStringLiteral("nsaid anti-inflam antiinflam inflammat non-steroid nonsteroid")},
        {QStringLiteral("muscle relaxant"), QStringLiteral("relaxant antispas anti-spas spasmol")},
        {QStringLiteral("proton pump inhibitor"), QStringLiteral("proton ppi gastro")},
        {QStringLiteral("H2 blocker"), QStringLiteral("h2 gastro")},
        {QStringLiteral("gastrointestinal agent"), QStringLiteral("gastro gi")},
        {QStringLiteral("topical analgesic"), QStringLiteral("topical compound")},
        {QStringLiteral("local anesthetic"), QStringLiteral("anesthetic topical compound inject")},
        {QStringLiteral("corticosteroid"), QStringLiteral("steroid corticosteroid cortisone inject")},
        {QStringLiteral("viscosupplement"), QStringLiteral("visco hyal inject")},
        {QStringLiteral("sedative-hypnotic"), QStringLiteral("hypnotic sedative insomnia sleep")},
        {QStringLiteral("antidepressant"), QStringLiteral("antidepress depress ssri snri tricyclic")},
        {QStringLiteral("anticonvulsant"), QStringLiteral("anti-epil antiepil anticonv anti-conv aed")},
        {QStringLiteral("antibiotic"), QStringLiteral("antibio antimicro infect prophyl")},
        {QStringLiteral("antiemetic"), QStringLiteral("antiemetic anti-emetic nausea")},
        {QStringLiteral("laxative"), QStringLiteral("laxative constipat stool")},
        {QStringLiteral("triptan"), QStringLiteral("triptan migraine headache")},
        {QStringLiteral("migraine agent"), QStringLiteral("migraine headache")},
        {QStringLiteral("botulinum toxin"), QStringLiteral("botul botox")},
        {QStringLiteral("erectile dysfunction agent"), QStringLiteral("erectile")},
        {QStringLiteral("medical food"), QStringLiteral("food supplement")},
        {QStringLiteral("hormone"), QStringLiteral("hormon testost")},
    };
    const auto found = words.constFind(drugClass);
    const QString list = found == words.cend() ? drugClass.section(u' ', 0, 0) : *found;
    return list.split(u' ', Qt::SkipEmptyParts);
}

// A word of four letters and more.
bool isNameWord(QStringView word, const DrugLexicon& drugs)
{
    const Drug* drug = drugs.find(word);
    return formOf(word.toString().toLower()).isEmpty()
        && (!drug || (drug->kind != QLatin1StringView("salt") && drug->kind != QLatin1StringView("vehicle")));
}

// Whether a text holds a word of a name as it is written: "Hydrocodone/APAP ER" -> Hydrocodone, APAP.
bool hasWordOfName(QStringView text, QStringView name, const DrugLexicon& drugs)
{
    const auto isOfWord = [](QChar c) { return c.isLetterOrNumber() || c.isMark() || c == u'_'; };
    for (qsizetype from = 0, end = 0; from < name.size(); from = end + 1) {
        end = std::find_if_not(name.cbegin() + from, name.cend(), isOfWord) - name.cbegin();
        const QStringView word = name.sliced(from, end - from);
        // Most words are not there, which is sooner seen.
        if (word.size() >= shortestName && wordBegins(text, word) >= 0 && isNameWord(word, drugs))
            return true;
    }
    return false;
}

// A strength in numbers: "10/325 mg" -> 10 and 325, mg.
struct Strength
{
    QVarLengthArray<double, 4> numbers;
    QStringView unit;

    [[nodiscard]] bool hasUnitOf(const Strength& other) const
    {
        return unit == other.unit || unit.toString().toLower() == other.unit.toString().toLower();
    }
};

Strength strengthOf(QStringView text)
{
    const qsizetype blank = text.lastIndexOf(u' ');
    const QStringView numbers = text.first(blank < 0 ? text.size() : blank);
    Strength strength {{}, blank < 0 ? QStringView() : text.sliced(blank + 1)};
    qsizetype from = 0;
    for (qsizetype at = 0; at <= numbers.size(); ++at) {
        if (at < numbers.size() && !isOneOf(numbers[at], u"/-"))
            continue;
        if (at > from)
            strength.numbers.append(numbers.sliced(from, at - from).toDouble());
        from = at + 1;
    }
    return strength;
}

// A combination is often called by its first ingredient's strength alone.
bool sameStrength(const Strength& left, const Strength& right)
{
    const qsizetype told = std::min(left.numbers.size(), right.numbers.size());
    const qsizetype compared = left.numbers.size() == right.numbers.size() ? told : std::min<qsizetype>(told, 1);
    for (qsizetype i = 0; i < compared; ++i) {
        if (!qFuzzyCompare(left.numbers.at(i), right.numbers.at(i)))
            return false;
    }
    return compared > 0;
}

constexpr qsizetype between = 5; // tokens between a name and its strength

// Whether a number is near enough: most names are followed by words alone.
bool mayBeginWithStrength(QStringView words)
{
    qsizetype before = 0; // tokens that a blank ends
    bool inToken = false;
    for (const QChar c : words) {
        if (c.isDigit())
            return true;
        const bool isBlank = c.isSpace();
        before += inToken && isBlank ? 1 : 0;
        if (before == between || isOneOf(c, u",;:"))
            return false;
        inToken = !isBlank;
    }
    return false;
}

// The strength right behind a name: salts, releases and a bracket may stand between. Its end goes to `end`.
std::optional<QString> strengthBehind(QStringView text, qsizetype nameEnd, qsizetype* end)
{
    constexpr qsizetype near = 60;
    const QStringView words = text.sliced(nameEnd, std::min(near, text.size() - nameEnd));
    if (!mayBeginWithStrength(words))
        return {};
    const QString behind = words.toString();
    const RequestTokens tokens(behind, {0, behind.size()});
    for (qsizetype at = 0; at < std::min(tokens.size(), between); ++at) {
        if (const auto strength = strengthAt(tokens, at)) {
            *end = nameEnd + tokens.at(strength->end - 1).span.end;
            return strength->text;
        }
        const Token::Kind kind = tokens.at(at).kind;
        if (kind != Token::Kind::Word && kind != Token::Kind::Slash && kind != Token::Kind::Hyphen
            && kind != Token::Kind::Open && kind != Token::Kind::Close)
            return {};
    }
    return {};
}

bool isDailyOrLimit(QStringView text, qsizetype name, qsizetype end)
{
    static const QRegularExpression behind(
        QStringLiteral(
            "\\A[\\s)]*(?:/|per\\b|an?\\b|each\\b|every\\b|daily\\b|MED\\b|MEQ\\b|or (?:more|less)\\b|to\\b)"),
        noCase);
    static const QRegularExpression inside(
        QStringLiteral(
            "\\b(?:max\\w*|up to|exceed\\w*|limit\\w*|total|than|over|dos(?:e|ing|age)s?|start\\w*|at|is|to)\\b"),
        noCase);
    constexpr qsizetype near = 16;
    return behind.matchView(text.sliced(end, std::min(near, text.size() - end))).hasMatch()
        || inside.matchView(text.sliced(name, end - name)).hasMatch();
}

qsizetype firstWordEnd(QStringView name)
{
    const qsizetype blank = name.indexOf(u' ');
    return blank < 0 ? name.size() : blank;
}

} // namespace

bool speaksOf(QStringView text, const Medication& medication, const DrugLexicon& drugs)
{
    const QString name = medication.drug.text();
    const QStringView first = QStringView(name).first(firstWordEnd(name));
    if (first.size() >= shortestName && wordBegins(text, first) >= 0)
        return true;
    const QStringList ingredients = medication.generic.text().split(u'/', Qt::SkipEmptyParts);
    if (hasWordOfName(text, name, drugs) || hasWord(text, ingredients))
        return true;
    const QString form = medication.form.text();
    if (hasWord(text, wordsOfClass(medication.drugClass.text())) || (!form.isEmpty() && wordBegins(text, form) >= 0))
        return true;
    return std::ranges::any_of(ingredients, [&](const QString& ingredient) {
        return std::ranges::any_of(
            drugs.drugsWith(ingredient), [&](const Drug* drug) { return hasWordOfName(text, drug->name, drugs); });
    });
}

std::optional<StrengthInText> otherStrength(QStringView text, const Medication& medication)
{
    if (medication.strength.isEmpty() || medication.strength.confidence < Field::lowConfidence)
        return {};
    std::optional<Strength> wanted; // not read before another is told
    const QString drug = medication.drug.text();
    const QString generic = medication.generic.text();
    const QString requested = medication.strength.text();
    std::optional<StrengthInText> other;
    QVarLengthArray<QStringView, 8> names {QStringView(drug).first(firstWordEnd(drug))};
    for (const QStringView ingredient : qTokenize(generic, u'/'))
        names.append(ingredient);
    for (const QStringView& name : names) {
        const bool again = &name != &names.first() && name.compare(names.first(), Qt::CaseInsensitive) == 0;
        if (again || name.size() < shortestName)
            continue;
        for (qsizetype at = 0; (at = wordBegins(text, name, at)) >= 0; at += name.size()) {
            qsizetype end = 0;
            const auto told = strengthBehind(text, at + name.size(), &end);
            if (!told)
                continue;
            if (!wanted)
                wanted = strengthOf(requested);
            const Strength strength = strengthOf(*told);
            if (sameStrength(*wanted, strength))
                return {};
            if (!other && strength.hasUnitOf(*wanted) && !isDailyOrLimit(text, at, end))
                other = StrengthInText {*told, {at, end}};
        }
    }
    return other;
}

} // namespace imr::core
