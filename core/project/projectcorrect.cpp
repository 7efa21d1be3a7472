// SPDX-License-Identifier: GPL-3.0-or-later
// What changes letters: corrections.
#include "core/project/projectdata.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace imr::core {

namespace {

bool hasSpans(const FieldEdit& edit)
{
    return std::ranges::any_of(edit.values, [](const Value& value) { return !value.spans.isEmpty(); });
}

// Saying what was parsed anyway is no correction.
bool saysTheSame(const FieldEdit& edit, const Field* parsed)
{
    const QList<Value> values = parsed ? parsed->values : QList<Value>();
    return edit.values == values || (!hasSpans(edit) && textsOf(edit.values) == textsOf(values));
}

bool spansLieIn(const FieldEdit& edit, const QString& text)
{
    const Span whole {0, text.size()};
    for (const Value& value : edit.values) {
        if (!std::ranges::all_of(value.spans, [&](Span span) { return !span.isEmpty() && whole.contains(span); }))
            return false;
    }
    return true;
}

QString textAt(const Letter& letter, const FieldPath& path)
{
    const Field* field = fieldAt(letter, path);
    return field ? field->text() : QString();
}

// A correction worked out: the line of history to write and the letter as it is then.
struct Change
{
    CorrectionRecord record;
    Corrections corrections;
    Letter effective;
};

Error noSuchEntry(const QString& path)
{
    return {Error::Code::Invalid,
        QCoreApplication::translate(
            "imr::Project", "The correction was not saved: the letter has no such entry. Add the one before it first."),
        path};
}

// Nothing when the field already holds it.
Result<std::optional<Change>> changeOf(
    const StoredLetter& letter, const FieldPath& path, const std::optional<FieldEdit>& value)
{
    const QString name = path.toString();
    const Field* parsed = fieldAt(letter.parsed, path);
    std::optional<FieldEdit> wanted = value;
    if (wanted && saysTheSame(*wanted, parsed))
        wanted.reset();
    const auto current = letter.corrections.constFind(name);
    const bool inForce = current != letter.corrections.constEnd();
    if (wanted ? inForce && *current == *wanted : !inForce)
        return std::nullopt;
    if (wanted && !spansLieIn(*wanted, letter.text)) {
        return std::unexpected(Error {Error::Code::Invalid,
            QCoreApplication::translate("imr::Project",
                "The correction was not saved: the words chosen are not in this letter. Select them again."),
            name});
    }
    Corrections corrections = letter.corrections;
    if (wanted)
        corrections.insert(name, *wanted);
    else
        corrections.remove(name);
    QStringList lostBefore;
    (void)effectiveLetter(letter.parsed, letter.corrections, &lostBefore);
    QStringList lost;
    Change change;
    change.effective = effectiveLetter(letter.parsed, corrections, &lost);
    if (lost.size() > lostBefore.size()) {
        return std::unexpected(wanted ? noSuchEntry(name)
                                      : Error {Error::Code::Invalid,
                                            QCoreApplication::translate("imr::Project",
                                                "The correction was not taken back: an entry added after it depends on "
                                                "it. Take that one back "
                                                "first."),
                                            name});
    }
    change.corrections = std::move(corrections);
    change.record.path = name;
    change.record.newValue = wanted;
    change.record.oldText = textAt(letter.effective, path);
    change.record.newText = textAt(change.effective, path);
    return change;
}

// Corrects the letter, but for its findings; gives the lines of history to write, and puts into `before` what was in
// force.
Result<QList<CorrectionRecord>> changesOf(
    StoredLetter& letter, const QList<FieldCorrection>& corrections, QList<FieldCorrection>& before)
{
    QList<CorrectionRecord> records;
    for (const FieldCorrection& correction : corrections) {
        const auto path = FieldPath::parse(correction.path);
        if (!path)
            return std::unexpected(noSuchEntry(correction.path));
        auto change = changeOf(letter, *path, correction.value);
        if (!change)
            return std::unexpected(change.error());
        if (!*change)
            continue;
        const auto current = letter.corrections.constFind(correction.path);
        before.append({letter.row.id, correction.path,
            current == letter.corrections.constEnd() ? std::nullopt : std::optional(*current)});
        letter.corrections = (*change)->corrections;
        letter.effective = std::move((*change)->effective);
        records.append(std::move((*change)->record));
    }
    return records;
}

} // namespace

Result<bool> Project::correct(
    LetterId id, const FieldPath& path, const std::optional<FieldEdit>& value, const QString& note)
{
    return correctMany({{id, path.toString(), value}}, note).transform([](const auto& changed) {
        return !changed.isEmpty();
    });
}

Result<QList<FieldCorrection>> Project::correctMany(const QList<FieldCorrection>& corrections, const QString& note)
{
    Transaction transaction(*d->database);
    if (auto begun = d->writable().and_then([&] { return transaction.begin(); }); !begun)
        return std::unexpected(begun.error());
    QList<LetterId> letters;
    QHash<LetterId, QList<FieldCorrection>> byLetter;
    for (const FieldCorrection& correction : corrections) {
        if (!byLetter.contains(correction.letter))
            letters.append(correction.letter);
        byLetter[correction.letter].append(correction);
    }
    QList<FieldCorrection> before;
    QList<LetterId> announced;
    std::optional<StoredLetter> corrected; // the last one
    auto written = [&]() -> Result<void> {
        for (const LetterId id : std::as_const(letters)) {
            auto letter = d->load(id);
            const auto records
                = letter ? changesOf(*letter, byLetter.value(id), before) : std::unexpected(letter.error());
            if (!records)
                return std::unexpected(records.error());
            if (records->isEmpty())
                continue;
            announced.append(id);
            complete(*letter);
            for (CorrectionRecord record : *records) {
                record.note = note;
                if (auto appended = d->append(id, record); !appended)
                    return appended;
            }
            if (auto rewritten = d->rewrite(*letter); !rewritten)
                return rewritten;
            corrected = std::move(*letter);
        }
        return announced.isEmpty() ? Result<void>() : transaction.commit();
    }();
    transaction.rollback(); // nothing when all is committed
    if (written)
        d->justWritten = std::move(corrected);
    for (const LetterId id : std::as_const(announced))
        Q_EMIT letterChanged(id);
    d->justWritten.reset();
    if (!written)
        return std::unexpected(written.error());
    std::ranges::reverse(before);
    return before;
}

} // namespace imr::core
