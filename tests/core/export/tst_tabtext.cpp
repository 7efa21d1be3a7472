// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/tabtext.h"

#include <QTest>

using namespace imr::core;
using namespace Qt::StringLiterals;

class TestTabText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsStandBetweenTabsAndRowsInLines()
    {
        QCOMPARE(tabText({{u"a"_s, u"b"_s}, {u""_s, u"ü"_s}}), u"a\tb\n\tü\n"_s);
        QCOMPARE(tabText({}), QString());
    }

    void whatWouldBreakARowIsQuoted_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("written");
        QTest::newRow("tab") << u"a\tb"_s << u"\"a\tb\""_s;
        QTest::newRow("line end") << u"a\nb"_s << u"\"a\nb\""_s;
        QTest::newRow("carriage return") << u"a\rb"_s << u"\"a\rb\""_s;
        QTest::newRow("quote") << u"a \"b\""_s << u"\"a \"\"b\"\"\""_s;
        QTest::newRow("comma and semicolon") << u"a, b; c"_s << u"a, b; c"_s;
    }
    void whatWouldBreakARowIsQuoted()
    {
        QFETCH(const QString, cell);
        QFETCH(const QString, written);
        QCOMPARE(tabRow({cell}), written + u'\n');
    }

    void formulasAreInert()
    {
        QCOMPARE(tabRow({u"=1+1"_s, u"+x"_s, u"@x"_s, u"-x"_s, u"-5"_s}), u"'=1+1\t'+x\t'@x\t'-x\t-5\n"_s);
        QCOMPARE(tabRow({u"\t=1"_s}), u"\"'\t=1\"\n"_s);
    }
};

QTEST_GUILESS_MAIN(TestTabText)
#include "tst_tabtext.moc"
