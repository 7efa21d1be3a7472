// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/searchhits.h"

#include "core/project/letterfilter.h"

#include <algorithm>

namespace imr::ui {

namespace {

struct Word
{
    core::Span span;
    QString folded;
};

bool isWordUnit(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

QString folded(QStringView word)
{
    QString result = word.toString().normalized(QString::NormalizationForm_D).toCaseFolded();
    result.removeIf([](QChar c) { return c.isMark(); });
    return result;
}

QList<Word> wordsIn(const QString& text)
{
    QList<Word> words;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype start = at;
        while (at < text.size() && isWordUnit(text.at(at)))
            ++at;
        if (at > start)
            words.append({{start, at}, folded(QStringView(text).sliced(start, at - start))});
        else
            ++at;
    }
    return words;
}

// Words that follow each other; the last may be the beginning of one.
struct Term
{
    QStringList words;
    bool isBeginning = false;
};

QList<Term> termsOf(const QString& typed)
{
    QList<Term> terms;
    const QStringList parts = typed.split(u'"'); // odd parts stand between quotes
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool phrase = i % 2 == 1;
        const QStringList pieces = phrase ? QStringList {parts.at(i)} : parts.at(i).simplified().split(u' ');
        for (const QString& piece : pieces) {
            Term term {{}, !phrase && piece.size() >= core::shortestBeginning};
            for (const Word& word : wordsIn(piece))
                term.words.append(word.folded);
            if (!term.words.isEmpty())
                terms.append(term);
        }
    }
    return terms;
}

bool standsAt(const Term& term, const QList<Word>& words, qsizetype at)
{
    if (at + term.words.size() > words.size())
        return false;
    for (qsizetype i = 0; i < term.words.size(); ++i) {
        const bool mayGoOn = term.isBeginning && i + 1 == term.words.size();
        const QString& word = words.at(at + i).folded;
        if (mayGoOn ? !word.startsWith(term.words.at(i)) : word != term.words.at(i))
            return false;
    }
    return true;
}

} // namespace

core::Spans searchHits(const QString& text, const QString& words)
{
    const QList<Term> terms = termsOf(words);
    if (terms.isEmpty())
        return {};
    const QList<Word> inText = wordsIn(text);
    core::Spans hits;
    for (qsizetype at = 0; at < inText.size(); ++at) {
        for (const Term& term : terms) {
            if (!standsAt(term, inText, at))
                continue;
            const core::Span hit {inText.at(at).span.start, inText.at(at + term.words.size() - 1).span.end};
            if (!hits.isEmpty() && hit.start < hits.last().end)
                hits.last().end = std::max(hits.last().end, hit.end);
            else
                hits.append(hit);
        }
    }
    return hits;
}

} // namespace imr::ui
