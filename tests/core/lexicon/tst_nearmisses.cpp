// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/druglexicon.h"
#include "core/lexicon/nearmisses.h"

#include <QTest>

using imr::core::DrugLexicon;
using imr::core::nearMisses;

class TestNearMisses final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheDrugThatWasMeant_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("meant");
        QTest::newRow("another vowel") << QStringLiteral("Flexiril") << QStringLiteral("Flexeril");
        QTest::newRow("letters that changed places") << QStringLiteral("Percoect") << QStringLiteral("Percocet");
        QTest::newRow("without regard to case") << QStringLiteral("NAPROXIN") << QStringLiteral("naproxen");
        QTest::newRow("not written to the end") << QStringLiteral("cyclobenzi") << QStringLiteral("cyclobenzaprine");
    }
    void findsTheDrugThatWasMeant()
    {
        QFETCH(QString, written);
        QFETCH(QString, meant);
        const QStringList found = nearMisses(written, DrugLexicon::builtIn().names(), 5);
        QVERIFY2(!found.isEmpty(), qPrintable(written));
        QCOMPARE(found.first().toLower(), meant.toLower());
    }

    void theLikeliestComesFirstAndNotMoreThanAskedFor()
    {
        const QStringList names {QStringLiteral("Solma"), QStringLiteral("Somax"), QStringLiteral("Somaxa")};
        QCOMPARE(nearMisses(QStringLiteral("somaxas"), names, 1), QStringList {QStringLiteral("Somaxa")});
        QCOMPARE(nearMisses(QStringLiteral("somaxas"), names, 9).constFirst(), QStringLiteral("Somaxa"));
    }

    void whatIsNearToNothingGivesNothing()
    {
        const QStringList names = DrugLexicon::builtIn().names();
        QVERIFY(nearMisses(QStringLiteral("wheelchair ramp at home"), names, 5).isEmpty());
        QVERIFY(nearMisses(QStringLiteral("sox"), names, 5).isEmpty());
        QVERIFY(nearMisses(QString(), names, 5).isEmpty());
        QVERIFY(nearMisses(QStringLiteral("Flexiril"), {}, 5).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestNearMisses)
#include "tst_nearmisses.moc"
