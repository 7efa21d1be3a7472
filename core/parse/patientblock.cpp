// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/patientblock.h"

#include "core/base/numberwords.h"
#include "core/reading/confidence.h"
#include "core/reading/dates.h"
#include "core/reading/foldedtext.h"
#include "core/reading/wordpattern.h"
#include "core/reading/wordplaces.h"

#include <algorithm>

namespace imr::core {

namespace {

// What tells an age: the number, and the end of the phrase, where the sex is looked for.
struct AgeWords
{
    Span number;
    qsizetype end = 0;
};

bool endsWithNumber(QStringView text)
{
    if (text.isEmpty() || text.back().isDigit())
        return !text.isEmpty();
    qsizetype word = text.size();
    while (word > 0 && text[word - 1].isLetter())
        --word;
    return numberOfWords(text.sliced(word)).has_value();
}

qsizetype digitsStart(QStringView text, qsizetype end)
{
    while (end > 0 && text[end - 1] >= u'0' && text[end - 1] <= u'9')
        --end;
    return end;
}

// The end of "years old", "yrs. of age", "y/o", "y.o." that begins with a "y"; -1 when that goes on otherwise.
qsizetype yearsEnd(QStringView text, qsizetype at)
{
    const auto isAt
        = [text](qsizetype place, QStringView units) { return place < text.size() && isOneOf(text[place], units); };
    for (const auto word :
        {QLatin1StringView("years"), QLatin1StringView("year"), QLatin1StringView("yrs"), QLatin1StringView("yr")}) {
        if (!standsAt(text, at, word))
            continue;
        at += word.size();
        at += isAt(at, u".") ? 1 : 0;
        while (isAt(at, u"- "))
            ++at;
        for (const auto last : {QLatin1StringView("old"), QLatin1StringView("of age")}) {
            if (standsAt(text, at, last))
                return at + last.size();
        }
        return -1;
    }
    ++at;
    at += isAt(at, u" ") ? 1 : 0;
    at += isAt(at, u"/.") ? 1 : 0;
    at += isAt(at, u" ") ? 1 : 0;
    if (!isAt(at, u"oO") || (at + 1 < text.size() && isInWord(text[at + 1])))
        return -1;
    return at + 1 + (isAt(at + 1, u".") ? 1 : 0);
}

// "48 year old", "45-year-old", "57 y/o", "fifty-seven year old", "45 years of age", "45yo": found by the "y" that
// stands behind the number.
std::optional<AgeWords> yearsOld(QStringView text)
{
    static const Pattern old(
        QStringLiteral("\\b(\\d{1,3}|%1)[- ]*(?:(?:years?|yrs?)\\.?[- ]*(?:old|of age)|y\\s?[/.]?\\s?o\\b\\.?)")
            .arg(numberWordPattern()),
        Pattern::Case::Any);
    constexpr qsizetype longestNumber = 20;
    constexpr qsizetype longestYears = 30;
    for (qsizetype at = letterPlace(text, u'y'); at >= 0; at = letterPlace(text, u'y', at + 1)) {
        if (at + 1 == text.size() || !isOneOf(smallLetter(text[at + 1]), u"ero/. "))
            continue;
        qsizetype number = at;
        while (number > 0 && isOneOf(text[number - 1], u"- "))
            --number;
        Span near {std::max<qsizetype>(0, number - longestNumber), std::min(text.size(), at + longestYears)};
        if (!endsWithNumber(Span {near.start, number}.of(text)))
            continue;
        if (text[number - 1].isDigit()) { // as nearly all are told: the number is these digits
            constexpr qsizetype mostDigits = 3;
            const qsizetype start = digitsStart(text, number);
            const qsizetype end = yearsEnd(text.first(near.end), at);
            if (end >= 0 && start < number && number - start <= mostDigits
                && (start == 0 || !isInWord(text[start - 1])))
                return AgeWords {{start, number}, end};
            continue;
        }
        while (near.start > 0 && near.start < number && isInWord(text[near.start - 1])) // no word is cut
            ++near.start;
        if (const auto match = old.in(text, near))
            return AgeWords {match->span(1), match->end()};
    }
    return {};
}

// "age of 45", "aged: fifty".
std::optional<AgeWords> ageOf(QStringView text)
{
    static const WordPattern aged(
        "age |aged ", QStringLiteral("age(?:d|\\sof|\\sis|\\swas)?\\s?:?\\s(\\d{1,3}|%1)\\b").arg(numberWordPattern()));
    const auto match = aged.firstIn(text);
    return match ? std::optional(AgeWords {match->span(1), match->span().end}) : std::nullopt;
}

// Gives the end of the phrase; 0 when no age is told.
qsizetype readAge(const FoldedText& summary, Letter& letter)
{
    auto found = yearsOld(summary.text());
    if (!found)
        found = ageOf(summary.text());
    if (!found)
        return 0;
    const QStringView words = found->number.of(summary.text());
    const int age = words.front().isDigit() ? words.toInt() : numberOfWords(words).value_or(0);
    if (age > 0 && age < 120)
        letter.patientAge = summary.field(QString::number(age), found->number, QStringLiteral("age of the summary"));
    return found->end;
}

// The first of some whole words that begins in a stretch of a text; empty when none does.
Span firstWord(QStringView text, const WordBeginnings& words, Span stretch)
{
    constexpr qsizetype longest = 12;
    const QStringView around = text.first(std::min(text.size(), stretch.end + longest));
    const qsizetype at = words.nextIn(around, stretch.start);
    if (at < 0 || at >= stretch.end)
        return {};
    const auto end = std::find_if_not(text.begin() + at, text.end(), &isInWord);
    return {at, end - text.begin()};
}

int countOf(QStringView text, const WordBeginnings& words)
{
    int count = 0;
    for (qsizetype at = words.nextIn(text); at >= 0; at = words.nextIn(text, at + 1))
        ++count;
    return count;
}

// The word beside the age first; else how the text speaks of the patient most.
void readSex(const FoldedText& summary, qsizetype afterAge, Letter& letter)
{
    static constexpr WordBeginnings woman("female |woman |lady |girl ");
    static constexpr WordBeginnings man("male |man |gentleman |boy ");
    static constexpr WordBeginnings she("she |her |hers |herself |ms |mrs ");
    static constexpr WordBeginnings he("he |his |him |himself |mr ");
    const QString& text = summary.text();
    const auto set = [&](Span female, Span male, double sureness) {
        const bool isFemale = male.isEmpty() || (!female.isEmpty() && female.start < male.start);
        letter.patientSex = summary.field(isFemale ? QStringLiteral("female") : QStringLiteral("male"),
            isFemale ? female : male, QStringLiteral("sex of the summary"), sureness);
    };
    // "54 y/o F"
    static const Pattern initial(
        QStringLiteral("[\\s,/]{0,2}(?:(F)|(M))\\b(?!\\.?[A-Za-z'’])"), Pattern::Case::Told, Pattern::Place::Start);
    const Span behind {afterAge, std::min(text.size(), afterAge + 8)};
    if (const auto match = afterAge > 0 ? initial.in(text, behind) : std::nullopt) {
        const bool isFemale = match->has(1);
        const Span letterAt = match->span(match->lastGroup());
        return set(isFemale ? letterAt : Span(), isFemale ? Span() : letterAt, confidence::likely);
    }
    constexpr qsizetype near = 60;
    constexpr qsizetype atHead = 200;
    for (const auto& [stretch, sureness] : {std::pair(Span {afterAge, afterAge + near + 1}, confidence::certain),
             std::pair(Span {0, atHead}, confidence::likely)}) {
        const Span female = firstWord(text, woman, stretch);
        const Span male = firstWord(text, man, stretch);
        if (!female.isEmpty() || !male.isEmpty())
            return set(female, male, sureness);
    }
    const int shes = countOf(text, she);
    const int hes = countOf(text, he);
    const Span whole {0, text.size()};
    if (shes > hes)
        set(firstWord(text, she, whole), {}, confidence::doubtful);
    else if (hes > shes)
        set({}, firstWord(text, he, whole), confidence::doubtful);
}

// "a 5/5/2012 date of injury": the date right before the words, "industrial" and the like apart.
std::optional<DateInText> dateBefore(QStringView text, qsizetype label)
{
    static constexpr QLatin1StringView between[] {QLatin1StringView(" industrial"), QLatin1StringView(" occupational"),
        QLatin1StringView(" work"), QLatin1StringView(" work-related"), QLatin1StringView(" work related")};
    qsizetype end = label - 1;
    if (end <= 0 || text[end] != u' ')
        return {};
    for (const QLatin1StringView words : between) {
        if (text.first(end).endsWith(words, Qt::CaseInsensitive)) {
            end -= words.size();
            break;
        }
    }
    // Dates end with their year or day.
    if (end == 0 || !text[end - 1].isDigit())
        return {};
    constexpr qsizetype longest = 50; // of a date and the words behind it
    const QStringView before = text.first(end);
    for (auto date = nextDate(before, std::max<qsizetype>(0, label - longest)); date;
        date = nextDate(before, date->span.end)) {
        if (date->span.end == end)
            return date;
    }
    return {};
}

// The first date at or behind a place of a text, asked for at places further and further on: each is read once.
class DatesAhead final
{
public:
    DatesAhead(QStringView text, qsizetype from)
        : m_text(text)
        , m_next(nextDate(text, from))
    {
    }

    [[nodiscard]] std::optional<DateInText> at(qsizetype from)
    {
        if (m_next && m_next->span.start < from)
            m_next = nextDate(m_text, from);
        return m_next;
    }

private:
    QStringView m_text;
    std::optional<DateInText> m_next;
};

bool isOfBirth(QStringView words)
{
    static constexpr WordBeginnings birth("dob |birth |born ");
    return birth.nextIn(words) >= 0;
}

// "slipped and fell at work on April 4, 2004", "was struck by a forklift on 5/2/2011", "On May 2, 2011, she injured her
// back": the first date that is said to be the day of such an event.
std::optional<DateInText> eventDate(QStringView text)
{
    static const WordPattern events("slipped |tripped |fell |struck |hit |lifting |twisted |assaulted |crushed |hurt ",
        QStringLiteral("(?:slipped|tripped|fell|struck by|hit by|lifting|twisted|assaulted|crushed|hurt)\\b"
                       "(?:(?!\\bon\\b)[^.;]){0,80}? on (?:or about )?(?=[A-Z\\d])"));
    static const Pattern dated(QStringLiteral("\\b[Oo]n (?:or about )?\\z"));
    static const Pattern happened(
        QStringLiteral(
            ",? (?:he|she|the (?:patient|claimant|applicant|employee|injured worker)) (?:was |had |\\w+ly ){0,2}"
            "(?:injured|hurt|slipped|tripped|fell|struck|hit|twisted|strained|sustained|suffered)\\b"),
        Pattern::Case::Any, Pattern::Place::Start);
    constexpr qsizetype lead = 14; // "on or about "
    constexpr qsizetype enough = 80;
    for (auto date = nextDate(text, 0); date; date = nextDate(text, date->span.end)) {
        const Span before {std::max<qsizetype>(0, date->span.start - lead), date->span.start};
        const Span behind {date->span.end, std::min(text.size(), date->span.end + enough)};
        if (dated.in(text, before) && happened.in(text, behind))
            return date;
    }
    for (auto event = events.firstIn(text); event; event = events.firstIn(text, event->span().end)) {
        const auto date = nextDate(text, event->span().end);
        if (date && date->span.start == event->span().end)
            return date;
    }
    return {};
}

// The date that an injury is said to have on it: the nearest behind "injury", "injured" or "accident" in the same
// sentence, whatever stands between that is no other event; where there is none, the date of what did the harm.
void readInjuryDate(const FoldedText& summary, Letter& letter)
{
    static const WordPattern labels("date|doi |dol |injur|hurt |accident |occupational |industrial |work|claim ",
        QStringLiteral("(?:date\\(?s?\\)? of "
                       "(?:injury|loss|accident)|DO[IL]|injur(?:y|ies|ed(?!\\sworker))|hurt(?=\\s(?:on|at|in|while|"
                       "when))|accident|(?:occupational|"
                       "industrial|work(?:-related)?|workers'? compensation) claim|claim(?=\\sfrom))\\b"),
        80);
    static const Pattern sentenceEnd(QStringLiteral("(?<!\\b[A-Z])(?<!\\bDr)[.;]\\s+(?=[A-Z])"));
    constexpr qsizetype near = 110;
    const QString& text = summary.text();
    const auto set = [&](const DateInText& date, double sureness) {
        letter.patientInjuryDate
            = summary.field(date.iso, date.span, QStringLiteral("injury of the summary"), sureness);
    };
    std::optional<DatesAhead> dates; // not read before they are asked for
    for (auto match = labels.firstIn(text); match; match = labels.firstIn(text, match->span().end)) {
        const Span label = match->span();
        if (const auto date = dateBefore(text, label.start); date && !label.of(text).endsWith(u"ed"))
            return set(*date, confidence::told);
        if (!dates)
            dates.emplace(text, label.end);
        const auto date = dates->at(label.end);
        if (!date || date->span.start > label.end + near)
            continue;
        const QStringView between = Span {label.end, date->span.start}.of(text);
        const bool stops = isOneOf(u'.', between) || isOneOf(u';', between); // hardly any do
        if ((stops && sentenceEnd.isIn(between)) || isOfBirth(between))
            continue;
        return set(*date, between.size() > 40 ? confidence::unconfirmed : confidence::certain);
    }
    if (const auto date = eventDate(text))
        set(*date, confidence::unconfirmed);
}

} // namespace

void readPatient(const QString& canonical, Span summaryRange, Letter& letter)
{
    const FoldedText summary(canonical, summaryRange);
    readSex(summary, readAge(summary, letter), letter);
    readInjuryDate(summary, letter);
}

} // namespace imr::core
