// SPDX-License-Identifier: GPL-3.0-or-later
// bench-window [--letters N] [--keep PROJECT.imrproj]: how the window answers on a large project; prints JSON and ends
// with 1 when a limit is missed. Runs offscreen when no platform is named.
#include "core/letter/keptunit.h"
#include "tests/bench/batchproject.h"
#include "tests/bench/stopwatch.h"
#include "tests/bench/watchedapplication.h"
#include "tests/gui/fakeprompt.h"
#include "ui/base/appearance.h"
#include "ui/base/chip.h"
#include "ui/base/shortcutguard.h"
#include "ui/letters/letterspane.h"
#include "ui/models/letterstablemodel.h"
#include "ui/session/session.h"
#include "ui/window/mainwindow.h"
#include "ui/window/reviewcontroller.h"

#include <QCommandLineParser>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <numeric>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace imr::bench {

namespace {

constexpr int answerPatience = 5000; // ms

// What a person waits for, in milliseconds.
struct Limits
{
    double open = 1000;
    double nextLetter = 30; // at the 99th percentile
    double edit = 30;
    double search = 100;
    double halt = 50; // of the window's thread, by any one event
    double megabytes = 300;
};

double percentile(QList<double> values, double share)
{
    if (values.isEmpty())
        return 0;
    std::ranges::sort(values);
    return values.at(std::min(values.size() - 1, qsizetype(share * double(values.size()))));
}

double rounded(double value)
{
    return double(qRound64(value * 100)) / 100;
}

// What was timed, in milliseconds: as a person waits, and of the processor's time for the window's thread alone, which
// other programs do not change.
struct Times
{
    QList<double> waited;
    QList<double> worked;
    QStringList what;
};

// The three that took longest, by what was done.
QJsonArray slowest(const Times& times)
{
    QList<qsizetype> places(times.waited.size());
    std::iota(places.begin(), places.end(), qsizetype(0));
    std::ranges::sort(places, std::ranges::greater(), [&](qsizetype place) { return times.waited.at(place); });
    QJsonArray shown;
    for (const qsizetype place : places.first(std::min(qsizetype(3), places.size())))
        shown.append(QJsonObject {{u"what"_s, times.what.at(place)},
            {u"milliseconds"_s, rounded(times.waited.at(place))}, {u"processor"_s, rounded(times.worked.at(place))}});
    return shown;
}

QJsonObject summary(const Times& times)
{
    return {{u"times"_s, times.waited.size()}, {u"median"_s, rounded(percentile(times.waited, 0.5))},
        {u"p99"_s, rounded(percentile(times.waited, 0.99))}, {u"worst"_s, rounded(percentile(times.waited, 1))},
        {u"processorMedian"_s, rounded(percentile(times.worked, 0.5))},
        {u"processorP99"_s, rounded(percentile(times.worked, 0.99))}, {u"slowest"_s, slowest(times)}};
}

class Timer final
{
public:
    Timer() { m_timer.start(); }
    [[nodiscard]] double waited() const { return double(m_timer.nsecsElapsed()) / 1e6; }
    [[nodiscard]] double worked() const { return double(processorTime() - m_processor) / 1e6; }

private:
    QElapsedTimer m_timer;
    qint64 m_processor = processorTime();
};

double residentMegabytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return double(file.readAll().split(' ').value(1).toLongLong()) * double(sysconf(_SC_PAGESIZE)) / 1e6;
}

class Bench final
{
public:
    Bench(WatchedApplication& application, const QString& project)
        : m_application(application)
        , m_project(project)
    {
    }

    [[nodiscard]] QJsonObject run()
    {
        QJsonObject figures;
        m_window = std::make_unique<ui::MainWindow>(m_appearance, m_prompt);
        m_window->resize(1280, 800);
        m_window->show();
        static_cast<void>(QTest::qWaitForWindowActive(m_window.get()));
        figures[u"openMilliseconds"_s] = check(u"open"_s, rounded(open()), m_limits.open);
        figures[u"megabytesAfterOpening"_s] = rounded(residentMegabytes());
        const Times steps = nextLetters(400);
        check(u"next letter"_s, percentile(steps.waited, 0.99), m_limits.nextLetter);
        figures[u"nextLetterMilliseconds"_s] = summary(steps);
        const Times edits = correctQuantities(200);
        check(u"edit"_s, percentile(edits.waited, 1), m_limits.edit);
        figures[u"editMilliseconds"_s] = summary(edits);
        const Times searches = typeSearches();
        check(u"search"_s, percentile(searches.waited, 1), m_limits.search);
        figures[u"searchKeyMilliseconds"_s] = summary(searches);
        const Times filters = filterByChips();
        check(u"filter"_s, percentile(filters.waited, 1), m_limits.search);
        figures[u"filterMilliseconds"_s] = summary(filters);
        figures[u"sortMilliseconds"_s] = summary(sortByColumns());
        figures[u"megabytes"_s] = check(u"memory"_s, rounded(residentMegabytes()), m_limits.megabytes);
        figures[u"halts"_s] = m_halts;
        figures[u"missed"_s] = QJsonArray::fromStringList(m_missed);
        m_window.reset();
        return figures;
    }

    [[nodiscard]] bool allHeld() const { return m_missed.isEmpty(); }

private:
    double check(const QString& what, double value, double limit)
    {
        if (value > limit)
            m_missed.append(u"%1: %2 > %3"_s.arg(what).arg(rounded(value)).arg(limit));
        return value;
    }

    // Until everything that follows from what was done is painted, and the answer is there.
    template<typename Answer> void settle(Times& times, const QString& what, const Timer& since, const Answer& answered)
    {
        do {
            QCoreApplication::processEvents();
        } while (!answered() && since.waited() < answerPatience);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        times.waited.append(since.waited());
        times.worked.append(since.worked());
        times.what.append(what);
    }

    void tellHalt(const QString& during)
    {
        const double longest = double(m_application.longest()) / 1e6;
        m_halts[during] = QJsonObject {
            {u"milliseconds"_s, rounded(longest)}, {u"by"_s, QString::fromLatin1(m_application.longestWas())}};
        check(u"halt during "_s + during, longest, m_limits.halt);
        m_application.forgetLongest();
    }

    [[nodiscard]] QWidget* focus() const
    {
        return QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get();
    }

    double open()
    {
        m_application.forgetLongest();
        const qint64 painted = m_application.painted();
        Times opened;
        const Timer timer;
        m_application.watch("opening itself", [&] { m_window->open({m_project}); });
        settle(opened, u"open"_s, timer,
            [&] { return m_application.painted() > painted && m_window->letterList().rowCount() > 0; });
        // What else opening brings about is waited for before the next figure.
        QTest::qWait(1500);
        tellHalt(u"opening"_s);
        return opened.waited.first();
    }

    [[nodiscard]] core::LetterId shown() const { return m_window->session().letter()->row.id; }

    Times nextLetters(int count)
    {
        Times times;
        count = std::min(count, m_window->letterList().rowCount() - 1);
        for (int i = 0; i < count; ++i) {
            const core::LetterId before = shown();
            const Timer timer;
            QTest::keyClick(focus(), Qt::Key_J);
            settle(times, u"after letter %1"_s.arg(qToUnderlying(before)), timer, [&] { return shown() != before; });
        }
        tellHalt(u"next letter"_s);
        return times;
    }

    Times correctQuantities(int count)
    {
        Times times;
        for (int i = 0; times.waited.size() < count && i < 10 * count; ++i) {
            QTest::keyClick(focus(), Qt::Key_Q);
            QCoreApplication::processEvents();
            const core::FieldPath field = m_window->review().currentField();
            if (!field.spec || QLatin1StringView(field.spec->name) != "quantity"_L1) { // the letter has none
                QTest::keyClick(focus(), Qt::Key_J);
                QCoreApplication::processEvents();
                continue;
            }
            const QString typed = QString::number(QRandomGenerator::global()->bounded(1000, 10000));
            const QString held = core::fieldAt(m_window->session().letter()->effective, field)->text();
            const QString taken = core::withKeptUnit(*field.spec, held, typed); // "90 tablets" keeps its unit
            for (const QChar digit : typed)
                QTest::keyClick(focus(), digit.toLatin1());
            const Timer timer;
            QTest::keyClick(focus(), Qt::Key_Return);
            settle(times, u"%1. %2"_s.arg(times.waited.size() + 1).arg(taken), timer,
                [&] { return core::fieldAt(m_window->session().letter()->effective, field)->text() == taken; });
            QTest::keyClick(focus(), Qt::Key_J);
            QCoreApplication::processEvents();
        }
        tellHalt(u"edits"_s);
        return times;
    }

    Times typeSearches()
    {
        Times times;
        for (const QString& words : {u"norco"_s, u"physical therapy"_s, u"\"not medically\""_s, u"zzz"_s, u"a"_s}) {
            QTest::keyClick(focus(), Qt::Key_F, Qt::ControlModifier);
            QCoreApplication::processEvents();
            QString typed;
            for (const QChar letter : words) {
                typed += letter;
                const Timer timer;
                QTest::keyClick(focus(), letter.toLatin1());
                settle(times, typed, timer,
                    [&] { return isAnswered() && m_window->letterList().filter().words == typed.trimmed(); });
            }
            QTest::keyClick(focus(), Qt::Key_Escape);
            QCoreApplication::processEvents();
        }
        tellHalt(u"search"_s);
        return times;
    }

    template<typename Act> void time(Times& times, const QString& what, const Act& act)
    {
        const Timer timer;
        act();
        settle(times, what, timer, [&] { return isAnswered(); });
    }

    // Each chip of the list set and taken away again.
    Times filterByChips()
    {
        Times times;
        for (ui::Chip* chip : m_window->findChild<ui::LettersPane*>()->findChildren<ui::Chip*>()) {
            if (!chip->isCheckable() || !chip->isVisible())
                continue;
            for (int i = 0; i < 2; ++i)
                time(times, chip->text(), [&] { m_application.watch("a chip", [chip] { chip->click(); }); });
        }
        tellHalt(u"filters"_s);
        return times;
    }

    Times sortByColumns()
    {
        Times times;
        ui::LettersTableModel& list = m_window->letterList();
        for (int column = 0; column < ui::LettersTableModel::ColumnCount; ++column)
            time(times, u"column %1"_s.arg(column),
                [&] { m_application.watch("sorting itself", [&] { list.sort(column, Qt::DescendingOrder); }); });
        list.sort(-1, Qt::AscendingOrder);
        tellHalt(u"sorting"_s);
        return times;
    }

    [[nodiscard]] bool isAnswered() const { return !m_window->letterList().isReading(); }

    WatchedApplication& m_application;
    QString m_project;
    Limits m_limits;
    ui::Appearance m_appearance;
    tests::FakePrompt m_prompt;
    std::unique_ptr<ui::MainWindow> m_window;
    QJsonObject m_halts;
    QStringList m_missed;
};

int measure(WatchedApplication& application)
{
    QCommandLineParser arguments;
    arguments.addOption({u"letters"_s, u"How many letters the project has."_s, u"number"_s, u"100000"_s});
    arguments.addOption({u"keep"_s, u"The project to measure on; made when it is not there."_s, u"file"_s});
    arguments.addHelpOption();
    arguments.process(application);
    const QTemporaryDir folder;
    QString project = arguments.value(u"keep"_s);
    if (project.isEmpty())
        project = folder.filePath(u"batch.imrproj"_s);
    const auto made = makeBatchProject(project, arguments.value(u"letters"_s).toInt());
    if (!made) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(made.error().sentence));
        return 2;
    }
    ui::ShortcutGuard guard;
    application.installEventFilter(&guard);
    Bench bench(application, project);
    const QJsonObject figures = bench.run();
    std::printf("%s", QJsonDocument(figures).toJson().constData());
    return bench.allHeld() ? 0 : 1;
}

} // namespace

} // namespace imr::bench

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"imr-workbench-bench"_s);
    imr::bench::WatchedApplication application(argc, argv);
    QSettings().clear();
    return imr::bench::measure(application);
}
