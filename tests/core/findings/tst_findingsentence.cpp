// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/findingsentence.h"

#include "core/export/letterjson.h"
#include "core/store/letterstore.h"
#include "tests/core/findings/inventedfindings.h"

#include <QJsonArray>
#include <QTest>
#include <QTranslator>

using namespace imr::core;
using namespace imr::tests;
using namespace Qt::StringLiterals;

namespace {

// Another language, as long as it lasts.
class OtherLanguage final : public QTranslator
{
public:
    OtherLanguage() { QCoreApplication::installTranslator(this); }
    ~OtherLanguage() override { QCoreApplication::removeTranslator(this); }

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(
        const char* context, const char* text, const char* /*comment*/, int count) const override
    {
        const QString source = QString::fromUtf8(text);
        if (context == "imr::Field"_ba && source == u"Decision date")
            return u"Fecha"_s;
        if (context != "imr::Findings"_ba)
            return {};
        if (source.startsWith(u"Words seem"))
            return count == 1 ? u"Falta una."_s : u"Faltan %n."_s;
        if (source.endsWith(u"is no known frequency."))
            return u"«%2» no es frecuencia (ítem %1)."_s;
        return source.contains(u"which is after") ? u"%3 %4 < %1 %2"_s : QString();
    }
};

Finding frequency(const QString& written)
{
    return findingOf("unrecognised-frequency", 2, {"Item %1: “%2” is no known frequency.", {u"2"_s, written}}, {{4, 7}},
        u"issues[1].medications[0].frequency"_s);
}

Finding holes(int count)
{
    return findingOf("redacted-text", 0,
        {"Words seem to have been taken out of the letter in %n place(s).", {QString::number(count)}}, {}, {});
}

} // namespace

class TestFindingSentence final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaksTheLanguageOfWhoReads()
    {
        const Finding finding = frequency(u"tdi"_s);
        QCOMPARE(findingSentence(finding), u"Item 2: “tdi” is no known frequency."_s);
        {
            const OtherLanguage other;
            QCOMPARE(findingSentence(finding), u"«tdi» no es frecuencia (ítem 2)."_s);
            QCOMPARE(findingSentence(holes(1)), u"Falta una."_s);
            QCOMPARE(findingSentence(holes(3)), u"Faltan 3."_s);
            QCOMPARE(englishSentence(finding), u"Item 2: “tdi” is no known frequency."_s);
        }
        QCOMPARE(findingSentence(finding), u"Item 2: “tdi” is no known frequency."_s);
    }

    void countsInEnglish()
    {
        QCOMPARE(englishSentence(holes(1)), u"Words seem to have been taken out of the letter in 1 place."_s);
        QCOMPARE(englishSentence(holes(3)), u"Words seem to have been taken out of the letter in 3 places."_s);
    }

    void aFieldIsNamedInEachLanguage()
    {
        const Finding finding = findingOf("dates-out-of-order", 0,
            {"“%1” is %2, which is after “%3”, %4.",
                {u"header.decision_date"_s, u"2017-01-02"_s, u"header.date_assigned"_s, u"2016-12-01"_s}},
            {}, {});
        QCOMPARE(
            findingSentence(finding), u"“Decision date” is 2017-01-02, which is after “Date assigned”, 2016-12-01."_s);
        const OtherLanguage other;
        QCOMPARE(findingSentence(finding), u"Date assigned 2016-12-01 < Fecha 2017-01-02"_s);
        QVERIFY(englishSentence(finding).startsWith(u"“Decision date” is"));
    }

    void whatALetterSaysIsNoPlaceForAValue()
    {
        QCOMPARE(findingSentence(frequency(u"%1 of 100%n"_s)), u"Item 2: “%1 of 100%n” is no known frequency."_s);
        QCOMPARE(findingSentence(frequency({})), u"Item 2: “” is no known frequency."_s);
        QCOMPARE(findingSentence(frequency(u"t\x1F"
                                           "di"_s)),
            u"Item 2: “tdi” is no known frequency."_s);
        QCOMPARE(findingSentence(frequency(u"100%"_s)), u"Item 2: “100%” is no known frequency."_s);
        QCOMPARE(findingSentence(frequency(u"drug"_s)), u"Item 2: “drug” is no known frequency."_s); // a field too
    }

    void aSentenceThatWasKeptWholeIsSaidAsItIs()
    {
        Finding kept = frequency({});
        kept.message = u"Ítem 2: «%2 al 5%» no es una frecuencia; %n."_s;
        QCOMPARE(findingSentence(kept), kept.message);
        QCOMPARE(englishSentence(kept), kept.message);
    }

    void whatWasKeptWholeIsToldAnew()
    {
        Finding kept = frequency({});
        kept.message = u"Ítem 2: «tdi» no es una frecuencia."_s;
        Finding gone = kept;
        gone.spans = {{40, 44}}; // nothing is found there any more
        QList<Finding> findings {kept, gone, holes(2)};
        QVERIFY(holdWholeSentences(findings));
        QVERIFY(!holdWholeSentences({holes(2), findingOf("unknown-layout", 0, {"Of no layout."}, {}, {})}));
        retell(findings, {holes(9), frequency(u"tdi"_s)});
        QCOMPARE(findings, (QList<Finding> {frequency(u"tdi"_s), gone, holes(2)}));
    }

    void anExportSpeaksTheLanguageOfWhoExports()
    {
        const QString text = textOfItems(soundItem(u"Percocet 10/325mg tdi #60: Upheld"_s));
        const Letter letter = *letterFromStored(storedLetter([&text] {
            const OtherLanguage importer;
            return parsedLetter(text);
        }()));
        const auto message = [&letter] {
            for (const QJsonValue finding : letterToJson(letter).value(u"findings").toArray()) {
                if (finding[u"code"].toString() == u"unrecognised-frequency")
                    return finding[u"message"].toString();
            }
            return QString();
        };
        QCOMPARE(message(), u"Item 1: “tdi” is no known frequency."_s);
        const OtherLanguage exporter;
        QCOMPARE(message(), u"«tdi» no es frecuencia (ítem 1)."_s);
    }
};

QTEST_GUILESS_MAIN(TestFindingSentence)
#include "tst_findingsentence.moc"
