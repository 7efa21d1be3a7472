// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <QByteArray>
#include <QVariant>

#include <vector>

namespace imr::core {

// Cells of rows one after the other, as SQLite takes them: whole numbers, NULL, and texts in UTF-8, all in one buffer.
// Made on one thread, bound on another.
class PackedCells final
{
public:
    void add(qint64 number) { m_cells.push_back({number, wholeNumber}); }
    void add(QStringView text);
    void add(QLatin1StringView text); // of ASCII
    void addOrNull(const QString& text); // an empty string is NULL
    void addNull() { m_cells.push_back({0, nothing}); }

    [[nodiscard]] qsizetype count() const { return qsizetype(m_cells.size()); }
    [[nodiscard]] qint64 bytes() const { return m_texts.capacity() + qint64(m_cells.capacity() * sizeof(Cell)); }
    [[nodiscard]] QVariant value(qsizetype cell) const; // qlonglong or QString; null for NULL
    // Binds the cells [first, end), which must stay as they are until the query has run.
    void bind(Query& query, qsizetype first, qsizetype end) const;

private:
    static constexpr qint32 wholeNumber = -1;
    static constexpr qint32 nothing = -2;
    struct Cell
    {
        qint64 at; // of a text, in the buffer; or the number
        qint32 size; // of a text, in bytes; or what else it is
    };

    QByteArray m_texts;
    std::vector<Cell> m_cells;
};

} // namespace imr::core
