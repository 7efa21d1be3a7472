// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/searchhits.h"

#include <QTest>

using namespace imr;
using namespace Qt::StringLiterals;

class TestSearchHits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsArePrefixesAndPhrases_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("hits");
        QTest::newRow("word") << u"norco"_s << QStringList {u"Norco"_s, u"NORCO"_s};
        QTest::newRow("beginning") << u"nor"_s << QStringList {u"Norco"_s, u"NORCO"_s};
        QTest::newRow("too short for one") << u"no in"_s << QStringList {u"in"_s};
        QTest::newRow("not the end of one") << u"orco"_s << QStringList();
        QTest::newRow("several words, each") << u"slept tabs"_s << QStringList {u"tabs"_s, u"slept"_s};
        QTest::newRow("one of them missing") << u"slept nowhere"_s << QStringList {u"slept"_s};
        QTest::newRow("phrase") << u"\"slept poorly\""_s << QStringList {u"slept poorly"_s};
        QTest::newRow("phrase, open") << u"\"slept poorly"_s << QStringList {u"slept poorly"_s};
        QTest::newRow("phrase, other order") << u"\"poorly slept\""_s << QStringList();
        QTest::newRow("a phrase ends with a whole word") << u"\"slept poor\""_s << QStringList();
        QTest::newRow("signs between") << u"10/325"_s << QStringList {u"10/325mg"_s};
        QTest::newRow("part of the last number") << u"10/32"_s << QStringList {u"10/325mg"_s};
        QTest::newRow("accents") << u"CAFE"_s << QStringList {u"caf\u00e9"_s};
        QTest::newRow("accents typed") << u"caf\u00e9"_s << QStringList {u"caf\u00e9"_s};
        QTest::newRow("signs alone") << u"#"_s << QStringList();
        QTest::newRow("nothing") << u"  "_s << QStringList();
        QTest::newRow("the same twice") << u"tabs tab"_s << QStringList {u"tabs"_s};
    }
    void wordsArePrefixesAndPhrases()
    {
        QFETCH(const QString, words);
        QFETCH(const QStringList, hits);
        const QString text = u"Norco 10/325mg, two tabs in the caf\u00e9; slept poorly. NORCO again"_s;
        QStringList found;
        for (const core::Span span : ui::searchHits(text, words))
            found.append(span.of(text).toString());
        QCOMPARE(found, hits);
    }

    void hitsThatOverlapAreOne()
    {
        const QString text = u"one two three"_s;
        QCOMPARE(ui::searchHits(text, u"\"one two\" \"two three\""_s), (core::Spans {{0, 13}}));
        QCOMPARE(ui::searchHits({}, u"one"_s), core::Spans());
    }
};

QTEST_GUILESS_MAIN(TestSearchHits)
#include "tst_searchhits.moc"
