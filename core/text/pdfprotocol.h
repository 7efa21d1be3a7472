// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/pagepicture.h"
#include "core/text/pdftext.h"

#include <QByteArray>

#include <optional>

// What a reader and its PDF worker (app/imr-pdf-worker) say to each other over the worker's standard input and output:
// one request, one reply, as often as there are letters; the end of the input ends the worker. Neither side trusts the
// other: every count and length is checked against what is there before anything is made for it.
//
//   read     quint32 "IPRQ" · quint32 most pages · quint32 size · the PDF's bytes
//   open     quint32 "IPRO" · the same: the PDF whose pages are drawn from now on
//   draw     quint32 "IPRD" · quint32 page, from 0 · quint32 scale, thousandths of a pixel for each point
//   reply    quint32 "IPRP" · quint32 status · quint32 size · payload
//   payload  read: extractor · quint32 pages · each: double width, height · quint32 words · each: text, 4 floats
//            (x, y, width, height), quint8 1 when a blank follows;  opened: nothing;  drawn: quint32 width, height ·
//            the pixels (core/text/pagepicture.h);  not done: text, the cause as the library put it
//   text     quint32 bytes · UTF-8
// Numbers are big-endian.
namespace imr::core::pdf {

enum class Status : quint32 {
    Done,
    Damaged,
    Encrypted,
    TooManyPages,
    TooMuchText,
    NoSuchPage, // or no PDF is open
    TooManyPixels
};

struct Request
{
    enum class Kind {
        Read,
        Open
    };

    quint32 maxPages = 0;
    quint32 size = 0;
    Kind kind = Kind::Read;
};

struct DrawRequest
{
    quint32 page = 0;
    quint32 scale = 0;
};

struct ReplyHead
{
    Status status = Status::Done;
    quint32 size = 0;
};

constexpr qsizetype headSize = 12;
constexpr quint32 maxRequestBytes = 512U << 20;
constexpr quint32 maxReplyBytes = 64U << 20;
constexpr quint32 unitScale = 1000; // a pixel for each point
constexpr quint32 maxScale = 64 * unitScale;

// Whether a size or a place on a page is one that a reply can carry.
[[nodiscard]] bool isSize(const QSizeF& size);
[[nodiscard]] bool isPlace(const QRectF& box);

[[nodiscard]] QByteArray requestHead(const Request& request);
[[nodiscard]] std::optional<Request> requestFrom(const QByteArray& head);
[[nodiscard]] QByteArray drawRequestHead(const DrawRequest& request);
[[nodiscard]] std::optional<DrawRequest> drawRequestFrom(const QByteArray& head);

[[nodiscard]] QByteArray reply(Status status, const QByteArray& payload);
[[nodiscard]] std::optional<ReplyHead> replyHeadFrom(const QByteArray& head);

[[nodiscard]] QByteArray payloadOf(const PdfText& text);
// Nothing when the payload is not whole, has bytes left over, or holds numbers that are no sizes.
[[nodiscard]] std::optional<PdfText> textFrom(const QByteArray& payload);

[[nodiscard]] QByteArray payloadOf(const PagePicture& picture);
// Nothing when there are not exactly the pixels that width and height say, or more of them than `maxPixels`.
[[nodiscard]] std::optional<PagePicture> pictureFrom(const QByteArray& payload);

[[nodiscard]] QByteArray payloadOf(const QString& detail);
[[nodiscard]] std::optional<QString> detailFrom(const QByteArray& payload);

} // namespace imr::core::pdf
