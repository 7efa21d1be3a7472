// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/requestwords.h"

#include <QTest>

using namespace imr::core;
using namespace Qt::StringLiterals;

class TestRequestWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsEveryKind_data();
    void tellsEveryKind();
    void takesTheLongestWords_data();
    void takesTheLongestWords();
};

void TestRequestWords::tellsEveryKind_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("strong");
    QTest::newRow("drug") << u"drug"_s << u"muscle relaxants"_s << true;
    QTest::newRow("injection") << u"injection"_s << u"ESI"_s << true;
    QTest::newRow("therapy") << u"therapy"_s << u"acupuncture"_s << true;
    QTest::newRow("imaging") << u"imaging"_s << u"CT scan"_s << true;
    QTest::newRow("test") << u"test"_s << u"urinalysis"_s << true;
    QTest::newRow("surgery") << u"surgery"_s << u"discectomy"_s << true;
    QTest::newRow("equipment") << u"equipment"_s << u"walker"_s << true;
    QTest::newRow("visit") << u"visit"_s << u"referral"_s << true;
    QTest::newRow("other") << u"other"_s << u"gym"_s << true;
    QTest::newRow("weak") << u"therapy"_s << u"sessions"_s << false;
}

void TestRequestWords::tellsEveryKind()
{
    QFETCH(const QString, text);
    qsizetype length = 0;
    const RequestWord* word = RequestWords::builtIn().longestAt(text, 0, &length);
    QVERIFY(word);
    QCOMPARE(length, text.size());
    QTEST(word->kind, "kind");
    QTEST(word->strong, "strong");
}

void TestRequestWords::takesTheLongestWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("taken");
    QTest::newRow("ends with a word") << u"MRI arthrogramm"_s << u"MRI"_s;
    QTest::newRow("capitals") << u"mri ARTHROGRAM of it"_s << u"mri ARTHROGRAM"_s;
    QTest::newRow("hyphen") << u"X-ray, two"_s << u"X-ray"_s;
    QTest::newRow("plural") << u"x rays of it"_s << u"x rays"_s;
    QTest::newRow("any beginning") << u"blepharoplasty left"_s << u"blepharoplasty"_s;
    QTest::newRow("any middle") << u"electroretinography"_s << u"electroretinography"_s;
    QTest::newRow("an and in a word") << u"I&D of it"_s << u"I&D"_s;
    QTest::newRow("only the ending") << u"otomy"_s << QString();
    QTest::newRow("not inside words") << u"CTX"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestRequestWords::takesTheLongestWords()
{
    QFETCH(const QString, text);
    qsizetype length = 0;
    const RequestWord* word = RequestWords::builtIn().longestAt(text, 0, &length);
    QCOMPARE(word == nullptr, length == 0);
    QTEST(text.first(length), "taken");
}

QTEST_APPLESS_MAIN(TestRequestWords)
#include "tst_requestwords.moc"
