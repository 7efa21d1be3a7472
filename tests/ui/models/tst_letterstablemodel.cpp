// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importer.h"
#include "tests/support/sampleproject.h"
#include "ui/models/letterstablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace imr;
using core::LetterFilter;
using core::LetterId;
using core::Status;
using ui::LettersTableModel;

namespace {

LetterFilter withWords(const QString& words)
{
    LetterFilter filter;
    filter.words = words;
    return filter;
}

LetterFilter toReview()
{
    LetterFilter filter;
    filter.statuses = {Status::ToReview};
    return filter;
}

} // namespace

class TestLettersTableModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_samples.emplace();
        m_project = m_samples->open();
    }
    void cleanup() { m_project.reset(); }

    void withoutAProjectThereIsNothing()
    {
        LettersTableModel model;
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.idAt(0));
        model.setFilter(withWords(QStringLiteral("norco")));
        QCOMPARE(model.rowCount(), 0);
    }

    void everyLetterHasARow()
    {
        LettersTableModel model;
        const QAbstractItemModelTester tester(&model);
        model.setProject(m_project.get());
        QCOMPARE(model.rowCount(), m_project->counts()->letters);
        const int row
            = model.rowOf(tests::letterNamed(*m_project, QStringLiteral("sample-04-sections-windows-1252.txt")));
        const auto text
            = [&](int column, int role = Qt::DisplayRole) { return model.index(row, column).data(role).toString(); };
        QCOMPARE(text(LettersTableModel::LetterColumn), QStringLiteral("CM16-9900104"));
        QCOMPARE(text(LettersTableModel::ItemsColumn), QStringLiteral("3"));
        QCOMPARE(text(LettersTableModel::DecisionsColumn), QStringLiteral("1 / 2"));
        QCOMPARE(
            text(LettersTableModel::DecisionsColumn, Qt::AccessibleTextRole), QStringLiteral("1 upheld, 2 overturned"));
        QCOMPARE(text(LettersTableModel::StatusColumn, Qt::AccessibleTextRole), core::statusLabel(Status::ToReview));
    }

    void aFilterIsWorkedOutByTheProject()
    {
        LettersTableModel model;
        const QAbstractItemModelTester tester(&model);
        model.setProject(m_project.get());
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setFilter(withWords(QStringLiteral("theramine")));
        QCOMPARE(reset.count(), 1);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.letterAt(0).file, QStringLiteral("sample-10-utf-16.txt"));
        model.setFilter({});
        QCOMPARE(model.rowCount(), m_project->counts()->letters);
    }

    void aColumnSortsBothWays()
    {
        LettersTableModel model;
        const QAbstractItemModelTester tester(&model);
        model.setProject(m_project.get());
        model.sort(LettersTableModel::ItemsColumn, Qt::DescendingOrder);
        QCOMPARE(model.letterAt(0).items, 14);
        model.sort(LettersTableModel::ItemsColumn, Qt::AscendingOrder);
        QCOMPARE(model.letterAt(model.rowCount() - 1).items, 14);
        model.sort(-1, Qt::AscendingOrder);
        QCOMPARE(model.filter().order, LetterFilter::Order::Imported);
    }

    void anEditChangesItsRowAlone()
    {
        LettersTableModel model;
        const QAbstractItemModelTester tester(&model);
        model.setProject(m_project.get());
        model.setFilter(toReview());
        const LetterId id = *model.idAt(2);
        const int rows = model.rowCount();
        QCOMPARE(model.index(2, 0).data(LettersTableModel::StatusRole).toInt(), int(Status::ToReview));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QVERIFY(m_project->setStatus(id, Status::Reviewed).value());
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().at(0).toModelIndex().row(), 2);
        QCOMPARE(model.index(2, 0).data(LettersTableModel::StatusRole).toInt(), int(Status::Reviewed));
        // It stays in the list until the filter is set again.
        QCOMPARE(model.rowCount(), rows);
        model.setFilter(model.filter());
        QCOMPARE(model.rowCount(), rows - 1);
        QCOMPARE(model.rowOf(id), -1);
    }

    void newLettersAreAddedBelow()
    {
        LettersTableModel model;
        const QAbstractItemModelTester tester(&model);
        model.setProject(m_project.get());
        const int before = model.rowCount();
        static_cast<void>(model.letterAt(before - 1));
        QFile extra(m_samples->folder() + QStringLiteral("/extra.txt"));
        QVERIFY(extra.open(QIODevice::WriteOnly));
        extra.write("not a letter at all");
        extra.close();
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QVERIFY(core::Importer(m_samples->path()).run({extra.fileName()}).has_value());
        m_project->refresh();
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(model.rowCount(), before + 1);
        QVERIFY(model.index(before, 0).data(LettersTableModel::UnreadableRole).toBool());
        QCOMPARE(model.index(before, LettersTableModel::ItemsColumn).data().toString(), QString(QChar(0x2013)));
        QVERIFY(model.index(before, LettersTableModel::LetterColumn)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(u"unreadable"));
    }

    void letterTextIsNeverMarkup()
    {
        LettersTableModel model;
        model.setProject(m_project.get());
        const LetterId id = *model.idAt(0);
        QVERIFY(m_project->setStatus(id, Status::Flagged, QStringLiteral("<img src=x> & more")).value());
        const QString hover = model.index(0, 1).data(Qt::ToolTipRole).toString();
        QVERIFY2(hover.contains(u"&lt;img src=x&gt; &amp; more"), qPrintable(hover));
    }

    void everyColumnSortsAndHasAName()
    {
        LettersTableModel model;
        const QAbstractItemModelTester tester(&model);
        model.setProject(m_project.get());
        for (int column = 0; column < LettersTableModel::ColumnCount; ++column) {
            QVERIFY(!LettersTableModel::columnName(column).isEmpty());
            model.sort(column, Qt::DescendingOrder);
            QVERIFY2(model.filter().order != LetterFilter::Order::Imported, qPrintable(QString::number(column)));
            QVERIFY(model.filter().descending);
            QCOMPARE(LettersTableModel::columnOf(model.filter().order), column);
            QCOMPARE(model.rowCount(), m_project->counts()->letters);
        }
        model.sort(-1, Qt::DescendingOrder);
        QVERIFY(!model.filter().descending);
    }

    void theFurtherColumnsTellOfTheReview()
    {
        LettersTableModel model;
        model.setProject(m_project.get());
        const LetterId id = tests::letterNamed(*m_project, QStringLiteral("sample-03-page-citations.txt"));
        m_project->setReviewer(QStringLiteral("Ana"));
        QVERIFY(m_project->setStatus(id, Status::Reviewed).value());
        QVERIFY(
            m_project->correct(id, tests::path("issues[1].quantity"), core::FieldEdit {{{QStringLiteral("84"), {}}}}));
        const auto text = [&](int column) { return model.index(model.rowOf(id), column).data().toString(); };
        const core::StoredLetter letter = tests::readLetter(*m_project, id);
        QCOMPARE(text(LettersTableModel::FileColumn), QStringLiteral("sample-03-page-citations.txt"));
        QCOMPARE(text(LettersTableModel::ReviewerColumn), QStringLiteral("Ana"));
        QCOMPARE(text(LettersTableModel::CorrectedColumn), QStringLiteral("1"));
        QCOMPARE(text(LettersTableModel::SpecialtiesColumn), letter.effective.specialties.text());
        QVERIFY(!text(LettersTableModel::SpecialtiesColumn).isEmpty());
        QVERIFY(!text(LettersTableModel::ReviewedAtColumn).isEmpty());
        QVERIFY(text(LettersTableModel::DecisionDateColumn).isEmpty() == letter.row.decisionDate.isEmpty());
    }

    void aLargeProjectAnswersLaterAndTheLettersBeforeStay()
    {
        LettersTableModel model(nullptr, 0);
        const QAbstractItemModelTester tester(&model);
        model.setProject(m_project.get());
        QVERIFY(model.isReading());
        QCOMPARE(model.rowCount(), 0);
        QTRY_COMPARE(model.rowCount(), tests::sampleCount());
        QVERIFY(!model.isReading());
        // Typed quicker than it is read: the first answers do not come.
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        for (const QString& words : {QStringLiteral("t"), QStringLiteral("th"), QStringLiteral("theramine")})
            model.setFilter(withWords(words));
        QCOMPARE(model.filter().words, QStringLiteral("theramine"));
        QCOMPARE(model.rowCount(), tests::sampleCount());
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(reset.count(), 1);
        QCOMPARE(model.letterAt(0).file, QStringLiteral("sample-10-utf-16.txt"));
        model.setProject(nullptr);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.isReading());
    }

private:
    std::optional<tests::SampleProject> m_samples;
    std::unique_ptr<core::Project> m_project;
};

QTEST_MAIN(TestLettersTableModel)
#include "tst_letterstablemodel.moc"
