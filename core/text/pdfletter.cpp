// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/pdfletter.h"

#include "core/text/letterlines.h"
#include "core/text/pagelines.h"
#include "core/text/readfailure.h"

#include <QtTranslation>

namespace imr::core {

namespace {

QList<WordBox> boxesOf(const QList<LetterLine>& lines, const QList<qsizetype>& starts)
{
    QList<WordBox> boxes;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        for (const PlacedWord& word : lines[i].placed)
            boxes.append({{starts[i] + word.span.start, starts[i] + word.span.end}, lines[i].page, word.box});
    }
    return boxes;
}

} // namespace

Result<CanonicalText> canonicalFromPdf(const PdfText& pdf)
{
    QList<LetterLine> lines = pageLines(pdf);
    if (lines.isEmpty()) {
        return readFailure(Error::Code::NotText,
            QT_TRANSLATE_NOOP("imr::LetterReader",
                "Tried to read the PDF, but it holds pictures of pages and no text. Run text recognition (OCR) on it "
                "and read the result."));
    }
    removeFurniture(lines);
    CanonicalText canonical;
    QList<qsizetype> starts;
    canonical.text = joined(lines, &starts);
    canonical.boxes = boxesOf(lines, starts);
    canonical.format = QStringLiteral("pdf");
    canonical.extractor = textRules() + QStringLiteral(", ") + pdf.extractor;
    for (const PdfPage& page : pdf.pages)
        canonical.pageSizes.append(page.size);
    return canonical;
}

} // namespace imr::core
