// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/jsonreader.h"

#include <QJsonDocument>
#include <QTest>

using namespace imr::core;
using namespace Qt::StringLiterals;

class TestJsonReader : public QObject
{
    Q_OBJECT

    static bool isSound(QByteArrayView json)
    {
        JsonReader reader(json);
        reader.skip();
        return reader.isSound();
    }

private Q_SLOTS:
    void valuesAreReadInTheirOrder()
    {
        JsonReader json(" { \"name\" : \"Z\xC3\xA9\" ,\n\"list\":[1,-20,[3],{}, 4.0],\"left\":[[1],{\"a\":null}],"
                        "\"half\":0.5,\"flag\":true,\"whole\":2}\r\n");
        QStringList told;
        json.object([&](QByteArrayView name) {
            const QString key = QString::fromUtf8(name);
            if (name == "name")
                told += key + u'=' + json.string();
            else if (name == "list")
                json.array([&] { told += key + u'=' + QString::number(json.integer()); });
            else if (name == "half" || name == "whole" || name == "flag")
                told += key + u'=' + QString::number(json.number(7));
        });
        QVERIFY(json.isSound());
        QCOMPARE(told.join(u' '), u"name=Zé list=1 list=-20 list=0 list=0 list=4 half=0.5 flag=7 whole=2"_s);
    }

    void escapesAreTakenBack()
    {
        JsonReader json("[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\",\"\\u00e9\\ud83d\\udc8A\",\"a\\u0000b\\x\"]");
        QStringList read;
        json.array([&] { read += json.string(); });
        QVERIFY(json.isSound());
        QCOMPARE(read, QStringList({u"\"\\/\b\f\n\r\t"_s, u"é\U0001F48A"_s, u"a"_s + QChar(u'\0') + u"bx"_s}));
    }

    void aNameMayBeWrittenWithEscapes()
    {
        JsonReader json("{\"l\\u0061yout\":\"x\"}");
        QByteArray seen;
        json.object([&](QByteArrayView name) { seen = name.toByteArray(); });
        QVERIFY(json.isSound());
        QCOMPARE(seen, "layout");
    }

    void whatIsOfAnotherKindIsEmpty()
    {
        JsonReader json("[{\"a\":1},\"5\",null,[1,2],7,\"x\",1e400]");
        int at = 0;
        json.array([&] {
            switch (at++) {
            case 0:
                QCOMPARE(json.string(), QString());
                break;
            case 1:
                QCOMPARE(json.integer(), 0);
                break;
            case 2:
                QCOMPARE(json.number(0.25), 0.25);
                break;
            case 3:
                json.object([](QByteArrayView) { QFAIL("no object"); });
                break;
            case 4:
                json.array([] { QFAIL("no array"); });
                break;
            default:
                json.skip();
            }
        });
        QCOMPARE(at, 7);
        QVERIFY(!json.isSound()); // the last is too large for a number
    }

    void numbersKeepTheirBounds()
    {
        JsonReader json(
            "[9223372036854775807,-9223372036854775808,9223372036854775808,2147483648,-2147483648,12.5,1e2]");
        QList<qint64> read;
        json.array([&] {
            const qsizetype at = read.size();
            read += at == 3 || at == 4 ? json.smallInteger() : json.integer();
        });
        QVERIFY(json.isSound());
        QCOMPARE(read,
            QList<qint64>(
                {std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min(), 0, 0, -2147483648LL, 0, 100}));
    }

    void soundIsWhatQtReads_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char* text : {"", " ", "{}", "[]", "[1,2]", "[1,]", "[,1]", "[1 2]", "{\"a\":1}", "{\"a\":1,}",
                 "{\"a\"}", "{\"a\":}", "{a:1}", "{\"a\" 1}", "{,}", "[01]", "[-]", "[-0]", "[1.]", "[1e]", "[1e+5]",
                 "[+1]", "[0x1]", "[1.5.2]", "[tru]", "[true]", "[nulll]", "[\"a]", "[\"\\\"]", "[\"\\u12\"]",
                 "[\"\\u12g4\"]", "[\"\\u1234\"]", "[\"\\q\"]", "[\"\\\xC3\xA9\"]", "[\"a\nb\"]", "[]]", "{}{}", "[}",
                 "{]", "[[]", "[] x", "\xEF\xBB\xBF[]", "[123456789012345678901234567890]", "[1e999]", "[1", "[\"",
                 "[-", "{\"a\":[}]", "nul"})
            QTest::addRow("%s", text) << QByteArray(text);
        for (const int depth : {1000, 1030}) {
            QTest::addRow("%d deep", depth) << QByteArray(depth, '[') + QByteArray(depth, ']');
            QTest::addRow("%d open", depth) << QByteArray(depth, '[');
        }
    }
    void soundIsWhatQtReads()
    {
        QFETCH(QByteArray, json);
        QCOMPARE(isSound(json), !QJsonDocument::fromJson(json).isNull());
    }

    void aNumberBeginsWithADigit() // Qt reads this one
    {
        QVERIFY(!isSound("[.5]"));
    }

    void theReadingEndsAtAFault()
    {
        JsonReader json("[1,x,3]");
        int seen = 0;
        json.array([&] {
            ++seen;
            json.skip();
        });
        QVERIFY(!json.isSound());
        QCOMPARE(seen, 2);
        QCOMPARE(json.position(), 3);
        QCOMPARE(json.string(), QString());
        QCOMPARE(json.integer(), 0);
    }
};

QTEST_GUILESS_MAIN(TestJsonReader)
#include "tst_jsonreader.moc"
