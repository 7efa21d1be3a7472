// SPDX-License-Identifier: GPL-3.0-or-later
// Guideline sentences of every form that was thought of.
#include "core/citation/citations.h"
#include "core/lexicon/guidelineindex.h"
#include "tests/support/corpus.h"

#include <QTest>

using namespace imr::core;
using namespace imr::tests;
using namespace Qt::StringLiterals;

class TestCitationCorpus final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCitations();
};

void TestCitationCorpus::readsCitations()
{
    const QList<CorpusRow> rows = corpus(u"tests/core/citation/citations.tsv"_s);
    QVERIFY(rows.size() >= 300);
    CorpusTally tally;
    for (const CorpusRow& row : rows) {
        const QString block = row.value(u"block"_s);
        QStringList sources, documents, editions, sections, pages;
        for (const Citation& citation : readCitations(block, {0, block.size()}, GuidelineIndex::builtIn())) {
            sources.append(citation.source.text());
            for (const Value& page : citation.pages.values)
                pages.append(page.text);
            if (citation.source.text() != u"MTUS")
                continue;
            documents.append(citation.document.text());
            if (!citation.edition.isEmpty())
                editions.append(citation.edition.text());
            for (const Value& section : citation.sections.values)
                sections.append(section.text);
        }
        const auto compare = [&](const QString& field, const QStringList& read) {
            tally.compareLists(block, field, row.value(field), read);
        };
        compare(u"source"_s, sources);
        compare(u"document"_s, documents);
        compare(u"edition"_s, editions);
        compare(u"section"_s, sections);
        compare(u"page"_s, pages);
    }
    QCOMPARE(tally.fieldsBelow(0.98), QString());
}

QTEST_APPLESS_MAIN(TestCitationCorpus)
#include "tst_citationcorpus.moc"
