// SPDX-License-Identifier: GPL-3.0-or-later
// What is found in the real letters beside the project: warnings must stay rare to be read.
#include "core/text/letterreader.h"
#include "tests/core/findings/inventedfindings.h"
#include "tests/support/letters.h"

#include <QSet>
#include <QTest>

using namespace imr::core;
using namespace imr::tests;
using namespace Qt::StringLiterals;

class TestRealFindings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void warnsOfOneItemInTenAtMost();
};

void TestRealFindings::warnsOfOneItemInTenAtMost()
{
    const QStringList paths = realLetters();
    if (paths.isEmpty())
        QSKIP("The real letters are not beside the project.");
    LetterReader reader;
    QMap<QString, int> byCode;
    qsizetype items = 0;
    qsizetype warned = 0;
    for (const QString& path : paths) {
        const ReadLetter read = reader.read(path);
        QVERIFY2(read.text, qPrintable(path));
        const Letter letter = parsedLetter(read.text->text);
        items += letter.items.size();
        QSet<int> here;
        for (const Finding& finding : letter.findings) {
            const bool note = finding.severity == Finding::Severity::Note;
            ++byCode[(note ? u"note     "_s : u"warning  "_s) + finding.code];
            if (!note)
                here.insert(finding.item);
        }
        warned += here.size();
    }
    for (auto it = byCode.cbegin(); it != byCode.cend(); ++it)
        qInfo().noquote() << it.key() << it.value();
    qInfo() << warned << "of" << items << "items with a warning";
    QVERIFY(items > 0);
    QVERIFY(warned * 10 < items);
}

QTEST_GUILESS_MAIN(TestRealFindings)
#include "tst_realfindings.moc"
