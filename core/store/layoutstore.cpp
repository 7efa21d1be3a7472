// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/letterstore.h"

#include <QDataStream>
#include <QIODevice>

using namespace Qt::StringLiterals;

namespace imr::core {

QByteArray storedLayout(const PageLayout& layout)
{
    if (layout.boxes.isEmpty() && layout.pageSizes.isEmpty())
        return {};
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_8);
    stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
    stream << layout.pageSizes << qint32(layout.boxes.size());
    qint32 last = 0; // each start as the distance from the end before: small numbers pack well
    for (const WordBox& word : layout.boxes) {
        stream << qint32(word.span.start - last) << qint32(word.span.length()) << qint16(word.page) << word.box;
        last = qint32(word.span.end);
    }
    return qCompress(bytes);
}

Result<PageLayout> layoutFromStored(const QByteArray& stored)
{
    PageLayout layout;
    if (stored.isEmpty())
        return layout;
    const QByteArray bytes = qUncompress(stored);
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_8);
    stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
    qint32 count = 0;
    stream >> layout.pageSizes >> count;
    qint32 last = 0;
    for (qint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        qint32 distance = 0;
        qint32 length = 0;
        qint16 page = 0;
        WordBox word;
        stream >> distance >> length >> page >> word.box;
        word.span = {last + distance, last + distance + length};
        word.page = page;
        last += distance + length;
        layout.boxes.append(word);
    }
    if (stream.status() != QDataStream::Ok)
        return std::unexpected(damagedEntry(u"word boxes end too early"_s));
    return layout;
}

} // namespace imr::core
