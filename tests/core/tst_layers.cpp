// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/letters.h"

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
        QTest::newRow("ui") << u"ui"_s << u"app/|tests/|poppler|QSql|QNetwork|QTcp"_s;
        QTest::newRow("imr") << u"app/imr"_s << u"ui/|tests/|poppler|QWidget|QSql|QNetwork|QTcp"_s;
        QTest::newRow("imr-workbench") << u"app/imr-workbench"_s << u"tests/|poppler|QSql|QNetwork|QTcp"_s;
        QTest::newRow("imr-pdf-worker") << u"app/imr-pdf-worker"_s << u"ui/|tests/|QWidget|QSql|QNetwork|QTcp"_s;
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
};

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
