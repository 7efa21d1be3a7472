// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/wrappedlabel.h"

#include <QTest>

using namespace imr;

class TestWrappedLabel final : public QObject
{
    Q_OBJECT

    static QString words(int count)
    {
        return QStringLiteral("<b>Item 1</b>") + QStringLiteral(" asks for more").repeated(count);
    }

    static QLabel& alike(QLabel& plain, const ui::WrappedLabel& label)
    {
        plain.setTextFormat(Qt::RichText);
        plain.setWordWrap(true);
        plain.setFont(label.font());
        plain.setText(label.text());
        return plain;
    }

private Q_SLOTS:
    void itIsAsHighAsItsLinesAtEachWidth()
    {
        ui::WrappedLabel label;
        QLabel plain;
        for (const int count : {1, 20, 4, 0}) {
            label.setWords(words(count));
            for (const int width : {300, 120, 300, 1000})
                QCOMPARE(label.heightForWidth(width), alike(plain, label).heightForWidth(width));
        }
    }

    void anotherFontMakesItHigher()
    {
        ui::WrappedLabel label;
        label.setWords(words(20));
        const int before = label.heightForWidth(200);
        QFont large = label.font();
        large.setPointSizeF(large.pointSizeF() * 2);
        label.setFont(large);
        QLabel plain;
        QVERIFY(label.heightForWidth(200) > before);
        QCOMPARE(label.heightForWidth(200), alike(plain, label).heightForWidth(200));
    }

    void itGivesWay()
    {
        ui::WrappedLabel label;
        label.setWords(words(20));
        QVERIFY(label.minimumSizeHint().width() < 100);
        QVERIFY(label.hasHeightForWidth());
    }
};

QTEST_MAIN(TestWrappedLabel)
#include "tst_wrappedlabel.moc"
