// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/projectwindows.h"
#include "ui/projects/recentprojects.h"
#include "ui/window/mainwindow.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <future>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace imr;
using namespace Qt::StringLiterals;

namespace {

sockaddr_un addressOf(const QString& place)
{
    sockaddr_un address {};
    address.sun_family = AF_UNIX;
    const QByteArray name = QFile::encodeName(place);
    std::copy_n(name.begin(), std::min(size_t(name.size()), sizeof address.sun_path - 1), address.sun_path);
    return address;
}

// False when the other side hangs up before it has all.
bool send(const QString& place, const QByteArray& bytes)
{
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    const sockaddr_un address = addressOf(place);
    bool sent = ::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    for (qsizetype at = 0; sent && at < bytes.size();) {
        const ssize_t some = ::send(socket, bytes.constData() + at, size_t(bytes.size() - at), MSG_NOSIGNAL);
        sent = some > 0;
        at += std::max(some, ssize_t(0));
    }
    ::close(socket);
    return sent;
}

} // namespace

// Another program of the same person is a thread here: it blocks as one would.
class TestProjectWindows final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString file(const QString& name) const
    {
        const QString path = m_folder->filePath(name);
        QFile made(path);
        return made.open(QIODevice::WriteOnly) ? path : QString();
    }
    QStringList sockets() const
    {
        return QDir(m_folder->filePath(u"runtime"_s)).entryList({u"imr-workbench-*"_s}, QDir::System | QDir::Files);
    }
    template<typename Call> static bool elsewhere(Call call)
    {
        auto answer = std::async(std::launch::async, call);
        return QTest::qWaitFor(
                   [&answer] { return answer.wait_for(std::chrono::seconds(0)) == std::future_status::ready; }, 10'000)
            && answer.get();
    }

private Q_SLOTS:
    void init()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"imr-workbench-tests"_s);
        QCoreApplication::setApplicationName(u"tst_projectwindows"_s);
        QSettings().clear();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkdir(u"runtime"_s));
        const QString runtime = m_folder->filePath(u"runtime"_s);
        QVERIFY(QFile::setPermissions(runtime, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime));
    }

    void theWindowOfAProjectIsBroughtForward()
    {
        const QString project = file(u"octobre é.imrproj"_s);
        ui::ProjectWindows windows;
        QSignalSpy raised(&windows, &ui::ProjectWindows::raised);
        QVERIFY(!elsewhere([project] { return ui::ProjectWindows::raise(project, {}); }));
        windows.hold(project);
        QVERIFY(windows.isHeldHere(project));
        QVERIFY(elsewhere([project] { return ui::ProjectWindows::isHeldElsewhere(project); }));
        const QStringList letters {u"/in/a \"b\"\n.pdf"_s, u"/in/ü.txt"_s};
        QVERIFY(elsewhere([=] { return ui::ProjectWindows::raise(project, {letters, u"3fa9c01b22de/2/m1"_s}); }));
        QCOMPARE(raised.count(), 1); // looking whether it is held is no call
        QCOMPARE(raised.first().at(0).toStringList(), letters);
        QCOMPARE(raised.first().at(1).toString(), u"3fa9c01b22de/2/m1"_s);
        QVERIFY(!elsewhere([this] { return ui::ProjectWindows::raise(file(u"other.imrproj"_s), {}); }));

        windows.hold({});
        QVERIFY(!windows.isHeldHere(project));
        QVERIFY(!elsewhere([project] { return ui::ProjectWindows::raise(project, {}); }));
        QVERIFY(sockets().isEmpty());
    }

    void aProjectIsTheSameByEveryName()
    {
        const QString project = file(u"a.imrproj"_s);
        const QString link = m_folder->filePath(u"link.imrproj"_s);
        QVERIFY(QFile::link(project, link));
        ui::ProjectWindows windows;
        windows.hold(link);
        QVERIFY(windows.isHeldHere(project));
        QVERIFY(elsewhere([project] { return ui::ProjectWindows::raise(project, {}); }));
        QVERIFY(
            elsewhere([this] { return ui::ProjectWindows::raise(m_folder->filePath(u"runtime/../a.imrproj"_s), {}); }));
    }

    void whatACrashLeftBehindIsNoWindow()
    {
        const QString project = file(u"a.imrproj"_s);
        {
            ui::ProjectWindows windows;
            windows.hold(project);
        }
        QString place;
        {
            ui::ProjectWindows windows;
            windows.hold(project);
            place = m_folder->filePath(u"runtime/"_s + sockets().constFirst());
        }
        const int dead = ::socket(AF_UNIX, SOCK_STREAM, 0);
        const sockaddr_un address = addressOf(place);
        QCOMPARE(::bind(dead, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
        ::close(dead);
        QCOMPARE(sockets().size(), 1);
        QVERIFY(!elsewhere([project] { return ui::ProjectWindows::isHeldElsewhere(project); }));
        ui::ProjectWindows windows;
        windows.hold(project);
        QVERIFY(windows.isHeldHere(project));
        QVERIFY(elsewhere([project] { return ui::ProjectWindows::raise(project, {}); }));
    }

    void theFirstWindowGoesOnAnswering()
    {
        const QString project = file(u"a.imrproj"_s);
        ui::ProjectWindows first;
        QSignalSpy raised(&first, &ui::ProjectWindows::raised);
        first.hold(project);
        ui::ProjectWindows second;
        second.hold(project);
        QVERIFY(!second.isHeldHere(project));
        QVERIFY(elsewhere([project] { return ui::ProjectWindows::raise(project, {}); }));
        QCOMPARE(raised.count(), 1);
    }

    void aWindowThatDoesNotAnswerIsNotWaitedForLong()
    {
        const QString project = file(u"a.imrproj"_s);
        ui::ProjectWindows windows;
        windows.hold(project);
        QElapsedTimer time;
        time.start();
        QVERIFY(!ui::ProjectWindows::raise(project, {})); // this thread would have to answer
        QVERIFY(time.elapsed() < 10'000);
        QVERIFY(ui::ProjectWindows::isHeldElsewhere(project));
    }

    void nonsenseOnTheSocketDoesNoHarm()
    {
        const QString project = file(u"a.imrproj"_s);
        ui::ProjectWindows windows;
        windows.hold(project);
        QSignalSpy raised(&windows, &ui::ProjectWindows::raised);
        const QString place = m_folder->filePath(u"runtime/"_s + sockets().constFirst());
        QVERIFY(elsewhere([place] { return send(place, "{\"letters\": [") || true; }));
        QVERIFY(elsewhere([place] { return send(place, "nonsense\n") || true; }));
        QVERIFY(!elsewhere([place] { return send(place, QByteArray(64 << 20, 'x')); })); // the line is cut
        QVERIFY(elsewhere([project] { return ui::ProjectWindows::raise(project, {}); }));
        QCOMPARE(raised.count(), 1); // the last alone asked for the window
    }

    void withoutARuntimeFolderThereIsOneWindowMore()
    {
        const QString project = file(u"a.imrproj"_s);
        ui::ProjectWindows windows;
        windows.hold(m_folder->filePath(u"gone.imrproj"_s));
        QVERIFY(!windows.isHeldHere(project));
        QVERIFY(!ui::ProjectWindows::raise(m_folder->filePath(u"gone.imrproj"_s), {}));
    }

    void aStartThatNamesAProjectOrItsFolderGoesToItsWindow()
    {
        const QString project = file(u"a.imrproj"_s);
        const QString letter = file(u"letter.txt"_s);
        QVERIFY(QDir(m_folder->path()).mkdir(u"letters"_s));
        const QString folder = m_folder->filePath(u"letters"_s);
        ui::ProjectWindows windows;
        windows.hold(project);
        QSignalSpy raised(&windows, &ui::ProjectWindows::raised);
        QVERIFY(elsewhere([=] { return ui::MainWindow::raiseOther({project, letter}, {}); }));
        QCOMPARE(raised.last().at(0).toStringList(), QStringList {letter});
        QVERIFY(!elsewhere([=] { return ui::MainWindow::raiseOther({folder}, {}); }));
        ui::rememberFolder({folder}, project);
        QVERIFY(elsewhere([=] { return ui::MainWindow::raiseOther({folder}, {}); }));
        QCOMPARE(raised.last().at(0).toStringList(), QStringList {folder});

        // A window says what is wrong with these.
        QVERIFY(!elsewhere([=] { return ui::MainWindow::raiseOther({project, letter + u".gone"_s}, {}); }));
        QVERIFY(!elsewhere([=] { return ui::MainWindow::raiseOther({project, project}, {}); }));
        QVERIFY(!elsewhere([] { return ui::MainWindow::raiseOther({}, {}); }));
        QCOMPARE(raised.count(), 2);
    }
};

QTEST_MAIN(TestProjectWindows)
#include "tst_projectwindows.moc"
