// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/leftopen.h"
#include "ui/projects/projectwindows.h"

#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace imr;
using namespace Qt::StringLiterals;

class TestLeftOpen final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const QString& name) const
    {
        const QString path = m_folder.filePath(name);
        QFile made(path);
        return made.open(QIODevice::WriteOnly) ? path : QString();
    }

private Q_SLOTS:
    void init()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"imr-workbench-tests"_s);
        QCoreApplication::setApplicationName(u"tst_leftopen"_s);
        QSettings().clear();
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder.path()));
        QVERIFY(QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    void whatNobodyClosedIsLeftOpen()
    {
        const QString a = file(u"a.imrproj"_s);
        const QString b = file(u"b.imrproj"_s);
        QVERIFY(ui::leftOpen().isEmpty());
        ui::rememberOpen(a);
        ui::rememberOpen(b);
        ui::rememberOpen(a); // opened again: not twice, and last
        QCOMPARE(ui::leftOpen(), QStringList({a, b}));
        ui::forgetOpen(a);
        QCOMPARE(ui::leftOpen(), QStringList {b});
        QVERIFY(QFile::remove(b));
        QVERIFY(ui::leftOpen().isEmpty());
    }

    void whatAWindowHasOpenIsNotLeftOpen()
    {
        const QString a = file(u"a.imrproj"_s);
        ui::ProjectWindows window;
        window.hold(a);
        ui::rememberOpen(a);
        QVERIFY(ui::leftOpen().isEmpty());
        window.hold({});
        QCOMPARE(ui::leftOpen(), QStringList {a});
    }

    void aTrialEndsWithTheProject()
    {
        const QString a = file(u"a.imrproj"_s);
        ui::rememberOpen(a);
        QVERIFY(!ui::isOnTrial(a));
        ui::setOnTrial(a, true);
        QVERIFY(ui::isOnTrial(a));
        ui::forgetOpen(a);
        QVERIFY(!ui::isOnTrial(a));
        QVERIFY(QSettings().allKeys().isEmpty()); // nothing is kept of what is closed
    }
};

QTEST_MAIN(TestLeftOpen)
#include "tst_leftopen.moc"
