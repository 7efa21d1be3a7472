// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/bodyparts.h"

#include <QTest>

using namespace imr::core;
using namespace Qt::StringLiterals;

class TestBodyParts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhatIsToBeTreated_data()
    {
        QTest::addColumn<QString>("request");
        QTest::addColumn<QString>("parts");
        QTest::newRow("one") << u"MRI of the knee"_s << u"knee"_s;
        QTest::newRow("with its sides") << u"MRI left upper extremity"_s << u"left upper extremity"_s;
        QTest::newRow("joined") << u"Massage of the right shoulder, right wrist and right hand"_s
                                << u"right shoulder, right wrist and right hand"_s;
        QTest::newRow("comma and and") << u"Massage, neck, and back"_s << u"neck, and back"_s;
        QTest::newRow("slash") << u"Splint for left wrist/hand"_s << u"left wrist/hand"_s;
        QTest::newRow("ampersand") << u"MRI of neck & back"_s << u"neck & back"_s;
        QTest::newRow("levels") << u"ESI at L4-5 and L5-S1"_s << u"L4-5 and L5-S1"_s;
        QTest::newRow("levels by slash") << u"Fusion C5/6"_s << u"C5/6"_s;
        QTest::newRow("two places") << u"Lumbar Spine injection at L4-5"_s << u"Lumbar Spine + L4-5"_s;
        QTest::newRow("short for spine") << u"X-ray L-spine"_s << u"L-spine"_s;
        QTest::newRow("joint") << u"Bilateral SI joint block"_s << u"Bilateral SI joint"_s;
        QTest::newRow("abbreviation") << u"NCS RUE"_s << u"RUE"_s;
        QTest::newRow("the place before the name") << u"Spine surgery evaluation for the hip"_s << u"hip"_s;
        QTest::newRow("treatment's name") << u"Hand therapy for the right wrist"_s << u"right wrist"_s;
        QTest::newRow("only the treatment's name") << u"Hand therapy"_s << u"Hand"_s;
        QTest::newRow("only a side") << u"left brace"_s << QString();
        QTest::newRow("a vitamin is none") << u"Vitamin B12"_s << QString();
        QTest::newRow("an open end") << u"MRI of the left knee, and"_s << u"left knee"_s;
        QTest::newRow("a dash at the end") << u"ESI L4-"_s << u"L4"_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void namesWhatIsToBeTreated()
    {
        QFETCH(const QString, request);
        QStringList parts;
        for (const Span part : bodyPartsIn(RequestTokens(request, {0, request.size()})))
            parts.append(part.of(request).toString());
        QTEST(parts.join(u" + "_s), "parts");
    }
};

QTEST_APPLESS_MAIN(TestBodyParts)
#include "tst_bodyparts.moc"
