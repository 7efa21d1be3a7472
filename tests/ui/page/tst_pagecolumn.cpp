// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/pagecolumn.h"

#include <QTest>

using imr::core::PageBox;
using imr::ui::PageColumn;

class TestPageColumn final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesStandBelowEachOtherInTheMiddle()
    {
        const PageColumn column({QSizeF(600, 800), QSizeF(300, 400)}, 0.5, 500);
        QCOMPARE(column.count(), 2);
        QCOMPARE(column.page(0).size(), QSize(300, 400));
        QCOMPARE(column.page(1).size(), QSize(150, 200));
        QVERIFY(column.page(1).top() > column.page(0).bottom());
        for (int page = 0; page < 2; ++page) // as much room on the left as on the right
            QCOMPARE(column.page(page).left(), 500 - column.page(page).right() - 1);
        QCOMPARE(column.size().width(), 500);
        QVERIFY(column.size().height() > column.page(1).bottom());
    }

    void whatIsWiderThanTheViewHasRoomAtItsSides()
    {
        const PageColumn column({QSizeF(600, 800)}, 2, 500);
        QVERIFY(column.size().width() > 1200);
        QVERIFY(column.page(0).left() > 0);
        QVERIFY(column.page(0).right() < column.size().width());
    }

    void theWidestPageFits()
    {
        const QList<QSizeF> pages {QSizeF(300, 400), QSizeF(600, 800)};
        const PageColumn column(pages, PageColumn::scaleToFit(pages, 500), 500);
        QCOMPARE(column.size().width(), 500);
        QVERIFY(column.page(1).width() > 460);
        const QList<QSizeF> letters {QSizeF(612, 792), QSizeF(595.3, 841.9)};
        for (int width = 200; width < 1200; ++width) // no pixel more than there is
            QCOMPARE(PageColumn(letters, PageColumn::scaleToFit(letters, width), width).size().width(), width);
        QVERIFY(PageColumn::scaleToFit(pages, 0) > 0);
        QCOMPARE(PageColumn::scaleToFit({}, 500), 1.0);
    }

    void pointsGoThereAndBack()
    {
        const PageColumn column({QSizeF(600, 800), QSizeF(600, 800)}, 1.25, 900);
        const QPointF place = column.place(1, QPointF(72, 100));
        QCOMPARE(column.points(1, place), QPointF(72, 100));
        QCOMPARE(column.pageAt(place.y()), 1);
        QCOMPARE(column.place(PageBox {0, QRectF(10, 20, 40, 8)}),
            QRectF(column.page(0).topLeft() + QPointF(12.5, 25), QSizeF(50, 10)));
        QVERIFY(column.place(PageBox {2, QRectF(10, 20, 40, 8)}).isEmpty());
        QVERIFY(column.place(PageBox {-1, QRectF(10, 20, 40, 8)}).isEmpty());
    }

    void everyHeightHasAPage()
    {
        const PageColumn column({QSizeF(600, 800), QSizeF(600, 800)}, 1, 700);
        QCOMPARE(column.pageAt(-100), 0);
        QCOMPARE(column.pageAt(400), 0);
        QCOMPARE(column.pageAt(column.page(1).top()), 1);
        QCOMPARE(column.pageAt(1e6), 1);
        QCOMPARE(PageColumn({}, 1, 700).pageAt(0), -1);
        QCOMPARE(PageColumn({}, 1, 700).size().height(), 0);
    }
};

QTEST_GUILESS_MAIN(TestPageColumn)
#include "tst_pagecolumn.moc"
