// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/letterjson.h"
#include "core/lexicon/druglexicon.h"
#include "core/lexicon/guidelineindex.h"
#include "core/parse/letterparser.h"
#include "tests/core/parse/inventedletter.h"

#include <QJsonArray>
#include <QTest>

using namespace imr::core;
using namespace imr::tests;
using namespace Qt::StringLiterals;

class TestLetterJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasEveryPart();
    void writesNumbersListsAndHoles();
    void writesFindingsAndSpans();
    void writesAnEmptyLetter();

private:
    QString m_text;
    QJsonObject m_json;
};

void TestLetterJson::initTestCase()
{
    m_text = inventedHeader() + inventedFront() + inventedItem(u"Soma 350mg bbd #60 with 2 refills: Upheld"_s)
        + inventedItem(u"Cane: Overturned"_s);
    const LetterParser parser(DrugLexicon::builtIn(), GuidelineIndex::builtIn());
    const auto letter = parser.parse(m_text);
    QVERIFY(letter);
    m_json = letterToJson(*letter);
}

void TestLetterJson::hasEveryPart()
{
    QCOMPARE(m_json[u"layout"].toString(), u"final-determination"_s);
    const QJsonObject header = m_json[u"header"].toObject();
    QCOMPARE(header[u"case_number"].toString(), u"CM16-0909090"_s);
    QCOMPARE(header[u"decision_date"].toString(), u"2017-03-01"_s);
    QCOMPARE(m_json[u"reviewer"][u"title"].toString(), u"expert reviewer"_s);
    QCOMPARE(m_json[u"issues"].toArray().size(), 2);
    const QJsonObject issue = m_json[u"issues"][0].toObject();
    for (const QString& key : {u"request"_s, u"decision"_s, u"kind"_s, u"original"_s, u"authorized"_s, u"disputed"_s,
             u"quantity"_s, u"refills"_s, u"duration"_s, u"schedule"_s, u"body_part"_s, u"date_of_service"_s,
             u"conclusion"_s, u"medications"_s, u"claims_administrator"_s, u"reviewer_guideline"_s})
        QVERIFY2(issue.contains(key), qPrintable(key));
    const QJsonObject medication = issue[u"medications"][0].toObject();
    QCOMPARE(medication[u"drug"].toString(), u"Soma"_s);
    QCOMPARE(medication[u"strength"].toString(), u"350 mg"_s);
    QCOMPARE(issue[u"reviewer_guideline"][0][u"sections"].toArray(), QJsonArray {u"Special Studies"_s});
}

void TestLetterJson::writesNumbersListsAndHoles()
{
    QCOMPARE(m_json[u"patient"][u"age"], QJsonValue(37));
    QVERIFY(m_json[u"reviewer"][u"subspecialties"].isArray());
    QCOMPARE(m_json[u"reviewer"][u"states"].toArray().size(), 3);
    QCOMPARE(m_json[u"issues"][0][u"refills"], QJsonValue(2));
    QVERIFY(m_json[u"issues"][1][u"refills"].isNull());
    QCOMPARE(m_json[u"issues"][1][u"quantity"], QJsonValue(QString()));
    QVERIFY(m_json[u"issues"][1][u"medications"].toArray().isEmpty());
}

void TestLetterJson::writesFindingsAndSpans()
{
    QStringList told;
    for (const QJsonValue& finding : m_json[u"findings"].toArray()) {
        told.append(finding[u"code"].toString() + QString::number(finding[u"issue"].toInt()));
        QVERIFY(!finding[u"message"].toString().isEmpty());
    }
    QVERIFY2(told.contains(u"unrecognised-frequency1"_s), qPrintable(told.join(u' ')));
    const QJsonArray span = m_json[u"spans"][u"issues[0].medications[0].strength"][0].toArray();
    QCOMPARE(m_text.sliced(span[0].toInt(), span[1].toInt() - span[0].toInt()), u"350mg"_s);
}

void TestLetterJson::writesAnEmptyLetter()
{
    const QJsonObject json = letterToJson(Letter());
    QCOMPARE(json[u"header"].toObject(), QJsonObject());
    QVERIFY(json[u"patient"][u"age"].isNull());
    QVERIFY(json[u"issues"].isArray() && json[u"findings"].isArray() && json[u"spans"].isObject());
}

QTEST_GUILESS_MAIN(TestLetterJson)
#include "tst_letterjson.moc"
