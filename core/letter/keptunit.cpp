// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/keptunit.h"

#include <QRegularExpression>

#include <algorithm>

namespace imr::core {

QString withKeptUnit(const FieldSpec& spec, const QString& held, const QString& typed)
{
    static constexpr QLatin1StringView measured[] = {QLatin1StringView("quantity"), QLatin1StringView("strength"),
        QLatin1StringView("dose"), QLatin1StringView("duration")};
    static const QRegularExpression numberAndUnit(QStringLiteral("\\A(\\d[\\d.,/-]*)(\\s?\\D*\\p{L}\\D*|\\s?%)\\z"));
    static const QRegularExpression number(QStringLiteral("\\A\\d[\\d.,/-]*\\z"));
    const QString alone = typed.simplified();
    if (std::ranges::find(measured, QLatin1StringView(spec.name)) == std::end(measured)
        || !number.match(alone).hasMatch())
        return typed;
    const auto parts = numberAndUnit.match(held);
    return parts.hasMatch() && parts.captured(1) != alone ? alone + parts.captured(2) : typed;
}

} // namespace imr::core
