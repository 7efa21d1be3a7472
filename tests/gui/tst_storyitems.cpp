// SPDX-License-Identifier: GPL-3.0-or-later
// A letter whose items were cut wrong: a person joins, cuts, adds, removes and moves them, takes it back, and finds it
// as it was left.
#include "tests/gui/windowdriver.h"
#include "ui/base/messagebar.h"
#include "ui/keys/windowactions.h"
#include "ui/letter/letterpane.h"
#include "ui/letter/lettertext.h"
#include "ui/structure/structurepane.h"
#include "ui/structure/structureview.h"
#include "ui/window/arrangecontroller.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTextCursor>
#include <QTimer>

using namespace imr;
using tests::path;

namespace {

constexpr auto letter = "sample-08-many-items.txt";

} // namespace

class TestStoryItems final : public QObject
{
    Q_OBJECT

    tests::WindowDriver* m_bench = nullptr; // of the story that runs

    [[nodiscard]] QList<core::DisputedItem> items() const
    {
        return m_bench->window->session().letter()->effective.items;
    }
    [[nodiscard]] QStringList requests() const
    {
        QStringList requests;
        for (const core::DisputedItem& item : items())
            requests.append(item.request.text());
        return requests;
    }
    [[nodiscard]] ui::ArrangeController& arranging() const
    {
        return *m_bench->window->findChild<ui::ArrangeController*>();
    }
    [[nodiscard]] ui::StructureView& fields() const { return m_bench->window->structure().view(); }
    void undo() const { m_bench->window->actions().undo->trigger(); }
    void select(core::Span words) const
    {
        auto* text = m_bench->window->findChild<ui::LetterText*>();
        QTextCursor cursor = text->textCursor();
        text->placeCursor(words.start);
        cursor.setPosition(int(words.start));
        cursor.setPosition(int(words.end), QTextCursor::KeepAnchor);
        text->setTextCursor(cursor);
    }
    void open(tests::WindowDriver& bench, const tests::SampleProject& samples, const char* file = letter)
    {
        m_bench = &bench;
        bench.start();
        bench.window->open({samples.path()});
        QVERIFY(bench.window->session().show(bench.letter(file)));
    }

private Q_SLOTS:
    void twoItemsAreJoinedAndCutAgain()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        open(bench, samples);
        const QStringList before = requests();
        const core::Span second = items().at(2).heading;
        fields().selectItem(1);
        arranging().joinWithNext();
        QCOMPARE(items().size(), before.size() - 1);
        QCOMPARE(fields().currentPart().item, 1);
        QVERIFY(bench.window->actions().undo->iconText().contains(u"Join items 2 and 3"));

        select({second.start, second.start});
        arranging().cutItem();
        QCOMPARE(requests(), before);
        QCOMPARE(fields().currentPart().item, 2);

        undo();
        undo();
        QCOMPARE(requests(), before);
        QVERIFY(!core::isArranged(*bench.window->session().letter()));
        bench.window->actions().redo->trigger();
        QCOMPARE(items().size(), before.size() - 1);
        bench.quit();

        bench.start();
        bench.window->open({samples.path()});
        QVERIFY(bench.window->session().show(bench.letter(letter)));
        QCOMPARE(items().size(), before.size() - 1);
    }

    void aCutInsideAWordBeginsWithTheWord()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        open(bench, samples);
        const QStringList before = requests();
        const core::Span second = items().at(2).heading;
        fields().selectItem(1);
        arranging().joinWithNext();
        select({second.start + 2, second.start + 2});
        arranging().cutItem();
        QCOMPARE(requests(), before);
    }

    void theBoxInTheLetterFollowsTheItems()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        open(bench, samples);
        auto* text = bench.window->findChild<ui::LetterText*>();
        const auto seen = [text] { return text->viewport()->grab().toImage(); };
        // Whether the letter looks as with a box around the heading, and not as without one.
        const auto boxed = [&] {
            const core::Spans heading {items().at(fields().currentPart().item).heading};
            text->reveal(heading);
            const QImage now = seen();
            text->setFocusWords({});
            const bool differs = seen() != now;
            text->setFocusWords(heading);
            return differs && seen() == now;
        };
        fields().selectItem(0);
        QVERIFY(boxed());
        arranging().removePart();
        QVERIFY(boxed());
        arranging().movePart(1);
        QVERIFY(boxed());
        undo();
        QVERIFY(boxed());
        undo();
        QVERIFY(boxed());
    }

    void aWrongItemIsRemovedAndACorrectionFollows()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        open(bench, samples);
        const QStringList before = requests();
        ui::StructureModel& model = bench.window->fields();
        QVERIFY(model.setData(model.indexOf(path("issues[2].request")), QStringLiteral("Zorbital")));
        fields().selectItem(0);
        arranging().removePart();
        QCOMPARE(items().size(), before.size() - 1);
        QCOMPARE(bench.text("issues[1].request"), QStringLiteral("Zorbital"));
        undo();
        QCOMPARE(bench.text("issues[2].request"), QStringLiteral("Zorbital"));
        undo();
        QCOMPARE(requests(), before);
    }

    void theLastItemIsRemovedAndOneIsLeftInSight()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        open(bench, samples);
        const int last = int(items().size()) - 1;
        fields().selectItem(last);
        arranging().removePart();
        QCOMPARE(items().size(), last);
        QCOMPARE(fields().currentPart().item, last - 1);
    }

    void anItemIsMadeOfSelectedWords()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        open(bench, samples);
        const QStringList before = requests();
        const core::Span heading = items().at(1).heading;
        fields().selectItem(1);
        arranging().removePart();
        select(heading);
        arranging().makeItem();
        QCOMPARE(items().size(), before.size());
        QVERIFY(requests().contains(before.at(1)));
    }

    void entriesAreRemovedAndMoved()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        open(bench, samples, "sample-06-compounds-and-kits.txt");
        const auto drugs = [this] {
            QStringList names;
            const core::DisputedItem first = items().constFirst();
            for (const core::Medication& medication : first.medications)
                names.append(medication.drug.text());
            return names;
        };
        const QStringList before = drugs();
        QVERIFY(before.size() > 2);
        QVERIFY(fields().select(path("issues[0].medications[1].drug")));
        arranging().movePart(-1);
        QCOMPARE(drugs().constFirst(), before.at(1));
        QVERIFY(fields().select(path("issues[0].medications[0].drug")));
        arranging().removePart();
        QCOMPARE(drugs().constFirst(), before.first());
        QCOMPARE(drugs().size(), before.size() - 1);
        undo();
        undo();
        QCOMPARE(drugs(), before);
    }

    void whatCannotBeDoneIsSaid()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        open(bench, samples);
        const QStringList before = requests();
        QSignalSpy told(&arranging(), &ui::ArrangeController::told);
        QSignalSpy failed(bench.window.get(), &ui::MainWindow::failed);
        select({0, 0});
        arranging().cutItem();
        arranging().makeItem();
        fields().selectItem(-1);
        arranging().removePart();
        fields().selectItem(0);
        arranging().movePart(-1);
        QCOMPARE(told.size(), 4);
        fields().selectItem(int(before.size()) - 1);
        arranging().joinWithNext();
        QCOMPARE(failed.size(), 1);
        QCOMPARE(requests(), before);
        QVERIFY(!bench.window->actions().undo->isEnabled());
    }

    void theMenusOfferWhatFits()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        open(bench, samples);
        const auto offered = [](QMenu& menu) {
            QStringList texts;
            for (const QAction* action : menu.actions()) {
                if (action->isEnabled() && !action->isSeparator())
                    texts.append(action->text());
            }
            return texts;
        };
        fields().selectItem(0);
        QMenu part;
        Q_EMIT fields().menuOpening(part);
        QCOMPARE(offered(part),
            (QStringList {
                QStringLiteral("Move down"), QStringLiteral("Join with item 2"), QStringLiteral("Remove item 1")}));
        select(items().at(1).heading);
        QMenu text;
        Q_EMIT bench.window->findChild<ui::LetterPane*>()->menuOpening(text);
        QCOMPARE(offered(text),
            (QStringList {QStringLiteral("Cut item 2 here"), QStringLiteral("New item from these words")}));
    }
};

QTEST_MAIN(TestStoryItems)
#include "tst_storyitems.moc"
