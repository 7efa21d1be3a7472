// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/rowid.h"

#include <QRegularExpression>

namespace imr::core {

namespace {

constexpr qsizetype digitsShown = 12;

struct GroupLetter
{
    FieldPath::Group group;
    QChar letter;
};
constexpr GroupLetter groupLetters[] = {
    {FieldPath::Group::Medications, u'm'},
    {FieldPath::Group::ClaimsCitations, u'c'},
    {FieldPath::Group::ReviewerCitations, u'r'},
};

} // namespace

QString RowId::toString() const
{
    QString text
        = QStringLiteral("%1/%2").arg(QLatin1StringView(sha256.first(qMin(sha256.size(), digitsShown)))).arg(item);
    for (const GroupLetter& entry : groupLetters) {
        if (entry.group == group)
            text += QStringLiteral("/%1%2").arg(entry.letter).arg(part);
    }
    if (position >= 0)
        text += QStringLiteral("/@%1").arg(position);
    return text;
}

std::optional<RowId> RowId::parse(QStringView text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A\\s*([0-9a-f]{12,64})/(\\d{1,6})(?:/([mcr])(\\d{1,6}))?(?:/@(\\d{1,9}))?\\s*\\z"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.matchView(text);
    if (!match.hasMatch())
        return {};
    RowId id {.sha256 = match.captured(1).toLower().toLatin1(), .item = match.capturedView(2).toInt()};
    for (const GroupLetter& entry : groupLetters) {
        if (match.hasCaptured(3) && match.captured(3).toLower() == entry.letter) {
            id.group = entry.group;
            id.part = match.capturedView(4).toInt();
        }
    }
    if (match.hasCaptured(5))
        id.position = match.capturedView(5).toLongLong();
    return id;
}

} // namespace imr::core
