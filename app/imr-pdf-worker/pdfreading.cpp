// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/imr-pdf-worker/pdfreading.h"

#include "app/imr-pdf-worker/complaints.h"
#include "core/text/pdfprotocol.h"

#include <poppler-qt6.h>
#include <poppler-version.h>

#include <algorithm>
#include <cctype>
#include <memory>

namespace imr {

namespace {

namespace pdf = core::pdf;

// A PDF ends with its mark, or nearly. Poppler makes do without and would give the part of a letter that is there.
bool isWhole(const QByteArray& bytes)
{
    constexpr qsizetype tail = 4096;
    qsizetype end = bytes.size();
    while (end > 0 && (bytes[end - 1] == '\0' || std::isspace(static_cast<unsigned char>(bytes[end - 1]))))
        --end;
    return QByteArrayView(bytes).first(end).last(std::min(end, tail)).contains("%%EOF");
}

// A word takes 21 bytes of a reply besides its letters.
constexpr qsizetype mostWords = pdf::maxReplyBytes / 32;

core::PdfPage contents(const Poppler::Page& page)
{
    core::PdfPage contents;
    contents.size = page.pageSizeF();
    for (const std::unique_ptr<Poppler::TextBox>& word : page.textList()) {
        if (pdf::isPlace(word->boundingBox()))
            contents.words.append({word->text(), word->boundingBox(), word->hasSpaceAfter()});
    }
    return contents;
}

} // namespace

QByteArray replyTo(const QByteArray& bytes, int maxPages)
{
    Complaints::listen();
    const std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(bytes);
    if (!document || !isWhole(bytes))
        return Complaints::refusal(pdf::Status::Damaged);
    if (document->isLocked())
        return Complaints::refusal(pdf::Status::Encrypted);
    const int pages = document->numPages();
    if (pages > maxPages)
        return Complaints::refusal(pdf::Status::TooManyPages);
    core::PdfText text;
    text.extractor = QStringLiteral("poppler " POPPLER_VERSION);
    qsizetype words = 0;
    for (int i = 0; i < pages; ++i) {
        const std::unique_ptr<Poppler::Page> page = document->page(i);
        if (!page || !pdf::isSize(page->pageSizeF()))
            return Complaints::refusal(pdf::Status::Damaged);
        text.pages.append(contents(*page));
        words += text.pages.last().words.size();
        if (words > mostWords)
            return Complaints::refusal(pdf::Status::TooMuchText);
    }
    if (text.pages.isEmpty() || Complaints::wordsLost())
        return Complaints::refusal(pdf::Status::Damaged);
    const QByteArray payload = pdf::payloadOf(text);
    if (payload.size() > pdf::maxReplyBytes)
        return Complaints::refusal(pdf::Status::TooMuchText);
    return pdf::reply(pdf::Status::Done, payload);
}

} // namespace imr
