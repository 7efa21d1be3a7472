// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/reviewerblock.h"

#include <QTest>

using namespace imr::core;
using namespace Qt::StringLiterals;

namespace {

Letter reviewerOf(const QString& text)
{
    Letter letter;
    readReviewerBlock(text, {0, text.size()}, letter);
    return letter;
}

} // namespace

class TestReviewerBlock final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsLabelledLines();
    void readsProse_data();
    void readsProse();
    void namesTheReviewersTitle();
};

void TestReviewerBlock::readsLabelledLines()
{
    const Letter letter = reviewerOf(u"The Expert Reviewer has the following credentials:\n"
                                     "State(s) of Licensure: Ohio,New York, West\nVirginia\n"
                                     "Certification(s)/Specialty: Obstetrics & Gynecology, Public Health & General\n"
                                     "Preventive Medicine\n"_s);
    QCOMPARE(letter.states.texts(), QStringList({u"Ohio"_s, u"New York"_s, u"West Virginia"_s}));
    QCOMPARE(letter.specialties.texts(),
        QStringList({u"Obstetrics & Gynecology"_s, u"Public Health & General Preventive Medicine"_s}));
}

void TestReviewerBlock::readsProse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("specialties");
    QTest::addColumn<QStringList>("subspecialties");
    QTest::addColumn<QStringList>("states");
    QTest::newRow("one of each")
        << u"The expert reviewer is Board Certified in Urology and is licensed to practice in\nMaine. He/she has been active."_s
        << QStringList {u"Urology"_s} << QStringList() << QStringList {u"Maine"_s};
    QTest::newRow("and inside a name")
        << u"is Board Certified in Physical Medicine and Rehabilitation, has a subspecialty in Pain Medicine and is licensed to practice in Texas, Ohio and Iowa."_s
        << QStringList {u"Physical Medicine and Rehabilitation"_s} << QStringList {u"Pain Medicine"_s}
        << QStringList({u"Texas"_s, u"Ohio"_s, u"Iowa"_s});
    QTest::newRow("two specialties")
        << u"is Board Certified in Neurology and Sleep Medicine, and is licensed to practice in Utah"_s
        << QStringList({u"Neurology"_s, u"Sleep Medicine"_s}) << QStringList() << QStringList {u"Utah"_s};
    QTest::newRow("licensed in what and where")
        << u"The reviewer is Licensed in Chiropractic, has a subspecialty in Acupuncture and is licensed to practice "
           u"in "
           "Iowa and Ohio. He/she is active."_s
        << QStringList {u"Chiropractic"_s} << QStringList {u"Acupuncture"_s} << QStringList({u"Iowa"_s, u"Ohio"_s});
    QTest::newRow("where before what")
        << u"is licensed to practice in Maine and is Board Certified in Family Practice."_s
        << QStringList {u"Family Practice"_s} << QStringList() << QStringList {u"Maine"_s};
}

void TestReviewerBlock::readsProse()
{
    QFETCH(const QString, text);
    const Letter letter = reviewerOf(text);
    QTEST(letter.specialties.texts(), "specialties");
    QTEST(letter.subspecialties.texts(), "subspecialties");
    QTEST(letter.states.texts(), "states");
}

void TestReviewerBlock::namesTheReviewersTitle()
{
    QCOMPARE(reviewerOf(u"sent the complete case file to a physician\nreviewer. He/she"_s).reviewerTitle.text(),
        u"physician reviewer"_s);
    QVERIFY(reviewerOf(u"sent the complete case file."_s).reviewerTitle.isEmpty());
}

QTEST_GUILESS_MAIN(TestReviewerBlock)
#include "tst_reviewerblock.moc"
