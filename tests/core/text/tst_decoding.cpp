// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/decoding.h"

#include <QStringEncoder>
#include <QTest>

using namespace imr;
using namespace Qt::StringLiterals;

namespace {

QByteArray encoded(const QString& text, QStringConverter::Encoding encoding, bool withMark)
{
    QStringEncoder encoder(encoding, withMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

} // namespace

class TestDecoding final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEncodingGivesTheSameWords_data()
    {
        using Encoding = QStringConverter::Encoding;
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        const auto row = [](const char* name, Encoding encoding, bool mark, const QString& called) {
            QTest::newRow(name) << encoded(words, encoding, mark) << called;
        };
        row("UTF-8", Encoding::Utf8, false, u"UTF-8"_s);
        row("UTF-8 with mark", Encoding::Utf8, true, u"UTF-8"_s);
        row("UTF-16LE with mark", Encoding::Utf16LE, true, u"UTF-16LE"_s);
        row("UTF-16BE with mark", Encoding::Utf16BE, true, u"UTF-16BE"_s);
        row("UTF-16LE", Encoding::Utf16LE, false, u"UTF-16LE"_s);
        row("UTF-16BE", Encoding::Utf16BE, false, u"UTF-16BE"_s);
        QTest::newRow("Windows-1252") << QByteArray("The patient\x92s caf\xE9 \x96 38\xB0 \x80") << u"windows-1252"_s;
    }

    void everyEncodingGivesTheSameWords()
    {
        QFETCH(const QByteArray, bytes);
        const core::Result<core::DecodedText> decoded = core::decodedText(bytes);
        QVERIFY(decoded.has_value());
        QCOMPARE(decoded->text, words);
        QTEST(decoded->encoding, "encoding");
    }

    void plainAsciiIsUtf8() { QCOMPARE(core::decodedText("Norco #60")->encoding, u"UTF-8"_s); }

    void nothingAtAllIsEmptyText() { QCOMPARE(core::decodedText({})->text, QString()); }

    void binaryDataIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a NUL in text") << QByteArray("The letter\0ends here, it seems", 30);
        QTest::newRow("only NULs") << QByteArray(64, '\0');
        QTest::newRow("NULs in UTF-16") << encoded(u"ab\0cd"_s, QStringConverter::Utf16LE, true);
        QTest::newRow("an archive") << QByteArray::fromHex("504b0304140000000800a1b2c3d4e5f60718293a4b5c6d7e8f90");
        QTest::newRow("control characters") << QByteArray("\x01\x02\x03\x04\x05 text \x0e\x0f\x10");
    }

    void binaryDataIsRefused()
    {
        QFETCH(const QByteArray, bytes);
        const core::Result<core::DecodedText> decoded = core::decodedText(bytes);
        QVERIFY(!decoded.has_value());
        QCOMPARE(decoded.error().code, core::Error::Code::NotText);
        QVERIFY(!decoded.error().sentence.isEmpty());
    }

private:
    static inline const QString words = u"The patient\u2019s caf\u00E9 \u2013 38\u00B0 \u20AC"_s;
};

QTEST_GUILESS_MAIN(TestDecoding)
#include "tst_decoding.moc"
