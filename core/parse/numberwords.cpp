// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/numberwords.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace imr::core {

namespace {

const QStringList& smallNumbers()
{
    static const QStringList names {QStringLiteral("zero"), QStringLiteral("one"), QStringLiteral("two"),
        QStringLiteral("three"), QStringLiteral("four"), QStringLiteral("five"), QStringLiteral("six"),
        QStringLiteral("seven"), QStringLiteral("eight"), QStringLiteral("nine"), QStringLiteral("ten"),
        QStringLiteral("eleven"), QStringLiteral("twelve"), QStringLiteral("thirteen"), QStringLiteral("fourteen"),
        QStringLiteral("fifteen"), QStringLiteral("sixteen"), QStringLiteral("seventeen"), QStringLiteral("eighteen"),
        QStringLiteral("nineteen")};
    return names;
}

const QStringList& tens()
{
    static const QStringList names {QStringLiteral("twenty"), QStringLiteral("thirty"), QStringLiteral("forty"),
        QStringLiteral("fifty"), QStringLiteral("sixty"), QStringLiteral("seventy"), QStringLiteral("eighty"),
        QStringLiteral("ninety")};
    return names;
}

} // namespace

std::optional<int> numberOfWords(QStringView words)
{
    int total = 0;
    int parts = 0;
    bool tensSeen = false;
    QString folded = words.trimmed().toString().toLower();
    folded.replace(u'-', u' ');
    for (const QStringView word : QStringView(folded).split(u' ', Qt::SkipEmptyParts)) {
        ++parts;
        if (const qsizetype ten = tens().indexOf(word); ten >= 0 && parts == 1) {
            total = 20 + 10 * int(ten);
            tensSeen = true;
        } else if (const qsizetype small = smallNumbers().indexOf(word);
            small >= 0 && (parts == 1 || (tensSeen && small < 10))) {
            total += int(small);
        } else {
            return {};
        }
    }
    return parts == 0 || parts > 2 ? std::nullopt : std::optional(total);
}

const QString& numberWordPattern()
{
    static const QString pattern
        = QStringLiteral("(?:(?:%1)(?:[- ](?:%2))?|(?:%2))").arg(tens().join(u'|'), smallNumbers().join(u'|'));
    return pattern;
}

} // namespace imr::core
