// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/background.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

#include <sys/resource.h>

using namespace imr::core;

class TestBackground final : public QObject
{
    Q_OBJECT

    // How long letPass() rests in a thread of its own that has worked for a while, in ms.
    static qint64 rest(bool inBackground, Pace pace = Pace::Steady, qint64 work = 0)
    {
        qint64 taken = 0;
        std::thread([&] {
            if (inBackground)
                stepBack(pace);
            QElapsedTimer timer;
            timer.start();
            while (timer.elapsed() < work) { }
            timer.start();
            letPass();
            taken = timer.elapsed();
        }).join();
        return taken;
    }

private Q_SLOTS:
    void whatStepsBackIsServedLastAndTheRestAsBefore()
    {
        const int before = getpriority(PRIO_PROCESS, 0);
        int behind = 0;
        std::thread([&behind] {
            stepBack();
            behind = getpriority(PRIO_PROCESS, 0);
        }).join();
        QCOMPARE_GE(behind, std::min(19, std::max(before, 10)));
        QCOMPARE(getpriority(PRIO_PROCESS, 0), before);
    }

    void whatStepsAsideIsServedALittleLater()
    {
        const int before = getpriority(PRIO_PROCESS, 0);
        int aside = 0;
        std::thread([&aside] {
            stepAside();
            aside = getpriority(PRIO_PROCESS, 0);
        }).join();
        QCOMPARE(aside, std::min(19, before + 4));
        QCOMPARE(getpriority(PRIO_PROCESS, 0), before);
    }

    void asLongAsNobodyWaitedNothingRests() { QCOMPARE_LT(rest(true), 100); }

    void whatStepsBackRestsWhileSomebodyWaits()
    {
        goFirst();
        QCOMPARE_GE(rest(true), 100);
        QCOMPARE_LT(rest(true), 1500); // and not for good
    }

    void anEasyPaceRestsTwiceAsLongAsItWorks()
    {
        QCOMPARE_GE(rest(true, Pace::Easy, 10), 20);
        QCOMPARE_LT(rest(true, Pace::Easy, 200), 200); // a moment is enough
        QCOMPARE_LT(rest(true, Pace::Steady, 10), 20);
    }

    void whoDidNotStepBackGoesOn()
    {
        goFirst();
        QCOMPARE_LT(rest(false), 100);
    }
};

QTEST_GUILESS_MAIN(TestBackground)
#include "tst_background.moc"
