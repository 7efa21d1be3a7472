// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/letterpane.h"

#include "tests/ui/letter/inventedletter.h"
#include "ui/letter/legend.h"
#include "ui/letter/lettertext.h"
#include "ui/letter/markstrip.h"
#include "ui/letter/noletter.h"
#include "ui/letter/searchhits.h"
#include "ui/letter/textgeometry.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>
#include <QToolTip>

using namespace imr;
using namespace imr::ui;
using namespace Qt::StringLiterals;

class TestLetterPane : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<LetterPane> m_pane;
    core::StoredLetter m_letter;

    LetterText& text() { return *m_pane->findChild<LetterText*>(); }
    QScrollBar& bar() { return *text().verticalScrollBar(); }

    QPoint pointOf(const QString& words, qsizetype after = 0)
    {
        const QList<WordRect> rects = wordRects(*text().document(), tests::spanOf(m_letter.text, words, after));
        return rects.first().rect.center().toPoint() - QPoint(0, bar().value());
    }
    void click(const QString& words, qsizetype after = 0)
    {
        QTest::mouseClick(text().viewport(), Qt::LeftButton, {}, pointOf(words, after));
    }
    void doubleClick(const QString& words)
    {
        QTest::mouseDClick(text().viewport(), Qt::LeftButton, {}, pointOf(words));
        QTest::mouseRelease(text().viewport(), Qt::LeftButton, {}, pointOf(words));
    }
    void select(const QString& words, qsizetype after = 0)
    {
        const core::Span span = tests::spanOf(m_letter.text, words, after);
        QTextCursor cursor = text().textCursor();
        cursor.setPosition(static_cast<int>(span.start));
        cursor.setPosition(static_cast<int>(span.end), QTextCursor::KeepAnchor);
        text().setTextCursor(cursor);
    }
    static QMenu* openMenu() { return qobject_cast<QMenu*>(QApplication::activePopupWidget()); }
    static core::FieldPath path(QStringView name) { return *core::FieldPath::parse(name); }

    // Keys that find the words again: from the start, by words.
    void walkTo(const QString& words)
    {
        const auto target = static_cast<int>(m_letter.text.indexOf(words));
        QTest::keyClick(&text(), Qt::Key_Home, Qt::ControlModifier);
        for (int i = 0; i < 2000 && text().textCursor().position() < target; ++i)
            QTest::keyClick(&text(), Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(text().textCursor().position(), target);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(u"Fusion"_s);
        QApplication::setPalette(lightTheme().palette());
    }

    void init()
    {
        m_letter = tests::inventedLetter();
        m_pane = std::make_unique<LetterPane>();
        m_pane->resize(600, 320); // a part of the letter only
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
        m_pane->showLetter(m_letter);
    }

    void cleanup()
    {
        QApplication::setPalette(lightTheme().palette());
        m_pane.reset();
    }

    void theTextIsTheLettersUnitForUnit()
    {
        QCOMPARE(text().document()->characterCount() - 1, m_letter.text.size());
        QVERIFY(text().isVisible());
        QVERIFY(bar().maximum() > 0);
        QCOMPARE(bar().value(), 0);
        for (const QString& words : {u"Norco 10/325mg"_s, u"Twelve sessions"_s, u"CM15-0009001"_s}) {
            select(words);
            QCOMPARE(text().textCursor().selectedText(), words);
        }
    }

    void clickingWordsActivatesTheirField()
    {
        QSignalSpy fields(m_pane.get(), &LetterPane::fieldActivated);
        QSignalSpy items(m_pane.get(), &LetterPane::itemActivated);
        click(u"CM15-0009001"_s);
        QCOMPARE(fields.size(), 1);
        QCOMPARE(fields.at(0).at(0).value<core::FieldPath>(), path(u"header.case_number"));
        QCOMPARE(items.size(), 0);
        click(u"Date Assigned"_s); // nothing was read here
        QCOMPARE(fields.size(), 1);
    }

    void clickingAgainGoesOnToTheNextFieldThere()
    {
        m_pane->showField(path(u"issues[0].quantity"));
        QSignalSpy fields(m_pane.get(), &LetterPane::fieldActivated);
        QSignalSpy items(m_pane.get(), &LetterPane::itemActivated);
        const qsizetype item = m_letter.text.indexOf("One (1)"_L1);
        QStringList reached;
        for (int i = 0; i < 4; ++i) {
            click(u"Norco"_s, item);
            const auto field = fields.takeFirst().at(0).value<core::FieldPath>();
            reached.append(field.toString());
            m_pane->showField(field); // as the window does
            m_pane->setCurrentItem(field.item);
        }
        QCOMPARE(reached,
            QStringList({u"issues[0].medications[0].drug"_s, u"issues[0].request"_s,
                u"issues[0].medications[0].generic"_s, u"issues[0].medications[0].drug"_s}));
        QCOMPARE(items.size(), 1);
        QCOMPARE(items.at(0).at(0).toInt(), 0);
    }

    void clickingOtherWordsBeginsAnew()
    {
        m_pane->showField(path(u"issues[0].quantity"));
        QSignalSpy fields(m_pane.get(), &LetterPane::fieldActivated);
        const qsizetype item = m_letter.text.indexOf("One (1)"_L1);
        click(u"#90"_s, item);
        click(u"#90"_s, item);
        QCOMPARE(fields.last().at(0).value<core::FieldPath>(), path(u"issues[0].request"));
        click(u"Norco"_s, item);
        QCOMPARE(fields.last().at(0).value<core::FieldPath>(), path(u"issues[0].medications[0].drug"));
    }

    void aFieldOutOfSightIsScrolledToAndOneInSightStays()
    {
        m_pane->showField(path(u"header.case_number"));
        QCOMPARE(bar().value(), 0);
        m_pane->showField(path(u"issues[1].decision"));
        QVERIFY(bar().value() > 0);
        const QPoint there = pointOf(u"Overturned"_s);
        QVERIFY(text().viewport()->rect().contains(there));
        QVERIFY(there.y() > text().fontMetrics().height()); // some lines before it
        const int value = bar().value();
        m_pane->showField(path(u"issues[1].quantity")); // on the same line
        QCOMPARE(bar().value(), value);
        m_pane->showField(path(u"issues[1].refills")); // has no words
        QCOMPARE(bar().value(), value);
        m_pane->showSpans({tests::spanOf(m_letter.text, u"52-year-old"_s)});
        QVERIFY(text().viewport()->rect().contains(pointOf(u"52-year-old"_s)));
    }

    void theSameLetterAgainKeepsPlaceAndSelection()
    {
        select(u"Norco"_s, m_letter.text.indexOf("Decision rationale"_L1));
        bar().setValue(bar().maximum() / 2);
        const int value = bar().value();
        const core::Span selected = text().selection();
        core::StoredLetter corrected = m_letter;
        corrected.effective.items[0].quantity = core::Field({u"84"_s, {}});
        corrected.effective.items[0].quantity.origin = core::Origin::Corrected;
        m_pane->showLetter(corrected);
        QCOMPARE(bar().value(), value);
        QCOMPARE(text().selection(), selected);

        corrected.row.id = core::LetterId {8};
        m_pane->showLetter(corrected);
        QCOMPARE(bar().value(), 0);
        QVERIFY(text().selection().isEmpty());
    }

    void wordsAreChosenByKeyboardAlone()
    {
        QSignalSpy chosen(m_pane.get(), &LetterPane::wordsChosen);
        m_pane->setFocus();
        QVERIFY(text().hasFocus());
        walkTo(u"10/325mg"_s);
        for (int i = 0; i < 3; ++i) // 10, /, 325mg
            QTest::keyClick(&text(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(&text(), Qt::Key_Return);
        QTRY_VERIFY(openMenu());
        QTest::keyClick(openMenu(), Qt::Key_S); // Strength
        QTRY_COMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).value<core::FieldPath>(), path(u"issues[0].medications[0].strength"));
        const auto edit = chosen.at(0).at(1).value<core::FieldEdit>();
        QCOMPARE(edit.values.size(), 1);
        QCOMPARE(edit.values.first().text, u"10/325 mg"_s);
        QCOMPARE(edit.values.first().spans, core::Spans {tests::spanOf(m_letter.text, u"10/325mg"_s)});
        QTRY_VERIFY(!openMenu());
        QCOMPARE(text().textCursor().selectedText().trimmed(), u"10/325mg"_s); // to go on with
    }

    void enterOpensTheMenuOnASelectionAndTheFieldWithoutOne()
    {
        QSignalSpy fields(m_pane.get(), &LetterPane::fieldActivated);
        m_pane->setFocus();
        walkTo(u"Oregon"_s);
        QTest::keyClick(&text(), Qt::Key_Return);
        QCOMPARE(fields.size(), 1);
        QCOMPARE(fields.at(0).at(0).value<core::FieldPath>(), path(u"reviewer.states"));
        QVERIFY(!openMenu());
        QTest::keyClick(&text(), Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(&text(), Qt::Key_Enter, Qt::KeypadModifier);
        QTRY_VERIFY(openMenu());
        QTest::keyClick(openMenu(), Qt::Key_Escape);
        QTRY_VERIFY(!openMenu());
        QTest::keyClick(&text(), Qt::Key_Escape);
        QVERIFY(text().selection().isEmpty());
        QCOMPARE(fields.size(), 1);
    }

    void aValueIsChosenForWordsThatMeanIt()
    {
        QSignalSpy chosen(m_pane.get(), &LetterPane::wordsChosen);
        select(u"Land exercise was tried and failed"_s);
        m_pane->openUseAs();
        QTRY_VERIFY(openMenu());
        const auto actions = openMenu()->actions();
        const auto says = std::ranges::find_if(
            actions, [](const QAction* action) { return QString(action->text()).remove(u'&') == u"Rationale says"; });
        QVERIFY(says != actions.end());
        QVERIFY((*says)->menu());
        QCOMPARE((*says)->menu()->actions().size(), 4);
        (*says)->menu()->actions().last()->trigger();
        openMenu()->close();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).value<core::FieldPath>(), path(u"issues[1].conclusion"));
        const auto edit = chosen.at(0).at(1).value<core::FieldEdit>();
        QCOMPARE(edit.values.first().text, u"unclear"_s);
        QCOMPARE(edit.values.first().spans,
            core::Spans {tests::spanOf(m_letter.text, u"Land exercise was tried and failed"_s)});
    }

    void wordsThatCannotBeTheFieldAreRefusedWithASentence()
    {
        QSignalSpy chosen(m_pane.get(), &LetterPane::wordsChosen);
        QSignalSpy refused(m_pane.get(), &LetterPane::refused);
        select(u"naproxen"_s);
        m_pane->openUseAs();
        QTRY_VERIFY(openMenu());
        const auto actions = openMenu()->actions();
        const auto date = std::ranges::find_if(
            actions, [](const QAction* action) { return QString(action->text()).remove(u'&') == u"Decision date"; });
        QVERIFY(date != actions.end());
        (*date)->trigger();
        QCOMPARE(chosen.size(), 0);
        QCOMPARE(refused.size(), 1);
        QVERIFY(refused.at(0).at(0).toString().contains(u"naproxen"));
        openMenu()->close();
    }

    void selectingWithTheMouseOffersToUseThem()
    {
        auto* offer = m_pane->findChild<QToolButton*>();
        QVERIFY(!offer->isVisible());
        doubleClick(u"Standard"_s);
        QCOMPARE(text().textCursor().selectedText(), u"Standard"_s);
        QVERIFY(offer->isVisible());
        QVERIFY(text().viewport()->rect().contains(offer->geometry()));
        QTest::mouseClick(offer, Qt::LeftButton);
        QTRY_VERIFY(openMenu());
        openMenu()->close();
        QVERIFY(!offer->isVisible());
        doubleClick(u"Standard"_s);
        QVERIFY(offer->isVisible());
        QTest::keyClick(&text(), Qt::Key_Escape);
        QVERIFY(!offer->isVisible());
    }

    void withoutASelectionNothingIsUsed()
    {
        QSignalSpy refused(m_pane.get(), &LetterPane::refused);
        m_pane->openUseAs();
        QCOMPARE(refused.size(), 1);
        QVERIFY(!openMenu());
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, text().mapToGlobal(QPoint(20, 20)));
        QApplication::sendEvent(&text(), &event);
        QTRY_VERIFY(openMenu());
        QCOMPARE(openMenu()->actions().size(), 2);
        QVERIFY(!openMenu()->actions().first()->isEnabled());
        openMenu()->close();
    }

    void switchingACategoryOffTakesItOutAndIsRemembered()
    {
        QSignalSpy fields(m_pane.get(), &LetterPane::fieldActivated);
        const QByteArray before = m_pane->saveState();
        const auto chips = m_pane->findChildren<LegendChip*>();
        QCOMPARE(chips.size(), qsizetype(marks.size()));
        const auto person
            = std::ranges::find_if(chips, [](const LegendChip* chip) { return chip->mark() == Mark::Person; });
        QVERIFY((*person)->text().endsWith(u'5'));
        QVERIFY(!(*person)->accessibleName().isEmpty());
        (*person)->setFocus(Qt::TabFocusReason);
        QTest::keyClick(*person, Qt::Key_Space);
        QVERIFY(!(*person)->isChecked());
        click(u"CM15-0009001"_s);
        QCOMPARE(fields.size(), 0);
        QVERIFY((*person)->text().endsWith(u'5')); // what there is, shown or not

        const QByteArray state = m_pane->saveState();
        LetterPane other;
        QVERIFY(other.restoreState(state));
        QCOMPARE(other.saveState(), state);
        QVERIFY(state != before);
        QVERIFY(!other.restoreState("nonsense"));
        QVERIFY(!other.restoreState({}));
        QCOMPARE(other.saveState(), state);
        (*person)->click();
        QCOMPARE(m_pane->saveState(), before);
        click(u"CM15-0009001"_s);
        QCOMPARE(fields.size(), 1);
    }

    void arrowKeysGoAlongTheLegend()
    {
        const auto chips = m_pane->findChildren<LegendChip*>();
        chips.first()->setFocus();
        QTest::keyClick(chips.first(), Qt::Key_Right);
        QVERIFY(chips.at(1)->hasFocus());
        QTest::keyClick(chips.at(1), Qt::Key_Left);
        QTest::keyClick(chips.at(0), Qt::Key_Left);
        const auto last
            = std::find_if(chips.crbegin(), chips.crend(), [](const auto* chip) { return chip->isVisible(); });
        QVERIFY((*last)->hasFocus());
        QVERIFY((*last)->mark() != Mark::Hit); // nothing is looked for
    }

    void theMouseSelectsWholeWordsUnlessAltIsHeld()
    {
        const qsizetype item = m_letter.text.indexOf("One (1)"_L1);
        const auto drag = [&](Qt::KeyboardModifiers held) {
            const QPoint half(6, 0); // into the word
            const QPoint from = pointOf(u"Norco"_s, item) + half;
            const QPoint to = pointOf(u"10/325mg"_s, item) - half;
            QWidget* page = text().viewport();
            QTest::mousePress(page, Qt::LeftButton, held, from);
            QMouseEvent move(QEvent::MouseMove, to, page->mapToGlobal(QPointF(to)), Qt::NoButton, Qt::LeftButton, held);
            QCoreApplication::sendEvent(page, &move);
            QTest::mouseRelease(page, Qt::LeftButton, held, to);
            return text().selection().of(m_letter.text).toString();
        };
        m_pane->showField(path(u"issues[0].medications[0].drug"));
        QCOMPARE(drag(Qt::NoModifier), u"Norco 10/325mg"_s);
        QVERIFY(!text().isExactSelection());
        text().clearSelection();
        const QString exact = drag(Qt::AltModifier);
        QVERIFY(u"Norco 10/325mg"_s.contains(exact) && exact.size() < u"Norco 10/325mg"_s.size());
        QVERIFY(text().isExactSelection());
        // What is then used is what was selected, no more.
        m_pane->openUseAs();
        QMenu* menu = openMenu();
        QVERIFY(menu);
        QSignalSpy chosen(m_pane.get(), &LetterPane::wordsChosen);
        for (QAction* action : menu->actions()) {
            if (action->text().remove(u'&') == u"Frequency")
                action->trigger();
        }
        menu->close();
        QCOMPARE(chosen.size(), 1);
        const auto value = chosen.at(0).at(1).value<core::FieldEdit>();
        QCOMPARE(value.values.first().spans.first().of(m_letter.text).toString().trimmed(), exact.trimmed());
    }

    void whatIsLookedForIsMarkedAndGoneThrough()
    {
        QVERIFY(!m_pane->goToHit(1));
        m_pane->setSearch(u"sessions"_s);
        QVERIFY(m_pane->isSearching());
        const core::Spans hits = searchHits(m_letter.text, u"sessions"_s);
        QVERIFY(!hits.isEmpty());
        const auto chips = m_pane->findChildren<LegendChip*>();
        const auto chip = std::ranges::find(chips, Mark::Hit, &LegendChip::mark);
        QVERIFY((*chip)->isVisible());
        QVERIFY((*chip)->text().contains(QString::number(hits.size())));
        for (qsizetype hit = 0; hit < hits.size(); ++hit)
            QVERIFY(m_pane->goToHit(1));
        QVERIFY(!m_pane->goToHit(1));
        for (qsizetype hit = 1; hit < hits.size(); ++hit)
            QVERIFY(m_pane->goToHit(-1));
        QVERIFY(!m_pane->goToHit(-1));
        // A letter that comes while words are looked for is shown at the first of them.
        core::StoredLetter other = m_letter;
        other.row.id = core::LetterId {77};
        m_pane->showLetter(other);
        const Lines lines = linesOf(*text().document(), hits.first());
        QVERIFY(lines.top >= bar().value() && lines.bottom <= bar().value() + text().viewport()->height());
        m_pane->setSearch({});
        QVERIFY(!(*chip)->isVisible());
        QVERIFY(!m_pane->goToHit(1));
    }

    void coloursFollowThePalette()
    {
        const auto inkOf = [this](const QString& words) {
            const qsizetype at = m_letter.text.indexOf(words);
            const QTextBlock block = text().document()->findBlock(static_cast<int>(at));
            const auto formats = block.layout()->formats();
            for (const QTextLayout::FormatRange& range : formats) {
                const qsizetype start = block.position() + range.start;
                if (at >= start && at < start + range.length)
                    return range.format.foreground().color();
            }
            return QColor();
        };
        QCOMPARE(inkOf(u"gabapentin"_s), lightTheme().style(Mark::Drug).line);
        QCOMPARE(text().extraSelections().first().format.foreground().color(), lightTheme().ink);
        QApplication::setPalette(darkTheme().palette());
        QTRY_COMPARE(inkOf(u"gabapentin"_s), darkTheme().style(Mark::Drug).line);
        QCOMPARE(text().extraSelections().first().format.foreground().color(), darkTheme().ink);
        QCOMPARE(text().palette().color(QPalette::Base), darkTheme().pane);
        QApplication::setPalette(lightTheme().palette());
        QTRY_COMPARE(inkOf(u"gabapentin"_s), lightTheme().style(Mark::Drug).line);
    }

    void zoomKeepsTheLetterAndIsRemembered()
    {
        const int before = bar().maximum();
        m_pane->enlarge(1);
        m_pane->enlarge(1);
        QVERIFY(bar().maximum() > before);
        LetterPane other;
        QVERIFY(other.restoreState(m_pane->saveState()));
        QCOMPARE(other.findChild<LetterText*>()->zoom(), 2);
        m_pane->showUsualSize();
        QCOMPARE(bar().maximum(), before);
    }

    void theStripGoesWhereItIsClicked()
    {
        auto* strip = m_pane->findChild<MarkStrip*>();
        QTest::mouseClick(strip, Qt::LeftButton, {}, QPoint(5, strip->height() - 8));
        QCOMPARE(bar().value(), bar().maximum());
        QTest::mouseClick(strip, Qt::LeftButton, {}, QPoint(5, 8));
        QCOMPARE(bar().value(), 0);
    }

    void pagesAreTurnedByKey()
    {
        m_pane->setFocus();
        QTest::keyClick(&text(), Qt::Key_PageDown);
        const int turned = bar().value();
        QVERIFY(turned > 0);
        QTest::keyClick(&text(), Qt::Key_End, Qt::ControlModifier);
        QVERIFY(bar().value() > turned);
        QCOMPARE(bar().value(), bar().maximum());
        QTest::keyClick(&text(), Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(bar().value(), 0);
    }

    void hoveringSaysWhatWasRead()
    {
        QHelpEvent event(QEvent::ToolTip, pointOf(u"CM15-0009001"_s), text().mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(text().viewport(), &event);
        QTRY_VERIFY(QToolTip::isVisible());
        QVERIFY(QToolTip::text().startsWith(u"Case number\nCM15-0009001"));
        QHelpEvent beside(QEvent::ToolTip, pointOf(u"Date Assigned"_s), text().mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(text().viewport(), &beside);
        QTRY_VERIFY(!QToolTip::isVisible());
    }

    void theStripMarksItemsAndFindings()
    {
        const auto entries
            = stripEntries(m_letter.effective, highlightsOf(m_letter.effective, m_letter.parsed, m_letter.text.size()));
        QCOMPARE(std::ranges::count_if(entries, [](const MarkStrip::Entry& entry) { return !entry.highlight; }), 2);
        QCOMPARE(entries.last().highlight->mark, Mark::Finding);
        QCOMPARE(entries.first().text, u"Item 1\nOne (1) prescription of Norco 10/325mg #90 with 2 refills\nUpheld"_s);
        QCOMPARE(entries.last().text, u"Finding\nThe claims administrator cites nothing."_s);
    }

    void nothingChosenAndUnreadableSayWhatToDo()
    {
        auto* instead = m_pane->findChild<NoLetter*>();
        QVERIFY(!instead->isVisible());
        m_pane->clear();
        QVERIFY(instead->isVisible());
        QVERIFY(!text().isVisible());
        m_pane->showField(path(u"issues[0].decision")); // of no letter

        core::StoredLetter unreadable;
        unreadable.row.id = core::LetterId {9};
        unreadable.row.file = u"<b>scan</b>.pdf"_s;
        unreadable.path = u"/letters/<b>scan</b>.pdf"_s;
        unreadable.row.status = core::Status::Unreadable;
        unreadable.row.error = u"The file is cut off."_s;
        m_pane->showLetter(unreadable);
        QVERIFY(instead->isVisible());
        QStringList said;
        const auto labels = instead->findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            said.append(label->text());
        }
        QVERIFY(said.contains(u"The file is cut off."_s));
        QVERIFY(said.contains(u"/letters/<b>scan</b>.pdf"_s));
        m_pane->showLetter(m_letter);
        QVERIFY(text().isVisible());
        QVERIFY(!instead->isVisible());
    }

    void aHugeLetterIsShown_data()
    {
        QTest::addColumn<QString>("filler");
        QTest::addColumn<qsizetype>("times");
        QTest::newRow("many paragraphs") << u"Norco #90 is not medically necessary, page 77.\n\n"_s
                                         << qsizetype(22'000);
        QTest::newRow("one line") << u"word "_s << qsizetype(210'000);
        QTest::newRow("one word") << u"x"_s << qsizetype(1'050'000);
        QTest::newRow("one number") << u"1,1/"_s << qsizetype(262'000);
    }
    void aHugeLetterIsShown()
    {
        QFETCH(QString, filler);
        QFETCH(qsizetype, times);
        const QString tail = u"\n\nThe end Percocet"_s;
        core::StoredLetter huge = m_letter;
        huge.row.id = core::LetterId {10};
        huge.text = filler.repeated(times) + tail;
        huge.parsed = {};
        huge.parsed.caseNumber = tests::fieldOf(huge.text, u"Percocet"_s);
        huge.effective = huge.parsed;
        m_pane->showLetter(huge);
        QCOMPARE(text().document()->characterCount() - 1, huge.text.size());
        m_pane->showField(path(u"header.case_number"));
        QVERIFY(bar().value() > 0);
        m_letter = huge;
        const QPoint end = pointOf(u"Percocet"_s);
        QVERIFY(text().viewport()->rect().contains(end));
        QVERIFY(!m_pane->grab().isNull());
    }

    void whatTheTextEngineTakesForStructureStaysInPlace()
    {
        core::StoredLetter odd = m_letter;
        odd.row.id = core::LetterId {11};
        odd.text = u"a\rb"_s + QChar(0x2029) + QChar(0xfdd0) + QChar(0xfdd1) + QChar(0xfffc) + QChar(0x2028) + u"z"_s;
        odd.parsed = odd.effective = {};
        m_pane->showLetter(odd);
        QCOMPARE(text().document()->characterCount() - 1, odd.text.size());
        QCOMPARE(text().document()->blockCount(), 1);
        QCOMPARE(text().document()->characterAt(static_cast<int>(odd.text.size()) - 1), u'z');
    }
};

QTEST_MAIN(TestLetterPane)
#include "tst_letterpane.moc"
