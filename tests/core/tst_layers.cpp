// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/letters.h"

#include <QDir>
#include <QDirListing>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

// What a layer may include. The libraries hold most of it, but a header that happens to be installed compiles anyway.
class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLayerIncludesOnlyWhatItMay_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("forbidden");
        QTest::newRow("core")
            << u"core"_s
            << u"ui/|app/|tests/|poppler|KSyntax|QWidget|QDialog|QMessageBox|QApplication|QGui|QPixmap|"
               "QImage|QPainter|QColor|QFont|QPalette|QIcon|QTextDocument|QtWidgets|QtGui|QNetwork|QTcp"_s;
        QTest::newRow("ui") << u"ui"_s << u"app/|tests/|poppler|QSql|sqlite3|QNetwork|QTcp"_s;
        QTest::newRow("imr") << u"app/imr"_s << u"ui/|tests/|poppler|QWidget|QSql|sqlite3|QNetwork|QTcp"_s;
        QTest::newRow("imr-workbench") << u"app/imr-workbench"_s << u"tests/|poppler|QSql|sqlite3|QNetwork|QTcp"_s;
        QTest::newRow("imr-pdf-worker") << u"app/imr-pdf-worker"_s
                                        << u"ui/|tests/|QWidget|QSql|sqlite3|QNetwork|QTcp"_s;
    }

    void aLayerIncludesOnlyWhatItMay()
    {
        QFETCH(QString, folder);
        QFETCH(QString, forbidden);
        static const QRegularExpression include(
            u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s, QRegularExpression::MultilineOption);
        const QRegularExpression bad(u"\\A(?:"_s + forbidden + u")"_s);
        int files = 0;
        QStringList wrong;
        const QString root = imr::tests::sourceFile(folder);
        for (const auto& entry : QDirListing(root, {u"*.cpp"_s, u"*.h"_s}, QDirListing::IteratorFlag::Recursive)) {
            QFile file(entry.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            ++files;
            const QString text = QString::fromUtf8(file.readAll());
            for (const auto& match : include.globalMatch(text)) {
                if (bad.match(match.captured(1)).hasMatch())
                    wrong.append(entry.filePath() + u": "_s + match.captured(1));
            }
        }
        QVERIFY(files > 0);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void onlyOneFileUses_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("headers");
        QTest::addColumn<QString>("only");
        QTest::newRow("sockets") << u"ui"_s << u"QLocal(?:Server|Socket)"_s << u"projectwindows.cpp"_s;
        QTest::newRow("SQLite itself") << u"core"_s << u"sqlite3\\.h"_s << u"database.cpp"_s;
        QTest::newRow("Nettle") << u"core"_s << u"nettle/sha2\\.h"_s << u"lettersum.cpp"_s;
        QTest::newRow("PCRE2 itself") << u"core"_s << u"pcre2\\.h"_s << u"pattern.cpp"_s;
        QTest::newRow("Qt's SQL") << u"core"_s << u"QSql[A-Z]\\w+(?<!QSqlDatabase)"_s << u"database.cpp"_s;
    }

    void onlyOneFileUses()
    {
        QFETCH(QString, folder);
        QFETCH(QString, headers);
        const QRegularExpression include(u"#\\s*include\\s*<(?:%1)>"_s.arg(headers));
        QStringList users;
        for (const auto& entry :
            QDirListing(imr::tests::sourceFile(folder), {u"*.cpp"_s, u"*.h"_s}, QDirListing::IteratorFlag::Recursive)) {
            QFile file(entry.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            if (QString::fromUtf8(file.readAll()).contains(include))
                users.append(entry.fileName());
        }
        QFETCH(QString, only);
        users.removeDuplicates();
        QCOMPARE(users, QStringList {only});
    }

    void theDiagramIsTheCodes_data()
    {
        QTest::addColumn<QString>("layer");
        QTest::newRow("core") << u"core"_s;
        QTest::newRow("ui") << u"ui"_s;
    }

    // ARCHITECTURE.md draws each layer's folders in lines, the one that uses the most on top.
    void theDiagramIsTheCodes()
    {
        QFETCH(QString, layer);
        QFile page(imr::tests::sourceFile(u"ARCHITECTURE.md"_s));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(page.readAll())
                                      .section(u"```"_s + layer + u'\n', 1, 1)
                                      .section(u"```"_s, 0, 0)
                                      .split(u'\n', Qt::SkipEmptyParts);
        QHash<QString, qsizetype> lineOf;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            for (const QString& folder : lines[i].split(u' ', Qt::SkipEmptyParts))
                lineOf.insert(folder, i);
        }
        QStringList folders = QDir(imr::tests::sourceFile(layer)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QStringList drawn = lineOf.keys();
        folders.sort();
        drawn.sort();
        QCOMPARE(drawn, folders);

        const QRegularExpression include(u"#\\s*include\\s*\"%1/([a-z]+)/"_s.arg(layer));
        QStringList wrong;
        for (const QString& folder : folders) {
            for (const auto& entry : QDirListing(imr::tests::sourceFile(layer + u'/' + folder), {u"*.cpp"_s, u"*.h"_s},
                     QDirListing::IteratorFlag::Recursive)) {
                QFile file(entry.filePath());
                QVERIFY(file.open(QIODevice::ReadOnly));
                for (const auto& match : include.globalMatch(QString::fromUtf8(file.readAll()))) {
                    if (lineOf.value(match.captured(1), -1) < lineOf.value(folder))
                        wrong.append(entry.filePath() + u" uses "_s + match.captured(1));
                }
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
