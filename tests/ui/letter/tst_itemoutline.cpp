// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/itemoutline.h"

#include "tests/ui/letter/inventedletter.h"

#include <QActionGroup>
#include <QMenu>
#include <QTest>

using namespace imr;
using namespace Qt::StringLiterals;

class TestItemOutline final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachItemIsThereWithItsDecision()
    {
        core::Letter letter = tests::inventedLetter().effective;
        letter.items[1].decision = {};
        QMenu menu;
        QList<int> gone;
        ui::fillOutline(menu, letter, 1, [&gone](int item) { gone.append(item); });
        QCOMPARE(menu.actions().size(), 2);
        QCOMPARE(menu.actions().at(0)->text(), u"&1 \u00b7 Norco 10/325 mg #90\tUpheld"_s);
        QCOMPARE(menu.actions().at(1)->text(),
            u"&2 \u00b7 Twelve sessions of pool therapy\tno decision read, 1 finding(s)"_s);
        QVERIFY(!menu.actions().at(0)->isChecked());
        QVERIFY(menu.actions().at(1)->isChecked());
        QVERIFY(menu.actions().at(1)->actionGroup()->isExclusive()); // a dot, no tick
        menu.actions().at(0)->trigger();
        QCOMPARE(gone, QList<int> {0});
    }

    void longTitlesAndManyItems()
    {
        core::Letter letter = tests::inventedLetter().effective;
        core::DisputedItem item = letter.items.at(1);
        item.request = core::Field({QString(500, u'x') + u" & more"_s, {}});
        letter.items = QList<core::DisputedItem>(12, item);
        QMenu menu;
        ui::fillOutline(menu, letter, -1, [](int) { });
        QCOMPARE(menu.actions().size(), 12);
        QVERIFY(menu.actions().at(8)->text().startsWith(u"&9"));
        QVERIFY(menu.actions().at(9)->text().startsWith(u"10 ")); // two digits are no key
        QVERIFY(menu.actions().at(0)->text().size() < 120);
    }

    void aLetterWithoutItemsSaysSo()
    {
        QMenu menu;
        ui::fillOutline(menu, {}, -1, [](int) { });
        QCOMPARE(menu.actions().size(), 1);
        QVERIFY(!menu.actions().constFirst()->isEnabled());
    }
};

QTEST_MAIN(TestItemOutline)
#include "tst_itemoutline.moc"
