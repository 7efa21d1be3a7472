// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/conclusionwordings.h"

namespace imr::core {

const ConclusionWordings& plainWordings()
{
    static const QString withinClause = QStringLiteral("(?:[^.;]|\\.(?=\\d))"); // "7.5mg" does not end one
    static const ConclusionWordings wordings {
        WordPattern("not |can|isn|wasn|aren|weren|don|doesn|didn|hasn|haven|couldn|wouldn|neither |never |nor |no "
                    "|medically unnecessary|notmedically |nonmedically |"
                    "non-medically |medical necessity|lack|absence of|insufficient |inadequate |fail|decision |denial |"
                    "determination |non-certification |noncertification |unclear |uncertain |questionable |doubtful ",
            QStringLiteral(
                "(?:not(?! "
                "(?:only|just|merely)\\b)|cannot|(?:ca|is|was|are|were|do|does|did|has|have|could|would)n['’]t|neither|"
                "never|nor|no longer)\\b[- ]{0,2}"
                "(?:[\\w'/]+(?:,(?! (?:is|are|was|were)\\b))? ){0,6}?"
                "(?:medically[- ]?(?:necessary|appropriate|indicated|reasonable|warranted|supported)|"
                "(?:a )?medical(?:ly)? necessity)\\b|"
                "medically unnecessary\\b|notmedically\\b|non-?medically necessary\\b|"
                "medical necessity\\b%1{0,120}?"
                "\\b(?:not|cannot|lacking|unclear|questionable|unproven|unsubstantiated)\\b|"
                "(?:(?:no|insufficient|inadequate) (?:evidence|indication|documentation|proof)|"
                "fail(?:s|ed)? to (?:show|demonstrate|establish|prove|document|indicate|support)|"
                "(?:not|un)[- ]?clear|uncertain|questionable|doubtful) (?:that|whether|if|how|why)\\b%1{0,100}?"
                "\\bmedically[- ](?:necessary|appropriate|indicated|reasonable|warranted)\\b|"
                "(?:(?:lack|absence) of|lacks?|lacking) medical necessity\\b|"
                "(?:no|insufficient|inadequate) (?:[\\w-]+ ){0,6}medical necessity\\b|"
                "fail(?:s|ed)? to (?:[\\w-]+ ){0,4}medical necessity\\b|"
                "(?:decision|denial|determination|non-?certification) (?:to \\w+ |(?:of|by) (?:the )?"
                "(?:utilization review|UR|claims administrator) )?(?:is|was|should be|remains) "
                "(?:upheld|affirmed)\\b")
                .arg(withinClause)),
        WordPattern("is |are |was |were |be |been |being |deemed |considered |find|found |appear|seem|remain|as |"
                    "medical necessity|establish|support|demonstrate|meet|show|decision |denial |determination ",
            QStringLiteral(
                "(?:is|are|was|were|be|been|being|deemed|considered|finds?|found|appears?|seems?|remains?|as),? "
                "(?:[\\w'/]+,? ){0,5}?(?:medically[- ](?:necessary|appropriate|indicated|reasonable|warranted)|"
                "(?:a )?medical(?:ly)? necessity)\\b(?! only\\b| (?:if|when|unless)\\b)|"
                "medical necessity\\b%1{0,120}?\\b(?:established|supported|met|demonstrated|substantiated)\\b|"
                "(?:establish(?:es|ed)?|supports?|demonstrates?|meets?|shows?) (?:the )?medical necessity\\b|"
                "(?:decision|denial|determination) (?:is|was|should be) (?:overturned|reversed)\\b")
                .arg(withinClause))};
    return wordings;
}

const ConclusionWordings& indirectWordings()
{
    static const QString state
        = QStringLiteral("(?:recommended|warranted|appropriate|supported|indicated|approved|certified|authorized|"
                         "justified|reasonable|necessary|established|substantiated|validated|needed|required)");
    static const ConclusionWordings wordings {
        WordPattern("not |cannot |non-certified |noncertified |recommend|is |are |was |were |do |does ",
            QStringLiteral("(?:not|cannot)\\b (?:[\\w'/]+,? ){0,4}?%1\\b|non-?certified\\b|"
                           "(?:is|are|was|were) (?:denied|unnecessary|inappropriate|unwarranted)\\b|"
                           "recommend(?:ation is|ed)? (?:for |as )?(?:a )?(?:denial|non-?certification)\\b|"
                           "not (?:meet|met|satisf\\w+)\\b|do(?:es)? not support\\b")
                .arg(state)),
        WordPattern("is |are |was |were |be ",
            QStringLiteral("(?:is|are|was|were|be)\\b (?:[\\w'/]+,? ){0,4}?%1\\b").arg(state))};
    return wordings;
}

const ConclusionWordings& requestRulings()
{
    static const QString subject
        = QStringLiteral("(?:(?:therefore|thus|hence|consequently|accordingly|as such),? (?:[\\w'/%.#,()-]+ ){0,20}?|"
                         "requests?(?: for [^;]{1,120}?)? )(?:is|are|(?:should|must|can) be|remains?) "
                         "(?:(?:therefore|thus|hence|hereby|also),? )?");
    static constexpr WordBeginnings beginnings(
        "therefore |thus |hence |consequently |accordingly |as such|request |requests |recommend");
    static const ConclusionWordings wordings {
        WordPattern(beginnings,
            QStringLiteral("%1(?:non-?certified|denied|(?:not|cannot be) (?:\\w+ ){0,2}?(?:certified|approved|"
                           "authorized|granted|appropriate|supported|recommended|indicated|warranted|justified|"
                           "reasonable))\\b|"
                           "recommend(?:ation is|ed)? (?:for |as )?(?:a )?(?:denial|non-?certification)\\b")
                .arg(subject)),
        WordPattern(beginnings,
            QStringLiteral("%1(?:certified|approved|authorized|granted)\\b|"
                           "recommend(?:ation is|ed)? (?:for )?(?:an? )?(?:approval|certification|authorization)\\b")
                .arg(subject))};
    return wordings;
}

const WordPattern& partlyWording()
{
    static const WordPattern pattern("partial|partly |in part|medically necessary",
        QStringLiteral("(?:partially|partly|in part) (?:[\\w-]+ ){0,3}?(?:medically "
                       ")?(?:necessary|overturned|certified|approved|supported)\\b|"
                       "medically necessary in part\\b|partial (?:certification|approval|authorization)\\b"));
    return pattern;
}

} // namespace imr::core
