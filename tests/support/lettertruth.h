// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPair>
#include <QString>

namespace imr::tests {

// Fields with their values, as score.py counts them: a list has one entry a value, a value of a list in a list (the
// strength of a drug, the page of a source) carries the name it belongs to.
using FieldValues = QList<QPair<QString, QString>>;

// Words of a letter and what they tell.
struct ToldText
{
    QString text;
    FieldValues truth;

    void tell(const QString& field, const QString& value) { truth.append({field, value}); }
};

} // namespace imr::tests
