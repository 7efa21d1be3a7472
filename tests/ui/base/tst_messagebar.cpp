// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/messagebar.h"
#include "ui/base/messagerow.h"

#include <QAction>
#include <QLabel>
#include <QTest>
#include <QToolButton>

using imr::ui::MessageBar;
using imr::ui::MessageRow;
using Kind = MessageBar::Kind;

class TestMessageBar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bar = std::make_unique<MessageBar>();
        m_bar->resize(900, 40);
    }

    void nothingIsSaidAtFirst()
    {
        QVERIFY(m_bar->isHidden());
        QVERIFY(m_bar->sentence().isEmpty());
    }

    void aProblemStaysWhateverComesAfter()
    {
        m_bar->show(Kind::Problem, QStringLiteral("The disk is full."));
        m_bar->show(Kind::Done, QStringLiteral("12 letters imported."));
        m_bar->show(Kind::Note, QStringLiteral("No letter is left."));
        QCOMPARE(m_bar->sentences(),
            QStringList({QStringLiteral("No letter is left."), QStringLiteral("The disk is full.")}));
        m_bar->dismissPassing();
        QCOMPARE(m_bar->sentences(), QStringList {QStringLiteral("The disk is full.")});
        QVERIFY(!m_bar->isHidden());
        m_bar->dismiss();
        QVERIFY(m_bar->isHidden());
    }

    void eachIsPutAwayOnItsOwn()
    {
        m_bar->show(Kind::Problem, QStringLiteral("One."));
        m_bar->show(Kind::Problem, QStringLiteral("Two."));
        auto* close = row(QStringLiteral("Two."))->findChildren<QToolButton*>().last();
        close->click();
        QCOMPARE(m_bar->sentences(), QStringList {QStringLiteral("One.")});
    }

    void theSameProblemIsCounted()
    {
        m_bar->show(Kind::Problem, QStringLiteral("The disk is full."));
        m_bar->show(Kind::Problem, QStringLiteral("Another."));
        m_bar->show(Kind::Problem, QStringLiteral("The disk is full."));
        QCOMPARE(m_bar->sentences(), QStringList({QStringLiteral("The disk is full."), QStringLiteral("Another.")}));
        bool counted = false;
        for (const auto* label : row(QStringLiteral("The disk is full."))->findChildren<QLabel*>())
            counted = counted || label->text().contains(u"2");
        QVERIFY(counted);
    }

    void manyDoNotFillTheWindowAndNoneIsLost()
    {
        for (int i = 0; i < 8; ++i)
            m_bar->show(Kind::Problem, QStringLiteral("Problem %1.").arg(i));
        QCOMPARE(m_bar->sentences().size(), 8);
        QCOMPARE(shownRows(), 3);
        QVERIFY(!row(QStringLiteral("Problem 7."))->isHidden());
        for (int i = 7; i > 0; --i) {
            row(QStringLiteral("Problem %1.").arg(i))->findChildren<QToolButton*>().last()->click();
            QVERIFY(!row(QStringLiteral("Problem %1.").arg(i - 1))->isHidden());
        }
    }

    void detailsAreShownOnRequest()
    {
        m_bar->show(Kind::Problem, QStringLiteral("2 letters could not be read."),
            {QStringLiteral("a.txt: it is empty"), QStringLiteral("b.txt: <b>no letter</b>")});
        auto* shown = row(QStringLiteral("2 letters could not be read."));
        auto* more = shown->findChildren<QToolButton*>().constFirst();
        more->click();
        bool found = false;
        for (const auto* label : shown->findChildren<QLabel*>())
            found = found || (label->text().contains(u"<b>no letter</b>") && label->textFormat() == Qt::PlainText);
        QVERIFY(found);
        more->click();
    }

    void whatLastsStaysOnTopWithWhatMayHelp()
    {
        QAction again(QStringLiteral("&Try again"));
        again.setEnabled(false);
        int tried = 0;
        connect(&again, &QAction::triggered, this, [&tried] { ++tried; });
        const QString topic = QStringLiteral("unsaved");
        m_bar->keep(topic, QStringLiteral("1 change waits."), {QStringLiteral("Quantity 61")}, {&again});
        m_bar->show(Kind::Problem, QStringLiteral("Another."));
        m_bar->show(Kind::Done, QStringLiteral("Exported."));
        QCOMPARE(m_bar->sentences().first(), QStringLiteral("1 change waits."));
        m_bar->dismissPassing();
        m_bar->dismiss();
        QCOMPARE(m_bar->sentences(), QStringList {QStringLiteral("1 change waits.")});
        auto* button = row(QStringLiteral("1 change waits."))->findChildren<QToolButton*>().last();
        QCOMPARE(button->text(), QStringLiteral("Try again"));
        QVERIFY(!button->isEnabled());
        again.setEnabled(true); // it follows the command
        button->click();
        QCOMPARE(tried, 1);
        for (const auto* other : row(QStringLiteral("1 change waits."))->findChildren<QToolButton*>())
            QVERIFY(other->isHidden() || other->toolTip() != QStringLiteral("Dismiss"));

        m_bar->keep(topic, QStringLiteral("2 changes wait."), {}, {&again});
        QCOMPARE(m_bar->sentences(), QStringList {QStringLiteral("2 changes wait.")});
        m_bar->release(QStringLiteral("other"));
        QCOMPARE(m_bar->sentences().size(), 1);
        m_bar->release(topic);
        QVERIFY(m_bar->isHidden());
    }

private:
    [[nodiscard]] MessageRow* row(const QString& sentence) const
    {
        for (auto* row : m_bar->findChildren<MessageRow*>()) {
            if (row->sentence() == sentence && row->parentWidget() == m_bar.get())
                return row;
        }
        return nullptr;
    }
    [[nodiscard]] int shownRows() const
    {
        int shown = 0;
        for (const auto* row : m_bar->findChildren<MessageRow*>())
            shown += row->isHidden() ? 0 : 1;
        return shown;
    }

    std::unique_ptr<MessageBar> m_bar;
};

QTEST_MAIN(TestMessageBar)
#include "tst_messagebar.moc"
