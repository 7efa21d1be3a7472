// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/pdfworker.h"

#include "core/text/pdfprotocol.h"
#include "core/text/readfailure.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QStandardPaths>

#include <algorithm>
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
    case pdf::Status::NoSuchPage:
        return readFailure(Error::Code::Invalid,
            QT_TRANSLATE_NOOP("imr::LetterReader",
                "Tried to draw the page, but the PDF has no such page. Get the letter again from where it came."),
            detail);
    case pdf::Status::TooManyPixels:
        return readFailure(Error::Code::TooLarge,
            QT_TRANSLATE_NOOP("imr::LetterReader",
                "Tried to draw the page, but it is too large for a picture. Make it smaller, or open the file in a PDF "
                "viewer."),
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

// The same troubles of a page that was to be drawn.
Error ofDrawing(const Error& error)
{
    if (error.code == Error::Code::TimedOut)
        return readFailure(error.code,
            QT_TRANSLATE_NOOP("imr::LetterReader",
                "Tried to draw the page, but it took too long. Read the letter's text, or open the file in a PDF "
                "viewer."),
            error.detail)
            .error();
    if (error.code == Error::Code::WorkerFailed)
        return readFailure(error.code,
            QT_TRANSLATE_NOOP("imr::LetterReader",
                "Tried to draw the page, but the program that draws it gave up: the file is damaged or asks for too "
                "much memory. Read the letter's text, or open the file in a PDF viewer."),
            error.detail)
            .error();
    return error;
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
    m_open.clear();
}

Result<void> PdfWorker::start()
{
    // Waiting for no time at all notices a process that died since the last letter.
    if (m_process && !m_process->waitForFinished(0) && m_process->state() == QProcess::Running)
        return {};
    m_process.reset();
    m_open.clear();
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

QByteArray PdfWorker::request(const QByteArray& pdf, bool toDraw) const
{
    const auto kind = toDraw ? pdf::Request::Kind::Open : pdf::Request::Kind::Read;
    return pdf::requestHead({static_cast<quint32>(m_limits.maxPages), static_cast<quint32>(pdf.size()), kind}) + pdf;
}

template<typename T> Result<T> PdfWorker::made(std::optional<T> answer)
{
    if (answer && m_process->bytesAvailable() == 0)
        return *std::move(answer);
    stop();
    return failed(u"not a payload"_s);
}

Result<PdfText> PdfWorker::text(const QByteArray& pdf)
{
    if (const Result<void> started = start(); !started)
        return std::unexpected(started.error());
    const Result<QByteArray> payload = ask(request(pdf, false));
    return payload ? made(pdf::textFrom(*payload)) : std::unexpected(payload.error());
}

Result<PagePicture> PdfWorker::picture(
    const QByteArray& pdf, int page, double pixelsPerPoint, const std::atomic_bool* cancelled)
{
    if (const Result<void> started = start(); !started)
        return std::unexpected(started.error());
    if (const Result<void> open = openToDraw(pdf, cancelled); !open)
        return std::unexpected(ofDrawing(open.error()));
    const double scale = std::clamp(pixelsPerPoint * pdf::unitScale, 1.0, double(pdf::maxScale));
    const pdf::DrawRequest request {static_cast<quint32>(page), static_cast<quint32>(scale)};
    return ask(pdf::drawRequestHead(request), cancelled)
        .and_then([this](const QByteArray& payload) { return made(pdf::pictureFrom(payload)); })
        .transform_error(ofDrawing);
}

Result<void> PdfWorker::openToDraw(const QByteArray& pdf, const std::atomic_bool* cancelled)
{
    if (!m_open.isNull() && m_open.constData() == pdf.constData() && m_open.size() == pdf.size())
        return {};
    m_open.clear();
    const Result<QByteArray> opened = ask(request(pdf, true), cancelled);
    if (!opened)
        return std::unexpected(opened.error());
    m_open = pdf;
    return {};
}

Result<QByteArray> PdfWorker::receive(qsizetype size, const QDeadlineTimer& timer, const std::atomic_bool* cancelled)
{
    constexpr qint64 glance = 50; // ms between two looks at `cancelled`
    while (m_process->bytesAvailable() < size) {
        const qint64 left = timer.remainingTime();
        if (left <= 0)
            return timedOut();
        if (cancelled && cancelled->load())
            return std::unexpected(Error {Error::Code::Cancelled, {}, {}});
        if (!m_process->waitForReadyRead(static_cast<int>(cancelled ? std::min(left, glance) : left))
            && m_process->state() != QProcess::Running) {
            if (m_process->bytesAvailable() >= size)
                break;
            if (m_process->exitStatus() == QProcess::CrashExit && m_process->exitCode() == SIGXCPU)
                return timedOut();
            return failed(m_process->errorString());
        }
    }
    return m_process->read(size);
}

// After a request that was not answered nothing is known of the process.
Result<QByteArray> PdfWorker::ask(const QByteArray& request, const std::atomic_bool* cancelled)
{
    const QDeadlineTimer timer(std::chrono::seconds(m_limits.pdfWaitSeconds));
    m_process->write(request);
    const Result<QByteArray> headBytes = receive(pdf::headSize, timer, cancelled);
    const std::optional<pdf::ReplyHead> head = headBytes ? pdf::replyHeadFrom(*headBytes) : std::nullopt;
    if (!head) {
        stop();
        return headBytes ? failed(u"not a reply"_s) : std::unexpected(headBytes.error());
    }
    Result<QByteArray> payload = receive(head->size, timer, cancelled);
    if (!payload)
        stop();
    else if (head->status != pdf::Status::Done)
        return refused(head->status, pdf::detailFrom(*payload).value_or(QString()));
    return payload;
}

} // namespace imr::core
