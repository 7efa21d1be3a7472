// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/handbook.h"

#include "ui/base/printpreview.h"
#include "ui/base/questionbox.h"
#include "ui/help/helptopics.h"
#include "ui/keys/windowactions.h"

#include <QAction>
#include <QFileInfo>
#include <QInputDialog>
#include <QMainWindow>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>
#include <QXmlStreamReader>

using namespace imr::ui;
using namespace Qt::StringLiterals;

namespace {

QStringList idsOf(const QString& language)
{
    QStringList ids;
    for (const HandbookSection& section : handbookSections(handbookSource(language)))
        ids.append(section.id);
    return ids;
}

} // namespace

class TestHandbook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void theExampleOfAFieldIsShownWhole()
    {
        for (const QString& language : handbookLanguages()) {
            const QString source = handbookSource(language);
            QVERIFY(source.contains(u"<pre>diff --git a/core/export/exportcolumns.cpp"_s));
            QVERIFY(source.contains(u"+    Field claimNumber;"_s));
            QVERIFY(!source.contains(u"{example}"_s));
        }
    }

    void eachLanguage_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString& language : handbookLanguages())
            QTest::newRow(qPrintable(language)) << language;
    }
    void eachLanguage()
    {
        QFETCH(const QString, language);
        const QString source = handbookSource(language);
        QVERIFY(!source.isEmpty());
        QVERIFY(source.contains(u"<html lang=\"%1\""_s.arg(language)));
        QXmlStreamReader xml(QString(source).replace(u"&nbsp;"_s, u" "_s));
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(u"line %1: %2"_s.arg(xml.lineNumber()).arg(xml.errorString())));

        const QStringList ids = idsOf(language);
        QCOMPARE(QSet<QString>(ids.cbegin(), ids.cend()).size(), ids.size());
        for (const QString& topic : helpTopics())
            QVERIFY2(ids.contains(topic), qPrintable(topic));
        QVERIFY(!handbookLinks(source).isEmpty());
        for (const QString& link : handbookLinks(source))
            QVERIFY2(link.startsWith(u'#') && ids.contains(link.sliced(1)), qPrintable(link));
        QVERIFY(!handbookPictures(source).isEmpty());
        for (const QString& picture : handbookPictures(source))
            QVERIFY2(QFileInfo::exists(u":/imr/handbook/"_s + picture), qPrintable(picture));
    }

    void allLanguagesTellTheSame()
    {
        const QString first = handbookSource(handbookLanguages().constFirst());
        for (const QString& language : handbookLanguages()) {
            QCOMPARE(idsOf(language), idsOf(handbookLanguages().constFirst()));
            const QString source = handbookSource(language);
            QStringList commands = handbookCommands(source);
            QStringList expected = handbookCommands(first);
            commands.sort();
            expected.sort();
            QCOMPARE(commands, expected);
            QCOMPARE(handbookLinks(source), handbookLinks(first));
            QCOMPARE(handbookPictures(source).size(), handbookPictures(first).size());
        }
    }

    void everyPlaceholderIsACommand()
    {
        QMainWindow window;
        WindowActions actions(&window);
        for (const QString& language : handbookLanguages()) {
            const QString source = handbookSource(language);
            QVERIFY(!handbookCommands(source).isEmpty());
            for (const QString& id : handbookCommands(source))
                QVERIFY2(actions.keys().find(id), qPrintable(id));
            static const QRegularExpression example(u"<pre>.*</pre>"_s, QRegularExpression::DotMatchesEverythingOption);
            const QString filled = filledHandbook(source, actions.keys()).remove(example);
            QVERIFY2(!filled.contains(u'{'), qPrintable(filled.sliced(std::max(0, int(filled.indexOf(u'{'))), 40)));
        }
    }

    void theKeysAreThoseOfNow()
    {
        QMainWindow window;
        WindowActions actions(&window);
        KeyBindings& keys = actions.keys();
        keys.resetAll();
        const QString source = u"press {key:review.accept}, {name:review.accept}, {key:no.such}"_s;
        QVERIFY(filledHandbook(source, keys).contains(u"Space"));
        QVERIFY(keys.set(u"review.accept"_s, QKeySequence(Qt::Key_Y)));
        const QString filled = filledHandbook(source, keys);
        QVERIFY(filled.contains(u";Y&"));
        QVERIFY(filled.contains(u"<i>Accept and next</i>"));
        QVERIFY(filled.contains(u"{key:no.such}"));
        QVERIFY(keys.set(u"review.accept"_s, {}));
        QCOMPARE(filledHandbook(u"{key:review.accept}"_s, keys), u"<i>Accept and next</i>"_s);
        keys.resetAll();
    }

    void helpIsAboutWhatADialogAsksOrShows()
    {
        const auto box = [](HelpSection section) { return textBox(u"title"_s, u"question?"_s, {}, section); };
        QCOMPARE(helpTopicOf(box(HelpSection::Letters).get()), u"letters"_s);
        QCOMPARE(helpTopicOf(box(HelpSection::Review).get()), u"review"_s);
        const auto inside = box(HelpSection::Export);
        const QWidget line(inside.get());
        QCOMPARE(helpTopicOf(&line), u"export"_s);
        const auto preview = [](HelpSection section) {
            return std::make_unique<PrintPreview>(u"title"_s, [](QPagedPaintDevice&) { }, section);
        };
        QCOMPARE(helpTopicOf(preview(HelpSection::Items).get()), u"items"_s);
        QCOMPARE(helpTopicOf(preview(HelpSection::Numbers).get()), u"numbers"_s);
        const QWidget other;
        QCOMPARE(helpTopicOf(&other), u"window"_s);
        QCOMPARE(helpTopicOf(nullptr), u"window"_s);
    }

    void thePersonsLanguageIsTaken()
    {
        QCOMPARE(handbookLanguage({u"es-MX"_s, u"en"_s}), u"es"_s);
        QCOMPARE(handbookLanguage({u"fr"_s, u"es"_s, u"en"_s}), u"es"_s);
        QCOMPARE(handbookLanguage({u"fr-FR"_s}), u"en"_s);
        QCOMPARE(handbookLanguage({}), u"en"_s);
        QCOMPARE(handbookLanguage({u"C"_s}), u"en"_s);
    }
};

QTEST_MAIN(TestHandbook)
#include "tst_handbook.moc"
