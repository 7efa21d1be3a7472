// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/lexicon/foldedname.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <string>

class QIODevice;

namespace imr::core {

// A name a drug goes by: a row of resources/lexicon/drugs.tsv, or of a file of analysts' own names with the same
// columns (name, generic, class, kind, source).
struct Drug
{
    QString name; // as usually written: "Percocet"
    QString generic; // lower-case ingredients joined by "/"; may be empty
    QString drugClass; // "opioid"
    QString kind; // brand, generic, abbreviation, kit, medical-food, salt, vehicle
    QString source; // where the row was learned; "analyst" for a name that an analyst added

    static constexpr QLatin1StringView analyst {"analyst"};

    friend bool operator==(const Drug&, const Drug&) = default;
};

// Reads and writes such a file; what was written is read back as it was, but for blanks at the ends and runs of blanks
// in a cell. A line that has not five cells, or whose name does not begin with a letter or a digit, makes the whole
// file an error that names the line.
[[nodiscard]] Result<QList<Drug>> drugsFromTsv(QIODevice& device);
[[nodiscard]] Result<void> toTsv(QIODevice& device, const QList<Drug>& drugs);

// All names, found without regard to case, hyphens and runs of blanks. Immutable once made; safe to share between
// threads, cheap to copy. The drugs it points to live as long as any copy of it.
class DrugLexicon final
{
public:
    DrugLexicon() = default;
    explicit DrugLexicon(const QList<Drug>& drugs); // of names that stand twice the first counts

    [[nodiscard]] static Result<DrugLexicon> fromTsv(QIODevice& device);
    [[nodiscard]] static const DrugLexicon& builtIn(); // the resource; aborts if that is broken (a bug)

    // This lexicon and an analyst's own names: letters are read with
    //     const DrugLexicon lexicon = DrugLexicon::builtIn().with(project's own names);
    //     const LetterParser parser(lexicon, GuidelineIndex::builtIn());
    // An own name wins over a row of the same name; a drug without a source is given "analyst".
    [[nodiscard]] DrugLexicon with(const QList<Drug>& own) const;

    [[nodiscard]] const Drug* find(QStringView name) const; // null when unknown
    // The drug whose name is the longest that starts at `position` of `text` and ends at a word's end; its length goes
    // to `length`.
    [[nodiscard]] const Drug* longestAt(QStringView text, qsizetype position, qsizetype* length) const;
    // The drug that a misspelled name means: one wrong, missing, doubled or swapped letter, two in names of ten letters
    // and more; never the first. Null when none is as near, or names of different ingredients are.
    [[nodiscard]] const Drug* nearestTo(QStringView name) const;
    // The drugs in whose `generic` these letters stand, in the order of their generics.
    [[nodiscard]] QList<const Drug*> drugsWith(QStringView ingredient) const;
    // Whether a drug of exactly these ingredients is known.
    [[nodiscard]] bool hasGeneric(const QString& generic) const { return m_byGeneric.contains(generic); }
    [[nodiscard]] const QList<Drug>& drugs() const { return m_drugs; }
    [[nodiscard]] QStringList names() const;

private:
    struct Spelling
    {
        std::u16string name; // folded
        qsizetype drug = 0;
    };

    QList<Drug> m_drugs;
    NameSet m_byName; // to the index in m_drugs
    QHash<QString, QList<qsizetype>> m_byGeneric; // to the indexes in m_drugs
    QString m_generics; // all, each with a line end before and behind it: searched in one go
    QHash<QChar, QList<Spelling>> m_spellings; // one word of six letters and more, by the first letter
};

} // namespace imr::core
