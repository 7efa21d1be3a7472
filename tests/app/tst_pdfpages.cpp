// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/pdfpages.h"
#include "tests/support/minimalpdf.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace imr;
using namespace Qt::StringLiterals;
using Code = core::Error::Code;

class TestPdfPages final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    const QByteArray m_pdf = tests::pdfOf({tests::paragraph({"The worker is well."}), tests::paragraph({"Page two"})});

    QString write(const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(u"letter.pdf"_s));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    static QByteArray sumOf(const QByteArray& bytes)
    {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    }

private Q_SLOTS:
    void pagesOfTheImportedFileAreDrawn()
    {
        core::PdfPages pages;
        QVERIFY(pages.open(write(m_pdf), sumOf(m_pdf)).has_value());
        for (int page = 0; page < 2; ++page) {
            const core::Result<core::PagePicture> picture = pages.picture(page, 1);
            QVERIFY(picture.has_value());
            QCOMPARE(picture->width, 612);
            QCOMPARE(picture->height, 792);
        }
        QVERIFY(!pages.picture(2, 1));
    }

    void aFileThatIsGoneSaysWhereItWas()
    {
        core::PdfPages pages;
        const QString path = m_folder.filePath(u"gone.pdf"_s);
        const core::Result<void> opened = pages.open(path, sumOf(m_pdf));
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Code::NotFound);
        QVERIFY(opened.error().sentence.contains(path));
    }

    void aFileThatChangedIsNotShown()
    {
        core::PdfPages pages;
        const QString path = write(m_pdf);
        QVERIFY(pages.open(path, sumOf(m_pdf)).has_value());
        QVERIFY(pages.picture(0, 1).has_value());
        write(tests::pdfOf({tests::paragraph({"Another letter."})}));
        const core::Result<void> opened = pages.open(path, sumOf(m_pdf));
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Code::Invalid);
        QVERIFY(opened.error().sentence.contains(u"changed"));
        QVERIFY(!pages.picture(0, 1)); // nor is what was open before
    }

    void aFileThatCannotBeReadSaysSo()
    {
        core::PdfPages pages;
        const core::Result<void> folder = pages.open(m_folder.path(), sumOf(m_pdf));
        QVERIFY(!folder);
        QVERIFY(folder.error().sentence.contains(m_folder.path()));
        QVERIFY(!pages.open(write({}), sumOf({})));
    }
};

QTEST_GUILESS_MAIN(TestPdfPages)
#include "tst_pdfpages.moc"
