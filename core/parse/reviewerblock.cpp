// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/reviewerblock.h"

#include "core/parse/foldedtext.h"
#include "core/parse/wordplaces.h"

#include <QRegularExpression>

namespace imr::core {

namespace {

using Separator = QRegularExpression;

// The parts of a list between its separators, each with where it stands.
Field listField(const FoldedText& block, Span list, const Separator& separator, const QString& rule)
{
    Field field;
    field.rule = rule;
    const auto append = [&](Span part) {
        part = trimmed(block.text(), part, u".,;", u",;");
        if (!part.isEmpty())
            field.values.append(block.value(part));
    };
    qsizetype from = list.start;
    for (const QRegularExpressionMatch& match : separator.globalMatch(block.text(), list.start)) {
        if (match.capturedStart() >= list.end)
            break;
        append({from, match.capturedStart()});
        from = match.capturedEnd();
    }
    append({from, list.end});
    return field.values.isEmpty() ? Field() : field;
}

// In prose "and" joins the last of a list, but also stands inside names: "Physical Medicine and Rehabilitation".
const Separator& proseSeparator()
{
    static const Separator separator(
        QStringLiteral(",\\s?and\\s|[,;]|(?<!Physical Medicine)(?<!Obstetrics)(?<!Allergy)(?<!Hospice)"
                       "(?<!Psychiatry)\\sand\\s(?!Rehabilitation|Public Health)"),
        QRegularExpression::CaseInsensitiveOption);
    return separator;
}

// States never hold "and", and one holds a comma: "Washington, D.C."
const Separator& stateSeparator()
{
    static const Separator separator(QStringLiteral(",\\s?and\\s|,(?!\\s?D\\.?\\s?C\\b)|;|\\s?/\\s?|\\s(?:and|&)\\s"),
        QRegularExpression::CaseInsensitiveOption);
    return separator;
}

const Separator& comma()
{
    static const Separator separator(QStringLiteral("[,;]"));
    return separator;
}

void readLabelled(const FoldedText& block, Letter& letter)
{
    static const QRegularExpression states(
        QStringLiteral("State\\(?s?\\)?\\s?of\\s?Licensure\\s?:"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression specialties(
        QStringLiteral("Certification\\(?s?\\)?\\s?/\\s?Specialt(?:y|ies)\\s?:"),
        QRegularExpression::CaseInsensitiveOption);
    const QString rule = QStringLiteral("credential lines");
    const qsizetype end = block.text().size();
    const auto statesAt = states.match(block.text());
    const auto specialtiesAt = specialties.match(block.text());
    const auto valueOf = [end](const QRegularExpressionMatch& label, const QRegularExpressionMatch& other) {
        const bool otherFollows = other.hasMatch() && other.capturedStart() > label.capturedStart();
        return Span {label.capturedEnd(), otherFollows ? other.capturedStart() : end};
    };
    if (statesAt.hasMatch())
        letter.states = listField(block, valueOf(statesAt, specialtiesAt), stateSeparator(), rule);
    if (specialtiesAt.hasMatch())
        letter.specialties = listField(block, valueOf(specialtiesAt, statesAt), comma(), rule);
}

void readProse(const FoldedText& block, Letter& letter)
{
    static const QString stop = QStringLiteral(
        "(?=,?\\s(?:and\\s)?(?:has|holds|with\\san?)\\s|,?\\s(?:and\\s)?is\\s(?:also\\s)?licensed|\\.\\s|\\.?\\z)");
    static const QRegularExpression certified(
        QStringLiteral("\\bBoard[ -]Certified in (.{3,200}?)%1").arg(stop), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression subspecialty(QStringLiteral("\\bsub-?specialt(?:y|ies) in (.{3,200}?)%1").arg(stop),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression licensed(
        QStringLiteral(
            "\\blicensed (?:to practice (?:medicine )?)?in (?:the states? of )?(.{3,300}?)(?=\\.\\s|\\.?\\z)"),
        QRegularExpression::CaseInsensitiveOption);
    const QString rule = QStringLiteral("credentials in prose");
    const auto listAfter = [&](const QRegularExpression& pattern) {
        const auto match = pattern.match(block.text());
        return match.hasMatch()
            ? listField(block, {match.capturedStart(1), match.capturedEnd(1)}, proseSeparator(), rule)
            : Field();
    };
    letter.specialties = listAfter(certified);
    letter.subspecialties = listAfter(subspecialty);
    letter.states = listAfter(licensed);
}

} // namespace

void readReviewerBlock(const QString& canonical, Span reviewer, Letter& letter)
{
    constexpr QLatin1StringView reviewerWord("reviewer");
    static const QRegularExpression title(
        QStringLiteral("\\bto an? ((?:\\w+ ){1,2}reviewer)\\b|\\b[Tt]he ((?:expert|physician|medical|professional) "
                       "reviewer) (?:is|was|has|holds)\\b"));
    static const QRegularExpression credentials(
        QStringLiteral("following credentials\\s?:|of\\sLicensure\\s?:"), QRegularExpression::CaseInsensitiveOption);
    const FoldedText block(canonical, reviewer);
    constexpr qsizetype around = 60;
    const QString& text = block.text();
    for (qsizetype at = placeOf(text, reviewerWord); at >= 0; at = placeOf(text, reviewerWord, at + 1)) {
        const Span near {std::max<qsizetype>(0, at - around), std::min(text.size(), at + around)};
        const auto match = title.matchView(near.of(text));
        if (!match.hasMatch())
            continue;
        const int group = match.lastCapturedIndex();
        letter.reviewerTitle
            = block.field({near.start + match.capturedStart(group), near.start + match.capturedEnd(group)},
                QStringLiteral("how the decision was made"));
        break;
    }
    if (credentials.match(text).hasMatch())
        readLabelled(block, letter);
    else
        readProse(block, letter);
}

} // namespace imr::core
