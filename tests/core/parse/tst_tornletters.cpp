// SPDX-License-Identifier: GPL-3.0-or-later
// A sample of every layout, torn at every place: what is left is read, and nothing points outside of it.
#include "core/letter/fieldtable.h"
#include "core/lexicon/druglexicon.h"
#include "core/lexicon/guidelineindex.h"
#include "core/parse/letterparser.h"
#include "core/text/letterreader.h"
#include "tests/support/letters.h"

#include <QTest>

#include <algorithm>

using namespace imr::core;
using namespace imr::tests;
using namespace Qt::StringLiterals;

namespace {

bool spansLieInside(const Letter& letter, qsizetype size)
{
    const Span whole {0, size};
    const auto inside = [whole](const Span span) { return whole.contains(span) && span.start <= span.end; };
    const QList<FieldPath> paths = fieldPaths(letter);
    return inside(letter.summary) && std::ranges::all_of(letter.items, [&](const DisputedItem& item) {
        return inside(item.heading) && inside(item.claimsBlock) && inside(item.reviewerBlock) && inside(item.rationale);
    }) && std::ranges::all_of(letter.findings, [&](const Finding& f) {
        return std::ranges::all_of(f.spans, inside);
    }) && std::ranges::all_of(paths, [&](const FieldPath& path) {
        const Spans spans = fieldAt(letter, path)->spans();
        return !spans.isEmpty()
            && std::ranges::all_of(spans, [&](const Span span) { return inside(span) && !span.isEmpty(); });
    });
}

bool isTold(const Letter& letter, const QString& code)
{
    return std::ranges::any_of(letter.findings, [&](const Finding& finding) { return finding.code == code; });
}

} // namespace

class TestTornLetters final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutOffAnywhere_data() { samples(); }
    void cutOffAnywhere()
    {
        QFETCH(const QString, text);
        const auto whole = m_parser.parse(text);
        QVERIFY(whole && !whole->items.isEmpty());
        qsizetype items = 0;
        for (qsizetype cut = 0; cut <= text.size(); ++cut) {
            const auto letter = m_parser.parse(text.first(cut));
            if (!letter)
                continue;
            const QByteArray where = "cut at " + QByteArray::number(cut);
            QVERIFY2(spansLieInside(*letter, cut), where.constData());
            QVERIFY2(letter->items.size() >= items, where.constData()); // what was there stays there
            items = letter->items.size();
            for (const DisputedItem& item : whole->items) {
                if (cut > item.reviewerBlock.start && cut <= item.rationale.start)
                    QVERIFY2(isTold(*letter, u"truncated-letter"_s), where.constData());
            }
            // A letter cut in its last words has all its items.
            if (cut > whole->items.last().rationale.start + 40)
                QVERIFY2(items == whole->items.size(), where.constData());
        }
        QCOMPARE(items, whole->items.size());
    }

    void itsBeginningLost_data() { samples(); }
    void itsBeginningLost()
    {
        QFETCH(const QString, text);
        const auto whole = m_parser.parse(text);
        QVERIFY(whole);
        for (qsizetype cut = 0; cut <= text.size(); cut += 11) {
            const auto letter = m_parser.parse(text.sliced(cut));
            if (!letter)
                continue;
            const QByteArray where = "from " + QByteArray::number(cut);
            QVERIFY2(spansLieInside(*letter, text.size() - cut), where.constData());
            QVERIFY2(letter->items.size() <= whole->items.size(), where.constData());
        }
    }

private:
    static void samples()
    {
        QTest::addColumn<QString>("text");
        for (const QString& name :
            {u"03-page-citations"_s, u"14-numbered-decisions"_s, u"15-notice"_s, u"16-professional-review"_s}) {
            const ReadLetter letter = LetterReader().read(sourceFile(u"resources/samples/sample-%1.txt"_s.arg(name)));
            QVERIFY(letter.text);
            QTest::newRow(qPrintable(name)) << letter.text->text;
        }
    }

    const LetterParser m_parser {DrugLexicon::builtIn(), GuidelineIndex::builtIn()};
};

QTEST_GUILESS_MAIN(TestTornLetters)
#include "tst_tornletters.moc"
