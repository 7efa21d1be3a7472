// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/druglexicon.h"
#include "core/lexicon/guidelineindex.h"
#include "tests/support/sampleproject.h"
#include "ui/commands/edithistory.h"
#include "ui/models/structuremodel.h"
#include "ui/structure/celllayout.h"
#include "ui/structure/entryproblem.h"
#include "ui/structure/structureview.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace imr;
using tests::path;
using ui::StructureModel;
using ui::StructureView;

class TestStructureView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_samples.emplace(); }
    void init()
    {
        m_project = m_samples->open();
        m_history = std::make_unique<ui::EditHistory>();
        m_model = std::make_unique<StructureModel>(*m_history);
        connect(m_project.get(), &core::Project::letterChanged, m_model.get(),
            [this](core::LetterId id) { m_model->setLetter(*m_project, tests::readLetter(*m_project, id)); });
        m_model->setLetter(*m_project,
            tests::readLetter(
                *m_project, tests::letterNamed(*m_project, QStringLiteral("sample-01-prose-credentials.txt"))));
        m_view = std::make_unique<StructureView>(*m_model, core::GuidelineIndex::builtIn());
        m_view->resize(400, 700);
        m_view->show();
        m_view->activateWindow();
        m_view->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    }
    void cleanup()
    {
        while (m_history->canUndo())
            m_history->undo();
        m_view.reset();
        m_model.reset();
        m_history.reset();
        m_project.reset();
    }

    void enterTakesTheEntryAndStays()
    {
        QVERIFY(m_view->select(path("issues[0].quantity")));
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        auto* line = editor<QLineEdit>();
        QVERIFY(line);
        QCOMPARE(line->text(), QStringLiteral("60"));
        QTest::keyClicks(line, QStringLiteral("84"));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(text("issues[0].quantity"), QStringLiteral("84"));
        QTRY_VERIFY(!m_view->isEditing());
        QCOMPARE(StructureModel::pathAt(m_view->currentIndex()), path("issues[0].quantity"));
    }

    void nothingPeepsOutBehindAnEditor()
    {
        QVERIFY(m_view->select(path("issues[0].medications[0].drug")));
        const QRect cell = m_view->visualRect(m_view->currentIndex().siblingAtColumn(1));
        QVERIFY(cell.height() > 30); // two lines
        const QRect below(cell.left() + 4, cell.bottom() - 8, cell.width() - 40, 7);
        const QImage before = m_view->viewport()->grab(below).toImage();
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        auto* line = editor<QLineEdit>();
        QVERIFY(line);
        QVERIFY(line->geometry().bottom() < cell.bottom() - 2);
        const QRect left = cell.adjusted(0, line->geometry().bottom() + 1 - cell.top(), -8, -1);
        const QImage seen = m_view->viewport()->grab(left).toImage();
        for (int x = 1; x < seen.width(); ++x)
            QCOMPARE(seen.pixel(x, 0), seen.pixel(0, 0));
        QTest::keyClick(line, Qt::Key_Escape);
        QTRY_VERIFY(!m_view->isEditing());
        QCOMPARE(m_view->viewport()->grab(below).toImage(), before); // the words are back
    }

    // A line of one colour goes through "60", beside the value that holds now.
    void whatWasReadIsStruckOut()
    {
        QVERIFY(m_view->select(path("issues[0].quantity")));
        const auto longestLine = [this] {
            const QRect cell = m_view->visualRect(m_view->currentIndex().siblingAtColumn(1));
            const QImage seen = m_view->viewport()->grab(cell.adjusted(0, 5, -30, -5)).toImage();
            int longest = 0;
            for (int y = 0; y < seen.height(); ++y) {
                for (int x = 1, length = 1; x < seen.width(); ++x) {
                    const bool ink = seen.pixel(x, y) != seen.pixel(0, 0);
                    length = ink && seen.pixel(x, y) == seen.pixel(x - 1, y) ? length + 1 : 1;
                    longest = std::max(longest, length);
                }
            }
            return longest;
        };
        const int before = longestLine();
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QTest::keyClicks(editor<QLineEdit>(), QStringLiteral("84"));
        QTest::keyClick(editor<QLineEdit>(), Qt::Key_Return);
        QTRY_COMPARE(text("issues[0].quantity"), QStringLiteral("84"));
        QTRY_VERIFY(!m_view->isEditing());
        const QFont small = ui::cellFont(ui::CellRun::Kind::Was, m_view->font(), false);
        QVERIFY(before < 8);
        QCOMPARE(longestLine(), QFontMetrics(small).horizontalAdvance(QStringLiteral("60")));
    }

    void typingBeginsAnEntryAndEscapeDropsIt()
    {
        QVERIFY(m_view->select(path("issues[0].quantity")));
        QTest::keyClick(m_view.get(), Qt::Key_9);
        auto* line = editor<QLineEdit>();
        QVERIFY(line);
        QTRY_COMPARE(line->text(), QStringLiteral("9"));
        QTest::keyClick(line, Qt::Key_Escape);
        QTRY_VERIFY(!m_view->isEditing());
        QCOMPARE(text("issues[0].quantity"), QStringLiteral("60"));
        QCOMPARE(m_history->count(), 0);
    }

    // Letters are the window's commands: half a word typed over a field must not become an entry.
    void lettersBeginNoEntry()
    {
        QVERIFY(m_view->select(path("issues[0].quantity")));
        QTest::keyClicks(m_view.get(), QStringLiteral("codeine"));
        QVERIFY(!m_view->isEditing());
        QCOMPARE(m_history->count(), 0);
    }

    void anOpenEntryIsFinishedWhenAsked()
    {
        QVERIFY(m_view->finishEntry()); // none is open
        QVERIFY(m_view->select(path("issues[0].quantity")));
        QTest::keyClick(m_view.get(), Qt::Key_F2);
        QTest::keyClicks(editor<QLineEdit>(), QStringLiteral("84"));
        QVERIFY(m_view->finishEntry());
        QVERIFY(!m_view->isEditing());
        QCOMPARE(text("issues[0].quantity"), QStringLiteral("84"));
        QCOMPARE(m_history->count(), 1);
    }

    void anEntryThatCannotBeTakenIsNotFinishedNorReplaced()
    {
        QVERIFY(m_view->select(path("header.decision_date")));
        QTest::keyClick(m_view.get(), Qt::Key_F2);
        auto* line = editor<QLineEdit>();
        QTest::keyClicks(line, QStringLiteral("soon"));
        QVERIFY(!m_view->finishEntry());
        QVERIFY(ui::EntryProblem::of(line));
        QVERIFY(m_view->select(path("issues[0].quantity")));
        m_view->edit(m_view->currentIndex());
        QCOMPARE(editor<QLineEdit>(), line);
        QVERIFY(line->isVisible());
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(m_view->finishEntry());
        QCOMPARE(m_history->count(), 0);
    }

    // A full disk costs time, not what was typed.
    void anEntryThatCannotBeWrittenStaysWithWhatWasTyped()
    {
        QVERIFY(m_view->select(path("issues[0].quantity")));
        QTest::keyClick(m_view.get(), Qt::Key_F2);
        const QPointer line = editor<QLineEdit>();
        QTest::keyClicks(line, QStringLiteral("84"));
        m_samples->refuseWrites(QStringLiteral("correction"), true);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(ui::EntryProblem::of(line));
        QVERIFY(m_view->isEditing());
        QCOMPARE(line->text(), QStringLiteral("84"));
        QVERIFY(!m_view->finishEntry()); // nor is it left for another letter
        QTest::keyClick(line, Qt::Key_Tab); // or another field
        QTRY_VERIFY(ui::EntryProblem::of(line));
        QCOMPARE(text("issues[0].quantity"), QStringLiteral("60"));
        m_samples->refuseWrites(QStringLiteral("correction"), false);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(!m_view->isEditing());
        QCOMPARE(text("issues[0].quantity"), QStringLiteral("84"));
        QCOMPARE(m_history->count(), 1);
    }

    void escapeGivesUpWhatCannotBeWritten()
    {
        QVERIFY(m_view->select(path("issues[0].quantity")));
        QTest::keyClick(m_view.get(), Qt::Key_F2);
        const QPointer line = editor<QLineEdit>();
        QTest::keyClicks(line, QStringLiteral("84"));
        m_samples->refuseWrites(QStringLiteral("correction"), true);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(ui::EntryProblem::of(line));
        QTest::keyClick(line, Qt::Key_Escape);
        m_samples->refuseWrites(QStringLiteral("correction"), false);
        QTRY_VERIFY(!m_view->isEditing());
        QVERIFY(m_view->finishEntry());
        QCOMPARE(text("issues[0].quantity"), QStringLiteral("60"));
        QCOMPARE(m_history->count(), 0);
    }

    void aMisspeltDrugIsProposedAsItIsWritten()
    {
        QVERIFY(m_view->select(path("issues[0].medications[0].drug")));
        QTest::keyClick(m_view.get(), Qt::Key_F2);
        auto* line = editor<QLineEdit>();
        QVERIFY(line);
        QTest::keyClicks(line, QStringLiteral("Flexiril"));
        const auto* proposed = line->completer()->completionModel();
        QVERIFY(proposed->rowCount() > 0);
        QCOMPARE(proposed->index(0, 0).data().toString(), QStringLiteral("Flexeril"));
        QTest::keyClick(line, Qt::Key_Escape);
    }

    void tabGoesOnToTheNextField()
    {
        QVERIFY(m_view->select(path("issues[0].quantity")));
        QTest::keyClick(m_view.get(), Qt::Key_F2);
        auto* line = editor<QLineEdit>();
        QVERIFY(line);
        QTest::keyClicks(line, QStringLiteral("84"));
        QTest::keyClick(line, Qt::Key_Tab);
        QTRY_VERIFY(editor<QSpinBox>());
        QCOMPARE(text("issues[0].quantity"), QStringLiteral("84"));
        QCOMPARE(StructureModel::pathAt(m_view->currentIndex()), path("issues[0].refills"));
        auto* refills = editor<QSpinBox>();
        QCOMPARE(refills->value(), 2);
        refills->setValue(-1);
        QTest::keyClick(refills, Qt::Key_Return);
        QTRY_COMPARE(text("issues[0].refills"), QString());
    }

    void anEntryThatIsNoDateStaysOpenAndSaysWhy()
    {
        QVERIFY(m_view->select(path("header.decision_date")));
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        auto* line = editor<QLineEdit>();
        QVERIFY(line);
        QTest::keyClicks(line, QStringLiteral("soon"));
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(ui::EntryProblem::of(line));
        QVERIFY(ui::EntryProblem::of(line)->text().contains(u"soon"));
        QVERIFY(m_view->isEditing());
        QCOMPARE(line->text(), QStringLiteral("soon"));
        QTest::keyClick(line, Qt::Key_Tab);
        QVERIFY(m_view->isEditing());
        // Going on with another row leaves it open too.
        QVERIFY(m_view->select(path("issues[0].quantity")));
        QCOMPARE(line->text(), QStringLiteral("soon"));
        QVERIFY(line->isVisible());
        QCOMPARE(m_history->count(), 0);

        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, QStringLiteral("03/04/2015"));
        QVERIFY(!ui::EntryProblem::of(line));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(text("header.decision_date"), QStringLiteral("2015-03-04"));
    }

    void aDecisionIsChosenFromAList()
    {
        QVERIFY(m_view->select(path("issues[0].decision")));
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        auto* box = editor<QComboBox>();
        QVERIFY(box);
        QCOMPARE(box->currentText(), QStringLiteral("Upheld"));
        QTest::keyClick(box, Qt::Key_Up);
        QTest::keyClick(box, Qt::Key_O);
        QVERIFY(m_view->isEditing());
        QCOMPARE(text("issues[0].decision"), QStringLiteral("Upheld"));
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_COMPARE(text("issues[0].decision"), QStringLiteral("Overturned"));
        QCOMPARE(m_model->itemIndex(0).data(StructureModel::BadgeRole).toString(), QStringLiteral("Overturned"));
    }

    void drugsAreProposedFromTheLexicon()
    {
        m_view->startEditing(path("issues[0].medications[0].drug"));
        auto* line = editor<QLineEdit>();
        QVERIFY(line && line->completer());
        QTest::keyClicks(line, QStringLiteral("soma"));
        QVERIFY(line->completer()->completionCount() > 0);
        QCOMPARE(line->completer()->completionModel()->index(0, 0).data().toString(), QStringLiteral("Soma"));
        QTest::keyClick(line->completer()->popup(), Qt::Key_Escape);
        QTest::keyClick(line, Qt::Key_Escape);
    }

    void deleteRevertsACorrection()
    {
        QVERIFY(m_model->setData(m_model->indexOf(path("issues[0].quantity")), QStringLiteral("84")));
        QVERIFY(m_view->select(path("issues[0].quantity")));
        QTest::keyClick(m_view.get(), Qt::Key_Delete);
        QCOMPARE(text("issues[0].quantity"), QStringLiteral("60"));
        QTest::keyClick(m_view.get(), Qt::Key_Delete);
        QCOMPARE(m_history->count(), 2);
    }

    void groupsStayAsThePersonLeftThem()
    {
        const auto drug = [this] { return m_model->indexOf(path("issues[0].medications[0].drug")).siblingAtColumn(0); };
        m_view->collapse(m_model->itemIndex(1));
        QVERIFY(m_view->select(path("issues[0].medications[0].generic")));
        QVERIFY(m_view->isExpanded(drug()));
        QVERIFY(m_model->showEmpty(path("issues[0].date_of_service")).isValid()); // the tree changes shape
        QVERIFY(!m_view->isExpanded(m_model->itemIndex(1)));
        QVERIFY(m_view->isExpanded(drug()));
        QCOMPARE(StructureModel::pathAt(m_view->currentIndex()), path("issues[0].medications[0].generic"));
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(m_view.get(), Qt::Key_Left);
        QCOMPARE(m_view->currentIndex().siblingAtColumn(0), m_model->itemIndex(0));
    }

    void aFieldOutOfSightIsShownWithWhatStandsAroundIt()
    {
        m_view->resize(400, 300);
        const auto top = [this](const char* place) { return m_view->visualRect(m_model->indexOf(path(place))).top(); };
        QVERIFY(top("issues[2].decision") > 300); // far below
        QVERIFY(m_view->select(path("issues[2].decision")));
        QVERIFY2(top("issues[2].decision") > 60 && top("issues[2].decision") < 220,
            qPrintable(QString::number(top("issues[2].decision"))));
        const int before = top("issues[2].decision");
        QVERIFY(m_view->select(path("issues[2].request"))); // in sight: nothing moves
        QCOMPARE(top("issues[2].decision"), before);
    }

    void selectingSaysWhatIsSelected()
    {
        QSignalSpy fields(m_view.get(), &StructureView::fieldSelected);
        QSignalSpy items(m_view.get(), &StructureView::itemSelected);
        QVERIFY(m_view->select(path("issues[1].quantity")));
        QCOMPARE(fields.count(), 1);
        QCOMPARE(fields.first().first().value<core::FieldPath>(), path("issues[1].quantity"));
        m_view->selectItem(2);
        QCOMPARE(items.count(), 1);
        QCOMPARE(items.first().first().toInt(), 2);
        QVERIFY(!m_view->select(path("issues[40].quantity")));
    }

private:
    template<typename Editor> Editor* editor() const
    {
        return m_view->isEditing() ? m_view->viewport()->findChild<Editor*>(Qt::FindDirectChildrenOnly) : nullptr;
    }
    QString text(const char* place) const { return m_model->indexOf(path(place)).data(Qt::EditRole).toString(); }

    std::optional<tests::SampleProject> m_samples;
    std::unique_ptr<core::Project> m_project;
    std::unique_ptr<ui::EditHistory> m_history;
    std::unique_ptr<StructureModel> m_model;
    std::unique_ptr<StructureView> m_view;
};

QTEST_MAIN(TestStructureView)
#include "tst_structureview.moc"
