// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conclusion/conclusionwordings.h"

namespace imr::core {

namespace {

// "medically necessary" and its like, also misspelt: "neccesary", "necessry".
const QString medically
    = QStringLiteral("medically[- ]?(?:nec+es+[ae]{0,2}ry|appropriate|indicated|reasonable|warranted|supported)");
const QString verb = QStringLiteral("(?:is|are|was|were)");
// "7.5mg" does not end a clause; another one begins behind ", and", "but", "so".
const QString withinClause
    = QStringLiteral("(?:[^.;, ]|\\.(?=\\d)|(?!,? (?:but|however|therefore|thus|so)\\b|, (?:and|the|this)\\b)[, ])");
// What UR decided: "the original UR decision to deny the request is therefore".
const QString decided
    = QStringLiteral("(?:decision|denial|determination|non-?certification)(?: to [\\w-]+(?: the request)?)?"
                     "(?: (?:of|by|for) (?:the |this )?(?:[\\w-]+ ){0,5}?(?:review|UR|administrator|request|\\w+))? "
                     "(?:(?:is|was|(?:should |must )?be|remains)(?:,? (?:therefore|thus|hereby|hence|also),?)? )?");

// From "not" to the verdict stand a few words, with no other verb among them ("does not exceed 120 MED and is medically
// necessary") unless the one is about the other ("not shown that it is medically necessary").
QString behindNot()
{
    return QStringLiteral(
        "\\b[-, ]{0,2}(?:\\([^()]{1,40}\\) )?"
        "(?:(?:(?!%1\\b)[\\w'/]+(?:,(?! %1\\b))? ){0,6}?|"
        "(?:[\\w'/]+,? ){0,4}?(?:that|whether|how|why|if|which|what|show[ns]?|find|found|establish(?:ed)?|conclude|"
        "believe|felt|feel|agree|clear|certain|evident|apparent|obvious|demonstrated?|proven?|document(?:ed)?|"
        "consider(?:ed)?|think|deem(?:ed)?|explain(?:ed)?|supported?|justify|substantiated?|appear|seem|indicated?|"
        "said|"
        "say|stated?),? (?:[\\w'/]+(?:,(?! %1\\b))? ){0,5}?)")
        .arg(verb);
}

} // namespace

const ConclusionWordings& plainWordings()
{
    static const ConclusionWordings wordings {
        WordPattern("not |can|isn|wasn|aren|weren|don|doesn|didn|hasn|haven|couldn|wouldn|neither |never |nor |no "
                    "|medically unnecessary|notmedically |nonmedically |non-medically |medical necessity|necessity of "
                    "|necessity for "
                    "|lack|absence of|insufficient |inadequate |nothing |little |fail|decision |denial |determination "
                    "|non-certification |noncertification |agree |concur |unable |unlikely |unclear |uncertain "
                    "|questionable |doubtful ",
            QStringLiteral(
                "(?:not(?! "
                "(?:only|just|merely)\\b)|cannot|(?:ca|is|was|are|were|do|does|did|has|have|could|would)n['’]t|"
                "never|no longer)%2(?:%3|(?:a )?medical(?:ly)? necessity)\\b|"
                "(?:neither|nor)\\b (?:[\\w'/.%#-]+,? ){0,9}?%3\\b|"
                "medically unnecessary\\b|notmedically\\b|non-?medically necessary\\b|"
                "(?:medical necessity|necessity (?:of|for))\\b%1{0,120}?"
                "\\b(?:not|cannot|lacking|unclear|questionable|unproven|unsubstantiated|yet to)\\b|"
                "(?:(?:no|nothing|little|insufficient|inadequate) (?:[\\w-]+ "
                "){0,3}?(?:evidence|indication|documentation|proof|"
                "reason|rationale|support|basis|records?|chart)\\b|"
                "fail(?:s|ed)? to (?:show|demonstrate|establish|prove|document|indicate|support)|"
                "(?:not|un)[- ]?clear|uncertain|questionable|doubtful|unlikely)(?:(?! and\\b)[^.;,]){0,60}? "
                "(?:that|whether|if|how|why|to "
                "(?:show|suggest|support|indicate|establish|demonstrate|prove|conclude))\\b"
                "%1{0,100}?\\b%3\\b|"
                "unable to (?:[\\w'/-]+ ){1,8}?%3\\b|"
                "(?:(?:lack|absence) of|lacks?|lacking) medical necessity\\b|"
                "(?:no|insufficient|inadequate) (?:[\\w-]+ ){0,6}medical necessity\\b|"
                "fail(?:s|ed)? to (?:[\\w-]+ ){0,4}medical necessity\\b|"
                "(?:agree|concur) with (?:the )?(?:[\\w'’-]+ ){0,4}?(?:decision to (?:deny|non-?certify)|denial|"
                "non-?certification)\\b|"
                "%4(?:upheld|affirmed|sustained)\\b")
                .arg(withinClause, behindNot(), medically, decided)),
        WordPattern(
            "is |are |was |were |be |been |being |deemed |considered |find|found |appear|seem|remain|as |"
            "medical necessity|necessity of |necessity for |establish|support|demonstrate|meet|show|decision |denial "
            "|determination |non-certification |noncertification |revers|overturn",
            QStringLiteral(
                "(?:is|are|was|were|be|been|being|deemed|considered|finds?|found|appears?|seems?|remains?|as),? "
                "(?:(?!(?:not(?! (?:only|just|merely)\\b)|never|neither|nor|if|when|unless|whether)\\b)[\\w'/]+,? "
                "){0,5}?"
                "(?:%2|(?:a )?medical(?:ly)? necessity)\\b(?! only\\b| (?:if|when|unless)\\b)|"
                "(?:medical necessity|necessity "
                "(?:of|for))\\b%1{0,120}?\\b(?:established|supported|met|demonstrated|substantiated|shown|evident|"
                "clear|apparent)\\b|"
                "(?:establish(?:es|ed)?|supports?|demonstrates?|meets?|shows?) (?:the )?medical necessity\\b|"
                "(?:reversing|overturning) the (?:[\\w'’-]+ "
                "){0,4}?(?:decision|denial|determination|non-?certification)\\b|"
                "%3(?:overturned|reversed)\\b")
                .arg(withinClause, medically, decided))};
    return wordings;
}

const ConclusionWordings& indirectWordings()
{
    static const QString state = QStringLiteral(
        "(?:recommended|warranted|appropriate|supported|indicated|approved|certified|authorized|granted|"
        "justified|reasonable|nec+es+[ae]{0,2}ry|established|substantiated|validated|needed|required|"
        "demonstrated|consistent with (?:the )?(?:MTUS|ODG|ACOEM|(?:\\w+ )?guidelines?))");
    static const QString denied = QStringLiteral("(?:denial|non-?certification|(?:UR|utilization review) decision|"
                                                 "decision to (?:deny|non-?certify))(?: [\\w/.-]+){0,6}?");
    static const QString sound
        = QStringLiteral("(?:appropriate|reasonable|justified|supported|correct|warranted|proper)");
    static const ConclusionWordings wordings {
        WordPattern("not |cannot |non-certified |noncertified |recommend|is |are |was |were |do |does |denial "
                    "|non-certification |noncertification |UR decision|utilization review|decision to ",
            QStringLiteral("(?:not|cannot)\\b (?:[\\w'/]+,? ){0,4}?%1\\b|non-?certified\\b|"
                           "(?:is|are|was|were) (?:denied|unnecessary|inappropriate|unwarranted)\\b|"
                           "recommend(?:ation is|ed)? (?:for |as )?(?:a )?(?:denial|non-?certification)\\b|"
                           "not (?:been )?(?:meet|met|satisf\\w+)\\b|do(?:es)? not support\\b|"
                           "%2 (?:is|was|appears|seems) (?:\\w+ )?(?<!not )%3\\b")
                .arg(state, denied, sound)),
        WordPattern("is |are |was |were |be |been |meet|criteria |requirements ",
            QStringLiteral("(?:is|are|was|were|be|been)\\b (?:[\\w'/]+,? ){0,4}?%1\\b|"
                           "meets? (?:the )?(?:\\w+ ){0,2}?(?:criteria|guidelines?|requirements?)\\b|"
                           "(?:criteria|requirements) (?:\\w+ ){0,4}?(?:are|were|been) met\\b")
                .arg(state))};
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
