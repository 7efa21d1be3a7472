// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/preparedletter.h"

#include "core/text/rawname.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace imr::core {

namespace {

// Nothing for a file that is larger than any letter in a project.
QByteArray sumOf(const QString& path)
{
    const ReachedFile reached(path);
    QFile file(reached.path());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (QFileInfo(reached.path()).size() > ReadLimits().maxPdfBytes || !file.open(QIODevice::ReadOnly)
        || !hash.addData(&file))
        return {};
    return hash.result().toHex();
}

void setUnreadable(NewLetter& letter, const QString& sentence)
{
    letter.error = sentence;
    letter.parsed = {};
    letter.parsed.findings = {{u"unreadable"_s, 0, Finding::Severity::Error, sentence, {}, {}}};
}

void takeText(NewLetter& letter, const CanonicalText& text)
{
    letter.format = text.format;
    letter.encoding = text.encoding;
    letter.extractor = text.extractor;
    letter.text = text.text;
    letter.layout = storedLayout({text.boxes, text.pageSizes});
}

NewLetter readAndParse(const QString& path, const ImportSteps::Read& read, const ImportSteps& steps)
{
    const ReadLetter file = read(path);
    NewLetter letter;
    letter.path = file.path;
    letter.file = file.fileName;
    letter.sha256 = file.sha256;
    letter.size = file.size;
    letter.format = QFileInfo(path).suffix().toLower() == u"pdf" ? u"pdf"_s : u"txt"_s;
    letter.parser = steps.parserVersion;
    if (!file.text) {
        setUnreadable(letter, file.text.error().sentence);
        return letter;
    }
    takeText(letter, *file.text);
    auto parsed = steps.parse(letter.text);
    if (parsed)
        letter.parsed = std::move(*parsed);
    else
        setUnreadable(letter, parsed.error().sentence);
    return letter;
}

NewLetter named(const QString& path)
{
    NewLetter letter;
    letter.path = path;
    letter.file = QFileInfo(path).fileName();
    letter.format = u"txt"_s;
    return letter;
}

} // namespace

qint64 PreparedLetter::bytes() const
{
    return 4096 + 2 * qint64(letter.text.size()) + letter.stored.size() + letter.layout.size();
}

PreparedLetter prepareLetter(
    const QString& path, const QSet<QByteArray>& known, const ImportSteps::Read& read, const ImportSteps& steps)
{
    PreparedLetter prepared;
    if (!known.isEmpty()) {
        const QByteArray sum = sumOf(path);
        if (!sum.isEmpty() && known.contains(sum)) {
            prepared.letter = named(path);
            prepared.letter.sha256 = sum;
            prepared.known = true;
            return prepared;
        }
    }
    try {
        prepared.letter = readAndParse(path, read, steps);
    } catch (const std::exception& fault) {
        prepared.letter = named(path);
        setUnreadable(prepared.letter,
            QCoreApplication::translate("imr::Importer",
                "“%1” could not be read: it asks for more than this program can give (%2). Check the file.")
                .arg(prepared.letter.file, QString::fromLocal8Bit(fault.what())));
    }
    prepared.letter.stored = storedLetter(prepared.letter.parsed);
    return prepared;
}

} // namespace imr::core
