// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/span.h"

#include <QString>

namespace imr::core {

// One token of a request line; spans count in the folded text it was cut from.
struct Token
{
    enum class Kind {
        Word, // letters first, then letters, digits, apostrophes and inner dots: "q6hrs", "b.i.d"
        Number, // "7.5", "1,000", ".5"
        Hash,
        Percent,
        Slash,
        Hyphen,
        Comma,
        Colon,
        Open,
        Close,
        Other,
    };

    Kind kind = Kind::Other;
    Span span;
    bool glued = false; // no blank stands before it
    QString lower; // of words
};

// The tokens of a range of a folded text, with the questions that the grammar asks of them. Indices past the end are
// allowed and answer no.
class RequestTokens final
{
public:
    RequestTokens(const QString& text, Span range);

    [[nodiscard]] qsizetype size() const { return m_tokens.size(); }
    [[nodiscard]] const Token& at(qsizetype index) const { return m_tokens.at(index); }
    [[nodiscard]] bool is(qsizetype index, Token::Kind kind) const;
    [[nodiscard]] bool isGlued(qsizetype index) const;
    [[nodiscard]] bool isWord(qsizetype index, QLatin1StringView lower) const;
    [[nodiscard]] bool isWordOf(qsizetype index, const QStringList& lower) const;
    // The word at the index in lower case without dots ("b.i.d." -> "bid"); empty when there is none.
    [[nodiscard]] QString word(qsizetype index) const;
    // From the start of one token to the end of another.
    [[nodiscard]] Span span(qsizetype first, qsizetype last) const;
    [[nodiscard]] QString textOf(Span span) const { return span.of(m_text).toString(); }
    [[nodiscard]] const QString& text() const { return m_text; }
    // The first token that starts at or after a position.
    [[nodiscard]] qsizetype indexAt(qsizetype position) const;

private:
    QString m_text;
    QList<Token> m_tokens;
};

} // namespace imr::core
