// SPDX-License-Identifier: GPL-3.0-or-later
// What a filter can be set to: the values that occur, counted as the filter itself compares them.
#include "core/project/projectdata.h"
#include "core/store/comparednames.h"

#include <algorithm>
#include <functional>
#include <map>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace imr::core {

namespace {

constexpr int pagesTold = 10'000; // no guideline has so many

int distinct(std::vector<qint64>& letters)
{
    std::ranges::sort(letters);
    return int(std::ranges::unique(letters).begin() - letters.begin());
}

// Values in any spelling, each with the letters that hold it.
class Tally
{
public:
    using Comparing = QString (*)(const QString&); // the same for values that are one

    explicit Tally(Comparing compared = caselessName)
        : m_compared(compared)
    {
    }

    // A hidden one counts for what begins so, but is not offered.
    void add(const QString& value, qint64 letter, bool hidden = false)
    {
        if (value.trimmed().isEmpty())
            return;
        Entry& entry = m_entries[m_compared(value)];
        entry.letters.push_back(letter);
        if (!hidden)
            ++entry.spellings[value];
    }

    // Letters that hold the value, or one that begins with it.
    [[nodiscard]] QList<FilterValue> counted(bool beginnings)
    {
        QList<FilterValue> values;
        for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
            if (entry->second.spellings.empty())
                continue;
            std::vector<qint64> letters = entry->second.letters;
            auto longer = std::next(entry);
            for (; beginnings && longer != m_entries.end() && longer->first.startsWith(entry->first); ++longer)
                letters.insert(letters.end(), longer->second.letters.begin(), longer->second.letters.end());
            values.append({usualSpelling(entry->second), distinct(letters)});
        }
        return values;
    }

private:
    struct Entry
    {
        std::map<QString, int> spellings;
        std::vector<qint64> letters;
    };

    static QString usualSpelling(const Entry& entry)
    {
        return std::ranges::max_element(entry.spellings, {}, [](const auto& spelling) {
            return spelling.second;
        })->first;
    }

    Comparing m_compared;
    std::map<QString, Entry> m_entries;
};

struct Source
{
    QString LetterFilter::* part;
    const char* sql; // letter and value, of which one letter may have several
    bool severalInOne = false; // joined with "; "
    Tally::Comparing compared = caselessName;
};

constexpr Source sources[] = {
    {&LetterFilter::decision, "SELECT letter, decision FROM issue"},
    {&LetterFilter::kind, "SELECT letter, kind FROM issue"},
    {&LetterFilter::drugClass, "SELECT letter, drug_class FROM medication"},
    {&LetterFilter::guideline,
        "SELECT letter, coalesce(nullif(document, ''), source) FROM citation WHERE side = 'reviewer'", false,
        comparedGuideline},
    {&LetterFilter::section, "SELECT letter, sections FROM citation WHERE side = 'reviewer'", true},
    {&LetterFilter::specialty, "SELECT id, reviewer_specialties FROM letter", true, comparedName},
    {&LetterFilter::finding, "SELECT letter, code FROM finding"},
    {&LetterFilter::correctedBy, "SELECT letter, who FROM correction"},
};

Result<QList<FilterValue>> plainValues(const Database& database, const Source& source)
{
    Tally tally(source.compared);
    auto read = database.query(QString::fromLatin1(source.sql)).each([&](const Query& row) {
        if (!source.severalInOne)
            return tally.add(row.text(1), row.integer(0));
        for (const QString& value : row.text(1).split(u"; "_s, Qt::SkipEmptyParts))
            tally.add(value, row.integer(0));
    });
    if (!read)
        return std::unexpected(read.error());
    return tally.counted(false);
}

// A drug is found by the beginning of its name, of its generic and of an ingredient after the first.
Result<QList<FilterValue>> drugValues(const Database& database)
{
    Tally tally;
    auto read = database.query(u"SELECT letter, drug, generic FROM medication"_s).each([&tally](const Query& row) {
        const qint64 letter = row.integer(0);
        const QString generic = row.text(2);
        tally.add(row.text(1), letter);
        tally.add(generic, letter);
        const QStringList ingredients = generic.split(u'/');
        for (qsizetype i = 0; ingredients.size() > 1 && i < ingredients.size(); ++i) {
            tally.add(ingredients[i], letter);
            if (i > 0)
                tally.add(ingredients.sliced(i).join(u'/'), letter, true);
        }
    });
    if (!read)
        return std::unexpected(read.error());
    return tally.counted(true);
}

Result<QList<FilterValue>> pageValues(const Database& database)
{
    struct Page
    {
        qint64 lastLetter = -1;
        int letters = 0;
    };
    std::vector<Page> pages(pagesTold);
    auto read = database.query(u"SELECT letter, first, last FROM cited_page ORDER BY letter"_s)
                    .each([&pages](const Query& row) {
                        const qint64 letter = row.integer(0);
                        const int last = std::min(row.number(2), pagesTold - 1);
                        for (int page = std::max(0, row.number(1)); page <= last; ++page) {
                            Page& counted = pages[size_t(page)];
                            counted.letters += std::exchange(counted.lastLetter, letter) == letter ? 0 : 1;
                        }
                    });
    if (!read)
        return std::unexpected(read.error());
    QList<FilterValue> values;
    for (int page = 0; page < pagesTold; ++page) {
        if (const int letters = pages[size_t(page)].letters; letters > 0)
            values.append({QString::number(page), letters});
    }
    return values;
}

} // namespace

Result<QList<FilterValue>> Project::filterValues(QString LetterFilter::* part) const
{
    Result<QList<FilterValue>> values;
    if (part == &LetterFilter::drug)
        values = drugValues(*d->database);
    else if (part == &LetterFilter::page)
        values = pageValues(*d->database);
    else if (const auto* source = std::ranges::find(sources, part, &Source::part); source != std::end(sources))
        values = plainValues(*d->database, *source);
    if (values)
        std::ranges::stable_sort(*values, std::greater(), &FilterValue::letters);
    return values;
}

} // namespace imr::core
