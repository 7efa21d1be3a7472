// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/evaluation.h"

#include "core/arrange/arrangeletter.h"
#include "core/evaluate/cellcount.h"
#include "core/learn/lettersanew.h"
#include "core/letter/lettermatch.h"
#include "core/lexicon/guidelineindex.h"
#include "core/parse/letterparser.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace imr::core {

namespace {

double share(int part, int whole)
{
    return whole > 0 ? double(part) / whole : 1.0;
}

// Walks two letters side by side.
class Comparison
{
public:
    Comparison(const StoredLetter& letter, const Letter& read, CellCounter& counter)
        : m_right(letter.effective)
        , m_read(read)
        , m_match(matchLetters(withAddedEntries(letter.parsed, letter.effective), read))
        , m_counter(counter)
    {
    }

    void run()
    {
        compare(Scope::Letter, {}, {});
        QList<bool> read(m_read.items.size(), false);
        for (int i = 0; i < m_right.items.size(); ++i) {
            const int newer = i < m_match.items.size() ? m_match.items[i].newer : -1;
            if (newer >= 0)
                read[newer] = true;
            compareItems(i, newer);
        }
        for (int j = 0; j < m_read.items.size(); ++j) {
            if (!read[j])
                compareItems(-1, j);
        }
    }

private:
    using Group = FieldPath::Group;

    // -1: the letter has no such part.
    static std::optional<FieldPath> place(int item, Group group = Group::None, int index = -1)
    {
        return item < 0 || (group != Group::None && index < 0) ? std::nullopt
                                                               : std::optional(FieldPath {nullptr, item, group, index});
    }

    void compareItems(int right, int read)
    {
        compare(Scope::Item, place(right), place(read));
        for (const Group group : {Group::Medications, Group::ClaimsCitations, Group::ReviewerCitations}) {
            const QList<int> partners = right < 0 ? QList<int>() : m_match.items[right].entries(group);
            const Scope scope = group == Group::Medications ? Scope::Medication : Scope::Citation;
            for (int i = 0; i < partners.size(); ++i)
                compare(scope, place(right, group, i), place(partners[i] < 0 ? -1 : read, group, partners[i]));
            for (int j = 0; j < entryCount(m_read, read, group); ++j) {
                if (!partners.contains(j))
                    compare(scope, {}, place(read, group, j));
            }
        }
    }

    static qsizetype entryCount(const Letter& letter, int item, Group group)
    {
        if (item < 0)
            return 0;
        const DisputedItem& of = letter.items.at(item);
        if (group == Group::Medications)
            return of.medications.size();
        return (group == Group::ClaimsCitations ? of.claimsCitations : of.reviewerCitations).size();
    }

    void compare(Scope scope, const std::optional<FieldPath>& right, const std::optional<FieldPath>& read)
    {
        for (const FieldSpec* spec : fieldsOf(scope)) {
            const auto field = [&](const Letter& letter, const std::optional<FieldPath>& part) -> const Field* {
                if (!part && scope != Scope::Letter)
                    return nullptr;
                FieldPath path = part.value_or(FieldPath());
                path.spec = spec;
                return fieldAt(letter, path);
            };
            FieldPath path = right ? *right : read.value_or(FieldPath());
            path.spec = spec;
            m_counter.add({path, field(m_right, right), field(m_read, read), sameOwner(*spec, right, read)});
        }
    }

    // Whether the values of a field stand under the same drug, source or document in both letters.
    [[nodiscard]] bool sameOwner(
        const FieldSpec& spec, const std::optional<FieldPath>& right, const std::optional<FieldPath>& read) const
    {
        if (!right || !read)
            return true;
        for (const FieldSpec* owner : ownersOf(spec)) {
            FieldPath a = *right;
            FieldPath b = *read;
            a.spec = b.spec = owner;
            if (comparableValues(*owner, *fieldAt(m_right, a)) != comparableValues(*owner, *fieldAt(m_read, b)))
                return false;
        }
        return true;
    }

    const Letter& m_right;
    const Letter& m_read;
    const LetterMatch m_match;
    CellCounter& m_counter;
};

} // namespace

double shownShare(double share)
{
    constexpr double parts = 1000;
    constexpr double slack = 1e-9; // of what a quotient has lost: 0.29 * 1000 is a little less than 290
    return std::floor(share * parts + slack) / parts;
}

double FieldScore::precision() const
{
    return share(right, right + spurious);
}

double FieldScore::recall() const
{
    return share(right, right + missed);
}

double FieldScore::f1() const
{
    return share(2 * right, 2 * right + spurious + missed);
}

double Calibration::sureShareRight() const
{
    return share(sureRight, sure);
}

double Calibration::unsureShareRight() const
{
    return share(unsureRight, unsure);
}

double Calibration::unsureShare() const
{
    return sure + unsure > 0 ? double(unsure) / (sure + unsure) : 0.0;
}

Result<Evaluation> evaluate(const Project& project, const EvaluationOptions& options)
{
    const auto ids = project.letters({.statuses = {Status::Reviewed}});
    if (!ids)
        return std::unexpected(ids.error());
    Evaluation evaluation;
    CellCounter counter(evaluation);
    const auto compare = [&](const StoredLetter& letter, const Letter& read) {
        ++evaluation.letters;
        counter.beginLetter(letter);
        Comparison(letter, read, counter).run();
    };
    if (options.reread) {
        const auto read = readLettersAnew(
            project, *ids, evaluation.problems, options.watcher, [&](const LetterAnew& anew) -> Result<void> {
                if (!anew.reading)
                    evaluation.problems.append(u"%1: %2"_s.arg(anew.letter.row.file, anew.reading.error().sentence));
                compare(anew.letter, anew.reading.value_or(Letter()));
                return {};
            });
        if (!read)
            return std::unexpected(read.error());
    } else {
        const LetterParser parser(project.lexicon(), GuidelineIndex::builtIn());
        int done = 0;
        for (const LetterId id : *ids) {
            if (const auto letter = project.letter(id); letter && isArranged(*letter))
                compare(
                    *letter, parser.parse(letter->text).value_or(Letter())); // its reading is not the parser's alone
            else if (letter)
                compare(*letter, letter->parsed);
            else
                evaluation.problems.append(letter.error().sentence);
            if (options.watcher && !options.watcher(++done, int(ids->size())))
                return std::unexpected(cancelled());
        }
    }
    counter.finish();
    return evaluation;
}

} // namespace imr::core
