// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/letterreader.h"
#include "tests/support/minimalpdf.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>
#include <vector>

#include <sys/stat.h>
#include <unistd.h>

using namespace imr;
using namespace Qt::StringLiterals;
using Code = core::Error::Code;

namespace {

const tests::PdfLines twoParagraphs
    = tests::paragraph({"The worker fell from a ladder and", "hurt the knee.", "", "No more."});
const QString twoParagraphsRead = u"The worker fell from a ladder and\nhurt the knee.\n\nNo more."_s;

} // namespace

class TestLetterReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void aTextLetterIsReadWithItsIdentity()
    {
        const QString path = write(u"letter.txt"_s, "The worker is well.\n");
        const core::ReadLetter letter = m_reader.read(path);
        QCOMPARE(letter.path, path);
        QCOMPARE(letter.fileName, u"letter.txt"_s);
        QCOMPARE(letter.size, 20);
        QCOMPARE(letter.sha256, QByteArray("096f39e1a8b47e799bdb9b9a411c4cce99a0307113c599f66d2e5ac7072f8629"));
        QVERIFY(letter.text.has_value());
        QCOMPARE(letter.text->text, u"The worker is well."_s);
        QCOMPARE(letter.text->format, u"txt"_s);
        QCOMPARE(letter.text->encoding, u"UTF-8"_s);
        QVERIFY(!letter.text->extractor.isEmpty());
        QVERIFY(letter.text->boxes.isEmpty());
    }

    void aPdfLetterIsReadWithItsBoxes()
    {
        const QByteArray pdf = tests::pdfOf({twoParagraphs, tests::paragraph({"Page two."})});
        const core::ReadLetter letter = m_reader.read(write(u"letter.pdf"_s, pdf));
        QVERIFY2(letter.text.has_value(), qPrintable(sentence(letter)));
        QCOMPARE(letter.text->text, twoParagraphsRead + u"\fPage two."_s);
        QCOMPARE(letter.text->format, u"pdf"_s);
        QCOMPARE(letter.text->pageSizes, QList<QSizeF>(2, QSizeF(612, 792)));
        QCOMPARE(letter.text->boxes.size(), 14);
        const core::WordBox& worker = letter.text->boxes[1];
        QCOMPARE(worker.span.of(letter.text->text), u"worker"_s);
        QCOMPARE(worker.page, 0);
        QVERIFY(QRectF(90, 55, 60, 25).contains(worker.box));
        const core::WordBox& last = letter.text->boxes.last();
        QCOMPARE(last.span.of(letter.text->text), u"two."_s);
        QCOMPARE(last.page, 1);
    }

    void columnsOfAPdfArePartedByTabs()
    {
        const tests::PdfLines table {{QPointF(72, 700), "Priority:"}, {QPointF(170, 700), "Standard"},
            {QPointF(330, 700), "Application"}, {QPointF(430, 700), "01/02/2017"}, {QPointF(330, 686), "Received:"},
            {QPointF(220, 640), "HEADING IN THE MIDDLE"}};
        const core::ReadLetter letter = m_reader.read(write(u"table.pdf"_s, tests::pdfOf({table})));
        QVERIFY2(letter.text.has_value(), qPrintable(sentence(letter)));
        QCOMPARE(
            letter.text->text, u"Priority:\tStandard\tApplication\t01/02/2017\nReceived:\n\nHEADING IN THE MIDDLE"_s);
    }

    void aPdfUnderAnotherNameIsStillAPdf()
    {
        const core::ReadLetter letter = m_reader.read(write(u"letter"_s, tests::pdfOf({twoParagraphs})));
        QVERIFY2(letter.text.has_value(), qPrintable(sentence(letter)));
        QCOMPARE(letter.text->format, u"pdf"_s);
    }

    void aPdfEncryptedWithoutAPasswordIsRead()
    {
        const QByteArray pdf = tests::encryptedPdf(tests::pdfOf({twoParagraphs}), QString());
        if (pdf.isEmpty())
            QSKIP("The qpdf program is not at hand.");
        const core::ReadLetter letter = m_reader.read(write(u"letter.pdf"_s, pdf));
        QVERIFY2(letter.text.has_value(), qPrintable(sentence(letter)));
        QCOMPARE(letter.text->text, twoParagraphsRead);
    }

    void aPdfUnderAPasswordSaysWhatToDo()
    {
        const QByteArray pdf = tests::encryptedPdf(tests::pdfOf({twoParagraphs}), u"secret"_s);
        if (pdf.isEmpty())
            QSKIP("The qpdf program is not at hand.");
        const core::ReadLetter letter = m_reader.read(write(u"letter.pdf"_s, pdf));
        QCOMPARE(code(letter), Code::Encrypted);
        QVERIFY(sentence(letter).contains(u"password"));
        QVERIFY(!letter.sha256.isEmpty());
    }

    void badFilesSayWhy_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<core::Error::Code>("code");
        const QByteArray pdf = tests::pdfOf({twoParagraphs, tests::paragraph({"Page two."})});
        QTest::newRow("empty text") << u"a.txt"_s << QByteArray() << Code::Empty;
        QTest::newRow("empty PDF") << u"a.pdf"_s << QByteArray() << Code::Empty;
        QTest::newRow("blanks alone") << u"a.txt"_s << QByteArray(" \r\n\t\n ") << Code::Empty;
        QTest::newRow("line ends alone, and no end of them")
            << u"a.txt"_s << QByteArray("\n").repeated(1'000'000) << Code::TooLarge;
        QTest::newRow("binary") << u"a.txt"_s
                                << QByteArray("\x7f"
                                              "ELF\0\0\1\2",
                                       8)
                                << Code::NotText;
        QTest::newRow("text that calls itself a PDF")
            << u"a.pdf"_s << QByteArray("The worker is well.") << Code::Damaged;
        QTest::newRow("a PDF's first bytes alone") << u"a.txt"_s << QByteArray("%PDF-") << Code::Damaged;
        QTest::newRow("a PDF cut in its first page") << u"a.pdf"_s << pdf.first(450) << Code::Damaged;
        QTest::newRow("a PDF cut before its end") << u"a.pdf"_s << pdf.chopped(10) << Code::Damaged;
        QTest::newRow("a PDF whose words are damaged")
            << u"a.pdf"_s << QByteArray(pdf).replace("Tj", "Xq") << Code::Damaged;
        QTest::newRow("a PDF whose fonts are damaged")
            << u"a.pdf"_s << QByteArray(pdf).replace("/F1 3", "/F2 3") << Code::Damaged;
        QTest::newRow("a PDF without pages") << u"a.pdf"_s << tests::pdfOf({}) << Code::Damaged;
        QTest::newRow("a PDF of pictures") << u"a.pdf"_s << tests::pdfOf({{}, {}}) << Code::NotText;
        QTest::newRow("a PDF of too many pages")
            << u"a.pdf"_s << tests::pdfOf(QList<tests::PdfLines>(501, twoParagraphs)) << Code::TooLarge;
    }

    void badFilesSayWhy()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, bytes);
        const core::ReadLetter letter = m_reader.read(write(name, bytes));
        QTEST(code(letter), "code");
        QVERIFY(sentence(letter).startsWith(u"Tried to "));
        QCOMPARE(letter.fileName, name);
        QCOMPARE(letter.size, bytes.size());
        // The next letter is none the worse.
        QVERIFY(m_reader.read(write(u"next.pdf"_s, tests::pdfOf({twoParagraphs}))).text.has_value());
    }

    void aHundredMegabytesAreNotRead_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("text") << u"a.txt"_s;
        QTest::newRow("PDF") << u"a.pdf"_s;
    }

    void aHundredMegabytesAreNotRead()
    {
        QFETCH(const QString, name);
        const QString path = write(name, "%PDF-1.6\n");
        QVERIFY(QFile::resize(path, 100'000'000));
        const core::ReadLetter letter = m_reader.read(path);
        QCOMPARE(code(letter), Code::TooLarge);
        QVERIFY(letter.sha256.isEmpty());
        QCOMPARE(letter.size, 100'000'000);
    }

    void textMayBeNoLargerThanItsOwnLimit()
    {
        core::ReadLimits limits;
        limits.maxTextBytes = 100;
        core::LetterReader reader(limits);
        QCOMPARE(code(reader.read(write(u"a.txt"_s, QByteArray(101, 'a')))), Code::TooLarge);
        QVERIFY(reader.read(write(u"b.txt"_s, QByteArray(100, 'a'))).text.has_value());
        QVERIFY(reader.read(write(u"c.pdf"_s, tests::pdfOf({twoParagraphs}))).text.has_value());
    }

    void whatIsNoFileIsNeverOpened_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<core::Error::Code>("code");
        QTest::newRow("a folder") << u"."_s << Code::NotALetter;
        QTest::newRow("a pipe") << u"pipe.txt"_s << Code::NotALetter;
        QTest::newRow("a socket") << u"socket.txt"_s << Code::NotALetter;
        QTest::newRow("a device") << u"/dev/zero"_s << Code::NotALetter;
        QTest::newRow("a link to a device") << u"device.pdf"_s << Code::NotALetter;
        QTest::newRow("nothing") << u"gone.txt"_s << Code::NotFound;
        QTest::newRow("a link to nothing") << u"dangling.txt"_s << Code::NotFound;
        QTest::newRow("a link to itself") << u"circle.txt"_s << Code::NotFound;
        QTest::newRow("no name") << QString() << Code::NotALetter;
    }

    void whatIsNoFileIsNeverOpened()
    {
        QFETCH(const QString, path);
        makePipe(u"pipe.txt"_s);
        makeSocket(u"socket.txt"_s);
        QVERIFY(QFile::link(u"/dev/zero"_s, at(u"device.pdf"_s)));
        QVERIFY(QFile::link(at(u"gone.txt"_s), at(u"dangling.txt"_s)));
        QVERIFY(QFile::link(at(u"circle.txt"_s), at(u"circle.txt"_s)));
        const core::ReadLetter letter = m_reader.read(QDir(m_folder->path()).filePath(path));
        QTEST(code(letter), "code");
        QVERIFY(sentence(letter).startsWith(u"Tried to "));
    }

    void aFileThatMayNotBeReadSaysSo()
    {
        if (::geteuid() == 0)
            QSKIP("Root may read every file.");
        const QString path = write(u"closed.txt"_s, "The worker is well.");
        QVERIFY(QFile::setPermissions(path, {}));
        QCOMPARE(code(m_reader.read(path)), Code::NoPermission);
    }

    void namesInAnyWritingAreRead()
    {
        for (const QString& name : {u"carta de evaluaci\u00F3n.txt"_s, u"\u4FE1 #1 %20.txt"_s, u"two\nlines.txt"_s}) {
            const core::ReadLetter letter = m_reader.read(write(name, "The worker is well."));
            QVERIFY2(letter.text.has_value(), qPrintable(name));
            QCOMPARE(letter.fileName, name);
        }
    }

    void aNameThatIsNoTextIsShownWithItsBytesAndRead()
    {
        const QByteArray name = QFile::encodeName(m_folder->path()) + "/carta de evaluaci\xF3n \xC3\xA9.txt";
        FILE* file = ::fopen(name.constData(), "w");
        QVERIFY(file);
        QVERIFY(::fputs("The worker is well.", file) >= 0);
        ::fclose(file);
        const core::FoundLetters below = core::LetterReader::lettersBelow({m_folder->path()});
        QVERIFY(below.problems.isEmpty());
        const QStringList found = below.files;
        QCOMPARE(found, QStringList {m_folder->filePath(u"carta de evaluaci\\xF3n \u00E9.txt"_s)});
        const core::ReadLetter letter = m_reader.read(found.first());
        QVERIFY(letter.text.has_value());
        QCOMPARE(letter.text->text, u"The worker is well."_s);
        QCOMPARE(letter.fileName, u"carta de evaluaci\\xF3n \u00E9.txt"_s);
        QVERIFY(::unlink(name.constData()) == 0);
        QCOMPARE(m_reader.read(found.first()).text.error().code, core::Error::Code::NotFound);
        // Who writes it out means it.
        QVERIFY(m_reader.read(write(u"as \\xF3 typed.txt"_s, "The worker is well.")).text.has_value());
        const QByteArray pipe = QFile::encodeName(m_folder->path()) + "/pipe\xF3.txt";
        QVERIFY(::mkfifo(pipe.constData(), 0600) == 0);
        const core::ReadLetter piped = m_reader.read(m_folder->filePath(u"pipe\\xF3.txt"_s));
        QVERIFY(::unlink(pipe.constData()) == 0);
        QCOMPARE(piped.text.error().code, core::Error::Code::NotALetter);
    }

    // The importer's way: a reader on each of several threads without event loops.
    void readersOnSeveralThreads()
    {
        const QString pdf = write(u"a.pdf"_s, tests::pdfOf({twoParagraphs}));
        const QString cut = write(u"b.pdf"_s, "%PDF-1.6");
        QList<int> wellRead(3, 0);
        {
            std::vector<std::jthread> threads;
            for (int& count : wellRead) {
                threads.emplace_back([&pdf, &cut, &count] {
                    core::LetterReader reader;
                    for (int i = 0; i < 10; ++i)
                        count += reader.read(pdf).text.has_value() && !reader.read(cut).text.has_value() ? 1 : 0;
                });
            }
        }
        QCOMPARE(wellRead, QList<int>(3, 10));
    }

    void aFolderGivesItsLettersSortedAndOnce()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(u"b/deeper"_s));
        QVERIFY(QDir(m_folder->path()).mkpath(u".hidden"_s));
        const QStringList letters {
            write(u"a.TXT"_s, "a"), write(u"b/c.pdf"_s, "c"), write(u"b/deeper/d.text"_s, "d"), write(u"e.txt"_s, {})};
        write(u"notes.doc"_s, "x");
        write(u".secret.txt"_s, "x");
        write(u".hidden/f.txt"_s, "x");
        makePipe(u"pipe.txt"_s);
        QVERIFY(QFile::link(m_folder->path(), at(u"b/circle"_s)));
        QVERIFY(QFile::link(at(u"a.TXT"_s), at(u"again.txt"_s)));
        QVERIFY(QFile::link(u"/etc/hostname"_s, at(u"outside.txt"_s)));
        const core::FoundLetters below = core::LetterReader::lettersBelow({m_folder->path()});
        QCOMPARE(below.files, letters);
        QVERIFY(below.problems.isEmpty());
        // The same ones by several ways.
        const QStringList ways {
            at(u"b"_s), m_folder->path(), at(u"a.TXT"_s), m_folder->path() + u"/b/.."_s, at(u"again.txt"_s)};
        const core::FoundLetters again = core::LetterReader::lettersBelow(ways);
        QCOMPARE(again.files, letters);
        QVERIFY(again.problems.isEmpty());
    }

    void whatIsNoLetterByItsNameIsTold()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(u"b"_s));
        write(u"a.txt"_s, "a");
        write(u"b/notes.doc"_s, "x");
        write(u"b/letter.txt.bak"_s, "x");
        write(u".secret.doc"_s, "x");
        QVERIFY(QFile::link(at(u"a.txt"_s), at(u"again.txt"_s)));
        for (const auto& own : {u"batch.imrproj"_s, u"batch.imrproj-wal"_s, u"batch.imrproj.lock"_s})
            write(own, "x"); // a project beside its letters
        const core::FoundLetters found = core::LetterReader::lettersBelow({m_folder->path(), m_folder->path()});
        QCOMPARE(found.files, QStringList(at(u"a.txt"_s)));
        QCOMPARE(found.passedOver, (QStringList {u"again.txt"_s, u"b/letter.txt.bak"_s, u"b/notes.doc"_s}));
        QVERIFY(found.problems.isEmpty());
        QVERIFY(core::passedOverSentence(found.passedOver).endsWith(u": again.txt, b/letter.txt.bak, b/notes.doc"));
        QVERIFY(core::passedOverSentence({u"a"_s, u"b"_s, u"c"_s, u"d"_s}).endsWith(u": a, b, c, …"));
        QCOMPARE(core::passedOverSentence({}), QString());
    }

    void aFolderWithoutLettersIsNamed()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(u"full"_s));
        QVERIFY(QDir(m_folder->path()).mkpath(u"bare/deeper"_s));
        write(u"bare/deeper/notes.doc"_s, "x");
        const QString letter = write(u"full/a.txt"_s, "a");
        const core::FoundLetters found
            = core::LetterReader::lettersBelow({letter, at(u"full"_s), at(u"bare"_s)}); // "full" holds one all the same
        QCOMPARE(found.files, QStringList(letter));
        QCOMPARE(found.problems.size(), 1);
        QCOMPARE(found.problems.first().code, Code::Empty);
        QVERIFY(found.problems.first().sentence.contains(at(u"bare"_s)));
        QCOMPARE(found.passedOver, QStringList(u"deeper/notes.doc"_s));
    }

    void aProjectIsNoLetter()
    {
        const QString letter = write(u"a.txt"_s, "a");
        const core::FoundLetters found
            = core::LetterReader::lettersBelow({write(u"Batch.IMRPROJ"_s, "SQLite format 3"), letter});
        QCOMPARE(found.files, QStringList(letter));
        QCOMPARE(found.problems.size(), 1);
        QCOMPARE(found.problems.first().code, Code::NotALetter);
        QVERIFY(found.problems.first().sentence.contains(at(u"Batch.IMRPROJ"_s)));
    }

    void aFileThatIsNamedIsTakenWhateverItsName()
    {
        const QString path = write(u"letter.doc"_s, "x");
        QCOMPARE(core::LetterReader::lettersBelow({path}).files, QStringList(path));
    }

    void whatCanNotBeOpenedIsNamed()
    {
        makePipe(u"pipe.txt"_s);
        const QString letter = write(u"a.txt"_s, "a");
        const core::FoundLetters found = core::LetterReader::lettersBelow({at(u"gone"_s), at(u"pipe.txt"_s), letter});
        const QList<core::Error>& problems = found.problems;
        QCOMPARE(found.files, QStringList(letter));
        QCOMPARE(problems.size(), 2);
        QCOMPARE(problems[0].code, Code::NotFound);
        QVERIFY(problems[0].sentence.contains(at(u"gone"_s)));
        QCOMPARE(problems[1].code, Code::NotALetter);
        QVERIFY(problems[1].sentence.contains(at(u"pipe.txt"_s)));
        QVERIFY(core::LetterReader::lettersBelow({at(u"gone"_s)}).files.isEmpty());
    }

    void aFolderThatMayNotBeListedIsNamed()
    {
        if (::geteuid() == 0)
            QSKIP("Root may list every folder.");
        QVERIFY(QDir(m_folder->path()).mkpath(u"closed"_s));
        QVERIFY(QFile::setPermissions(at(u"closed"_s), {}));
        const core::FoundLetters found = core::LetterReader::lettersBelow({m_folder->path()});
        const QList<core::Error>& problems = found.problems;
        QVERIFY(found.files.isEmpty());
        QVERIFY(QFile::setPermissions(at(u"closed"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems[0].code, Code::NoPermission);
    }

private:
    [[nodiscard]] QString at(const QString& name) const { return m_folder->filePath(name); }

    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(at(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("The test's own file could not be written.");
        return file.fileName();
    }

    void makePipe(const QString& name) const { ::mkfifo(QFile::encodeName(at(name)).constData(), 0600); }

    void makeSocket(const QString& name) const { ::mknod(QFile::encodeName(at(name)).constData(), S_IFSOCK | 0600, 0); }

    static Code code(const core::ReadLetter& letter)
    {
        return letter.text ? Code::Cancelled : letter.text.error().code;
    }
    static QString sentence(const core::ReadLetter& letter)
    {
        return letter.text ? QString() : letter.text.error().sentence;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    core::LetterReader m_reader;
};

QTEST_GUILESS_MAIN(TestLetterReader)
#include "tst_letterreader.moc"
