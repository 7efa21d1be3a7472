// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/lettersyntax.h"

#include "core/lexicon/druglexicon.h"
#include "tests/support/letters.h"
#include "ui/base/theme.h"
#include "ui/letter/letterdocument.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

using namespace imr;
using namespace imr::ui;
using namespace Qt::StringLiterals;

namespace {

// Notes which words of one line stand in which format.
class Reader final : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    Reader() { setDefinition(letterDefinition()); }

    QStringList read(const QString& line) // "Drug name: Norco"
    {
        m_line = line;
        m_found.clear();
        highlightLine(line, KSyntaxHighlighting::State());
        return m_found;
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format& format) override
    {
        const QString words = m_line.sliced(offset, length);
        if (format.name() == "Text"_L1)
            return;
        m_found.append(format.name() + u": "_s + words);
    }

private:
    QString m_line;
    QStringList m_found;
};

} // namespace

class TestLetterSyntax : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); } // the loader only warns of what it does not understand

    void theDefinitionIsWellFormed_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("syntax") << u"resources/syntax/imr-letter.xml"_s;
    }
    void theDefinitionIsWellFormed()
    {
        QFETCH(QString, file);
        QFile xml(tests::sourceFile(file));
        QVERIFY(xml.open(QIODevice::ReadOnly));
        QXmlStreamReader reader(&xml);
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    }

    void theDefinitionIsOurs()
    {
        const KSyntaxHighlighting::Definition definition = letterDefinition();
        QVERIFY(definition.isValid());
        QCOMPARE(definition.filePath(), u":/imr/syntax/imr-letter.xml"_s);
        QStringList names;
        const auto formats = definition.formats();
        for (const KSyntaxHighlighting::Format& format : formats)
            names.append(format.name());
        names.sort();
        QCOMPARE(names,
            QStringList({u"Case number"_s, u"Date"_s, u"Decision"_s, u"Drug name"_s, u"Guideline"_s, u"Header label"_s,
                u"Heading"_s, u"Label"_s, u"Necessity"_s, u"Page citation"_s, u"Quantity"_s, u"Strength"_s,
                u"Text"_s}));
        QStringList lists = definition.keywordLists();
        lists.sort();
        QCOMPARE(lists, QStringList({u"drugs"_s, u"sources"_s}));
        QVERIFY(definition.keywordList(u"drugs"_s).size() > 300);
    }

    void drugKeywordsAreSingleWordsThatMeanADrug()
    {
        const QStringList names = drugKeywords(core::DrugLexicon::builtIn());
        QVERIFY(names.contains(u"percocet"_s));
        for (const QString& name : names)
            QVERIFY2(!name.contains(u' ') && name == name.toLower(), qPrintable(name));
        QVERIFY(!names.contains(u"hcl"_s));
    }

    void wordsStandInTheirFormat_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char* name, const QString& line, const QStringList& found) {
            QTest::newRow(name) << line << found;
        };
        row("heading", u"CLINICAL CASE SUMMARY"_s, {u"Heading: CLINICAL CASE SUMMARY"_s});
        row("longer heading", u"IMR ISSUES, DECISIONS AND RATIONALES"_s,
            {u"Heading: IMR ISSUES, DECISIONS AND RATIONALES"_s});
        row("capitals in a sentence", u"THE CASE was sent"_s, {});
        row("label", u"Decision rationale: It hurts."_s, {u"Label: Decision rationale:"_s});
        row("labels in one line", u"MAXIMUS guideline: none. Decision rationale: none."_s,
            {u"Label: MAXIMUS guideline:"_s, u"Label: Decision rationale:"_s});
        row("claims label", u"Claims Administrator guideline: none."_s, {u"Label: Claims Administrator guideline:"_s});
        row("header", u"Case Number:\tCM15-0009001"_s,
            {u"Header label: Case Number:"_s, u"Case number: CM15-0009001"_s});
        row("header in columns", u"Decision Date:\t04/07/2015\tUR Denial Date:\t01/30/2015"_s,
            {u"Header label: Decision Date:"_s, u"Date: 04/07/2015"_s, u"Header label: UR Denial Date:"_s,
                u"Date: 01/30/2015"_s});
        row("wrapped header label", u"Priority:\tStandard\tApplication\t02/11/2015"_s,
            {u"Header label: Priority:"_s, u"Header label: Application"_s, u"Date: 02/11/2015"_s});
        row("credentials", u"State(s) of Licensure: Oregon"_s, {u"Header label: State(s) of Licensure:"_s});
        row("dates", u"on 5-1-14, June 19, 2009 and 05/14/2014-ish"_s,
            {u"Date: 5-1-14"_s, u"Date: June 19, 2009"_s, u"Date: 05/14/2014"_s});
        row("no dates", u"1/2-3, 12/2014, 100/60/80"_s, {});
        row("request", u"Norco 10/325mg #90 with 2 refills: Upheld"_s,
            {u"Drug name: Norco"_s, u"Strength: 10/325mg"_s, u"Quantity: #90"_s, u"Decision: Upheld"_s});
        row("drugs without case", u"fentanyl, NEURONTIN; (gabapentin)"_s,
            {u"Drug name: fentanyl"_s, u"Drug name: NEURONTIN"_s, u"Drug name: gabapentin"_s});
        row("part of a word", u"somatic Somaticum"_s, {});
        row("strengths", u"75 mcg/hr, 0.5%, 7.5-325 mg, 1,000 units"_s,
            {u"Strength: 75 mcg/hr"_s, u"Strength: 0.5%"_s, u"Strength: 7.5-325 mg"_s, u"Strength: 1,000 units"_s});
        row("no strength", u"50% pain relief, 5 goats, 10 months"_s, {});
        row("guidelines", u"MTUS Chronic Pain Medical Treatment 2016 and ODG, Low Back Complaints 2004"_s,
            {u"Guideline: MTUS Chronic Pain Medical Treatment 2016"_s, u"Guideline: ODG"_s,
                u"Guideline: Low Back Complaints 2004"_s});
        row("guideline in full", u"the Official Disability Guidelines (ODG)"_s,
            {u"Guideline: Official Disability Guidelines"_s, u"Guideline: ODG"_s});
        row("pages", u"Page(s): 74-75, 78 and 93, page 12."_s,
            {u"Page citation: Page(s): 74-75, 78 and 93"_s, u"Page citation: page 12"_s});
        row("sections", u"Section(s): Opioids."_s, {u"Page citation: Section(s):"_s});
        row("necessity", u"is not medically necessary or medically appropriate."_s,
            {u"Necessity: not medically necessary"_s, u"Necessity: medically appropriate"_s});
        row("decision", u"is: Overturned"_s, {u"Decision: Overturned"_s});
        row("nothing", QString(), {});
    }
    void wordsStandInTheirFormat()
    {
        QFETCH(QString, line);
        QFETCH(QStringList, found);
        QCOMPARE(Reader().read(line), found);
    }

    void headingsAreTheSameForSpacingAndColour()
    {
        for (const QString& line : {u"CLINICAL CASE SUMMARY"_s, u"HOW THE IMR FINAL DETERMINATION WAS MADE"_s,
                 u"IMR DECISION(S) AND RATIONALE(S)"_s, u"DOCUMENTS REVIEWED"_s, u"Case Number:"_s, u"NSAIDS"_s,
                 u"The CT and MRI"_s, u""_s}) {
            const QStringList found = Reader().read(line);
            const bool coloured = !found.isEmpty() && found.first().startsWith(u"Heading");
            QCOMPARE(blockKind(line) == BlockKind::Heading, coloured);
        }
    }

    void themesHaveTheColoursOfTheWindow_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void themesHaveTheColoursOfTheWindow()
    {
        QFETCH(bool, dark);
        const Theme& colours = dark ? darkTheme() : lightTheme();
        const KSyntaxHighlighting::Theme theme = letterTheme(dark);
        QVERIFY(theme.isValid());
        QVERIFY(theme.filePath().startsWith(u":/imr/themes/"));
        const QHash<QString, QColor> expected {
            {u"Text"_s, colours.ink},
            {u"Heading"_s, colours.dim},
            {u"Label"_s, colours.ink},
            {u"Header label"_s, colours.dim},
            {u"Drug name"_s, colours.style(Mark::Drug).line},
            {u"Strength"_s, colours.style(Mark::Dose).line},
            {u"Quantity"_s, colours.style(Mark::Quantity).line},
            {u"Guideline"_s, colours.style(Mark::Guideline).line},
            {u"Page citation"_s, colours.style(Mark::Guideline).line},
            {u"Date"_s, colours.style(Mark::Person).line},
            {u"Case number"_s, colours.style(Mark::Person).line},
            {u"Decision"_s, colours.ink},
            {u"Necessity"_s, colours.ink},
        };
        const auto formats = letterDefinition().formats();
        for (const KSyntaxHighlighting::Format& format : formats) {
            QVERIFY2(expected.contains(format.name()), qPrintable(format.name()));
            QCOMPARE(format.textColor(theme), expected.value(format.name()));
            QCOMPARE_GE(contrast(format.textColor(theme), colours.pane), 4.5);
        }
    }

    void aHostileLineIsRead()
    {
        Reader reader;
        reader.read(u"1,"_s.repeated(200'000));
        reader.read(u"AB "_s.repeated(200'000));
        reader.read(u"Page(s): 1, "_s.repeated(50'000));
        QVERIFY(reader.read(u"Upheld"_s).contains(u"Decision: Upheld"_s));
    }
};

QTEST_MAIN(TestLetterSyntax)
#include "tst_lettersyntax.moc"
