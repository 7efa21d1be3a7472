// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/letterreading.h"

#include "core/store/letterstore.h"
#include "core/text/letterbytes.h"
#include "core/text/lettersum.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace imr::core {

namespace {

// Nothing for what is no letter's file.
QByteArray sumOf(const QString& path)
{
    const auto bytes = letterBytes(path, ReadLimits());
    return bytes ? letterSum(*bytes) : QByteArray();
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

NewLetter tooGreedy(const QString& path, const std::exception& fault)
{
    NewLetter letter = named(path);
    setUnreadable(letter,
        QCoreApplication::translate("imr::Importer",
            "“%1” could not be read: it asks for more than this program can give (%2). Check the file.")
            .arg(letter.file, QString::fromLocal8Bit(fault.what())));
    return letter;
}

} // namespace

NewLetter readLetter(const QString& path, const ImportSteps::Read& read, const ImportSteps& steps)
{
    try {
        return readAndParse(path, read, steps);
    } catch (const std::exception& fault) {
        return tooGreedy(path, fault);
    }
}

PackedLetter readPacked(
    const QString& path, const QSet<QByteArray>& known, const ImportSteps::Read& read, const ImportSteps& steps)
{
    try {
        const QByteArray sum = known.isEmpty() ? QByteArray() : sumOf(path);
        if (sum.isEmpty() || !known.contains(sum))
            return PackedLetter(readAndParse(path, read, steps));
        NewLetter letter = named(path);
        letter.sha256 = sum;
        PackedLetter held(letter);
        held.isHeld = true;
        return held;
    } catch (const std::exception& fault) {
        return PackedLetter(tooGreedy(path, fault));
    }
}

} // namespace imr::core
