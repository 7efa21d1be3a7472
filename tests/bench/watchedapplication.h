// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>

namespace imr::bench {

// Notes how long the thread of the window was busy with each event, from outside: what a person feels as a halt.
class WatchedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (receiver->thread() != thread()) // another thread's own event
            return QApplication::notify(receiver, event);
        if (event->type() == QEvent::Paint)
            ++m_painted;
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        const QEvent::Type type = event->type();
        const QByteArray name = receiver->metaObject()->className();
        bool done = false;
        watch(name + ", event " + QByteArray::number(int(type)), [&] { done = QApplication::notify(receiver, event); });
        return done;
    }

    // What the bench calls itself, as one event.
    template<typename Call> void watch(const QByteArray& name, const Call& call)
    {
        QElapsedTimer timer;
        timer.start();
        ++m_depth;
        call();
        --m_depth;
        if (timer.nsecsElapsed() > m_longest) {
            m_longest = timer.nsecsElapsed();
            m_longestWas = name;
        }
    }

    // Since the last call: nanoseconds of the longest event, and whose it was.
    [[nodiscard]] qint64 longest() const { return m_longest; }
    [[nodiscard]] QByteArray longestWas() const { return m_longestWas; }
    void forgetLongest() { m_longest = 0; }
    [[nodiscard]] qint64 painted() const { return m_painted; } // widgets so far

private:
    int m_depth = 0;
    qint64 m_longest = 0;
    QByteArray m_longestWas;
    qint64 m_painted = 0;
};

} // namespace imr::bench
