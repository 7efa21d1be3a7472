// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/letterreader.h"
#include "tests/support/minimalpdf.h"
#include "ui/page/pageview.h"

#include <QFile>
#include <QTemporaryDir>

namespace imr::tests {

// A PDF letter of invented text in a folder of its own, as it is after import.
class InventedPages final
{
public:
    explicit InventedPages(const QList<PdfLines>& pages = threePages())
        : m_pdf(pdfOf(pages))
    {
        write(m_pdf);
        m_read = core::LetterReader().read(path());
        if (!m_read.text)
            qFatal("%s", qPrintable(m_read.text.error().sentence));
    }

    static QList<PdfLines> threePages()
    {
        QList<QByteArray> many;
        for (int i = 0; i < 40; ++i)
            many.append("line " + QByteArray::number(i) + " of the second page");
        return {paragraph({"The worker hurt his back.", "", "One prescription of Norco 10/325mg #90: Upheld"}),
            paragraph(many), paragraph({"Twelve sessions of pool", "therapy: Overturned"})};
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("invented.pdf")); }
    [[nodiscard]] const QByteArray& pdf() const { return m_pdf; }
    [[nodiscard]] const QString& text() const { return m_read.text->text; }
    [[nodiscard]] const QByteArray& sha256() const { return m_read.sha256; }
    [[nodiscard]] core::PageLayout layout() const { return {m_read.text->boxes, m_read.text->pageSizes}; }
    [[nodiscard]] ui::PageView::Letter letter() const { return {path(), sha256(), text(), layout()}; }
    [[nodiscard]] core::Span span(const QString& words) const
    {
        const qsizetype start = text().indexOf(words);
        if (start < 0)
            qFatal("no such words: %s", qPrintable(words));
        return {start, start + words.size()};
    }

    void write(const QByteArray& bytes) const
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the invented letter could not be written");
    }
    void remove() const { QFile::remove(path()); }

private:
    QTemporaryDir m_folder;
    QByteArray m_pdf;
    core::ReadLetter m_read;
};

} // namespace imr::tests
