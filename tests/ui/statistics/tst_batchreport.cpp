// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/batchreport.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTest>

using namespace imr;
using namespace Qt::StringLiterals;

namespace {

ui::BatchReport reportOf(int rows)
{
    core::BatchStatistics statistics;
    statistics.letters = rows;
    QList<core::DecisionCount> counts;
    for (int i = 0; i < rows; ++i)
        counts.append({u"zorbitone %1"_s.arg(i), rows - i, i, 0});
    statistics.groups.insert(core::ItemGroup::Drug, counts);
    return {u"Batch of May"_s, ui::batchSentence(statistics), u"All letters"_s, ui::batchCharts(statistics, rows)};
}

struct Printed
{
    int pages = 0; // that were counted
    int inFile = 0;
};

Printed printed(const ui::BatchReport& report)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Printed result;
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        result.pages = ui::paintBatchReport(writer, report);
    }
    static const QRegularExpression count(
        u"/Type /Pages.*?/Count (\\d+)"_s, QRegularExpression::DotMatchesEverythingOption);
    result.inFile = count.match(QString::fromLatin1(buffer.data())).captured(1).toInt();
    return result;
}

} // namespace

class TestBatchReport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongChartGoesOnOverThePages()
    {
        const Printed few = printed(reportOf(3));
        QVERIFY(few.pages >= 1);
        QCOMPARE(few.inFile, few.pages);
        const Printed many = printed(reportOf(300));
        QVERIFY(many.pages > few.pages + 4);
        QCOMPARE(many.inFile, many.pages);
    }

    void anEmptyBatchIsPrintedToo()
    {
        const Printed none = printed(reportOf(0));
        QVERIFY(none.pages >= 1);
        QCOMPARE(none.inFile, none.pages);
    }
};

QTEST_MAIN(TestBatchReport)
#include "tst_batchreport.moc"
