// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/wordset.h"
#include "core/letter/span.h"

#include <QString>

namespace imr::core {

// One token of a request line; spans count in the folded text it was cut from.
struct Token
{
    enum class Kind {
        Word, // letters first, then letters, digits, apostrophes and inner dots: "q6hrs", "b.i.d"
        Number, // "7.5", "1,000", ".5", "½", "1½", of twelve characters at most
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
    QStringView word; // of words: in lower case without dots ("b.i.d." -> "bid")
    quint32 hash = 0; // of the word
    int number = -1; // that a word without dots in it stands for: zero to nineteen, the tens; otherwise -1
};

// The tokens of a range of a folded text, with the questions that the grammar asks of them. Indices past the end are
// allowed and answer no. Words are views that live as long as the tokens.
class RequestTokens final
{
public:
    RequestTokens(const QString& text, Span range);
    RequestTokens(const RequestTokens&) = delete;
    RequestTokens& operator=(const RequestTokens&) = delete;

    [[nodiscard]] qsizetype size() const { return m_tokens.size(); }
    [[nodiscard]] const Token& at(qsizetype index) const { return m_tokens.at(index); }
    [[nodiscard]] bool is(qsizetype index, Token::Kind kind) const { return has(index) && at(index).kind == kind; }
    [[nodiscard]] bool isGlued(qsizetype index) const { return has(index) && at(index).glued; }
    [[nodiscard]] bool isWord(qsizetype index, QLatin1StringView lower) const
    {
        if (!is(index, Token::Kind::Word))
            return false;
        const QStringView word = at(index).word;
        return word.size() == lower.size() && word.front() == QChar(lower.front()) && word == lower;
    }
    [[nodiscard]] bool isWordOf(qsizetype index, const WordSet& set) const
    {
        return is(index, Token::Kind::Word) && set.contains(at(index).word, at(index).hash);
    }
    // The word at the index in lower case without dots; empty when there is none.
    [[nodiscard]] QStringView word(qsizetype index) const { return has(index) ? at(index).word : QStringView(); }
    // What the word at the index stands for as a number (Token::number); -1 when there is none.
    [[nodiscard]] int numberWord(qsizetype index) const { return has(index) ? at(index).number : -1; }
    // From the start of one token to the end of another.
    [[nodiscard]] Span span(qsizetype first, qsizetype last) const;
    [[nodiscard]] QString textOf(Span span) const { return viewOf(span).toString(); }
    [[nodiscard]] QStringView viewOf(Span span) const { return span.of(m_text); }
    // Up to the end of the range.
    [[nodiscard]] QStringView text() const { return QStringView(m_text).first(m_end); }
    // The first token that starts at or after a position.
    [[nodiscard]] qsizetype indexAt(qsizetype position) const;

private:
    [[nodiscard]] bool has(qsizetype index) const { return index >= 0 && index < size(); }
    void addWord(Token& token);

    QString m_text;
    qsizetype m_end = 0; // of the range
    QString m_words; // of all tokens, one behind the other; Token::word looks into it
    qsizetype m_wordsEnd = 0;
    QList<Token> m_tokens;
};

} // namespace imr::core
