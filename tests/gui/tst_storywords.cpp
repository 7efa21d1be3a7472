// SPDX-License-Identifier: GPL-3.0-or-later
// Words that were read too short or too long: a person moves their ends key by key, goes from item to item, sees where
// the chain of blocks breaks, how others like it were decided, and prints the letter. All without a mouse.
#include "tests/gui/windowdriver.h"
#include "ui/base/messagebar.h"
#include "ui/keys/windowactions.h"
#include "ui/letter/letterpane.h"
#include "ui/letter/lettertext.h"
#include "ui/models/precedentsmodel.h"
#include "ui/models/unsurereason.h"
#include "ui/panels/bottompanel.h"
#include "ui/panels/precedentspanel.h"
#include "ui/structure/findingcard.h"
#include "ui/structure/integritystrip.h"
#include "ui/structure/structurepane.h"
#include "ui/structure/structureview.h"
#include "ui/window/precedentscontroller.h"
#include "ui/window/reviewcontroller.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>
#include <QTreeView>

using namespace imr;
using namespace Qt::StringLiterals;
using tests::path;

class TestStoryWords final : public QObject
{
    Q_OBJECT

    static void openAt(tests::WindowDriver& bench, const tests::SampleProject& samples, const char* file)
    {
        bench.start();
        bench.window->open({samples.path()});
        QVERIFY(bench.window->session().show(bench.letter(file)));
    }
    static QString wordsOf(const tests::WindowDriver& bench, const char* place)
    {
        const auto& letter = bench.window->session().letter();
        const core::Spans spans = core::fieldAt(letter->effective, path(place))->spans();
        return spans.isEmpty() ? QString() : spans.first().of(letter->text).toString();
    }

private Q_SLOTS:
    void wordsAreWidenedAndNarrowedByKey()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        openAt(bench, samples, "sample-05-modified-requests.txt");
        constexpr auto drug = "issues[0].medications[0].drug";
        QVERIFY(bench.window->review().goToField(path(drug)));
        bench.window->structure().view().setFocus();
        const QString before = bench.text(drug);
        const QString words = wordsOf(bench, drug);
        const int edits = bench.window->session().history().count();

        bench.press(Qt::Key_Period);
        QCOMPARE(wordsOf(bench, drug).section(u' ', 0, 0), words);
        QCOMPARE(wordsOf(bench, drug).count(u' '), 1);
        QCOMPARE(bench.text(drug), wordsOf(bench, drug)); // the value follows its words
        bench.press(Qt::Key_Period);
        QCOMPARE(wordsOf(bench, drug).count(u' '), 2);
        QCOMPARE(bench.window->session().history().count(), edits + 2); // each key is one step
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(wordsOf(bench, drug).count(u' '), 1);
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bench.text(drug), before);
        QCOMPARE(wordsOf(bench, drug), words);
        QVERIFY(bench.window->session().letter()->corrections.isEmpty());
        bench.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        bench.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(wordsOf(bench, drug).count(u' '), 2);

        // There and back again is no correction.
        bench.press(Qt::Key_Comma);
        bench.press(Qt::Key_Comma);
        QCOMPARE(bench.text(drug), before);
        QVERIFY(bench.window->session().letter()->corrections.isEmpty());

        // The other end.
        bench.press(Qt::Key_W);
        QVERIFY(wordsOf(bench, drug).endsWith(words));
        bench.press(Qt::Key_E);
        QCOMPARE(wordsOf(bench, drug), words);
    }

    void whatCantBeIsSaid()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        openAt(bench, samples, "sample-05-modified-requests.txt");
        QVERIFY(bench.window->review().goToField(path("issues[0].medications[0].generic")));
        bench.window->structure().view().setFocus();
        bench.press(Qt::Key_Period);
        QVERIFY(bench.window->messages().isVisible());
        QVERIFY(bench.window->session().letter()->corrections.isEmpty());
        QCOMPARE(bench.window->session().history().count(), 0);
    }

    // With words selected in the letter it is the selection that moves.
    void theSelectionMovesWordByWord()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        openAt(bench, samples, "sample-05-modified-requests.txt");
        QVERIFY(bench.window->review().goToField(path("issues[0].medications[0].drug")));
        auto* pane = bench.window->findChild<ui::LetterPane*>();
        auto* text = bench.window->findChild<ui::LetterText*>();
        bench.press(Qt::Key_2, Qt::ControlModifier);
        pane->chooseWords(
            core::fieldAt(bench.window->session().letter()->effective, path("issues[0].medications[0].drug"))
                ->spans()
                .first());
        const qsizetype length = text->selection().length();
        bench.press(Qt::Key_Period);
        QVERIFY(text->selection().length() > length);
        bench.press(Qt::Key_Comma);
        QCOMPARE(text->selection().length(), length);
        QCOMPARE(bench.window->session().history().count(), 0);

        // It is left behind where one goes to a field: the keys are about that one then.
        bench.press(Qt::Key_Q);
        QVERIFY(text->selection().isEmpty());
        const core::FieldPath quantity = bench.window->review().currentField();
        bench.press(Qt::Key_W);
        QCOMPARE(bench.window->session().history().count(), 1);
        QVERIFY(bench.window->session().letter()->corrections.contains(quantity.toString()));
    }

    void theOutlineGoesToAnItem()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        openAt(bench, samples, "sample-08-many-items.txt");
        bench.press(Qt::Key_O);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        const auto& items = bench.window->session().letter()->effective.items;
        QCOMPARE(menu->actions().size(), items.size());
        bench.press(Qt::Key_3);
        QCOMPARE(bench.window->review().currentItem(), 2);
        auto* text = bench.window->findChild<ui::LetterText*>();
        QVERIFY(items.at(2).whole().contains(text->cursorPosition())); // the letter went there too
    }

    void theBrokenChainIsShownAndJoined()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        openAt(bench, samples, "sample-05-modified-requests.txt");
        const ui::IntegrityStrip& chain = bench.window->structure().integrity();
        QVERIFY(chain.isHidden());
        QVERIFY(bench.window->session().show(bench.letter("sample-11-missing-block.txt")));
        QVERIFY(chain.isVisible());
        QCOMPARE(chain.text(), u"Item 1 has no MAXIMUS guideline."_s);
        const qsizetype items = bench.window->session().letter()->effective.items.size();
        Q_EMIT bench.window->structure().integrity().joinWanted(0);
        QCOMPARE(bench.window->session().letter()->effective.items.size(), items - 1);
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bench.window->session().letter()->effective.items.size(), items);
        QVERIFY(chain.isVisible());

        // Cutting begins in the letter, and the next key is told.
        Q_EMIT bench.window->structure().integrity().cutWanted(1);
        auto* text = bench.window->findChild<ui::LetterText*>();
        QVERIFY(text->hasFocus());
        QVERIFY(bench.window->session().letter()->effective.items.at(1).whole().contains(text->cursorPosition()));
        QVERIFY(bench.window->messages().isVisible());
    }

    void othersLikeItAreListedAndGoneTo()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        openAt(bench, samples, "sample-05-modified-requests.txt");
        QVERIFY(bench.window->review().goToField(path("issues[0].decision")));
        bench.press(Qt::Key_P, Qt::ShiftModifier);
        ui::PrecedentsPanel& panel = bench.window->precedents().panel();
        QCOMPARE(bench.window->bottom().content(), &panel);
        const auto* soon = bench.window->precedents().findChild<QTimer*>();
        const auto isSettled = [&] { return !soon->isActive() && !panel.isLooking(); };
        QTRY_VERIFY(isSettled() && !panel.sentence().isEmpty());
        QCOMPARE(panel.item().item, 0);

        // Another item: the list follows.
        QSignalSpy shown(&panel, &ui::PrecedentsPanel::shown);
        QVERIFY(bench.window->review().goToField(path("issues[1].decision")));
        QTRY_COMPARE(panel.item().item, 1);
        QTRY_VERIFY(!shown.isEmpty() && isSettled());

        // Going to one of the list leaves the list as it is.
        shown.clear();
        panel.setBy(core::PrecedentBy::Guideline);
        QTRY_VERIFY(!shown.isEmpty() && isSettled());
        QVERIFY(panel.model().rowCount() > 0);
        panel.findChild<QTreeView*>()->setFocus();
        const core::Precedent first = panel.model().items().first();
        shown.clear();
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.window->session().letter()->row.id, first.letter);
        QCOMPARE(bench.window->review().currentField(), path(qPrintable(u"issues[%1].decision"_s.arg(first.item))));
        QTRY_VERIFY(isSettled());
        QCOMPARE(panel.item().item, 1);
        QCOMPARE(shown.size(), 0);
        bench.press(Qt::Key_Escape);
        QVERIFY(!bench.window->bottom().content());
    }

    // Who goes to an unsure field reads why it is unsure, and nothing is there to dismiss.
    void whyAFieldIsUnsureIsTold()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        openAt(bench, samples, "sample-01-prose-credentials.txt");
        ui::FindingCard* told = nullptr;
        for (int i = 0; i < 40 && !told; ++i) {
            bench.press(Qt::Key_L);
            for (auto* card : bench.window->findChildren<ui::FindingCard*>()) {
                const bool here = card->finding().fieldPath == bench.window->review().currentField().toString();
                if (!card->isFinding() && here && card->isVisible())
                    told = card;
            }
        }
        QVERIFY(told);
        const core::FieldPath field = bench.window->review().currentField();
        const core::Field* value = core::fieldAt(bench.window->session().letter()->effective, field);
        QVERIFY(value->confidence < core::Field::lowConfidence);
        QVERIFY(told->finding().message.contains(ui::whyUnsure(*field.spec, *value)));
        told->askForNote();
        QVERIFY(!told->writtenNote());
    }

    void aDrugAndACitationAreAddedByKey()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        openAt(bench, samples, "sample-05-modified-requests.txt");
        QVERIFY(bench.window->review().goToField(path("issues[0].decision")));
        bench.window->structure().view().setFocus();
        const auto add = [&bench](const QString& what, const QString& value) {
            bench.press(Qt::Key_A, Qt::ShiftModifier);
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            QVERIFY(menu);
            for (int i = 0;
                i < 60 && (!menu->activeAction() || QString(menu->activeAction()->text()).remove(u'&') != what); ++i)
                bench.press(Qt::Key_Down);
            QVERIFY(menu->activeAction());
            bench.press(Qt::Key_Return);
            bench.type(value);
            bench.press(Qt::Key_Return);
        };
        const auto& item = [&bench]() -> const core::DisputedItem& {
            return bench.window->session().letter()->effective.items.first();
        };
        const qsizetype drugs = item().medications.size();
        add(u"Another drug"_s, u"Soma"_s);
        QCOMPARE(item().medications.size(), drugs + 1);
        QCOMPARE(item().medications.last().drug.text(), u"Soma"_s);
        const qsizetype citations = item().reviewerCitations.size();
        add(u"Citation of MAXIMUS"_s, u"O"_s); // ODG, by its first letter
        QCOMPARE(item().reviewerCitations.size(), citations + 1);
        QCOMPARE(item().reviewerCitations.last().source.text(), u"ODG"_s);
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(item().medications.size(), drugs);
        QCOMPARE(item().reviewerCitations.size(), citations);
    }

    void theLetterIsPrinted()
    {
        const tests::SampleProject samples;
        const QTemporaryDir folder;
        tests::WindowDriver bench;
        openAt(bench, samples, "sample-05-modified-requests.txt");
        bench.prompt.printed = folder.filePath(u"letter.pdf"_s);
        bench.press(Qt::Key_P, Qt::ControlModifier);
        QFile pdf(bench.prompt.printed);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF"));
    }
};

QTEST_MAIN(TestStoryWords)
#include "tst_storywords.moc"
