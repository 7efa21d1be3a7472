// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/letterfilter.h"

#include "core/store/comparednames.h"
#include "core/store/database.h"
#include "core/store/lettercells.h"

#include <QRegularExpression>

#include <algorithm>
#include <charconv>

using namespace Qt::StringLiterals;

namespace imr::core {

namespace {

constexpr qsizetype longestName = 255; // of a file

QString likePattern(const QString& text)
{
    QString escaped;
    for (const QChar c : text) {
        if (c == u'%' || c == u'_' || c == u'\\')
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

class Conditions
{
public:
    void add(const QString& sql, const QVariantList& values = {})
    {
        m_terms.append(u'(' + sql + u')');
        m_values += values;
    }
    [[nodiscard]] QString where() const
    {
        return m_terms.isEmpty() ? QString() : u" WHERE "_s + m_terms.join(u" AND ");
    }
    [[nodiscard]] QVariantList values() const { return m_values; }

private:
    QStringList m_terms;
    QVariantList m_values;
};

// Whether a case number, two letters, two digits, a hyphen and seven digits, may hold it: most words can't be in one,
// and need not be looked for in all.
bool mayBeOfCaseNumber(const QString& text)
{
    static const QRegularExpression part(
        u"\\A(?:[A-Z]{0,2}\\d{0,2}(?:-\\d{0,7})?|\\d{1,7})\\z"_s, QRegularExpression::CaseInsensitiveOption);
    return part.match(text).hasMatch();
}

// A condition: file name or case number hold it. Empty: none can.
LetterSelect named(const QString& words)
{
    const QString typed = words.trimmed();
    const QString bare = QString(typed).remove(u'"');
    QStringList ways;
    QVariantList values;
    const auto add = [&](const QString& column, const QString& text) {
        if (text.size() > longestName)
            return;
        ways.append(column + u" LIKE ? ESCAPE '\\'"_s);
        values.append(u'%' + likePattern(text) + u'%');
    };
    add(u"file"_s, typed);
    if (bare != typed)
        add(u"file"_s, bare);
    if (mayBeOfCaseNumber(bare))
        add(u"case_number"_s, bare);
    return {ways.join(u" OR "), values};
}

void addWords(Conditions& conditions, const QString& words)
{
    if (words.trimmed().isEmpty())
        return;
    QStringList ways;
    const LetterSelect texts = textSelect(words);
    if (!texts.sql.isEmpty())
        ways.append(u"id IN (%1)"_s.arg(texts.sql));
    const LetterSelect names = named(words);
    if (!names.sql.isEmpty())
        ways.append(names.sql);
    conditions.add(ways.isEmpty() ? u"0"_s : ways.join(u" OR "), texts.values + names.values);
}

// What is asked of an item: all of it has to hold for the same one. "Norco" and "Overturned" are letters in which Norco
// was overturned.
class ItemConditions
{
public:
    void add(const QString& select, const QVariantList& values) // of letter and item
    {
        m_selects.append(select);
        m_values += values;
    }
    [[nodiscard]] qsizetype count() const { return m_selects.size(); }
    void addTo(Conditions& conditions) const
    {
        if (!m_selects.isEmpty())
            conditions.add(u"id IN (SELECT letter FROM (%1))"_s.arg(m_selects.join(u" INTERSECT ")), m_values);
    }

private:
    QStringList m_selects;
    QVariantList m_values;
};

void addDrug(ItemConditions& items, const QString& drug)
{
    if (drug.trimmed().isEmpty())
        return;
    const QString start = likePattern(drug.trimmed()) + u'%';
    items.add(u"SELECT letter, issue FROM medication WHERE (drug LIKE ? ESCAPE '\\' OR generic LIKE ? ESCAPE '\\' "
              "OR generic LIKE ? ESCAPE '\\')"_s,
        {start, start, u"%/"_s + start});
}

void addPage(Conditions& conditions, const QString& page)
{
    if (page.trimmed().isEmpty())
        return;
    if (const auto range = pageRange(page)) {
        conditions.add(u"id IN (SELECT letter FROM cited_page WHERE first <= ? AND last >= ?)"_s,
            {qlonglong(range->second), qlonglong(range->first)});
    } else {
        conditions.add(u"0"_s);
    }
}

void addGuideline(ItemConditions& items, const QString& guideline)
{
    if (guideline.isEmpty())
        return;
    const QStringList spellings = comparedSpellings(guideline);
    items.add(u"SELECT letter, issue FROM citation WHERE side = 'reviewer' AND %1 IN (%2)"_s.arg(
                  comparedColumn(u"coalesce(nullif(document, ''), source)"_s),
                  QStringList(spellings.size(), u"?"_s).join(u", ")),
        QVariantList(spellings.cbegin(), spellings.cend()));
}

void addSpecialty(Conditions& conditions, const QString& specialty)
{
    if (!specialty.isEmpty()) {
        conditions.add(u"instr('; ' || %1 || ';', ?) > 0"_s.arg(comparedColumn(u"reviewer_specialties"_s)),
            {u"; "_s + comparedName(specialty) + u';'});
    }
}

// What a filter's member says of a column: one value of a list is enough.
struct Equal
{
    QString LetterFilter::* member;
    const char* sql; // with one question mark
};

constexpr Equal equalOfItems[] = {
    {&LetterFilter::decision, "SELECT letter, number FROM issue WHERE decision = ?"},
    {&LetterFilter::kind, "SELECT letter, number FROM issue WHERE kind = ?"},
    {&LetterFilter::drugClass, "SELECT letter, issue FROM medication WHERE drug_class = ? COLLATE NOCASE"},
    {&LetterFilter::section,
        "SELECT letter, issue FROM citation WHERE side = 'reviewer' AND "
        "instr('; ' || lower(sections) || ';', '; ' || lower(?) || ';') > 0"},
};

// The letter's own column that counts its items so decided, which is read sooner than they are; empty: there is none.
QString countedDecisions(const QString& decision)
{
    if (decision == u"Upheld"_s)
        return u"upheld"_s;
    if (decision == u"Overturned"_s)
        return u"overturned"_s;
    return {};
}

constexpr Equal equalOfLetters[] = {
    {&LetterFilter::finding, "id IN (SELECT letter FROM finding WHERE code = ?)"},
    {&LetterFilter::correctedBy, "id IN (SELECT letter FROM correction WHERE who = ? COLLATE NOCASE)"},
};

QString orderColumn(LetterFilter::Order order)
{
    switch (order) {
    case LetterFilter::Order::Imported:
        return u"id"_s;
    case LetterFilter::Order::File:
        return u"file COLLATE NOCASE"_s;
    case LetterFilter::Order::CaseNumber:
        return u"case_number"_s;
    case LetterFilter::Order::Status: // as the work goes, not by the alphabet
        return u"CASE status WHEN 'to review' THEN 0 WHEN 'flagged' THEN 1 WHEN 'reviewed' THEN 2 ELSE 3 END"_s;
    case LetterFilter::Order::Items:
        return u"items"_s;
    case LetterFilter::Order::Overturned:
        return u"overturned"_s;
    case LetterFilter::Order::Findings:
        return u"findings"_s;
    case LetterFilter::Order::DecisionDate:
        return u"decision_date"_s;
    case LetterFilter::Order::Corrected:
        return u"corrected"_s;
    case LetterFilter::Order::Reviewer:
        return u"reviewed_by COLLATE NOCASE"_s;
    case LetterFilter::Order::ReviewedAt:
        return u"reviewed_at"_s;
    case LetterFilter::Order::Specialty:
        return u"reviewer_specialties COLLATE NOCASE"_s;
    }
    Q_UNREACHABLE_RETURN(u"id"_s);
}

// Whether it asks for columns that only the index letter_review holds; a project that can't be written may lack it.
bool asksForReview(const LetterFilter& filter)
{
    return !filter.specialty.isEmpty() || filter.order == LetterFilter::Order::Reviewer
        || filter.order == LetterFilter::Order::ReviewedAt || filter.order == LetterFilter::Order::Specialty;
}

QString orderBy(const LetterFilter& filter)
{
    const QString direction = filter.descending ? u" DESC"_s : u""_s;
    if (filter.order == LetterFilter::Order::Imported)
        return {};
    return u" ORDER BY "_s + orderColumn(filter.order) + direction + u" NULLS LAST, id"_s;
}

// As the index holds them: other letters than these it folds in its own way, and other signs part words.
QStringList wordsThatBegin(const QString& beginning, const Beginnings& beginnings)
{
    const bool plain
        = std::ranges::all_of(beginning, [](QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); });
    return plain && beginnings ? beginnings(beginning.toLower()) : QStringList();
}

QString anyOf(const QStringList& words)
{
    return words.isEmpty() ? QString() : u"(\""_s + words.join(u"\" OR \"") + u"\")"_s;
}

} // namespace

LetterSelect textSelect(const QString& words, const Beginnings& beginnings)
{
    const QString query = fullTextQuery(words, shortestBeginning, beginnings);
    if (query.isEmpty())
        return {};
    return {u"SELECT rowid AS id FROM letter_search WHERE letter_search MATCH ?"_s, {query}};
}

LetterSelect nameSelect(const QString& words)
{
    const LetterSelect names = named(words);
    if (names.sql.isEmpty())
        return {};
    return {u"SELECT id FROM letter INDEXED BY letter_overview WHERE "_s + names.sql, names.values};
}

Result<QList<LetterId>> selectedLetters(const Database& database, const LetterSelect& select)
{
    // One row with all of them: a row for each takes several times as long as finding them. An aggregate whose outcome
    // depends on the order of its rows has them in the order of the subquery (SQLite, "The SQLite Query Optimizer
    // Overview", on flattening).
    Query query = database.query(u"SELECT group_concat(id) FROM (%1)"_s.arg(select.sql));
    for (const QVariant& value : select.values)
        query.bindVariant(value);
    const auto joined = query.first([](const Query& row) { return row.utf8(0).toByteArray(); });
    if (!joined)
        return std::unexpected(joined.error());
    QList<LetterId> ids;
    const QByteArray all = joined->value_or(QByteArray());
    for (const char* at = all.cbegin(); at < all.cend();) {
        qint64 id = 0;
        at = std::from_chars(at, all.cend(), id).ptr + 1; // a comma
        ids.append(LetterId {id});
    }
    return ids;
}

QString fullTextQuery(const QString& typed, qsizetype shortest, const Beginnings& beginnings)
{
    QStringList terms;
    const QStringList parts = typed.split(u'"'); // odd parts stand between quotes
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool phrase = i % 2 == 1;
        const QStringList words = phrase ? QStringList {parts[i]} : parts[i].simplified().split(u' ');
        for (QString word : words) {
            word.remove(QChar(0));
            const bool whole = phrase || word.size() < shortest;
            if (const QString begun = whole ? QString() : anyOf(wordsThatBegin(word, beginnings)); !begun.isEmpty())
                terms.append(begun);
            else if (std::ranges::any_of(word, [](QChar c) { return c.isLetterOrNumber(); }))
                terms.append(u'"' + word + (whole ? u"\""_s : u"\"*"_s));
        }
    }
    return terms.join(u" AND ");
}

LetterSelect letterSelect(const LetterFilter& filter, const std::optional<QList<LetterId>>& among)
{
    Conditions conditions;
    if (among) {
        QStringList ids;
        for (const LetterId id : *among)
            ids.append(QString::number(qint64(id)));
        conditions.add(u"id IN (SELECT value FROM json_each(?))"_s, {u'[' + ids.join(u',') + u']'});
    }
    addWords(conditions, filter.words);
    if (!filter.statuses.isEmpty()) {
        QVariantList names;
        QStringList marks;
        for (const Status status : filter.statuses) {
            names.append(statusName(status));
            marks.append(u"?"_s);
        }
        conditions.add(u"status IN (%1)"_s.arg(marks.join(u", ")), names);
    }
    // That a letter could not be read is a status of its own, with a filter of its own.
    if (filter.withFindings || filter.withProblems)
        conditions.add(u"status <> ?"_s, {statusName(Status::Unreadable)});
    if (filter.withFindings)
        conditions.add(u"findings > 0"_s);
    if (filter.withProblems)
        conditions.add(u"findings > 0 OR id IN (SELECT letter FROM unsure)"_s);
    ItemConditions items;
    for (const Equal& equal : equalOfItems) {
        if (const QString& value = filter.*equal.member; !value.isEmpty())
            items.add(QString::fromLatin1(equal.sql), {value});
    }
    addGuideline(items, filter.guideline);
    addDrug(items, filter.drug);
    const QString counted = countedDecisions(filter.decision);
    if (items.count() == 1 && !counted.isEmpty())
        conditions.add(counted + u" > 0"_s);
    else
        items.addTo(conditions);
    for (const Equal& equal : equalOfLetters) {
        if (const QString& value = filter.*equal.member; !value.isEmpty())
            conditions.add(QString::fromLatin1(equal.sql), {value});
    }
    addSpecialty(conditions, filter.specialty);
    addPage(conditions, filter.page);
    // The table's rows hold the texts and are large; one of two indexes holds every column asked for. A few letters are
    // looked up by their ids.
    const QString table = among || asksForReview(filter) ? u"letter"_s : u"letter INDEXED BY letter_overview"_s;
    return {u"SELECT id FROM %1"_s.arg(table) + conditions.where() + orderBy(filter), conditions.values()};
}

} // namespace imr::core
