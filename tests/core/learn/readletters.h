// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lexicon/guidelineindex.h"
#include "core/parse/letterparser.h"
#include "core/project/letterwriter.h"
#include "core/project/projectdata.h"
#include "core/text/letterreader.h"

#include <QTest>

// Letters of invented text as another parser would have read them: read by this one, then changed.
namespace imr::tests {

// A letter of two or three items; `number` makes it one of many.
[[nodiscard]] inline QString letterText(int number, const QString& drug = QStringLiteral("Norco 10/325mg"))
{
    return QStringLiteral(
        "Case Number: CM16-%1\nDate of Injury: 03/04/2012\nDecision Date: 12/09/2016\n"
        "UR Denial Date: 11/03/2016\n\nHOW THE IMR FINAL DETERMINATION WAS MADE\n\n"
        "An expert reviewer looked at the disputed items/services.\n\n"
        "CLINICAL CASE SUMMARY\n\nThe worker is a 4%2 year old female who fell off a ladder.\n\n"
        "IMR ISSUES, DECISIONS AND RATIONALES\n\nThe Final Determination was based on decisions for the "
        "disputed items/services set forth below:\n\n"
        "%3 #60: Upheld\n\n"
        "Claims Administrator guideline: Decision based on MTUS Chronic Pain Medical Treatment 2009, "
        "Section(s): Opioids.\n\nMAXIMUS guideline: Decision based on MTUS Chronic Pain Medical "
        "Treatment 2009, Section(s): Opioids.\n\nDecision rationale: There is no sign of benefit. The "
        "request is not medically necessary.\n\n"
        "Soma 350mg #30: Overturned\n\n"
        "Claims Administrator guideline: The Claims Administrator did not cite any medical evidence for "
        "its decision.\n\nMAXIMUS guideline: Decision based on MTUS Chronic Pain Medical Treatment "
        "2009, Section(s): Carisoprodol (Soma).\n\nDecision rationale: A short course helps. The "
        "request is medically necessary.\n")
        .arg(number, 7, 10, QLatin1Char('0'))
        .arg(number % 10)
        .arg(drug);
}

[[nodiscard]] inline core::NewLetter readLetter(int number, const QString& text)
{
    using namespace core;
    NewLetter letter;
    letter.file = QStringLiteral("letter-%1.txt").arg(number, 5, 10, QLatin1Char('0'));
    letter.path = QStringLiteral("/invented/") + letter.file;
    letter.format = QStringLiteral("txt");
    letter.sha256 = QByteArray::number(number).rightJustified(64, '0');
    letter.parser = QStringLiteral("0");
    letter.text = canonicalFromTextBytes(text.toUtf8())->text;
    letter.parsed = *LetterParser(DrugLexicon::builtIn(), GuidelineIndex::builtIn()).parse(letter.text);
    return letter;
}

inline void addLetters(const QString& project, const QList<core::NewLetter>& letters)
{
    auto database = core::openProjectFile(project);
    QVERIFY(database);
    core::Transaction transaction(**database);
    QVERIFY(transaction.begin());
    core::LetterWriter writer(**database);
    for (const core::NewLetter& letter : letters)
        QVERIFY(writer.insert(letter, QDateTime::currentDateTimeUtc()));
    QVERIFY(transaction.commit());
}

[[nodiscard]] inline core::FieldEdit typed(const QString& text)
{
    return {{{text, {}}}};
}

} // namespace imr::tests
