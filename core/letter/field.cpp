// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/field.h"

namespace imr::core {

QString Field::text() const
{
    if (values.isEmpty())
        return {};
    if (values.size() == 1)
        return values.first().text;
    return texts().join(valueSeparator);
}

QStringList Field::texts() const
{
    return textsOf(values);
}

Spans Field::spans() const
{
    return spansOf(values);
}

QStringList textsOf(const QList<Value>& values)
{
    QStringList result;
    result.reserve(values.size());
    for (const Value& value : values)
        result.append(value.text);
    return result;
}

Spans spansOf(const QList<Value>& values)
{
    Spans result;
    for (const Value& value : values)
        result += value.spans;
    return result;
}

QStringList splitValues(const QString& joined)
{
    QStringList result;
    for (const QStringView part : QStringView(joined).split(u';')) {
        const QStringView trimmed = part.trimmed();
        if (!trimmed.isEmpty())
            result.append(trimmed.toString());
    }
    return result;
}

} // namespace imr::core
