// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/lettersum.h"

#include <QCryptographicHash>
#include <QTest>

using namespace imr::core;

// Projects keep these sums: whatever makes them has to make the same ones.
class TestLetterSum : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownMessagesHaveTheSumsOfTheStandard_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("sum");
        // The examples of FIPS 180-2, appendix B, and nothing at all.
        QTest::newRow("nothing") << QByteArray()
                                 << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QTest::newRow("one block") << QByteArray("abc")
                                   << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QTest::newRow("two blocks") << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                                    << QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
        QTest::newRow("a million letters") << QByteArray(
            1'000'000, 'a') << QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }
    void knownMessagesHaveTheSumsOfTheStandard()
    {
        QFETCH(const QByteArray, bytes);
        QTEST(letterSum(bytes), "sum");
    }

    // Around the ends of blocks, where the padding of the last one changes; earlier versions used Qt's.
    void everyLengthHasTheSumThatEarlierVersionsKept()
    {
        QByteArray bytes;
        for (int length = 0; length <= 300; ++length) {
            QCOMPARE(letterSum(bytes), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
            bytes.append(char(length * 7));
        }
    }
};

QTEST_APPLESS_MAIN(TestLetterSum)
#include "tst_lettersum.moc"
