// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/letterstream.h"

#include <QTest>

#include <latch>
#include <mutex>

using namespace imr::core;
using namespace Qt::StringLiterals;

namespace {

constexpr auto soon = std::chrono::milliseconds(50);

struct Made
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
QStringList taken(LetterStream<Made>& stream)
{
    QStringList all;
    while (!stream.isDone()) {
        if (const auto made = stream.next(soon))
            all.append(made->path);
    }
    return all;
}

} // namespace

// What threads make of files, given in the order of the files.
class TestLetterStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsMadeComesInTheOrderOfTheFiles_data()
    {
        QTest::addColumn<int>("files");
        QTest::addColumn<int>("jobs");
        for (const int files : {0, 1, 2, 15, 16, 17, 600, 3000}) {
            for (const int jobs : {1, 2, 7})
                QTest::addRow("%d files, %d threads", files, jobs) << files << jobs;
        }
    }

    void whatIsMadeComesInTheOrderOfTheFiles()
    {
        QFETCH(const int, files);
        QFETCH(const int, jobs);
        LetterStream<Made> stream(paths(files), jobs, [] { return [](const QString& path) { return Made {path}; }; });
        QCOMPARE(taken(stream), paths(files));
        QVERIFY(!stream.next(soon));
    }

    void aLetterThatIsReadyWaitsForNoOther()
    {
        std::latch isRead(1);
        LetterStream<Made> stream(paths(2), 2, [&isRead] {
            return [&isRead](const QString& path) {
                if (path == u"1"_s)
                    isRead.wait();
                return Made {path};
            };
        });
        std::optional<Made> first;
        while (!first)
            first = stream.next(soon);
        QCOMPARE(first->path, u"0"_s);
        QVERIFY(!stream.isDone());
        isRead.count_down();
        QCOMPARE(taken(stream), QStringList {u"1"_s});
    }

    void theNextIsMadeHoweverMuchWaits()
    {
        // Each is more than may wait: the second is made before the first, and nobody takes it yet.
        std::latch second(1);
        LetterStream<Made> stream(paths(40), 4, [&second] {
            return [&second](const QString& path) {
                if (path == u"0"_s)
                    second.wait();
                else if (path == u"1"_s)
                    second.count_down();
                return Made {path, qint64(100) * 1024 * 1024};
            };
        });
        QCOMPARE(taken(stream), paths(40));
    }

    void eachThreadHasAMakerOfItsOwn()
    {
        std::mutex mutex;
        int makers = 0;
        QSet<std::thread::id> threads;
        LetterStream<Made> stream(paths(200), 3, [&] {
            const std::scoped_lock lock(mutex);
            ++makers;
            return [&, own = std::this_thread::get_id()](const QString& path) {
                const std::scoped_lock inside(mutex);
                threads.insert(own);
                return Made {own == std::this_thread::get_id() ? path : u"another's"_s};
            };
        });
        QCOMPARE(taken(stream), paths(200));
        QCOMPARE(makers, 3);
        QVERIFY(threads.size() <= 3);
    }

    void aStreamThatIsLeftEndsItsThreads()
    {
        std::atomic<int> made = 0;
        {
            LetterStream<Made> stream(paths(100000), 2, [&made] {
                return [&made](const QString& path) {
                    ++made;
                    return Made {path};
                };
            });
            QVERIFY(stream.next(std::chrono::seconds(10)));
        }
        QVERIFY(made < 100000);
    }
};

QTEST_APPLESS_MAIN(TestLetterStream)
#include "tst_letterstream.moc"
