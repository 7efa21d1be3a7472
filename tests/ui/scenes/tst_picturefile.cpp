// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenes/picturefile.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace imr::ui;

class TestPictureFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fewColoursStayAsTheyAre()
    {
        QImage picture(20, 10, QImage::Format_RGB32);
        picture.fill(Qt::white);
        picture.setPixelColor(3, 4, QColor(0xb3261e));
        QCOMPARE(withFewColours(picture).convertToFormat(QImage::Format_RGB32), picture);
        QVERIFY(withFewColours(QImage()).isNull());
    }

    void whatIsRareAndStandsOutIsKept()
    {
        QImage picture(64, 64, QImage::Format_RGB32);
        for (int y = 0; y < 64; ++y) {
            for (int x = 0; x < 64; ++x)
                picture.setPixelColor(x, y, QColor(200 + x % 40, 200 + y % 50, 210));
        }
        picture.setPixelColor(9, 9, Qt::red);
        const QImage few = withFewColours(picture);
        QCOMPARE(few.colorCount(), 256);
        QCOMPARE(few.pixelColor(9, 9), QColor(Qt::red));
        for (const QPoint at : {QPoint(0, 0), QPoint(31, 7), QPoint(63, 63)}) {
            QCOMPARE_LE(std::abs(few.pixelColor(at).red() - picture.pixelColor(at).red()), 8);
            QCOMPARE_LE(std::abs(few.pixelColor(at).green() - picture.pixelColor(at).green()), 8);
        }
    }

    void isWrittenOrNot()
    {
        const QTemporaryDir folder;
        QImage picture(8, 8, QImage::Format_ARGB32);
        picture.fill(Qt::blue);
        QVERIFY(saveSmall(picture, folder.filePath(QStringLiteral("blue.png"))));
        QVERIFY(QFileInfo(folder.filePath(QStringLiteral("blue.png"))).size() > 0);
        QVERIFY(!saveSmall(picture, folder.filePath(QStringLiteral("no/such/blue.png"))));
    }
};

QTEST_GUILESS_MAIN(TestPictureFile)
#include "tst_picturefile.moc"
