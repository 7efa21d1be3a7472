// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/precedentspanel.h"

#include "tests/support/sampleproject.h"
#include "ui/base/chip.h"
#include "ui/models/precedentsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace imr;
using namespace Qt::StringLiterals;
using core::PrecedentBy;
using ui::PrecedentsModel;
using ui::PrecedentsPanel;

class TestPrecedentsPanel final : public QObject
{
    Q_OBJECT

    std::optional<tests::SampleProject> m_samples;
    std::unique_ptr<core::Project> m_project;

    // An item with this drug, and one without a drug.
    PrecedentsPanel::Item itemWith(const QString& generic) const
    {
        const QList<core::LetterId> letters = *m_project->letters();
        for (const core::LetterId id : letters) {
            const core::StoredLetter letter = tests::readLetter(*m_project, id);
            for (int i = 0; i < letter.effective.items.size(); ++i) {
                const auto& medications = letter.effective.items.at(i).medications;
                if (generic.isEmpty() ? medications.isEmpty()
                                      : !medications.isEmpty() && medications.first().generic.text() == generic)
                    return {id, i, u"the item"_s};
            }
        }
        qFatal("no such item in the samples");
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_samples.emplace();
        m_project = m_samples->open();
    }
    void cleanupTestCase() { m_project.reset(); }

    void theCountsAreToldAndTheItemsListed()
    {
        PrecedentsPanel panel;
        const QAbstractItemModelTester tester(&panel.model());
        QSignalSpy shown(&panel, &PrecedentsPanel::shown);
        const PrecedentsPanel::Item item = itemWith(u"tramadol"_s);
        panel.showItem(m_project->path(), item);
        QTRY_COMPARE(shown.size(), 1);
        const auto expected = core::precedentsOf(m_project->path(), item.letter, item.item, PrecedentBy::Drug);
        QVERIFY(expected && expected->counts.items() > 0);
        QCOMPARE(panel.model().rowCount(), expected->items.size());
        QVERIFY(panel.sentence().contains(u"%1 upheld"_s.arg(expected->counts.upheld)));
        QVERIFY(panel.sentence().contains(u"%1 overturned"_s.arg(expected->counts.overturned)));
        QVERIFY(panel.sentence().contains(u"tramadol"));
        const QModelIndex request = panel.model().index(0, PrecedentsModel::RequestColumn);
        QVERIFY(request.data().toString().contains(expected->items.first().request));

        panel.setBy(PrecedentBy::DrugClass);
        QCOMPARE(shown.size(), 2);
        QVERIFY(panel.model().rowCount() >= expected->items.size());
        panel.setBy(PrecedentBy::Guideline);
        QCOMPARE(shown.size(), 3);
        QVERIFY(panel.sentence().contains(u"other item"));
    }

    void whatIsAskedForLastIsShown()
    {
        PrecedentsPanel panel;
        QSignalSpy shown(&panel, &PrecedentsPanel::shown);
        panel.showItem(m_project->path(), itemWith(u"tramadol"_s));
        panel.showItem(m_project->path(), itemWith({}));
        QTRY_VERIFY(!shown.isEmpty() && !panel.isLooking());
        QCOMPARE(shown.size(), 1); // the first was thrown away
        panel.setBy(PrecedentBy::Drug);
        QCOMPARE(panel.sentence(), u"This item is about no drug."_s);
        QCOMPARE(panel.model().rowCount(), 0);
    }

    // Each way tells how many it has, and one that has none is not what opens.
    void whereThereAreNoneAnotherWayIsShown()
    {
        PrecedentsPanel panel;
        QSignalSpy shown(&panel, &PrecedentsPanel::shown);
        const PrecedentsPanel::Item item = itemWith({});
        panel.showItem(m_project->path(), item);
        QTRY_COMPARE(shown.size(), 1);
        const auto guided = core::precedentsOf(m_project->path(), item.letter, item.item, PrecedentBy::Guideline);
        QVERIFY(guided && guided->counts.items() > 0);
        QCOMPARE(panel.by(), PrecedentBy::Guideline);
        QCOMPARE(panel.model().rowCount(), guided->items.size());
        const auto chips = panel.findChildren<ui::Chip*>();
        QCOMPARE(chips.size(), 3);
        QVERIFY(chips.first()->text().endsWith(u" 0"));
        QVERIFY(chips.last()->text().endsWith(u" %1"_s.arg(guided->counts.items())));

        // What was chosen stays chosen: the next item has its like.
        panel.showItem(m_project->path(), itemWith(u"tramadol"_s));
        QTRY_COMPARE(shown.size(), 2);
        QCOMPARE(panel.by(), PrecedentBy::Drug);
    }

    void enterGoesToTheItemAndBackAgain()
    {
        PrecedentsPanel panel;
        QSignalSpy shown(&panel, &PrecedentsPanel::shown);
        QSignalSpy wanted(&panel, &PrecedentsPanel::placeWanted);
        const PrecedentsPanel::Item item = itemWith(u"tramadol"_s);
        panel.showItem(m_project->path(), item);
        QTRY_COMPARE(shown.size(), 1);
        auto* view = panel.findChild<QTreeView*>();
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        const auto place = wanted.takeFirst().constFirst().value<ui::LetterPlace>();
        QCOMPARE(place.letter, panel.model().items().first().letter);
        QCOMPARE(place.path, u"issues[%1].decision"_s.arg(panel.model().items().first().item));
    }

    void nothingToLookFor()
    {
        PrecedentsPanel panel;
        panel.showItem(m_project->path(), {});
        QCOMPARE(panel.sentence(), u"This letter has no items."_s);
        panel.clear();
        QVERIFY(panel.sentence().isEmpty());
        QSignalSpy failed(&panel, &PrecedentsPanel::failed);
        panel.showItem(m_samples->folder() + u"/gone.imrproj"_s, itemWith({}));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(panel.sentence().contains(u"gone.imrproj"));
    }
};

QTEST_MAIN(TestPrecedentsPanel)
#include "tst_precedentspanel.moc"
