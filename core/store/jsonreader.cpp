// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/jsonreader.h"

#include "core/base/utf8.h"

#include <QJsonValue>

#include <algorithm>
#include <charconv>
#include <cstring>
#include <utility>

namespace imr::core {

namespace {

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

char16_t unescapedSign(char c)
{
    switch (c) {
    case 'b':
        return u'\b';
    case 'f':
        return u'\f';
    case 'n':
        return u'\n';
    case 'r':
        return u'\r';
    case 't':
        return u'\t';
    default:
        return static_cast<unsigned char>(c);
    }
}

} // namespace

JsonReader::JsonReader(QByteArrayView utf8)
    : m_begin(utf8.data())
    , m_at(m_begin + (utf8.startsWith(byteOrderMark) ? byteOrderMark.size() : 0))
    , m_end(m_begin + utf8.size())
{
}

bool JsonReader::open(char bracket)
{
    if (!isAt(bracket)) {
        skip();
        return false;
    }
    ++m_at;
    if (++m_depth > deepest)
        fail();
    return true;
}

QByteArrayView JsonReader::key()
{
    QByteArrayView name;
    bool hasEscapes = false;
    if (!isAt('"') || !scanString(name, hasEscapes) || !isAt(':')) {
        fail();
        return {};
    }
    ++m_at;
    skipBlanks();
    if (!hasEscapes)
        return name;
    m_key = unescaped(name).toUtf8();
    return m_key;
}

void JsonReader::passPlain()
{
    constexpr quint64 ones = 0x0101010101010101;
    constexpr quint64 highest = 0x80 * ones;
    const auto holdsZero = [](quint64 bytes) { return (bytes - ones) & ~bytes & highest; };
    while (m_end - m_at >= qsizetype(sizeof(quint64))) {
        quint64 eight = 0;
        std::memcpy(&eight, m_at, sizeof eight);
        if (holdsZero(eight ^ ('"' * ones)) | holdsZero(eight ^ ('\\' * ones)))
            break;
        m_at += sizeof eight;
    }
    while (m_at != m_end && *m_at != '"' && *m_at != '\\')
        ++m_at;
}

// Stands at the opening quote; then behind the closing one.
bool JsonReader::scanString(QByteArrayView& raw, bool& hasEscapes)
{
    const char* const start = ++m_at;
    for (passPlain(); m_at != m_end && *m_at == '\\'; passPlain()) {
        hasEscapes = true;
        ++m_at;
        const bool isUnit = m_at != m_end && *m_at == 'u';
        if (m_at == m_end || static_cast<unsigned char>(*m_at) >= 0x80
            || (isUnit && (m_end - m_at < 5 || !std::all_of(m_at + 1, m_at + 5, isHexDigit)))) {
            fail();
            return false;
        }
        m_at += isUnit ? 5 : 1;
    }
    if (m_at == m_end) {
        fail();
        return false;
    }
    raw = QByteArrayView(start, m_at);
    ++m_at;
    return true;
}

QString JsonReader::unescaped(QByteArrayView raw)
{
    QString text;
    text.reserve(raw.size());
    while (!raw.isEmpty()) {
        const qsizetype plain = raw.indexOf('\\');
        text += textOfUtf8(plain < 0 ? raw : raw.first(plain));
        if (plain < 0)
            break;
        const bool isUnit = raw[plain + 1] == 'u';
        text += isUnit ? QChar(raw.sliced(plain + 2, 4).toUShort(nullptr, 16)) : QChar(unescapedSign(raw[plain + 1]));
        raw = raw.sliced(plain + (isUnit ? 6 : 2));
    }
    return text;
}

QString JsonReader::string()
{
    if (!isAt('"')) {
        skip();
        return {};
    }
    QByteArrayView raw;
    bool hasEscapes = false;
    if (!scanString(raw, hasEscapes))
        return {};
    return hasEscapes ? unescaped(raw) : textOfUtf8(raw);
}

void JsonReader::skipDigits()
{
    while (m_at != m_end && *m_at >= '0' && *m_at <= '9')
        ++m_at;
}

// What most numbers are: a few digits and nothing else.
bool JsonReader::scanShort(qint64& whole)
{
    constexpr int mostDigits = 9;
    const char* at = m_at;
    const char* const last = m_at + std::min<qsizetype>(mostDigits, m_end - m_at);
    while (at != last && *at >= '0' && *at <= '9')
        whole = (whole * 10) + (*at++ - '0');
    const bool isAll = at != m_at && at != m_end && (*at == ',' || *at == ']') && (*m_at != '0' || at - m_at == 1);
    if (isAll)
        m_at = at;
    return isAll;
}

// Passes over what is no number.
std::optional<JsonReader::Number> JsonReader::scanNumber()
{
    skipBlanks();
    if (m_broken || m_at == m_end || !(*m_at == '-' || (*m_at >= '0' && *m_at <= '9'))) {
        skip();
        return {};
    }
    if (qint64 whole = 0; scanShort(whole))
        return Number {.whole = whole, .isWhole = true};
    const char* const start = m_at;
    m_at += *m_at == '-' ? 1 : 0;
    if (m_at != m_end && *m_at == '0')
        ++m_at;
    else
        skipDigits();
    Number number {.isWhole = true};
    if (m_at != m_end && *m_at == '.') {
        number.isWhole = false;
        ++m_at;
        skipDigits();
    }
    if (m_at != m_end && (*m_at == 'e' || *m_at == 'E')) {
        number.isWhole = false;
        ++m_at;
        m_at += m_at != m_end && (*m_at == '-' || *m_at == '+') ? 1 : 0;
        skipDigits();
    }
    if (number.isWhole) {
        const auto [end, fault] = std::from_chars(start, m_at, number.whole);
        number.isWhole = fault == std::errc() && end == m_at;
    }
    bool isNumber = true;
    if (!number.isWhole)
        number.real = QByteArrayView(start, m_at).toDouble(&isNumber);
    if (isNumber)
        return number;
    fail();
    return {};
}

qint64 JsonReader::integer()
{
    const auto number = scanNumber();
    if (!number)
        return 0;
    return number->isWhole ? number->whole : QJsonValue(number->real).toInteger();
}

int JsonReader::smallInteger()
{
    const qint64 number = integer();
    return std::in_range<int>(number) ? static_cast<int>(number) : 0;
}

double JsonReader::number(double fallback)
{
    const auto number = scanNumber();
    if (!number)
        return fallback;
    return number->isWhole ? static_cast<double>(number->whole) : number->real;
}

void JsonReader::skip()
{
    skipBlanks();
    if (m_broken || m_at == m_end)
        return fail();
    QByteArrayView text;
    bool hasEscapes = false;
    switch (*m_at) {
    case '{':
        return object([](QByteArrayView) { });
    case '[':
        return array([] { });
    case '"':
        (void)scanString(text, hasEscapes);
        return;
    case '-':
    case '0':
    case '1':
    case '2':
    case '3':
    case '4':
    case '5':
    case '6':
    case '7':
    case '8':
    case '9':
        (void)scanNumber();
        return;
    default:
        return skipWord();
    }
}

bool JsonReader::isSound()
{
    skipBlanks();
    return !m_broken && m_at == m_end;
}

void JsonReader::skipWord()
{
    for (const QByteArrayView word : {QByteArrayView("true"), QByteArrayView("false"), QByteArrayView("null")}) {
        if (QByteArrayView(m_at, m_end).startsWith(word)) {
            m_at += word.size();
            return;
        }
    }
    fail();
}

} // namespace imr::core
