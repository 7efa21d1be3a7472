// SPDX-License-Identifier: GPL-3.0-or-later
// The data files themselves, read without the classes that use them: whoever adds a row learns here what is wrong.
#include "core/lexicon/foldedname.h"
#include "tests/support/letters.h"

#include <QDate>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace imr::tests;

namespace {

struct Row
{
    int line = 0;
    QStringList cells;
};

QStringList linesOf(const QString& relative)
{
    QFile file(sourceFile(relative));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    if (!lines.isEmpty() && lines.constLast().isEmpty())
        lines.removeLast();
    return lines;
}

// The rows below the header line; comments left out.
QList<Row> rowsOf(const QString& relative)
{
    QList<Row> rows;
    const QStringList lines = linesOf(relative);
    for (int i = 0; i < lines.size(); ++i) {
        if (!lines.at(i).startsWith(u'#'))
            rows.append({i + 1, lines.at(i).split(u'\t')});
    }
    if (!rows.isEmpty())
        rows.removeFirst();
    return rows;
}

QByteArray place(const Row& row)
{
    return "line " + QByteArray::number(row.line) + ": " + row.cells.join(u" | "_s).toUtf8();
}

const QString drugFile = u"resources/lexicon/drugs.tsv"_s;
const QString wordFile = u"resources/lexicon/requestwords.tsv"_s;
const QString sourcesFile = u"resources/guidelines/sources.tsv"_s;
const QString editionFile = u"resources/guidelines/editions.tsv"_s;
const QString documentFile = u"resources/guidelines/documents.tsv"_s;
const QString sectionFile = u"resources/guidelines/sections.tsv"_s;

// The list that the comment at the top of the drug file keeps.
QSet<QString> documentedClasses()
{
    QString list;
    bool inside = false;
    for (const QString& line : linesOf(drugFile)) {
        if (line.startsWith(u"# class:"))
            inside = true;
        else if (inside && line.startsWith(u"#   "))
            list += line.sliced(3);
        else if (inside)
            break;
    }
    QSet<QString> classes;
    for (const QString& name : list.split(u',', Qt::SkipEmptyParts))
        classes.insert(name.simplified());
    return classes;
}

// "x ray(s)" is "x ray" and "x rays".
QStringList withAndWithout(const QString& words)
{
    const qsizetype open = words.indexOf(u'(');
    const qsizetype close = words.indexOf(u')', open);
    if (open < 0 || close < open)
        return {words};
    const QString rest = words.sliced(close + 1);
    return withAndWithout(words.first(open) + rest)
        + withAndWithout(words.first(open) + words.sliced(open + 1, close - open - 1) + rest);
}

} // namespace

class TestLexiconData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsWellFormed_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("header");
        QTest::newRow("drugs") << drugFile << u"name\tgeneric\tclass\tkind\tsource"_s;
        QTest::newRow("request words") << wordFile << u"kind\tweight\twords"_s;
        QTest::newRow("documents") << documentFile << u"source\tname\tchapter\tspellings"_s;
        QTest::newRow("sources") << sourcesFile << u"source\tname"_s;
        QTest::newRow("editions") << editionFile
                                  << u"document\tedition\tin force from\treplaced on\tdates known from\tfirst "
                                     "page\tlast page\tpages known from"_s;
        QTest::newRow("sections")
            << sectionFile << u"document\tedition\tname\tfirst page\tlast page\tsureness\tdrug classes\tspellings"_s;
    }
    void everyFileIsWellFormed()
    {
        QFETCH(QString, file);
        QFETCH(QString, header);
        const QStringList lines = linesOf(file);
        QVERIFY2(!lines.isEmpty(), qPrintable(file));
        QCOMPARE(lines.constFirst(), u"# SPDX-License-Identifier: GPL-3.0-or-later"_s);
        QVERIFY(lines.contains(header));
        const qsizetype cells = header.count(u'\t') + 1;
        for (const Row& row : rowsOf(file)) {
            QVERIFY2(row.cells.size() == cells, place(row).constData());
            for (const QString& cell : row.cells)
                QVERIFY2(cell == cell.simplified() && !cell.contains(u'"'), place(row).constData());
        }
    }

    void thereAreNamesForMostOfThePractice()
    {
        const QList<Row> rows = rowsOf(drugFile);
        QVERIFY(rows.size() >= 900);
        QSet<QString> names;
        for (const Row& row : rows)
            names.insert(row.cells.at(0).toCaseFolded());
        for (const char* name : {"Percocet", "APAP", "HCL", "ASA", "Synapryn", "Theramine", "Botox", "Synvisc-One",
                 "Narcan", "Hydrocodone/APAP", "Cream base"})
            QVERIFY2(names.contains(QString::fromLatin1(name).toCaseFolded()), name);
    }

    void noDrugNameStandsTwice()
    {
        QHash<QString, int> seen;
        for (const Row& row : rowsOf(drugFile)) {
            const QString name = row.cells.at(0).toCaseFolded().replace(u'-', u' ').simplified();
            QVERIFY2(!name.isEmpty(), place(row).constData());
            QVERIFY2(!seen.contains(name), place(row).constData());
            seen.insert(name, row.line);
        }
    }

    // "Voltaren gel" is Voltaren in the form of a gel: a name that held its form would hide it.
    void drugNamesDoNotHoldTheirForm()
    {
        static const QRegularExpression form(
            u"\\b(tablet|tab|capsule|cap|patch|patches|gel|cream|ointment|lotion|solution|suspension)s?$"_s,
            QRegularExpression::CaseInsensitiveOption);
        for (const Row& row : rowsOf(drugFile)) {
            const QString& kind = row.cells.at(3);
            if (kind != u"kit" && kind != u"vehicle")
                QVERIFY2(!form.match(row.cells.at(0)).hasMatch(), place(row).constData());
        }
    }

    void genericsAreLowerCaseIngredients()
    {
        static const QRegularExpression ingredients(u"^[a-z0-9][a-z0-9 -]*[a-z0-9](/[a-z0-9][a-z0-9 -]*[a-z0-9])*$"_s);
        for (const Row& row : rowsOf(drugFile)) {
            const QString& generic = row.cells.at(1);
            const QString& kind = row.cells.at(3);
            if (kind == u"generic" || kind == u"abbreviation" || !generic.isEmpty())
                QVERIFY2(ingredients.match(generic).hasMatch(), place(row).constData());
            const QStringList parts = generic.split(u'/');
            QVERIFY2(QSet<QString>(parts.begin(), parts.end()).size() == parts.size(), place(row).constData());
        }
    }

    void classesKindsAndSourcesAreKnown()
    {
        const QSet<QString> classes = documentedClasses();
        QVERIFY(classes.size() > 30);
        const QSet<QString> kinds {
            u"brand"_s, u"generic"_s, u"abbreviation"_s, u"kit"_s, u"medical-food"_s, u"salt"_s, u"vehicle"_s};
        const QSet<QString> sources {u"letter"_s, u"common knowledge"_s, u"not confirmed"_s};
        QSet<QString> used;
        for (const Row& row : rowsOf(drugFile)) {
            const QString& kind = row.cells.at(3);
            QVERIFY2(kinds.contains(kind), place(row).constData());
            QVERIFY2(sources.contains(row.cells.at(4)), place(row).constData());
            const bool isDrug = kind != u"salt" && kind != u"vehicle";
            QVERIFY2(isDrug ? classes.contains(row.cells.at(2)) : row.cells.at(2).isEmpty(), place(row).constData());
            QVERIFY2(isDrug || row.cells.at(1).isEmpty(), place(row).constData());
            used.insert(row.cells.at(2));
        }
        for (const QString& name : classes)
            QVERIFY2(used.contains(name), qPrintable(name));
    }

    // A word of another kind or weight than these would count for nothing, or as a weak one.
    void requestWordsHaveAKnownKindAndWeight()
    {
        const QSet<QString> kinds {u"drug"_s, u"injection"_s, u"therapy"_s, u"imaging"_s, u"test"_s, u"surgery"_s,
            u"equipment"_s, u"visit"_s, u"other"_s};
        const QSet<QString> weights {u"strong"_s, u"weak"_s};
        QSet<QString> used;
        for (const Row& row : rowsOf(wordFile)) {
            QVERIFY2(kinds.contains(row.cells.at(0)), place(row).constData());
            QVERIFY2(weights.contains(row.cells.at(1)), place(row).constData());
            used.insert(row.cells.at(0));
        }
        QCOMPARE(used, kinds);
    }

    void noRequestWordStandsTwice()
    {
        static const QRegularExpression brackets(u"[()]"_s);
        QSet<QString> seen;
        for (const Row& row : rowsOf(wordFile)) {
            const QString& words = row.cells.at(2);
            QVERIFY2(words.count(u'*') <= 1, place(row).constData());
            const QStringList all = withAndWithout(words);
            for (const QString& one : all) {
                const QString name = imr::core::foldedName(one);
                QVERIFY2(!name.isEmpty() && !name.contains(brackets), place(row).constData());
                QVERIFY2(!seen.contains(name), place(row).constData());
                seen.insert(name);
            }
        }
        QVERIFY(seen.size() > 2500);
    }

    void documentsAreNamedOnce()
    {
        const QSet<QString> sources {u"MTUS"_s, u"ODG"_s, u"ACOEM"_s};
        QSet<QString> names;
        QSet<QString> chapters;
        for (const Row& row : rowsOf(documentFile)) {
            const QString& source = row.cells.at(0);
            QVERIFY2(sources.contains(source), place(row).constData());
            const QStringList spellings = row.cells.at(3).split(u'|', Qt::SkipEmptyParts);
            for (const QString& name : QStringList(row.cells.at(1)) + spellings) {
                const QString key = source + name.toCaseFolded();
                QVERIFY2(!name.isEmpty() && !names.contains(key), place(row).constData());
                names.insert(key);
            }
            const QString& chapter = row.cells.at(2);
            QVERIFY2(chapter.isEmpty() || (chapter.toInt() > 0 && !chapters.contains(chapter)), place(row).constData());
            chapters.insert(chapter);
        }
        QVERIFY(names.size() > 50);
    }

    void editionsFollowOneAnother()
    {
        QSet<QString> documents;
        for (const Row& row : rowsOf(documentFile))
            documents.insert(row.cells.at(1));
        static const QRegularExpression year(u"^(19|20)[0-9]{2}$"_s);
        const QSet<QString> knownFrom {u"official"_s, u"reported"_s, u"memory"_s};
        QString document;
        QString last;
        QDate replaced;
        for (const Row& row : rowsOf(editionFile)) {
            QVERIFY2(documents.contains(row.cells.at(0)), place(row).constData());
            QVERIFY2(year.match(row.cells.at(1)).hasMatch(), place(row).constData());
            if (row.cells.at(0) != document)
                last.clear();
            QVERIFY2(row.cells.at(1) > last, place(row).constData());
            const QDate from = QDate::fromString(row.cells.at(2), Qt::ISODate);
            // A later edition takes over on the day that the one before it was replaced.
            if (row.cells.at(0) == document && replaced.isValid() && from.isValid() && from.year() < 2017)
                QVERIFY2(from == replaced, place(row).constData());
            QVERIFY2(knownFrom.contains(row.cells.at(4)) == from.isValid(), place(row).constData());
            QVERIFY2(knownFrom.contains(row.cells.at(7)) == !row.cells.at(5).isEmpty(), place(row).constData());
            document = row.cells.at(0);
            last = row.cells.at(1);
            replaced = QDate::fromString(row.cells.at(3), Qt::ISODate);
        }
    }

    void sectionsBelongToDocuments()
    {
        QHash<QString, QStringList> editions;
        for (const Row& row : rowsOf(editionFile))
            editions[row.cells.at(0)].append(row.cells.at(1));
        const QSet<QString> classes = documentedClasses();
        QSet<QStringList> seen;
        for (const Row& row : rowsOf(sectionFile)) {
            QVERIFY2(editions.value(row.cells.at(0)).contains(row.cells.at(1)), place(row).constData());
            QVERIFY2(!row.cells.at(2).isEmpty(), place(row).constData());
            const QStringList key {row.cells.at(0), row.cells.at(1), row.cells.at(2).toCaseFolded()};
            QVERIFY2(!seen.contains(key), place(row).constData());
            seen.insert(key);
            for (const QString& drugClass : row.cells.at(6).split(u'|', Qt::SkipEmptyParts))
                QVERIFY2(classes.contains(drugClass), place(row).constData());
        }
        QVERIFY(seen.size() > 100);
    }

    void pageRangesAreSane()
    {
        const QSet<QString> sureness {u"letter"_s, u"reported"_s, u"memory"_s, u"unsure"_s};
        int withPages = 0;
        for (const Row& row : rowsOf(sectionFile)) {
            const QString& first = row.cells.at(3);
            const QString& last = row.cells.at(4);
            if (first.isEmpty()) {
                QVERIFY2(last.isEmpty() && row.cells.at(5).isEmpty(), place(row).constData());
                continue;
            }
            bool firstOk = false;
            bool lastOk = false;
            const int from = first.toInt(&firstOk);
            const int to = last.toInt(&lastOk);
            QVERIFY2(firstOk && lastOk && from >= 1 && from <= to && to < 1000, place(row).constData());
            QVERIFY2(sureness.contains(row.cells.at(5)), place(row).constData());
            if (row.cells.at(0) == u"Chronic Pain Medical Treatment" && row.cells.at(1) == u"2009")
                QVERIFY2(to <= 127, place(row).constData()); // the document has 127 pages
            ++withPages;
        }
        QVERIFY(withPages > 50);
    }
};

QTEST_GUILESS_MAIN(TestLexiconData)
#include "tst_lexicondata.moc"
