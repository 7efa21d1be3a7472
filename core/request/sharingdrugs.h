// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/request/requestmedications.h"

namespace imr::core {

// The drugs of a request in groups that share what is told of them. Between two of a group stand their strengths and
// joining words alone; the ingredients of a mixture, each with its percentage, may be parted by more, but no amounts.
// Grammar: request = group { joint group }; group = drug { joining words drug } (LETTERS.md, Requests). Refers to what
// it was made of; these must not change while it is in use.
class SharingDrugs final
{
public:
    SharingDrugs(const RequestTokens& tokens, const QList<MedicationParts>& medications, const FoundPhrases& found);
    [[nodiscard]] qsizetype size() const { return m_firsts.size(); }
    [[nodiscard]] qsizetype first(qsizetype group) const { return m_firsts.at(group); }
    [[nodiscard]] qsizetype end(qsizetype group) const;

    // What was found about a group: behind one of its drugs; before it, where the first count of the request stands
    // before the first drug ("60 tablets of X and 30 of Y").
    [[nodiscard]] QList<Placed> of(const QList<Placed>& phrases, qsizetype group) const;
    [[nodiscard]] bool areMixed() const { return m_mixture; }

    // Several drugs in a row, each dispensed by itself: "Zorbium 5 mg and Quantrex 10 mg".
    [[nodiscard]] bool isList(qsizetype group) const;

private:
    [[nodiscard]] Span between(qsizetype left, qsizetype right) const;

    // The bracket that holds the right one of two drugs, but not the left, with a count of its own.
    [[nodiscard]] Span countedAside(qsizetype left, qsizetype right) const;

    // What stands behind such a bracket is told of the group before it: "Tramadol (with Naproxen #60) 50mg #90".
    void giveBack(qsizetype group);
    [[nodiscard]] bool isPercentage(qsizetype drug) const;
    [[nodiscard]] bool arePart(qsizetype left, qsizetype right) const;
    [[nodiscard]] bool isListed(qsizetype left, qsizetype right) const;
    [[nodiscard]] bool isSwallowed(qsizetype drug) const;

    const RequestTokens& m_tokens;
    const QList<MedicationParts>& m_medications;
    const FoundPhrases& m_found;
    QList<qsizetype> m_firsts;
    QList<qsizetype> m_groupOfToken;
    bool m_mixture = false; // somewhere in the request
};

} // namespace imr::core
