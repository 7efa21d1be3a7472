// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/itemfindings.h"
#include "core/findings/letterfindings.h"
#include "core/letter/fieldtable.h"
#include "core/reading/dates.h"
#include "core/reading/wordplaces.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>

#include <algorithm>

namespace imr::core {

namespace {

struct DatedField
{
    const FieldSpec* spec = nullptr;
    const Field* field = nullptr;
    QDate date;

    [[nodiscard]] bool isKnown() const { return date.isValid(); }
};

DatedField dated(const Letter& letter, Field Letter::* member)
{
    const QSpan<const FieldSpec> table = fieldTable();
    const auto spec = std::ranges::find_if(table, [&](const FieldSpec& row) {
        const auto* own = std::get_if<Field Letter::*>(&row.member);
        return own && *own == member;
    });
    const Field& field = letter.*member;
    return {&*spec, &field, QDate::fromString(field.text(), Qt::ISODate)};
}

Finding outOfOrder(const DatedField& earlier, const DatedField& later)
{
    const char* text = QT_TRANSLATE_NOOP("imr::Findings", "“%1” is %2, which is after “%3”, %4.");
    return findingOf("dates-out-of-order", 0,
        {text, {earlier.spec->nameText(), earlier.field->text(), later.spec->nameText(), later.field->text()}},
        earlier.field->spans() + later.field->spans(), later.spec->nameText());
}

// In the order in which they must have happened. Each is held against the one before it that is told.
QList<Finding> headerFindings(const Letter& letter)
{
    QList<Finding> findings;
    DatedField before;
    for (const auto member : {&Letter::dateOfInjury, &Letter::urDenialDate, &Letter::applicationReceived,
             &Letter::dateAssigned, &Letter::decisionDate}) {
        const DatedField now = dated(letter, member);
        if (!now.isKnown())
            continue;
        if (before.isKnown() && before.date > now.date)
            findings.append(outOfOrder(before, now));
        before = now;
    }
    return findings;
}

QList<Finding> injuryFindings(const Letter& letter)
{
    const DatedField header = dated(letter, &Letter::dateOfInjury);
    const DatedField summary = dated(letter, &Letter::patientInjuryDate);
    const DatedField decision = dated(letter, &Letter::decisionDate);
    if (!summary.isKnown())
        return {};
    if (decision.isKnown() && summary.date > decision.date)
        return {outOfOrder(summary, decision)};
    if (!header.isKnown() || header.date == summary.date)
        return {};
    const char* text
        = QT_TRANSLATE_NOOP("imr::Findings", "The header gives %1 as the date of injury, the case summary %2.");
    return {findingOf("injury-dates-differ", 0, {text, {header.field->text(), summary.field->text()}},
        header.field->spans() + summary.field->spans(), header.spec->nameText())};
}

int fullYears(QDate from, QDate to)
{
    const int years = to.year() - from.year();
    return from.addYears(years) > to ? years - 1 : years;
}

// The birth date that a summary tells: "DOB: 4/5/1961", "born on April 5, 1961".
std::optional<DateInText> birthDateIn(const QString& canonical, Span summary)
{
    static const QRegularExpression label(
        QStringLiteral("\\b(?:date of birth|birth ?date|DOB|born)\\b(?:\\s(?:on|is|of))?[\\s:]*"),
        QRegularExpression::CaseInsensitiveOption);
    const QStringView words = summary.of(canonical);
    // Hardly a letter tells it.
    if (!has(words, QLatin1StringView("birth")) && !words.contains(u"born") && !words.contains(u"DOB"))
        return {};
    const auto match = label.matchView(words);
    return match.hasMatch() ? dateAt(canonical, summary.start + match.capturedEnd()) : std::nullopt;
}

QList<Finding> ageFindings(const Letter& letter, const QString& canonical)
{
    constexpr int youngest = 14; // who works
    constexpr int oldest = 100;
    const int age = letter.patientAge.text().toInt();
    const DatedField decision = dated(letter, &Letter::decisionDate);
    if (age <= 0)
        return {};
    const auto mismatch = [&](const FindingMessage& message, const Spans& also) {
        return QList<Finding> {
            findingOf("age-mismatch", 0, message, letter.patientAge.spans() + also, QStringLiteral("patient.age"))};
    };
    if (age > oldest) {
        const char* text = QT_TRANSLATE_NOOP("imr::Findings", "The patient is said to be %1 years old.");
        return mismatch({text, {QString::number(age)}}, {});
    }
    if (!decision.isKnown())
        return {};
    if (const auto birth = birthDateIn(canonical, letter.summary)) {
        const int told = fullYears(QDate::fromString(birth->iso, Qt::ISODate), decision.date);
        // The age is that of some visit before the decision.
        if (age > told || age < told - 2) {
            const char* text
                = QT_TRANSLATE_NOOP("imr::Findings", "The patient is said to be %1 years old, but was born on %2.");
            return mismatch({text, {QString::number(age), birth->iso}}, {birth->span});
        }
    }
    const DatedField injury = dated(letter, &Letter::dateOfInjury);
    const int then = injury.isKnown() ? age - fullYears(injury.date, decision.date) : youngest;
    if (then >= youngest)
        return {};
    const char* text = QT_TRANSLATE_NOOP("imr::Findings",
        "The patient is said to be %1 years old, but was injured on %2, %3 years before the decision.");
    return mismatch(
        {text, {QString::number(age), injury.field->text(), QString::number(age - then)}}, injury.field->spans());
}

} // namespace

QList<Finding> dateFindings(const Letter& letter, const QString& canonical)
{
    return headerFindings(letter) + injuryFindings(letter) + ageFindings(letter, canonical);
}

// A treatment can't have been given after the decision on it, nor before the injury.
QList<Finding> serviceDateFindings(const ItemInLetter& in)
{
    const Field& service = in.item().dateOfService;
    const QDate day = QDate::fromString(service.text(), Qt::ISODate);
    if (!day.isValid())
        return {};
    const DatedField decision = dated(in.letter, &Letter::decisionDate);
    const DatedField injury = dated(in.letter, &Letter::dateOfInjury);
    const bool late = decision.isKnown() && day > decision.date;
    const bool early = injury.isKnown() && day < injury.date;
    if (!late && !early)
        return {};
    const DatedField& other = late ? decision : injury;
    const char* text = late
        ? QT_TRANSLATE_NOOP("imr::Findings", "Item %1: the date of service, %2, is after “%3”, %4.")
        : QT_TRANSLATE_NOOP("imr::Findings", "Item %1: the date of service, %2, is before “%3”, %4.");
    return {in.finding("dates-out-of-order",
        {text, {in.numberText(), service.text(), other.spec->nameText(), other.field->text()}},
        service.spans() + other.field->spans(), QStringLiteral("date_of_service"))};
}

} // namespace imr::core
