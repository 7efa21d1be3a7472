// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/newletter.h"

#include "core/store/letterstore.h"

#include <algorithm>

namespace imr::core {

qint64 NewLetter::bytes() const
{
    return 4096 + 2 * qint64(text.size()) + layout.size();
}

Ending endingOf(QByteArrayView utf8, bool isAscii)
{
    constexpr qint64 kept = 48; // as the index is made
    const auto begins = [](char byte) { return (uchar(byte) & 0xC0) != 0x80; };
    const qsizetype nul = utf8.indexOf('\0');
    const QByteArrayView text = nul < 0 ? utf8 : utf8.first(nul);
    qsizetype first = text.size();
    for (qint64 characters = 0; characters < kept && first > 0; characters += begins(text[first]) ? 1 : 0)
        --first;
    return {isAscii ? text.size() : std::ranges::count_if(text, begins), first, text.size()};
}

PackedLetter::PackedLetter(const NewLetter& letter)
    : path(letter.path)
    , file(letter.file)
    , error(letter.error)
    , sha256(letter.sha256)
    , text(letter.text.toUtf8())
    , layout(letter.layout)
    , stored(storedLetter(letter.parsed))
    , rows(letter.parsed)
    , ending(endingOf(text, text.size() == letter.text.size()))
    , caseNumber(letter.parsed.caseNumber.text())
    , decisionDate(letter.parsed.decisionDate.text())
{
    identity.add(letter.path);
    identity.add(letter.file);
    identity.add(letter.format);
    identity.addOrNull(QString::fromLatin1(letter.sha256));
    identity.add(letter.size);
    identity.addOrNull(letter.encoding);
    identity.addOrNull(letter.extractor);
    identity.addOrNull(letter.parser);
}

qint64 PackedLetter::bytes() const
{
    return 1024 + text.size() + layout.size() + stored.size() + identity.bytes() + rows.bytes();
}

} // namespace imr::core
