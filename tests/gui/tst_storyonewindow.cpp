// SPDX-License-Identifier: GPL-3.0-or-later
// A project has one window, and a crash loses neither what was open nor where one was in it.
#include "tests/gui/windowdriver.h"
#include "tests/support/letters.h"
#include "ui/base/messagebar.h"
#include "ui/models/letterstablemodel.h"
#include "ui/projects/leftopen.h"
#include "ui/projects/projectwindows.h"
#include "ui/projects/recentprojects.h"
#include "ui/session/windowmemory.h"
#include "ui/structure/structurepane.h"
#include "ui/structure/structureview.h"
#include "ui/window/reviewcontroller.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace imr;
using namespace Qt::StringLiterals;

namespace {

// The program itself, in a home of its own.
class Program final
{
public:
    explicit Program(const QString& home)
        : m_home(home)
    {
    }
    ~Program() { kill(); }

    void start(const QStringList& arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString& name : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_STATE_HOME"_s, u"HOME"_s})
            environment.insert(name, m_home + u'/' + name.toLower());
        m_process.setProcessEnvironment(environment);
        m_process.start(tests::program(u"imr-workbench"_s), arguments);
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    [[nodiscard]] bool hasEnded() const { return m_process.state() == QProcess::NotRunning; }
    [[nodiscard]] int status() const { return m_process.exitCode(); }

private:
    QString m_home;
    QProcess m_process;
};

constexpr int startTime = 60'000;

} // namespace

class TestStoryOneWindow final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_runtime;
    std::unique_ptr<QTemporaryDir> m_home;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QFile::setPermissions(m_runtime.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtime.path()));
    }
    void init() { m_home = std::make_unique<QTemporaryDir>(); }

    void aProjectOpenedAgainBringsItsWindowForward()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        bench.start();
        bench.window->open({samples.path()});
        QVERIFY(bench.window->session().show(bench.letter("sample-05-modified-requests.txt")));
        bench.window->showMinimized();
        Program second(m_home->path());
        second.start({samples.path()});
        QTRY_VERIFY_WITH_TIMEOUT(second.hasEnded(), startTime);
        QCOMPARE(second.status(), 0);
        QVERIFY(!bench.window->isMinimized());
        QVERIFY(bench.window->isActiveWindow());
        QCOMPARE(bench.shownFile(), u"sample-05-modified-requests.txt"_s); // nothing was opened anew
        QVERIFY(!bench.window->session().isOpenElsewhere());
    }

    void lettersGivenWithItGoIntoThatWindow()
    {
        const tests::SampleProject samples;
        QTemporaryDir folder;
        QFile extra(folder.filePath(u"note.txt"_s));
        QVERIFY(extra.open(QIODevice::WriteOnly) && extra.write("Remember the milk.\n") > 0);
        extra.close();
        tests::WindowDriver bench;
        bench.start();
        bench.window->open({samples.path()});
        QSignalSpy imported(bench.window.get(), &ui::MainWindow::importFinished);
        Program second(m_home->path());
        second.start({samples.path(), extra.fileName()});
        QTRY_COMPARE_WITH_TIMEOUT(imported.count(), 1, startTime);
        QTRY_VERIFY_WITH_TIMEOUT(second.hasEnded(), startTime);
        QCOMPARE(bench.window->letterList().rowCount(), tests::sampleCount() + 1);
    }

    void aProjectOfAnotherWindowIsNotOpenedTwiceFromTheMenu()
    {
        const tests::SampleProject samples;
        Program other(m_home->path());
        other.start({samples.path()});
        QTRY_VERIFY_WITH_TIMEOUT(ui::ProjectWindows::isHeldElsewhere(samples.path()), startTime);
        tests::WindowDriver bench;
        bench.start();
        bench.window->open({samples.path()});
        QVERIFY(!bench.window->session().project());
        QVERIFY(bench.window->messages().sentence().contains(u"another window"));
        QVERIFY(!other.hasEnded());
        other.kill();

        // It crashed: its window is none any more.
        bench.window->open({samples.path()});
        QVERIFY(bench.window->session().project());
    }

    void afterACrashTheProgramOpensWhatWasOpen()
    {
        const tests::SampleProject samples;
        Program program(m_home->path());
        program.start({samples.path()});
        QTRY_VERIFY_WITH_TIMEOUT(ui::ProjectWindows::isHeldElsewhere(samples.path()), startTime);
        const QString settings = m_home->path() + u"/xdg_config_home/imr-workbench/imr-workbench.conf"_s;
        QTRY_COMPARE(QSettings(settings, QSettings::IniFormat).value(u"projects/open"_s).toString(), samples.path());
        program.kill();
        QVERIFY(!ui::ProjectWindows::isHeldElsewhere(samples.path()));
        program.start({});
        QTRY_VERIFY_WITH_TIMEOUT(ui::ProjectWindows::isHeldElsewhere(samples.path()), startTime);
    }

    void whereOneWasIsOnDiskWithoutClosing()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        bench.start();
        bench.window->open({samples.path()});
        const core::LetterId letter = bench.letter("sample-05-modified-requests.txt");
        QVERIFY(bench.window->session().show(letter));
        QVERIFY(bench.window->structure().view().select(tests::path("issues[0].quantity")));
        const auto reader = samples.open();
        QTRY_COMPARE(ui::loadPlace(*reader).fieldPath, u"issues[0].quantity"_s);
        QCOMPARE(ui::loadPlace(*reader).letter, letter);
    }

    void whatACrashLeftOpenIsOpenedWhereItWas()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        {
            const auto project = samples.open();
            ui::savePlace(*project,
                {tests::letterNamed(*project, u"sample-05-modified-requests.txt"_s), u"issues[0].quantity"_s, {}});
        }
        ui::rememberOpen(samples.path());
        bench.start();
        bench.window->openLeftOpen();
        QVERIFY(bench.window->session().project());
        QCOMPARE(bench.shownFile(), u"sample-05-modified-requests.txt"_s);
        QCOMPARE(bench.window->review().currentField(), tests::path("issues[0].quantity"));
        QVERIFY(bench.window->messages().sentence().contains(u"was not closed"));
        QVERIFY(ui::isOnTrial(samples.path()));

        // Closed in good order it is not opened by itself.
        bench.quit();
        bench.start();
        bench.window->openLeftOpen();
        QVERIFY(!bench.window->session().project());
        QVERIFY(bench.window->messages().sentence().isEmpty());
        QCOMPARE(ui::recentProjects().value(0), samples.path());
    }

    void aProjectThatTheProgramMayCrashOnIsNotOpenedAgainAndAgain()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        ui::rememberOpen(samples.path());
        ui::setOnTrial(samples.path(), true);
        bench.start();
        bench.window->openLeftOpen();
        QVERIFY(!bench.window->session().project());
        QVERIFY(bench.window->messages().sentence().contains(u"imr check"));
        bench.window->open({samples.path()}); // by hand it is
        QVERIFY(bench.window->session().project());
        QVERIFY(!ui::isOnTrial(samples.path()));
    }

    void severalWindowsComeBackInWindowsOfTheirOwn()
    {
        const tests::SampleProject one;
        const tests::SampleProject two;
        tests::WindowDriver bench;
        ui::rememberOpen(one.path());
        ui::rememberOpen(two.path());
        bench.start();
        QSignalSpy wanted(bench.window.get(), &ui::MainWindow::anotherWindowWanted);
        bench.window->openLeftOpen();
        QCOMPARE(bench.window->session().project()->path(), two.path());
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().toString(), one.path());
    }
};

QTEST_MAIN(TestStoryOneWindow)
#include "tst_storyonewindow.moc"
