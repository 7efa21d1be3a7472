// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/letterlines.h"

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

} // namespace

QString cleanedCharacters(const QString& raw)
{
    QString cleaned;
    cleaned.reserve(raw.size());
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const QChar unit = raw[i];
        if (unit >= u' ' && unit <= u'~') { // as nearly all are
            cleaned.append(unit);
        } else if (unit == u'\r') {
            // One line end, however many carriage returns stand before its line feed.
            qsizetype next = i;
            while (next < raw.size() && raw[next] == u'\r')
                ++next;
            if (next == raw.size() || raw[next] != u'\n')
                cleaned.append(u'\n');
            else
                i = next - 1;
        } else if (isLineEnd(unit)) {
            cleaned.append(u'\n');
        } else if (unit == u'\t' || unit == u'\f') {
            cleaned.append(unit);
        } else if (unit.category() == QChar::Separator_Space) {
            cleaned.append(u' ');
        } else if (unit == u'\u2010' || unit == u'\u2011') {
            cleaned.append(u'-');
        } else if (const QStringView letters = ligature(unit.unicode()); !letters.isEmpty()) {
            cleaned.append(letters);
        } else if (isBroken(raw, i)) {
            cleaned.append(QChar(QChar::ReplacementCharacter));
        } else if (!isUnseen(unit)) {
            cleaned.append(unit);
        }
    }
    return cleaned;
}

} // namespace imr::core
