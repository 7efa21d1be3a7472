// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/pdfprotocol.h"

#include <QDataStream>
#include <QIODevice>

#include <cmath>

namespace imr::core::pdf {

namespace {

constexpr quint32 readMark = 0x49505251; // "IPRQ"
constexpr quint32 openMark = 0x4950524f; // "IPRO"
constexpr quint32 drawMark = 0x49505244; // "IPRD"
constexpr quint32 replyMark = 0x49505250; // "IPRP"
constexpr double farthest = 1e6; // points; a page of 350 m

bool isLength(double points)
{
    return std::isfinite(points) && std::abs(points) <= farthest;
}

QByteArray head(quint32 mark, quint32 first, quint32 second)
{
    QByteArray bytes;
    QDataStream(&bytes, QIODevice::WriteOnly) << mark << first << second;
    return bytes;
}

struct Head
{
    quint32 first = 0;
    quint32 second = 0;
};

std::optional<Head> headFrom(const QByteArray& bytes, quint32 expected)
{
    if (bytes.size() != headSize)
        return {};
    quint32 mark = 0;
    Head found;
    QDataStream(bytes) >> mark >> found.first >> found.second;
    return mark == expected ? std::optional(found) : std::nullopt;
}

class Writer
{
public:
    Writer()
        : m_stream(&m_bytes, QIODevice::WriteOnly)
    {
    }

    void number(qsizetype value) { m_stream << static_cast<quint32>(value); }
    void real(double value) { m_stream << value; }
    void text(const QString& text)
    {
        const QByteArray utf8 = text.toUtf8();
        number(utf8.size());
        m_stream.writeRawData(utf8.constData(), utf8.size());
    }
    void word(const PdfWord& word)
    {
        text(word.text);
        m_stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
        m_stream << word.box.x() << word.box.y() << word.box.width() << word.box.height();
        m_stream << static_cast<quint8>(word.blankAfter ? 1 : 0);
        m_stream.setFloatingPointPrecision(QDataStream::DoublePrecision);
    }
    [[nodiscard]] QByteArray bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
    QDataStream m_stream;
};

// Reads what Writer wrote; after the first thing that does not fit everything is empty and failed() true.
class Reader
{
public:
    explicit Reader(const QByteArray& bytes)
        : m_bytes(bytes)
        , m_stream(bytes)
    {
    }

    // A count of things that take at least `least` bytes each.
    qsizetype count(qsizetype least)
    {
        quint32 value = 0;
        m_stream >> value;
        return fits(value, least) ? static_cast<qsizetype>(value) : 0;
    }
    double real()
    {
        double value = 0;
        m_stream >> value;
        m_failed = m_failed || !isLength(value);
        return m_failed ? 0 : value;
    }
    QString text()
    {
        const qsizetype size = count(1);
        const QString text = QString::fromUtf8(QByteArrayView(m_bytes).sliced(position(), size));
        m_stream.skipRawData(size);
        return text;
    }
    PdfWord word()
    {
        PdfWord word;
        word.text = text();
        m_stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
        const double x = real();
        const double y = real();
        const double width = real();
        word.box = QRectF(x, y, width, real());
        quint8 blankAfter = 0;
        m_stream >> blankAfter;
        word.blankAfter = blankAfter == 1;
        m_stream.setFloatingPointPrecision(QDataStream::DoublePrecision);
        return word;
    }
    void fail() { m_failed = true; }
    [[nodiscard]] bool failed() const { return m_failed || m_stream.status() != QDataStream::Ok; }
    [[nodiscard]] bool atEnd() const { return position() == m_bytes.size(); }

    static constexpr qsizetype textSize = 4;
    static constexpr qsizetype wordSize = textSize + 16 + 1;
    static constexpr qsizetype pageSize = 16 + 4;

private:
    [[nodiscard]] qsizetype position() const { return m_stream.device()->pos(); }
    bool fits(qsizetype value, qsizetype least)
    {
        if (failed() || value > (m_bytes.size() - position()) / least)
            m_failed = true;
        return !m_failed;
    }

    const QByteArray m_bytes;
    QDataStream m_stream;
    bool m_failed = false;
};

PdfPage pageFrom(Reader& reader)
{
    PdfPage page;
    const double width = reader.real();
    page.size = QSizeF(width, reader.real());
    if (!isSize(page.size))
        reader.fail();
    const qsizetype words = reader.count(Reader::wordSize);
    page.words.reserve(words);
    for (qsizetype i = 0; i < words && !reader.failed(); ++i)
        page.words.append(reader.word());
    return page;
}

} // namespace

bool isSize(const QSizeF& size)
{
    return isLength(size.width()) && isLength(size.height()) && size.width() > 0 && size.height() > 0;
}

bool isPlace(const QRectF& box)
{
    return isLength(box.x()) && isLength(box.y()) && isLength(box.width()) && isLength(box.height());
}

QByteArray requestHead(const Request& request)
{
    return head(request.kind == Request::Kind::Read ? readMark : openMark, request.maxPages, request.size);
}

std::optional<Request> requestFrom(const QByteArray& bytes)
{
    const std::optional<Head> toRead = headFrom(bytes, readMark);
    const std::optional<Head> found = toRead ? toRead : headFrom(bytes, openMark);
    if (!found || found->second > maxRequestBytes)
        return {};
    return Request {found->first, found->second, toRead ? Request::Kind::Read : Request::Kind::Open};
}

QByteArray drawRequestHead(const DrawRequest& request)
{
    return head(drawMark, request.page, request.scale);
}

std::optional<DrawRequest> drawRequestFrom(const QByteArray& bytes)
{
    const std::optional<Head> found = headFrom(bytes, drawMark);
    if (!found || found->second == 0 || found->second > maxScale)
        return {};
    return DrawRequest {found->first, found->second};
}

QByteArray reply(Status status, const QByteArray& payload)
{
    return head(replyMark, static_cast<quint32>(status), static_cast<quint32>(payload.size())) + payload;
}

std::optional<ReplyHead> replyHeadFrom(const QByteArray& bytes)
{
    const std::optional<Head> found = headFrom(bytes, replyMark);
    if (!found || found->first > static_cast<quint32>(Status::TooManyPixels) || found->second > maxReplyBytes)
        return {};
    return ReplyHead {static_cast<Status>(found->first), found->second};
}

QByteArray payloadOf(const PdfText& text)
{
    Writer writer;
    writer.text(text.extractor);
    writer.number(text.pages.size());
    for (const PdfPage& page : text.pages) {
        writer.real(page.size.width());
        writer.real(page.size.height());
        writer.number(page.words.size());
        for (const PdfWord& word : page.words)
            writer.word(word);
    }
    return writer.bytes();
}

std::optional<PdfText> textFrom(const QByteArray& payload)
{
    Reader reader(payload);
    PdfText text;
    text.extractor = reader.text();
    const qsizetype pages = reader.count(Reader::pageSize);
    for (qsizetype i = 0; i < pages && !reader.failed(); ++i)
        text.pages.append(pageFrom(reader));
    return reader.failed() || !reader.atEnd() ? std::nullopt : std::optional(text);
}

QByteArray payloadOf(const PagePicture& picture)
{
    QByteArray bytes;
    QDataStream(&bytes, QIODevice::WriteOnly)
        << static_cast<quint32>(picture.width) << static_cast<quint32>(picture.height);
    return bytes + picture.pixels;
}

std::optional<PagePicture> pictureFrom(const QByteArray& payload)
{
    constexpr qsizetype sizes = 8;
    quint32 width = 0;
    quint32 height = 0;
    QDataStream(payload) >> width >> height;
    if (payload.size() < sizes || width == 0 || height == 0 || width > maxPixels || height > maxPixels)
        return {};
    const qint64 pixels = qint64(width) * height;
    if (pixels > maxPixels || payload.size() - sizes != pixels * pixelBytes)
        return {};
    return PagePicture {static_cast<int>(width), static_cast<int>(height), payload.sliced(sizes)};
}

QByteArray payloadOf(const QString& detail)
{
    Writer writer;
    writer.text(detail);
    return writer.bytes();
}

std::optional<QString> detailFrom(const QByteArray& payload)
{
    Reader reader(payload);
    const QString detail = reader.text();
    return reader.failed() || !reader.atEnd() ? std::nullopt : std::optional(detail);
}

} // namespace imr::core::pdf
