// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/columnchooser.h"

#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using imr::ui::ColumnChooser;

class TestColumnChooser final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_chooser = std::make_unique<ColumnChooser>();
        m_chooser->setColumns({column("a"), column("b", false), column("c", true, true)});
    }

    void columnsAreTickedAndMovedByKeys()
    {
        QSignalSpy changed(m_chooser.get(), &ColumnChooser::changed);
        QTest::keyClick(&list(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(order(), QStringLiteral("bac"));
        QTest::keyClick(&list(), Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(&list(), Qt::Key_Down, Qt::AltModifier); // no further
        QCOMPARE(order(), QStringLiteral("bca"));
        QCOMPARE(changed.count(), 2);
        QTest::keyClick(&list(), Qt::Key_Space);
        QVERIFY(!m_chooser->columns().last().chosen);
        QTest::keyClick(&list(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(order(), QStringLiteral("bac"));
        QVERIFY(!m_chooser->columns().at(1).chosen);
        QCOMPARE(changed.count(), 4);
    }

    void theButtonsDoTheSame()
    {
        const auto buttons = m_chooser->findChildren<QPushButton*>();
        QVERIFY(!buttons.at(0)->isEnabled());
        buttons.at(1)->click();
        QCOMPARE(order(), QStringLiteral("bac"));
        QVERIFY(buttons.at(0)->isEnabled());
        buttons.at(0)->click();
        QCOMPARE(order(), QStringLiteral("abc"));
    }

    void draggingMovesToo()
    {
        QSignalSpy changed(m_chooser.get(), &ColumnChooser::changed);
        QVERIFY(list().model()->moveRow({}, 2, {}, 0));
        QCOMPARE(order(), QStringLiteral("cab"));
        QCOMPARE(changed.count(), 1);
    }

    void whatIsFixedStays()
    {
        m_chooser->chooseAll(false);
        QVERIFY(!m_chooser->columns().at(0).chosen);
        QVERIFY(m_chooser->columns().at(2).chosen);
        list().setCurrentRow(2);
        QTest::keyClick(&list(), Qt::Key_Space);
        QVERIFY(m_chooser->columns().at(2).chosen);
        m_chooser->chooseAll(true);
        QVERIFY(m_chooser->columns().at(1).chosen);
    }

    void anEmptyListDoesNothing()
    {
        m_chooser->setColumns({});
        QTest::keyClick(&list(), Qt::Key_Up, Qt::AltModifier);
        QVERIFY(m_chooser->columns().isEmpty());
    }

private:
    static ColumnChooser::Column column(const char* id, bool chosen = true, bool fixed = false)
    {
        const QString text = QString::fromLatin1(id);
        return {text, text.toUpper(), chosen, fixed};
    }
    QListWidget& list() const { return m_chooser->list(); }
    QString order() const
    {
        QString ids;
        for (const ColumnChooser::Column& shown : m_chooser->columns())
            ids += shown.id;
        return ids;
    }

    std::unique_ptr<ColumnChooser> m_chooser;
};

QTEST_MAIN(TestColumnChooser)
#include "tst_columnchooser.moc"
