// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/druglexicon.h"
#include "core/request/requestgrammar.h"

#include <QTest>

using namespace imr::core;
using namespace Qt::StringLiterals;

class TestRequestKind final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheKindByTheHeadWord_data();
    void tellsTheKindByTheHeadWord();
    void isUnsureOfWhatItDoesNotKnow();
};

void TestRequestKind::tellsTheKindByTheHeadWord_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("kind");
    const auto rows = [](const QString& kind, const QStringList& lines) {
        for (const QString& line : lines)
            QTest::newRow(qPrintable(line)) << line << kind;
    };
    rows(u"drug"_s,
        {u"Soma 350mg #30"_s, u"Compound cream"_s, u"Pharmacy purchase of Soma 350mg"_s,
            u"Associated surgical service: Soma 350mg #30"_s, u"Zorbium 10mg"_s, u"Lidocaine patch"_s});
    rows(u"injection"_s,
        {u"Injection of the left hip"_s, u"Toradol 60mg IM injection"_s, u"Medial branch blocks at T4-5"_s,
            u"Epidural steroid injection under fluoroscopy"_s, u"Trigger point injections x 2"_s});
    rows(u"therapy"_s,
        {u"Hand therapy 3x4"_s, u"PT/OT 12 visits"_s, u"Shockwave treatments"_s, u"Heat pads therapy times 8"_s,
            u"Chiropractic care with re-examination"_s, u"Work conditioning program"_s});
    rows(u"imaging"_s,
        {u"MRI of the jaw"_s, u"MRI/CT of the ribs"_s, u"Pre-op chest x-ray"_s, u"Labs to include: Hand X-ray"_s,
            u"CT scan of the brain without contrast"_s, u"Bone scan"_s});
    rows(u"test"_s,
        {u"EMG/NCV both arms"_s, u"Pre-op labs: PT/PTT"_s, u"Urine drug screen"_s, u"Electroencephalogram"_s,
            u"Functional capacity evaluation"_s, u"Range of motion of tests"_s, u"Sleep study"_s});
    rows(u"surgery"_s,
        {u"Left knee arthroscopy with meniscectomy"_s, u"Carpal tunnel release"_s, u"PA assist"_s,
            u"Manipulation under anesthesia"_s, u"Gastrojejunostomy"_s});
    rows(u"equipment"_s,
        {u"TENS unit, purchase"_s, u"Cold compression therapy 21 day rental"_s, u"Knee brace"_s, u"Large gloves"_s,
            u"Associated surgical service: Shoulder sling with pillow"_s, u"Hospital bed for rental"_s});
    rows(u"visit"_s,
        {u"Consult with hand surgeon for a wrist fusion"_s, u"Spine surgery evaluation"_s, u"Medical clearance"_s,
            u"Follow up office visit times 5"_s, u"Medication consultation"_s});
    rows(u"other"_s,
        {u"Gym membership"_s, u"Daily RN for 4 weeks for monitoring"_s, u"Transportation to the office visit"_s});
}

void TestRequestKind::tellsTheKindByTheHeadWord()
{
    QFETCH(const QString, line);
    QTEST(readRequestLine(line, {0, line.size()}, DrugLexicon::builtIn()).kind.kind, "kind");
}

void TestRequestKind::isUnsureOfWhatItDoesNotKnow()
{
    const RequestKind unknown = kindOf(RequestTokens(u"A frobnication"_s, {0, 14}), {});
    QCOMPARE(unknown.kind, u"other"_s);
    QVERIFY(unknown.confidence < 0.5);
    QVERIFY(unknown.word.isEmpty());
}

QTEST_GUILESS_MAIN(TestRequestKind)
#include "tst_requestkind.moc"
