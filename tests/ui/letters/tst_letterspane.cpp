// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sampleproject.h"
#include "ui/base/chip.h"
#include "ui/letters/filterpicker.h"
#include "ui/letters/letterspane.h"
#include "ui/models/letterstablemodel.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace imr;
using core::LetterId;
using core::Status;
using ui::LettersPane;
using ui::LettersTableModel;

class TestLettersPane final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_samples.emplace();
        m_project = m_samples->open();
        openPane(ui::ProjectReader::smallProject);
    }
    void cleanup()
    {
        m_pane.reset();
        m_model.reset();
        m_project.reset();
    }

    void whatIsTypedAtOnceIsOneSearch()
    {
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        QTest::keyClicks(search(), QStringLiteral("theramine"));
        QCOMPARE(reset.count(), 0);
        QTRY_COMPARE(m_model->rowCount(), 1);
        QCOMPARE(reset.count(), 1); // one search for nine letters
        QTest::keyClick(search(), Qt::Key_Escape);
        QCOMPARE(m_model->rowCount(), tests::sampleCount());
        QVERIFY(search()->text().isEmpty());
    }

    void howManyAreFoundIsToldWhileNotAllAreShown()
    {
        QVERIFY(found().isEmpty());
        QTest::keyClicks(search(), QStringLiteral("theramine"));
        QTRY_COMPARE(m_model->rowCount(), 1);
        QCOMPARE(found(), QStringLiteral("1 letter(s) found"));
        m_pane->setCurrent(core::LetterId {1});
        QCOMPARE(found(), QStringLiteral("1 found, without the letter shown"));
        QTest::keyClicks(search(), QStringLiteral(" xylophone"));
        QTRY_COMPARE(m_model->rowCount(), 0);
        QVERIFY(found().isEmpty()); // the list says so itself
        QTest::keyClick(search(), Qt::Key_Escape);
        QVERIFY(found().isEmpty());
        chip("To review")->click();
        QCOMPARE(found(), QStringLiteral("%1 letter(s) found").arg(tests::sampleCount()));
    }

    void chipsFilterAndCount()
    {
        QVERIFY(m_project->setStatus(*m_model->idAt(0), Status::Reviewed).value());
        core::ProjectCounts counts = *m_project->counts();
        counts.lettersWithFindings = 6;
        m_pane->setCounts(counts);
        QCOMPARE(chip("Reviewed")->text(), QStringLiteral("Reviewed 1"));
        QCOMPARE(chip("To review")->text(), QStringLiteral("To review %1").arg(tests::sampleCount() - 1));
        QCOMPARE(chip("Has findings")->text(), QStringLiteral("Has findings 6"));
        QVERIFY(chip("Unreadable")->isHidden()); // there is none
        QSignalSpy changed(m_pane.get(), &LettersPane::filterChanged);
        chip("Reviewed")->click();
        QCOMPARE(m_model->rowCount(), 1);
        chip("To review")->click();
        QCOMPARE(m_model->rowCount(), tests::sampleCount());
        chip("Reviewed")->click();
        QCOMPARE(m_model->rowCount(), tests::sampleCount() - 1);
        QCOMPARE(changed.count(), 3);
    }

    void aLetterThatIsNotFoundStandsBetweenThoseImportedBeforeAndAfterIt()
    {
        const QList<LetterId> all = m_model->ids();
        int left = 0; // out by the chip
        for (const LetterId current : all) {
            m_pane->setCurrent(current);
            chip("Overturned")->click();
            const QList<LetterId> found = m_model->ids();
            if (m_model->rowOf(current) < 0) {
                ++left;
                const auto next = std::ranges::upper_bound(found, current);
                QCOMPARE(m_model->idAt(m_pane->stepFrom(1) + 1),
                    std::optional(next == found.end() ? found.first() : *next)); // from the end to the first again
                if (next != found.end() && next != found.begin())
                    QCOMPARE(m_model->idAt(m_pane->stepFrom(-1) - 1), std::optional(*std::prev(next)));
            }
            chip("Overturned")->click();
        }
        QCOMPARE_GT(left, 1);
    }

    void homeAndEndGoToTheFirstAndLastLetter()
    {
        m_pane->setCurrent(*m_model->idAt(1));
        QSignalSpy chosen(m_pane.get(), &LettersPane::letterChosen);
        QTest::keyClick(table(), Qt::Key_End);
        QCOMPARE(chosen.last().first().value<LetterId>(), *m_model->idAt(m_model->rowCount() - 1));
        QTest::keyClick(table(), Qt::Key_Home);
        QCOMPARE(chosen.last().first().value<LetterId>(), *m_model->idAt(0));
    }

    void enterChoosesTheFirstThatIsFoundHoweverLateItIs()
    {
        openPane(0);
        QTRY_COMPARE(m_model->rowCount(), tests::sampleCount());
        QSignalSpy chosen(m_pane.get(), &LettersPane::letterChosen);
        QTest::keyClicks(search(), QStringLiteral("theramine"));
        QTest::keyClick(search(), Qt::Key_Return);
        QVERIFY(m_model->isReading());
        QCOMPARE(chosen.count(), 0);
        QTRY_COMPARE(chosen.count(), 1);
        QCOMPARE(m_model->letterAt(0).file, QStringLiteral("sample-10-utf-16.txt"));
        QCOMPARE(chosen.first().first().value<LetterId>(), *m_model->idAt(0));
        QCOMPARE(QApplication::focusWidget(), table());
    }

    void choosingARowAsksForItsLetter()
    {
        QSignalSpy chosen(m_pane.get(), &LettersPane::letterChosen);
        table()->selectRow(3);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().value<LetterId>(), *m_model->idAt(3));
    }

    void showingALetterSelectsItWithoutAsking()
    {
        QSignalSpy chosen(m_pane.get(), &LettersPane::letterChosen);
        const LetterId id = *m_model->idAt(7);
        m_pane->setCurrent(id);
        QCOMPARE(table()->currentIndex().row(), 7);
        m_model->sort(LettersTableModel::ItemsColumn, Qt::DescendingOrder);
        QCOMPARE(table()->currentIndex().row(), m_model->rowOf(id));
        QCOMPARE(chosen.count(), 0);
    }

    void aLetterThatIsFilteredOutKeepsItsPlace()
    {
        m_pane->setCurrent(*m_model->idAt(4));
        QVERIFY(m_project->setStatus(*m_model->idAt(4), Status::Reviewed).value());
        const LetterId following = *m_model->idAt(5);
        core::LetterFilter filter;
        filter.statuses = {Status::ToReview};
        m_pane->setFilter(filter);
        QVERIFY(!table()->currentIndex().isValid());
        QCOMPARE(m_model->idAt(m_pane->stepFrom(1) + 1), std::optional(following));
    }

    void aLetterThatIsNotAmongThoseFoundStaysWhenTheListGetsTheFocus()
    {
        m_pane->setCurrent(*m_model->idAt(4));
        core::LetterFilter filter;
        filter.drug = QStringLiteral("theramine");
        m_pane->setFilter(filter);
        QVERIFY(m_model->rowCount() > 0 && !table()->currentIndex().isValid());
        QSignalSpy chosen(m_pane.get(), &LettersPane::letterChosen);
        search()->setFocus();
        table()->setFocus(Qt::TabFocusReason);
        QCOMPARE(QApplication::focusWidget(), table());
        QVERIFY(!table()->currentIndex().isValid());
        QCOMPARE(chosen.count(), 0);
        QTest::keyClick(table(), Qt::Key_Down); // who goes to one gets it
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().value<LetterId>(), *m_model->idAt(0));
    }

    void aFilterIsShownAsItIsSet()
    {
        core::LetterFilter filter;
        filter.words = QStringLiteral("soma");
        filter.statuses = {Status::ToReview};
        filter.withFindings = true;
        filter.order = core::LetterFilter::Order::Items;
        filter.descending = true;
        m_pane->setFilter(filter);
        QCOMPARE(search()->text(), QStringLiteral("soma"));
        QVERIFY(chip("To review")->isChecked());
        QVERIFY(chip("Has findings")->isChecked());
        QVERIFY(!chip("Reviewed")->isChecked());
        QCOMPARE(m_model->filter(), filter);
    }

    void aFilterIsAddedAndTakenAway()
    {
        QSignalSpy wanted(m_pane.get(), &LettersPane::valuesWanted);
        chip("+ filter")->click();
        ui::FilterPicker& picker = m_pane->picker();
        QVERIFY(picker.isVisible());
        QTest::keyClicks(&picker, QStringLiteral("decision"));
        QTest::keyClick(&picker, Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        const auto parts = ui::filterParts();
        const auto decision = std::ranges::find(parts, &core::LetterFilter::decision, &ui::FilterPart::member);
        picker.showValues(*decision, *m_project->filterValues(&core::LetterFilter::decision));
        QTest::keyClicks(&picker, QStringLiteral("uph"));
        QTest::keyClick(&picker, Qt::Key_Return);
        QCOMPARE(m_model->filter().decision, QStringLiteral("Upheld"));
        QVERIFY(chip("Decision: Upheld"));
        QVERIFY(!chip("Overturned")->isChecked());
        // It has a chip of its own, which takes the place of the other.
        chip("Overturned")->click();
        QCOMPARE(m_model->filter().decision, QStringLiteral("Overturned"));
        QTRY_VERIFY(!chip("Decision: Upheld"));
        chip("Overturned")->click();
        QVERIFY(m_model->filter().decision.isEmpty());
    }

    void partsCombineWithTheChips()
    {
        core::LetterFilter filter;
        filter.drugClass = QStringLiteral("opioid");
        filter.decision = QStringLiteral("Upheld");
        m_pane->setFilter(filter);
        chip("Has findings")->click();
        QCOMPARE(m_model->filter().drugClass, filter.drugClass);
        QCOMPARE(m_model->filter().decision, filter.decision);
        QVERIFY(m_model->filter().withFindings);
        chip("Class: opioid")->click();
        QVERIFY(m_model->filter().drugClass.isEmpty());
        QCOMPARE(m_model->filter().decision, filter.decision);
    }

    void aViewIsNamedOnItsChip()
    {
        m_pane->setViewName(QStringLiteral("Opioids"));
        QVERIFY(chip("View: Opioids")->isChecked());
        m_pane->setViewName({});
        QVERIFY(!chip("Views")->isChecked());
    }

    void sortingIsToldAsTheFilterIs()
    {
        QSignalSpy changed(m_pane.get(), &LettersPane::filterChanged);
        table()->horizontalHeader()->setSortIndicator(LettersTableModel::ItemsColumn, Qt::DescendingOrder);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().first().value<core::LetterFilter>().order, core::LetterFilter::Order::Items);
    }

private:
    // Projects of at most `small` letters answer at once.
    void openPane(int small)
    {
        m_pane.reset();
        m_model = std::make_unique<LettersTableModel>(nullptr, small);
        m_pane = std::make_unique<LettersPane>(*m_model);
        m_pane->resize(330, 600);
        m_model->setProject(m_project.get());
        m_pane->show();
        m_pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    }
    QLineEdit* search() const { return m_pane->findChild<QLineEdit*>(); }
    QTableView* table() const { return m_pane->findChild<QTableView*>(); }
    QString found() const // as told below the list; empty when nothing is
    {
        for (const QLabel* label : m_pane->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(QLatin1StringView("found")))
                return label->text();
        }
        return {};
    }
    ui::Chip* chip(const char* label) const
    {
        for (ui::Chip* found : m_pane->findChildren<ui::Chip*>()) {
            if (found->text().startsWith(QLatin1StringView(label)))
                return found;
        }
        return nullptr;
    }

    std::optional<tests::SampleProject> m_samples;
    std::unique_ptr<core::Project> m_project;
    std::unique_ptr<LettersTableModel> m_model;
    std::unique_ptr<LettersPane> m_pane;
};

QTEST_MAIN(TestLettersPane)
#include "tst_letterspane.moc"
