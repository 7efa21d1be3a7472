// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/druglexicon.h"

#include <QBuffer>
#include <QTest>

using namespace imr::core;
using namespace Qt::StringLiterals;

namespace {

Result<DrugLexicon> lexiconOf(const QByteArray& rows)
{
    QByteArray data = "# a comment\nname\tgeneric\tclass\tkind\tsource\n" + rows;
    QBuffer buffer(&data);
    if (!buffer.open(QIODevice::ReadOnly))
        qFatal("no buffer");
    return DrugLexicon::fromTsv(buffer);
}

} // namespace

class TestDrugLexicon final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNamesHoweverTheyAreWritten();
    void takesTheLongestNameThatEndsWithAWord();
    void findsTheDrugsOfAnIngredient();
    void guessesMisspelledNames();
    void namesTheBrokenLine_data();
    void namesTheBrokenLine();
    void carriesAWorkingLexicon();
    void takesAnAnalystsOwnNames();
    void sharesOwnNamesAsAFile();
    void saysWhenAFileCannotBeWritten();
};

void TestDrugLexicon::findsNamesHoweverTheyAreWritten()
{
    const auto lexicon = lexiconOf("Velo-Zan\tveloxin\topioid\tbrand\ttest\nMist & Dew\tmist\tNSAID\tbrand\ttest\n");
    QVERIFY(lexicon);
    for (const QString& written : {u"Velo-Zan"_s, u"velo zan"_s, u"VELO  ZAN"_s, u"velo-\nzan"_s}) {
        QVERIFY2(lexicon->find(written), qPrintable(written));
        QCOMPARE(lexicon->find(written)->generic, u"veloxin"_s);
    }
    QVERIFY(lexicon->find(u"mist and dew"_s));
    QVERIFY(!lexicon->find(u"velo"_s));
    QVERIFY(!lexicon->find(QString()));
    QCOMPARE(lexicon->names(), QStringList({u"Velo-Zan"_s, u"Mist & Dew"_s}));
}

void TestDrugLexicon::takesTheLongestNameThatEndsWithAWord()
{
    const auto lexicon
        = lexiconOf("Zan\tzanol\tNSAID\tbrand\ttest\nZan Forte #3\tzanol/codeine\topioid\tbrand\ttest\n");
    QVERIFY(lexicon);
    const QString text = u"take zan forte #3, Zan forte, Zander and Zan"_s;
    qsizetype length = 0;
    QCOMPARE(lexicon->longestAt(text, 5, &length)->generic, u"zanol/codeine"_s);
    QCOMPARE(length, 12);
    QCOMPARE(lexicon->longestAt(text, text.indexOf(u"Zan forte"_s), &length)->generic, u"zanol"_s);
    QCOMPARE(length, 3);
    QVERIFY(!lexicon->longestAt(text, text.indexOf(u"Zander"_s), &length));
    QVERIFY(lexicon->longestAt(text, text.size() - 3, &length));
    QVERIFY(!lexicon->longestAt(text, text.size(), &length));
}

void TestDrugLexicon::findsTheDrugsOfAnIngredient()
{
    const auto lexicon = lexiconOf("Velo-Zan\tveloxin\topioid\tbrand\ttest\nDuo\tmist/veloxin\topioid\tbrand\ttest\n"
                                   "Mist\tmist\tNSAID\tgeneric\ttest\nMisty\tmist\tNSAID\tbrand\ttest\n"
                                   "Twice\tmist/mist salt\tNSAID\tbrand\ttest\nBlank\t\tNSAID\tkit\ttest\n");
    QVERIFY(lexicon);
    const auto drugsWith = [&lexicon](const QString& ingredient) {
        QStringList names;
        for (const Drug* drug : lexicon->drugsWith(ingredient))
            names.append(drug->name);
        names.sort();
        return names;
    };
    QCOMPARE(drugsWith(u"veloxin"_s), QStringList({u"Duo"_s, u"Velo-Zan"_s}));
    QCOMPARE(drugsWith(u"mist"_s), QStringList({u"Duo"_s, u"Mist"_s, u"Misty"_s, u"Twice"_s})); // each once
    QCOMPARE(drugsWith(u"velox"_s), QStringList({u"Duo"_s, u"Velo-Zan"_s}));
    QCOMPARE(drugsWith(u"Veloxin"_s), QStringList());
    QCOMPARE(drugsWith(u"xin\nmist"_s), QStringList());
    QCOMPARE(drugsWith(QString()), QStringList());
    QVERIFY(DrugLexicon().drugsWith(u"mist").isEmpty());
}

void TestDrugLexicon::guessesMisspelledNames()
{
    const auto lexicon = lexiconOf("Velozan\tveloxin\topioid\tbrand\ttest\nVelozin\tvelozin\tNSAID\tgeneric\ttest\n"
                                   "Mistadewone\tmist\tNSAID\tbrand\ttest\nZan\tzanol\tNSAID\tbrand\ttest\n");
    QVERIFY(lexicon);
    const auto meant = [&lexicon](const QString& name) {
        const Drug* drug = lexicon->nearestTo(name);
        return drug ? drug->generic : QString();
    };
    QCOMPARE(meant(u"Velzoan"_s), u"veloxin"_s); // swapped
    QCOMPARE(meant(u"Vellozan"_s), u"veloxin"_s); // doubled
    QCOMPARE(meant(u"Velozn"_s), QString()); // as near to two
    QCOMPARE(meant(u"Veloz"_s), QString()); // too short
    QCOMPARE(meant(u"Belozan"_s), QString()); // another first letter
    QCOMPARE(meant(u"Vellozzan"_s), QString()); // two letters in a short name
    QCOMPARE(meant(u"Mistedewon"_s), u"mist"_s); // two in a long one
    QCOMPARE(meant(QString()), QString());
    QCOMPARE(meant(u"Mistadewone Forte"_s), QString());
}

void TestDrugLexicon::namesTheBrokenLine_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("line");
    QTest::newRow("too few cells") << QByteArray("Zan\tzanol\tNSAID\tbrand\ttest\nOnly a name\n") << u"line 4"_s;
    QTest::newRow("too many cells") << QByteArray("a\tb\tc\td\te\tf\n") << u"line 3"_s;
    QTest::newRow("a name of signs") << QByteArray("\\Zan\tzanol\tNSAID\tbrand\ttest\n") << u"line 3"_s;
    QTest::newRow("no name") << QByteArray("\n\tzanol\tNSAID\tbrand\ttest\n") << u"line 4"_s;
}

void TestDrugLexicon::namesTheBrokenLine()
{
    QFETCH(const QByteArray, rows);
    QFETCH(const QString, line);
    const auto lexicon = lexiconOf(rows);
    QVERIFY(!lexicon);
    QVERIFY2(lexicon.error().sentence.contains(line), qPrintable(lexicon.error().sentence));
}

void TestDrugLexicon::carriesAWorkingLexicon()
{
    const DrugLexicon& lexicon = DrugLexicon::builtIn();
    QVERIFY(lexicon.drugs().size() > 300);
    QVERIFY(lexicon.find(u"Percocet"_s));
    for (const Drug& drug : lexicon.drugs())
        QVERIFY2(lexicon.find(drug.name), qPrintable(drug.name));
}

void TestDrugLexicon::takesAnAnalystsOwnNames()
{
    const auto lexicon = lexiconOf("Velo-Zan\tveloxin\topioid\tbrand\tletter\nMist\tmist\tNSAID\tbrand\tletter\n");
    QVERIFY(lexicon);
    const DrugLexicon own = lexicon->with({{u"velo zan"_s, u"veloxin/mist"_s, u"NSAID"_s, u"kit"_s, {}},
        {u"Zorbium Rapid"_s, {}, {}, u"brand"_s, Drug::analyst}});
    QCOMPARE(own.names(), QStringList({u"velo zan"_s, u"Zorbium Rapid"_s, u"Mist"_s}));
    QCOMPARE(own.find(u"VELO-ZAN"_s)->generic, u"veloxin/mist"_s);
    QCOMPARE(own.find(u"VELO-ZAN"_s)->source, u"analyst"_s);
    QVERIFY(own.hasGeneric(u"veloxin/mist"_s));
    QVERIFY(own.find(u"Mist"_s));
    qsizetype length = 0;
    QVERIFY(own.longestAt(u"zorbium rapid #30"_s, 0, &length));
    QCOMPARE(length, 13);
    // The lexicon that it was made from is as it was.
    QCOMPARE(lexicon->find(u"velo zan"_s)->generic, u"veloxin"_s);
    QVERIFY(!lexicon->find(u"Zorbium Rapid"_s));
    QCOMPARE(lexicon->with({}).drugs(), lexicon->drugs());
}

void TestDrugLexicon::sharesOwnNamesAsAFile()
{
    const QList<Drug> own {{u"Zorbium"_s, u"zorbine/\u00e9ther"_s, u"NSAID"_s, u"brand"_s, Drug::analyst},
        {u"5-Zan\tforte\n"_s, {}, {}, {}, Drug::analyst}};
    QBuffer file;
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(toTsv(file, own));
    file.seek(0);
    const auto read = drugsFromTsv(file);
    QVERIFY(read);
    QCOMPARE(read->size(), 2);
    QCOMPARE(read->first(), own.first());
    QCOMPARE(read->last().name, u"5-Zan forte"_s);

    QBuffer none;
    QVERIFY(none.open(QIODevice::ReadWrite));
    QVERIFY(toTsv(none, {}));
    none.seek(0);
    const auto empty = drugsFromTsv(none);
    QVERIFY(empty);
    QVERIFY(empty->isEmpty());
}

void TestDrugLexicon::saysWhenAFileCannotBeWritten()
{
    QBuffer closed;
    QVERIFY(closed.open(QIODevice::ReadOnly));
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): ReadOnly device");
    const auto written = toTsv(closed, {});
    QVERIFY(!written);
    QCOMPARE(written.error().code, Error::Code::WriteFailed);
}

QTEST_GUILESS_MAIN(TestDrugLexicon)
#include "tst_druglexicon.moc"
