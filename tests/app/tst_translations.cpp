// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/fieldtable.h"
#include "tests/support/letters.h"

#include <QDirListing>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace imr;
using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    bool counts = false; // has plural forms
    bool finished = false;
    QStringList forms; // one, or where it counts, one for each plural form
};

Message messageFrom(QXmlStreamReader& xml, const QString& context)
{
    Message message;
    message.context = context;
    message.counts = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.finished = !xml.attributes().hasAttribute("type"_L1);
            if (!message.counts) {
                message.forms.append(xml.readElementText());
                continue;
            }
            while (xml.readNextStartElement())
                message.forms.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

// Empty when the file is missing or broken.
QList<Message> messagesOf(const QString& language)
{
    QFile file(tests::sourceFile(u"translations/imr-workbench_%1.ts"_s.arg(language)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (!xml.readNext() || !xml.isStartElement())
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages.append(messageFrom(xml, context));
    }
    return xml.hasError() ? QList<Message>() : messages;
}

// What a count or another text takes the place of: %1, %L2, %n.
QStringList placeMarkers(const QString& text)
{
    static const QRegularExpression marker(u"%(?:L?\\d{1,2}|L?n)"_s);
    QStringList markers;
    for (const QRegularExpressionMatch& match : marker.globalMatch(text))
        markers.append(match.captured());
    markers.sort();
    markers.removeDuplicates();
    return markers;
}

qsizetype mnemonics(const QString& text)
{
    static const QRegularExpression letter(u"&\\w"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.count(letter);
}

// The sign at the end that says what a text is: an action that asks more, a label, a question.
QChar closingSign(const QString& text)
{
    const QChar last = text.isEmpty() ? QChar() : text.back();
    return u"…:?"_s.contains(last) ? last : QChar();
}

// Empty when the translation can stand for its source.
QString fault(const Message& message)
{
    if (!message.finished)
        return u"is not finished"_s;
    const QStringList markers = placeMarkers(message.source);
    if (message.counts != (markers.contains(u"%n"_s) || markers.contains(u"%Ln"_s)))
        return u"counts without %n, or has %n and does not count"_s;
    constexpr int pluralForms = 2; // of English and of Spanish
    if (message.forms.size() != (message.counts ? pluralForms : 1))
        return u"has %1 forms"_s.arg(message.forms.size());
    for (const QString& form : message.forms) {
        if (form.trimmed().isEmpty())
            return u"is empty"_s;
        if (placeMarkers(form) != placeMarkers(message.source))
            return u"has other place markers: "_s + form;
        if (mnemonics(form) != mnemonics(message.source))
            return u"has a mnemonic too many or too few: "_s + form;
        if (closingSign(form) != closingSign(message.source))
            return u"ends otherwise: "_s + form;
    }
    return {};
}

} // namespace

class TestTranslations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMessageCanStandForItsSource_data();
    void everyMessageCanStandForItsSource();
    void englishFillsPluralFormsOnly();
    void spanishCountsWhatEnglishCounts();
    void everyContextIsWrittenOut();
    void everyChoiceIsToldInSpanish();
};

void TestTranslations::everyMessageCanStandForItsSource_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English plural forms") << u"en"_s;
    QTest::newRow("Spanish") << u"es"_s;
}

void TestTranslations::everyMessageCanStandForItsSource()
{
    QFETCH(const QString, language);
    const QList<Message> messages = messagesOf(language);
    QVERIFY(!messages.isEmpty());
    QStringList faults;
    for (const Message& message : messages) {
        if (const QString what = fault(message); !what.isEmpty())
            faults.append(u"%1: “%2” %3"_s.arg(message.context, message.source, what));
    }
    QVERIFY2(faults.isEmpty(), qUtf8Printable(u'\n' + faults.join(u'\n')));
}

void TestTranslations::englishFillsPluralFormsOnly()
{
    for (const Message& message : messagesOf(u"en"_s)) {
        QVERIFY2(message.counts, qUtf8Printable(message.source));
        for (const QString& form : message.forms)
            QVERIFY2(!form.contains(u"(s)"), qUtf8Printable(form));
    }
}

void TestTranslations::spanishCountsWhatEnglishCounts()
{
    const auto counting = [](const QString& language) {
        QStringList sources;
        for (const Message& message : messagesOf(language)) {
            if (message.counts)
                sources.append(message.context + u": "_s + message.source);
        }
        sources.sort();
        return sources;
    };
    QCOMPARE(counting(u"es"_s), counting(u"en"_s));
}

// lupdate passes over a sentence whose context is a name in the source, and nobody would ever translate it.
void TestTranslations::everyContextIsWrittenOut()
{
    static const QRegularExpression named(u"QCoreApplication::translate\\(\\s*[^\"\\s].*"_s);
    int read = 0;
    for (const QString& folder : {u"core"_s, u"ui"_s, u"app"_s}) {
        for (const auto& entry :
            QDirListing(tests::sourceFile(folder), {u"*.cpp"_s, u"*.h"_s}, QDirListing::IteratorFlag::Recursive)) {
            QFile file(entry.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString source = QString::fromUtf8(file.readAll());
            const QRegularExpressionMatch found = named.match(source);
            QVERIFY2(!found.hasMatch(), qUtf8Printable(entry.filePath() + u": "_s + found.captured()));
            ++read;
        }
    }
    QVERIFY(read > 0);
}

// What a field can be chosen to be, but for names that are the same in every language.
void TestTranslations::everyChoiceIsToldInSpanish()
{
    QStringList told {u"MTUS"_s, u"ODG"_s, u"ACOEM"_s};
    for (const Message& message : messagesOf(u"es"_s)) {
        if (message.context == u"imr::Choice")
            told.append(message.source);
    }
    for (const core::FieldSpec& field : core::fieldTable()) {
        for (const QString& choice : field.choiceValues())
            QVERIFY2(told.contains(choice), qUtf8Printable(choice));
    }
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
