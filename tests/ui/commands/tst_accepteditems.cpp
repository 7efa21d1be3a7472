// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sampleproject.h"
#include "ui/commands/accepteditems.h"
#include "ui/commands/edithistory.h"

#include <QSignalSpy>
#include <QTest>

using namespace imr;
using Items = QSet<int>;

class TestAcceptedItems final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anItemIsAcceptedTakenBackAndKept()
    {
        const tests::SampleProject samples;
        {
            const auto project = samples.open();
            ui::EditHistory history;
            const core::StoredLetter letter = sample(*project);
            QCOMPARE(ui::acceptedItems(*project, letter), Items());
            QVERIFY(history.push(std::make_unique<ui::AcceptItem>(*project, letter, 2, true)));
            QVERIFY(history.push(std::make_unique<ui::AcceptItem>(*project, letter, 0, true)));
            QVERIFY(history.undoText().contains(u"1"));
            QCOMPARE(ui::acceptedItems(*project, letter), (Items {0, 2}));
            QVERIFY(!history.push(std::make_unique<ui::AcceptItem>(*project, letter, 0, true))); // it is
            QVERIFY(history.push(std::make_unique<ui::AcceptItem>(*project, letter, 2, false)));
            QCOMPARE(ui::acceptedItems(*project, letter), Items {0});
            history.undo();
            history.undo();
            QCOMPARE(ui::acceptedItems(*project, letter), Items {2});
            history.redo();
        }
        const auto project = samples.open();
        QCOMPARE(ui::acceptedItems(*project, sample(*project)), (Items {0, 2}));
    }

    // What was accepted is what is requested, wherever it stands.
    void itFollowsTheRequest()
    {
        const tests::SampleProject samples;
        const auto project = samples.open();
        ui::EditHistory history;
        core::StoredLetter letter = sample(*project);
        QVERIFY(history.push(std::make_unique<ui::AcceptItem>(*project, letter, 0, true)));
        letter.effective.items.move(0, 2);
        QCOMPARE(ui::acceptedItems(*project, letter), Items {2});
        letter.effective.items[2].request.values.first().text = QStringLiteral("Something else");
        QCOMPARE(ui::acceptedItems(*project, letter), Items());
        letter.effective.items.clear();
        QCOMPARE(ui::acceptedItems(*project, letter), Items());
    }

    void oneOfTwoAlikeIsOne()
    {
        const tests::SampleProject samples;
        const auto project = samples.open();
        ui::EditHistory history;
        core::StoredLetter letter = sample(*project);
        letter.effective.items[1] = letter.effective.items.at(0);
        QVERIFY(history.push(std::make_unique<ui::AcceptItem>(*project, letter, 1, true)));
        QCOMPARE(ui::acceptedItems(*project, letter).size(), 1);
    }

    void whatCannotBeWrittenSaysSo()
    {
        const tests::SampleProject samples;
        const auto project = samples.open();
        ui::EditHistory history;
        const core::StoredLetter letter = sample(*project);
        QSignalSpy failed(&history, &ui::EditHistory::failed);
        samples.refuseWrites(QStringLiteral("setting"), true);
        QVERIFY(!history.push(std::make_unique<ui::AcceptItem>(*project, letter, 0, true)));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(ui::acceptedItems(*project, letter), Items());
        samples.refuseWrites(QStringLiteral("setting"), false);
        QVERIFY(history.push(std::make_unique<ui::AcceptItem>(*project, letter, 0, true)));
    }

private:
    static core::StoredLetter sample(const core::Project& project)
    {
        return tests::readLetter(
            project, tests::letterNamed(project, QStringLiteral("sample-01-prose-credentials.txt")));
    }
};

QTEST_GUILESS_MAIN(TestAcceptedItems)
#include "tst_accepteditems.moc"
