// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/minimalpdf.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace imr::tests {

namespace {

QByteArray stream(const QByteArray& dictionary, const QByteArray& content)
{
    return "<< " + dictionary + " /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content
        + "\nendstream";
}

QByteArray escaped(QByteArray text)
{
    return text.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)");
}

QByteArray reference(qsizetype number)
{
    return QByteArray::number(number) + " 0 R";
}

constexpr auto font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>";

} // namespace

QByteArray pdfOfObjects(const QList<QByteArray>& objects)
{
    QByteArray pdf = "%PDF-1.6\n";
    QByteArray table = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray count = QByteArray::number(objects.size() + 1);
    return pdf + "xref\n0 " + count + "\n" + table + "trailer\n<< /Size " + count + " /Root 1 0 R >>\nstartxref\n"
        + QByteArray::number(pdf.size()) + "\n%%EOF\n";
}

QByteArray pdfOf(const QList<PdfLines>& pages)
{
    constexpr qsizetype before = 3; // catalogue, page tree, font
    QList<QByteArray> objects {"<< /Type /Catalog /Pages 2 0 R >>", {}, font};
    QByteArray kids;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const qsizetype page = before + 2 * i + 1;
        kids += reference(page) + ' ';
        QByteArray content = "BT /F1 12 Tf\n";
        for (const PdfLine& line : pages[i]) {
            content += "1 0 0 1 " + QByteArray::number(line.at.x()) + ' ' + QByteArray::number(line.at.y()) + " Tm ("
                + escaped(line.text) + ") Tj\n";
        }
        objects.append("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> "
                       "/Contents "
            + reference(page + 1) + " >>");
        objects.append(stream({}, content + "ET"));
    }
    objects[1] = "<< /Type /Pages /Kids [" + kids + "] /Count " + QByteArray::number(pages.size()) + " >>";
    return pdfOfObjects(objects);
}

PdfLines paragraph(const QList<QByteArray>& lines)
{
    PdfLines placed;
    double y = 720;
    for (const QByteArray& line : lines) {
        if (!line.isEmpty())
            placed.append({QPointF(72, y), line});
        y -= 14;
    }
    return placed;
}

QByteArray pdfBomb(int depth, const QByteArray& leaf)
{
    const QByteArray page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] "
                            "/Resources << /XObject << /X 6 0 R >> >> /Contents 5 0 R >>";
    QList<QByteArray> objects {"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [4 0 R] /Count 1 >>", font,
        page, stream({}, "/X Do")};
    for (int i = 0; i < depth; ++i) {
        const QByteArray next = reference(objects.size() + 2);
        objects.append(
            stream("/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << /XObject << /X " + next + " >> >>",
                QByteArray("/X Do ").repeated(10)));
    }
    objects.append(
        stream("/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >>", leaf));
    return pdfOfObjects(objects);
}

QByteArray encryptedPdf(const QByteArray& pdf, const QString& userPassword)
{
    const QTemporaryDir folder;
    QFile plain(folder.filePath(QStringLiteral("plain.pdf")));
    QFile locked(folder.filePath(QStringLiteral("locked.pdf")));
    if (!plain.open(QIODevice::WriteOnly) || plain.write(pdf) != pdf.size())
        return {};
    plain.close();
    const int status = QProcess::execute(QStringLiteral("qpdf"),
        {QStringLiteral("--encrypt"), userPassword, QStringLiteral("owner"), QStringLiteral("256"),
            QStringLiteral("--"), plain.fileName(), locked.fileName()});
    return status == 0 && locked.open(QIODevice::ReadOnly) ? locked.readAll() : QByteArray();
}

} // namespace imr::tests
