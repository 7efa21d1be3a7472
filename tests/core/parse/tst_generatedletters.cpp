// SPDX-License-Identifier: GPL-3.0-or-later
// Letters made of requests, guidelines, people and layouts whose truth is known, damaged as letters are: every field is
// compared. IMR_SEED repeats a run, IMR_LETTERS changes how many there are, IMR_MISSES prints what was misread.
#include "core/lexicon/druglexicon.h"
#include "core/lexicon/guidelineindex.h"
#include "core/parse/letterparser.h"
#include "core/text/letterreader.h"
#include "tests/support/foldedvalue.h"
#include "tests/support/lettercheck.h"
#include "tests/support/lettergenerator.h"

#include <QMap>
#include <QSet>
#include <QTest>
#include <QtConcurrentMap>

#include <numeric>

using namespace imr::core;
using namespace imr::tests;
using namespace Qt::StringLiterals;

namespace {

struct Count
{
    int right = 0;
    int spurious = 0;
    int missed = 0;
};

struct Outcome
{
    QMap<QString, Count> fields;
    QStringList problems; // that must not be
    QStringList misses;
};

void add(FieldValues& values, const QString& field, const Field& read, const QString& owner = {})
{
    for (const QString& text : read.texts())
        values.append({field, owner.isEmpty() ? text : owner + u'|' + text});
}

FieldValues letterValues(const Letter& letter)
{
    FieldValues values;
    add(values, u"header.case_number"_s, letter.caseNumber);
    add(values, u"header.date_assigned"_s, letter.dateAssigned);
    add(values, u"header.date_of_injury"_s, letter.dateOfInjury);
    add(values, u"header.decision_date"_s, letter.decisionDate);
    add(values, u"header.ur_denial_date"_s, letter.urDenialDate);
    add(values, u"header.priority"_s, letter.priority);
    add(values, u"header.application_received"_s, letter.applicationReceived);
    add(values, u"reviewer.title"_s, letter.reviewerTitle);
    add(values, u"reviewer.specialty"_s, letter.specialties);
    add(values, u"reviewer.subspecialty"_s, letter.subspecialties);
    add(values, u"reviewer.state"_s, letter.states);
    add(values, u"patient.age"_s, letter.patientAge);
    add(values, u"patient.sex"_s, letter.patientSex);
    add(values, u"patient.date_of_injury"_s, letter.patientInjuryDate);
    return values;
}

void addCitations(FieldValues& values, const QString& side, const QList<Citation>& citations)
{
    for (const Citation& citation : citations) {
        const bool mtus = citation.source.text() == u"MTUS";
        add(values, side + u".source"_s, citation.source);
        if (mtus) {
            const QString document = citation.document.text();
            add(values, side + u".document"_s, citation.document);
            add(values, side + u".edition"_s, citation.edition, document);
            add(values, side + u".section"_s, citation.sections, document);
        }
        add(values, side + u".text"_s, citation.text);
        add(values, side + u".page"_s, citation.pages, citation.source.text());
    }
}

FieldValues itemValues(const DisputedItem& item)
{
    FieldValues values;
    add(values, u"request"_s, item.request);
    add(values, u"decision"_s, item.decision);
    add(values, u"conclusion"_s, item.conclusion);
    add(values, u"kind"_s, item.kind);
    add(values, u"original"_s, item.original);
    add(values, u"authorized"_s, item.authorized);
    add(values, u"disputed"_s, item.disputed);
    add(values, u"quantity"_s, item.quantity);
    add(values, u"refills"_s, item.refills);
    add(values, u"duration"_s, item.duration);
    add(values, u"schedule"_s, item.schedule);
    add(values, u"body_part"_s, item.bodyPart);
    add(values, u"date_of_service"_s, item.dateOfService);
    for (const Medication& medication : item.medications) {
        const QString drug = medication.drug.text();
        add(values, u"drug"_s, medication.drug);
        add(values, u"generic"_s, medication.generic, drug);
        add(values, u"class"_s, medication.drugClass, drug);
        add(values, u"strength"_s, medication.strength, drug);
        add(values, u"form"_s, medication.form, drug);
        add(values, u"frequency"_s, medication.frequency, drug);
        add(values, u"dose"_s, medication.dose, drug);
        add(values, u"drug_quantity"_s, medication.quantity, drug);
    }
    addCitations(values, u"ca"_s, item.claimsCitations);
    addCitations(values, u"reviewer"_s, item.reviewerCitations);
    return values;
}

// What a torn letter tells, and what its torn paragraph may tell in part.
struct Truth
{
    FieldValues letter;
    QList<FieldValues> items;
    QSet<QString> unsure; // groups of fields, "patient"; of the item torn "2 ca"; "2": all of that item
};

QString groupOf(const QString& field)
{
    return field.section(u'.', 0, 0);
}

Truth truthOf(const ComposedLetter& letter, qsizetype whole)
{
    Truth truth;
    const auto addTo = [&](int item) -> FieldValues& {
        while (truth.items.size() <= item)
            truth.items.append(FieldValues());
        return truth.items[item];
    };
    for (const ComposedLetter::Paragraph& paragraph : letter.paragraphs.first(whole)) {
        if (paragraph.items.isEmpty())
            truth.letter += paragraph.truth;
        for (const int item : paragraph.items)
            addTo(item) += paragraph.truth;
    }
    if (whole == letter.paragraphs.size())
        return truth;
    const ComposedLetter::Paragraph& torn = letter.paragraphs.at(whole);
    for (const auto& [field, value] : torn.truth) {
        if (torn.items.isEmpty())
            truth.unsure.insert(groupOf(field));
        for (const int item : torn.items)
            truth.unsure.insert(QString::number(item) + u' ' + groupOf(field));
    }
    if (torn.part == ComposedLetter::Part::Request)
        truth.unsure.insert(QString::number(torn.items.first()));
    return truth;
}

void compare(Outcome& outcome, const QString& where, FieldValues wanted, const FieldValues& read)
{
    for (const auto& [field, value] : read) {
        const auto same = std::ranges::find_if(wanted,
            [&](const auto& other) { return other.first == field && foldedValue(other.second) == foldedValue(value); });
        if (same != wanted.end()) {
            wanted.erase(same);
            ++outcome.fields[field].right;
        } else {
            ++outcome.fields[field].spurious;
            outcome.misses.append(where + u"spurious %1 = %2"_s.arg(field, value));
        }
    }
    for (const auto& [field, value] : std::as_const(wanted)) {
        ++outcome.fields[field].missed;
        outcome.misses.append(where + u"missed %1 = %2"_s.arg(field, value));
    }
}

Outcome outcomeOf(quint32 seed, int index)
{
    static const LetterParser parser(DrugLexicon::builtIn(), GuidelineIndex::builtIn());
    Outcome outcome;
    QRandomGenerator random(seed + quint32(index) * 2654435761U);
    const ComposedLetter composed = composedLetter(random);
    const WrittenLetter letter = written(composed, random);
    const QString where
        = u"letter %1 (layout %2; %3): "_s.arg(index).arg(int(composed.layout)).arg(letter.damage.join(u", "));
    const auto canonical = canonicalFromTextBytes(letter.bytes);
    const auto read = canonical ? parser.parse(canonical->text) : std::unexpected(canonical.error());
    if (!read) {
        outcome.problems.append(where + read.error().sentence);
        return outcome;
    }
    if (const QString problem = problemOf(*read, canonical->text); !problem.isEmpty())
        outcome.problems.append(where + problem);
    const Truth truth = truthOf(composed, letter.whole);
    const auto sure = [&truth](FieldValues values, const QString& item) {
        erase_if(values, [&](const auto& value) { return truth.unsure.contains(item + groupOf(value.first)); });
        return values;
    };
    compare(outcome, where, sure(truth.letter, {}), sure(letterValues(*read), {}));
    for (qsizetype i = 0; i < std::max(truth.items.size(), read->items.size()); ++i) {
        const QString item = QString::number(i);
        const FieldValues found = i < read->items.size() ? itemValues(read->items.at(i)) : FieldValues();
        if (!truth.unsure.contains(item))
            compare(outcome, where + u"item %1: "_s.arg(i), sure(truth.items.value(i), item + u' '),
                sure(found, item + u' '));
    }
    return outcome;
}

void merge(Outcome& all, const Outcome& one)
{
    for (auto field = one.fields.begin(); field != one.fields.end(); ++field) {
        Count& count = all.fields[field.key()];
        count.right += field->right;
        count.spurious += field->spurious;
        count.missed += field->missed;
    }
    all.problems += one.problems;
    all.misses += one.misses;
}

} // namespace

class TestGeneratedLetters final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldIsReadAsItWasWritten();
};

void TestGeneratedLetters::everyFieldIsReadAsItWasWritten()
{
    bool seeded = false;
    bool counted = false;
    const quint32 given = qEnvironmentVariable("IMR_SEED").toUInt(&seeded);
    const quint32 seed = seeded ? given : QRandomGenerator::global()->generate();
    const int wished = qEnvironmentVariableIntValue("IMR_LETTERS", &counted);
    const int letters = counted ? wished : 10'000;
    qInfo().noquote() << u"%1 letters; to repeat this run: IMR_SEED=%2"_s.arg(letters).arg(seed);

    QList<int> indices(letters);
    std::iota(indices.begin(), indices.end(), 0);
    const Outcome all = QtConcurrent::blockingMappedReduced<Outcome>(
        indices, [seed](int index) { return outcomeOf(seed, index); }, &merge, QtConcurrent::OrderedReduce);

    QStringList below;
    for (auto field = all.fields.begin(); field != all.fields.end(); ++field) {
        const double right = field->right;
        const double precision = right / std::max(1.0, right + field->spurious);
        const double recall = right / std::max(1.0, right + field->missed);
        const double f1 = 2 * right / std::max(1.0, 2 * right + field->spurious + field->missed);
        qInfo().noquote() << u"%1 P %2 R %3 F1 %4 (%5 right, %6 spurious, %7 missed)"_s.arg(field.key(), -28)
                                 .arg(precision, 0, 'f', 4)
                                 .arg(recall, 0, 'f', 4)
                                 .arg(f1, 0, 'f', 4)
                                 .arg(field->right)
                                 .arg(field->spurious)
                                 .arg(field->missed);
        if (f1 < 0.98)
            below.append(field.key());
    }
    if (qEnvironmentVariableIsSet("IMR_MISSES"))
        qInfo().noquote() << all.misses.join(u'\n');
    QVERIFY2(all.problems.isEmpty(),
        qPrintable(all.problems.first(std::min<qsizetype>(5, all.problems.size())).join(u'\n')));
    QVERIFY2(below.isEmpty(), qPrintable(u"below 0.98: "_s + below.join(u", ")));
}

QTEST_APPLESS_MAIN(TestGeneratedLetters)
#include "tst_generatedletters.moc"
