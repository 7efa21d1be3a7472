// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/plainreading.h"

#include <QRegularExpression>
#include <QStringList>

namespace imr::bench {

qsizetype plainReading(const QString& text)
{
    static const QRegularExpression item(
        QStringLiteral("^([^\\n]+):\\s*(Upheld|Overturned)\\s+Claims Administrator guideline:"),
        QRegularExpression::MultilineOption);
    static const QRegularExpression pages(QStringLiteral("[Pp]ages?(?:\\(s\\))?:?\\s*(\\d[\\d,\\s-]*)"));
    QStringList read;
    for (const QRegularExpressionMatch& match : item.globalMatch(text)) {
        read.append(match.captured(1).simplified());
        read.append(match.captured(2));
        read.append(pages.match(text, match.capturedEnd()).captured(1));
    }
    return read.size() / 3;
}

} // namespace imr::bench
