// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/letterlayout.h"
#include "ui/models/layoutlabel.h"

#include <QTest>

using namespace imr;

class TestLayoutLabel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLayoutHasANameForPeople()
    {
        QVERIFY(!core::letterLayouts().isEmpty());
        for (const core::LetterLayout& layout : core::letterLayouts()) {
            const QString name = QString::fromLatin1(layout.name);
            QVERIFY2(ui::layoutLabel(name) != name, layout.name);
        }
        QVERIFY(!ui::layoutLabel({}).isEmpty());
        QCOMPARE(ui::layoutLabel(QStringLiteral("of-tomorrow")), QStringLiteral("of-tomorrow"));
    }
};

QTEST_GUILESS_MAIN(TestLayoutLabel)
#include "tst_layoutlabel.moc"
