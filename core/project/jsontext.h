// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace imr::core {

// Writes compact JSON from front to back. QJsonObject would first build, sort and copy a tree, which took a sixth of
// the time of an import.
class JsonText final
{
public:
    void beginObject() { open(u'{'); }
    void endObject() { close(u'}'); }
    void beginArray() { open(u'['); }
    void endArray() { close(u']'); }
    void key(QLatin1StringView name)
    {
        separate();
        m_text += u'"' + name + QLatin1StringView("\":");
        m_first = true;
    }
    void value(QStringView text)
    {
        separate();
        m_text += u'"';
        for (const QChar c : text)
            escape(c);
        m_text += u'"';
    }
    void value(QLatin1StringView plain)
    {
        separate();
        m_text += u'"' + plain + u'"';
    }
    void value(qint64 number)
    {
        separate();
        m_text += QString::number(number);
    }
    void value(double number)
    {
        separate();
        m_text += QString::number(number, 'g', QLocale::FloatingPointShortest);
    }
    [[nodiscard]] QString text() const { return m_text; }

private:
    void separate()
    {
        if (!m_first)
            m_text += u',';
        m_first = false;
    }
    void open(QChar bracket)
    {
        separate();
        m_text += bracket;
        m_first = true;
    }
    void close(QChar bracket)
    {
        m_text += bracket;
        m_first = false;
    }
    void escape(QChar c)
    {
        if (c == u'"' || c == u'\\') {
            m_text += u'\\';
            m_text += c;
        } else if (c < u' ') {
            m_text += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QChar(u'0'));
        } else {
            m_text += c;
        }
    }

    QString m_text;
    bool m_first = true; // of its object, array or key: no comma before
};

} // namespace imr::core
