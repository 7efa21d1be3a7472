// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as what a PDF worker and its reader say to each other, and the letter that comes of it.
#include "core/text/pdfletter.h"
#include "core/text/pdfprotocol.h"

using namespace imr::core;

namespace {

// What was understood once is understood again, as the same.
template<typename Read> void mustRepeat(const QByteArray& payload, Read read)
{
    const auto once = read(payload);
    if (!once)
        return;
    const QByteArray written = pdf::payloadOf(*once);
    const auto again = read(written);
    if (!again || pdf::payloadOf(*again) != written)
        qFatal("%d bytes are read, but not as they are written again", int(payload.size()));
}

void readLetter(const QByteArray& payload)
{
    const auto text = pdf::textFrom(payload);
    if (!text)
        return;
    const auto canonical = canonicalFromPdf(*text);
    if (!canonical)
        return;
    for (const QChar unit : canonical->text) {
        if (unit.isNull())
            qFatal("a letter holds what no text may");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const QByteArray head = bytes.first(qMin(bytes.size(), pdf::headSize));
    static_cast<void>(pdf::requestFrom(head));
    static_cast<void>(pdf::drawRequestFrom(head));
    static_cast<void>(pdf::replyHeadFrom(head));
    mustRepeat(bytes, &pdf::textFrom);
    mustRepeat(bytes, &pdf::pictureFrom);
    mustRepeat(bytes, &pdf::detailFrom);
    readLetter(bytes);
    return 0;
}
