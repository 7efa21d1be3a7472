// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conclusion/conclusion.h"

#include <QTest>

using namespace imr::core;
using namespace Qt::StringLiterals;

class TestConclusion final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheLastDecidingSentence_data();
    void readsTheLastDecidingSentence();
    void readsTheSameBehindManyWords_data();
    void readsTheSameBehindManyWords();
    void pointsAtTheDecidingWords();
    void isLessSureOfWeakerWords();
    void hasNothingToSayOfNothing();
};

void TestConclusion::readsTheLastDecidingSentence_data()
{
    QTest::addColumn<QString>("rationale");
    QTest::addColumn<QString>("conclusion");
    const QString no = u"not necessary"_s;
    const QString yes = u"necessary"_s;
    QTest::newRow("no") << u"The wheel turns. As such, the request is not medically\nnecessary."_s << no;
    QTest::newRow("yes") << u"The wheel turns. As such, the request is medically necessary and appropriate."_s << yes;
    QTest::newRow("to be not") << u"It is determined to be not medically necessary."_s << no;
    QTest::newRow("to not be") << u"It is determined to not be medically necessary."_s << no;
    QTest::newRow("deemed not") << u"It is deemed not medically necessary."_s << no;
    QTest::newRow("hyphen") << u"The wheel is not-medically necessary."_s << no;
    QTest::newRow("seen as") << u"The wheel is not seen as medically necessary."_s << no;
    QTest::newRow("a noun") << u"The wheel is not a medical necessity at this time."_s << no;
    QTest::newRow("cannot be deemed") << u"The wheel cannot be deemed medically necessary without more."_s << no;
    QTest::newRow("not established") << u"Medical necessity of the wheel has not been established."_s << no;
    QTest::newRow("established") << u"Medical necessity of the wheel has been established."_s << yes;
    QTest::newRow("the denial stands") << u"It is weak, and the original UR decision is upheld."_s << no;
    QTest::newRow("not appropriate") << u"For these reasons the wheel is not medically appropriate."_s << no;
    QTest::newRow("a name that begins like a no") << u"The request for Norco is medically necessary."_s << yes;
    QTest::newRow("not only") << u"The wheel is not only helpful but medically necessary."_s << yes;
    QTest::newRow("nor") << u"The wheel is neither new nor medically necessary."_s << no;
    QTest::newRow("partly") << u"The request is partially medically necessary."_s << u"partly"_s;
    QTest::newRow("the last of two")
        << u"The first wheel was medically necessary. The second is not medically necessary."_s << no;
    QTest::newRow("a guideline quoted before")
        << u"Wheels are not medically necessary in rain. It is dry. The request is medically necessary."_s << yes;
    QTest::newRow("a notice after")
        << u"The request is not medically necessary. This decision addresses the medical necessity of "
           "opioids as prescribed. The decision should not be interpreted as advice to stop. Weaning is "
           "a matter of the treating physician."_s
        << no;
    const QString partly = u"partly"_s;
    QTest::newRow("yes, the rest not")
        << u"Two wheels are medically necessary; the other two wheels are not medically necessary."_s << partly;
    QTest::newRow("no, the rest yes")
        << u"Two wheels are not medically necessary, but the remaining two are medically necessary."_s << partly;
    QTest::newRow("the rest in a sentence of its own")
        << u"Two wheels are medically necessary. The rest of them is not medically necessary."_s << partly;
    QTest::newRow("less than what was asked for")
        << u"The request for #90 is not medically necessary. However, a modified request of #30 is medically necessary."_s
        << partly;
    QTest::newRow("a modified request that is all")
        << u"The wheel squeaks. The modified request is medically necessary."_s << yes;
    QTest::newRow("the rest alike")
        << u"Two wheels are not medically necessary. The other two are not medically necessary."_s << no;
    QTest::newRow("a condition, then what is done")
        << u"A wheel is medically necessary only if it turns. As such, the request is non-certified."_s << no;
    QTest::newRow("what is done behind what was held")
        << u"There must be proof that a wheel is medically necessary. Therefore, the request is denied."_s << no;
    QTest::newRow("not appropriate at the end")
        << u"Its use is held medically necessary. There is no gain. As such, the request is not appropriate."_s << no;
    QTest::newRow("recommended for non-certification")
        << u"Wheels are medically necessary for carts. The request is recommended for non-certification."_s << no;
    QTest::newRow("approved at the end")
        << u"It was not medically necessary before. It turns now. Therefore, the request for the wheel is approved."_s
        << yes;
    QTest::newRow("what was done before decides nothing")
        << u"The wheel is medically necessary. The request was denied by the first reader."_s << yes;
    QTest::newRow("recommend, short") << u"The wheel squeaks. Recommend non-certification."_s << no;
    QTest::newRow("a point inside a number")
        << u"Medical necessity of Zorbium HCL 7.5mg #60 refills 2 is not established."_s << no;
    QTest::newRow("no evidence that") << u"There is no evidence that this is medically necessary."_s << no;
    QTest::newRow("fails to show that")
        << u"The records fail to show that the request for a wheel of wood is medically necessary."_s << no;
    QTest::newRow("unclear whether") << u"It is unclear whether this is medically necessary."_s << no;
    QTest::newRow("what was reported is no verdict")
        << u"The wheel is not medically necessary. Although it was reported to be medically necessary by the treating "
           "doctor."_s
        << no;
    QTest::newRow("according to another")
        << u"The wheel is not medically necessary. According to the provider, it is medically necessary."_s << no;
    QTest::newRow("what another believes")
        << u"The wheel is not medically necessary. The treating physician believes that it is medically necessary."_s
        << no;
    QTest::newRow("only another says so")
        << u"The wheel squeaks. It was felt by the surgeon to be medically necessary."_s << u"unclear"_s;
    QTest::newRow("what another said leads to a verdict")
        << u"The patient stated that the wheel squeaks, and therefore the request is medically necessary."_s << yes;
    QTest::newRow("felt by the one who decides") << u"The wheel is felt to be medically necessary."_s << yes;
    QTest::newRow("no full stop") << u"The request for the wheel is not medically necessary"_s << no;
    QTest::newRow("weaker no") << u"The wheel squeaks. Therefore the request is not supported."_s << no;
    QTest::newRow("weaker yes") << u"The wheel is round. Therefore the request is appropriate."_s << yes;
    QTest::newRow("nothing said") << u"The wheel is round."_s << u"unclear"_s;
}

void TestConclusion::readsTheLastDecidingSentence()
{
    QFETCH(const QString, rationale);
    QTEST(conclusionOf(rationale, {0, rationale.size()}).text(), "conclusion");
}

void TestConclusion::readsTheSameBehindManyWords_data()
{
    readsTheLastDecidingSentence_data();
    const QString endless = u"wheel "_s.repeated(200);
    QTest::newRow("the sentence before is a long one") << u"Two wheels are medically necessary, as each "_s + endless
            + u"turned. The rest of them is not medically necessary."_s
                                                       << u"partly"_s;
    QTest::newRow("one long sentence") << u"It is not to be said that the "_s + endless + u"is medically necessary."_s
                                       << u"necessary"_s;
}

// The end of a long rationale is looked at first; what it says must not depend on that.
void TestConclusion::readsTheSameBehindManyWords()
{
    QFETCH(const QString, rationale);
    const QString before = u"The wheel was looked at, and it turned.\nIt squeaked in the rain. "_s.repeated(60);
    const Field alone = conclusionOf(rationale, {0, rationale.size()});
    const QString text = before + rationale;
    const Field behind = conclusionOf(text, {0, text.size()});
    QTEST(behind.text(), "conclusion");
    QCOMPARE(behind.text(), alone.text());
    QCOMPARE(behind.confidence, alone.confidence);
    QCOMPARE(behind.spans().size(), alone.spans().size());
    for (qsizetype i = 0; i < alone.spans().size(); ++i)
        QCOMPARE(behind.spans().at(i).of(text), alone.spans().at(i).of(rationale));
}

void TestConclusion::pointsAtTheDecidingWords()
{
    const QString text = u"Round. The request is not medically\nnecessary."_s;
    const Field conclusion = conclusionOf(text, {0, text.size()});
    QCOMPARE(conclusion.spans().constFirst().of(text).toString(), u"not medically\nnecessary"_s);
}

void TestConclusion::isLessSureOfWeakerWords()
{
    const QString plain = u"It is not medically necessary."_s;
    const QString weak = u"It is not supported."_s;
    QVERIFY(conclusionOf(plain, {0, plain.size()}).confidence >= Field::lowConfidence);
    QVERIFY(conclusionOf(weak, {0, weak.size()}).confidence < Field::lowConfidence);
}

void TestConclusion::hasNothingToSayOfNothing()
{
    QVERIFY(conclusionOf(u" \n "_s, {0, 3}).isEmpty());
}

QTEST_GUILESS_MAIN(TestConclusion)
#include "tst_conclusion.moc"
