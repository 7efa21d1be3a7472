// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include <QCryptographicHash>
#include <QTest>

using namespace imr::core;

class TestSha256 final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSumsOfTheStandard()
    {
        QCOMPARE(sha256Of({}), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QCOMPARE(sha256Of("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QCOMPARE(sha256Of("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
        QCOMPARE(
            sha256Of(QByteArray(1'000'000, 'a')), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }

    // About each end of a block, from places that are aligned to nothing.
    void everyLengthIsSummedAsQtDoes()
    {
        QByteArray bytes;
        for (int i = 0; i < 400; ++i)
            bytes += char(i * 37 + (i >> 3));
        for (qsizetype length = 0; length <= 300; ++length) {
            const QByteArrayView part = QByteArrayView(bytes).sliced(length % 61, length);
            QCOMPARE(sha256Of(part), QCryptographicHash::hash(part, QCryptographicHash::Sha256).toHex());
        }
    }
};

QTEST_GUILESS_MAIN(TestSha256)
#include "tst_sha256.moc"
