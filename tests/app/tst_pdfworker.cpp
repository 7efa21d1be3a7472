// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/pdfprotocol.h"
#include "core/text/pdfworker.h"
#include "tests/support/letters.h"
#include "tests/support/minimalpdf.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace imr;
using namespace Qt::StringLiterals;
using Code = core::Error::Code;
namespace pdf = imr::core::pdf;

namespace {

const QByteArray letter = tests::pdfOf({tests::paragraph({"The worker is well."})});

// Draws nothing, ten thousand million times.
QByteArray endlessPdf()
{
    return tests::pdfBomb(10, "0 0 m 1 1 l S");
}

// Text without end: a million words for each page of a letter's size in bytes.
QByteArray hugePdf()
{
    return tests::pdfBomb(6, "BT /F1 12 Tf 100 100 Td (word word) Tj 50 40 Td (other) Tj ET");
}

// Puts a script in the place of the worker for as long as it lives. $WORKER is the real one.
class Impostor final
{
public:
    explicit Impostor(const QByteArray& script)
        : m_folder(qgetenv("IMR_BIN_DIR"))
    {
        QFile file(m_place.filePath(u"imr-pdf-worker"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + script) < 0)
            qFatal("The test's own script could not be written.");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("WORKER", QFile::encodeName(tests::program(u"imr-pdf-worker"_s)));
        qputenv("PLACE", QFile::encodeName(m_place.path()));
        qputenv("IMR_BIN_DIR", QFile::encodeName(m_place.path()));
    }
    ~Impostor() { qputenv("IMR_BIN_DIR", m_folder); }
    Impostor(const Impostor&) = delete;
    Impostor& operator=(const Impostor&) = delete;

private:
    const QByteArray m_folder;
    const QTemporaryDir m_place;
};

core::ReadLimits limitsOf(int seconds, qint64 memoryBytes = qint64(1) << 30)
{
    core::ReadLimits limits;
    limits.pdfSeconds = seconds;
    limits.pdfWaitSeconds = seconds;
    limits.workerMemoryBytes = memoryBytes;
    return limits;
}

template<typename T> Code code(const core::Result<T>& made)
{
    return made ? Code::NewerVersion : made.error().code; // a code that no PDF gives
}

// Of an area of a picture, in its pixels.
int darkPixels(const core::PagePicture& picture, int left, int top, int width, int height)
{
    int dark = 0;
    for (int y = top; y < top + height; ++y) {
        for (int x = left; x < left + width; ++x)
            dark += static_cast<unsigned char>(picture.pixels[(qsizetype(y) * picture.width + x) * 4]) < 128 ? 1 : 0;
    }
    return dark;
}

// The program itself, spoken to without the class that knows how.
QByteArray answer(const QByteArray& input, int* exitCode,
    const QStringList& arguments = {u"--memory"_s, u"1073741824"_s, u"--seconds"_s, u"20"_s})
{
    QProcess process;
    process.start(tests::program(u"imr-pdf-worker"_s), arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(-1); // the test's own time limit ends what hangs
    *exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return process.readAllStandardOutput();
}

} // namespace

class TestPdfWorker final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneProcessReadsManyLetters()
    {
        core::PdfWorker worker({});
        QCOMPARE(worker.processId(), 0);
        QVERIFY(worker.text(letter).has_value());
        const qint64 process = worker.processId();
        QVERIFY(process > 0);
        for (int i = 0; i < 20; ++i) {
            const core::Result<core::PdfText> text = worker.text(letter);
            QVERIFY(text.has_value());
            QCOMPARE(text->pages.size(), 1);
            QCOMPARE(text->pages[0].words.size(), 4);
            QCOMPARE(text->pages[0].words.last().text, u"well."_s);
            QVERIFY(text->extractor.startsWith(u"poppler "));
        }
        QCOMPARE(worker.processId(), process);
    }

    void theWorkerIsFoundFromTheProgramThatCalls()
    {
        const QByteArray folder = qgetenv("IMR_BIN_DIR");
        qunsetenv("IMR_BIN_DIR");
        core::PdfWorker worker({});
        const bool read = worker.text(letter).has_value();
        qputenv("IMR_BIN_DIR", folder);
        QVERIFY(read);
    }

    void aRefusedLetterCostsNoProcess()
    {
        core::PdfWorker worker({});
        QVERIFY(worker.text(letter).has_value());
        const qint64 process = worker.processId();
        QCOMPARE(code(worker.text("%PDF-1.6 and no more")), Code::Damaged);
        QCOMPARE(code(worker.text({})), Code::Damaged);
        QVERIFY(worker.text(letter).has_value());
        QCOMPARE(worker.processId(), process);
    }

    void aLetterWithoutEndTimesOut()
    {
        core::PdfWorker worker(limitsOf(1));
        QVERIFY(worker.text(letter).has_value());
        const qint64 process = worker.processId();
        QCOMPARE(code(worker.text(endlessPdf())), Code::TimedOut);
        QCOMPARE(code(worker.text(endlessPdf())), Code::TimedOut);
        QVERIFY(worker.text(letter).has_value());
        QVERIFY(worker.processId() != process);
        // The process that hung is gone.
        QVERIFY(::kill(static_cast<pid_t>(process), 0) != 0);
    }

    void aLetterThatWantsTooMuchMemoryFails()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("Memory is not limited under sanitizers.");
#endif
        core::PdfWorker worker(limitsOf(60, 150 << 20));
        QCOMPARE(code(worker.text(hugePdf())), Code::WorkerFailed);
        QVERIFY(worker.text(letter).has_value());
        QCOMPARE(code(worker.text(hugePdf())), Code::WorkerFailed);
        QVERIFY(worker.text(letter).has_value());
    }

    // Its own time limit ends a worker whose reader is gone.
    void processorTimeIsLimited()
    {
        int exitCode = 0;
        const QByteArray endless = endlessPdf();
        const QByteArray reply = answer(pdf::requestHead({500, static_cast<quint32>(endless.size())}) + endless,
            &exitCode, {u"--memory"_s, u"1073741824"_s, u"--seconds"_s, u"1"_s});
        QCOMPARE(exitCode, -1);
        QVERIFY(reply.isEmpty());
    }

    void aProcessThatDiedAtRestCostsNoLetter()
    {
        core::PdfWorker worker({});
        QVERIFY(worker.text(letter).has_value());
        for (int i = 0; i < 2; ++i) {
            const qint64 process = worker.processId();
            QCOMPARE(::kill(static_cast<pid_t>(process), SIGKILL), 0);
            QTRY_VERIFY(QFile::exists(u"/proc/%1"_s.arg(process)) == false || isDead(process));
            QVERIFY(worker.text(letter).has_value());
            QVERIFY(worker.processId() != process);
        }
    }

    // Killed while it works on a letter, twice in a row: each costs its letter, the third is read.
    void aProcessKilledInMidJobCostsItsLetterAlone()
    {
        const Impostor impostor("echo x >> $PLACE/starts\n"
                                "[ $(wc -l < $PLACE/starts) -gt 2 ] && exec $WORKER \"$@\"\n"
                                "head -c 12 > /dev/null; kill -9 $$\n");
        core::PdfWorker worker({});
        QCOMPARE(code(worker.text(letter)), Code::WorkerFailed);
        QCOMPARE(worker.processId(), 0);
        QCOMPARE(code(worker.text(letter)), Code::WorkerFailed);
        QVERIFY(worker.text(letter).has_value());
    }

    void aProcessThatTalksNonsenseIsReplaced_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<core::Error::Code>("code");
        const auto row = [](const char* name, const QByteArray& script, Code expected) {
            QTest::newRow(name) << "head -c 12 > /dev/null\n" + script << expected;
        };
        row("nonsense", "echo what is this supposed to be", Code::WorkerFailed);
        row("nothing", "exit 0", Code::WorkerFailed);
        row("half a head", "printf IPRP", Code::WorkerFailed);
        row("a status that is none", "printf 'IPRP\\0\\0\\0\\11\\0\\0\\0\\0'", Code::WorkerFailed);
        row("a size beyond all measure", "printf 'IPRP\\0\\0\\0\\0\\377\\377\\377\\377'", Code::WorkerFailed);
        row("less than it says", "printf 'IPRP\\0\\0\\0\\0\\0\\0\\0\\11x'", Code::WorkerFailed);
        row("a payload that is none", "printf 'IPRP\\0\\0\\0\\0\\0\\0\\0\\4\\377\\377\\377\\377'; cat",
            Code::WorkerFailed);
        row("more than it says", "printf 'IPRP\\0\\0\\0\\0\\0\\0\\0\\10\\0\\0\\0\\0\\0\\0\\0\\0and more'; cat",
            Code::WorkerFailed);
        row("silence", "exec sleep 100", Code::TimedOut);
        row("words without end", "printf 'IPRP\\0\\0\\0\\0\\2\\0\\0\\0'; exec cat /dev/zero", Code::WorkerFailed);
    }

    void aProcessThatTalksNonsenseIsReplaced()
    {
        QFETCH(const QByteArray, script);
        core::PdfWorker worker(limitsOf(2));
        {
            const Impostor impostor(script);
            QTEST(code(worker.text(letter)), "code");
            QCOMPARE(worker.processId(), 0);
        }
        QVERIFY(worker.text(letter).has_value());
    }

    void aWorkerThatIsNotThereOrDoesNotStartSaysSo()
    {
        core::PdfWorker worker({});
        {
            const Impostor impostor({});
            QVERIFY(QFile::remove(tests::program(u"imr-pdf-worker"_s)));
            const core::Result<core::PdfText> text = worker.text(letter);
            QCOMPARE(code(text), Code::WorkerFailed);
            QVERIFY(text.error().sentence.contains(u"imr-pdf-worker"));
        }
        {
            const Impostor impostor({});
            QFile program(tests::program(u"imr-pdf-worker"_s));
            QVERIFY(program.open(QIODevice::WriteOnly) && program.write("#!/there/is/no/such/shell\n") > 0);
            program.close();
            QCOMPARE(code(worker.text(letter)), Code::WorkerFailed);
        }
        QVERIFY(worker.text(letter).has_value());
    }

    void theProgramAnswersLetterByLetter()
    {
        const QByteArray request = pdf::requestHead({500, static_cast<quint32>(letter.size())}) + letter;
        int exitCode = -1;
        const QByteArray one = answer(request, &exitCode);
        QCOMPARE(exitCode, 0);
        QVERIFY(pdf::textFrom(one.sliced(pdf::headSize)).has_value());
        QCOMPARE(answer(request + request, &exitCode), one + one);
        QCOMPARE(exitCode, 0);
    }

    void theProgramEndsWithItsInput()
    {
        int exitCode = -1;
        QCOMPARE(answer({}, &exitCode), QByteArray());
        QCOMPARE(exitCode, 0);
    }

    void theProgramRefusesWhatIsNoRequest_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::newRow("nonsense") << QByteArray("what is this supposed to be");
        QTest::newRow("half a head") << QByteArray("IPRQ");
        QTest::newRow("a size beyond all measure") << pdf::requestHead({500, 0xffffffff});
        QTest::newRow("less than it says") << pdf::requestHead({500, 1000}) + "%PDF-";
        QTest::newRow("a scale beyond all measure") << pdf::drawRequestHead({0, 0xffffffff});
        QTest::newRow("less to open than it says") << pdf::requestHead({500, 1000, pdf::Request::Kind::Open}) + "%PDF-";
    }

    void theProgramRefusesWhatIsNoRequest()
    {
        QFETCH(const QByteArray, input);
        int exitCode = -1;
        QCOMPARE(answer(input, &exitCode), QByteArray());
        QCOMPARE(exitCode, 1);
    }

    void theProgramRefusesToRunWithoutLimits_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("none") << QStringList();
        QTest::newRow("no memory") << QStringList {u"--memory"_s, u"0"_s, u"--seconds"_s, u"20"_s};
        QTest::newRow("no time") << QStringList {u"--memory"_s, u"1073741824"_s};
        QTest::newRow("words") << QStringList {u"--memory"_s, u"much"_s, u"--seconds"_s, u"long"_s};
        QTest::newRow("others") << QStringList {u"--help"_s};
    }

    void theProgramRefusesToRunWithoutLimits()
    {
        QFETCH(const QStringList, arguments);
        int exitCode = -1;
        QCOMPARE(answer({}, &exitCode, arguments), QByteArray());
        QCOMPARE(exitCode, 2);
    }

    void pagesAreDrawnAtTheirScale()
    {
        core::PdfWorker worker({});
        const QByteArray pdf = tests::pdfOf({tests::paragraph({"The worker is well."}), {}});
        const core::Result<core::PagePicture> page = worker.picture(pdf, 0, 1.5);
        QVERIFY2(page.has_value(), page ? "" : qPrintable(page.error().sentence));
        QCOMPARE(page->width, 918);
        QCOMPARE(page->height, 1188);
        QCOMPARE(page->pixels.size(), qsizetype(918) * 1188 * 4);
        // The line stands 72 points from the left and from the top; around it the paper is white.
        QVERIFY(darkPixels(*page, 100, 90, 300, 30) > 100);
        QCOMPARE(darkPixels(*page, 0, 0, 918, 80), 0);
        QCOMPARE(darkPixels(*page, 0, 140, 918, 1048), 0);
        const core::Result<core::PagePicture> empty = worker.picture(pdf, 1, 0.5);
        QVERIFY(empty.has_value());
        QCOMPARE(empty->width, 306);
        QCOMPARE(darkPixels(*empty, 0, 0, 306, 396), 0);
    }

    void oneProcessDrawsManyPagesAndReadsBetween()
    {
        core::PdfWorker worker({});
        const QByteArray other = tests::pdfOf({{}, tests::paragraph({"Another letter."})});
        QVERIFY(worker.picture(letter, 0, 1).has_value());
        const qint64 process = worker.processId();
        for (int i = 0; i < 5; ++i) {
            const core::Result<core::PagePicture> first = worker.picture(letter, 0, 1);
            QVERIFY(first && darkPixels(*first, 0, 0, 612, 792) > 50);
            QVERIFY(worker.text(letter).has_value());
            const core::Result<core::PagePicture> blank = worker.picture(other, 0, 1);
            QVERIFY(blank && darkPixels(*blank, 0, 0, 612, 792) == 0);
            const core::Result<core::PagePicture> second = worker.picture(other, 1, 1);
            QVERIFY(second && darkPixels(*second, 0, 0, 612, 792) > 50);
        }
        QCOMPARE(worker.processId(), process);
    }

    void whatCannotBeDrawnIsAnErrorAndCostsNoProcess()
    {
        core::PdfWorker worker({});
        QVERIFY(worker.picture(letter, 0, 1).has_value());
        const qint64 process = worker.processId();
        QCOMPARE(code(worker.picture(letter, 1, 1)), Code::Invalid);
        QCOMPARE(code(worker.picture(letter, -1, 1)), Code::Invalid);
        QCOMPARE(code(worker.picture(letter, 0, 60)), Code::TooLarge);
        QCOMPARE(code(worker.picture("%PDF-1.6 and no more", 0, 1)), Code::Damaged);
        QCOMPARE(code(worker.picture({}, 0, 1)), Code::Damaged);
        QVERIFY(worker.picture(letter, 0, 1).has_value());
        QCOMPARE(worker.processId(), process);
        const QByteArray locked = tests::encryptedPdf(letter, u"secret"_s);
        if (locked.isEmpty())
            QSKIP("There is no qpdf.");
        QCOMPARE(code(worker.picture(locked, 0, 1)), Code::Encrypted);
        // As the published letters are: encrypted, and open to everyone.
        const core::Result<core::PagePicture> open = worker.picture(tests::encryptedPdf(letter, {}), 0, 1);
        QVERIFY(open && darkPixels(*open, 0, 0, 612, 792) > 50);
        QCOMPARE(worker.processId(), process);
    }

    void aPageWithoutEndTimesOutAndCostsThatPageAlone()
    {
        core::PdfWorker worker(limitsOf(1));
        QVERIFY(worker.picture(letter, 0, 1).has_value());
        const qint64 process = worker.processId();
        const core::Result<core::PagePicture> endless = worker.picture(endlessPdf(), 0, 1);
        QCOMPARE(code(endless), Code::TimedOut);
        QVERIFY(endless.error().sentence.contains(u"draw the page"));
        QVERIFY(worker.picture(letter, 0, 1).has_value());
        QVERIFY(worker.processId() != process);
    }

    void drawingIsGivenUpWhenNobodyWantsThePage()
    {
        core::PdfWorker worker(limitsOf(600));
        std::atomic_bool cancelled = true;
        QCOMPARE(code(worker.picture(endlessPdf(), 0, 1, &cancelled)), Code::Cancelled);
        QCOMPARE(worker.processId(), 0);
        cancelled = false;
        QVERIFY(worker.picture(letter, 0, 1, &cancelled).has_value());
    }

    void aKilledProcessIsReplacedForTheNextPage()
    {
        core::PdfWorker worker({});
        QVERIFY(worker.picture(letter, 0, 1).has_value());
        const qint64 process = worker.processId();
        QCOMPARE(::kill(static_cast<pid_t>(process), SIGKILL), 0);
        QTRY_VERIFY(isDead(process));
        // The new process is given the PDF again. The end of the old one is told a moment after it is dead: who asks in
        // between is refused once.
        QTRY_VERIFY(worker.picture(letter, 0, 1).has_value());
        QVERIFY(worker.processId() != process);
    }

    void aPictureThatIsNoneReplacesTheProcess()
    {
        core::PdfWorker worker(limitsOf(2));
        {
            const Impostor impostor("printf 'IPRP\\0\\0\\0\\0\\0\\0\\0\\0' && "
                                    "printf 'IPRP\\0\\0\\0\\0\\0\\0\\0\\10\\0\\0\\0\\11\\0\\0\\0\\11'; exec cat\n");
            const core::Result<core::PagePicture> page = worker.picture(letter, 0, 1);
            QCOMPARE(code(page), Code::WorkerFailed);
            QVERIFY(page.error().sentence.contains(u"draw the page"));
            QCOMPARE(worker.processId(), 0);
        }
        QVERIFY(worker.picture(letter, 0, 1).has_value());
    }

    void theProgramDrawsNothingBeforeAPdfIsOpen()
    {
        int exitCode = -1;
        const QByteArray reply = answer(pdf::drawRequestHead({0, 1000}), &exitCode);
        QCOMPARE(exitCode, 0);
        const auto head = pdf::replyHeadFrom(reply.first(pdf::headSize));
        QVERIFY(head.has_value());
        QCOMPARE(head->status, pdf::Status::NoSuchPage);
    }

private:
    // Ended, and waiting for its parent to notice.
    static bool isDead(qint64 process)
    {
        QFile status(u"/proc/%1/stat"_s.arg(process));
        return !status.open(QIODevice::ReadOnly) || status.readAll().contains(") Z ");
    }
};

QTEST_GUILESS_MAIN(TestPdfWorker)
#include "tst_pdfworker.moc"
