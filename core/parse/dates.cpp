// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/dates.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>

namespace imr::core {

namespace {

int monthOf(QStringView name)
{
    static const QStringList months {QStringLiteral("jan"), QStringLiteral("feb"), QStringLiteral("mar"),
        QStringLiteral("apr"), QStringLiteral("may"), QStringLiteral("jun"), QStringLiteral("jul"),
        QStringLiteral("aug"), QStringLiteral("sep"), QStringLiteral("oct"), QStringLiteral("nov"),
        QStringLiteral("dec")};
    return int(months.indexOf(name.first(3).toString().toLower())) + 1;
}

int yearOf(QStringView digits)
{
    const int year = digits.toInt();
    if (digits.size() > 2)
        return year;
    return year < 40 ? 2000 + year : 1900 + year;
}

const QRegularExpression& datePattern()
{
    static const QString month = QStringLiteral(
        "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
        "nov(?:ember)?|dec(?:ember)?)\\.?");
    static const QRegularExpression pattern(
        QStringLiteral("(?<![\\d/.-])(?:"
                       "(?<y1>\\d{4})-(?<m1>\\d{1,2})-(?<d1>\\d{1,2})|"
                       "(?<m2>\\d{1,2})\\s?(?<sep>[/.-])\\s?(?<d2>\\d{1,2})\\s?\\g{sep}\\s?(?<y2>\\d{4}|\\d{2})|"
                       "(?<m3>%1)\\s(?<d3>\\d{1,2})(?:st|nd|rd|th)?,?\\s(?<y3>\\d{4})|"
                       "(?<d4>\\d{1,2})\\s(?<m4>%1),?\\s(?<y4>\\d{4})"
                       ")(?![\\d/])")
            .arg(month),
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

// The day of a match; nothing when the calendar has none such.
std::optional<DateInText> dayOf(const QRegularExpressionMatch& match)
{
    for (const auto& [y, m, d] : {std::tuple(u"y1", u"m1", u"d1"), std::tuple(u"y2", u"m2", u"d2"),
             std::tuple(u"y3", u"m3", u"d3"), std::tuple(u"y4", u"m4", u"d4")}) {
        const QStringView year = match.capturedView(QStringView(y));
        if (year.isEmpty())
            continue;
        const QStringView monthText = match.capturedView(QStringView(m));
        const int month = monthText.front().isDigit() ? monthText.toInt() : monthOf(monthText);
        const QDate date(yearOf(year), month, match.capturedView(QStringView(d)).toInt());
        if (date.isValid() && date.year() >= 1900)
            return DateInText {{match.capturedStart(), match.capturedEnd()}, date.toString(Qt::ISODate)};
    }
    return {};
}

} // namespace

std::optional<DateInText> nextDate(QStringView text, qsizetype from)
{
    while (true) {
        const QRegularExpressionMatch match = datePattern().matchView(text, from);
        if (!match.hasMatch())
            return {};
        if (auto date = dayOf(match))
            return date;
        from = match.capturedStart() + 1;
    }
}

std::optional<DateInText> dateAt(QStringView text, qsizetype position)
{
    // The pattern looks one unit back; no date is longer.
    constexpr qsizetype longest = 40;
    const qsizetype from = std::max<qsizetype>(0, position - 1);
    const QStringView near = text.sliced(from, std::min(text.size() - from, longest));
    const auto match = datePattern().matchView(
        near, position - from, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    auto date = match.hasMatch() ? dayOf(match) : std::nullopt;
    if (date)
        date->span = {date->span.start + from, date->span.end + from};
    return date;
}

} // namespace imr::core
