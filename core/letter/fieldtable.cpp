// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/fieldtable.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>

#include <array>

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
    {"reviewer.states", QT_TRANSLATE_NOOP("imr::Field", "Licensed in"), Scope::Letter, FieldType::Text,
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

struct GroupName
{
    FieldPath::Group group;
    QLatin1StringView name;
};
constexpr GroupName groupNames[] = {
    {FieldPath::Group::Medications, QLatin1StringView("medications")},
    {FieldPath::Group::ClaimsCitations, QLatin1StringView("claims_administrator")},
    {FieldPath::Group::ReviewerCitations, QLatin1StringView("reviewer_guideline")},
};

Scope scopeOf(const FieldPath& path)
{
    if (path.item < 0)
        return Scope::Letter;
    switch (path.group) {
    case FieldPath::Group::None:
        return Scope::Item;
    case FieldPath::Group::Medications:
        return Scope::Medication;
    case FieldPath::Group::ClaimsCitations:
    case FieldPath::Group::ReviewerCitations:
        return Scope::Citation;
    }
    Q_UNREACHABLE_RETURN(Scope::Letter);
}

const FieldSpec* specNamed(Scope scope, QStringView name)
{
    for (const FieldSpec& spec : table) {
        if (spec.scope == scope && name == QLatin1StringView(spec.name))
            return &spec;
    }
    return nullptr;
}

// "issues[3].rest" -> 3, leaving "rest"; nothing when the text does not begin that way.
std::optional<int> takeIndexed(QStringView& text, QLatin1StringView name)
{
    if (!text.startsWith(name) || text.size() < name.size() + 4 || text[name.size()] != u'[')
        return {};
    const qsizetype close = text.indexOf(u"].", name.size());
    if (close < 0)
        return {};
    bool ok = false;
    const QStringView digits = text.sliced(name.size() + 1, close - name.size() - 1);
    const int index = digits.toInt(&ok);
    if (!ok || index < 0 || digits != QString::number(index))
        return {};
    text = text.sliced(close + 2);
    return index;
}

template<typename Item> auto& citationsOf(Item& item, FieldPath::Group group)
{
    return group == FieldPath::Group::ClaimsCitations ? item.claimsCitations : item.reviewerCitations;
}

// For const and mutable letters alike; [] on a mutable list detaches it from its copies.
template<typename LetterType, typename FieldType> FieldType* locate(LetterType& letter, const FieldPath& path)
{
    if (!path.spec)
        return nullptr;
    const auto memberOf = [&path]<typename Owner>(Owner& owner) -> FieldType* {
        const auto* member = std::get_if<Field std::remove_const_t<Owner>::*>(&path.spec->member);
        return member ? &(owner.*(*member)) : nullptr;
    };
    if (path.item < 0)
        return memberOf(letter);
    if (path.item >= letter.items.size())
        return nullptr;
    auto& item = letter.items[path.item];
    const auto memberAt = [&](auto& group) -> FieldType* {
        return path.index >= 0 && path.index < group.size() ? memberOf(group[path.index]) : nullptr;
    };
    switch (path.group) {
    case FieldPath::Group::None:
        return memberOf(item);
    case FieldPath::Group::Medications:
        return memberAt(item.medications);
    case FieldPath::Group::ClaimsCitations:
    case FieldPath::Group::ReviewerCitations:
        return memberAt(citationsOf(item, path.group));
    }
    return nullptr;
}

std::expected<QString, QString> normalizedDate(const QString& entered)
{
    for (const auto* format : {"yyyy-MM-dd", "MM/dd/yyyy", "M/d/yyyy", "MM-dd-yyyy"}) {
        const QDate date = QDate::fromString(entered, QString::fromLatin1(format));
        if (date.isValid() && date.year() >= 1900)
            return date.toString(Qt::ISODate);
    }
    return std::unexpected(
        QCoreApplication::translate("imr::Field", "“%1” is no date. Enter it as 2016-12-09 or 12/09/2016.")
            .arg(entered));
}

std::expected<QString, QString> normalizedOne(const FieldSpec& spec, const QString& entered)
{
    switch (spec.type) {
    case FieldType::Integer: {
        bool ok = false;
        const int number = entered.toInt(&ok);
        if (ok && number >= 0)
            return QString::number(number);
        return std::unexpected(
            QCoreApplication::translate("imr::Field", "“%1” is no whole number. Enter digits only.").arg(entered));
    }
    case FieldType::Date:
        return normalizedDate(entered);
    case FieldType::Choice: {
        const QStringList choices = spec.choiceValues();
        for (const QString& choice : choices) {
            if (choice.compare(entered, Qt::CaseInsensitive) == 0)
                return choice;
        }
        return std::unexpected(QCoreApplication::translate("imr::Field", "“%1” is none of: %2.")
                .arg(entered, choices.join(QStringLiteral(", "))));
    }
    case FieldType::Pages: {
        static const QRegularExpression page(QStringLiteral("\\A\\d{1,5}(?:-\\d{1,5})?\\z"));
        QString folded = entered;
        folded.replace(QChar(0x2013), u'-').remove(u' ');
        if (page.match(folded).hasMatch())
            return folded;
        return std::unexpected(
            QCoreApplication::translate("imr::Field", "“%1” is no page or range of pages. Enter 24 or 74-82.")
                .arg(entered));
    }
    case FieldType::Case: {
        static const QRegularExpression number(QStringLiteral("\\A[A-Z]{2}\\d{2}-\\d{7}\\z"));
        const QString upper = entered.toUpper();
        if (number.match(upper).hasMatch())
            return upper;
        return std::unexpected(
            QCoreApplication::translate("imr::Field", "“%1” is no case number. Enter it as CM16-0123456.")
                .arg(entered));
    }
    case FieldType::Text:
    case FieldType::Drug:
    case FieldType::Section:
        return entered;
    }
    Q_UNREACHABLE_RETURN(entered);
}

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

QList<const FieldSpec*> fieldsOf(Scope scope)
{
    QList<const FieldSpec*> result;
    for (const FieldSpec& spec : table) {
        if (spec.scope == scope)
            result.append(&spec);
    }
    return result;
}

QString FieldPath::toString() const
{
    QString text;
    if (item >= 0)
        text += QStringLiteral("issues[%1].").arg(item);
    for (const GroupName& entry : groupNames) {
        if (entry.group == group)
            text += entry.name + QStringLiteral("[%1].").arg(index);
    }
    return text + (spec ? spec->nameText() : QString());
}

std::optional<FieldPath> FieldPath::parse(QStringView text)
{
    FieldPath path;
    if (const auto item = takeIndexed(text, QLatin1StringView("issues"))) {
        path.item = *item;
        for (const GroupName& entry : groupNames) {
            if (const auto index = takeIndexed(text, entry.name)) {
                path.group = entry.group;
                path.index = *index;
                break;
            }
        }
    }
    path.spec = specNamed(scopeOf(path), text);
    if (!path.spec)
        return {};
    return path;
}

const Field* fieldAt(const Letter& letter, const FieldPath& path)
{
    return locate<const Letter, const Field>(letter, path);
}

Field* fieldAtOrNew(Letter& letter, const FieldPath& path)
{
    if (path.item >= 0 && path.item < letter.items.size() && path.spec) {
        DisputedItem& item = letter.items[path.item];
        if (path.group == FieldPath::Group::Medications && path.index == item.medications.size())
            item.medications.append(Medication());
        if (path.spec->scope == Scope::Citation && path.index == citationsOf(item, path.group).size())
            citationsOf(item, path.group).append(Citation());
    }
    return locate<Letter, Field>(letter, path);
}

QList<FieldPath> fieldPaths(const Letter& letter, bool withEmpty)
{
    QList<FieldPath> result;
    const auto append = [&](Scope scope, int item, FieldPath::Group group, int index) {
        for (const FieldSpec& spec : table) {
            if (spec.scope != scope)
                continue;
            const FieldPath path {&spec, item, group, index};
            if (withEmpty || !fieldAt(letter, path)->isEmpty())
                result.append(path);
        }
    };
    append(Scope::Letter, -1, FieldPath::Group::None, -1);
    for (int i = 0; i < letter.items.size(); ++i) {
        const DisputedItem& item = letter.items.at(i);
        append(Scope::Item, i, FieldPath::Group::None, -1);
        for (int m = 0; m < item.medications.size(); ++m)
            append(Scope::Medication, i, FieldPath::Group::Medications, m);
        for (int c = 0; c < item.claimsCitations.size(); ++c)
            append(Scope::Citation, i, FieldPath::Group::ClaimsCitations, c);
        for (int c = 0; c < item.reviewerCitations.size(); ++c)
            append(Scope::Citation, i, FieldPath::Group::ReviewerCitations, c);
    }
    return result;
}

std::expected<QStringList, QString> normalizedValues(const FieldSpec& spec, const QString& entered)
{
    QStringList parts;
    if (spec.list && spec.type == FieldType::Pages) {
        QString text = entered;
        parts = splitValues(text.replace(u',', u';'));
    } else if (spec.list) {
        parts = splitValues(entered);
    } else if (!entered.trimmed().isEmpty()) {
        parts = {entered.simplified()};
    }
    QStringList result;
    for (const QString& part : std::as_const(parts)) {
        auto one = normalizedOne(spec, part);
        if (!one)
            return std::unexpected(one.error());
        result.append(*one);
    }
    return result;
}

} // namespace imr::core
