// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLocale>
#include <QString>

#include <algorithm>
#include <charconv>
#include <cstring>

namespace imr::core {

// Writes compact JSON in UTF-8 from front to back. QJsonObject would first build, sort and copy a tree, which took a
// sixth of the time of an import; QByteArray asks at every byte that it appends whether it is shared.
class JsonText final
{
public:
    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }
    void key(QLatin1StringView name)
    {
        quoted(name, ':');
        m_first = true;
    }
    void value(QStringView text)
    {
        separate();
        constexpr qsizetype longestUnit = 6; // "\u001f"
        char* const begin = room(longestUnit * text.size() + 2);
        char* at = begin;
        *at++ = '"';
        for (qsizetype i = 0; i < text.size();) {
            const char16_t unit = text[i].unicode();
            if (unit >= 0x80) {
                const qsizetype from = i;
                while (i < text.size() && text[i].unicode() >= 0x80)
                    ++i;
                const QByteArray utf8 = text.sliced(from, i - from).toUtf8();
                at = std::copy(utf8.cbegin(), utf8.cend(), at);
                continue;
            }
            if (unit >= u' ' && unit != u'"' && unit != u'\\')
                *at++ = char(unit);
            else
                at = escaped(char(unit), at);
            ++i;
        }
        *at++ = '"';
        m_size += at - begin;
    }
    void value(QLatin1StringView plain) { quoted(plain); }
    void value(qint64 number)
    {
        separate();
        char* const begin = room(longestNumber);
        m_size += std::to_chars(begin, begin + longestNumber, number).ptr - begin;
    }
    // An array of both.
    void pair(qint64 first, qint64 second)
    {
        separate();
        char* const begin = room(2 * longestNumber + 3);
        char* at = begin;
        *at++ = '[';
        at = std::to_chars(at, at + longestNumber, first).ptr;
        *at++ = ',';
        at = std::to_chars(at, at + longestNumber, second).ptr;
        *at++ = ']';
        m_size += at - begin;
    }
    void value(double number)
    {
        separate();
        append(QByteArray::number(number, 'g', QLocale::FloatingPointShortest));
    }
    // All that was written.
    [[nodiscard]] QByteArray utf8() const { return QByteArray(m_utf8.constData(), m_size); }

private:
    static constexpr qsizetype longestNumber = 20; // "-9223372036854775808"

    // Where the next bytes go, of which the caller writes up to `bytes` and adds them to the size.
    char* room(qsizetype bytes)
    {
        constexpr qsizetype first = 8192; // most letters
        if (m_size + bytes > m_utf8.size())
            m_utf8.resize(std::max({first, 2 * m_utf8.size(), m_size + bytes}));
        return m_utf8.data() + m_size;
    }
    void append(QByteArrayView bytes)
    {
        std::memcpy(room(bytes.size()), bytes.data(), std::size_t(bytes.size()));
        m_size += bytes.size();
    }
    void separate()
    {
        if (!m_first) {
            *room(1) = ',';
            ++m_size;
        }
        m_first = false;
    }
    void open(char bracket)
    {
        separate();
        *room(1) = bracket;
        ++m_size;
        m_first = true;
    }
    void close(char bracket)
    {
        *room(1) = bracket;
        ++m_size;
        m_first = false;
    }
    // Of ASCII without anything to escape; `behind` is a sign that follows it, or none.
    void quoted(QLatin1StringView plain, char behind = '\0')
    {
        separate();
        char* const begin = room(plain.size() + 3);
        char* at = begin;
        *at++ = '"';
        at = std::copy(plain.cbegin(), plain.cend(), at);
        *at++ = '"';
        if (behind != '\0')
            *at++ = behind;
        m_size += at - begin;
    }
    static char* escaped(char c, char* at)
    {
        constexpr auto digits = "0123456789abcdef";
        *at++ = '\\';
        if (c >= ' ') {
            *at++ = c;
            return at;
        }
        at = std::copy_n("u00", 3, at);
        *at++ = digits[c >> 4];
        *at++ = digits[c & 0xf];
        return at;
    }

    QByteArray m_utf8; // with room behind what was written
    qsizetype m_size = 0;
    bool m_first = true; // of its object, array or key: no comma before
};

} // namespace imr::core
