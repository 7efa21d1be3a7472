// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace imr::tests {

// Canonical texts of invented letters. Nothing in them is from a real one beyond the words that all letters share.

inline QString inventedHeader()
{
    return QStringLiteral("Case Number:\tCM16-0909090\n"
                          "Date Assigned:\t02/03/2017\tDate of Injury:\t11/30/2016\n"
                          "Decision Date:\t03/01/2017\tUR Denial Date:\t01/20/2017\n"
                          "Priority:\tStandard\tApplication\t01/25/2017\n"
                          "Received:\n\n");
}

inline QString inventedFront()
{
    return QStringLiteral(
        "HOW THE IMR FINAL DETERMINATION WAS MADE\n\n"
        "MAXIMUS Federal Services sent the complete case file to an expert reviewer. He/she is wise.\n\n"
        "The Expert Reviewer has the following credentials:\n"
        "State(s) of Licensure: Oregon,Idaho, New\nMexico\n"
        "Certification(s)/Specialty: Rheumatology, Physical Medicine & Rehabilitation\n\n"
        "CLINICAL CASE SUMMARY\n\n"
        "The expert reviewer developed the following clinical case summary based on a review of the\n"
        "case file, including all medical records:\n\n"
        "The injured worker is a 37-year-old woman who was injured on November\n30, 2016 by a falling crate.\n\n"
        "IMR ISSUES, DECISIONS AND RATIONALES\n\n"
        "The Final Determination was based on decisions for the disputed items/services set forth below:\n\n");
}

inline QString notCited()
{
    return QStringLiteral("The Claims Administrator did not cite any medical evidence for its decision.");
}

inline QString inventedItem(const QString& heading, const QString& claims = notCited(),
    const QString& reviewer
    = QStringLiteral("Decision based on MTUS Low Back Complaints 2004, Section(s): Special Studies."),
    const QString& rationale
    = QStringLiteral("The crate left no lasting finding. As such, the request is not medically\n"
                     "necessary."))
{
    return QStringLiteral("%1\n\nClaims Administrator guideline: %2\n\nMAXIMUS guideline: %3\n\nDecision rationale: "
                          "%4\n\n")
        .arg(heading, claims, reviewer, rationale);
}

inline QString inventedLetter()
{
    return inventedHeader() + inventedFront() + inventedItem(QStringLiteral("Zanaflex 4mg #60: Upheld"))
        + inventedItem(QStringLiteral("MRI of the\nleft wrist: Overturned"), notCited(),
            QStringLiteral("Decision based on MTUS Knee Complaints 2004."),
            QStringLiteral("The finding is new. The request is medically necessary."));
}

} // namespace imr::tests
