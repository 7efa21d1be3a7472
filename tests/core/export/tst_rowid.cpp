// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/rowid.h"

#include <QTest>

using namespace imr::core;
using namespace Qt::StringLiterals;

class TestRowId final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWasWritten_data();
    void comesBackAsItWasWritten();
    void isReadAsPeoplePasteIt();
    void isNotGuessed_data();
    void isNotGuessed();
};

void TestRowId::comesBackAsItWasWritten_data()
{
    const QByteArray sha = "3fa9c01b22de";
    QTest::addColumn<QString>("text");
    QTest::addColumn<RowId>("id");
    QTest::newRow("item") << u"3fa9c01b22de/2"_s << RowId {.sha256 = sha, .item = 2};
    QTest::newRow("medication") << u"3fa9c01b22de/2/m1"_s << RowId {sha, 2, FieldPath::Group::Medications, 1};
    QTest::newRow("claims") << u"3fa9c01b22de/1/c3"_s << RowId {sha, 1, FieldPath::Group::ClaimsCitations, 3};
    QTest::newRow("reviewer") << u"3fa9c01b22de/1/r12"_s << RowId {sha, 1, FieldPath::Group::ReviewerCitations, 12};
    QTest::newRow("mention") << u"3fa9c01b22de/0/@812"_s << RowId {.sha256 = sha, .position = 812};
}

void TestRowId::comesBackAsItWasWritten()
{
    QFETCH(const QString, text);
    QFETCH(const RowId, id);
    QCOMPARE(id.toString(), text);
    QCOMPARE(RowId::parse(text), std::optional(id));
}

void TestRowId::isReadAsPeoplePasteIt()
{
    QCOMPARE(RowId::parse(u" 3FA9C01B22DE/2/M1\r\n"_s)->toString(), u"3fa9c01b22de/2/m1"_s);
    const QString whole = QString(64, u'a');
    QCOMPARE(RowId::parse(whole + u"/7"_s)->sha256.size(), 64);
    QCOMPARE(RowId::parse(whole + u"/7"_s)->toString(), u"aaaaaaaaaaaa/7"_s);
}

void TestRowId::isNotGuessed_data()
{
    QTest::addColumn<QString>("text");
    for (const QString& text :
        {u""_s, u"3fa9c01b22de"_s, u"3fa9/1"_s, u"3fa9c01b22de/1/x2"_s, u"3fa9c01b22de/1/m"_s, u"3fa9c01b22dz/1"_s,
            u"3fa9c01b22de/1 3fa9c01b22de/2"_s, u"3fa9c01b22de/12345678"_s, QString(65, u'a') + u"/1"_s})
        QTest::newRow(qPrintable(text.left(24) + u'.')) << text;
}

void TestRowId::isNotGuessed()
{
    QFETCH(const QString, text);
    QVERIFY(!RowId::parse(text));
}

QTEST_APPLESS_MAIN(TestRowId)
#include "tst_rowid.moc"
