// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/dailydose.h"

#include "core/base/numberwords.h"
#include "core/request/requestphrases.h"

#include <QRegularExpression>

namespace imr::core {

namespace {

constexpr auto noCase = QRegularExpression::CaseInsensitiveOption;
constexpr double hoursADay = 24;

// "2", "4-6", "two to three", "one", "½".
QString amountPattern(const QString& name)
{
    static const QString number = QStringLiteral("(?:\\d+(?:\\.\\d+)?|%1)").arg(numberWordPattern());
    return QStringLiteral("(?:(?<%1>%2)(?:\\s?(?:-|to|or)\\s?(?<%1most>%2))?(?:\\s?\\(\\d+\\))?)").arg(name, number);
}

std::optional<double> numberOf(QStringView text)
{
    if (const auto inWords = numberOfWords(text))
        return *inWords;
    bool ok = false;
    const double number = text.toDouble(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

// The amount that amountPattern() captured; `otherwise` when it captured none.
std::optional<Amount> amountOf(const QRegularExpressionMatch& match, const QString& name, double otherwise)
{
    if (!match.hasCaptured(name))
        return Amount {otherwise, otherwise};
    const auto least = numberOf(match.capturedView(name));
    const auto most = match.hasCaptured(name + QLatin1StringView("most"))
        ? numberOf(match.capturedView(name + QLatin1StringView("most")))
        : least;
    return least && most && *most >= *least ? std::optional(Amount {*least, *most}) : std::nullopt;
}

std::optional<Amount> latinRate(QStringView word)
{
    static const QHash<QString, double> rates {{QStringLiteral("bid"), 2}, {QStringLiteral("tid"), 3},
        {QStringLiteral("qid"), 4}, {QStringLiteral("qd"), 1}, {QStringLiteral("qday"), 1},
        {QStringLiteral("qdaily"), 1}, {QStringLiteral("daily"), 1}, {QStringLiteral("nightly"), 1},
        {QStringLiteral("qhs"), 1}, {QStringLiteral("hs"), 1}, {QStringLiteral("qam"), 1}, {QStringLiteral("qpm"), 1},
        {QStringLiteral("qod"), 0.5}, {QStringLiteral("weekly"), 1.0 / 7}, {QStringLiteral("qweek"), 1.0 / 7}};
    const auto rate = rates.constFind(word.toString());
    return rate == rates.cend() ? std::nullopt : std::optional(Amount {*rate, *rate});
}

// Days of a period's word, least and most.
Amount periodOf(QStringView word)
{
    switch (word.front().toLower().unicode()) {
    case u'w':
        return {7, 7};
    case u'm':
        return {28, 31};
    default:
        return {1, 1};
    }
}

// The rate alone, without a dose and "as needed", in lower case: "bid", "q4-6h", "every 8 hours", "3 times a day".
std::optional<Amount> rateOf(const QString& text)
{
    if (const auto latin = latinRate(text))
        return latin;
    static const QRegularExpression bedtime(QStringLiteral(
        "\\A(?:(?:once )?(?:(?:daily|every (?:day|night)|nightly) )?(?:at|before|q) ?(?:bed ?time|night|bed|hs|sleep)|"
        "(?:every|each) (?:day|night|morning|evening|bedtime)|(?:in|every) the (?:morning|evening)|once (?:a|per) "
        "day|once daily|(?:a|per) day)\\z"));
    if (bedtime.matchView(text).hasMatch())
        return Amount {1, 1};
    static const QRegularExpression hourly(QStringLiteral("\\A(?:q ?|every |each )%1 ?-?(?:h|hr|hrs|hour|hours)\\z")
            .arg(amountPattern(QStringLiteral("n"))));
    if (const auto match = hourly.matchView(text); match.hasMatch()) {
        const auto hours = amountOf(match, QStringLiteral("n"), 1);
        return hours && hours->least > 0 ? std::optional(Amount {hoursADay / hours->most, hoursADay / hours->least})
                                         : std::nullopt;
    }
    static const QRegularExpression days(
        QStringLiteral("\\A(?:q ?|every )(?:%1 (?<period>days|weeks)|(?<other>other) day|(?<week>week))\\z")
            .arg(amountPattern(QStringLiteral("n"))));
    if (const auto match = days.matchView(text); match.hasMatch()) {
        const auto count = amountOf(match, QStringLiteral("n"), match.hasCaptured(u"other") ? 2 : 1);
        const double length = match.hasCaptured(u"week") || match.capturedView(u"period") == u"weeks" ? 7 : 1;
        return count && count->least > 0
            ? std::optional(Amount {1 / (count->most * length), 1 / (count->least * length)})
            : std::nullopt;
    }
    static const QRegularExpression times(
        QStringLiteral("\\A(?:(?<word>once|twice|thrice)|%1 ?(?:times?|x))(?:(?: a| per|/| each| every) "
                       "?(?<period>day|week)| ?(?<daily>daily|weekly))\\z")
            .arg(amountPattern(QStringLiteral("n"))));
    if (const auto match = times.matchView(text); match.hasMatch()) {
        const QStringView word = match.capturedView(u"word");
        const auto count = amountOf(match, QStringLiteral("n"), word == u"thrice" ? 3 : word == u"twice" ? 2 : 1);
        const bool weekly = match.capturedView(u"period") == u"week" || match.capturedView(u"daily") == u"weekly";
        const double length = weekly ? 7 : 1;
        return count ? std::optional(Amount {count->least / length, count->most / length}) : std::nullopt;
    }
    return {};
}

} // namespace

std::optional<Amount> piecesADay(const QString& frequency)
{
    static const QRegularExpression way(
        QStringLiteral(
            "\\b(?:by mouth|orally|oral|per os|p\\.?o\\.?|sublingually|with (?:food|meals)|for (?:the )?pain|"
            "for (?:muscle )?spasms?|for sleep|take)(?=\\W|\\z)|,"),
        noCase);
    static const QRegularExpression needed(
        QStringLiteral("\\b(?:prn|p\\.r\\.n\\.?|as needed|as required)(?=\\W|\\z)"), noCase);
    static const QRegularExpression upTo(QStringLiteral("\\bup to\\b"), noCase);
    static const QRegularExpression dose(
        QStringLiteral("\\A%1 ?(?:tablets?|tabs?|capsules?|caps?|pills?|patch(?:es)?)?(?: po)? (?=\\S)")
            .arg(amountPattern(QStringLiteral("n"))));
    constexpr qsizetype longest = 120;
    if (frequency.size() > longest)
        return {};
    QString text = frequency.toLower();
    text.replace(way, QStringLiteral(" "));
    const bool optional = text.contains(needed) || text.contains(upTo);
    text.remove(needed).remove(upTo);
    static const QRegularExpression dots(QStringLiteral("(?<=\\b[a-z])\\."));
    text = text.remove(dots).simplified();

    std::optional<Amount> pieces = Amount {1, 1};
    std::optional<Amount> rate = rateOf(text);
    if (!rate) {
        const auto match = dose.matchView(text);
        if (!match.hasMatch())
            return {};
        pieces = amountOf(match, QStringLiteral("n"), 1);
        rate = rateOf(text.sliced(match.capturedEnd()));
    }
    if (!pieces || !rate)
        return {};
    return Amount {optional ? 0 : pieces->least * rate->least, pieces->most * rate->most};
}

std::optional<Amount> daysOf(const QString& duration)
{
    static const QRegularExpression form(
        QStringLiteral("\\A%1[ -]?(?<period>days?|weeks?|wks?|months?)\\b").arg(amountPattern(QStringLiteral("n"))),
        noCase);
    const auto match = form.matchView(duration);
    const auto count = match.hasMatch() ? amountOf(match, QStringLiteral("n"), 1) : std::nullopt;
    if (!count)
        return {};
    const Amount period = periodOf(match.capturedView(u"period"));
    return Amount {count->least * period.least, count->most * period.most};
}

std::optional<double> piecesOf(const QString& quantity)
{
    static const QRegularExpression form(
        QStringLiteral("\\A#?%1 ?(?<unit>tablets?|tabs?|capsules?|caps?|pills?|patch(?:es)?|count)?\\z")
            .arg(amountPattern(QStringLiteral("n"))),
        noCase);
    const auto match = form.matchView(quantity);
    const auto count = match.hasMatch() ? amountOf(match, QStringLiteral("n"), 0) : std::nullopt;
    return count && count->least == count->most && count->least > 0 ? std::optional(count->least) : std::nullopt;
}

} // namespace imr::core
