// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/requestwords.h"

#include <QTest>

using namespace imr::core;
using namespace Qt::StringLiterals;

class TestRequestWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasStrongWords();
    void takesTheLongestWords_data();
    void takesTheLongestWords();
};

void TestRequestWords::everyKindHasStrongWords()
{
    QStringList kinds;
    for (const RequestWords& words : requestWords()) {
        QVERIFY2(words.pattern.isValid(), qPrintable(words.kind));
        if (words.strong)
            kinds.append(words.kind);
    }
    kinds.sort();
    QCOMPARE(kinds,
        QStringList({u"drug"_s, u"equipment"_s, u"imaging"_s, u"injection"_s, u"other"_s, u"surgery"_s, u"test"_s,
            u"therapy"_s, u"visit"_s}));
}

void TestRequestWords::takesTheLongestWords_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("taken");
    QTest::newRow("several words") << u"imaging"_s << u"two MRI arthrograms, an mri ARTHROGRAM"_s << u"MRI"_s;
    QTest::newRow("capitals") << u"imaging"_s << u"an mri ARTHROGRAM"_s << u"mri ARTHROGRAM"_s;
    QTest::newRow("hyphen") << u"imaging"_s << u"one X-ray"_s << u"X-ray"_s;
    QTest::newRow("plural") << u"imaging"_s << u"all x rays of it"_s << u"x rays"_s;
    QTest::newRow("any beginning") << u"surgery"_s << u"left blepharoplasty"_s << u"blepharoplasty"_s;
    QTest::newRow("not inside words") << u"imaging"_s << u"fact, actor, CTX"_s << QString();
}

void TestRequestWords::takesTheLongestWords()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, text);
    for (const RequestWords& words : requestWords()) {
        if (words.kind == kind && words.strong)
            QTEST(words.pattern.match(text).captured(), "taken");
    }
}

QTEST_APPLESS_MAIN(TestRequestWords)
#include "tst_requestwords.moc"
