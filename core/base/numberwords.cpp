// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numberwords.h"

#include <QString>

#include <array>
#include <span>

namespace imr::core {

namespace {

constexpr std::array<QLatin1StringView, 28> numberNames = [] {
    std::array<QLatin1StringView, 28> made;
    size_t count = 0;
    const char* word = numberWordList;
    for (const char* at = word;; ++at) {
        if (*at != ' ' && *at != 0)
            continue;
        made[count++] = QLatin1StringView(word, at - word);
        word = at + 1;
        if (*at == 0)
            return made;
    }
}();
constexpr std::span smallNumbers = std::span(numberNames).first(20);
constexpr std::span tens = std::span(numberNames).last(8);

std::optional<int> indexOf(std::span<const QLatin1StringView> names, QStringView word)
{
    const QChar first = word.isEmpty() ? QChar() : word.front().toLower();
    for (size_t i = 0; !word.isEmpty() && i < names.size(); ++i) {
        const bool alike = names[i].size() == word.size() && names[i].front() == first;
        if (alike && names[i].compare(word, Qt::CaseInsensitive) == 0)
            return int(i);
    }
    return {};
}

QString joinedWithBars(std::span<const QLatin1StringView> names)
{
    QString joined;
    for (const QLatin1StringView name : names)
        joined += (joined.isEmpty() ? QString() : QStringLiteral("|")) + name;
    return joined;
}

} // namespace

std::optional<int> numberOfWords(QStringView ten, QStringView one)
{
    const auto first = indexOf(tens, ten);
    const auto second = first ? indexOf(smallNumbers, one) : std::nullopt;
    return second && *second < 10 ? std::optional(20 + 10 * *first + *second) : std::nullopt;
}

std::optional<int> numberOfWords(QStringView words)
{
    words = words.trimmed();
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (words[at] != u' ' && words[at] != u'-')
            continue;
        qsizetype next = at;
        while (next < words.size() && (words[next] == u' ' || words[next] == u'-'))
            ++next;
        if (next == words.size())
            words = words.first(at);
        else if (at > 0)
            return numberOfWords(words.first(at), words.sliced(next));
        else
            return numberOfWords(words.sliced(next));
    }
    if (const auto ten = indexOf(tens, words))
        return 20 + 10 * *ten;
    return indexOf(smallNumbers, words);
}

const QString& numberWordPattern()
{
    static const QString pattern
        = QStringLiteral("(?:(?:%1)(?:[- ](?:%2))?|(?:%2))").arg(joinedWithBars(tens), joinedWithBars(smallNumbers));
    return pattern;
}

} // namespace imr::core
