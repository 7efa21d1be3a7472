// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sampleproject.h"
#include "ui/session/savedviews.h"

#include <QTest>

using namespace imr;
using ui::SavedView;
using ui::SavedViews;

namespace {

SavedView view(const QString& name, const QString& drug = {})
{
    SavedView made {name, {}, ui::standardColumns()};
    made.filter.drug = drug;
    made.filter.statuses = {core::Status::Flagged};
    made.filter.order = core::LetterFilter::Order::Specialty;
    made.filter.descending = true;
    return made;
}

} // namespace

class TestSavedViews final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areKeptWithTheProjectByName()
    {
        const tests::SampleProject samples;
        SavedViews views;
        QVERIFY(!views.put(view(QStringLiteral("Opioids"), QStringLiteral("norco"))));
        SavedView other = view(QStringLiteral("dates"));
        other.columns[6].shown = true;
        other.filter.decision = QStringLiteral("Upheld");
        QVERIFY(!views.put(other));
        views.save(*samples.open());
        const SavedViews kept = SavedViews::load(*samples.open());
        QCOMPARE(kept.all(), views.all());
        QCOMPARE(kept.all().first().name, QStringLiteral("dates"));
        QCOMPARE(*kept.find(QStringLiteral("DATES")), other);
        QVERIFY(!kept.find(QStringLiteral("nothing")));
    }

    void oneOfTheSameNameIsReplaced()
    {
        SavedViews views;
        QVERIFY(!views.put(view(QStringLiteral("Mine"), QStringLiteral("soma"))));
        QVERIFY(views.put(view(QStringLiteral("mine"), QStringLiteral("norco"))));
        QCOMPARE(views.all().size(), 1);
        QCOMPARE(views.all().first().filter.drug, QStringLiteral("norco"));
    }

    void areRenamedAndRemoved()
    {
        SavedViews views;
        views.put(view(QStringLiteral("a"), QStringLiteral("soma")));
        views.put(view(QStringLiteral("b")));
        QVERIFY(!views.rename(QStringLiteral("a"), QStringLiteral("B")));
        QVERIFY(views.rename(QStringLiteral("a"), QStringLiteral("A"))); // its own name in other letters
        QVERIFY(views.rename(QStringLiteral("A"), QStringLiteral("z")));
        QVERIFY(!views.rename(QStringLiteral("gone"), QStringLiteral("y")));
        QCOMPARE(views.all().last().filter.drug, QStringLiteral("soma"));
        views.remove(QStringLiteral("Z"));
        views.remove(QStringLiteral("Z"));
        QCOMPARE(views.all().size(), 1);
    }

    void theOneThatIsShownIsKnown()
    {
        SavedViews views;
        const SavedView mine = view(QStringLiteral("Mine"), QStringLiteral("soma"));
        views.put(mine);
        ui::ColumnLayout columns = mine.columns;
        columns[2].width = 88; // as it is drawn makes no other view
        QVERIFY(views.showing(mine.filter, columns));
        columns[2].shown = false;
        QVERIFY(!views.showing(mine.filter, columns));
        QVERIFY(!views.showing({}, mine.columns));
    }
};

QTEST_GUILESS_MAIN(TestSavedViews)
#include "tst_savedviews.moc"
