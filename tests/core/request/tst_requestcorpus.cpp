// SPDX-License-Identifier: GPL-3.0-or-later
// Request headings of every shape that was thought of, read as a person reads them.
#include "core/lexicon/druglexicon.h"
#include "core/request/requestgrammar.h"
#include "core/request/requestledger.h"
#include "tests/support/corpus.h"
#include "tests/support/letters.h"

#include <QDir>
#include <QTest>

using namespace imr::core;
using namespace imr::tests;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const std::optional<Phrase>& phrase)
{
    return phrase ? phrase->text : QString();
}

QString nameOf(const QString& line, const NamedDrug& drug)
{
    const QString name = drug.name.of(line).toString();
    return drug.release.isEmpty() ? name : name + u" "_s + drug.release.of(line).toString();
}

} // namespace

class TestRequestCorpus final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRequests_data();
    void readsRequests();
    void readsModifiedRequests();
};

void TestRequestCorpus::readsRequests_data()
{
    QTest::addColumn<QString>("file");
    const QDir folder(sourceFile(u"tests/core/request"_s));
    const QStringList files = folder.entryList({u"requests*.tsv"_s}, QDir::Files, QDir::Name);
    QVERIFY(!files.isEmpty());
    for (const QString& file : files)
        QTest::addRow("%s", qPrintable(file)) << u"tests/core/request/"_s + file;
}

void TestRequestCorpus::readsRequests()
{
    QFETCH(const QString, file);
    const QList<CorpusRow> rows = corpus(file);
    QVERIFY(rows.size() >= 100);
    CorpusTally tally;
    for (const CorpusRow& row : rows) {
        const QString line = row.value(u"heading"_s);
        const RequestParts parts = readRequestLine(line, {0, line.size()}, DrugLexicon::builtIn());
        QStringList drugs, generics, strengths, forms, frequencies, doses;
        const auto add = [](QStringList& list, const QString& text) {
            if (!text.isEmpty())
                list.append(text);
        };
        for (const MedicationParts& medication : parts.medications) {
            add(drugs, nameOf(line, medication.drug));
            add(generics, medication.drug.generic());
            add(strengths, textOf(medication.strength));
            add(forms, textOf(medication.form));
            add(frequencies, textOf(medication.frequency));
            add(doses, textOf(medication.dose));
        }
        QStringList bodyParts;
        for (const Span part : parts.bodyParts)
            bodyParts.append(part.of(line).toString());
        const auto compare
            = [&](const QString& field, const QString& read) { tally.compare(line, field, row.value(field), read); };
        const auto compareLists = [&](const QString& field, const QStringList& read) {
            tally.compareLists(line, field, row.value(field), read);
        };
        compare(u"kind"_s, parts.kind.kind);
        compareLists(u"drug"_s, drugs);
        compareLists(u"generic"_s, generics);
        compareLists(u"strength"_s, strengths);
        compareLists(u"form"_s, forms);
        compareLists(u"frequency"_s, frequencies);
        compareLists(u"dose"_s, doses);
        compare(u"quantity"_s, textOf(parts.quantity));
        compare(u"refills"_s, textOf(parts.refills));
        compare(u"duration"_s, textOf(parts.duration));
        compare(u"schedule"_s, textOf(parts.schedule));
        compare(u"body_part"_s, bodyParts.join(u", "_s));
        compare(u"date_of_service"_s, textOf(parts.dateOfService));
    }
    QCOMPARE(tally.fieldsBelow(0.98), QString());
}

void TestRequestCorpus::readsModifiedRequests()
{
    const QList<CorpusRow> rows = corpus(u"tests/core/request/modified.tsv"_s);
    QVERIFY(!rows.isEmpty());
    CorpusTally tally;
    for (const CorpusRow& row : rows) {
        const QString line = row.value(u"heading"_s);
        const RequestLedger ledger = ledgerOf(line).value_or(RequestLedger());
        tally.compare(line, u"original"_s, row.value(u"original"_s), ledger.original.of(line).toString());
        tally.compare(line, u"authorized"_s, row.value(u"authorized"_s), ledger.authorized.of(line).toString());
        tally.compare(line, u"disputed"_s, row.value(u"disputed"_s), ledger.disputed.of(line).toString());
    }
    QCOMPARE(tally.fieldsBelow(0.98), QString());
}

QTEST_APPLESS_MAIN(TestRequestCorpus)
#include "tst_requestcorpus.moc"
