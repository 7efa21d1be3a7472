// SPDX-License-Identifier: GPL-3.0-or-later
// Summaries, credentials and rationales in many people's words.
#include "core/conclusion/conclusion.h"
#include "core/parse/patientblock.h"
#include "core/parse/reviewerblock.h"
#include "tests/support/corpus.h"

#include <QTest>

using namespace imr::core;
using namespace imr::tests;
using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const Field& field)
{
    QStringList texts;
    for (const Value& value : field.values)
        texts.append(value.text);
    return texts;
}

} // namespace

class TestProseCorpus final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsSummaries();
    void readsCredentials();
    void readsConclusions();
};

void TestProseCorpus::readsSummaries()
{
    const QList<CorpusRow> rows = corpus(u"tests/core/parse/summaries.tsv"_s);
    QVERIFY(rows.size() >= 60);
    CorpusTally tally;
    for (const CorpusRow& row : rows) {
        const QString summary = row.value(u"summary"_s);
        Letter letter;
        readPatient(summary, {0, summary.size()}, letter);
        tally.compare(summary, u"age"_s, row.value(u"age"_s), letter.patientAge.text());
        tally.compare(summary, u"sex"_s, row.value(u"sex"_s), letter.patientSex.text());
        tally.compare(summary, u"date_of_injury"_s, row.value(u"date_of_injury"_s), letter.patientInjuryDate.text());
    }
    QCOMPARE(tally.fieldsBelow(0.98), QString());
}

void TestProseCorpus::readsCredentials()
{
    const QList<CorpusRow> rows = corpus(u"tests/core/parse/reviewers.tsv"_s);
    QVERIFY(rows.size() >= 40);
    CorpusTally tally;
    for (const CorpusRow& row : rows) {
        const QString text = row.value(u"credentials"_s);
        Letter letter;
        readReviewerBlock(text, {0, text.size()}, letter);
        tally.compareLists(text, u"specialty"_s, row.value(u"specialty"_s), textsOf(letter.specialties));
        tally.compareLists(text, u"subspecialty"_s, row.value(u"subspecialty"_s), textsOf(letter.subspecialties));
        tally.compareLists(text, u"state"_s, row.value(u"state"_s), textsOf(letter.states));
    }
    QCOMPARE(tally.fieldsBelow(0.98), QString());
}

void TestProseCorpus::readsConclusions()
{
    const QList<CorpusRow> rows = corpus(u"tests/core/parse/conclusions.tsv"_s);
    QVERIFY(rows.size() >= 60);
    CorpusTally tally;
    for (const CorpusRow& row : rows) {
        const QString rationale = row.value(u"rationale"_s);
        tally.compare(rationale, u"conclusion"_s, row.value(u"conclusion"_s),
            conclusionOf(rationale, {0, rationale.size()}).text());
    }
    QCOMPARE(tally.fieldsBelow(0.98), QString());
}

QTEST_APPLESS_MAIN(TestProseCorpus)
#include "tst_prosecorpus.moc"
