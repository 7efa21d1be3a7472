// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/pagepictures.h"

#include "tests/ui/page/inventedpages.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <chrono>

using namespace imr;
using ui::PagePictures;

constexpr std::chrono::seconds patience(60); // a worker starts slowly under a sanitizer

class TestPagePictures final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wantedPagesAreDrawnTheMostUrgentFirst()
    {
        const tests::InventedPages file;
        PagePictures pictures;
        QSignalSpy changed(&pictures, &PagePictures::pageChanged);
        pictures.open(file.path(), file.sha256());
        pictures.want({{2, 1}, {0, 0.5}});
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 2, patience);
        QCOMPARE(changed.at(0).at(0).toInt(), 2);
        QCOMPARE(pictures.picture(2).size(), QSize(612, 792));
        QCOMPARE(pictures.picture(0).size(), QSize(306, 396));
        QVERIFY(pictures.picture(1).isNull());
        pictures.want({{2, 1}, {0, 0.5}}); // are there
        QVERIFY(!pictures.isBusy());
        pictures.want({{2, 1}, {0, 1}});
        QVERIFY(!pictures.picture(0).isNull()); // the coarser one until the finer is there
        QTRY_COMPARE_WITH_TIMEOUT(pictures.picture(0).size(), QSize(612, 792), patience);
        QCOMPARE(pictures.drawn(), 3);
    }

    void whatIsNotWantedAnyMoreIsNotDrawn()
    {
        const tests::InventedPages file(QList<tests::PdfLines>(100, tests::paragraph({"a page"})));
        PagePictures pictures;
        pictures.open(file.path(), file.sha256());
        for (int page = 0; page < 100; ++page) // as a person drags the scroll bar
            pictures.want({{page, 1}});
        QTRY_VERIFY_WITH_TIMEOUT(!pictures.picture(99).isNull(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!pictures.isBusy(), patience);
        QVERIFY(pictures.drawn() <= 3);
    }

    void picturesThatAreTooManyAreLetGo()
    {
        const tests::InventedPages file(QList<tests::PdfLines>(12, tests::paragraph({"a page"})));
        PagePictures pictures;
        pictures.open(file.path(), file.sha256());
        for (int page = 0; page < 12; ++page) { // 15 MB each
            pictures.want({{page, 3}});
            QTRY_VERIFY_WITH_TIMEOUT(!pictures.picture(page).isNull(), patience);
        }
        int kept = 0;
        for (int page = 0; page < 12; ++page)
            kept += pictures.picture(page).isNull() ? 0 : 1;
        QVERIFY(kept >= 3 && kept < 8);
    }

    void anotherLetterWhileOneIsDrawnGetsItsOwnPages()
    {
        const tests::InventedPages first;
        const tests::InventedPages second({tests::paragraph({"short"})});
        PagePictures pictures;
        QSignalSpy changed(&pictures, &PagePictures::pageChanged);
        for (int i = 0; i < 5; ++i) {
            pictures.open(first.path(), first.sha256());
            pictures.want({{1, 2}});
            pictures.open(second.path(), second.sha256());
            pictures.want({{0, 1}});
            QVERIFY(pictures.picture(1).isNull());
        }
        QTRY_VERIFY_WITH_TIMEOUT(!pictures.picture(0).isNull(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!pictures.isBusy(), patience);
        QVERIFY(pictures.picture(1).isNull()); // of the letter that was left
        for (const QList<QVariant>& page : changed)
            QCOMPARE(page.at(0).toInt(), 0);
    }

    void aPageThatTakesWithoutEndIsGivenUpWithItsLetter()
    {
        const QByteArray bomb = tests::pdfBomb(10, "0 0 m 1 1 l S");
        const tests::InventedPages good;
        const QString path = good.path() + QStringLiteral(".bomb.pdf");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bomb) == bomb.size());
        file.close();
        QElapsedTimer timer;
        timer.start();
        {
            PagePictures pictures;
            pictures.open(path, QCryptographicHash::hash(bomb, QCryptographicHash::Sha256).toHex());
            pictures.want({{0, 1}});
            QVERIFY(pictures.isBusy());
            pictures.open(good.path(), good.sha256());
            pictures.want({{0, 1}});
            QTRY_VERIFY_WITH_TIMEOUT(!pictures.picture(0).isNull(), 15'000);
            pictures.open(path, QCryptographicHash::hash(bomb, QCryptographicHash::Sha256).toHex());
            pictures.want({{0, 1}});
        } // nor is it waited for
        QVERIFY(timer.elapsed() < 19'000); // what the page would have been given
    }

    void aMissingFileIsToldOnceAndLookedForAgain()
    {
        const tests::InventedPages file;
        PagePictures pictures;
        QSignalSpy told(&pictures, &PagePictures::fileTroubleChanged);
        file.remove();
        pictures.open(file.path(), file.sha256());
        pictures.want({{0, 1}, {1, 1}});
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, patience);
        QVERIFY(pictures.fileTrouble().contains(file.path()));
        pictures.want({{0, 1}});
        QVERIFY(!pictures.isBusy());
        file.write(file.pdf());
        pictures.retry();
        QVERIFY(pictures.fileTrouble().isEmpty());
        pictures.want({{0, 1}});
        QTRY_VERIFY_WITH_TIMEOUT(!pictures.picture(0).isNull(), patience);
    }

    void aPageThatIsNotThereIsItsOwnTrouble()
    {
        const tests::InventedPages file;
        PagePictures pictures;
        pictures.open(file.path(), file.sha256());
        pictures.want({{7, 1}, {0, 1}});
        QTRY_VERIFY_WITH_TIMEOUT(!pictures.picture(0).isNull(), patience);
        QVERIFY(!pictures.trouble(7).isEmpty());
        QVERIFY(pictures.trouble(0).isEmpty());
        QVERIFY(pictures.fileTrouble().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPagePictures)
#include "tst_pagepictures.moc"
