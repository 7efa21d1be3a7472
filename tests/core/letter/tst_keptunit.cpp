// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/keptunit.h"

#include <QTest>

using namespace imr::core;
using namespace Qt::StringLiterals;

class TestKeptUnit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNumberTypedOverOneIsOfItsUnit_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("held");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        const QString quantity = u"issues[0].quantity"_s;
        const QString strength = u"issues[0].medications[0].strength"_s;
        QTest::newRow("a quantity") << quantity << u"60 tablets"_s << u"90"_s << u"90 tablets"_s;
        QTest::newRow("blanks around") << quantity << u"60 tablets"_s << u" 90 "_s << u"90 tablets"_s;
        QTest::newRow("a drug's own") << u"issues[0].medications[0].quantity"_s << u"60 tablets"_s << u"9"_s
                                      << u"9 tablets"_s;
        QTest::newRow("two words") << quantity << u"2 large boxes"_s << u"3"_s << u"3 large boxes"_s;
        QTest::newRow("a compound") << strength << u"10/325 mg"_s << u"5/325"_s << u"5/325 mg"_s;
        QTest::newRow("a fraction") << strength << u"0.5 mg"_s << u"1.25"_s << u"1.25 mg"_s;
        QTest::newRow("a share") << strength << u"0.1%"_s << u"0.25"_s << u"0.25%"_s;
        QTest::newRow("per") << strength << u"25 mcg/hr"_s << u"50"_s << u"50 mcg/hr"_s;
        QTest::newRow("days") << u"issues[0].duration"_s << u"30 days"_s << u"60"_s << u"60 days"_s;
        QTest::newRow("a dose") << u"issues[0].medications[0].dose"_s << u"1-2 tabs"_s << u"3"_s << u"3 tabs"_s;
        QTest::newRow("another unit") << quantity << u"60 tablets"_s << u"90 capsules"_s << u"90 capsules"_s;
        QTest::newRow("the unit taken away") << quantity << u"60 tablets"_s << u"60"_s << u"60"_s;
        QTest::newRow("nothing") << quantity << u"60 tablets"_s << QString() << QString();
        QTest::newRow("no unit") << quantity << u"60"_s << u"90"_s << u"90"_s;
        QTest::newRow("nothing held") << quantity << QString() << u"90"_s << u"90"_s;
        QTest::newRow("two numbers") << strength << u"5 mg/5 ml"_s << u"10"_s << u"10"_s; // of which?
        QTest::newRow("words alone") << quantity << u"unspecified"_s << u"90"_s << u"90"_s;
        QTest::newRow("how often") << u"issues[0].medications[0].frequency"_s << u"2 times a day"_s << u"3"_s << u"3"_s;
        QTest::newRow("a field without units") << u"issues[0].body_part"_s << u"2 knees"_s << u"3"_s << u"3"_s;
    }

    void aNumberTypedOverOneIsOfItsUnit()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, held);
        QFETCH(const QString, typed);
        QTEST(withKeptUnit(*FieldPath::parse(path)->spec, held, typed), "meant");
    }
};

QTEST_GUILESS_MAIN(TestKeptUnit)
#include "tst_keptunit.moc"
