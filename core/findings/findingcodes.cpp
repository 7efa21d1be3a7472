// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/findingcodes.h"

#include <QCoreApplication>

#include <algorithm>

namespace imr::core {

namespace {

using enum Finding::Severity;

constexpr FindingCode table[] = {
    // Of the letter.
    {"unreadable", Error, QT_TRANSLATE_NOOP("imr::Findings", "The file could not be read")},
    {"unknown-layout", Warning, QT_TRANSLATE_NOOP("imr::Findings", "A letter in no layout that can be read")},
    {"truncated-letter", Warning, QT_TRANSLATE_NOOP("imr::Findings", "The letter ends too early")},
    {"count-mismatch", Warning,
        QT_TRANSLATE_NOOP("imr::Findings", "Headings, guidelines and rationales differ in number")},
    {"duplicate-letter", Warning, QT_TRANSLATE_NOOP("imr::Findings", "The same letter twice")},
    {"redacted-text", Note, QT_TRANSLATE_NOOP("imr::Findings", "Words were taken out of the letter")},
    {"dates-out-of-order", Warning, QT_TRANSLATE_NOOP("imr::Findings", "Dates that can't follow one another so")},
    {"injury-dates-differ", Warning,
        QT_TRANSLATE_NOOP("imr::Findings", "Header and summary tell different dates of injury")},
    {"age-mismatch", Warning, QT_TRANSLATE_NOOP("imr::Findings", "An age that the dates do not allow")},
    // Of an item: its decision and rationale.
    {"no-decision", Warning, QT_TRANSLATE_NOOP("imr::Findings", "A heading without a decision that is known")},
    {"decision-contradicts-rationale", Warning,
        QT_TRANSLATE_NOOP("imr::Findings", "The rationale says the opposite of the decision")},
    {"heading-not-in-rationale", Note,
        QT_TRANSLATE_NOOP("imr::Findings", "The rationale does not speak of the drug requested")},
    {"strength-differs", Warning,
        QT_TRANSLATE_NOOP("imr::Findings", "The rationale speaks of another strength than the one requested")},
    {"rationale-reused", Note, QT_TRANSLATE_NOOP("imr::Findings", "The same rationale for different requests")},
    // Of an item: its request.
    {"heading-torn", Note, QT_TRANSLATE_NOOP("imr::Findings", "A request that begins in the middle of a sentence")},
    {"drug-not-read", Warning, QT_TRANSLATE_NOOP("imr::Findings", "A request for a drug whose name was not read")},
    {"unknown-drug", Warning, QT_TRANSLATE_NOOP("imr::Findings", "A drug that is not in the lexicon")},
    {"unrecognised-frequency", Warning, QT_TRANSLATE_NOOP("imr::Findings", "A frequency that is no known one")},
    {"ledger-arithmetic", Warning, QT_TRANSLATE_NOOP("imr::Findings", "The parts of a modified request do not add up")},
    {"supply-mismatch", Warning,
        QT_TRANSLATE_NOOP("imr::Findings", "Quantity, days' supply and frequency do not fit together")},
    {"quantity-differs", Warning, QT_TRANSLATE_NOOP("imr::Findings", "The item's quantity is not that of its drugs")},
    // Of an item: what it cites.
    {"no-evidence-cited", Note, QT_TRANSLATE_NOOP("imr::Findings", "No evidence was cited")},
    {"evidence-not-read", Warning, QT_TRANSLATE_NOOP("imr::Findings", "Guidelines that could not be read")},
    {"page-outside-section", Note, QT_TRANSLATE_NOOP("imr::Findings", "A page that is not in the section cited")},
    {"citation-other-class", Note, QT_TRANSLATE_NOOP("imr::Findings", "A guideline about another class of drug")},
    {"edition-not-in-force", Note, QT_TRANSLATE_NOOP("imr::Findings", "A guideline edition that was not in force")},
};

const FindingCode* entryOf(QLatin1StringView code)
{
    const auto found
        = std::ranges::find_if(table, [&](const FindingCode& entry) { return code == QLatin1StringView(entry.code); });
    return found == std::end(table) ? nullptr : found;
}

} // namespace

QSpan<const FindingCode> findingCodes()
{
    return table;
}

QString findingTitle(const QString& code)
{
    const FindingCode* entry = entryOf(QLatin1StringView(code.toLatin1()));
    return entry ? QCoreApplication::translate("imr::Findings", entry->title) : code;
}

Finding findingOf(
    const char* code, int item, const FindingMessage& message, const Spans& spans, const QString& fieldPath)
{
    const QLatin1StringView name(code);
    const FindingCode* entry = entryOf(name);
    return {.code = QString(name),
        .item = item,
        .severity = entry ? entry->severity : Warning,
        .message = toText(message),
        .spans = spans,
        .fieldPath = fieldPath};
}

} // namespace imr::core
