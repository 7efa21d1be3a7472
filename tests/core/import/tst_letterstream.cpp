// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/letterstream.h"

#include <QFile>
#include <QScopeGuard>
#include <QTest>

#include <atomic>
#include <latch>

#include <sys/resource.h>
#include <unistd.h>

using namespace imr::core;
using namespace Qt::StringLiterals;

namespace {

constexpr auto soon = std::chrono::milliseconds(50);

struct ReadPath
{
    QString path;
    qint64 size = 1;

    [[nodiscard]] qint64 bytes() const { return size; }
};

QStringList paths(int count)
{
    QStringList all;
    for (int i = 0; i < count; ++i)
        all.append(QString::number(i));
    return all;
}

// All that a stream gives, in the order in which it does.
QStringList taken(LetterStream<ReadPath>& stream)
{
    QStringList all;
    while (!stream.isDone()) {
        if (const auto letter = stream.next(soon))
            all.append(letter->path);
    }
    return all;
}

} // namespace

// What threads read of files, given in the order of the files.
class TestLetterStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // First: later the stacks of threads that have ended are used again.
    void whereNoThreadCanBeHadTheLettersAreReadAllTheSame()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("A sanitizer needs more room than can be left.");
#endif
        QFile sizes(u"/proc/self/statm"_s);
        QVERIFY(sizes.open(QIODevice::ReadOnly));
        const rlim_t used = sizes.readLine().split(' ').first().toULongLong() * rlim_t(sysconf(_SC_PAGESIZE));
        rlimit before {};
        QCOMPARE(getrlimit(RLIMIT_AS, &before), 0);
        constexpr rlim_t lessThanAStack = rlim_t(2) * 1024 * 1024;
        const rlimit tight {used + lessThanAStack, before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_AS, &tight), 0);
        const auto loosened = qScopeGuard([&before] { setrlimit(RLIMIT_AS, &before); });
        const auto here = std::this_thread::get_id();
        LetterStream<ReadPath> stream(paths(100), 3, [here] {
            return [here](const QString& path) {
                return ReadPath {std::this_thread::get_id() == here ? path : u"on a thread"_s};
            };
        });
        QCOMPARE(taken(stream), paths(100));
    }

    void whatIsReadComesInTheOrderOfTheFiles_data()
    {
        QTest::addColumn<int>("files");
        QTest::addColumn<int>("jobs");
        for (const int files : {0, 1, 2, 15, 16, 17, 600, 3000}) {
            for (const int jobs : {1, 2, 7})
                QTest::addRow("%d files, %d threads", files, jobs) << files << jobs;
        }
    }

    void whatIsReadComesInTheOrderOfTheFiles()
    {
        QFETCH(const int, files);
        QFETCH(const int, jobs);
        LetterStream<ReadPath> stream(
            paths(files), jobs, [] { return [](const QString& path) { return ReadPath {path}; }; });
        QCOMPARE(taken(stream), paths(files));
        QVERIFY(!stream.next(soon));
    }

    void aLetterThatIsReadyWaitsForNoOther()
    {
        std::latch isRead(1);
        LetterStream<ReadPath> stream(paths(2), 2, [&isRead] {
            return [&isRead](const QString& path) {
                if (path == u"1"_s)
                    isRead.wait();
                return ReadPath {path};
            };
        });
        std::optional<ReadPath> first;
        while (!first)
            first = stream.next(soon);
        QCOMPARE(first->path, u"0"_s);
        QVERIFY(!stream.isDone());
        isRead.count_down();
        QCOMPARE(taken(stream), QStringList {u"1"_s});
    }

    void theNextIsReadHoweverMuchWaits()
    {
        // Each is more than may wait: the second is read before the first, and nobody takes it yet.
        std::latch second(1);
        LetterStream<ReadPath> stream(paths(40), 4, [&second] {
            return [&second](const QString& path) {
                if (path == u"0"_s)
                    second.wait();
                else if (path == u"1"_s)
                    second.count_down();
                return ReadPath {path, qint64(100) * 1024 * 1024};
            };
        });
        QCOMPARE(taken(stream), paths(40));
    }

    void eachThreadHasAReaderOfItsOwn()
    {
        std::latch all(3);
        LetterStream<ReadPath> stream(paths(200), 3, [&all] {
            all.arrive_and_wait(); // none begins to read before there are three
            return [own = std::this_thread::get_id()](const QString& path) {
                return ReadPath {own == std::this_thread::get_id() ? path : u"another's"_s};
            };
        });
        QCOMPARE(taken(stream), paths(200));
    }

    void aStreamThatIsLeftEndsItsThreads()
    {
        std::atomic<int> read = 0;
        {
            LetterStream<ReadPath> stream(paths(100000), 2, [&read] {
                return [&read](const QString& path) {
                    ++read;
                    return ReadPath {path};
                };
            });
            QVERIFY(stream.next(std::chrono::seconds(10)));
        }
        QVERIFY(read < 100000);
    }
};

QTEST_APPLESS_MAIN(TestLetterStream)
#include "tst_letterstream.moc"
