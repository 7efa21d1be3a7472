// SPDX-License-Identifier: GPL-3.0-or-later
// Reviewing a batch with few keys: what is worked on most needs the fewest.
#include "tests/gui/windowdriver.h"
#include "ui/base/messagebar.h"
#include "ui/keys/keybindings.h"
#include "ui/keys/shortcutsheet.h"
#include "ui/keys/windowactions.h"
#include "ui/models/letterstablemodel.h"
#include "ui/session/navigator.h"
#include "ui/window/reviewcontroller.h"

#include <QAction>
#include <QTest>

using namespace imr;
using core::Status;
using tests::path;

namespace {

constexpr auto first = "sample-01-prose-credentials.txt"; // three drugs
constexpr auto second = "sample-02-contradiction-and-redaction.txt";
constexpr auto third = "sample-03-page-citations.txt";

core::LetterRow rowOf(const tests::WindowDriver& bench, const char* file)
{
    return tests::readLetter(*bench.window->session().project(), bench.letter(file)).row;
}

} // namespace

class TestStoryReview final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // From the opened batch to an accepted letter with one corrected quantity.
    void aQuantityIsCorrectedAndTheLetterAcceptedInSixKeys_data()
    {
        QTest::addColumn<int>("item");
        QTest::newRow("of the first item") << 0;
        QTest::newRow("of the last") << 2;
    }
    void aQuantityIsCorrectedAndTheLetterAcceptedInSixKeys()
    {
        QFETCH(const int, item);
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        bench.start();
        bench.window->open({samples.path()});
        QCOMPARE(bench.shownFile(), QLatin1StringView(first));

        constexpr int most = 6;
        int keys = 0;
        const auto press = [&](Qt::Key key) {
            bench.press(key);
            ++keys;
        };
        for (int i = 0; i <= item; ++i)
            press(Qt::Key_Q);
        bench.type(QStringLiteral("84"));
        press(Qt::Key_Return);
        press(Qt::Key_Space);

        QCOMPARE_LE(keys, most);
        const core::StoredLetter letter = tests::readLetter(*bench.window->session().project(), bench.letter(first));
        QCOMPARE(letter.row.status, Status::Reviewed);
        QCOMPARE(letter.effective.items.at(item).quantity.text(), QStringLiteral("84"));
        QCOMPARE(letter.corrections.size(), 1);
        QCOMPARE(bench.shownFile(), QLatin1StringView(second));
    }

    void itemsAreAcceptedOneByOneAndTheLastAcceptsTheLetter()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        bench.start();
        bench.window->open({samples.path()});
        const auto accepted = [&](int item) {
            return bench.window->fields().itemIndex(item).data(ui::StructureModel::AcceptedRole).toBool();
        };
        bench.press(Qt::Key_A);
        QVERIFY(accepted(0));
        QCOMPARE(bench.window->review().currentItem(), 1);
        bench.press(Qt::Key_A);
        QVERIFY(accepted(1) && !accepted(2));
        QCOMPARE(bench.window->review().currentItem(), 2);
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(accepted(0) && !accepted(1));
        bench.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(accepted(1));
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!accepted(1));
        bench.press(Qt::Key_Y, Qt::ControlModifier); // as other programs have it
        QVERIFY(accepted(1));

        // It is kept.
        bench.quit();
        bench.start();
        bench.window->open({samples.path()});
        QVERIFY(accepted(0) && accepted(1) && !accepted(2));
        bench.press(Qt::Key_A); // whichever item one is at: the last one open is accepted in the end
        if (bench.shownFile() == QLatin1StringView(first))
            bench.press(Qt::Key_A);
        QCOMPARE(rowOf(bench, first).status, Status::Reviewed);
        QCOMPARE(bench.shownFile(), QLatin1StringView(second));
    }

    void aDecisionIsToggledAndToggledBack()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        bench.start();
        bench.window->open({samples.path()});
        bench.press(Qt::Key_T);
        QVERIFY(bench.window->messages().sentence().contains(u"Go to an item"));
        bench.press(Qt::Key_Q);
        bench.press(Qt::Key_T);
        QCOMPARE(bench.text("issues[0].decision"), QStringLiteral("Overturned"));
        QCOMPARE(bench.window->review().currentField(), path("issues[0].decision"));
        bench.press(Qt::Key_T);
        QCOMPARE(bench.text("issues[0].decision"), QStringLiteral("Upheld"));
        QVERIFY(bench.window->session().letter()->corrections.isEmpty()); // as it was read
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bench.text("issues[0].decision"), QStringLiteral("Overturned"));
    }

    void aSkippedLetterComesAfterAllOthers()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        bench.start();
        bench.window->open({samples.path()});
        bench.press(Qt::Key_S); // changed one's mind
        QCOMPARE(bench.shownFile(), QLatin1StringView(first));
        bench.prompt.answer = QString();
        bench.press(Qt::Key_S);
        QVERIFY(bench.window->messages().sentence().contains(u"reason"));
        QCOMPARE(bench.shownFile(), QLatin1StringView(first));
        bench.prompt.answer = QStringLiteral("waits for the PDF");
        bench.press(Qt::Key_S);
        QCOMPARE(bench.shownFile(), QLatin1StringView(second));
        const core::LetterRow skipped = rowOf(bench, first);
        QCOMPARE(skipped.status, Status::ToReview);
        QCOMPARE(skipped.note, QStringLiteral("waits for the PDF"));
        QVERIFY(ui::isSkipped(skipped));
        QVERIFY(bench.window->session().history().undoText().startsWith(u"Skip "));
        QVERIFY(!bench.sees(QStringLiteral("Skipped: waits for the PDF")));
        QVERIFY(bench.window->session().show(bench.letter(first)));
        QVERIFY(bench.sees(QStringLiteral("Skipped: waits for the PDF"))); // whoever comes to it knows why
        QVERIFY(bench.window->session().show(bench.letter(second)));

        for (int i = 1; i < tests::sampleCount(); ++i) {
            QVERIFY(bench.shownFile() != QLatin1StringView(first));
            bench.press(Qt::Key_Space);
        }
        QCOMPARE(bench.shownFile(), QLatin1StringView(first));
        bench.press(Qt::Key_Space);
        QCOMPARE(rowOf(bench, first).status, Status::Reviewed);
        QVERIFY(bench.window->messages().sentence().contains(u"left to review"));
    }

    // There and back again, over letters.
    void problemsAreGoneThroughInBothDirections()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        bench.start();
        bench.window->open({samples.path()});
        using Place = std::pair<QString, QString>;
        const auto place = [&] {
            return Place {bench.shownFile(),
                bench.window->review().currentField().spec ? bench.window->review().currentField().toString()
                                                           : QString()};
        };
        QList<Place> forth;
        for (int i = 0; i < 4; ++i) {
            bench.press(Qt::Key_N);
            forth.append(place());
        }
        QList<Place> back;
        for (int i = 0; i < 3; ++i) {
            bench.press(Qt::Key_N, Qt::ShiftModifier);
            back.prepend(place());
        }
        QCOMPARE(back, forth.first(3));
    }

    void findingsAndUnsureFieldsHaveAKeyEach()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        bench.start();
        bench.window->open({samples.path()});
        for (int i = 0; i < 20; ++i) {
            bench.press(Qt::Key_G);
            QVERIFY(bench.window->session().letter()->row.findings > 0);
        }
        const auto isUnsureHere = [&] {
            const core::Field* field
                = core::fieldAt(bench.window->session().letter()->effective, bench.window->review().currentField());
            return field && field->confidence < core::Field::lowConfidence;
        };
        for (int i = 0; i < 20; ++i) {
            bench.press(Qt::Key_L);
            QVERIFY(isUnsureHere());
        }
    }

    void aKeyOfOnesOwnDoesIt()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        bench.start();
        bench.window->open({samples.path()});
        QVERIFY(bench.window->actions().keys().set(QStringLiteral("review.accept"), QKeySequence(Qt::Key_Y)));
        bench.press(Qt::Key_Space);
        QCOMPARE(bench.shownFile(), QLatin1StringView(first));
        bench.press(Qt::Key_Y);
        QCOMPARE(bench.shownFile(), QLatin1StringView(second));
        bench.quit();
        bench.start();
        bench.window->open({samples.path()});
        bench.press(Qt::Key_Y);
        QCOMPARE(bench.shownFile(), QLatin1StringView(third));
    }

    void theSheetOfKeysOpensAndClosesWithItsKey()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        bench.start();
        bench.window->open({samples.path()});
        QVERIFY(!bench.window->findChild<ui::ShortcutSheet*>());
        bench.window->actions().shortcuts->trigger();
        auto* sheet = bench.window->findChild<ui::ShortcutSheet*>();
        QVERIFY(sheet && sheet->isVisible());
        bench.window->actions().shortcuts->trigger();
        QVERIFY(!sheet->isVisible());
    }
};

QTEST_MAIN(TestStoryReview)
#include "tst_storyreview.moc"
