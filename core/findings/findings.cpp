// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/findings.h"

#include "core/findings/itemfindings.h"
#include "core/findings/letterfindings.h"

#include <QCoreApplication>

namespace imr::core {

namespace {

struct Title
{
    const char* code;
    const char* title;
};

constexpr Title titles[] = {
    {"decision-contradicts-rationale",
        QT_TRANSLATE_NOOP("imr::Findings", "The rationale says the opposite of the decision")},
    {"unrecognised-frequency", QT_TRANSLATE_NOOP("imr::Findings", "A frequency that is no known one")},
    {"redacted-text", QT_TRANSLATE_NOOP("imr::Findings", "Words were taken out of the letter")},
    {"unknown-drug", QT_TRANSLATE_NOOP("imr::Findings", "A drug that is not in the lexicon")},
    {"count-mismatch", QT_TRANSLATE_NOOP("imr::Findings", "Headings, guidelines and rationales differ in number")},
    {"unknown-layout", QT_TRANSLATE_NOOP("imr::Findings", "A letter in no layout that can be read")},
    {"no-decision", QT_TRANSLATE_NOOP("imr::Findings", "A heading without a decision that is known")},
    {"truncated-letter", QT_TRANSLATE_NOOP("imr::Findings", "The letter ends too early")},
    {"ledger-arithmetic", QT_TRANSLATE_NOOP("imr::Findings", "The parts of a modified request do not add up")},
    {"page-outside-section", QT_TRANSLATE_NOOP("imr::Findings", "A page that is not in the section cited")},
    {"no-evidence-cited", QT_TRANSLATE_NOOP("imr::Findings", "No evidence was cited")},
    {"duplicate-letter", QT_TRANSLATE_NOOP("imr::Findings", "The same letter twice")},
    {"unreadable", QT_TRANSLATE_NOOP("imr::Findings", "The file could not be read")},
};

} // namespace

QList<Finding> findingsOf(
    const Letter& letter, const QString& canonical, const DrugLexicon& lexicon, const GuidelineIndex& guidelines)
{
    QList<Finding> findings = letterFindings(letter, canonical);
    for (int item = 0; item < letter.items.size(); ++item)
        findings += itemFindings(letter.items.at(item), item, lexicon, guidelines);
    return findings;
}

QString findingTitle(const QString& code)
{
    for (const Title& entry : titles) {
        if (code == QLatin1StringView(entry.code))
            return QCoreApplication::translate("imr::Findings", entry.title);
    }
    return code;
}

} // namespace imr::core
