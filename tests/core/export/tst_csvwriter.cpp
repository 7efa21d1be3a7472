// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/csvwriter.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>

using namespace imr::core;
using namespace Qt::StringLiterals;

namespace {

// A disk that is full after so many bytes: it takes what fits and says so.
class FailDevice final : public QIODevice
{
public:
    explicit FailDevice(qint64 room)
        : m_room(room)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char*, qint64 length) override
    {
        const qint64 taken = std::min(length, m_room);
        m_room -= taken;
        if (taken < length)
            setErrorString(u"No space left"_s);
        return taken == 0 && length > 0 ? -1 : taken;
    }

private:
    qint64 m_room;
};

// A reader of its own, straight from RFC 4180.
QList<QStringList> readCsv(const QByteArray& bytes)
{
    const QString text = QString::fromUtf8(bytes);
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool inQuotes = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (inQuotes) {
            if (c != u'"')
                cell += c;
            else if (i + 1 < text.size() && text[i + 1] == u'"')
                cell += text[++i];
            else
                inQuotes = false;
        } else if (c == u'"') {
            inQuotes = true;
        } else if (c == u',') {
            row.append(std::exchange(cell, {}));
        } else if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n') {
            row.append(std::exchange(cell, {}));
            rows.append(std::exchange(row, {}));
            ++i;
        } else {
            cell += c;
        }
    }
    return rows;
}

} // namespace

class TestCsvWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formulasAreMadeInert_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("inert");
        QTest::newRow("formula") << u"=HYPERLINK(\"x\")"_s << u"'=HYPERLINK(\"x\")"_s;
        QTest::newRow("plus") << u"+1-800"_s << u"'+1-800"_s;
        QTest::newRow("plus number") << u"+5"_s << u"'+5"_s;
        QTest::newRow("minus") << u"- none -"_s << u"'- none -"_s;
        QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
        QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
        QTest::newRow("return") << u"\r=1"_s << u"'\r=1"_s;
        QTest::newRow("negative number") << u"-5"_s << u"-5"_s;
        QTest::newRow("decimal") << u"-0.5"_s << u"-0.5"_s;
        QTest::newRow("date") << u"2016-12-09"_s << u"2016-12-09"_s;
        QTest::newRow("strength") << u"10/325 mg"_s << u"10/325 mg"_s;
        QTest::newRow("sign inside") << u"a=b"_s << u"a=b"_s;
        QTest::newRow("quoted already") << u"'=1"_s << u"''=1"_s;
        QTest::newRow("apostrophe") << u"'tis"_s << u"'tis"_s;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("dash") << u"-"_s << u"'-"_s;
        QTest::newRow("dash point") << u"-."_s << u"'-."_s;
    }
    void formulasAreMadeInert()
    {
        QFETCH(QString, cell);
        QFETCH(QString, inert);
        QCOMPARE(inertCell(cell), inert);
        QCOMPARE(originalCell(inert), cell);
    }

    void anyTextComesBack()
    {
        QRandomGenerator random(7);
        constexpr QStringView signs = u"=+-@\t\r\n'\",;. 5aé“";
        QList<QStringList> rows;
        for (int i = 0; i < 3000; ++i) {
            QStringList row;
            for (int column = 0; column < 1 + i % 4; ++column) {
                QString cell;
                for (int length = random.bounded(6); length > 0; --length)
                    cell += signs[random.bounded(int(signs.size()))];
                QCOMPARE(originalCell(inertCell(cell)), cell);
                const QString inert = inertCell(cell);
                const bool runs = !inert.isEmpty() && QStringView(u"=+@\t\r").contains(inert[0]);
                QVERIFY2(!runs, qPrintable(cell));
                row.append(cell);
            }
            rows.append(row);
        }
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        CsvWriter writer(buffer);
        for (const QStringList& row : std::as_const(rows))
            QVERIFY(writer.addRow(row));
        QVERIFY(writer.flush());
        QCOMPARE(writer.bytesWritten(), buffer.size());
        QList<QStringList> read = readCsv(buffer.data());
        for (QStringList& row : read) {
            for (QString& cell : row)
                cell = originalCell(cell);
        }
        QCOMPARE(read, rows);
    }

    void linesEndAsTheStandardSays()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        CsvWriter writer(buffer);
        QVERIFY(writer.addByteOrderMark());
        QVERIFY(writer.addRow({u"a"_s, u"b, \"c\""_s}));
        QVERIFY(writer.addRow({u""_s}));
        QVERIFY(writer.addRow({u"two\nlines"_s, u""_s}));
        QVERIFY(writer.flush());
        QCOMPARE(buffer.data(),
            QByteArray("\xEF\xBB\xBF"
                       "a,\"b, \"\"c\"\"\"\r\n\"\"\r\n\"two\nlines\",\r\n"));
    }

    void aFullDiskIsNoticedWhereverItFills()
    {
        const QStringList row {u"Zorbital 10/325 mg"_s, u"Upheld"_s, QString(200, u'x')};
        QBuffer whole;
        whole.open(QIODevice::WriteOnly);
        CsvWriter measure(whole);
        for (int i = 0; i < 1000; ++i)
            QVERIFY(measure.addRow(row));
        QVERIFY(measure.flush());
        for (const qint64 missing : {qint64(1), qint64(100), whole.size() / 2, whole.size()}) {
            FailDevice device(whole.size() - missing);
            CsvWriter writer(device);
            Result<void> result;
            for (int i = 0; i < 1000 && result; ++i)
                result = writer.addRow(row);
            if (result)
                result = writer.flush();
            QVERIFY(!result);
            QCOMPARE(result.error().code, Error::Code::WriteFailed);
        }
        FailDevice enough(whole.size());
        CsvWriter writer(enough);
        for (int i = 0; i < 1000; ++i)
            QVERIFY(writer.addRow(row));
        QVERIFY(writer.flush());
    }
};

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
