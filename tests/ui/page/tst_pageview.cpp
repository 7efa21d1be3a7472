// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/pageview.h"

#include "tests/ui/page/inventedpages.h"
#include "ui/base/theme.h"
#include "ui/page/pagenotice.h"
#include "ui/page/pagepictures.h"

#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

using namespace imr;
using namespace imr::ui;
using namespace Qt::StringLiterals;

class TestPageView final : public QObject
{
    Q_OBJECT

private:
    const tests::InventedPages m_file;
    std::unique_ptr<PageView> m_view;

    QScrollBar& bar() { return *m_view->verticalScrollBar(); }
    QPoint pointOf(const QString& words) { return m_view->shownBoxes(m_file.span(words)).first().center().toPoint(); }
    void drag(const QString& from, const QString& to)
    {
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, pointOf(from));
        QMouseEvent move(QEvent::MouseMove, pointOf(to), m_view->viewport()->mapToGlobal(pointOf(to)), Qt::NoButton,
            Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_view->viewport(), &move);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, pointOf(to));
    }
    QString selected() { return m_view->selection().of(m_file.text()).toString(); }
    QImage shot() { return m_view->grab().toImage(); }
    int inkIn(const QRect& box)
    {
        const QImage seen = shot();
        int ink = 0;
        for (int y = box.top(); y <= box.bottom(); ++y) {
            for (int x = box.left(); x <= box.right(); ++x)
                ink += seen.pixelColor(x, y).lightness() < 160 ? 1 : 0;
        }
        return ink;
    }
    bool isDrawn(int page) { return !m_view->pictures().picture(page).isNull(); }

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(u"Fusion"_s);
        QApplication::setPalette(lightTheme().palette());
    }

    void init()
    {
        m_file.write(m_file.pdf());
        m_view = std::make_unique<PageView>();
        m_view->resize(640, 480);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_view->setLetter(m_file.letter());
    }

    void cleanup()
    {
        QApplication::setPalette(lightTheme().palette());
        m_view.reset();
    }

    void pagesHaveTheirRoomAtOnceAndTheirPictureSoon()
    {
        QVERIFY(bar().maximum() > 3 * 700 - 480);
        QVERIFY(!isDrawn(0));
        QVERIFY(!m_view->isDrawn());
        QCOMPARE(shot().pixelColor(320, 100), QColor(Qt::white)); // paper, ...
        QVERIFY(inkIn(QRect(220, 200, 200, 80)) > 20); // ... which says that it is being drawn
        const QRectF word = m_view->shownBoxes(m_file.span(u"worker"_s)).first();
        QTRY_VERIFY(m_view->isDrawn());
        QVERIFY(isDrawn(0));
        QVERIFY(inkIn(word.toRect()) > 20); // the word stands in its box
        QCOMPARE(inkIn(QRect(220, 200, 200, 80)), 0);
    }

    void onlyWhatIsNearIsDrawn()
    {
        QTRY_VERIFY(isDrawn(0) && isDrawn(1));
        QTRY_VERIFY(!m_view->pictures().isBusy());
        QVERIFY(!isDrawn(2));
        bar().setValue(bar().maximum());
        QTRY_VERIFY(isDrawn(2));
    }

    void nothingIsDrawnWhileThePagesAreHidden()
    {
        PageView hidden;
        hidden.setLetter(m_file.letter());
        hidden.setZoom(2);
        QVERIFY(!hidden.pictures().isBusy());
    }

    void clickingWordsTellsWhere()
    {
        QSignalSpy clicked(m_view.get(), &PageView::clicked);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, pointOf(u"Norco"_s));
        QCOMPARE(clicked.size(), 1);
        QVERIFY(m_file.span(u"Norco"_s).contains(clicked.at(0).at(0).value<qsizetype>()));
        QCOMPARE(m_view->cursorPosition(), m_file.span(u"Norco"_s).start);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(600, 440)); // bare paper
        QCOMPARE(clicked.size(), 1);
    }

    void draggingSelectsWholeWordsInBothDirections()
    {
        QSignalSpy made(m_view.get(), &PageView::selectionMade);
        QSignalSpy clicked(m_view.get(), &PageView::clicked);
        drag(u"Norco"_s, u"#90"_s);
        QCOMPARE(made.size(), 1);
        QVERIFY(selected().startsWith(u"Norco 10/325mg #90"));
        drag(u"#90"_s, u"prescription"_s);
        QVERIFY(selected().startsWith(u"prescription of Norco 10/325mg #90"));
        QCOMPARE(clicked.size(), 0);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, pointOf(u"10/325mg"_s));
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, pointOf(u"10/325mg"_s));
        QCOMPARE(selected(), u"10/325mg"_s);
        QCOMPARE(made.size(), 3);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, pointOf(u"worker"_s));
        QVERIFY(selected().isEmpty());
    }

    void keysSelectWordsAndUseThem()
    {
        QSignalSpy entered(m_view.get(), &PageView::entered);
        QSignalSpy used(m_view.get(), &PageView::useAsRequested);
        m_view->placeCursor(m_file.span(u"Norco"_s).start);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(entered.size(), 1);
        QCOMPARE(entered.at(0).at(0).value<qsizetype>(), m_file.span(u"Norco"_s).start);
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(selected(), u"Norco 10/325mg"_s);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(used.size(), 1);
        QCOMPARE(entered.size(), 1);
        QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"Norco 10/325mg"_s);
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QVERIFY(selected().isEmpty());
        QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_view->selection(), (core::Span {0, m_file.text().size()}));
    }

    void keysScroll()
    {
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        const int line = bar().value();
        QVERIFY(line > 0);
        QTest::keyClick(m_view.get(), Qt::Key_PageDown);
        QVERIFY(bar().value() > line + 300);
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QCOMPARE(bar().value(), bar().maximum());
        QTest::keyClick(m_view.get(), Qt::Key_PageUp);
        QVERIFY(bar().value() < bar().maximum());
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QCOMPARE(bar().value(), 0);
    }

    // The cursor goes on from what is seen, and what it goes to is seen.
    void theCursorStaysInSight()
    {
        bar().setValue(bar().maximum());
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(m_view->viewport()->rect().contains(m_view->shownBoxes(m_view->selection()).last().toRect()));
        QTest::keyClick(m_view.get(), Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(m_view->cursorPosition(), 0);
        QVERIFY(m_view->viewport()->rect().contains(pointOf(u"worker"_s)));
    }

    void wordsOutOfSightAreScrolledToAndThoseInSightStay()
    {
        m_view->reveal({m_file.span(u"Norco"_s)});
        QCOMPARE(bar().value(), 0);
        m_view->reveal({m_file.span(u"Overturned"_s)});
        QVERIFY(m_view->viewport()->rect().contains(pointOf(u"Overturned"_s)));
        const int value = bar().value();
        m_view->reveal({m_file.span(u"therapy"_s)});
        QCOMPARE(bar().value(), value);
        m_view->reveal({});
        m_view->reveal({{3, 4}}); // a blank has no place
        QCOMPARE(bar().value(), value);
    }

    void zoomKeepsThePlace()
    {
        QVERIFY(m_view->fitsWidth());
        bar().setValue(bar().maximum() / 2);
        const QString words = u"line 20"_s;
        m_view->reveal({m_file.span(words)});
        const QPointF middle = QRectF(m_view->viewport()->rect()).center();
        // What is in the middle stays there.
        bar().setValue(bar().value() + int(m_view->shownBoxes(m_file.span(words)).first().center().y() - middle.y()));
        m_view->showUsualSize();
        QCOMPARE(m_view->zoom(), 1.0);
        QVERIFY(!m_view->fitsWidth());
        for (const int steps : {1, 1, 1, -1}) {
            const double before = m_view->zoom();
            m_view->enlarge(steps);
            QVERIFY(steps < 0 ? m_view->zoom() < before : m_view->zoom() > before);
            const double off = m_view->shownBoxes(m_file.span(words)).first().center().y() - middle.y();
            QVERIFY2(std::abs(off) < 12, qPrintable(QString::number(off)));
        }
        QVERIFY(m_view->horizontalScrollBar()->maximum() > 0);
        m_view->fitWidth();
        QCOMPARE(m_view->horizontalScrollBar()->maximum(), 0);
        const double off = m_view->shownBoxes(m_file.span(words)).first().center().y() - middle.y();
        QVERIFY(std::abs(off) < 12);
        m_view->setZoom(1000);
        QCOMPARE(m_view->zoom(), 4.0);
        m_view->setZoom(0);
        QCOMPARE(m_view->zoom(), 0.25);
    }

    void theWheelZoomsAboutTheMouse()
    {
        bar().setValue(100);
        const QPoint mouse = pointOf(u"Norco"_s);
        QWheelEvent wheel(mouse, m_view->viewport()->mapToGlobal(mouse), {}, {0, 120}, Qt::NoButton,
            Qt::ControlModifier, Qt::NoScrollPhase, false);
        const double before = m_view->zoom();
        QApplication::sendEvent(m_view->viewport(), &wheel);
        QVERIFY(m_view->zoom() > before);
        QVERIFY((pointOf(u"Norco"_s) - mouse).manhattanLength() < 8);
    }

    void aNarrowerViewFitsThePagesAndStaysThere()
    {
        m_view->reveal({m_file.span(u"line 30"_s)});
        m_view->resize(400, 480);
        QCOMPARE(m_view->horizontalScrollBar()->maximum(), 0);
        QVERIFY(m_view->shownBoxes(m_file.span(u"line 30"_s)).first().right() < 400);
        QVERIFY(m_view->viewport()->rect().contains(pointOf(u"line 30"_s)));
    }

    void marksLieOnTheWords()
    {
        QTRY_VERIFY(isDrawn(0));
        Highlight drug;
        drug.span = m_file.span(u"Norco"_s);
        drug.mark = Mark::Drug;
        m_view->setHighlights({drug});
        const QRect box = m_view->shownBoxes(drug.span).first().toRect();
        const QColor tint = shot().pixelColor(box.left() - 1, box.center().y());
        QVERIFY2(tint != QColor(Qt::white), qPrintable(tint.name()));
        QVERIFY(contrast(tint, Qt::black) > 4.5);
        m_view->setHighlights({drug, drug, drug}); // brand, generic and class are read from one word
        QCOMPARE(shot().pixelColor(box.left() - 1, box.center().y()), tint);
        m_view->setHighlights({});
        QCOMPARE(shot().pixelColor(box.left() - 1, box.center().y()), QColor(Qt::white));
        m_view->setFocusWords({drug.span});
        const QImage outlined = shot();
        int outline = 0; // columns with a blue pixel above the word
        for (int x = box.left(); x < box.right(); ++x) {
            const auto blue = [&](int y) { return outlined.pixelColor(x, y).blue() - outlined.pixelColor(x, y).red(); };
            outline += std::max({blue(box.top() - 4), blue(box.top() - 3), blue(box.top() - 2)}) > 40 ? 1 : 0;
        }
        QVERIFY(outline > box.width() * 3 / 4);
    }

    // Paper is white in the dark too; what is around it is not.
    void thePaperStaysWhiteInTheDark()
    {
        QApplication::setPalette(darkTheme().palette());
        QTRY_VERIFY(isDrawn(0));
        const QImage dark = shot();
        QCOMPARE(dark.pixelColor(320, 300), QColor(Qt::white));
        QCOMPARE(dark.pixelColor(2, 2), darkTheme().window);
    }

    void hoveringExplains()
    {
        QList<qsizetype> asked;
        m_view->setHoverText([&asked](qsizetype position) {
            asked.append(position);
            return u"A drug"_s;
        });
        const QPoint point = pointOf(u"Norco"_s);
        QHelpEvent help(QEvent::ToolTip, point, m_view->viewport()->mapToGlobal(point));
        QApplication::sendEvent(m_view->viewport(), &help);
        QCOMPARE(asked.size(), 1);
        QVERIFY(m_file.span(u"Norco"_s).contains(asked.first()));
        QTRY_COMPARE(QToolTip::text(), u"A drug"_s);
    }

    void aMissingFileIsASentenceAndIsLookedForAgain()
    {
        m_file.remove();
        m_view->setLetter(m_file.letter());
        QTRY_VERIFY(!m_view->trouble().isEmpty());
        QVERIFY(m_view->trouble().contains(u"not where it was imported from"));
        QVERIFY(m_view->trouble().contains(m_file.path()));
        auto* again = m_view->findChild<PageNotice*>()->findChild<QPushButton*>();
        QVERIFY(again->isVisible());
        m_file.write(m_file.pdf());
        again->click();
        QTRY_VERIFY(isDrawn(0));
        QVERIFY(m_view->trouble().isEmpty());
    }

    void aChangedFileIsNotShown()
    {
        m_file.write(tests::pdfOf({tests::paragraph({"Another letter."})}));
        m_view->setLetter(m_file.letter());
        QTRY_VERIFY(m_view->trouble().contains(u"changed"));
        QVERIFY(!isDrawn(0));
    }

    void aLetterWithoutPlacesSaysSo()
    {
        PageView::Letter letter = m_file.letter();
        letter.layout = {};
        m_view->setLetter(letter);
        QVERIFY(!m_view->trouble().isEmpty());
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(100, 100));
        QVERIFY(m_view->selection().isEmpty());
    }

    void aLetterLeftWhileItIsDrawnLeavesNothing()
    {
        const tests::InventedPages other({tests::paragraph({"short"})});
        for (int i = 0; i < 3; ++i) {
            m_view->setLetter(m_file.letter());
            m_view->setLetter(other.letter());
        }
        QTRY_VERIFY(isDrawn(0));
        QTRY_VERIFY(!m_view->pictures().isBusy());
        QVERIFY(!isDrawn(1));
        m_view->clear();
        QCOMPARE(bar().maximum(), 0);
        QVERIFY(!isDrawn(0));
    }
};

QTEST_MAIN(TestPageView)
#include "tst_pageview.moc"
