// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/imr-pdf-worker/channel.h"
#include "app/imr-pdf-worker/limits.h"
#include "app/imr-pdf-worker/pdfdrawing.h"
#include "app/imr-pdf-worker/pdfreading.h"
#include "core/text/pdfprotocol.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#include <optional>

namespace pdf = imr::core::pdf;

namespace {

enum ExitStatus {
    Done = 0,
    BrokenChannel = 1,
    WrongUsage = 2
};

int wrongUsage()
{
    std::fputs("imr-pdf-worker: started by imr and imr-workbench, which give it --memory and --seconds. Start one of "
               "those.\n",
        stderr);
    return WrongUsage;
}

// The reply to the request that begins with `head`; nothing when it is none, or not whole.
std::optional<QByteArray> replyTo(const QByteArray& head, imr::Channel& channel, imr::PdfDrawing& drawing, int seconds)
{
    imr::allowProcessorTime(seconds);
    if (const std::optional<pdf::DrawRequest> draw = pdf::drawRequestFrom(head))
        return drawing.draw(draw->page, double(draw->scale) / pdf::unitScale);
    const std::optional<pdf::Request> request = pdf::requestFrom(head);
    if (!request)
        return {};
    const QByteArray bytes = channel.read(request->size);
    if (bytes.size() != qsizetype(request->size))
        return {};
    const int maxPages = static_cast<int>(request->maxPages);
    return request->kind == pdf::Request::Kind::Open ? drawing.open(bytes, maxPages) : imr::replyTo(bytes, maxPages);
}

int serve(imr::Channel& channel, int seconds)
{
    imr::PdfDrawing drawing;
    while (true) {
        const QByteArray head = channel.read(pdf::headSize);
        if (head.isEmpty())
            return Done;
        const std::optional<QByteArray> reply = replyTo(head, channel, drawing, seconds);
        if (!reply || !channel.write(*reply))
            return BrokenChannel;
    }
}

} // namespace

// Reads and draws PDF letters for another program: see core/text/pdfprotocol.h. Nobody starts it by hand.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption memory(QStringLiteral("memory"), {}, QStringLiteral("bytes"));
    const QCommandLineOption seconds(QStringLiteral("seconds"), {}, QStringLiteral("seconds"));
    parser.addOptions({memory, seconds});
    if (!parser.parse(application.arguments()))
        return wrongUsage();
    bool memoryGiven = false;
    bool secondsGiven = false;
    const qlonglong bytes = parser.value(memory).toLongLong(&memoryGiven);
    const int time = parser.value(seconds).toInt(&secondsGiven);
    if (!memoryGiven || !secondsGiven || bytes <= 0 || time <= 0)
        return wrongUsage();
    imr::Channel channel;
    if (!imr::limitProcess(bytes))
        return WrongUsage;
    return serve(channel, time);
}
