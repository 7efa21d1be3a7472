// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLocale>
#include <QString>

namespace imr::core {

// Writes compact JSON in UTF-8 from front to back. QJsonObject would first build, sort and copy a tree, which took a
// sixth of the time of an import.
class JsonText final
{
public:
    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }
    void key(QLatin1StringView name)
    {
        quoted(name);
        m_utf8 += ':';
        m_first = true;
    }
    void value(QStringView text)
    {
        separate();
        m_utf8 += '"';
        qsizetype kept = 0; // up to here the text is written
        for (qsizetype at = 0; at < text.size(); ++at) {
            if (text[at] >= u' ' && text[at] != u'"' && text[at] != u'\\')
                continue;
            append(text.sliced(kept, at - kept));
            escape(text[at]);
            kept = at + 1;
        }
        append(text.sliced(kept));
        m_utf8 += '"';
    }
    void value(QLatin1StringView plain) { quoted(plain); }
    void value(qint64 number)
    {
        separate();
        m_utf8 += QByteArray::number(number);
    }
    void value(double number)
    {
        separate();
        m_utf8 += QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
    }
    [[nodiscard]] QByteArray utf8() const { return m_utf8; }

private:
    void separate()
    {
        if (!m_first)
            m_utf8 += ',';
        m_first = false;
    }
    void open(char bracket)
    {
        separate();
        m_utf8 += bracket;
        m_first = true;
    }
    void close(char bracket)
    {
        m_utf8 += bracket;
        m_first = false;
    }
    void quoted(QLatin1StringView plain) // of ASCII without anything to escape
    {
        separate();
        m_utf8 += '"';
        m_utf8.append(plain.data(), plain.size());
        m_utf8 += '"';
    }
    void append(QStringView text)
    {
        if (!text.isEmpty())
            m_utf8 += text.toUtf8();
    }
    void escape(QChar c)
    {
        m_utf8 += '\\';
        if (c >= u' ')
            m_utf8 += c.toLatin1();
        else
            m_utf8 += 'u' + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    }

    QByteArray m_utf8;
    bool m_first = true; // of its object, array or key: no comma before
};

} // namespace imr::core
