// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sampleproject.h"
#include "ui/session/windowmemory.h"

#include <QTest>

using namespace imr;
using core::LetterFilter;

class TestWindowMemory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFilterComesBackAsItWas()
    {
        LetterFilter filter;
        QCOMPARE(ui::filterFromText(ui::filterToText(filter)), filter);
        filter.words = QStringLiteral("\"follow-up visit\" naïve; {}");
        filter.statuses = {core::Status::Flagged, core::Status::ToReview};
        filter.withFindings = true;
        filter.decision = QStringLiteral("Overturned");
        filter.drug = QStringLiteral("soma");
        filter.drugClass = QStringLiteral("opioid");
        filter.page = QStringLiteral("78");
        filter.finding = QStringLiteral("redacted-text");
        filter.order = LetterFilter::Order::Findings;
        filter.descending = true;
        QCOMPARE(ui::filterFromText(ui::filterToText(filter)), filter);
    }

    void whatCannotBeReadIsNoFilter()
    {
        for (const auto* text : {"", "{", "[1,2]", "null", R"({"order": 77, "statuses": [-4, "x", 99]})"})
            QCOMPARE(ui::filterFromText(QString::fromLatin1(text)), LetterFilter());
    }

    void aProjectRemembersWhereOneWas()
    {
        const tests::SampleProject samples;
        ui::Place place;
        {
            const auto project = samples.open();
            QCOMPARE(ui::loadPlace(*project), ui::Place());
            place.letter = tests::letterNamed(*project, QStringLiteral("sample-05-modified-requests.txt"));
            place.fieldPath = QStringLiteral("issues[0].quantity");
            place.filter.words = QStringLiteral("tramadol");
            ui::savePlace(*project, place);
        }
        const auto again = samples.open();
        QCOMPARE(ui::loadPlace(*again), place);
        QVERIFY(again->history(*place.letter)->isEmpty()); // that is no edit of a letter
    }
};

QTEST_MAIN(TestWindowMemory)
#include "tst_windowmemory.moc"
