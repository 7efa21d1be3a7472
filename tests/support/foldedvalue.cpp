// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/foldedvalue.h"

namespace imr::tests {

QString foldedValue(const QString& value)
{
    QString text;
    for (const QChar c : value.toLower()) {
        if (!c.isSpace() && c != u',')
            text += c == QChar(0x2013) ? QChar(u'-') : c;
    }
    text.replace(u'&', QLatin1StringView("and"));
    while (!text.isEmpty() && QStringView(u".;:").contains(text.back()))
        text.chop(1);
    return text;
}

} // namespace imr::tests
