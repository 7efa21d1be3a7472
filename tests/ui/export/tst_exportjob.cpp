// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportjob.h"

#include "core/project/projectdata.h"
#include "tests/support/sampleproject.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace imr;
using namespace Qt::StringLiterals;

class TestExportJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDamagedLetterIsNamedAndTheOthersAreExported()
    {
        const tests::SampleProject sample;
        {
            const auto database = core::openProjectFile(sample.path());
            QVERIFY(database);
            QVERIFY((*database)->execute(u"UPDATE letter SET parsed = '{' WHERE id = 1"_s));
        }
        const auto project = sample.open();
        const auto file = project->rows({core::LetterId {1}})->first().file;
        const QString csv = sample.folder() + u"/out.csv"_s;
        ui::ExportJob job;
        QSignalSpy leftOut(&job, &ui::ExportJob::leftOut);
        QSignalSpy finished(&job, &ui::ExportJob::finished);
        job.start(sample.path(), {.reviewedOnly = false}, csv);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(leftOut.size(), 1);
        QVERIFY(leftOut.first().first().value<core::Error>().sentence.contains(file));
        QVERIFY(finished.first().at(1).toLongLong() > 0);
        QFile written(csv);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(!written.readAll().contains(file.toUtf8()));
    }

    void anExportThatFailsSaysSo()
    {
        const tests::SampleProject sample;
        ui::ExportJob job;
        QSignalSpy failed(&job, &ui::ExportJob::failed);
        job.start(sample.path(), {}, sample.path());
        QTRY_COMPARE(failed.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestExportJob)
#include "tst_exportjob.moc"
