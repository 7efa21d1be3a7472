// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/findings.h"

#include "core/findings/itemfindings.h"
#include "core/findings/letterfindings.h"

namespace imr::core {

QList<Finding> findingsOf(
    const Letter& letter, const QString& canonical, const DrugLexicon& lexicon, const GuidelineIndex& guidelines)
{
    QList<Finding> findings = letterFindings(letter, canonical) + dateFindings(letter, canonical);
    const QList<int> same = sameRationales(letter, canonical);
    for (int index = 0; index < letter.items.size(); ++index) {
        const ItemInLetter item {letter, index, canonical, {lexicon, guidelines}, same.at(index)};
        for (const auto look : {decisionFindings, rationaleFindings, requestFindings, serviceDateFindings,
                 quantityFindings, citationFindings})
            findings += look(item);
    }
    return findings;
}

} // namespace imr::core
