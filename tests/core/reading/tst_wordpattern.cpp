// SPDX-License-Identifier: GPL-3.0-or-later
// Words are found where they begin, in capitals or not, and a pattern only there.
#include "core/reading/wordpattern.h"
#include "core/reading/wordplaces.h"

#include <QTest>

using namespace imr::core;
using namespace Qt::StringLiterals;

class tst_WordPattern final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginningsAreFoundWhereAWordBegins_data();
    void beginningsAreFoundWhereAWordBegins();
    void everyPlaceIsFoundOneAfterTheOther();
    void aPatternIsTriedAtItsBeginningsAlone();
    void theSpansCountInTheWholeText();
    void aMatchReachesNoFurtherThanItMay();
    void lettersAreFoundAtEveryPlace();
    void pairsAreFoundAtEveryPlace();
    void triplesAreFoundAtEveryPlace();
    void halvesOfPairsAreSeenAtEveryPlace();
    void aTornPairIsNoMatch();
};

void tst_WordPattern::beginningsAreFoundWhereAWordBegins_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("place");
    QTest::newRow("nothing") << u""_s << qsizetype(-1);
    QTest::newRow("no such word") << u"the knee"_s << qsizetype(-1);
    QTest::newRow("part of a word") << u"a slack rope"_s << qsizetype(-1);
    QTest::newRow("at the start") << u"lacks proof"_s << qsizetype(0);
    QTest::newRow("in capitals") << u"it LACKS"_s << qsizetype(3);
    QTest::newRow("behind a bracket") << u"(lack)"_s << qsizetype(1);
    QTest::newRow("a whole word") << u"there is no proof"_s << qsizetype(9);
    QTest::newRow("a whole word at the end") << u"he said no"_s << qsizetype(8);
    QTest::newRow("a longer word") << u"nothing, note"_s << qsizetype(-1);
    QTest::newRow("a digit wanted") << u"p p. p7"_s << qsizetype(5);
    QTest::newRow("a hyphen inside") << u"a non-medical view"_s << qsizetype(2);
    QTest::newRow("half of it at the end") << u"a non-med"_s << qsizetype(-1);
    QTest::newRow("letters beyond ASCII before it") << u"é no"_s << qsizetype(2);
}

void tst_WordPattern::beginningsAreFoundWhereAWordBegins()
{
    QFETCH(const QString, text);
    static constexpr WordBeginnings beginnings("lack|no |p#|non-medic");
    QTEST(beginnings.nextIn(text), "place");
}

void tst_WordPattern::everyPlaceIsFoundOneAfterTheOther()
{
    static constexpr WordBeginnings beginnings("she |her ");
    const QString text = u"She hurt her knee; her brother, not she, drove. Sheets, here."_s;
    QList<qsizetype> places;
    for (qsizetype at = beginnings.nextIn(text); at >= 0; at = beginnings.nextIn(text, at + 1))
        places.append(at);
    QCOMPARE(places, (QList<qsizetype> {0, 9, 19, 36}));
}

void tst_WordPattern::aPatternIsTriedAtItsBeginningsAlone()
{
    const WordPattern pattern("not |never ", u"(?:not|never) (?:so )?(certain|sure)"_s);
    QVERIFY(pattern.isIn(u"This is NEVER so certain."_s));
    QVERIFY(!pattern.isIn(u"This is knot sure."_s));
    QVERIFY(!pattern.isIn(u"This is not so."_s));
    QVERIFY(pattern.isIn(u"This is not so, and not sure."_s));
}

void tst_WordPattern::theSpansCountInTheWholeText()
{
    const WordPattern pattern("not |never ", u"(?:not|never) (?:so )?(certain|sure)"_s);
    const QString text = u"not sure, then never so certain"_s;
    const auto first = pattern.firstIn(text);
    QVERIFY(first);
    QCOMPARE(first->span(), (Span {0, 8}));
    const auto second = pattern.firstIn(text, first->span().end);
    QVERIFY(second);
    QCOMPARE(second->span().of(text), u"never so certain");
    QCOMPARE(second->span(1).of(text), u"certain");
    QVERIFY(!pattern.firstIn(text, second->start() + 1));
}

void tst_WordPattern::aMatchReachesNoFurtherThanItMay()
{
    const WordPattern pattern("from ", u"from\\s+\\w+ to"_s, 20);
    QVERIFY(pattern.isIn(u"from here to"_s));
    QVERIFY(!pattern.isIn(u"from "_s + QString(30, u' ') + u"here to"_s));
}

void tst_WordPattern::lettersAreFoundAtEveryPlace()
{
    for (qsizetype place = 0; place < 20; ++place) {
        QString text(20, u'b');
        text[place] = place % 2 == 0 ? u'k' : u'K';
        QCOMPARE(letterPlace(text, u'k'), place);
        QCOMPARE(letterPlace(text, u'k', place), place);
        QCOMPARE(letterPlace(text, u'k', place + 1), qsizetype(-1));
    }
    for (qsizetype place = 0; place < 19; ++place) {
        QString text(20, u'b');
        text[place] = place % 2 == 0 ? u'k' : u'K';
        text[place + 1] = u'L';
        QCOMPARE(pairPlace(text, u'k', u'l'), place);
        QCOMPARE(pairPlace(text, u'k', u'l', place), place);
        QCOMPARE(pairPlace(text, u'k', u'l', place + 1), qsizetype(-1));
        QCOMPARE(pairPlace(QStringView(text).first(place + 1), u'k', u'l'), qsizetype(-1));
        QCOMPARE(placeOf(QStringView(text).first(place + 2), QLatin1StringView("kl")), place);
        QCOMPARE(placeOf(text, QLatin1StringView("klb")), place == 18 ? qsizetype(-1) : place);
    }
    QCOMPARE(pairPlace(QStringView(), u'k', u'l'), qsizetype(-1));
    QCOMPARE(placeOf(QStringView(), QLatin1StringView("kl")), qsizetype(-1));
    // Units that differ from the letter in their upper half or in one bit.
    const QString others = QString(QChar(0x6b6b)) + QChar(0x4b00) + QChar(0x016b) + QChar(0x000b) + u'j' + u'l';
    QCOMPARE(letterPlace(others, u'k'), qsizetype(-1));
}

void tst_WordPattern::triplesAreFoundAtEveryPlace()
{
    const std::array<UnitTriple, 3> triples {{{u'q', u'q', u'q'}, {u'a', u'b', u'b'}, {u'a', u'b', u'c'}}};
    for (qsizetype size = 3; size < 40; ++size) {
        for (qsizetype place = 0; place + 3 <= size; ++place) {
            QString text(size, u'b');
            text.replace(place, 3, place % 2 == 0 ? u"aBc"_s : u"Abc"_s);
            QCOMPARE(triplePlace(text, triples), place);
            QCOMPARE(triplePlace(text, triples, place), place);
            QCOMPARE(triplePlace(text, triples, place + 1), qsizetype(-1));
            QCOMPARE(triplePlace(QStringView(text).first(place + 2), triples), qsizetype(-1));
        }
    }
    QCOMPARE(triplePlace({}, triples), qsizetype(-1));
}

// Texts shorter and longer than what is looked at in one go.
void tst_WordPattern::pairsAreFoundAtEveryPlace()
{
    for (qsizetype size = 2; size < 40; ++size) {
        for (qsizetype place = 0; place + 2 <= size; ++place) {
            QString text(size, u'x');
            text.replace(place, 2, place % 2 == 0 ? u"Ab"_s : u"aB"_s);
            QCOMPARE(pairPlace(text, u'a', u'b'), place);
            QCOMPARE(pairPlace(text, u'a', u'b', place), place);
            QCOMPARE(pairPlace(text, u'a', u'b', place + 1), qsizetype(-1));
            QCOMPARE(
                pairPlace(text, std::array<UnitPair, 4> {{{u'q', u'q'}, {u'r', u'r'}, {u'b', u'a'}, {u'a', u'b'}}}),
                place);
        }
    }
    QCOMPARE(pairPlace(u"a", u'a', u'b'), qsizetype(-1));
    QCOMPARE(pairPlace({}, u'a', u'b'), qsizetype(-1));
}

void tst_WordPattern::halvesOfPairsAreSeenAtEveryPlace()
{
    for (qsizetype size = 1; size < 40; ++size) {
        QVERIFY(!hasSurrogates(QString(size, QChar(0xE000))));
        for (qsizetype place = 0; place < size; ++place) {
            for (const int half : {0xD800, 0xDBFF, 0xDC00, 0xDFFF})
                QVERIFY(hasSurrogates(QString(size, QChar(0xD7FF)).replace(place, 1, QChar(half))));
        }
    }
}

void tst_WordPattern::aTornPairIsNoMatch()
{
    const WordPattern pattern("no ", u"no \\S+"_s);
    QVERIFY(pattern.isIn(u"no \U0001F600 here"));
    const QString torn = u"no "_s + QChar(0xD83D);
    QVERIFY(!pattern.isIn(torn));
    QVERIFY(pattern.isIn(u"no wheel"));
}

QTEST_GUILESS_MAIN(tst_WordPattern)
#include "tst_wordpattern.moc"
