// SPDX-License-Identifier: GPL-3.0-or-later
// What ThreadSanitizer must know of Qt. A mutex of Qt's that our code locks is seen (Qt's headers tell). But the
// distribution's libraries are not instrumented, so what Qt hands from thread to thread inside would be reported as
// races. The linker leads our calls of the functions below through here (--wrap, options.cmake): each tells for the one
// object concerned what Qt documents to come before what. What nobody here uses is not told, and would be reported
// though right: a signal between threads other than a future's, QSemaphore, QWaitCondition, QThread::run of one's own,
// QFuture::then.
#include <QFutureInterface>
#include <QThread>
#include <QThreadPool>
#include <QtConcurrentMap>

#include <sanitizer/tsan_interface.h>

#include <utility>

// What these libraries themselves do with memory, the sharing of strings' bytes or the painting of an image by threads
// of their own, say, is not seen and so not compared; their callers' reads and writes are. Of Qt's templates that our
// code instantiates: a pool's thread reads what the mapping holds before it calls anything, and the last one takes it
// apart.
const char* suppressions() asm("__tsan_default_suppressions");
const char* suppressions()
{
    return R"(
called_from_lib:libQt6Core.so.6
called_from_lib:libQt6Concurrent.so.6
called_from_lib:libQt6Gui.so.6
called_from_lib:libQt6Test.so.6
called_from_lib:libglib-2.0.so.0
race_top:QtConcurrent::IterateKernel<
race:QtConcurrent::IterateKernel<*>::shouldStartThread
race:QtConcurrent::ThreadEngine<*>::asynchronousFinish
)";
}

// A function that the linker calls in another's place, which goes on as real_NAME.
#define PASSAGE(result, name, symbol, ...)                                                                             \
    result real_##name(__VA_ARGS__) asm("__real_" symbol);                                                             \
    result name(__VA_ARGS__) asm("__wrap_" symbol);                                                                    \
    result name(__VA_ARGS__)

namespace {

// Of a thread of Qt's other than the first, from its first event on.
thread_local QThread* thisThread = nullptr;

// Of the task that this thread is about to give to a pool, and the pool of the one that it has done.
thread_local std::pair<const QRunnable*, void*> nextTask = {};
thread_local QThreadPool* poolOfDone = nullptr;

void* sharedState(const QFutureInterfaceBase* future)
{
    return &future->mutex();
}

void tellEnd()
{
    if (thisThread)
        __tsan_release(thisThread);
}

// The end of a thread for all but the objects that go with it.
class ThreadEnd final
{
public:
    ThreadEnd() = default;
    ~ThreadEnd() { tellEnd(); }
    Q_DISABLE_COPY_MOVE(ThreadEnd)
};

// Before an object gets an event: all that went before the event was put.
bool beforeEvent(void** data)
{
    __tsan_acquire(data[0]);
    if (!QThread::isMainThread()) {
        thread_local const ThreadEnd end;
        thisThread = QThread::currentThread();
    }
    return false;
}

void watchEvents()
{
    QInternal::registerCallback(QInternal::EventNotifyCallback, &beforeEvent);
}

} // namespace

Q_CONSTRUCTOR_FUNCTION(watchEvents)

// What is called later, in the thread of its object.
// clang-format off
PASSAGE(bool, invokeMethod, "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeExPKPKvPKPKcPKPKNS2_18QMetaTypeInterfaceE",
    QObject* object, void* slot, Qt::ConnectionType type, qsizetype count, const void* const* parameters, const char* const* names, const void* const* types)
// clang-format on
{
    __tsan_release(object);
    return real_invokeMethod(object, slot, type, count, parameters, names, types);
}

// The end of a thread. Its objects may go after what is told by ThreadEnd.
PASSAGE(void, endObject, "_ZN7QObjectD2Ev", QObject* object)
{
    real_endObject(object);
    tellEnd();
}

PASSAGE(bool, waitForThread, "_ZN7QThread4waitE14QDeadlineTimer", QThread* thread, QDeadlineTimer deadline)
{
    const bool ended = real_waitForThread(thread, deadline);
    if (ended)
        __tsan_acquire(thread);
    return ended;
}

// A task of a pool, which asks its future first whether it was cancelled.
PASSAGE(void, setRunnable, "_ZN20QFutureInterfaceBase11setRunnableEP9QRunnable", QFutureInterfaceBase* future,
    QRunnable* task)
{
    nextTask = {task, future};
    real_setRunnable(future, task);
}

PASSAGE(void, startInPool, "_ZN11QThreadPool5startEP9QRunnablei", QThreadPool* pool, QRunnable* task, int priority)
{
    __tsan_release(task);
    if (const auto [next, future] = std::exchange(nextTask, {}); next == task)
        __tsan_release(future);
    real_startInPool(pool, task, priority);
}

PASSAGE(bool, isCanceled, "_ZNK20QFutureInterfaceBase10isCanceledEv", QFutureInterfaceBase* future)
{
    __tsan_acquire(future);
    return real_isCanceled(future);
}

// Its end, those who wait for it or ask, and the last who holds its result.
PASSAGE(void, reportFinished, "_ZN20QFutureInterfaceBase14reportFinishedEv", QFutureInterfaceBase* future)
{
    poolOfDone = future->threadPool();
    __tsan_release(sharedState(future));
    real_reportFinished(future);
}

PASSAGE(void, waitForFinished, "_ZN20QFutureInterfaceBase15waitForFinishedEv", QFutureInterfaceBase* future)
{
    real_waitForFinished(future);
    __tsan_acquire(sharedState(future));
}

PASSAGE(void, waitForResult, "_ZN20QFutureInterfaceBase13waitForResultEi", QFutureInterfaceBase* future, int index)
{
    real_waitForResult(future, index);
    __tsan_acquire(sharedState(future));
}

PASSAGE(bool, isFinished, "_ZNK20QFutureInterfaceBase10isFinishedEv", const QFutureInterfaceBase* future)
{
    const bool finished = real_isFinished(future);
    if (finished)
        __tsan_acquire(sharedState(future));
    return finished;
}

PASSAGE(bool, derefT, "_ZNK20QFutureInterfaceBase6derefTEv", const QFutureInterfaceBase* future)
{
    void* const state = sharedState(future);
    __tsan_release(state);
    const bool isHeld = real_derefT(future);
    if (!isHeld)
        __tsan_acquire(state);
    return isHeld;
}

// The tasks that a pool has done, with all that they held.
PASSAGE(void, endTask, "_ZN9QRunnableD2Ev", QRunnable* task)
{
    real_endTask(task);
    if (const auto pool = std::exchange(poolOfDone, nullptr))
        __tsan_release(pool);
}

PASSAGE(bool, waitForPool, "_ZN11QThreadPool11waitForDoneE14QDeadlineTimer", QThreadPool* pool, QDeadlineTimer deadline)
{
    const bool done = real_waitForPool(pool, deadline);
    if (done)
        __tsan_acquire(pool);
    return done;
}

PASSAGE(void, endPool, "_ZN11QThreadPoolD1Ev", QThreadPool* pool)
{
    real_waitForPool(pool, QDeadlineTimer::Forever);
    __tsan_acquire(pool);
    real_endPool(pool);
}

// The threads that go through a list (QtConcurrent::mapped): they ask between its parts whether they were cancelled.
PASSAGE(bool, isMappingCanceled, "_ZN12QtConcurrent16ThreadEngineBase10isCanceledEv",
    QtConcurrent::ThreadEngineBase* mapping)
{
    __tsan_acquire(mapping);
    __tsan_release(mapping);
    return real_isMappingCanceled(mapping);
}

PASSAGE(void, startMappingThread, "_ZN12QtConcurrent16ThreadEngineBase11startThreadEv",
    QtConcurrent::ThreadEngineBase* mapping)
{
    __tsan_release(mapping);
    real_startMappingThread(mapping);
}
