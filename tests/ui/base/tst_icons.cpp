// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/icons.h"

#include <QDirListing>
#include <QImage>
#include <QTest>

using namespace imr::ui;

class TestIcons final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSharpAtEveryRatio_data()
    {
        QTest::addColumn<qreal>("ratio");
        QTest::newRow("1x") << 1.0;
        QTest::newRow("1.5x") << 1.5;
        QTest::newRow("2x") << 2.0;
    }
    void isSharpAtEveryRatio()
    {
        QFETCH(const qreal, ratio);
        for (const QIcon& icon : {imr::ui::icon(QStringLiteral("search"), Qt::black), applicationIcon()}) {
            const QPixmap pixmap = icon.pixmap(QSize(16, 16), ratio);
            QCOMPARE(pixmap.devicePixelRatio(), ratio);
            QCOMPARE(pixmap.size(), QSize(16, 16) * ratio);
            // Drawn at that size, not blown up: it is what the larger icon is.
            const QImage large = icon.pixmap(QSize(16, 16) * ratio, 1.0).toImage();
            QImage same = pixmap.toImage();
            same.setDevicePixelRatio(1);
            QCOMPARE(same, large);
        }
    }

    void everyIconIsDrawn()
    {
        int drawn = 0;
        for (const auto& entry : QDirListing(QStringLiteral(":/imr/icons"))) {
            const QIcon icon = imr::ui::icon(entry.completeBaseName(), Qt::red);
            const QImage image = icon.pixmap(QSize(32, 32), 1.0).toImage();
            bool anything = false;
            for (int y = 0; y < image.height() && !anything; ++y) {
                for (int x = 0; x < image.width(); ++x)
                    anything = anything || qAlpha(image.pixel(x, y)) > 0;
            }
            QVERIFY2(anything, qPrintable(entry.fileName()));
            ++drawn;
        }
        QCOMPARE_GT(drawn, 10);
        QVERIFY(imr::ui::icon(QStringLiteral("no such"), Qt::red).isNull());
    }
};

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
