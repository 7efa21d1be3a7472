// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/wrappedlabel.h"

#include <QTest>

using namespace imr;

// Counts them.
class Paints final : public QObject
{
public:
    explicit Paints(QWidget& of) { of.installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }
};

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

    void itLooksAsAPlainLabelDoes()
    {
        for (const Qt::Alignment alignment : {Qt::AlignLeft | Qt::AlignVCenter, Qt::AlignRight | Qt::AlignTop}) {
            for (const bool wraps : {true, false}) {
                ui::WrappedLabel label;
                label.setWordWrap(wraps);
                label.setAlignment(alignment);
                label.setWords(words(6));
                QLabel plain;
                alike(plain, label).setWordWrap(wraps);
                plain.setAlignment(alignment);
                for (QLabel* one : {static_cast<QLabel*>(&label), &plain})
                    one->resize(240, 130);
                QCOMPARE(label.grab().toImage(), plain.grab().toImage());
            }
        }
    }

    void otherWordsAreShown()
    {
        ui::WrappedLabel label;
        label.resize(240, 130);
        label.setWords(words(1));
        const QImage before = label.grab().toImage();
        label.setWords(words(6));
        QVERIFY(label.grab().toImage() != before);
        label.setWords(words(1));
        QCOMPARE(label.grab().toImage(), before);
    }

    void itIsPaintedOnceForOtherWords()
    {
        ui::WrappedLabel label;
        label.resize(240, 130);
        label.show();
        QVERIFY(QTest::qWaitForWindowExposed(&label));
        Paints paints(label);
        label.setWords(words(6));
        QTRY_COMPARE(paints.count, 1);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        QCOMPARE(paints.count, 1);
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
