// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/requestledger.h"

#include "core/base/numberwords.h"
#include "core/reading/foldedtext.h"
#include "core/reading/wordpattern.h"
#include "core/reading/wordplaces.h"

#include <QRegularExpression>

namespace imr::core {

namespace {

constexpr auto noCase = QRegularExpression::CaseInsensitiveOption;

QString whoGrants()
{
    return QStringLiteral(
        "(?:the )?(?:Claim(?:['’]?s)? Administrator|utilization review(?:er)?|UR|carrier|adjuster|insurer)");
}

// "#60", "six visits", "Norco #60"; not a day, a place or a person behind a preposition.
QString somethingCounted()
{
    return QStringLiteral("(?!(?:by|on|in|per|at|until|through|since|date)\\b|\\d{1,2}[/-]\\d{1,2}[/-]\\d{2,4}\\b)"
                          "(?=[^()]*(?:\\d|\\b%1\\b))")
        .arg(numberWordPattern());
}

// Hardly a request has a word that grants it.
bool mayGrant(QStringView request)
{
    static constexpr WordBeginnings grants("modified |reduced |certified |authorized |approved ");
    return grants.nextIn(request) >= 0;
}

// "X #90 (modified by the Claims Administrator to #60)", "X #90 with 2 refills (certified #60 with no refills)".
std::optional<RequestLedger> ledgerInBracket(const QString& request)
{
    static const QRegularExpression granted(
        QStringLiteral("\\s*[(\\[](?:(?:%1|was|were|has been|partially|request)\\s)*"
                       "(?:(?:certified|authorized|approved)\\b(?:\\s(?:by|per) %1)?(?:\\s(?:to|as|for)\\b)?|"
                       "(?:modified|reduced)\\b(?:\\s(?:by|per) %1)?\\s(?:to|as)\\b):?\\s"
                       "(%2(?:[^()\\[\\]]|\\([^()]*\\))+)[)\\]][\\s.,;:]*\\z")
            .arg(whoGrants(), somethingCounted()),
        noCase);
    const auto match = mayGrant(request) ? granted.match(request) : QRegularExpressionMatch();
    if (!match.hasMatch() || match.capturedStart() == 0)
        return {};
    RequestLedger ledger;
    ledger.original = trimmed(request, {0, match.capturedStart()}, u",.;");
    ledger.authorized = trimmed(request, {match.capturedStart(1), match.capturedEnd(1)}, u",.;");
    return ledger;
}

} // namespace

bool tellsModification(const QString& request)
{
    static const QRegularExpression granted(
        QStringLiteral(
            "(?<!previously |already |prior |FDA[ -])\\b(?:modified|reduced|certified|authorized|approved)\\b"
            "(?:\\s(?:by|per) %1)?,?(?:\\s(?:to|as|for|at|only|x))*:?\\s?(?:#|qty\\b|%2)|"
            "(?:#\\s?\\d+|\\b(?:\\d+|%3)\\s\\w+)\\s(?:was |were |are |is )?(?:certified|authorized|approved)\\b")
            .arg(whoGrants(), QStringLiteral("(?!\\d{1,2}[/-]\\d{1,2}[/-])(?:\\d|%1\\b)").arg(numberWordPattern()),
                numberWordPattern()),
        noCase);
    return mayGrant(request) && granted.match(request).hasMatch();
}

std::optional<RequestLedger> ledgerOf(const QString& request)
{
    static const QRegularExpression original(
        QStringLiteral(
            ",?\\s(?:was|were|is) (?:(?:the )?original(?:ly)? request(?:ed)?|requested originally)\\b[.,;]?"),
        noCase);
    static const QRegularExpression originalFirst(
        QStringLiteral("\\AThe original request (?:was|is) for:?\\s(.+?)(?<!\\bNo)[.;]\\s(?=The "
                       "(?:Claims|remaining)\\b|(?:[^.;]|\\.\\d|(?<=\\bNo)\\.)+? "
                       "(?:was|were) (?:authorized|approved|certified) by)"),
        noCase);
    static const QRegularExpression authorizedBy(
        QStringLiteral(
            ",?\\s(?:(?:was|were|is|(?:has|have) been)? ?(?:partially )?(?:authorized|approved|certified|modified) by "
            "(?:the )?Claim(?:['’]?s)? Administrator|(?:was|were) (?:authorized|approved|certified)\\b(?! by))[.,;]?"),
        noCase);
    static const QRegularExpression authorizedAs(
        QStringLiteral("\\bThe Claim(?:['’]?s)? Administrator (?:has )?(?:partially "
                       ")?(?:authorized|approved|certified|modified (?:it|this|the "
                       "(?:original )?request) to)\\s"),
        noCase);
    static const QRegularExpression leaving(QStringLiteral(",?\\s(?:which )?leav(?:ing|es)\\b"), noCase);
    static const QRegularExpression remaining(
        QStringLiteral("\\bThe (?:remaining )?(?:IMR[ -])?(?:eligible )?(?:portion (?:of (?:the )?)?)?original request"
                       "(?: (?:that|which) is (?:IMR )?eligible)?(?:[,:]|,? is for)?\\s|"
                       "\\bThe remaining (?:IMR[ -])?(?:eligible )?(?:portion|request|items?)[,:]?\\s"),
        noCase);
    static const QRegularExpression copula(QStringLiteral("\\s(?:is|are|was|were)[\\s:.]*\\z"), noCase);

    if (!has(request, QLatin1StringView("original")))
        return ledgerInBracket(request);
    const auto firstAt = originalFirst.match(request);
    const auto originalAt = firstAt.hasMatch() ? firstAt : original.match(request);
    if (!originalAt.hasMatch())
        return ledgerInBracket(request);
    RequestLedger ledger;
    const Span asked = firstAt.hasMatch() ? Span {firstAt.capturedStart(1), firstAt.capturedEnd(1)}
                                          : Span {0, originalAt.capturedStart()};
    ledger.original = trimmed(request, asked, u",.;");
    const qsizetype from = originalAt.capturedEnd();

    QRegularExpressionMatch last;
    for (const QRegularExpressionMatch& match : remaining.globalMatch(request, from))
        last = match;
    const qsizetype authorizedEnd = last.hasMatch() ? last.capturedStart() : request.size();
    if (const auto by = authorizedBy.match(request, from); by.hasMatch() && by.capturedStart() < authorizedEnd) {
        ledger.authorized = trimmed(request, {from, by.capturedStart()}, u",.;");
    } else if (const auto as = authorizedAs.match(request, from); as.hasMatch() && as.capturedEnd() < authorizedEnd) {
        const auto rest = leaving.match(request, as.capturedEnd());
        const qsizetype end
            = rest.hasMatch() && rest.capturedStart() < authorizedEnd ? rest.capturedStart() : authorizedEnd;
        ledger.authorized = trimmed(request, {as.capturedEnd(), end}, u",.;");
    }
    if (last.hasMatch()) {
        const QStringView tail = QStringView(request).sliced(last.capturedEnd());
        const auto is = copula.matchView(tail);
        const qsizetype end = is.hasMatch() ? last.capturedEnd() + is.capturedStart() : request.size();
        // "... of the original request is X": the verb may stand first.
        static const QRegularExpression verb(QStringLiteral("\\A(?:is|are)[\\s:]+(?=\\S)"), noCase);
        const auto before = verb.matchView(QStringView(request).sliced(last.capturedEnd(), end - last.capturedEnd()));
        ledger.disputed = trimmed(request, {last.capturedEnd() + before.capturedLength(), end}, u",.;:");
    }
    return ledger;
}

} // namespace imr::core
