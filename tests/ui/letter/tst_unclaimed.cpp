// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/unclaimed.h"

#include "tests/ui/letter/inventedletter.h"

#include <QTest>

using namespace imr;
using namespace Qt::StringLiterals;

class TestUnclaimed final : public QObject
{
    Q_OBJECT

    static QStringList passages(const core::Letter& letter, const QString& text)
    {
        QStringList words;
        for (const core::Span span : ui::unclaimedText(letter, text))
            words.append(span.of(text).toString());
        return words;
    }

private Q_SLOTS:
    void whatNoFieldTookIsTold()
    {
        const core::StoredLetter stored = tests::inventedLetter();
        const QStringList words = passages(stored.effective, stored.text);
        QVERIFY(words.contains(u"This case went to an expert reviewer who has no ties to either side."_s));
        for (const QString& passage : words) {
            QVERIFY2(!passage.contains(u"Norco 10/325mg"), qPrintable(passage)); // of an item
            QVERIFY2(!passage.contains(u"CM15-0009001"), qPrintable(passage)); // a field
            QVERIFY2(!passage.contains(u"CLINICAL CASE"), qPrintable(passage)); // a heading
        }
    }

    void linesBesideEachOtherAreOnePassage()
    {
        core::Letter letter;
        const QString text = u"one\ntwo\n\nthree\n\fFOUR HEADINGS\nfive"_s;
        QCOMPARE(passages(letter, text), QStringList({u"one\ntwo\n\nthree"_s, u"five"_s}));
        letter.summary = {4, 7}; // "two"
        QCOMPARE(passages(letter, text), QStringList({u"one"_s, u"three"_s, u"five"_s}));
    }

    void aLetterReadToItsEndHasNone()
    {
        core::Letter letter;
        const QString text = u"one\ntwo"_s;
        letter.summary = {0, text.size()};
        QVERIFY(ui::unclaimedText(letter, text).isEmpty());
        QVERIFY(ui::unclaimedText(letter, {}).isEmpty());
        letter.summary = {0, 999}; // beyond the text
        QVERIFY(ui::unclaimedText(letter, text).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestUnclaimed)
#include "tst_unclaimed.moc"
