// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/requestwords.h"

#include "core/lexicon/tsvreader.h"

#include <QFile>
#include <QStringList>

#include <algorithm>

namespace imr::core {

namespace {

// "x ray(s)" -> "x[\s-]ray(?:s)?", "*plasty" -> "\w+plasty"
QString patternOf(const QString& words)
{
    return QRegularExpression::escape(words)
        .replace(QLatin1StringView("\\ "), QLatin1StringView("[\\s-]"))
        .replace(QLatin1StringView("\\("), QLatin1StringView("(?:"))
        .replace(QLatin1StringView("\\)"), QLatin1StringView(")?"))
        .replace(QLatin1StringView("\\*"), QLatin1StringView("\\w+"));
}

struct Group
{
    QString kind;
    bool strong = true;
    QStringList words;
};

QList<Group> groupsOf(const QList<TsvRow>& rows)
{
    QList<Group> groups;
    for (const TsvRow& row : rows) {
        const QString& kind = row.cells.at(0);
        const bool strong = row.cells.at(1) == QLatin1StringView("strong");
        const auto same = [&](const Group& group) { return group.kind == kind && group.strong == strong; };
        auto group = std::ranges::find_if(groups, same);
        if (group == groups.end())
            group = groups.insert(groups.end(), Group {kind, strong, {}});
        group->words.append(row.cells.at(2));
    }
    return groups;
}

} // namespace

const QList<RequestWords>& requestWords()
{
    static const QList<RequestWords> all = [] {
        QFile file(QStringLiteral(":/imr/lexicon/requestwords.tsv"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the words of requests are missing from the program");
        const auto rows = readTsv(file, {QStringLiteral("kind"), QStringLiteral("weight"), QStringLiteral("words")});
        if (!rows)
            qFatal("the words of requests are broken: %s", qUtf8Printable(rows.error().detail));
        QList<RequestWords> made;
        for (Group& group : groupsOf(*rows)) {
            std::ranges::stable_sort(
                group.words, std::ranges::greater(), [](const QString& words) { return words.size(); });
            QStringList patterns;
            for (const QString& words : std::as_const(group.words))
                patterns.append(patternOf(words));
            made.append({group.kind, group.strong,
                QRegularExpression(QStringLiteral("(?<!\\w)(?:%1)(?!\\w)").arg(patterns.join(u'|')),
                    QRegularExpression::CaseInsensitiveOption)});
        }
        return made;
    }();
    return all;
}

} // namespace imr::core
