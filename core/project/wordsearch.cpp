// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/wordsearch.h"

#include "core/project/letterfilter.h"
#include "core/store/database.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace imr::core {

namespace {

constexpr qsizetype mostWords = 40;

// From the index's own list of words, but for what was typed itself: each is counted there on the way, and that one may
// be in every line. No word holds a sign before "0". None when there are too many.
std::optional<QStringList> otherWordsBeginning(const Database& database, const QString& beginning)
{
    if (!database.execute(
            u"CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_word USING fts5vocab(main, letter_search, row)"_s))
        return {};
    const QString select
        = u"SELECT term FROM temp.search_word WHERE term >= ? AND term < ? LIMIT %1"_s.arg(mostWords + 1);
    const QString end = beginning + QString::fromUcs4(U"\U0010FFFF");
    QStringList words;
    const auto read = database.query(select).bind(beginning + u'0').bind(end).each([&words](const Query& row) {
        words.append(row.text(0));
    });
    return read && words.size() < mostWords ? std::optional(words) : std::nullopt;
}

} // namespace

Result<QList<LetterId>> WordSearch::letters(const Database& database, const QString& words)
{
    forgetWhenWritten(database);
    QList<LetterId> all;
    const auto beginnings = [&](const QString& beginning) { return wordsBeginning(database, beginning); };
    if (const LetterSelect texts = textSelect(words, beginnings); !texts.sql.isEmpty()) {
        auto found = selectedLetters(database, texts);
        if (!found)
            return found;
        all = std::move(*found);
    }
    const LetterSelect names = isNamedNowhere(words) ? LetterSelect() : nameSelect(words);
    if (!names.sql.isEmpty()) {
        const auto found = selectedLetters(database, names);
        if (!found)
            return found;
        if (found->isEmpty())
            m_unnamed = words.trimmed();
        all += *found;
    }
    if (!std::ranges::is_sorted(all))
        std::ranges::sort(all);
    const auto repeated = std::ranges::unique(all);
    all.erase(repeated.begin(), repeated.end());
    return all;
}

void WordSearch::forgetWhenWritten(const Database& database)
{
    constexpr qsizetype mostKept = 200;
    const std::pair version(database.integer(u"PRAGMA data_version"_s).value_or(0),
        database.integer(u"SELECT total_changes()"_s).value_or(0));
    if (version == m_version && m_beginnings.size() < mostKept)
        return;
    m_version = version;
    m_beginnings.clear();
    m_unnamed.clear();
}

QStringList WordSearch::wordsBeginning(const Database& database, const QString& beginning)
{
    if (const auto known = m_beginnings.constFind(beginning); known != m_beginnings.cend())
        return *known;
    const auto others = [&]() -> std::optional<QStringList> {
        for (qsizetype length = beginning.size() - 1; length >= shortestBeginning; --length) {
            const QStringList shorter = m_beginnings.value(beginning.first(length));
            if (shorter.isEmpty())
                continue;
            QStringList words;
            std::ranges::copy_if(shorter, std::back_inserter(words),
                [&](const QString& word) { return word.size() > beginning.size() && word.startsWith(beginning); });
            return words;
        }
        return otherWordsBeginning(database, beginning);
    }();
    const QStringList words = others ? QStringList(beginning) + *others : QStringList();
    m_beginnings.insert(beginning, words);
    return words;
}

// What holds a text holds each part of it.
bool WordSearch::isNamedNowhere(const QString& words) const
{
    return !m_unnamed.isEmpty() && words.contains(m_unnamed);
}

} // namespace imr::core
