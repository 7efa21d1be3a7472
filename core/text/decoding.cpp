// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/decoding.h"

#include "core/text/readfailure.h"
#include "core/text/unitblock.h"

#include <QStringDecoder>
#include <QtTranslation>

#include <algorithm>
#include <array>
#include <optional>

namespace imr::core {

namespace {

using Encoding = QStringConverter::Encoding;

// What Windows-1252 has at 0x80 to 0x9F, where Latin-1 has control characters; 0xFFFD where it has nothing.
constexpr std::array<char16_t, 32> windows1252 {0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6,
    0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013,
    0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

QString fromWindows1252(const QByteArray& bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar& unit : text) {
        if (unit >= u'\x80' && unit < u'\xA0')
            unit = windows1252[unit.unicode() - 0x80];
    }
    return text;
}

// UTF-16 without its mark: Latin letters leave a NUL in every second byte, always on the same side.
std::optional<Encoding> utf16ByNuls(const QByteArray& bytes)
{
    if (bytes.size() % 2 != 0 || !bytes.contains('\0'))
        return {};
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] == '\0')
            ++(i % 2 == 0 ? even : odd);
    }
    const qsizetype most = bytes.size() / 2 * 8 / 10;
    if (even == 0 && odd > most)
        return Encoding::Utf16LE;
    if (odd == 0 && even > most)
        return Encoding::Utf16BE;
    return {};
}

// Whether a block has a control character other than those that end lines.
bool hasControls(const UnitBlock& block)
{
    return UnitBlock::any(block.areWithin(0, 0x1F) & ~(block.are(u'\n') | block.are(u'\r')));
}

bool looksBinary(QStringView text)
{
    if (text.contains(QChar::Null))
        return true;
    qsizetype controls = 0;
    for (qsizetype at = 0; at < text.size(); at += UnitBlock::size) {
        const QStringView units = text.sliced(at, std::min(UnitBlock::size, text.size() - at));
        if (units.size() == UnitBlock::size && !hasControls(UnitBlock(units.utf16())))
            continue;
        controls += std::ranges::count_if(units, [](QChar unit) {
            return unit < u' ' && unit != u'\n' && unit != u'\r' && unit != u'\t' && unit != u'\f' && unit != u'\v';
        });
    }
    return controls * 50 > text.size();
}

DecodedText decoded(const QByteArray& bytes)
{
    std::optional<Encoding> encoding = QStringConverter::encodingForData(bytes);
    const bool marked = encoding.has_value();
    if (!marked)
        encoding = utf16ByNuls(bytes).value_or(Encoding::Utf8);
    QStringDecoder decoder(*encoding);
    const QString text = decoder.decode(bytes);
    if (!marked && decoder.hasError())
        return {fromWindows1252(bytes), QStringLiteral("windows-1252")};
    return {text, QString::fromLatin1(decoder.name())};
}

} // namespace

Result<DecodedText> decodedText(const QByteArray& bytes)
{
    DecodedText result = decoded(bytes);
    if (looksBinary(result.text)) {
        return readFailure(Error::Code::NotText,
            QT_TRANSLATE_NOOP("imr::LetterReader",
                "Tried to read the file as text, but it holds binary data. Choose letters saved as text or PDF."));
    }
    return result;
}

} // namespace imr::core
