// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/dates.h"

#include "core/reading/pattern.h"
#include "core/reading/wordplaces.h"

#include <QDate>

#include <algorithm>
#include <array>

namespace imr::core {

namespace {

// Three letters as one number, capitals made small.
constexpr quint32 threeLetters(char16_t first, char16_t second, char16_t third)
{
    return quint32(first | 0x20) << 16 | quint32(second | 0x20) << 8 | quint32(third | 0x20);
}

// Most places tell by one letter that no month's name begins there.
constexpr bool mayBeginMonth(char16_t first)
{
    constexpr quint32 letters = 1U << 10 | 1U << 6 | 1U << 13 | 1U << 1 | 1U << 19 | 1U << 15 | 1U << 14 | 1U << 4;
    return (letters >> (first & 31) & 1) != 0; // j f m a s o n d
}

// The month whose name begins a text of three units or more; 0 when none does.
int monthOf(QStringView name)
{
    constexpr char16_t names[] = u"janfebmaraprmayjunjulaugsepoctnovdec";
    const char16_t* const word = name.utf16();
    const char16_t last = 0x7f;
    if (!mayBeginMonth(word[0]) || word[0] > last || word[1] > last || word[2] > last)
        return 0;
    const quint32 letters = threeLetters(word[0], word[1], word[2]);
    for (int month = 0; month < 12; ++month) {
        const char16_t* const other = names + qsizetype(month) * 3;
        if (letters == threeLetters(other[0], other[1], other[2]))
            return month + 1;
    }
    return 0;
}

int yearOf(QStringView digits)
{
    const int year = digits.toInt();
    if (digits.size() > 2)
        return year;
    return year < 40 ? 2000 + year : 1900 + year;
}

const Pattern& datePattern()
{
    static const QString month = QStringLiteral(
        "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
        "nov(?:ember)?|dec(?:ember)?)\\.?");
    static const Pattern pattern(QStringLiteral("(?:"
                                                "(\\d{4})-(\\d{1,2})-(\\d{1,2})|"
                                                "(\\d{1,2})\\s?([/.-])\\s?(\\d{1,2})\\s?\\5\\s?(\\d{4}|\\d{2})|"
                                                "(%1)\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(\\d{4})|"
                                                "(\\d{1,2})\\s(%1),?\\s(\\d{4})"
                                                ")(?![\\d/])")
                                     .arg(month),
        Pattern::Case::Any, Pattern::Place::Start);
    return pattern;
}

bool isMonthAt(QStringView text, qsizetype at)
{
    return at + 3 <= text.size() && monthOf(text.sliced(at)) > 0;
}

// Whether the pattern can match at a place: most places tell it by a unit or two.
bool mayBeginAt(QStringView text, qsizetype at)
{
    if (at >= text.size())
        return false;
    const bool digit = isDigit(text[at]);
    if (!digit && !isMonthAt(text, at))
        return false;
    if (at > 0 && (isDigit(text[at - 1]) || isOneOf(text[at - 1], u"/.-")))
        return false;
    if (!digit)
        return true;
    qsizetype end = at;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    const bool blank = end < text.size() && text[end].isSpace();
    const qsizetype next = end + (blank ? 1 : 0);
    return next < text.size() && (isOneOf(text[next], u"/.-") || (blank && isMonthAt(text, next)));
}

// ISO 8601.
QString isoText(QDate date)
{
    QString text(QStringLiteral("0000-00-00"));
    const auto write = [&text](qsizetype end, int number) {
        for (; number > 0; number /= 10)
            text[--end] = QChar(u'0' + number % 10);
    };
    write(4, date.year());
    write(7, date.month());
    write(10, date.day());
    return text;
}

// The day of a match; nothing when the calendar has none such.
std::optional<DateInText> dayOf(const PatternMatch& match, QStringView text)
{
    constexpr std::array<std::array<int, 3>, 4> forms {{{1, 2, 3}, {7, 4, 6}, {10, 8, 9}, {13, 12, 11}}};
    for (const auto& [y, m, d] : forms) {
        if (!match.has(y))
            continue;
        const QStringView monthText = match.span(m).of(text);
        const int month = monthText.front().isDigit() ? monthText.toInt() : monthOf(monthText);
        const QDate date(yearOf(match.span(y).of(text)), month, match.span(d).of(text).toInt());
        if (date.isValid() && date.year() >= 1900)
            return DateInText {match.span(), isoText(date)};
    }
    return {};
}

} // namespace

std::optional<DateInText> nextDate(QStringView text, qsizetype from)
{
    for (qsizetype at = from; at < text.size(); ++at) {
        if (auto date = dateAt(text, at))
            return date;
    }
    return {};
}

std::optional<DateInText> dateAt(QStringView text, qsizetype position)
{
    if (!mayBeginAt(text, position))
        return {};
    constexpr qsizetype longest = 40;
    const auto match = datePattern().in(text, {position, std::min(text.size(), position + longest)});
    return match ? dayOf(*match, text) : std::nullopt;
}

} // namespace imr::core
