// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/unsurereason.h"

#include "core/reading/confidence.h"

#include <QCoreApplication>

namespace imr::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(imr::UnsureReason)
};

// What is known of single fields; empty: nothing beyond how sure the rule is.
QString reasonOf(const core::FieldSpec& spec, const core::Field& field, bool guessed)
{
    const std::string_view name(spec.name);
    if (spec.type == core::FieldType::Drug && guessed)
        return Words::tr("No drug list holds this name; it was taken for one by where it stands.");
    if (name == "document" && guessed)
        return Words::tr("No list of guidelines holds this name.");
    if (name == "sections")
        return Words::tr("The guideline's index does not have these sections.");
    if (name == "conclusion" && field.text() == u"unclear")
        return Words::tr("The rationale does not plainly say whether it is necessary.");
    if (name == "conclusion")
        return Words::tr("The rationale says it in words that can mean something else.");
    if (name == "kind")
        return guessed ? Words::tr("No word of the request tells what kind of thing it is.")
                       : Words::tr("Only a weak word of the request tells what kind of thing it is.");
    if (name == "frequency" && guessed)
        return Words::tr("It stands where a frequency belongs, but in no form that is known.");
    if (name == "patient.sex")
        return Words::tr("Only a pronoun tells it.");
    return {};
}

} // namespace

QString whyUnsure(const core::FieldSpec& spec, const core::Field& field)
{
    if (!field.isUnsure())
        return {};
    const bool guessed = field.confidence < (core::confidence::guessed + core::confidence::doubtful) / 2;
    if (const QString reason = reasonOf(spec, field, guessed); !reason.isEmpty())
        return reason;
    return guessed ? Words::tr("It was taken by its shape alone; no list confirms it.")
                   : Words::tr("Its words are weak, or can be read in more than one way.");
}

QList<core::FieldPath> unsureFields(const core::Letter& letter)
{
    QList<core::FieldPath> paths = core::fieldPaths(letter);
    paths.removeIf([&letter](const core::FieldPath& path) { return !core::fieldAt(letter, path)->isUnsure(); });
    return paths;
}

} // namespace imr::ui
