// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/imr-pdf-worker/channel.h"
#include "app/imr-pdf-worker/limits.h"
#include "app/imr-pdf-worker/pdfreading.h"
#include "core/text/pdfprotocol.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

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

int serve(imr::Channel& channel, int seconds)
{
    while (true) {
        const QByteArray head = channel.read(pdf::headSize);
        if (head.isEmpty())
            return Done;
        const std::optional<pdf::Request> request = pdf::requestFrom(head);
        if (!request)
            return BrokenChannel;
        const QByteArray bytes = channel.read(request->size);
        if (bytes.size() != qsizetype(request->size))
            return BrokenChannel;
        imr::allowProcessorTime(seconds);
        if (!channel.write(imr::replyTo(bytes, static_cast<int>(request->maxPages))))
            return BrokenChannel;
    }
}

} // namespace

// Reads PDF letters for another program: see core/text/pdfprotocol.h. Nobody starts it by hand.
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
