// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sampleproject.h"
#include "ui/structure/dateline.h"

#include <QCalendarWidget>
#include <QSignalSpy>
#include <QTest>

using imr::ui::DateLine;

class TestDateLine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_line = std::make_unique<DateLine>(*imr::tests::path("header.decision_date").spec);
        m_line->show();
        m_line->setFocus();
    }

    void aDayOfTheCalendarIsTheEntry()
    {
        QSignalSpy chosen(m_line.get(), &DateLine::chosen);
        m_line->setText(QStringLiteral("12/09/2016"));
        QTest::keyClick(m_line.get(), Qt::Key_Down, Qt::AltModifier);
        auto* calendar = m_line->findChild<QCalendarWidget*>();
        QVERIFY(calendar);
        QCOMPARE(calendar->selectedDate(), QDate(2016, 12, 9));
        Q_EMIT calendar->activated(QDate(2016, 12, 12));
        QCOMPARE(m_line->text(), QStringLiteral("2016-12-12"));
        QCOMPARE(chosen.count(), 1);
    }

    void whatIsNoDateYetOpensTheCalendarToday()
    {
        m_line->setText(QStringLiteral("12/"));
        QTest::keyClick(m_line.get(), Qt::Key_F4);
        auto* calendar = m_line->findChild<QCalendarWidget*>();
        QVERIFY(calendar);
        QCOMPARE(calendar->selectedDate(), QDate::currentDate());
        calendar->window()->close();
        QCOMPARE(m_line->text(), QStringLiteral("12/"));
    }

    void keysStillWriteTheDate()
    {
        QTest::keyClicks(m_line.get(), QStringLiteral("2016-12-09"));
        QCOMPARE(m_line->text(), QStringLiteral("2016-12-09"));
        QVERIFY(!m_line->findChild<QCalendarWidget*>());
    }

private:
    std::unique_ptr<DateLine> m_line;
};

QTEST_MAIN(TestDateLine)
#include "tst_dateline.moc"
