// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/span.h"

#include <QString>
#include <QStringList>

namespace imr::core {

// Parsed: read where the spans stand. Corrected: set by a person. Inferred: concluded from other words (a generic from
// a brand name); its spans are the words it was concluded from.
enum class Origin {
    Parsed,
    Corrected,
    Inferred,
};

// One value with the words it came from, in reading order. A value may stand in two places ("Twelve ... sessions").
struct Value
{
    QString text;
    Spans spans;

    friend bool operator==(const Value&, const Value&) = default;
};

} // namespace imr::core

Q_DECLARE_TYPEINFO(imr::core::Value, Q_RELOCATABLE_TYPE); // lists of it grow as bytes, and those of what holds it

namespace imr::core {

// A field as the letter holds it: no value, one, or several (lists: specialties, states, sections, pages).
struct Field
{
    QList<Value> values;
    Origin origin = Origin::Parsed;
    double confidence = 1.0; // 0..1; below lowConfidence the window marks the field
    QString rule; // the parse rule that read it, for the hover text; empty when corrected

    static constexpr double lowConfidence = 0.8;

    Field() = default;
    explicit Field(Value value, double sureness = 1.0, const QString& ruleName = {})
        : values {std::move(value)}
        , confidence(sureness)
        , rule(ruleName)
    {
    }

    [[nodiscard]] bool isEmpty() const { return values.isEmpty(); }
    // Has a value that nobody has looked at and the parser is not sure of.
    [[nodiscard]] bool isUnsure() const
    {
        return !isEmpty() && origin != Origin::Corrected && confidence < lowConfidence;
    }
    [[nodiscard]] QString text() const; // several values joined with "; "
    [[nodiscard]] QStringList texts() const;
    [[nodiscard]] Spans spans() const; // of all values

    friend bool operator==(const Field&, const Field&) = default;
};

[[nodiscard]] QStringList textsOf(const QList<Value>& values);
[[nodiscard]] Spans spansOf(const QList<Value>& values);

// What joins the values of a list in one cell or one line of text, and what splits them again.
inline constexpr QStringView valueSeparator = u"; ";
[[nodiscard]] QStringList splitValues(const QString& joined);

} // namespace imr::core
