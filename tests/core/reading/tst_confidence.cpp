// SPDX-License-Identifier: GPL-3.0-or-later
// How far the parser may be believed: of the values that it gives a confidence of 0.95 or more, 98 % must be right, on
// real letters and on the invented sentences. Prints each rule's share.
#include "core/citation/citations.h"
#include "core/letter/fieldtable.h"
#include "core/lexicon/druglexicon.h"
#include "core/lexicon/guidelineindex.h"
#include "core/parse/letterparser.h"
#include "core/request/disputedrequest.h"
#include "core/text/letterreader.h"
#include "tests/support/corpus.h"
#include "tests/support/foldedvalue.h"
#include "tests/support/letters.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace imr::core;
using namespace imr::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr double sure = 0.95;
constexpr double floorOfTheSure = 0.98;

bool isOneOf(const QString& value, const QStringList& wanted)
{
    return std::ranges::any_of(wanted, [&](const QString& other) { return foldedValue(other) == foldedValue(value); });
}

struct Count
{
    int right = 0;
    int wrong = 0;
    double least = 1.0; // the lowest confidence

    [[nodiscard]] int all() const { return right + wrong; }
};

// The values read, by rule and by confidence.
class Tally final
{
public:
    // Counts each value of a field as right when it is one of those wanted.
    void compare(const Field& field, const QStringList& wanted, const QString& where)
    {
        for (const Value& value : field.values) {
            const bool right = isOneOf(value.text, wanted);
            count(m_rules[field.rule], right, field.confidence);
            count(field.confidence >= sure ? m_sure : m_unsure, right, field.confidence);
            if (!right && field.confidence >= sure)
                m_misses.append(
                    u"%1: “%2” by “%3”, wanted “%4”"_s.arg(where, value.text, field.rule, wanted.join(u" + "_s)));
        }
    }

    void print() const
    {
        for (const QString& miss : m_misses)
            qInfo().noquote() << "sure and wrong:" << miss;
        for (auto it = m_rules.cbegin(); it != m_rules.cend(); ++it)
            qInfo().noquote() << u"%1 %2 values, %3 % right, confidence from %4"_s.arg(it.key(), -42)
                                     .arg(it->all(), 5)
                                     .arg(100.0 * it->right / it->all(), 0, 'f', 1)
                                     .arg(it->least);
        const int all = m_sure.all() + m_unsure.all();
        qInfo().noquote() << u"of %1 values %2 % are below %3, %4 % of them right; of the others %5 % are right"_s
                                 .arg(all)
                                 .arg(100.0 * m_unsure.all() / std::max(1, all), 0, 'f', 1)
                                 .arg(sure)
                                 .arg(100.0 * m_unsure.right / std::max(1, m_unsure.all()), 0, 'f', 1)
                                 .arg(100.0 * shareOfTheSure(), 0, 'f', 2);
    }

    [[nodiscard]] double shareOfTheSure() const { return 1.0 * m_sure.right / std::max(1, m_sure.all()); }
    [[nodiscard]] int size() const { return m_sure.all() + m_unsure.all(); }

private:
    static void count(Count& count, bool right, double confidence)
    {
        ++(right ? count.right : count.wrong);
        count.least = std::min(count.least, confidence);
    }

    QMap<QString, Count> m_rules;
    Count m_sure;
    Count m_unsure;
    QStringList m_misses;
};

// What a cell of a corpus wants; nothing when it is a matter of taste.
std::optional<QStringList> wantedIn(const CorpusRow& row, const char* column)
{
    const QString cell = row.value(QString::fromLatin1(column), u"?"_s);
    if (cell == u'?')
        return {};
    QStringList wanted = cell.split(u" + "_s);
    wanted.removeAll(u"-"_s);
    return wanted;
}

QStringList textsOf(const QJsonValue& value)
{
    if (value.isArray())
        return value.toVariant().toStringList();
    return value.isNull() ? QStringList() : QStringList {value.toVariant().toString()};
}

// The value at a field's path in an expected letter; undefined when there is no such place.
QJsonValue valueAt(const QJsonObject& letter, const FieldPath& path)
{
    const QString name = path.spec->nameText();
    if (path.item < 0) {
        const qsizetype dot = name.indexOf(u'.');
        return letter.value(name.first(dot)).toObject().value(name.sliced(dot + 1));
    }
    const QJsonObject item = letter.value(u"issues"_s).toArray().at(path.item).toObject();
    switch (path.group) {
    case FieldPath::Group::None:
        return item.value(name);
    case FieldPath::Group::Medications:
        return item.value(u"medications"_s).toArray().at(path.index).toObject().value(name);
    case FieldPath::Group::ClaimsCitations:
        return item.value(u"claims_administrator"_s).toArray().at(path.index).toObject().value(name);
    case FieldPath::Group::ReviewerCitations:
        return item.value(u"reviewer_guideline"_s).toArray().at(path.index).toObject().value(name);
    }
    Q_UNREACHABLE_RETURN({});
}

// People word these too differently to hold one wording against another.
bool isMatterOfTaste(const Letter& letter, const FieldPath& path)
{
    const QStringList free {u"schedule"_s, u"body_part"_s, u"date_of_service"_s, u"text"_s};
    const QStringList ofDrugs {u"quantity"_s, u"refills"_s, u"duration"_s};
    const QString name = path.spec->nameText();
    return free.contains(name) || (ofDrugs.contains(name) && letter.items.at(path.item).kind.text() != u"drug");
}

} // namespace

class TestConfidence final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mayBeBelievedOnRealLetters();
    void mayBeBelievedOnInventedRequests();
    void mayBeBelievedOnInventedCitations();
    void doubtsWhatIsGuessed_data();
    void doubtsWhatIsGuessed();
};

void TestConfidence::mayBeBelievedOnRealLetters()
{
    QJsonObject expected;
    for (const QString& folder : {u"/letters/2014-text"_s, u"/letters/2016-pdf"_s}) {
        QFile file(sharedFolder() + folder + u"/expected.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("The real letters are not beside the project.");
        const QJsonObject letters = QJsonDocument::fromJson(file.readAll()).object();
        for (auto it = letters.begin(); it != letters.end(); ++it)
            expected.insert(it.key(), it.value());
    }
    LetterReader reader;
    const LetterParser parser(DrugLexicon::builtIn(), GuidelineIndex::builtIn());
    Tally tally;
    for (const QString& path : realLetters()) {
        const QString name = QFileInfo(path).fileName();
        const ReadLetter read = reader.read(path);
        const auto letter = read.text ? parser.parse(read.text->text).value_or(Letter()) : Letter();
        for (const FieldPath& field : fieldPaths(letter)) {
            const QJsonValue wanted = valueAt(expected.value(name).toObject(), field);
            if (!wanted.isUndefined() && !isMatterOfTaste(letter, field))
                tally.compare(*fieldAt(letter, field), textsOf(wanted), name + u' ' + field.toString());
        }
    }
    tally.print();
    QVERIFY(tally.size() > 2000);
    QVERIFY(tally.shareOfTheSure() >= floorOfTheSure);
}

void TestConfidence::mayBeBelievedOnInventedRequests()
{
    const Knowledge knowledge {DrugLexicon::builtIn(), GuidelineIndex::builtIn()};
    const QDir folder(sourceFile(u"tests/core/request"_s));
    Tally tally;
    for (const QString& file : folder.entryList({u"requests*.tsv"_s}, QDir::Files, QDir::Name)) {
        for (const CorpusRow& row : corpus(u"tests/core/request/"_s + file)) {
            const QString line = row.value(u"heading"_s);
            DisputedItem item;
            readRequest(line, {0, line.size()}, knowledge, item);
            const auto compare = [&](const Field& field, const char* column) {
                if (const auto wanted = wantedIn(row, column))
                    tally.compare(field, *wanted, line);
            };
            compare(item.kind, "kind");
            compare(item.quantity, "quantity");
            compare(item.refills, "refills");
            compare(item.duration, "duration");
            compare(item.schedule, "schedule");
            for (const Medication& medication : item.medications) {
                compare(medication.drug, "drug");
                compare(medication.generic, "generic");
                compare(medication.strength, "strength");
                compare(medication.form, "form");
                compare(medication.frequency, "frequency");
                compare(medication.dose, "dose");
            }
        }
    }
    tally.print();
    QVERIFY(tally.size() > 2000);
    QVERIFY(tally.shareOfTheSure() >= floorOfTheSure);
}

void TestConfidence::mayBeBelievedOnInventedCitations()
{
    Tally tally;
    for (const CorpusRow& row : corpus(u"tests/core/citation/citations.tsv"_s)) {
        const QString block = row.value(u"block"_s);
        for (const Citation& citation : readCitations(block, {0, block.size()}, GuidelineIndex::builtIn())) {
            const auto compare = [&](const Field& field, const char* column) {
                if (const auto wanted = wantedIn(row, column))
                    tally.compare(field, *wanted, block);
            };
            compare(citation.source, "source");
            compare(citation.pages, "page");
            if (citation.source.text() != u"MTUS")
                continue;
            compare(citation.document, "document");
            compare(citation.edition, "edition");
            compare(citation.sections, "section");
        }
    }
    tally.print();
    QVERIFY(tally.size() > 500);
    QVERIFY(tally.shareOfTheSure() >= floorOfTheSure);
}

void TestConfidence::doubtsWhatIsGuessed_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("field");
    QTest::newRow("a name by its shape") << u"Zorbium 35mg #60"_s << u"issues[0].medications[0].drug"_s;
    QTest::newRow("a misspelled name") << u"Flexiril 10mg #60"_s << u"issues[0].medications[0].drug"_s;
    QTest::newRow("what it may mean") << u"Flexiril 10mg #60"_s << u"issues[0].medications[0].generic"_s;
    QTest::newRow("a refill of one of two drugs")
        << u"Zorbium 35mg #60 and Norco 5/325mg #90 with 1 refill"_s << u"issues[0].refills"_s;
    QTest::newRow("a kind that no word tells") << u"Zorb of the wumple"_s << u"issues[0].kind"_s;
}

void TestConfidence::doubtsWhatIsGuessed()
{
    QFETCH(const QString, heading);
    QFETCH(const QString, field);
    Letter letter;
    letter.items.append(DisputedItem());
    readRequest(
        heading, {0, heading.size()}, {DrugLexicon::builtIn(), GuidelineIndex::builtIn()}, letter.items.first());
    const Field* read = fieldAt(letter, *FieldPath::parse(field));
    QVERIFY(read && !read->isEmpty());
    QVERIFY2(read->confidence < Field::lowConfidence, qPrintable(QString::number(read->confidence)));
}

QTEST_GUILESS_MAIN(TestConfidence)
#include "tst_confidence.moc"
