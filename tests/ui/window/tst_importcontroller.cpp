// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sampleproject.h"
#include "ui/window/importcontroller.h"

#include <QSignalSpy>
#include <QTest>

using namespace imr;
using core::ImportReport;

class TestImportController final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theReportIsASentence()
    {
        ImportReport report;
        report.found = 100;
        report.imported = 97;
        report.unreadable = 2;
        report.duplicates = 1;
        report.problems = {{QStringLiteral("/letters/scan.pdf"), QStringLiteral("It is damaged.")}};
        const QString sentence = ui::reportSentence(report);
        QVERIFY(sentence.startsWith(u"97 letter"));
        QVERIFY(sentence.contains(u"2 letter"));
        QVERIFY(sentence.contains(u"1 letter"));
        QCOMPARE(ui::reportDetails(report), QStringList {QStringLiteral("scan.pdf: It is damaged.")});

        report.imported = 0;
        QVERIFY(ui::reportSentence(report).startsWith(u"2 letter"));
        report.cancelled = true;
        QVERIFY(ui::reportSentence(report).startsWith(u"Import stopped"));
        QVERIFY(ui::reportSentence({}).startsWith(u"No letters were found"));
    }

    void whatWasPassedOverIsNamed()
    {
        core::ImportReport report;
        report.found = report.imported = 3;
        report.passedOver = {QStringLiteral("a.doc"), QStringLiteral("b.jpg")};
        QVERIFY(ui::reportSentence(report).contains(u"2 file"));
        QCOMPARE(ui::reportDetails(report).size(), 1);
        QVERIFY(ui::reportDetails(report).constFirst().endsWith(u": a.doc, b.jpg"));
    }

    void theOneReasonWhyNothingWasFoundSaysItAll()
    {
        core::ImportReport report;
        report.problems = {{QString(), QStringLiteral("There is none.")}};
        QCOMPARE(ui::reportSentence(report), QStringLiteral("There is none."));
        QVERIFY(ui::reportDetails(report).isEmpty());
        report.problems.append({QString(), QStringLiteral("Nor here.")});
        QCOMPARE(
            ui::reportDetails(report), (QStringList {QStringLiteral("There is none."), QStringLiteral("Nor here.")}));
    }

    void lettersAppearAndTheStripGoes()
    {
        QTemporaryDir desk;
        const auto project = core::Project::create(desk.filePath(QStringLiteral("new.imrproj")));
        QVERIFY(project.has_value());
        ui::ImportController import;
        QSignalSpy finished(&import, &ui::ImportController::finished);
        QSignalSpy added(project->get(), &core::Project::lettersAdded);
        import.start(**project, {tests::samplesFolder()});
        QVERIFY(import.isRunning());
        QVERIFY(!import.isHidden());
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
        QVERIFY(!import.isRunning());
        QVERIFY(import.isHidden());
        QVERIFY(added.count() > 0);
        QCOMPARE((*project)->counts()->letters, tests::sampleCount());
    }

    void itCanBeStoppedAndAbandoned()
    {
        QTemporaryDir desk;
        const auto project = core::Project::create(desk.filePath(QStringLiteral("new.imrproj")));
        QVERIFY(project.has_value());
        ui::ImportController import;
        QSignalSpy finished(&import, &ui::ImportController::finished);
        import.start(**project, {tests::samplesFolder()});
        import.cancel();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
        import.cancel(); // nothing is running: nothing happens
        import.start(**project, {tests::samplesFolder()});
        import.abandon();
        QVERIFY(!import.isRunning());
        QCOMPARE(finished.count(), 1);
    }
};

QTEST_MAIN(TestImportController)
#include "tst_importcontroller.moc"
