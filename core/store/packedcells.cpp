// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/packedcells.h"

#include "core/base/utf8.h"

namespace imr::core {

void PackedCells::add(QStringView text)
{
    const qsizetype at = m_texts.size();
    m_texts.resize(at + text.size());
    if (!writtenAsAscii(text, m_texts.data() + at)) {
        m_texts.truncate(at);
        m_texts += text.toUtf8();
    }
    m_cells.push_back({at, qint32(m_texts.size() - at)});
}

void PackedCells::add(QLatin1StringView text)
{
    m_cells.push_back({m_texts.size(), qint32(text.size())});
    m_texts += QByteArrayView(text);
}

void PackedCells::addOrNull(const QString& text)
{
    if (text.isEmpty())
        addNull();
    else
        add(text);
}

QVariant PackedCells::value(qsizetype cell) const
{
    const auto& [at, size] = m_cells[std::size_t(cell)];
    if (size == nothing)
        return QVariant(QMetaType::fromType<QString>());
    return size == wholeNumber ? QVariant(qlonglong(at))
                               : QVariant(textOfUtf8(QByteArrayView(m_texts).sliced(at, size)));
}

void PackedCells::bind(Query& query, qsizetype first, qsizetype end) const
{
    for (qsizetype i = first; i < end; ++i) {
        const auto& [at, size] = m_cells[std::size_t(i)];
        if (size == nothing)
            query.bindNull();
        else if (size == wholeNumber)
            query.bind(at);
        else
            query.bindUtf8(QByteArrayView(m_texts).sliced(at, size));
    }
}

} // namespace imr::core
