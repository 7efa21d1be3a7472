// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/pdfprotocol.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace imr;
using namespace Qt::StringLiterals;
namespace pdf = imr::core::pdf;

namespace {

core::PdfText sample()
{
    const core::PdfPage first {QSizeF(612, 792),
        {{u"The"_s, QRectF(72, 72, 18, 11), true}, {u"worker\u2019s"_s, QRectF(96, 72.5, 48, 11), false}}};
    const core::PdfPage second {QSizeF(595.5, 842), {}};
    return {u"reader 1"_s, {first, second}};
}

} // namespace

class TestPdfProtocol final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textComesBackAsItWent()
    {
        const std::optional<core::PdfText> text = pdf::textFrom(pdf::payloadOf(sample()));
        QVERIFY(text.has_value());
        QCOMPARE(text->extractor, u"reader 1"_s);
        QCOMPARE(text->pages.size(), 2);
        QCOMPARE(text->pages[0].size, QSizeF(612, 792));
        QCOMPARE(text->pages[0].words.size(), 2);
        QVERIFY(text->pages[0].words[0].blankAfter);
        QVERIFY(!text->pages[0].words[1].blankAfter);
        QCOMPARE(text->pages[0].words[1].text, u"worker\u2019s"_s);
        QCOMPARE(text->pages[0].words[1].box, QRectF(96, 72.5, 48, 11));
        QCOMPARE(text->pages[1].size, QSizeF(595.5, 842));
        QVERIFY(text->pages[1].words.isEmpty());
    }

    void headsComeBackAsTheyWent()
    {
        const std::optional<pdf::Request> request = pdf::requestFrom(pdf::requestHead({500, 123'456}));
        QVERIFY(request.has_value());
        QCOMPARE(request->maxPages, 500U);
        QCOMPARE(request->size, 123'456U);
        const QByteArray reply = pdf::reply(pdf::Status::Encrypted, pdf::payloadOf(u"locked"_s));
        const std::optional<pdf::ReplyHead> head = pdf::replyHeadFrom(reply.first(pdf::headSize));
        QVERIFY(head.has_value());
        QCOMPARE(head->status, pdf::Status::Encrypted);
        QCOMPARE(qsizetype(head->size), reply.size() - pdf::headSize);
        QCOMPARE(pdf::detailFrom(reply.sliced(pdf::headSize)), u"locked"_s);
    }

    void headsThatAreNoneAreRefused()
    {
        const QByteArray request = pdf::requestHead({500, 1000});
        QVERIFY(!pdf::requestFrom({}));
        QVERIFY(!pdf::requestFrom(request.chopped(1)));
        QVERIFY(!pdf::requestFrom(request + '\0'));
        QVERIFY(!pdf::requestFrom(QByteArray(pdf::headSize, 'x')));
        QVERIFY(!pdf::requestFrom(pdf::requestHead({500, pdf::maxRequestBytes + 1})));
        QVERIFY(!pdf::replyHeadFrom(request));
        QVERIFY(!pdf::replyHeadFrom("IPRP" + QByteArray::fromHex("0000000700000000"))); // no such status
        QVERIFY(!pdf::replyHeadFrom("IPRP" + QByteArray::fromHex("00000000ffffffff"))); // no such size
        QVERIFY(pdf::replyHeadFrom("IPRP" + QByteArray::fromHex("0000000000000000")));
    }

    void requestsToDrawComeBackAsTheyWent()
    {
        const auto open = pdf::requestFrom(pdf::requestHead({500, 77, pdf::Request::Kind::Open}));
        QVERIFY(open.has_value());
        QCOMPARE(open->kind, pdf::Request::Kind::Open);
        QCOMPARE(open->size, 77U);
        QCOMPARE(pdf::requestFrom(pdf::requestHead({500, 77}))->kind, pdf::Request::Kind::Read);
        const QByteArray head = pdf::drawRequestHead({3, 1333});
        const auto draw = pdf::drawRequestFrom(head);
        QVERIFY(draw.has_value());
        QCOMPARE(draw->page, 3U);
        QCOMPARE(draw->scale, 1333U);
        QVERIFY(!pdf::requestFrom(head)); // neither is the other
        QVERIFY(!pdf::drawRequestFrom(pdf::requestHead({500, 77})));
        QVERIFY(!pdf::drawRequestFrom({}));
        QVERIFY(!pdf::drawRequestFrom(head.chopped(1)));
        QVERIFY(!pdf::drawRequestFrom(pdf::drawRequestHead({3, 0})));
        QVERIFY(!pdf::drawRequestFrom(pdf::drawRequestHead({3, pdf::maxScale + 1})));
        QVERIFY(!pdf::requestFrom(pdf::requestHead({500, pdf::maxRequestBytes + 1, pdf::Request::Kind::Open})));
    }

    void aPictureComesBackAsItWent()
    {
        const core::PagePicture picture {3, 2, QByteArray("0123456789abcdefghijklmn")};
        const auto back = pdf::pictureFrom(pdf::payloadOf(picture));
        QVERIFY(back.has_value());
        QCOMPARE(back->width, 3);
        QCOMPARE(back->height, 2);
        QCOMPARE(back->pixels, picture.pixels);
    }

    void aPictureOfOtherPixelsThanItSaysIsRefused()
    {
        const QByteArray payload = pdf::payloadOf(core::PagePicture {3, 2, QByteArray(24, 'p')});
        for (qsizetype size = 0; size < payload.size(); ++size)
            QVERIFY2(!pdf::pictureFrom(payload.first(size)), qPrintable(QString::number(size)));
        QVERIFY(!pdf::pictureFrom(payload + '\0'));
        const auto ofSize = [](const char* hex) { return QByteArray::fromHex(hex) + QByteArray(24, 'p'); };
        QVERIFY(!pdf::pictureFrom(ofSize("0000000000000000")));
        QVERIFY(!pdf::pictureFrom(ofSize("0000000000000002")));
        QVERIFY(!pdf::pictureFrom(ofSize("ffffffffffffffff")));
        QVERIFY(!pdf::pictureFrom(ofSize("4000000100000006"))); // times four it would be 24 again in 32 bits
        QVERIFY(!pdf::pictureFrom(ofSize("8000000080000000")));
        // More than any page may have, though all of them are there.
        const auto most = static_cast<int>(core::maxPixels);
        QVERIFY(pdf::pictureFrom(pdf::payloadOf(core::PagePicture {most, 1, QByteArray(qsizetype(most) * 4, 'p')})));
        QVERIFY(!pdf::pictureFrom(
            pdf::payloadOf(core::PagePicture {most + 1, 1, QByteArray((qsizetype(most) + 1) * 4, 'p')})));
        QVERIFY(core::maxPixels * core::pixelBytes + 8 <= pdf::maxReplyBytes);
    }

    void aPayloadCutAnywhereIsRefused()
    {
        const QByteArray payload = pdf::payloadOf(sample());
        for (qsizetype size = 0; size < payload.size(); ++size)
            QVERIFY2(!pdf::textFrom(payload.first(size)), qPrintable(QString::number(size)));
        QVERIFY(!pdf::textFrom(payload + '\0'));
    }

    void countsBeyondThePayloadAreRefused()
    {
        const QByteArray extractor = QByteArray::fromHex("00000000");
        const QByteArray page = QByteArray::fromHex("4083200000000000"
                                                    "4088c00000000000");
        const QByteArray endless = QByteArray::fromHex("ffffffff");
        QVERIFY(pdf::textFrom(extractor + QByteArray::fromHex("00000001") + page + QByteArray::fromHex("00000000")));
        QVERIFY(!pdf::textFrom(endless)); // the extractor's length
        QVERIFY(!pdf::textFrom(extractor + endless)); // pages
        QVERIFY(!pdf::textFrom(extractor + QByteArray::fromHex("00000001") + page + endless)); // words
        QVERIFY(!pdf::detailFrom(endless));
    }

    void numbersThatAreNoPlacesAreRefused()
    {
        constexpr double none = std::numeric_limits<double>::quiet_NaN();
        constexpr double endless = std::numeric_limits<double>::infinity();
        core::PdfText text = sample();
        text.pages[0].size = QSizeF(none, 792);
        QVERIFY(!pdf::textFrom(pdf::payloadOf(text)));
        text = sample();
        text.pages[0].size = QSizeF(-612, 792);
        QVERIFY(!pdf::textFrom(pdf::payloadOf(text)));
        text = sample();
        text.pages[0].words[0].box = QRectF(0, endless, 1, 1);
        QVERIFY(!pdf::textFrom(pdf::payloadOf(text)));
        QVERIFY(!pdf::isPlace(QRectF(0, 0, none, 1)));
        QVERIFY(!pdf::isSize(QSizeF(1e9, 792)));
    }

    // Whatever the bytes are, reading them ends and makes nothing larger than they are.
    void changedBytesDoNoHarm()
    {
        const QByteArray payload = pdf::payloadOf(sample());
        QRandomGenerator random(20170102);
        for (int i = 0; i < 20'000; ++i) {
            QByteArray changed = payload;
            for (int change = random.bounded(4); change >= 0; --change)
                changed[random.bounded(changed.size())] = static_cast<char>(random.bounded(256));
            if (const std::optional<core::PdfText> text = pdf::textFrom(changed)) {
                QVERIFY(text->pages.size() <= changed.size());
                for (const core::PdfPage& page : text->pages)
                    QVERIFY(page.words.size() <= changed.size());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestPdfProtocol)
#include "tst_pdfprotocol.moc"
