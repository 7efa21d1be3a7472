// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/reviewerblock.h"

#include "core/reading/foldedtext.h"
#include "core/reading/wordpattern.h"
#include "core/reading/wordplaces.h"

#include <algorithm>

namespace imr::core {

namespace {

// The length of what parts two names of a list at a place; 0 when nothing does.
using SeparatorLength = qsizetype (*)(QStringView text, qsizetype at);

bool isComma(QChar c)
{
    return c == u',' || c == u';';
}

qsizetype commaLength(QStringView text, qsizetype at)
{
    return isComma(text[at]) ? 1 : 0;
}

// With the "and" behind it: ", and ".
qsizetype joinedCommaLength(QStringView text)
{
    constexpr QLatin1StringView joint("and ");
    if (text.isEmpty() || !isComma(text.front()))
        return 0;
    const qsizetype blank = text.sliced(1).startsWith(u' ') ? 1 : 0;
    const bool joined = text.front() == u',' && standsAt(text, 1 + blank, joint);
    return joined ? 1 + blank + joint.size() : 1;
}

// In prose "and" joins the last of a list, but also stands inside names: "Physical Medicine and Rehabilitation".
qsizetype proseSeparatorLength(QStringView text, qsizetype at)
{
    constexpr QLatin1StringView joint(" and ");
    static constexpr QLatin1StringView before[] {QLatin1StringView("physical medicine"),
        QLatin1StringView("obstetrics"), QLatin1StringView("allergy"), QLatin1StringView("hospice"),
        QLatin1StringView("psychiatry"), QLatin1StringView("oral")};
    static constexpr QLatin1StringView behind[] {
        QLatin1StringView("rehabilitation"), QLatin1StringView("public health")};
    if (isInWord(text[at]))
        return 0;
    const QStringView rest = text.sliced(at);
    if (!standsAt(rest, 0, joint))
        return joinedCommaLength(rest);
    const bool ofName = std::ranges::any_of(before, [&](auto name) { return endsBefore(text, at, name); })
        || std::ranges::any_of(behind, [&](auto name) { return standsAt(rest, joint.size(), name); });
    return ofName ? 0 : joint.size();
}

// States never hold "and", and one holds a comma: "Washington, D.C."
qsizetype stateSeparatorLength(QStringView text, qsizetype at)
{
    static const Pattern capital(QStringLiteral("\\s?D\\.?\\s?C\\b"), Pattern::Case::Any, Pattern::Place::Start);
    constexpr qsizetype enough = 8;
    if (isInWord(text[at]))
        return 0;
    const QStringView rest = text.sliced(at);
    if (const qsizetype comma = joinedCommaLength(rest); comma > 0) {
        const bool inside
            = comma == 1 && rest.front() == u',' && capital.isIn(rest.sliced(1, std::min(rest.size() - 1, enough)));
        return inside ? 0 : comma;
    }
    for (const auto joint : {QLatin1StringView(" and "), QLatin1StringView(" & "), QLatin1StringView(" / "),
             QLatin1StringView(" /"), QLatin1StringView("/ "), QLatin1StringView("/")}) {
        if (standsAt(rest, 0, joint))
            return joint.size();
    }
    return 0;
}

// The names of a list, each with where it stands.
Field listField(const FoldedText& block, Span list, SeparatorLength separatorLength, const QString& rule)
{
    Field field;
    field.rule = rule;
    constexpr QLatin1StringView article("the "); // "the District of Columbia"
    const auto append = [&](Span part) {
        part = trimmed(block.text(), part, u".,;", u",;");
        if (standsAt(part.of(block.text()), 0, article))
            part.start += article.size();
        if (!part.isEmpty())
            field.values.append(block.value(part));
    };
    qsizetype from = list.start;
    for (qsizetype at = list.start; at < list.end;) {
        const qsizetype length = separatorLength(block.text(), at);
        if (length > 0) {
            append({from, at});
            from = at + length;
        }
        at += std::max<qsizetype>(1, length);
    }
    append({from, list.end});
    return field.values.isEmpty() ? Field() : field;
}

// A label by the words it begins with, which a line before may be glued to.
std::optional<Span> labelIn(QStringView text, QLatin1StringView words, const Pattern& label)
{
    constexpr qsizetype longest = 60;
    for (qsizetype at = placeOf(text, words); at >= 0; at = placeOf(text, words, at + 1)) {
        if (const auto match = label.in(text, {at, std::min(text.size(), at + longest)}))
            return match->span();
    }
    return {};
}

bool isLabelled(QStringView text)
{
    const auto hasLabel = [text](QLatin1StringView words) {
        for (qsizetype at = placeOf(text, words); at >= 0; at = placeOf(text, words, at + 1)) {
            qsizetype colon = at + words.size();
            colon += colon < text.size() && isPlainBlank(text[colon]) ? 1 : 0;
            if (colon < text.size() && text[colon] == u':')
                return true;
        }
        return false;
    };
    return hasLabel(QLatin1StringView("of licensure")) || hasLabel(QLatin1StringView("following credentials"));
}

void readLabelled(const FoldedText& block, Letter& letter)
{
    static const Pattern states(
        QStringLiteral("State\\(?s?\\)?\\s?of\\s?Licensure\\s?:"), Pattern::Case::Any, Pattern::Place::Start);
    static const Pattern specialties(QStringLiteral("Certification\\(?s?\\)?\\s?/\\s?Specialt(?:y|ies)\\s?:"),
        Pattern::Case::Any, Pattern::Place::Start);
    const QString rule = QStringLiteral("credential lines");
    const qsizetype end = block.text().size();
    const auto statesAt = labelIn(block.text(), QLatin1StringView("state"), states);
    const auto specialtiesAt = labelIn(block.text(), QLatin1StringView("certification"), specialties);
    const auto valueOf = [end](Span label, std::optional<Span> other) {
        const bool otherFollows = other && other->start > label.start;
        return Span {label.end, otherFollows ? other->start : end};
    };
    if (statesAt)
        letter.states = listField(block, valueOf(*statesAt, specialtiesAt), &stateSeparatorLength, rule);
    if (specialtiesAt)
        letter.specialties = listField(block, valueOf(*specialtiesAt, statesAt), &commaLength, rule);
}

void readProse(const FoldedText& block, Letter& letter)
{
    static const QString stop = QStringLiteral("(?=,?\\s(?:and\\s)?(?:has|holds|with\\san?)\\s|,?\\s(?:and\\s)?(?:"
                                               "is\\s(?:also\\s)?)?licensed|\\.\\s|\\.?\\z)");
    constexpr qsizetype longest = 280; // of the words, a list and what stops it
    static const WordPattern certified(
        "board", QStringLiteral("Board[ -]Certified in (.{3,200}?)%1").arg(stop), longest);
    static const WordPattern subspecialty(
        "subspecialt|sub-specialt", QStringLiteral("sub-?specialt(?:y|ies) in (.{3,200}?)%1").arg(stop), longest);
    static const QString states = QStringLiteral(
        "in (?:the states? of )?(.{3,300}?)(?=,?\\s(?:and\\s)?(?:is|has|holds|with\\san?)\\s|\\.\\s|\\.?\\z)");
    static const WordPattern practising(
        "licensed ", QStringLiteral("licensed to practice (?:[\\w-]+ ){0,2}?%1").arg(states));
    static const WordPattern licensed("licensed ", QStringLiteral("licensed %1").arg(states), longest);
    const QString rule = QStringLiteral("credentials in prose");
    // `lead`: what the pattern begins with; most blocks have some of them nowhere.
    const auto listAfter = [&](QLatin1StringView lead, const WordPattern& pattern, SeparatorLength separatorLength) {
        const qsizetype from = placeOf(block.text(), lead);
        const auto match = from >= 0 ? pattern.firstIn(block.text(), from) : std::nullopt;
        return match ? listField(block, match->span(1), separatorLength, rule) : Field();
    };
    letter.specialties = listAfter(QLatin1StringView("board"), certified, &proseSeparatorLength);
    letter.subspecialties = listAfter(QLatin1StringView("sub"), subspecialty, &proseSeparatorLength);
    letter.states = listAfter(QLatin1StringView("licensed"), practising, &stateSeparatorLength);
    // "Licensed in Chiropractic and is licensed to practice in Iowa": the one is what, the other where.
    const bool toldWhere = !letter.states.isEmpty();
    if (!toldWhere || letter.specialties.isEmpty()) {
        Field in = listAfter(QLatin1StringView("licensed"), licensed, &stateSeparatorLength);
        (toldWhere ? letter.specialties : letter.states) = std::move(in);
    }
}

} // namespace

void readReviewerBlock(const QString& canonical, Span reviewer, Letter& letter)
{
    constexpr QLatin1StringView reviewerWord("reviewer");
    static const Pattern title(
        QStringLiteral("\\bto an? ((?:\\w+ ){1,2}reviewer)\\b|\\b[Tt]he ((?:expert|physician|medical|professional) "
                       "reviewer) (?:is|was|has|holds)\\b"));
    const FoldedText block(canonical, reviewer);
    constexpr qsizetype around = 60;
    const QString& text = block.text();
    for (qsizetype at = placeOf(text, reviewerWord); at >= 0; at = placeOf(text, reviewerWord, at + 1)) {
        const Span near {std::max<qsizetype>(0, at - around), std::min(text.size(), at + around)};
        const auto match = title.in(text, near);
        if (!match)
            continue;
        letter.reviewerTitle
            = block.field(match->span(match->lastGroup()), QStringLiteral("how the decision was made"));
        break;
    }
    if (isLabelled(text))
        readLabelled(block, letter);
    else
        readProse(block, letter);
}

} // namespace imr::core
