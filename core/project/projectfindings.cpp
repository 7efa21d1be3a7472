// SPDX-License-Identifier: GPL-3.0-or-later
// Findings of a letter in its project: worked out anew, dismissed, taken up again.
#include "core/findings/findings.h"
#include "core/findings/findingsentence.h"
#include "core/lexicon/guidelineindex.h"
#include "core/project/duplicates.h"
#include "core/project/letterwriter.h"
#include "core/project/projectdata.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace imr::core {

void Project::Private::complete(StoredLetter& letter) const
{
    if (letter.row.status != Status::Unreadable && holdWholeSentences(letter.parsed.findings)) {
        retell(letter.parsed.findings, findingsOf(letter.parsed, letter.text, lexicon, GuidelineIndex::builtIn()));
    }
    letter.effective = effectiveLetter(letter.parsed, letter.corrections);
    const bool outOfDate = !letter.corrections.isEmpty() || hadOwnDrugs;
    if (outOfDate && letter.row.status != Status::Unreadable) {
        letter.effective.findings = findingsOf(letter.effective, letter.text, lexicon, GuidelineIndex::builtIn());
        std::ranges::copy_if(
            letter.parsed.findings, std::back_inserter(letter.effective.findings), &isAboutOtherLetters);
    }
    markDismissed(letter.effective, letter.text, letter.dismissals);
}

Result<void> Project::Private::rewrite(const StoredLetter& letter) const
{
    return LetterWriter(*database).rewrite(letter.row.id, letter.effective, letter.corrections.size());
}

Result<bool> Project::dismiss(LetterId id, const Finding& finding, const QString& note)
{
    return setDismissed(id, finding, note);
}

Result<bool> Project::restore(LetterId id, const Finding& finding)
{
    return setDismissed(id, finding, {});
}

Result<bool> Project::setDismissed(LetterId id, const Finding& finding, const std::optional<QString>& note)
{
    Transaction transaction(*d->database);
    if (auto begun = d->writable().and_then([&] { return transaction.begin(); }); !begun)
        return std::unexpected(begun.error());
    auto letter = d->load(id);
    if (!letter)
        return std::unexpected(letter.error());
    DismissalRecord record;
    record.finding = findingKey(finding, letter->effective, letter->text);
    record.undone = !note;
    record.note = note.value_or(QString());
    const auto current = letter->dismissals.constFind(record.finding);
    const bool inForce = current != letter->dismissals.constEnd();
    if (note ? inForce && *current == *note : !inForce)
        return false;
    if (note)
        letter->dismissals.insert(record.finding, *note);
    else
        letter->dismissals.remove(record.finding);
    d->complete(*letter);
    auto written = d->append(id, record).and_then([&] { return d->rewrite(*letter); }).and_then([&] {
        return transaction.commit();
    });
    transaction.rollback();
    Q_EMIT letterChanged(id);
    return written.transform([] { return true; });
}

} // namespace imr::core
