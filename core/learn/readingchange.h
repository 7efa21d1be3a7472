// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/rereading.h"
#include "core/letter/lettermatch.h"

#include <QSet>

namespace imr::core {

// One letter and a new reading of it: where they differ, and what comes of it when a person has chosen.
class ReadingChange final
{
public:
    // Both must outlive it.
    ReadingChange(const StoredLetter& letter, const Letter& reading);

    [[nodiscard]] const QList<RereadDifference>& differences() const { return m_differences; }
    // Whether anything but a difference tells the readings apart.
    [[nodiscard]] bool isChanged() const;
    // An item that a person has corrected is gone: the letter must keep its former reading.
    [[nodiscard]] bool wouldLose() const { return m_wouldLose; }

    // Whether taking the differences ticked takes back what a person corrected, or changes what a person reviewed.
    [[nodiscard]] bool overrules(const QSet<QString>& ticked) const;
    // The new reading with what is to hold over it; `ticked` are paths of differences. Nothing when an item that comes
    // or goes is not ticked: then the letter keeps its former reading.
    [[nodiscard]] std::optional<NewReading> resolved(const QSet<QString>& ticked) const;

private:
    // A field of either reading.
    struct Cell
    {
        FieldPath place; // in the new reading; of an entry that is gone, behind its last
        QString formerPath; // empty: new
        std::optional<FieldEdit> correction;
        QList<Value> held;
        QList<Value> parsedBefore;
        QList<Value> read;
        bool gone = false; // its entry is
        bool differs = false;
    };

    void addPart(Scope scope, const std::optional<FieldPath>& former, const std::optional<FieldPath>& newer);
    void addItem(int former, int newer);
    void addGoneEntry(const FieldPath& former, const FieldPath& place);
    void addCell(Cell cell);
    void addItemDifference(int former, int newer, int place);
    [[nodiscard]] bool isCorrected(const QString& start) const;
    [[nodiscard]] bool isReviewed() const { return m_letter.row.status == Status::Reviewed; }
    [[nodiscard]] RereadDifference::Against against(bool corrected) const;

    const StoredLetter& m_letter;
    const Letter& m_reading;
    const Letter m_former; // parsed, with what a person added
    const LetterMatch m_match;
    QList<Cell> m_cells;
    QList<RereadDifference> m_differences;
    QStringList m_itemPaths; // differences that are about whole items
    bool m_wouldLose = false;
};

} // namespace imr::core
