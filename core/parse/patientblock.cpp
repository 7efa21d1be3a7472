// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/patientblock.h"

#include "core/parse/confidence.h"
#include "core/parse/dates.h"
#include "core/parse/foldedtext.h"
#include "core/parse/numberwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace imr::core {

namespace {

constexpr auto noCase = QRegularExpression::CaseInsensitiveOption;

Span spanOf(const QRegularExpressionMatch& match, int group = 0)
{
    return {match.capturedStart(group), match.capturedEnd(group)};
}

// "48 year old", "45-year-old", "57 y/o", "fifty-seven year old", "age of 45", "45 years of age", "45yo".
// Gives the end of the phrase, where the sex is looked for.
qsizetype readAge(const FoldedText& summary, Letter& letter)
{
    static const QString number = QStringLiteral("(\\d{1,3}|%1)").arg(numberWordPattern());
    static const QRegularExpression old(
        QStringLiteral("\\b%1[- ]*(?:(?:years?|yrs?)\\.?[- ]*(?:old|of age)|y\\s?[/.]?\\s?o\\b\\.?)").arg(number),
        noCase);
    static const QRegularExpression aged(
        QStringLiteral("\\bage(?:d|\\sof|\\sis|\\swas)?\\s?:?\\s%1\\b").arg(number), noCase);
    auto match = old.match(summary.text());
    if (!match.hasMatch())
        match = aged.match(summary.text());
    if (!match.hasMatch())
        return 0;
    const QString words = match.captured(1);
    const int age = words.front().isDigit() ? words.toInt() : numberOfWords(words).value_or(0);
    if (age > 0 && age < 120)
        letter.patientAge = summary.field(QString::number(age), spanOf(match, 1), QStringLiteral("age of the summary"));
    return match.capturedEnd();
}

// The word beside the age first; else how the text speaks of the patient most.
void readSex(const FoldedText& summary, qsizetype afterAge, Letter& letter)
{
    static const QRegularExpression noun(
        QStringLiteral("\\b(?:(female|woman|lady|girl)|(male|man|gentleman|boy))\\b"), noCase);
    static const QRegularExpression pronoun(
        QStringLiteral("\\b(?:(she|her|hers|herself|ms|mrs)|(he|his|him|himself|mr))\\b"), noCase);
    const auto set = [&](const QRegularExpressionMatch& match, double sureness) {
        const bool female = match.hasCaptured(1);
        letter.patientSex = summary.field(female ? QStringLiteral("female") : QStringLiteral("male"), spanOf(match),
            QStringLiteral("sex of the summary"), sureness);
    };
    // "54 y/o F"
    static const QRegularExpression initial(QStringLiteral("\\A[\\s,/]{0,2}(?:(F)|(M))\\b(?!\\.?[A-Za-z'’])"));
    const QStringView behind
        = QStringView(summary.text()).sliced(afterAge, std::min<qsizetype>(8, summary.text().size() - afterAge));
    if (const auto match = initial.matchView(behind); afterAge > 0 && match.hasMatch()) {
        const int group = match.lastCapturedIndex();
        const Span letterAt {afterAge + match.capturedStart(group), afterAge + match.capturedEnd(group)};
        letter.patientSex = summary.field(group == 1 ? QStringLiteral("female") : QStringLiteral("male"), letterAt,
            QStringLiteral("sex of the summary"), confidence::likely);
        return;
    }
    constexpr qsizetype near = 60;
    if (const auto match = noun.match(summary.text(), afterAge);
        match.hasMatch() && match.capturedStart() - afterAge <= near)
        return set(match, 1.0);
    if (const auto match = noun.match(summary.text()); match.hasMatch() && match.capturedStart() < 200)
        return set(match, confidence::likely);
    QRegularExpressionMatch first[2];
    int counts[2] = {0, 0};
    for (const QRegularExpressionMatch& match : pronoun.globalMatch(summary.text())) {
        const int side = match.hasCaptured(1) ? 0 : 1;
        if (counts[side]++ == 0)
            first[side] = match;
    }
    if (counts[0] != counts[1])
        set(first[counts[0] > counts[1] ? 0 : 1], confidence::doubtful);
}

// "a 5/5/2012 date of injury": the date right before the words, "industrial" and the like apart.
std::optional<DateInText> dateBefore(const QString& text, qsizetype label)
{
    static const QRegularExpression between(
        QStringLiteral("\\A\\s(?:(?:industrial|occupational|work(?:-related| related)?)\\s)?\\z"), noCase);
    constexpr qsizetype longest = 50; // of a date and the words behind it
    const qsizetype from = std::max<qsizetype>(0, label - longest);
    const QStringView before = QStringView(text).sliced(from, label - from);
    for (auto date = nextDate(before); date; date = nextDate(before, date->span.end)) {
        if (between.matchView(before.sliced(date->span.end)).hasMatch())
            return DateInText {{date->span.start + from, date->span.end + from}, date->iso};
    }
    return {};
}

// The date that an injury is said to have on it: the nearest behind "injury", "injured" or "accident" in the same
// sentence, whatever stands between that is no other event.
void readInjuryDate(const FoldedText& summary, Letter& letter)
{
    static const QRegularExpression labels(
        QStringLiteral("\\b(?:date\\(?s?\\)? of "
                       "(?:injury|loss|accident)|DO[IL]|injur(?:y|ies|ed(?!\\sworker))|hurt(?=\\s(?:on|at|in|while|"
                       "when))|accident|(?:occupational|"
                       "industrial|work(?:-related)?|workers'? compensation) claim|claim(?=\\sfrom))\\b"),
        noCase);
    static const QRegularExpression sentenceEnd(QStringLiteral("(?<!\\b[A-Z])(?<!\\bDr)[.;]\\s+(?=[A-Z])"));
    static const QRegularExpression birth(QStringLiteral("\\b(?:DOB|birth|born)\\b"), noCase);
    constexpr qsizetype near = 110;
    constexpr qsizetype longestDate = 30;
    const QString& text = summary.text();
    for (const QRegularExpressionMatch& label : labels.globalMatch(text)) {
        if (const auto date = dateBefore(text, label.capturedStart()); date && !label.captured().endsWith(u"ed")) {
            letter.patientInjuryDate
                = summary.field(date->iso, date->span, QStringLiteral("injury of the summary"), confidence::told);
            return;
        }
        const qsizetype from = label.capturedEnd();
        const QStringView behind = QStringView(text).sliced(from, std::min(text.size() - from, near + longestDate));
        auto date = nextDate(behind);
        if (!date || date->span.start > near)
            continue;
        const QStringView between = behind.first(date->span.start);
        if (sentenceEnd.matchView(between).hasMatch() || birth.matchView(between).hasMatch())
            continue;
        date->span = {date->span.start + from, date->span.end + from};
        letter.patientInjuryDate = summary.field(date->iso, date->span, QStringLiteral("injury of the summary"),
            between.size() > 40 ? confidence::unconfirmed : confidence::certain);
        return;
    }
}

} // namespace

void readPatient(const QString& canonical, Span summaryRange, Letter& letter)
{
    const FoldedText summary(canonical, summaryRange);
    readSex(summary, readAge(summary, letter), letter);
    readInjuryDate(summary, letter);
}

} // namespace imr::core
