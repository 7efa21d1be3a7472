// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/unsurereason.h"

#include "tests/ui/letter/inventedletter.h"

#include <QTest>

using namespace imr;
using namespace Qt::StringLiterals;

class TestUnsureReason final : public QObject
{
    Q_OBJECT

    static QString why(const QString& path, const QString& value, double confidence)
    {
        return ui::whyUnsure(*core::FieldPath::parse(path)->spec, core::Field({value, {{0, 1}}}, confidence));
    }

private Q_SLOTS:
    void whatIsSureNeedsNoReason()
    {
        QVERIFY(why(u"issues[0].quantity"_s, u"60"_s, 0.8).isEmpty());
        QVERIFY(why(u"issues[0].quantity"_s, u"60"_s, 1.0).isEmpty());
        core::Field field({u"60"_s, {}}, 0.4);
        field.origin = core::Origin::Corrected;
        QVERIFY(ui::whyUnsure(*core::FieldPath::parse(u"issues[0].quantity"_s)->spec, field).isEmpty());
        field.values.clear();
        field.origin = core::Origin::Parsed;
        QVERIFY(ui::whyUnsure(*core::FieldPath::parse(u"issues[0].quantity"_s)->spec, field).isEmpty());
    }

    void everyUnsureFieldHasASentence()
    {
        for (const core::FieldSpec& spec : core::fieldTable()) {
            for (const double confidence : {0.0, 0.4, 0.7}) {
                const QString sentence = ui::whyUnsure(spec, core::Field({u"x"_s, {}}, confidence));
                QVERIFY2(sentence.endsWith(u'.'), spec.name);
            }
        }
    }

    void theReasonFitsTheField()
    {
        QVERIFY(why(u"issues[0].medications[0].drug"_s, u"Quilpex"_s, 0.4).contains(u"drug list"));
        QVERIFY(why(u"issues[0].conclusion"_s, u"unclear"_s, 0.4).contains(u"rationale"));
        QVERIFY(why(u"issues[0].kind"_s, u"other"_s, 0.4) != why(u"issues[0].kind"_s, u"test"_s, 0.7));
        QVERIFY(why(u"issues[0].quantity"_s, u"60"_s, 0.4) != why(u"issues[0].quantity"_s, u"60"_s, 0.7));
        QVERIFY(why(u"patient.sex"_s, u"male"_s, 0.7).contains(u"pronoun"));
    }

    void theUnsureFieldsOfALetter()
    {
        const QList<core::FieldPath> paths = ui::unsureFields(tests::inventedLetter().effective);
        QCOMPARE(paths.size(), 1);
        QCOMPARE(paths.first().toString(), u"issues[1].quantity"_s);
        QVERIFY(ui::unsureFields({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestUnsureReason)
#include "tst_unsurereason.moc"
