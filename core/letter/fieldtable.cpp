// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/fieldtable.h"

#include <QCoreApplication>

namespace imr::core {

namespace {

using L = Letter;
using I = DisputedItem;
using M = Medication;
using C = Citation;

constexpr auto decisions = "Upheld|Overturned";
constexpr auto kinds = "drug|injection|therapy|imaging|test|surgery|equipment|visit|other";
constexpr auto conclusions = "necessary|not necessary|partly|unclear";
constexpr auto sources = "MTUS|ODG|ACOEM|other";
constexpr auto sexes = "male|female";
constexpr auto priorities = "Standard|Expedited";

constexpr FieldSpec table[] = {
    {"header.case_number", QT_TRANSLATE_NOOP("imr::Field", "Case number"), Scope::Letter, FieldType::Case,
        Category::Person, &L::caseNumber},
    {"header.decision_date", QT_TRANSLATE_NOOP("imr::Field", "Decision date"), Scope::Letter, FieldType::Date,
        Category::Person, &L::decisionDate},
    {"header.ur_denial_date", QT_TRANSLATE_NOOP("imr::Field", "UR denial date"), Scope::Letter, FieldType::Date,
        Category::Person, &L::urDenialDate},
    {"header.date_of_injury", QT_TRANSLATE_NOOP("imr::Field", "Date of injury"), Scope::Letter, FieldType::Date,
        Category::Person, &L::dateOfInjury},
    {"header.date_assigned", QT_TRANSLATE_NOOP("imr::Field", "Date assigned"), Scope::Letter, FieldType::Date,
        Category::Person, &L::dateAssigned},
    {"header.application_received", QT_TRANSLATE_NOOP("imr::Field", "Application received"), Scope::Letter,
        FieldType::Date, Category::Person, &L::applicationReceived},
    {"header.priority", QT_TRANSLATE_NOOP("imr::Field", "Priority"), Scope::Letter, FieldType::Choice, Category::Person,
        &L::priority, false, priorities},
    {"reviewer.title", QT_TRANSLATE_NOOP("imr::Field", "Reviewer"), Scope::Letter, FieldType::Text, Category::Person,
        &L::reviewerTitle},
    {"reviewer.specialties", QT_TRANSLATE_NOOP("imr::Field", "Specialties"), Scope::Letter, FieldType::Text,
        Category::Person, &L::specialties, true},
    {"reviewer.subspecialties", QT_TRANSLATE_NOOP("imr::Field", "Subspecialties"), Scope::Letter, FieldType::Text,
        Category::Person, &L::subspecialties, true},
    {"reviewer.states", QT_TRANSLATE_NOOP("imr::Field", "Licensed in"), Scope::Letter, FieldType::State,
        Category::Person, &L::states, true},
    {"patient.age", QT_TRANSLATE_NOOP("imr::Field", "Patient's age"), Scope::Letter, FieldType::Integer,
        Category::Person, &L::patientAge},
    {"patient.sex", QT_TRANSLATE_NOOP("imr::Field", "Patient's sex"), Scope::Letter, FieldType::Choice,
        Category::Person, &L::patientSex, false, sexes},
    {"patient.date_of_injury", QT_TRANSLATE_NOOP("imr::Field", "Injury (summary)"), Scope::Letter, FieldType::Date,
        Category::Person, &L::patientInjuryDate},

    {"request", QT_TRANSLATE_NOOP("imr::Field", "Request"), Scope::Item, FieldType::Text, Category::Request,
        &I::request},
    {"decision", QT_TRANSLATE_NOOP("imr::Field", "Decision"), Scope::Item, FieldType::Choice, Category::Decision,
        &I::decision, false, decisions},
    {"kind", QT_TRANSLATE_NOOP("imr::Field", "Kind"), Scope::Item, FieldType::Choice, Category::Request, &I::kind,
        false, kinds},
    {"original", QT_TRANSLATE_NOOP("imr::Field", "Requested"), Scope::Item, FieldType::Text, Category::Request,
        &I::original},
    {"authorized", QT_TRANSLATE_NOOP("imr::Field", "Authorized"), Scope::Item, FieldType::Text, Category::Request,
        &I::authorized},
    {"disputed", QT_TRANSLATE_NOOP("imr::Field", "In dispute"), Scope::Item, FieldType::Text, Category::Request,
        &I::disputed},
    {"quantity", QT_TRANSLATE_NOOP("imr::Field", "Quantity"), Scope::Item, FieldType::Text, Category::Quantity,
        &I::quantity},
    {"refills", QT_TRANSLATE_NOOP("imr::Field", "Refills"), Scope::Item, FieldType::Integer, Category::Quantity,
        &I::refills},
    {"duration", QT_TRANSLATE_NOOP("imr::Field", "Duration"), Scope::Item, FieldType::Text, Category::Quantity,
        &I::duration},
    {"schedule", QT_TRANSLATE_NOOP("imr::Field", "Schedule"), Scope::Item, FieldType::Text, Category::Quantity,
        &I::schedule},
    {"body_part", QT_TRANSLATE_NOOP("imr::Field", "Body part"), Scope::Item, FieldType::Text, Category::Request,
        &I::bodyPart},
    {"date_of_service", QT_TRANSLATE_NOOP("imr::Field", "Date of service"), Scope::Item, FieldType::Date,
        Category::Person, &I::dateOfService},
    {"conclusion", QT_TRANSLATE_NOOP("imr::Field", "Rationale says"), Scope::Item, FieldType::Choice,
        Category::Decision, &I::conclusion, false, conclusions},

    {"drug", QT_TRANSLATE_NOOP("imr::Field", "Drug"), Scope::Medication, FieldType::Drug, Category::Drug, &M::drug},
    {"generic", QT_TRANSLATE_NOOP("imr::Field", "Generic"), Scope::Medication, FieldType::Text, Category::Drug,
        &M::generic},
    {"drug_class", QT_TRANSLATE_NOOP("imr::Field", "Class"), Scope::Medication, FieldType::Text, Category::Drug,
        &M::drugClass},
    {"strength", QT_TRANSLATE_NOOP("imr::Field", "Strength"), Scope::Medication, FieldType::Text, Category::Dose,
        &M::strength},
    {"form", QT_TRANSLATE_NOOP("imr::Field", "Form"), Scope::Medication, FieldType::Text, Category::Dose, &M::form},
    {"frequency", QT_TRANSLATE_NOOP("imr::Field", "Frequency"), Scope::Medication, FieldType::Text, Category::Dose,
        &M::frequency},
    {"dose", QT_TRANSLATE_NOOP("imr::Field", "Dose"), Scope::Medication, FieldType::Text, Category::Dose, &M::dose},
    {"quantity", QT_TRANSLATE_NOOP("imr::Field", "Its own quantity"), Scope::Medication, FieldType::Text,
        Category::Quantity, &M::quantity},
    {"refills", QT_TRANSLATE_NOOP("imr::Field", "Its own refills"), Scope::Medication, FieldType::Integer,
        Category::Quantity, &M::refills},

    {"source", QT_TRANSLATE_NOOP("imr::Field", "Source"), Scope::Citation, FieldType::Choice, Category::Guideline,
        &C::source, false, sources},
    {"document", QT_TRANSLATE_NOOP("imr::Field", "Document"), Scope::Citation, FieldType::Text, Category::Guideline,
        &C::document},
    {"edition", QT_TRANSLATE_NOOP("imr::Field", "Edition"), Scope::Citation, FieldType::Text, Category::Guideline,
        &C::edition},
    {"sections", QT_TRANSLATE_NOOP("imr::Field", "Sections"), Scope::Citation, FieldType::Section, Category::Guideline,
        &C::sections, true},
    {"pages", QT_TRANSLATE_NOOP("imr::Field", "Pages"), Scope::Citation, FieldType::Pages, Category::Guideline,
        &C::pages, true},
    {"text", QT_TRANSLATE_NOOP("imr::Field", "As cited"), Scope::Citation, FieldType::Text, Category::Guideline,
        &C::text},
};

} // namespace

QString FieldSpec::labelText() const
{
    return QCoreApplication::translate("imr::Field", label);
}

QStringList FieldSpec::choiceValues() const
{
    return choices ? QString::fromLatin1(choices).split(u'|') : QStringList();
}

QSpan<const FieldSpec> fieldTable()
{
    return table;
}

const FieldSpec* specNamed(Scope scope, QStringView name)
{
    for (const FieldSpec& spec : fieldTable()) {
        if (spec.scope == scope && name == QLatin1StringView(spec.name))
            return &spec;
    }
    return nullptr;
}

QList<const FieldSpec*> fieldsOf(Scope scope)
{
    QList<const FieldSpec*> result;
    for (const FieldSpec& spec : table) {
        if (spec.scope == scope)
            result.append(&spec);
    }
    return result;
}

} // namespace imr::core
