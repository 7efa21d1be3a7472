// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sampleproject.h"
#include "ui/panels/projectjob.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace imr;

namespace {

struct Job
{
    ui::ProjectJob job;
    QSignalSpy progressed {&job, &ui::ProjectJob::progressed};
    QSignalSpy finished {&job, &ui::ProjectJob::finished};
    QSignalSpy stopped {&job, &ui::ProjectJob::stopped};
    QSignalSpy failed {&job, &ui::ProjectJob::failed};

    [[nodiscard]] qsizetype ends() const { return finished.size() + stopped.size() + failed.size(); }
};

} // namespace

class TestProjectJob final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWorkIsDoneOnAThreadAndAConnectionOfItsOwn()
    {
        const auto project = m_samples.open();
        Job work;
        QThread* thread = nullptr;
        int letters = 0;
        work.job.start(m_samples.path(), [&](core::Project& own, const core::Watcher& watcher) -> core::Result<void> {
            thread = QThread::currentThread();
            letters = int(own.letters()->size());
            for (int done = 1; done <= letters; ++done)
                watcher(done, letters);
            return {};
        });
        QVERIFY(work.job.isRunning());
        QTRY_COMPARE(work.finished.size(), 1);
        QVERIFY(thread && thread != QThread::currentThread());
        QCOMPARE(letters, tests::sampleCount());
        QTRY_VERIFY(!work.progressed.isEmpty()); // the last is always told
        QCOMPARE(work.progressed.last(), (QVariantList {letters, letters}));
        QVERIFY(!work.job.isRunning());
        QCOMPARE(work.ends(), 1);
    }

    void whatFailsSaysWhy()
    {
        Job work;
        work.job.start(m_samples.path(), [](core::Project&, const core::Watcher&) -> core::Result<void> {
            return std::unexpected(core::Error {core::Error::Code::Invalid, QStringLiteral("It is odd."), {}});
        });
        QTRY_COMPARE(work.failed.size(), 1);
        QCOMPARE(work.failed.first().first().value<core::Error>().sentence, QStringLiteral("It is odd."));
        work.job.start(m_samples.folder() + QStringLiteral("/gone.imrproj"),
            [](core::Project&, const core::Watcher&) -> core::Result<void> { return {}; });
        QTRY_COMPARE(work.failed.size(), 2);
        QCOMPARE(work.finished.size(), 0);
    }

    // The work is told at its next letter, and the job says that it stopped, whatever the work makes of it.
    void aPersonStopsIt_data()
    {
        QTest::addColumn<bool>("admits");
        QTest::newRow("the work says that it was cancelled") << true;
        QTest::newRow("the work just ends") << false;
    }
    void aPersonStopsIt()
    {
        QFETCH(const bool, admits);
        Job work;
        QSemaphore begun;
        work.job.start(m_samples.path(), [&](core::Project&, const core::Watcher& watcher) -> core::Result<void> {
            begun.release();
            while (watcher(1, 1000))
                QThread::yieldCurrentThread();
            if (admits)
                return std::unexpected(core::Error {core::Error::Code::Cancelled, QStringLiteral("Stopped."), {}});
            return {};
        });
        begun.acquire();
        work.job.cancel();
        QTRY_COMPARE(work.stopped.size(), 1);
        QCOMPARE(work.ends(), 1);
        work.job.cancel(); // there is nothing left to stop
        QCOMPARE(work.ends(), 1);
    }

    void anAbandonedOneSaysNothingMore()
    {
        Job work;
        work.job.start(m_samples.path(), [](core::Project&, const core::Watcher& watcher) -> core::Result<void> {
            while (watcher(1, 1000))
                QThread::yieldCurrentThread();
            return {};
        });
        work.job.abandon();
        QVERIFY(!work.job.isRunning());
        QCoreApplication::processEvents();
        QCOMPARE(work.ends(), 0);
        QVERIFY(work.progressed.isEmpty());
    }

    void aSecondOneTakesThePlaceOfTheFirst()
    {
        Job work;
        int first = 0;
        work.job.start(m_samples.path(), [&first](core::Project&, const core::Watcher& watcher) -> core::Result<void> {
            while (watcher(1, 1000))
                ++first;
            return {};
        });
        bool second = false;
        work.job.start(m_samples.path(), [&second](core::Project&, const core::Watcher&) -> core::Result<void> {
            second = true;
            return {};
        });
        QTRY_COMPARE(work.finished.size(), 1);
        QVERIFY(second);
        QCOMPARE(work.ends(), 1);
    }

    void oneThatGoesStopsItsWork()
    {
        bool ended = false;
        QSemaphore begun;
        {
            ui::ProjectJob job;
            job.start(m_samples.path(), [&](core::Project&, const core::Watcher& watcher) -> core::Result<void> {
                begun.release();
                while (watcher(1, 1000))
                    QThread::yieldCurrentThread();
                ended = true;
                return {};
            });
            begun.acquire();
        }
        QVERIFY(ended);
    }

private:
    tests::SampleProject m_samples;
};

QTEST_GUILESS_MAIN(TestProjectJob)
#include "tst_projectjob.moc"
