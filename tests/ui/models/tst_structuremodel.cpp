// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/druglexicon.h"
#include "tests/support/sampleproject.h"
#include "ui/commands/edithistory.h"
#include "ui/models/structuremodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace imr;
using tests::path;
using ui::StructureModel;

namespace {

core::Field field(const QString& text)
{
    return core::Field(core::Value {text, {}});
}

// A letter with a two-drug item and a visit, made by hand so that its rows can be told in advance.
core::Letter smallLetter()
{
    core::Letter letter;
    letter.caseNumber = field(QStringLiteral("CM16-0000001"));
    core::DisputedItem drugs;
    drugs.request = field(QStringLiteral("Norco 10/325 mg and Soma 350 mg #30"));
    drugs.decision = field(QStringLiteral("Overturned"));
    drugs.quantity = field(QStringLiteral("30"));
    core::Medication norco;
    norco.drug = field(QStringLiteral("Norco"));
    norco.strength = field(QStringLiteral("10/325 mg"));
    norco.generic = field(QStringLiteral("hydrocodone/acetaminophen"));
    norco.drugClass = field(QStringLiteral("opioid"));
    core::Medication soma;
    soma.drug = field(QStringLiteral("Soma"));
    soma.strength = field(QStringLiteral("350 mg"));
    soma.frequency = field(QStringLiteral("tid"));
    drugs.medications = {norco, soma};
    core::Citation citation;
    citation.source = field(QStringLiteral("MTUS"));
    citation.document = field(QStringLiteral("Low Back Complaints"));
    citation.pages = field(QStringLiteral("308-310"));
    drugs.reviewerCitations = {citation};
    core::DisputedItem visit;
    visit.request = field(QStringLiteral("One follow-up visit"));
    visit.decision = field(QStringLiteral("Upheld"));
    letter.items = {drugs, visit};
    return letter;
}

QString printed(const QAbstractItemModel& model, const QModelIndex& parent = {}, int depth = 0)
{
    QString lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex label = model.index(row, StructureModel::LabelColumn, parent);
        const QString value = label.siblingAtColumn(StructureModel::ValueColumn).data().toString();
        lines += QString(qsizetype {2} * depth, u' ') + label.data(Qt::AccessibleTextRole).toString()
            + (value.isEmpty() ? QString() : QStringLiteral(": ") + value) + u'\n';
        lines += printed(model, label, depth + 1);
    }
    return lines;
}

} // namespace

class TestStructureModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_samples.emplace(); }
    void init()
    {
        m_project = m_samples->open();
        m_history = std::make_unique<ui::EditHistory>();
        m_model = std::make_unique<StructureModel>(*m_history);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
        connect(m_project.get(), &core::Project::letterChanged, m_model.get(),
            [this](core::LetterId id) { m_model->setLetter(*m_project, tests::readLetter(*m_project, id)); });
    }
    void cleanup()
    {
        while (m_history->canUndo())
            m_history->undo();
        m_tester.reset();
        m_model.reset();
        m_history.reset();
        m_project.reset();
    }

    // Requested less authorized is disputed, for the eye and for who hears it.
    void theLedgerOfAModifiedRequestIsReckoned()
    {
        const core::LetterId id = tests::letterNamed(*m_project, QStringLiteral("sample-05-modified-requests.txt"));
        m_model->setLetter(*m_project, tests::readLetter(*m_project, id));
        const auto ledger = [this] {
            const QModelIndex item = m_model->itemIndex(0);
            for (int row = 0; row < m_model->rowCount(item); ++row) {
                const QModelIndex label = m_model->index(row, StructureModel::LabelColumn, item);
                if (label.data().toString() == u"Ledger")
                    return label.siblingAtColumn(StructureModel::ValueColumn);
            }
            return QModelIndex();
        };
        QVERIFY(ledger().isValid());
        QCOMPARE(ledger().data().toString(), QStringLiteral("90 \u2212 30 = 60 \u2713"));
        QCOMPARE(ledger().data(Qt::AccessibleTextRole).toString(),
            QStringLiteral("90 requested less 30 authorized leaves the 60 in dispute"));
        QVERIFY(ledger().data(StructureModel::FindingRole).toString().isEmpty());
        QVERIFY(!ledger().flags().testFlag(Qt::ItemIsEditable));

        // A quantity that a person corrects counts for the disputed part.
        const QModelIndex quantity = m_model->indexOf(path("issues[0].quantity"));
        QVERIFY(m_model->setData(quantity, QStringLiteral("55")));
        QCOMPARE(ledger().data().toString(), QStringLiteral("90 \u2212 30 \u2260 55 \u2717"));
        QVERIFY(ledger().data(Qt::AccessibleTextRole).toString().contains(u"does not leave"));
        QVERIFY(!ledger().data(StructureModel::FindingRole).toString().isEmpty());
    }

    void aNumberTypedOverAQuantityKeepsItsUnit()
    {
        const core::LetterId id = tests::letterNamed(*m_project, QStringLiteral("sample-05-modified-requests.txt"));
        m_model->setLetter(*m_project, tests::readLetter(*m_project, id));
        const auto quantity = [this] { return m_model->indexOf(path("issues[0].quantity")); };
        QVERIFY(m_model->setData(quantity(), QStringLiteral("60 tablets")));
        QVERIFY(m_model->setData(quantity(), QStringLiteral("90")));
        QCOMPARE(quantity().data(Qt::EditRole).toString(), QStringLiteral("90 tablets"));
        QVERIFY(m_model->setData(quantity(), QStringLiteral("90"))); // takes it away
        QCOMPARE(quantity().data(Qt::EditRole).toString(), QStringLiteral("90"));
        m_history->undo();
        QCOMPARE(quantity().data(Qt::EditRole).toString(), QStringLiteral("90 tablets"));
    }

    // The others need not be painted again.
    void anEditIsToldOfTheRowsThatShowIt()
    {
        core::StoredLetter stored;
        stored.parsed = stored.effective = smallLetter();
        m_model->setLetter(*m_project, stored);
        QStringList told;
        const QObject listener;
        connect(m_model.get(), &QAbstractItemModel::dataChanged, &listener,
            [&](const QModelIndex& from, const QModelIndex& to) {
                QCOMPARE(to, from.siblingAtColumn(StructureModel::ValueColumn));
                told.append(from.data(Qt::AccessibleTextRole).toString());
            });
        m_model->setLetter(*m_project, stored);
        QCOMPARE(told, QStringList());

        stored.effective.items[0].quantity = field(QStringLiteral("45"));
        m_model->setLetter(*m_project, stored);
        QCOMPARE(told,
            QStringList({QStringLiteral("1 \u00b7 Norco 10/325 mg, Soma 350 mg #45"), QStringLiteral("Quantity")}));

        told.clear();
        stored.effective.items[0].medications[0].drugClass = field(QStringLiteral("other"));
        core::Finding finding;
        finding.fieldPath = QStringLiteral("issues[1].request");
        finding.message = QStringLiteral("Look at it.");
        stored.effective.findings = {finding};
        m_model->setLetter(*m_project, stored);
        QCOMPARE(told, QStringList({QStringLiteral("Drug"), QStringLiteral("Class"), QStringLiteral("Request")}));
    }

    void theRowsFollowTheLetter()
    {
        core::StoredLetter stored;
        stored.parsed = stored.effective = smallLetter();
        m_model->setLetter(*m_project, stored);
        QCOMPARE(printed(*m_model),
            QStringLiteral("Letter\n"
                           "  Case number: CM16-0000001\n"
                           "  Decision date: none stated\n"
                           "  Specialties: none stated\n"
                           "  Licensed in: none stated\n"
                           "  Patient's age: none stated\n"
                           "  Patient's sex: none stated\n"
                           "  Layout: none that is known\n"
                           "1 \u00b7 Norco 10/325 mg, Soma 350 mg #30\n"
                           "  Request: Norco 10/325 mg and Soma 350 mg #30\n"
                           "  Decision: Overturned\n"
                           "  Kind: none stated\n"
                           "  Drug: Norco\n"
                           "    Generic: hydrocodone/acetaminophen\n"
                           "    Class: opioid\n"
                           "  Strength: 10/325 mg\n"
                           "  Drug: Soma\n"
                           "    Generic: none stated\n"
                           "    Class: none stated\n"
                           "  Strength: 350 mg\n"
                           "  Frequency: tid\n"
                           "  Quantity: 30\n"
                           "  Refills: none stated\n"
                           "  MAXIMUS cites: MTUS Low Back Complaints \u00b7 308-310\n"
                           "    Source: MTUS\n"
                           "    Document: Low Back Complaints\n"
                           "    Edition: none stated\n"
                           "    Sections: none stated\n"
                           "    Pages: 308-310\n"
                           "    As cited: none stated\n"
                           "  Rationale says: none stated\n"
                           "2 \u00b7 One follow-up visit\n"
                           "  Request: One follow-up visit\n"
                           "  Decision: Upheld\n"
                           "  Kind: none stated\n"
                           "  Rationale says: none stated\n"));
        QCOMPARE(m_model->itemIndex(0).data(StructureModel::BadgeRole).toString(), QStringLiteral("Overturned"));
        const QModelIndex drug = m_model->indexOf(path("issues[0].medications[0].drug"));
        QCOMPARE(
            drug.data(StructureModel::AsideRole).toString(), QStringLiteral("hydrocodone/acetaminophen \u00b7 opioid"));
    }

    void everyFieldOfEverySampleHasARow()
    {
        const auto ids = m_project->letters();
        for (const core::LetterId id : *ids) {
            const core::StoredLetter letter = tests::readLetter(*m_project, id);
            m_model->setLetter(*m_project, letter);
            for (const core::FieldPath& place : core::fieldPaths(letter.effective)) {
                const QModelIndex found = m_model->indexOf(place);
                QVERIFY2(found.isValid(), qPrintable(place.toString()));
                QCOMPARE(found.data(Qt::EditRole).toString(), core::fieldAt(letter.effective, place)->text());
            }
        }
        m_model->clear();
        QCOMPARE(m_model->rowCount(), 0);
    }

    void anEntryBecomesACorrection()
    {
        show(QStringLiteral("sample-01-prose-credentials.txt"));
        const QModelIndex quantity = m_model->indexOf(path("issues[0].quantity"));
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        QVERIFY(m_model->setData(quantity, QStringLiteral(" 84 ")));
        QCOMPARE(reset.count(), 0); // no row came or went
        QCOMPARE(quantity.data().toString(), QStringLiteral("84"));
        QVERIFY(quantity.data(StructureModel::CorrectedRole).toBool());
        QCOMPARE(quantity.data(StructureModel::ParsedTextRole).toString(), QStringLiteral("60"));
        QVERIFY(!m_model->setData(quantity, QStringLiteral("84")));
        QCOMPARE(m_history->count(), 1);

        QVERIFY(m_model->takeBack(quantity));
        QCOMPARE(quantity.data().toString(), QStringLiteral("60"));
        QVERIFY(!quantity.data(StructureModel::CorrectedRole).toBool());
        QVERIFY(!m_model->takeBack(quantity));
    }

    void whatIsNoValueIsRefusedWithAReason()
    {
        show(QStringLiteral("sample-01-prose-credentials.txt"));
        QSignalSpy refused(m_model.get(), &StructureModel::refused);
        QVERIFY(!m_model->setData(m_model->indexOf(path("header.decision_date")), QStringLiteral("next week")));
        QCOMPARE(refused.count(), 1);
        QVERIFY(refused.first().at(1).toString().contains(u"next week"));
        QVERIFY(!m_model->setData(m_model->indexOf(path("issues[0].decision")), QStringLiteral("Maybe")));
        QVERIFY(!m_model->setData(m_model->itemIndex(0), QStringLiteral("x")));
        QVERIFY(!m_model->setData({}, QStringLiteral("x")));
        QCOMPARE(m_history->count(), 0);
        QVERIFY(m_model->setData(m_model->indexOf(path("header.decision_date")), QStringLiteral("03/04/2015")));
        QCOMPARE(m_model->indexOf(path("header.decision_date")).data().toString(), QStringLiteral("2015-03-04"));
    }

    void aDateOfServiceCanBeAdded()
    {
        show(QStringLiteral("sample-01-prose-credentials.txt"));
        const core::FieldPath place = path("issues[0].date_of_service");
        QVERIFY(!m_model->indexOf(place).isValid());
        QVERIFY(ui::fillablePaths(m_model->letter().effective, 0).contains(place));
        const QModelIndex row = m_model->showEmpty(place);
        QVERIFY(row.isValid());
        QVERIFY(row.data(StructureModel::EmptyRole).toBool());
        QVERIFY(m_model->setData(row, QStringLiteral("2015-01-02")));
        QCOMPARE(m_model->indexOf(place).data().toString(), QStringLiteral("2015-01-02"));
    }

    void aSecondDrugCanBeAdded()
    {
        show(QStringLiteral("sample-01-prose-credentials.txt"));
        const core::FieldPath place = path("issues[0].medications[1].drug");
        QVERIFY(ui::fillablePaths(m_model->letter().effective, 0).contains(place));
        QVERIFY(m_model->setData(m_model->showEmpty(place), QStringLiteral("Soma")));
        QCOMPARE(m_model->letter().effective.items.at(0).medications.size(), 2);
        QCOMPARE(m_model->indexOf(path("issues[0].medications[1].generic")).data().toString(),
            QStringLiteral("carisoprodol"));
        m_history->undo();
        QCOMPARE(m_model->letter().effective.items.at(0).medications.size(), 1);
    }

    void anotherLetterForgetsTheEmptyRows()
    {
        show(QStringLiteral("sample-01-prose-credentials.txt"));
        QVERIFY(m_model->showEmpty(path("issues[0].date_of_service")).isValid());
        show(QStringLiteral("sample-03-page-citations.txt"));
        show(QStringLiteral("sample-01-prose-credentials.txt"));
        QVERIFY(!m_model->indexOf(path("issues[0].date_of_service")).isValid());
    }

    void anUnreadableLetterHasNoRows()
    {
        core::StoredLetter stored;
        stored.row.status = core::Status::Unreadable;
        m_model->setLetter(*m_project, stored);
        QCOMPARE(m_model->rowCount(), 0);
    }

private:
    void show(const QString& file)
    {
        m_model->setLetter(*m_project, tests::readLetter(*m_project, tests::letterNamed(*m_project, file)));
    }

    std::optional<tests::SampleProject> m_samples;
    std::unique_ptr<core::Project> m_project;
    std::unique_ptr<ui::EditHistory> m_history;
    std::unique_ptr<StructureModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(TestStructureModel)
#include "tst_structuremodel.moc"
