// SPDX-License-Identifier: GPL-3.0-or-later
// That ThreadSanitizer, told by cmake/threadsanitizer.cpp what Qt hands from thread to thread, still reports what is
// wrong, and nothing else. Each deed is done by this program started anew, as a report ends in its exit status.
#include <QCoreApplication>
#include <QEventLoop>
#include <QMutex>
#include <QProcess>
#include <QTest>
#include <QThread>
#include <QThreadPool>
#include <QtConcurrentMap>
#include <QtConcurrentRun>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int reported = 66; // ThreadSanitizer's exit status
constexpr int often = 50;

std::atomic<qsizetype> seen = 0;

void look(const QStringList& words)
{
    for (const QString& word : words)
        seen.fetch_add(word.size(), std::memory_order_relaxed);
}

QStringList words(int number)
{
    return {QString::number(number).repeated(20), u"words"_s.repeated(number + 1)};
}

// An object that lives in a thread of its own. How many calls it has had tells nobody what was before what.
class Elsewhere final
{
public:
    Elsewhere()
    {
        m_object->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_object, &QObject::deleteLater);
        m_thread.start();
    }
    ~Elsewhere() { end(); }
    Q_DISABLE_COPY_MOVE(Elsewhere)

    template<typename Call> void call(Call call)
    {
        ++m_put;
        const auto counted = [this, call] {
            call();
            m_had.fetch_add(1, std::memory_order_relaxed);
        };
        QMetaObject::invokeMethod(m_object, counted, Qt::QueuedConnection);
    }
    void waitForCalls() const
    {
        while (m_had.load(std::memory_order_relaxed) != m_put)
            QThread::yieldCurrentThread();
    }
    void end()
    {
        waitForCalls();
        m_thread.quit();
        m_thread.wait();
    }

private:
    QThread m_thread;
    QObject* m_object = new QObject;
    int m_put = 0;
    std::atomic_int m_had = 0;
};

void resultsOfTasks()
{
    QThreadPool pool;
    QList<QFuture<QStringList>> made;
    for (int i = 0; i < often; ++i) {
        const QStringList given = words(i);
        made.append(QtConcurrent::run(&pool, [given, i] { return given + words(i); }));
    }
    for (auto& future : made)
        look(future.takeResult());
}

void tasksThatAPoolHasDone()
{
    QList<QStringList> places(often);
    QThreadPool pool;
    for (QStringList& place : places)
        std::ignore = QtConcurrent::run(&pool, [&place] { place = words(3); });
    pool.waitForDone();
    for (const QStringList& place : std::as_const(places))
        look(place);
}

void aMappedList()
{
    for (int round = 0; round < 10; ++round) {
        QList<int> numbers;
        for (int i = 0; i < often; ++i)
            numbers.append(i);
        for (const QStringList& made : QtConcurrent::blockingMapped<QList<QStringList>>(numbers, words))
            look(made);
    }
}

void callsThereAndBack()
{
    QObject here;
    QEventLoop loop;
    QStringList answers;
    Elsewhere elsewhere;
    for (int i = 0; i < often; ++i) {
        const auto question = [&, given = words(i), i] {
            const auto answer = [&, made = given + words(i)] {
                answers += made;
                if (answers.size() == 4 * often)
                    loop.quit();
            };
            QMetaObject::invokeMethod(&here, answer, Qt::QueuedConnection);
        };
        elsewhere.call(question);
    }
    loop.exec();
    look(answers);
}

void whatAThreadLeft()
{
    for (int i = 0; i < often; ++i) {
        QStringList left;
        Elsewhere elsewhere;
        elsewhere.call([&left, i] { left = words(i); });
        elsewhere.end();
        look(left);
    }
}

void countedBehind(QMutex& one, QMutex& other)
{
    QThreadPool pool;
    int count = 0;
    const auto countBehind = [&count](QMutex& mutex) {
        for (int i = 0; i < 1000; ++i) {
            const QMutexLocker locker(&mutex);
            ++count;
        }
    };
    std::ignore = QtConcurrent::run(&pool, [&] { countBehind(one); });
    countBehind(other);
}

void aLock()
{
    QMutex mutex;
    countedBehind(mutex, mutex);
}

void anotherLock()
{
    QMutex one;
    QMutex other;
    countedBehind(one, other);
}

void besideATask()
{
    QThreadPool pool;
    QStringList both = words(1);
    std::ignore = QtConcurrent::run(&pool, [&both] { look(both); });
    both.append(u"late"_s);
}

void afterACallWasPut()
{
    QStringList given = words(1);
    Elsewhere elsewhere;
    elsewhere.call([&given] { look(given); });
    given.append(u"late"_s);
}

void afterAnAnswerWasPut()
{
    QObject here;
    QEventLoop loop;
    QStringList answer;
    Elsewhere elsewhere;
    elsewhere.call([&] {
        const auto take = [&] {
            look(answer);
            loop.quit();
        };
        QMetaObject::invokeMethod(&here, take, Qt::QueuedConnection);
        answer = words(1);
    });
    loop.exec();
}

void goneAfterItWasRead()
{
    auto given = std::make_unique<QStringList>(words(1));
    Elsewhere elsewhere;
    elsewhere.call([list = given.get()] { look(*list); });
    elsewhere.waitForCalls();
    given.reset();
}

struct Deed
{
    const char* name;
    void (*run)();
    bool isWrong = false;
};

constexpr Deed deeds[] = {
    {"results of tasks", resultsOfTasks},
    {"tasks that a pool has done", tasksThatAPoolHasDone},
    {"a mapped list", aMappedList},
    {"calls there and back", callsThereAndBack},
    {"what a thread left", whatAThreadLeft},
    {"a lock", aLock},
    {"another lock", anotherLock, true},
    {"beside a task", besideATask, true},
    {"after a call was put", afterACallWasPut, true},
    {"after an answer was put", afterAnAnswerWasPut, true},
    {"gone after it was read", goneAfterItWasRead, true},
};

} // namespace

class TestThreadSanitizer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reportsWhatIsWrongAlone_data()
    {
        QTest::addColumn<bool>("isWrong");
        for (const Deed& deed : deeds)
            QTest::newRow(deed.name) << deed.isWrong;
    }

    void reportsWhatIsWrongAlone()
    {
        QFETCH(const bool, isWrong);
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QCoreApplication::applicationFilePath(), {QLatin1StringView(QTest::currentDataTag())});
        QVERIFY(process.waitForFinished());
        const QByteArray said = process.readAll();
        QVERIFY2(process.exitCode() == (isWrong ? reported : 0), said.constData());
        QCOMPARE(said.contains("data race"), isWrong);
    }
};

int main(int count, char** words)
{
    QCoreApplication application(count, words);
    for (const Deed& deed : deeds) {
        if (count == 2 && QByteArrayView(words[1]) == deed.name) {
            deed.run();
            return 0;
        }
    }
    TestThreadSanitizer test;
    return QTest::qExec(&test, count, words);
}

#include "tst_threadsanitizer.moc"
