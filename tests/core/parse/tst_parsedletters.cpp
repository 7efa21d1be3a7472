// SPDX-License-Identifier: GPL-3.0-or-later
// The parser over the real letters beside the project: spans, words and the share of fields that are right.
#include "core/base/numberwords.h"
#include "core/export/letterjson.h"
#include "core/letter/fieldtable.h"
#include "core/lexicon/druglexicon.h"
#include "core/lexicon/guidelineindex.h"
#include "core/parse/letterparser.h"
#include "core/reading/dates.h"
#include "core/text/letterreader.h"
#include "tests/support/letters.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace imr::core;
using namespace imr::tests;
using namespace Qt::StringLiterals;

namespace {

struct Parsed
{
    QString path;
    QString canonical;
    Letter letter;
};

// As a person compares them: blanks, case and the signs between numbers and units do not matter.
QString bare(const QString& text)
{
    QString kept;
    for (const QChar c : text.toLower()) {
        if (c.isLetterOrNumber() || c == u'.' || c == u'%')
            kept += c;
    }
    return kept;
}

QString wordsOf(const Value& value, const QString& canonical)
{
    QStringList words;
    for (const Span span : value.spans)
        words.append(foldedWords(span.of(canonical)));
    return words.join(u' ');
}

// A value may name its words in another order than the letter has them: "12 sessions" of "sessions, 12".
bool readsAs(const QString& words, const QString& text)
{
    const auto sorted = [](const QString& line) {
        QString letters = bare(line);
        std::ranges::sort(letters);
        return letters;
    };
    return sorted(words) == sorted(text);
}

} // namespace

class TestParsedLetters final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsEverySpanInsideItsLetter();
    void readsEveryParsedValueInItsWords();
    void survivesEveryCut();
    void warnsSeldom();
    void getsItsFieldsRight_data();
    void getsItsFieldsRight();

private:
    const LetterParser m_parser {DrugLexicon::builtIn(), GuidelineIndex::builtIn()};
    QList<Parsed> m_letters;
};

void TestParsedLetters::initTestCase()
{
    const QStringList paths = realLetters();
    if (paths.isEmpty())
        QSKIP("The real letters are not beside the project.");
    LetterReader reader;
    for (const QString& path : paths) {
        const ReadLetter read = reader.read(path);
        QVERIFY2(read.text, qPrintable(path));
        const auto letter = m_parser.parse(read.text->text);
        QVERIFY2(letter, qPrintable(path));
        m_letters.append({path, read.text->text, *letter});
    }
}

void TestParsedLetters::keepsEverySpanInsideItsLetter()
{
    for (const Parsed& parsed : std::as_const(m_letters)) {
        const Span whole {0, parsed.canonical.size()};
        for (const FieldPath& path : fieldPaths(parsed.letter)) {
            const Field* field = fieldAt(parsed.letter, path);
            QVERIFY2(!field->spans().isEmpty(), qPrintable(parsed.path + path.toString()));
            for (const Span span : field->spans())
                QVERIFY2(!span.isEmpty() && whole.contains(span), qPrintable(parsed.path + path.toString()));
        }
        for (const Finding& finding : parsed.letter.findings) {
            for (const Span span : finding.spans)
                QVERIFY2(!span.isEmpty() && whole.contains(span), qPrintable(parsed.path + finding.code));
        }
    }
}

void TestParsedLetters::readsEveryParsedValueInItsWords()
{
    // Fields whose text is a conclusion from the words: what they say is checked by the score.
    const QStringList concluded {u"kind"_s, u"conclusion"_s, u"source"_s, u"patient.sex"_s};
    for (const Parsed& parsed : std::as_const(m_letters)) {
        for (const FieldPath& path : fieldPaths(parsed.letter)) {
            const Field* field = fieldAt(parsed.letter, path);
            if (field->origin != Origin::Parsed || concluded.contains(path.spec->nameText()))
                continue;
            for (const Value& value : field->values) {
                const QString words = wordsOf(value, parsed.canonical);
                const QByteArray where
                    = (parsed.path + u' ' + path.toString() + u": "_s + value.text + u" / "_s + words).toUtf8();
                if (path.spec->type == FieldType::Date) {
                    const auto date = nextDate(words);
                    QVERIFY2(date && date->iso == value.text, where.constData());
                } else if (path.spec->type == FieldType::Integer) {
                    const auto number = numberOfWords(words);
                    QVERIFY2(
                        words == value.text || (number && QString::number(*number) == value.text), where.constData());
                } else if (path.spec->nameText() == u"form" || path.spec->nameText() == u"duration") {
                    QVERIFY2(!words.isEmpty(), where.constData());
                } else {
                    QVERIFY2(readsAs(words, value.text), where.constData());
                }
            }
        }
    }
}

void TestParsedLetters::survivesEveryCut()
{
    for (const Parsed& parsed : std::as_const(m_letters)) {
        for (qsizetype cut = 0; cut < parsed.canonical.size(); cut += 397) {
            const auto letter = m_parser.parse(parsed.canonical.first(cut));
            if (!letter)
                continue;
            for (const FieldPath& path : fieldPaths(*letter)) {
                for (const Span span : fieldAt(*letter, path)->spans())
                    QVERIFY2(span.start >= 0 && span.end <= cut, qPrintable(parsed.path + path.toString()));
            }
        }
    }
}

void TestParsedLetters::warnsSeldom()
{
    int items = 0;
    int warnings = 0;
    for (const Parsed& parsed : std::as_const(m_letters)) {
        items += int(parsed.letter.items.size());
        for (const Finding& finding : parsed.letter.findings)
            warnings += finding.severity == Finding::Severity::Note ? 0 : 1;
    }
    QVERIFY2(warnings * 10 < items, qPrintable(u"%1 warnings on %2 items"_s.arg(warnings).arg(items)));
}

void TestParsedLetters::getsItsFieldsRight_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("text") << u"2014-text"_s;
    QTest::newRow("pdf") << u"2016-pdf"_s;
}

void TestParsedLetters::getsItsFieldsRight()
{
    QFETCH(const QString, folder);
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    const QString script = sharedFolder() + u"/tools/score.py"_s;
    if (python.isEmpty() || !QFileInfo::exists(script))
        QSKIP("The scoring script can't run here.");
    QTemporaryDir scratch;
    QFile lines(scratch.filePath(u"parsed.jsonl"_s));
    QVERIFY(lines.open(QIODevice::WriteOnly));
    for (const Parsed& parsed : std::as_const(m_letters)) {
        QJsonObject object = letterToJson(parsed.letter);
        object.insert(u"file"_s, QFileInfo(parsed.path).fileName());
        lines.write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
    }
    lines.close();
    const QStringList exact {u"decision"_s, u"request"_s, u"header.case_number"_s, u"header.decision_date"_s,
        u"header.ur_denial_date"_s, u"header.date_assigned"_s, u"header.application_received"_s,
        u"patient.date_of_injury"_s};
    QStringList arguments {script, sharedFolder() + u"/letters/"_s + folder + u"/expected.json"_s, lines.fileName(),
        u"--min"_s, u"0.97"_s};
    for (const QString& name : exact)
        arguments << u"--min-field"_s << name + u"=1.0"_s;
    QProcess score;
    score.start(python, arguments);
    QVERIFY(score.waitForFinished());
    QVERIFY2(score.exitCode() == 0, score.readAllStandardOutput().constData());
}

QTEST_GUILESS_MAIN(TestParsedLetters)
#include "tst_parsedletters.moc"
