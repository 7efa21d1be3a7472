// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letter.h"

#include <QSpan>

#include <expected>
#include <optional>
#include <variant>

namespace imr::core {

// The one place that says which fields a letter has. The structure tree, corrections, JSON, CSV and filters read it:
// a new field is a row here, a member of its struct and a parse rule.

enum class FieldType {
    Text,
    Integer, // a whole number >= 0
    Date, // ISO 8601, yyyy-MM-dd
    Choice, // one of FieldSpec::choices
    Drug, // a name, proposed from the lexicon
    Section, // guideline sections, proposed from the guideline index
    Pages, // pages and page ranges
    Case, // case number
    State, // where a physician is licensed, proposed from the states of the USA
};

// The groups of the legend; each has one tint and one underline.
enum class Category {
    Drug,
    Dose, // strength, form, frequency, dose
    Quantity, // quantity, refills, duration, schedule
    Guideline,
    Decision, // drawn as upheld or overturned by its value
    Person, // people, dates, case number
    Request, // the heading as a whole: shown by the outline, not tinted
};

// Which struct holds the field. The two sides' citations share the struct and its rows.
enum class Scope {
    Letter,
    Item,
    Medication,
    Citation,
};

struct FieldSpec
{
    using Member = std::variant<Field Letter::*, Field DisputedItem::*, Field Medication::*, Field Citation::*>;

    const char* name; // in paths and JSON: "header.case_number", "strength"
    const char* label; // untranslated; see label()
    Scope scope;
    FieldType type;
    Category category;
    Member member;
    bool list = false;
    const char* choices = nullptr; // "Upheld|Overturned", untranslated values

    [[nodiscard]] QString nameText() const { return QString::fromLatin1(name); }
    [[nodiscard]] QString labelText() const; // in the person's language
    [[nodiscard]] QStringList choiceValues() const;
};

[[nodiscard]] QSpan<const FieldSpec> fieldTable();
[[nodiscard]] QList<const FieldSpec*> fieldsOf(Scope scope); // in table order
[[nodiscard]] const FieldSpec* specNamed(Scope scope, QStringView name); // null when there is none

// The place of a field in a letter: "header.case_number", "issues[1].medications[0].strength",
// "issues[0].reviewer_guideline[2].pages". Indices count from 0.
struct FieldPath
{
    enum class Group {
        None, // a field of the letter or of the item itself
        Medications,
        ClaimsCitations,
        ReviewerCitations,
    };

    const FieldSpec* spec = nullptr; // never null in a path got from parse()
    int item = -1; // -1: a field of the letter
    Group group = Group::None;
    int index = -1; // within the group

    [[nodiscard]] QString toString() const;
    [[nodiscard]] static std::optional<FieldPath> parse(QStringView text);

    friend bool operator==(const FieldPath&, const FieldPath&) = default;
};

// The field at the path, or null when the letter has no such item, medication or citation.
[[nodiscard]] const Field* fieldAt(const Letter& letter, const FieldPath& path);
const Field* fieldAt(Letter&&, const FieldPath&) = delete; // the field would be gone with its letter
// As above, but a medication or citation one past the last of an existing item is appended; an item never is.
[[nodiscard]] Field* fieldAtOrNew(Letter& letter, const FieldPath& path);

// How many medications or citations of a side an item has; 0 of Group::None.
[[nodiscard]] qsizetype entryCount(const DisputedItem& item, FieldPath::Group group);

// Every path of the letter, in the order of reading; with empties, also the fields that have no value.
[[nodiscard]] QList<FieldPath> fieldPaths(const Letter& letter, bool withEmpty = false);

// The text as the field keeps it ("12/09/2016" -> "2016-12-09"), or why it can't be one, as a sentence for a person.
[[nodiscard]] std::expected<QStringList, QString> normalizedValues(const FieldSpec& spec, const QString& entered);

} // namespace imr::core
