// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/pdftext.h"

#include <QByteArray>

#include <optional>

// What a reader and its PDF worker (app/imr-pdf-worker) say to each other over the worker's standard input and output:
// one request, one reply, as often as there are letters; the end of the input ends the worker. Neither side trusts the
// other: every count and length is checked against what is there before anything is made for it.
//
//   request  quint32 "IPRQ" · quint32 most pages · quint32 size · the PDF's bytes
//   reply    quint32 "IPRP" · quint32 status · quint32 size · payload
//   payload  done: extractor · quint32 pages · each: double width, height · quint32 words · each: text, 4 floats
//            (x, y, width, height), quint8 1 when a blank follows;  otherwise: text, the cause as the library put it
//   text     quint32 bytes · UTF-8
// Numbers are big-endian.
namespace imr::core::pdf {

enum class Status : quint32 {
    Done,
    Damaged,
    Encrypted,
    TooManyPages,
    TooMuchText
};

struct Request
{
    quint32 maxPages = 0;
    quint32 size = 0;
};

struct ReplyHead
{
    Status status = Status::Done;
    quint32 size = 0;
};

constexpr qsizetype headSize = 12;
constexpr quint32 maxRequestBytes = 512U << 20;
constexpr quint32 maxReplyBytes = 64U << 20;

// Whether a size or a place on a page is one that a reply can carry.
[[nodiscard]] bool isSize(const QSizeF& size);
[[nodiscard]] bool isPlace(const QRectF& box);

[[nodiscard]] QByteArray requestHead(const Request& request);
[[nodiscard]] std::optional<Request> requestFrom(const QByteArray& head);

[[nodiscard]] QByteArray reply(Status status, const QByteArray& payload);
[[nodiscard]] std::optional<ReplyHead> replyHeadFrom(const QByteArray& head);

[[nodiscard]] QByteArray payloadOf(const PdfText& text);
// Nothing when the payload is not whole, has bytes left over, or holds numbers that are no sizes.
[[nodiscard]] std::optional<PdfText> textFrom(const QByteArray& payload);

[[nodiscard]] QByteArray payloadOf(const QString& detail);
[[nodiscard]] std::optional<QString> detailFrom(const QByteArray& payload);

} // namespace imr::core::pdf
