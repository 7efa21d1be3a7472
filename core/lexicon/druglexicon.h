// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/lexicon/foldedname.h"

#include <QString>
#include <QStringList>

class QIODevice;

namespace imr::core {

// A name a drug goes by. Read from resources/lexicon/drugs.tsv: name, generic, class, kind, source.
struct Drug
{
    QString name; // as usually written: "Percocet"
    QString generic; // lower-case ingredients joined by "/"
    QString drugClass; // "opioid"
    QString kind; // brand, generic, abbreviation, kit, medical-food, salt, vehicle
    QString source; // where the row was learned
};

// All names, found without regard to case, hyphens and runs of blanks. Immutable once made; safe to share between
// threads.
class DrugLexicon final
{
public:
    // A line that is not five tab-separated cells makes the whole file an error that names the line.
    [[nodiscard]] static Result<DrugLexicon> fromTsv(QIODevice& device);
    [[nodiscard]] static const DrugLexicon& builtIn(); // the resource; aborts if that is broken (a bug)

    [[nodiscard]] const Drug* find(QStringView name) const; // null when unknown
    // The drug whose name is the longest that starts at `position` of `text` and ends at a word's end; its length goes
    // to `length`.
    [[nodiscard]] const Drug* longestAt(QStringView text, qsizetype position, qsizetype* length) const;
    // The drug that a misspelled name means: one wrong, missing, doubled or swapped letter, two in names of ten letters
    // and more; never the first. Null when none is as near, or names of different ingredients are.
    [[nodiscard]] const Drug* nearestTo(QStringView name) const;
    [[nodiscard]] const QList<Drug>& drugs() const { return m_drugs; }
    [[nodiscard]] QStringList names() const;

private:
    QList<Drug> m_drugs;
    NameSet m_byName; // to the index in m_drugs
};

} // namespace imr::core
