// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/fieldchange.h"

#include "core/lexicon/druglexicon.h"
#include "core/project/project.h"
#include "ui/base/shortened.h"
#include "ui/base/valuelabel.h"

#include <QCoreApplication>

#include <algorithm>

namespace imr::ui {

namespace {

using core::FieldEdit;
using core::FieldPath;
using core::StoredLetter;

std::optional<FieldEdit> correctionAt(const StoredLetter& letter, const QString& path)
{
    const auto found = letter.corrections.constFind(path);
    return found == letter.corrections.cend() ? std::nullopt : std::optional(*found);
}

const core::Drug* drugNamed(const core::DrugLexicon& lexicon, const QString& name)
{
    if (const core::Drug* drug = lexicon.find(name))
        return drug;
    qsizetype length = 0;
    return lexicon.longestAt(name, 0, &length);
}

FieldPath sibling(const FieldPath& path, core::Field core::Medication::* member)
{
    FieldPath result = path;
    for (const core::FieldSpec* spec : core::fieldsOf(core::Scope::Medication)) {
        const auto* found = std::get_if<core::Field core::Medication::*>(&spec->member);
        if (found && *found == member)
            result.spec = spec;
    }
    return result;
}

// The generic or class that goes with another drug name. Nothing: leave it as it is.
std::optional<FieldChange> followingChange(
    const StoredLetter& letter, const FieldPath& path, const std::optional<FieldEdit>& drugEdit, const QString& known)
{
    const QString key = path.toString();
    FieldChange change {key, correctionAt(letter, key), {}};
    const core::Field* parsed = core::fieldAt(letter.parsed, path);
    if (!drugEdit) {
        if (!change.before)
            return {};
        return change;
    }
    const bool wasRead = parsed && !parsed->isEmpty() && parsed->origin == core::Origin::Parsed && !change.before;
    if (known.isEmpty() && wasRead)
        return {};
    const QStringList texts = known.isEmpty() ? QStringList() : QStringList {known};
    change.after = editFromTexts(letter, path, texts);
    return change;
}

} // namespace

std::optional<FieldEdit> editFromTexts(const StoredLetter& letter, const FieldPath& path, const QStringList& texts)
{
    const core::Field* parsed = core::fieldAt(letter.parsed, path);
    if (parsed ? parsed->texts() == texts : texts.isEmpty())
        return {};
    QList<core::Value> known;
    for (const core::Letter* source : {&letter.effective, &letter.parsed}) {
        if (const core::Field* field = core::fieldAt(*source, path))
            known += field->values;
    }
    FieldEdit edit;
    for (const QString& text : texts) {
        const auto same = std::ranges::find(known, text, &core::Value::text);
        edit.values.append(same == known.end() ? core::Value {text, {}} : *same);
    }
    return edit;
}

QList<FieldChange> changesFor(const StoredLetter& letter, const FieldPath& path, const std::optional<FieldEdit>& edit,
    const core::DrugLexicon& lexicon)
{
    QList<FieldChange> changes {{path.toString(), correctionAt(letter, path.toString()), edit}};
    if (path.spec && path.spec->type == core::FieldType::Drug) {
        const QString name = edit && !edit->values.isEmpty() ? edit->values.first().text : QString();
        const core::Drug* drug = name.isEmpty() ? nullptr : drugNamed(lexicon, name);
        const std::pair<core::Field core::Medication::*, QString> followers[]
            = {{&core::Medication::generic, drug ? drug->generic : QString()},
                {&core::Medication::drugClass, drug ? drug->drugClass : QString()}};
        for (const auto& [member, known] : followers) {
            if (auto change = followingChange(letter, sibling(path, member), edit, known))
                changes.append(*change);
        }
    }
    changes.removeIf([](const FieldChange& change) { return change.before == change.after; });
    return changes;
}

QString changeText(const FieldPath& path, const std::optional<FieldEdit>& edit)
{
    constexpr qsizetype longest = 28;
    const QString label = path.spec ? path.spec->labelText() : QString();
    if (!edit)
        return QCoreApplication::translate("imr::FieldChange", "%1 as parsed").arg(label);
    core::Field field;
    field.values = edit->values;
    const QString text = path.spec ? valueLabel(*path.spec, field.text()) : field.text();
    if (text.isEmpty())
        return QCoreApplication::translate("imr::FieldChange", "%1 emptied").arg(label);
    //: what an edit did: the field's name and its new value
    return QCoreApplication::translate("imr::FieldChange", "%1 %2").arg(label, shortened(text, longest));
}

} // namespace imr::ui
