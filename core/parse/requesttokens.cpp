// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/requesttokens.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace imr::core {

namespace {

bool isDigit(QStringView text, qsizetype at, qsizetype end)
{
    return at < end && text[at].isDigit();
}

Token::Kind kindOf(QChar c)
{
    switch (c.unicode()) {
    case '#':
        return Token::Kind::Hash;
    case '%':
        return Token::Kind::Percent;
    case '/':
        return Token::Kind::Slash;
    case '-':
    case 0x2010:
    case 0x2011:
    case 0x2013:
        return Token::Kind::Hyphen;
    case ',':
    case ';':
        return Token::Kind::Comma;
    case ':':
        return Token::Kind::Colon;
    case '(':
    case '[':
        return Token::Kind::Open;
    case ')':
    case ']':
        return Token::Kind::Close;
    default:
        return Token::Kind::Other;
    }
}

qsizetype numberEnd(QStringView text, qsizetype at, qsizetype end)
{
    while (
        isDigit(text, at, end) || (at < end && (text[at] == u'.' || text[at] == u',') && isDigit(text, at + 1, end))) {
        // "60,000" is one number, "60,90" is two.
        if (text[at] == u',') {
            const bool thousands
                = isDigit(text, at + 2, end) && isDigit(text, at + 3, end) && !isDigit(text, at + 4, end);
            if (!thousands)
                break;
        }
        ++at;
    }
    return at;
}

qsizetype wordEnd(QStringView text, qsizetype at, qsizetype end)
{
    while (at < end) {
        const bool inner = (text[at] == u'.' || text[at] == u'\'' || text[at] == QChar(0x2019)) && at + 1 < end
            && text[at + 1].isLetter();
        if (!text[at].isLetterOrNumber() && !inner)
            break;
        ++at;
    }
    return at;
}

// "b.i.d." keeps its last dot; "Zorbium10mg" ends before its strength.
qsizetype gluedNameEnd(QStringView text, qsizetype at, qsizetype end)
{
    static const QRegularExpression letters(QStringLiteral("\\A(?:[A-Za-z]\\.)+[A-Za-z]\\z"));
    static const QRegularExpression name(
        QStringLiteral("\\A([A-Za-z]{4,})\\d+(?:mg|mcg|ml|gm?)\\z"), QRegularExpression::CaseInsensitiveOption);
    const QStringView word = text.sliced(at, end - at);
    if (end < text.size() && text[end] == u'.' && letters.matchView(word).hasMatch())
        return end + 1;
    const auto match = name.matchView(word);
    return match.hasMatch() ? at + match.capturedEnd(1) : end;
}

} // namespace

RequestTokens::RequestTokens(const QString& text, Span range)
    : m_text(text.first(range.end))
{
    for (qsizetype at = range.start; at < range.end;) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        Token token;
        token.glued = at > range.start && !text[at - 1].isSpace();
        qsizetype end = at + 1;
        if (text[at].isDigit() || (text[at] == u'.' && isDigit(text, at + 1, range.end))) {
            token.kind = Token::Kind::Number;
            end = numberEnd(text, at, range.end);
        } else if (text[at].isLetter()) {
            token.kind = Token::Kind::Word;
            // "2x6", "x3 refills": the times sign is a word of its own.
            const bool times = text[at].toLower() == u'x' && isDigit(text, at + 1, range.end);
            end = times ? at + 1 : gluedNameEnd(text, at, wordEnd(text, at, range.end));
            token.lower = text.sliced(at, end - at).toLower();
        } else {
            token.kind = kindOf(text[at]);
        }
        token.span = {at, end};
        m_tokens.append(token);
        at = end;
    }
}

bool RequestTokens::is(qsizetype index, Token::Kind kind) const
{
    return index >= 0 && index < size() && at(index).kind == kind;
}

bool RequestTokens::isGlued(qsizetype index) const
{
    return index >= 0 && index < size() && at(index).glued;
}

bool RequestTokens::isWord(qsizetype index, QLatin1StringView lower) const
{
    return is(index, Token::Kind::Word) && at(index).lower == lower;
}

bool RequestTokens::isWordOf(qsizetype index, const QStringList& lower) const
{
    return is(index, Token::Kind::Word) && lower.contains(word(index));
}

QString RequestTokens::word(qsizetype index) const
{
    return is(index, Token::Kind::Word) ? QString(at(index).lower).remove(u'.') : QString();
}

Span RequestTokens::span(qsizetype first, qsizetype last) const
{
    return {at(first).span.start, at(last).span.end};
}

qsizetype RequestTokens::indexAt(qsizetype position) const
{
    const auto found
        = std::ranges::lower_bound(m_tokens, position, {}, [](const Token& token) { return token.span.start; });
    return found - m_tokens.begin();
}

} // namespace imr::core
