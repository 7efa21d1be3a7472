// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>

namespace imr::tests {

// The bytes of a made-up letter, one of many.
[[nodiscard]] inline QByteArray inventedLetterFile(int number)
{
    return "Case Number: CM16-" + QByteArray::number(number).rightJustified(7, '0')
        + "\nDate Assigned: 11/09/2016\tDate of Injury: 10/13/2016\nDecision Date: 12/09/2016\tUR Denial Date: "
          "11/03/2016\n\n"
          "HOW THE IMR FINAL DETERMINATION WAS MADE\n\n"
          "The Expert Reviewer has the following credentials:\nState(s) of Licensure: Nevada\n"
          "Certification(s)/Specialty: Family Practice\n\n"
          "CLINICAL CASE SUMMARY\n\nThe worker is a "
        + QByteArray::number(20 + number % 50)
        + " year old male who strained the back while stacking pallets of invented goods. The treatment so far was "
          "rest, "
          "heat and patience; the pain is said to be less in the morning than at night.\n\n"
          "IMR ISSUES, DECISIONS AND RATIONALES\n\nThe Final Determination was based on decisions for the disputed "
          "items/services set forth below:\n\nNaproxen 500 mg #"
        + QByteArray::number(30 + number % 60)
        + ": Upheld\n\nClaims Administrator guideline: Decision based on MTUS Chronic Pain Treatment Guidelines "
          "Page(s): "
          "66-68.\n\nMAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 67, 73.\n\n"
          "Decision rationale: The record does not tell what the medicine was for. The request is not medically "
          "necessary.\n\nMassage, 6 visits: Overturned\n\nClaims Administrator guideline: The Claims Administrator did "
          "not cite any medical evidence for its decision.\n\nMAXIMUS guideline: The Expert Reviewer did not cite any "
          "medical evidence for its decision.\n\nDecision rationale: Massage is supported here. The request is "
          "medically necessary.\n";
}

inline bool writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
        && file.write(bytes) == bytes.size();
}

inline bool writeInventedLetters(const QString& folder, int count)
{
    for (int i = 1; i <= count; ++i) {
        if (!writeFile(folder + QStringLiteral("/%1.txt").arg(i, 5, 10, QChar(u'0')), inventedLetterFile(i)))
            return false;
    }
    return true;
}

} // namespace imr::tests
