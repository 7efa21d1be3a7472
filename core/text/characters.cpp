// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/letterlines.h"

#include "core/text/unitblock.h"

namespace imr::core {

namespace {

// What stands for letters that a font drew as one: U+FB00 to U+FB06.
QStringView ligature(char16_t unit)
{
    switch (unit) {
    case 0xFB00:
        return u"ff";
    case 0xFB01:
        return u"fi";
    case 0xFB02:
        return u"fl";
    case 0xFB03:
        return u"ffi";
    case 0xFB04:
        return u"ffl";
    case 0xFB05:
    case 0xFB06:
        return u"st";
    default:
        return {};
    }
}

bool isUnseen(QChar unit)
{
    switch (unit.unicode()) {
    case 0x00AD: // soft hyphen
    case 0x034F:
    case 0x180E:
    case 0xFEFF:
        return true;
    default:
        return unit.category() == QChar::Other_Control || (unit >= u'\u200B' && unit <= u'\u200F')
            || (unit >= u'\u202A' && unit <= u'\u202E') || (unit >= u'\u2060' && unit <= u'\u206F');
    }
}

bool isLineEnd(QChar unit)
{
    return unit == u'\n' || unit == u'\v' || unit == u'\u0085' || unit == u'\u2028' || unit == u'\u2029';
}

// A half of a pair without the other, and what no text may hold: stored as text, it would take its neighbours along.
bool isBroken(const QString& raw, qsizetype at)
{
    const QChar unit = raw[at];
    if (unit.isHighSurrogate())
        return at + 1 == raw.size() || !raw[at + 1].isLowSurrogate();
    if (unit.isLowSurrogate())
        return at == 0 || !raw[at - 1].isHighSurrogate();
    return unit >= u'\uFFFE';
}

// Units that stay as they are, as nearly all do.
bool isKept(QChar unit)
{
    return (unit >= u' ' && unit <= u'~') || unit == u'\n' || unit == u'\t' || unit == u'\f';
}

bool areKept(const UnitBlock& block)
{
    return !UnitBlock::any(~(block.areWithin(u' ', u'~') | block.are(u'\n')));
}

// What a unit that is not kept becomes; the place behind what was read of the text.
qsizetype appendCleaned(QString& cleaned, const QString& raw, qsizetype at)
{
    const QChar unit = raw[at];
    if (unit == u'\r') {
        // One line end, however many carriage returns stand before its line feed.
        qsizetype next = at;
        while (next < raw.size() && raw[next] == u'\r')
            ++next;
        if (next < raw.size() && raw[next] == u'\n')
            return next;
        cleaned.append(u'\n');
    } else if (isLineEnd(unit)) {
        cleaned.append(u'\n');
    } else if (unit.category() == QChar::Separator_Space) {
        cleaned.append(u' ');
    } else if (unit == u'\u2010' || unit == u'\u2011') {
        cleaned.append(u'-');
    } else if (const QStringView letters = ligature(unit.unicode()); !letters.isEmpty()) {
        cleaned.append(letters);
    } else if (isBroken(raw, at)) {
        cleaned.append(QChar(QChar::ReplacementCharacter));
    } else if (!isUnseen(unit)) {
        cleaned.append(unit);
    }
    return at + 1;
}

} // namespace

QString cleanedCharacters(const QString& raw)
{
    const auto keptEnd = [units = QStringView(raw).utf16(), size = raw.size()](qsizetype from) {
        qsizetype at = from;
        while (size - at >= UnitBlock::size && areKept(UnitBlock(units + at)))
            at += UnitBlock::size;
        while (at < size && isKept(units[at]))
            ++at;
        return at;
    };
    qsizetype end = keptEnd(0);
    if (end == raw.size())
        return raw;
    QString cleaned;
    cleaned.reserve(raw.size());
    for (qsizetype at = 0;; end = keptEnd(at)) {
        cleaned.append(QStringView(raw).sliced(at, end - at));
        if (end == raw.size())
            return cleaned;
        at = appendCleaned(cleaned, raw, end);
    }
}

} // namespace imr::core
