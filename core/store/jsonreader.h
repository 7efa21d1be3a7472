// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace imr::core {

// Reads JSON in UTF-8 from front to back, the counterpart of JsonText; as far as Qt takes it, but for ".5".
// QJsonDocument would first build a tree, which took half of the time of an export. A value of another kind than the
// one asked for is passed over and gives what is empty. What is no JSON ends the reading: nothing more is found from
// there on.
class JsonReader final
{
public:
    explicit JsonReader(QByteArrayView utf8); // which must outlive the reader

    // Calls back with the name of each entry, which is good until the next is read; an entry that the callback leaves
    // is passed over.
    template<typename Visit> void object(Visit visit)
    {
        if (!open('{'))
            return;
        for (bool more = !close('}'); more; more = next('}')) {
            const QByteArrayView name = key();
            const char* const before = m_at;
            if (!m_broken)
                visit(name);
            if (m_at == before)
                skip();
        }
        --m_depth;
    }
    // Calls back for each entry; one that the callback leaves is passed over.
    template<typename Visit> void array(Visit visit)
    {
        if (!open('['))
            return;
        for (bool more = !close(']'); more; more = next(']')) {
            const char* const before = m_at;
            visit();
            if (m_at == before)
                skip();
        }
        --m_depth;
    }
    [[nodiscard]] QString string();
    [[nodiscard]] qint64 integer(); // 0 for what is no whole number
    [[nodiscard]] int smallInteger(); // 0 for what is none, or too large
    [[nodiscard]] double number(double fallback);
    void skip();

    [[nodiscard]] bool isAt(char first) // whether the next value begins so
    {
        skipBlanks();
        return !m_broken && m_at != m_end && *m_at == first;
    }
    [[nodiscard]] bool isAtNumber() // or at a sign, behind which one should stand
    {
        skipBlanks();
        return !m_broken && m_at != m_end && (*m_at == '-' || (*m_at >= '0' && *m_at <= '9'));
    }
    // To be called last: whether all of it was JSON.
    [[nodiscard]] bool isSound();
    [[nodiscard]] qsizetype position() const { return m_at - m_begin; } // in bytes; of the fault when there is one

private:
    struct Number
    {
        qint64 whole = 0;
        double real = 0;
        bool isWhole = false;
    };

    void skipBlanks()
    {
        while (m_at != m_end && static_cast<unsigned char>(*m_at) <= ' ' && isBlank(*m_at))
            ++m_at;
    }
    [[nodiscard]] static bool isBlank(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }
    [[nodiscard]] bool open(char bracket); // passes over what is no such bracket
    [[nodiscard]] bool close(char bracket)
    {
        const bool isThere = isAt(bracket);
        m_at += isThere ? 1 : 0;
        return isThere;
    }
    [[nodiscard]] bool next(char bracket) // behind the comma; false: behind the bracket
    {
        if (close(bracket))
            return false;
        if (!close(','))
            fail();
        skipBlanks();
        return !m_broken;
    }
    [[nodiscard]] QByteArrayView key();
    void passPlain(); // to a quote, a backslash or the end
    [[nodiscard]] bool scanString(QByteArrayView& raw, bool& hasEscapes);
    [[nodiscard]] static QString unescaped(QByteArrayView raw);
    [[nodiscard]] std::optional<Number> scanNumber();
    [[nodiscard]] bool scanShort(qint64& whole);
    void skipDigits();
    void skipWord();
    void fail() { m_broken = true; }

    static constexpr int deepest = 1024;

    const char* const m_begin;
    const char* m_at;
    const char* const m_end;
    QByteArray m_key; // of one with escapes
    int m_depth = 0;
    bool m_broken = false;
};

} // namespace imr::core
