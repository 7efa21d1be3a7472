// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMap>
#include <QString>
#include <QStringList>

namespace imr::tests {

// A table of invented sentences with what a person reads in them (tests/core/*/*.tsv): "-" says that nothing stands
// there, "?" that the reading is a matter of taste and is not checked. Empty when the file can't be read.
using CorpusRow = QHash<QString, QString>;
[[nodiscard]] QList<CorpusRow> corpus(const QString& file);

// Counts what was read right, too much and too little, field by field, as the letters are scored.
class CorpusTally final
{
public:
    // Compares a cell of the corpus with what was read, as foldedValue() does.
    void compare(const QString& sentence, const QString& field, const QString& cell, const QString& read);
    // The same for lists, in any order.
    void compareLists(const QString& sentence, const QString& field, const QString& cell, const QStringList& read);

    // The fields whose F1 is under the floor, with their misses; empty when all reach it. Also prints every field's F1.
    [[nodiscard]] QString fieldsBelow(double floor) const;

private:
    struct Count
    {
        int right = 0;
        int spurious = 0;
        int missed = 0;
        QStringList misses;
    };

    QMap<QString, Count> m_fields;
};

} // namespace imr::tests
