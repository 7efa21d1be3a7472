// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/requesttokens.h"

#include "core/base/numberwords.h"
#include "core/reading/wordplaces.h"

#include <algorithm>

namespace imr::core {

namespace {

// A run of figures that is longer counts nothing.
constexpr qsizetype longestNumber = 12;

bool isDigit(QStringView text, qsizetype at, qsizetype end)
{
    return at < end && text[at] >= u'0' && text[at] <= u'9';
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

bool isFraction(QChar c)
{
    return c > QChar(0x7f) && isOneOf(c, u"½¼¾⅓⅔");
}

QChar lowerOf(QChar c)
{
    return c <= QChar(0x7f) ? QChar(smallLetter(c)) : c.toLower();
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
    return at < end && isFraction(text[at]) ? at + 1 : at;
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

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

// "b.i.d": single letters, each parted from the next by a dot.
bool isDotted(QStringView word)
{
    if (word.size() < 3 || word.size() % 2 == 0)
        return false;
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (i % 2 == 0 ? !isAsciiLetter(word[i]) : word[i] != u'.')
            return false;
    }
    return true;
}

// "b.i.d." keeps its last dot; "Zorbium10mg" ends before its strength.
qsizetype gluedNameEnd(QStringView text, qsizetype at, qsizetype end)
{
    static constexpr WordSet units = words("mg mcg ml g gm");
    constexpr qsizetype shortestName = 4;
    if (end < text.size() && text[end] == u'.' && isDotted(text.sliced(at, end - at)))
        return end + 1;
    qsizetype name = at;
    while (name < end && isAsciiLetter(text[name]))
        ++name;
    qsizetype digits = name;
    while (isDigit(text, digits, end))
        ++digits;
    if (name - at < shortestName || digits == name)
        return end;
    // "Lidocaine5%", "Zorbium10/325mg"
    if (digits == end) {
        const bool goesOn
            = end < text.size() && (text[end] == u'%' || (text[end] == u'/' && isDigit(text, end + 1, text.size())));
        return goesOn ? name : end;
    }
    const bool glued = end - digits <= 3 && units.contains(text.sliced(digits, end - digits).toString().toLower());
    return glued ? name : end;
}

} // namespace

RequestTokens::RequestTokens(const QString& text, Span range)
    : m_text(text)
    , m_end(range.end)
    , m_words(std::max<qsizetype>(0, range.length()), Qt::Uninitialized)
{
    m_tokens.reserve(range.length() / 4 + 2);
    for (qsizetype at = range.start; at < range.end;) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        Token token;
        token.glued = at > range.start && !text[at - 1].isSpace();
        qsizetype end = at + 1;
        if (isDigit(text, at, range.end) || (text[at] == u'.' && isDigit(text, at + 1, range.end))
            || isFraction(text[at])) {
            end = numberEnd(text, at, range.end);
            token.kind = end - at <= longestNumber ? Token::Kind::Number : Token::Kind::Other;
        } else if (text[at].isLetter()) {
            token.kind = Token::Kind::Word;
            // "2x6", "x3 refills": the times sign is a word of its own.
            const bool times = lowerOf(text[at]) == u'x' && isDigit(text, at + 1, range.end);
            end = times ? at + 1 : gluedNameEnd(text, at, wordEnd(text, at, range.end));
        } else {
            token.kind = kindOf(text[at]);
        }
        token.span = {at, end};
        if (token.kind == Token::Kind::Word)
            addWord(token);
        m_tokens.append(token);
        at = end;
    }
}

void RequestTokens::addWord(Token& token)
{
    QChar* const begin = m_words.data() + m_wordsEnd;
    QChar* end = begin;
    for (const QChar unit : viewOf(token.span)) {
        if (unit != u'.')
            *end++ = lowerOf(unit);
    }
    m_wordsEnd += end - begin;
    token.word = QStringView(begin, end);
    token.hash = wordHash(token.word);
    if (numberWords.contains(token.word, token.hash) && token.word.size() == token.span.length())
        token.number = numberOfWords(token.word).value_or(-1);
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
