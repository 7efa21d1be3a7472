// SPDX-License-Identifier: GPL-3.0-or-later
// The letter pane with the pages of a PDF letter, alone and beside its text.
#include "tests/ui/letter/inventedletter.h"
#include "tests/ui/page/inventedpages.h"
#include "ui/base/chip.h"
#include "ui/letter/letterpane.h"
#include "ui/letter/lettertext.h"
#include "ui/letter/markstrip.h"

#include <QApplication>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace imr;
using namespace imr::ui;
using namespace Qt::StringLiterals;

class TestLetterViews final : public QObject
{
    Q_OBJECT

private:
    const tests::InventedPages m_file;
    std::unique_ptr<LetterPane> m_pane;
    core::StoredLetter m_letter;
    int m_asked = 0; // for where the words stand

    LetterText& text() { return *m_pane->findChild<LetterText*>(); }
    PageView& pages() { return *m_pane->findChild<PageView*>(); }
    void clickPage(const QString& words)
    {
        const QPoint point = pages().shownBoxes(m_file.span(words)).first().center().toPoint();
        QTest::mouseClick(pages().viewport(), Qt::LeftButton, {}, point);
    }
    static QMenu* openMenu() { return qobject_cast<QMenu*>(QApplication::activePopupWidget()); }
    static core::FieldPath path(QStringView name) { return *core::FieldPath::parse(name); }

    core::StoredLetter pdfLetter() const
    {
        using tests::fieldOf;
        core::StoredLetter stored;
        stored.row.id = core::LetterId {3};
        stored.format = u"pdf"_s;
        stored.path = m_file.path();
        stored.sha256 = m_file.sha256();
        stored.text = m_file.text();
        core::DisputedItem drug;
        drug.request = fieldOf(stored.text, u"One prescription of Norco 10/325mg #90"_s);
        drug.decision = fieldOf(stored.text, u"Upheld"_s);
        drug.quantity = fieldOf(stored.text, u"#90"_s, 0, u"90"_s);
        core::Medication norco;
        norco.drug = fieldOf(stored.text, u"Norco"_s);
        drug.medications = {norco};
        drug.heading = m_file.span(u"One prescription of Norco 10/325mg #90: Upheld"_s);
        core::DisputedItem therapy;
        therapy.request = fieldOf(stored.text, u"Twelve sessions"_s);
        therapy.decision = fieldOf(stored.text, u"Overturned"_s);
        therapy.heading = {m_file.span(u"Twelve"_s).start, m_file.span(u"Overturned"_s).end};
        stored.parsed.items = {drug, therapy};
        stored.effective = stored.parsed;
        return stored;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(u"Fusion"_s);
        QApplication::setPalette(lightTheme().palette());
    }

    void init()
    {
        m_letter = pdfLetter();
        m_asked = 0;
        m_pane = std::make_unique<LetterPane>();
        m_pane->setLayouts([this](core::LetterId) -> core::Result<core::PageLayout> {
            ++m_asked;
            return m_file.layout();
        });
        m_pane->resize(760, 420);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        m_pane->showLetter(m_letter);
    }

    void cleanup() { m_pane.reset(); }

    void onlyPdfLettersHaveTheSwitch()
    {
        auto* views = m_pane->findChild<ViewSwitch*>();
        QVERIFY(views->isVisible());
        QVERIFY(m_pane->hasPages());
        m_pane->setView(LetterView::Page);
        QVERIFY(pages().isVisible() && !text().isVisible());
        m_pane->showLetter(tests::inventedLetter());
        QVERIFY(!views->isVisible());
        QVERIFY(!m_pane->showsPages());
        QVERIFY(text().isVisible() && !pages().isVisible());
        m_pane->showLetter(m_letter); // as PDF letters were shown before
        QVERIFY(pages().isVisible() && !text().isVisible());
        m_pane->clear();
        QVERIFY(!views->isVisible());
        QVERIFY(!m_pane->hasPages());
    }

    void thePagesAreAskedForWhenTheyAreShown()
    {
        QCOMPARE(m_asked, 0);
        m_pane->setView(LetterView::Both);
        QCOMPARE(m_asked, 1);
        m_pane->showLetter(m_letter); // after a correction
        m_pane->setView(LetterView::Page);
        QCOMPARE(m_asked, 1);
    }

    void theCommandGoesThroughTheViews()
    {
        QSignalSpy changed(m_pane.get(), &LetterPane::viewChanged);
        const auto chips = m_pane->findChildren<Chip*>();
        QCOMPARE(chips.size(), 3);
        m_pane->goToNextView();
        QVERIFY(pages().isVisible() && !text().isVisible());
        QVERIFY(chips.at(1)->isChecked());
        m_pane->goToNextView();
        QVERIFY(pages().isVisible() && text().isVisible());
        QVERIFY(std::abs(pages().width() - text().width()) < 40);
        m_pane->goToNextView();
        QVERIFY(!pages().isVisible() && text().isVisible());
        QCOMPARE(changed.size(), 3);
        chips.at(2)->click();
        QCOMPARE(m_pane->view(), LetterView::Both);
    }

    void clickingThePageSelectsTheFieldAndAgainTheNext()
    {
        m_pane->setView(LetterView::Page);
        QSignalSpy fields(m_pane.get(), &LetterPane::fieldActivated);
        QSignalSpy items(m_pane.get(), &LetterPane::itemActivated);
        clickPage(u"Norco"_s);
        QCOMPARE(fields.size(), 1);
        QCOMPARE(fields.at(0).at(0).value<core::FieldPath>(), path(u"issues[0].medications[0].drug"));
        QCOMPARE(items.size(), 1);
        clickPage(u"Norco"_s);
        QCOMPARE(fields.at(1).at(0).value<core::FieldPath>(), path(u"issues[0].request"));
        clickPage(u"worker"_s); // nothing was read here
        QCOMPARE(fields.size(), 2);
    }

    void aFieldIsScrolledToOnBoth()
    {
        m_pane->setView(LetterView::Both);
        m_pane->showField(path(u"issues[1].decision"));
        const auto seen = [this](const QString& words) {
            return pages().viewport()->rect().contains(pages().shownBoxes(m_file.span(words)).first().toRect());
        };
        QVERIFY(seen(u"Overturned"_s));
        QVERIFY(text().verticalScrollBar()->value() > 0);
        m_pane->showSpans({m_file.span(u"worker"_s)});
        QVERIFY(seen(u"worker"_s));
        QCOMPARE(text().verticalScrollBar()->value(), 0);
    }

    void whatWasAtHandStaysInSightInAnotherView()
    {
        m_pane->showField(path(u"issues[1].decision"));
        m_pane->setView(LetterView::Page);
        QVERIFY(pages().viewport()->rect().contains(pages().shownBoxes(m_file.span(u"Overturned"_s)).first().toRect()));
    }

    void selectedWordsOfThePageAreUsedAsAField()
    {
        m_pane->setView(LetterView::Page);
        QSignalSpy chosen(m_pane.get(), &LetterPane::wordsChosen);
        m_pane->setFocus();
        QVERIFY(pages().hasFocus());
        pages().placeCursor(m_file.span(u"10/325mg"_s).start);
        QTest::keyClick(&pages(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(m_pane->chosenWords(), m_file.span(u"10/325mg"_s));
        QTest::keyClick(&pages(), Qt::Key_Return);
        QTRY_VERIFY(openMenu());
        QTest::keyClick(openMenu(), Qt::Key_S); // Strength
        QTRY_COMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).value<core::FieldPath>(), path(u"issues[0].medications[0].strength"));
        const auto edit = chosen.at(0).at(1).value<core::FieldEdit>();
        QCOMPARE(edit.values.first().text, u"10/325 mg"_s);
        QCOMPARE(edit.values.first().spans, core::Spans {m_file.span(u"10/325mg"_s)});
    }

    void selectingWithTheMouseOffersToUseThem()
    {
        m_pane->setView(LetterView::Page);
        auto* offer = m_pane->findChild<QToolButton*>();
        const QPoint point = pages().shownBoxes(m_file.span(u"worker"_s)).first().center().toPoint();
        QTest::mouseDClick(pages().viewport(), Qt::LeftButton, {}, point);
        QTest::mouseRelease(pages().viewport(), Qt::LeftButton, {}, point);
        QVERIFY(offer->isVisible());
        QCOMPARE(offer->parentWidget(), pages().viewport());
        QVERIFY(pages().viewport()->rect().contains(offer->geometry()));
        offer->click();
        QTRY_VERIFY(openMenu());
        openMenu()->close();
        pages().verticalScrollBar()->setValue(40);
        QVERIFY(!offer->isVisible());
    }

    // Where both are shown the words are those of the side that the person is at.
    void theSideOneIsAtCounts()
    {
        m_pane->setView(LetterView::Both);
        text().setFocus();
        text().selectAll();
        QCOMPARE(m_pane->chosenWords().start, 0);
        pages().setFocus();
        QVERIFY(m_pane->chosenWords().isEmpty());
        pages().placeCursor(m_file.span(u"Norco"_s).start);
        QCOMPARE(m_pane->cursorPosition(), m_file.span(u"Norco"_s).start);
        m_pane->setView(LetterView::Text);
        QVERIFY(text().hasFocus());
        m_pane->setView(LetterView::Page);
        QVERIFY(pages().hasFocus());
    }

    void thePagesHaveAStripOfTheirOwn()
    {
        m_pane->setView(LetterView::Page);
        const auto strips = m_pane->findChildren<MarkStrip*>();
        const auto seen = std::ranges::find_if(strips, [](const QWidget* strip) { return strip->isVisible(); });
        QVERIFY(seen != strips.end());
        QTest::mouseClick(*seen, Qt::LeftButton, {}, QPoint(5, (*seen)->height() - 8));
        QCOMPARE(pages().verticalScrollBar()->value(), pages().verticalScrollBar()->maximum());
    }

    void viewAndZoomAreRemembered()
    {
        m_pane->setView(LetterView::Both);
        pages().setZoom(1.5);
        LetterPane other;
        QVERIFY(other.restoreState(m_pane->saveState()));
        QCOMPARE(other.view(), LetterView::Both);
        QCOMPARE(other.findChild<PageView*>()->zoom(), 1.5);
        QVERIFY(!other.findChild<PageView*>()->fitsWidth());
        QCOMPARE(other.saveState(), m_pane->saveState());
        m_pane->fitPageWidth();
        QVERIFY(other.restoreState(m_pane->saveState()));
        QVERIFY(other.findChild<PageView*>()->fitsWidth());
    }

    // What a workbench wrote that had no pages yet.
    void anOlderStateIsTakenToo()
    {
        QByteArray state;
        QDataStream out(&state, QIODevice::WriteOnly);
        out.setVersion(QDataStream::Qt_6_8);
        out << quint32(0x494d4c50) << quint32(1) << quint32(1) << qint32(3);
        QVERIFY(m_pane->restoreState(state));
        QCOMPARE(text().zoom(), 3);
        QCOMPARE(m_pane->view(), LetterView::Text);
        QVERIFY(!m_pane->restoreState(state.chopped(1)));
    }

    void whatTheProjectCannotGiveIsTold()
    {
        m_pane->setLayouts([](core::LetterId) -> core::Result<core::PageLayout> {
            return std::unexpected(core::Error {core::Error::Code::Damaged, u"The places are damaged."_s, {}});
        });
        m_pane->setView(LetterView::Page);
        QCOMPARE(pages().trouble(), u"The places are damaged."_s);
        m_pane->setView(LetterView::Text);
        QVERIFY(text().isVisible());
    }
};

QTEST_MAIN(TestLetterViews)
#include "tst_letterviews.moc"
