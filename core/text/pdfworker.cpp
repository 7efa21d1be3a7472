// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/pdfworker.h"

#include "core/text/pdfprotocol.h"
#include "core/text/readfailure.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QStandardPaths>

#include <csignal>

namespace imr::core {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> timedOut()
{
    return readFailure(Error::Code::TimedOut,
        QT_TRANSLATE_NOOP("imr::LetterReader",
            "Tried to read the PDF, but it took too long. Print it to a new PDF and read that one."));
}

std::unexpected<Error> failed(const QString& detail)
{
    return readFailure(Error::Code::WorkerFailed,
        QT_TRANSLATE_NOOP("imr::LetterReader",
            "Tried to read the PDF, but the program that reads it gave up: the file is damaged or asks for too much "
            "memory. Print it to a new PDF and read that one."),
        detail);
}

std::unexpected<Error> refused(pdf::Status status, const QString& detail)
{
    switch (status) {
    case pdf::Status::Encrypted:
        return readFailure(Error::Code::Encrypted,
            QT_TRANSLATE_NOOP("imr::LetterReader",
                "Tried to read the PDF, but it asks for a password. Open it with its password in a PDF viewer, save it "
                "without one and read that file."),
            detail);
    case pdf::Status::TooManyPages:
        return readFailure(Error::Code::TooLarge,
            QT_TRANSLATE_NOOP("imr::LetterReader",
                "Tried to read the PDF, but it has more pages than a letter can have. Save the letter's pages as a "
                "file of their own."),
            detail);
    case pdf::Status::TooMuchText:
        return readFailure(Error::Code::TooLarge,
            QT_TRANSLATE_NOOP("imr::LetterReader",
                "Tried to read the PDF, but it holds more text than a letter can. Check whether it is a letter."),
            detail);
    default:
        return readFailure(Error::Code::Damaged,
            QT_TRANSLATE_NOOP("imr::LetterReader",
                "Tried to read the PDF, but it is damaged or was cut off. Get the letter again from where it came."),
            detail);
    }
}

// Beside the calling program, as built and as installed; IMR_BIN_DIR names another folder instead.
QString workerProgram()
{
    QStringList folders {qEnvironmentVariable("IMR_BIN_DIR")};
    if (folders.first().isEmpty()) {
        const QString here = QCoreApplication::applicationDirPath();
        folders = {here, here + u"/../libexec"_s, here + u"/../bin"_s};
    }
    return QStandardPaths::findExecutable(u"imr-pdf-worker"_s, folders);
}

} // namespace

PdfWorker::PdfWorker(const ReadLimits& limits)
    : m_limits(limits)
{
}

PdfWorker::~PdfWorker()
{
    if (!m_process)
        return;
    // At rest between two letters it ends by itself.
    m_process->closeWriteChannel();
    constexpr int patience = 500; // ms
    if (!m_process->waitForFinished(patience))
        stop();
}

qint64 PdfWorker::processId() const
{
    return m_process ? m_process->processId() : 0;
}

void PdfWorker::stop()
{
    if (m_process && m_process->state() != QProcess::NotRunning) {
        m_process->kill();
        m_process->waitForFinished();
    }
    m_process.reset();
}

Result<void> PdfWorker::start()
{
    // Waiting for no time at all notices a process that died since the last letter.
    if (m_process && !m_process->waitForFinished(0) && m_process->state() == QProcess::Running)
        return {};
    m_process.reset();
    const QString program = workerProgram();
    if (program.isEmpty()) {
        return readFailure(Error::Code::WorkerFailed,
            QT_TRANSLATE_NOOP("imr::LetterReader",
                "Tried to read the PDF, but the program imr-pdf-worker is not there. Install the workbench again."));
    }
    m_process = std::make_unique<QProcess>();
    m_process->setProgram(program);
    m_process->setArguments({u"--memory"_s, QString::number(m_limits.workerMemoryBytes), u"--seconds"_s,
        QString::number(m_limits.pdfSeconds)});
    m_process->setStandardErrorFile(QProcess::nullDevice());
    m_process->start();
    if (!m_process->waitForStarted()) {
        const QString detail = m_process->errorString();
        m_process.reset();
        return readFailure(Error::Code::WorkerFailed,
            QT_TRANSLATE_NOOP("imr::LetterReader",
                "Tried to read the PDF, but the program imr-pdf-worker does not start. Install the workbench again."),
            detail);
    }
    return {};
}

Result<PdfText> PdfWorker::text(const QByteArray& pdf)
{
    if (const Result<void> started = start(); !started)
        return std::unexpected(started.error());
    Result<PdfText> text = exchange(pdf);
    // After a letter that was not answered nothing is known of the process.
    if (!text && (text.error().code == Error::Code::TimedOut || text.error().code == Error::Code::WorkerFailed))
        stop();
    return text;
}

Result<QByteArray> PdfWorker::receive(qsizetype size, const QDeadlineTimer& timer)
{
    while (m_process->bytesAvailable() < size) {
        const int left = static_cast<int>(timer.remainingTime());
        if (left <= 0)
            return timedOut();
        if (!m_process->waitForReadyRead(left) && m_process->state() != QProcess::Running) {
            if (m_process->bytesAvailable() >= size)
                break;
            if (m_process->exitStatus() == QProcess::CrashExit && m_process->exitCode() == SIGXCPU)
                return timedOut();
            return failed(m_process->errorString());
        }
    }
    return m_process->read(size);
}

Result<PdfText> PdfWorker::exchange(const QByteArray& pdf)
{
    const QDeadlineTimer timer(std::chrono::seconds(m_limits.pdfSeconds));
    m_process->write(pdf::requestHead({static_cast<quint32>(m_limits.maxPages), static_cast<quint32>(pdf.size())}));
    m_process->write(pdf);
    const Result<QByteArray> headBytes = receive(pdf::headSize, timer);
    if (!headBytes)
        return std::unexpected(headBytes.error());
    const std::optional<pdf::ReplyHead> head = pdf::replyHeadFrom(*headBytes);
    if (!head)
        return failed(u"not a reply"_s);
    const Result<QByteArray> payload = receive(head->size, timer);
    if (!payload)
        return std::unexpected(payload.error());
    if (head->status != pdf::Status::Done)
        return refused(head->status, pdf::detailFrom(*payload).value_or(QString()));
    std::optional<PdfText> text = pdf::textFrom(*payload);
    if (!text || m_process->bytesAvailable() > 0)
        return failed(u"not a payload"_s);
    return *std::move(text);
}

} // namespace imr::core
