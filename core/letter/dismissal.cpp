// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/dismissal.h"

#include "core/letter/fieldtable.h"

namespace imr::core {

size_t qHash(const FindingKey& key, size_t seed) noexcept
{
    return qHashMulti(seed, key.code, key.item, key.field, key.words);
}

FindingKey findingKey(const Finding& finding, const Letter& letter, const QString& canonical)
{
    QStringList words;
    for (const Span span : finding.spans)
        words.append(span.of(canonical).toString().simplified());
    const auto path = FieldPath::parse(finding.fieldPath);
    if (const Field* field = words.isEmpty() && path ? fieldAt(letter, *path) : nullptr)
        words = field->texts();
    return {finding.code, finding.item, finding.fieldPath, words.join(QStringLiteral(" \u2026 "))};
}

void markDismissed(Letter& letter, const QString& canonical, const Dismissals& dismissals)
{
    if (dismissals.isEmpty())
        return;
    for (Finding& finding : letter.findings) {
        const auto found = dismissals.constFind(findingKey(finding, letter, canonical));
        finding.dismissed = found != dismissals.constEnd();
        finding.note = finding.dismissed ? *found : QString();
    }
}

} // namespace imr::core
