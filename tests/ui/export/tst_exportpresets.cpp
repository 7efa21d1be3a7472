// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportpresets.h"

#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace imr;
using ui::ExportChoice;
using ui::ExportPresets;

class TestExportPresets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("imr-workbench-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_exportpresets"));
    }
    void init() { QSettings().clear(); }

    void atFirstThereIsTheStandardAlone()
    {
        QVERIFY(ExportPresets().all().isEmpty());
        QCOMPARE(ExportPresets::last(), ExportChoice());
        QCOMPARE(ui::spelledOut({}).columns,
            core::exportColumns(core::RowKind::Issues) + QStringList {QStringLiteral("id")});
    }

    void areKeptByNameInTheSettings()
    {
        const ExportChoice drugs {core::RowKind::Medications, ExportChoice::Letters::Listed,
            {QStringLiteral("id"), QStringLiteral("drug"), QStringLiteral("letter")}, false};
        const ExportChoice all {core::RowKind::Issues, ExportChoice::Letters::All, {}, true};
        ExportPresets presets;
        presets.put({QStringLiteral("Weekly"), all});
        presets.put({QStringLiteral("Drugs"), all});
        presets.put({QStringLiteral("drugs"), drugs});
        QCOMPARE(ExportPresets().all(), presets.all());
        QCOMPARE(presets.all().size(), 2);
        QCOMPARE(presets.all().first().choice, drugs);
        presets.remove(QStringLiteral("WEEKLY"));
        QCOMPARE(ExportPresets().all().size(), 1);
        ExportPresets::keepLast(drugs);
        QCOMPARE(ExportPresets::last(), drugs);
    }

    void columnsThatAreNoMoreAreLeftOut()
    {
        QSettings().setValue(QStringLiteral("export/last"),
            QStringLiteral(R"({"rows":"medications","letters":"some","columns":["drug","colour","drug"]})"));
        const ExportChoice last = ExportPresets::last();
        QCOMPARE(last.rows, core::RowKind::Medications);
        QCOMPARE(last.letters, ExportChoice::Letters::Reviewed);
        QCOMPARE(last.columns, QStringList {QStringLiteral("drug")});
        QVERIFY(last.byteOrderMark);
    }

    void aDamagedSettingIsNone()
    {
        QSettings().setValue(QStringLiteral("export/last"), QStringLiteral("{{"));
        QSettings().setValue(QStringLiteral("export/presets"), QStringLiteral("[1, {}, \"x\"]"));
        QCOMPARE(ExportPresets::last(), ExportChoice());
        QVERIFY(ExportPresets().all().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestExportPresets)
#include "tst_exportpresets.moc"
