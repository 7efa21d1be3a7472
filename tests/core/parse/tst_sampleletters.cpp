// SPDX-License-Identifier: GPL-3.0-or-later
// The invented letters of resources/samples: what a person reads in them, read by the program, from the file's bytes.
#include "core/export/letterjson.h"
#include "core/lexicon/druglexicon.h"
#include "core/lexicon/guidelineindex.h"
#include "core/parse/letterparser.h"
#include "core/text/letterreader.h"
#include "tests/support/letters.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace imr::core;
using namespace imr::tests;

namespace {

QJsonObject expectedLetters()
{
    QFile file(sourceFile(u"resources/samples/expected.json"_s));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

QString shown(const QJsonValue& value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact));
}

// Every value that `expected` holds and `read` does not, as "path: expected, read". What only `read` holds is no
// difference, but a list is read whole or not at all.
QStringList differences(const QJsonValue& expected, const QJsonValue& read, const QString& path)
{
    QStringList found;
    if (expected.isObject()) {
        const QJsonObject members = expected.toObject();
        for (const QString& name : members.keys())
            found += differences(members.value(name), read.toObject().value(name), path + u'/' + name);
    } else if (expected.isArray() && read.isArray() && expected.toArray().size() == read.toArray().size()) {
        const QJsonArray list = expected.toArray();
        for (qsizetype i = 0; i < list.size(); ++i)
            found += differences(list.at(i), read.toArray().at(i), path + u'/' + QString::number(i + 1));
    } else if (expected != read) {
        found.append(path + u": "_s + shown(expected) + u", but read as "_s + shown(read));
    }
    return found;
}

} // namespace

class TestSampleLetters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachSampleHasItsTrueValues()
    {
        QStringList files;
        for (const QString& path : LetterReader::lettersBelow({sourceFile(u"resources/samples"_s)}).files)
            files.append(QFileInfo(path).fileName());
        QCOMPARE(files, expectedLetters().keys());
    }

    void eachSaysThatItIsInvented_data() { letters(); }
    void eachSaysThatItIsInvented()
    {
        QFETCH(QString, file);
        const QString text = textOf(file);
        QVERIFY(text.startsWith(u"INVENTED SAMPLE LETTER - not a real case"));
        QVERIFY(text.contains(u"INVENTED CASE."));
    }

    void eachIsReadAsAPersonReadsIt_data() { letters(); }
    void eachIsReadAsAPersonReadsIt()
    {
        QFETCH(QString, file);
        const LetterParser parser(DrugLexicon::builtIn(), GuidelineIndex::builtIn());
        const Result<Letter> letter = parser.parse(textOf(file));
        QVERIFY2(letter, qPrintable(letter ? QString() : letter.error().sentence));
        QJsonObject expected = expectedLetters().value(file).toObject();
        const QJsonArray findings = expected.take("findings"_L1).toArray();
        const QJsonObject read = letterToJson(*letter);
        const QStringList wrong = differences(expected, read, file);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));

        QSet<std::pair<QString, int>> found;
        for (const Finding& finding : letter->findings)
            found.insert({finding.code, finding.item});
        for (const QJsonValue& finding : findings) {
            const std::pair wanted(finding["code"_L1].toString(), finding["issue"_L1].toInt());
            QVERIFY2(found.contains(wanted), qPrintable(wanted.first));
        }
    }

private:
    static void letters()
    {
        QTest::addColumn<QString>("file");
        for (const QString& file : expectedLetters().keys())
            QTest::newRow(qPrintable(file)) << file;
    }

    static QString textOf(const QString& file)
    {
        const ReadLetter letter = LetterReader().read(sourceFile(u"resources/samples/"_s + file));
        return letter.text ? letter.text->text : QString();
    }
};

QTEST_GUILESS_MAIN(TestSampleLetters)
#include "tst_sampleletters.moc"
