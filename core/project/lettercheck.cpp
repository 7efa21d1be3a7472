// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/lettercheck.h"

#include "core/project/letterwriter.h"
#include "core/store/schema.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace imr::core {

namespace {

QString outside(const QString& what)
{
    return QCoreApplication::translate("imr::ProjectCheck", "the words of %1 lie outside its text").arg(what);
}

bool isBlank(QStringView words)
{
    return std::ranges::all_of(words, [](QChar c) { return c.isSpace(); });
}

void checkFields(const Letter& letter, const QString& text, QStringList& problems)
{
    const Span whole {0, text.size()};
    for (const FieldPath& path : fieldPaths(letter)) {
        const Field* field = fieldAt(letter, path);
        for (const Span span : field->spans()) {
            if (span.isEmpty() || !whole.contains(span)) {
                problems.append(outside(path.toString()));
            } else if (field->origin == Origin::Parsed && isBlank(span.of(text))) {
                problems.append(QCoreApplication::translate("imr::ProjectCheck", "%1 was read where no words stand")
                        .arg(path.toString()));
            }
        }
    }
}

void checkBlocks(const Letter& letter, const QString& text, QStringList& problems)
{
    const Span whole {0, text.size()};
    for (qsizetype i = 0; i < letter.items.size(); ++i) {
        const DisputedItem& item = letter.items[i];
        const Spans blocks {item.heading, item.claimsBlock, item.reviewerBlock, item.rationale};
        if (std::ranges::any_of(blocks, [&](Span block) { return !block.isEmpty() && !whole.contains(block); }))
            problems.append(outside(u"issues[%1]"_s.arg(i)));
    }
    for (const Finding& finding : letter.findings) {
        if (std::ranges::any_of(finding.spans, [&](Span span) { return !whole.contains(span); }))
            problems.append(outside(finding.code));
    }
}

using Rows = QList<QStringList>;

QStringList textsOf(const QVariantList& cells)
{
    QStringList texts;
    for (const QVariant& cell : cells)
        texts.append(cell.toString());
    return texts;
}

Result<Rows> storedRows(
    const Database& database, LetterId id, QLatin1StringView table, const QStringList& keys, const QStringList& fields)
{
    const QStringList columns = keys + fields;
    Rows rows;
    auto read = database
                    .query(u"SELECT \"%1\" FROM %2 WHERE letter = ? ORDER BY %3"_s.arg(
                        columns.join(u"\", \""), table, keys.join(u", ")))
                    .bind(qint64(id))
                    .each([&](const Query& row) {
                        QStringList cells;
                        for (int i = 0; i < columns.size(); ++i)
                            cells.append(row.text(i));
                        rows.append(cells);
                    });
    if (!read)
        return std::unexpected(read.error());
    return rows;
}

template<typename Part> void addParts(Rows& rows, const QStringList& keys, const QList<Part>& parts)
{
    for (qsizetype i = 0; i < parts.size(); ++i)
        rows.append(keys + QStringList {QString::number(i + 1)} + textsOf(fieldCells(parts[i])));
}

struct ExpectedRows
{
    Rows issues;
    Rows medications;
    Rows citations;
};

ExpectedRows expectedRows(const Letter& letter)
{
    ExpectedRows rows;
    addParts(rows.issues, {}, letter.items);
    for (qsizetype i = 0; i < letter.items.size(); ++i) {
        const QString number = QString::number(i + 1);
        addParts(rows.medications, {number}, letter.items[i].medications);
        addParts(rows.citations, {number, claimsSide}, letter.items[i].claimsCitations);
        addParts(rows.citations, {number, reviewerSide}, letter.items[i].reviewerCitations);
    }
    return rows;
}

Result<QStringList> storedHeader(const Database& database, LetterId id)
{
    const QStringList& columns = schema::columnsOf(Scope::Letter);
    auto row = database.query(u"SELECT \"%1\" FROM letter WHERE id = ?"_s.arg(columns.join(u"\", \"")))
                   .bind(qint64(id))
                   .first([&](const Query& found) {
                       QStringList cells;
                       for (int i = 0; i < columns.size(); ++i)
                           cells.append(found.text(i));
                       return cells;
                   });
    if (!row)
        return std::unexpected(row.error());
    return row->value_or(QStringList());
}

QString stale(QLatin1StringView table)
{
    return QCoreApplication::translate("imr::ProjectCheck", "its rows in “%1” do not say what the letter says")
        .arg(table);
}

} // namespace

QStringList spanProblems(const StoredLetter& letter, const QList<WordBox>& boxes)
{
    QStringList problems;
    checkFields(letter.parsed, letter.text, problems);
    if (!letter.corrections.isEmpty())
        checkFields(letter.effective, letter.text, problems);
    checkBlocks(letter.effective, letter.text, problems);
    const Span whole {0, letter.text.size()};
    if (std::ranges::any_of(boxes, [&](const WordBox& box) { return box.span.isEmpty() || !whole.contains(box.span); }))
        problems.append(outside(QCoreApplication::translate("imr::ProjectCheck", "its page boxes")));
    problems.removeDuplicates();
    return problems;
}

QStringList historyProblems(const QList<CorrectionRecord>& history, const QList<qint64>& readings)
{
    QStringList problems;
    QHash<QString, QString> last;
    auto reading = readings.cbegin();
    for (const CorrectionRecord& record : history) {
        for (; reading != readings.cend() && *reading < record.id; ++reading)
            last.clear();
        if (!FieldPath::parse(record.path)) {
            problems.append(
                QCoreApplication::translate("imr::ProjectCheck", "line %1 of the history names no field: %2")
                    .arg(record.id)
                    .arg(record.path));
        }
        const auto before = last.constFind(record.path);
        const bool follows = before == last.constEnd() || *before == record.oldText;
        Field said;
        if (record.newValue)
            said.values = record.newValue->values;
        if (!follows || (record.newValue && said.text() != record.newText)) {
            problems.append(QCoreApplication::translate(
                "imr::ProjectCheck", "line %1 of the history does not follow from the one before it: %2")
                    .arg(record.id)
                    .arg(record.path));
        }
        last.insert(record.path, record.newText);
    }
    return problems;
}

Result<QStringList> rowProblems(const Database& database, const StoredLetter& letter)
{
    QStringList problems;
    const LetterId id = letter.row.id;
    const auto header = storedHeader(database, id);
    if (!header)
        return std::unexpected(header.error());
    const LetterSummary summary = summaryOf(letter.effective);
    const LetterRow& row = letter.row;
    if (*header != textsOf(fieldCells(letter.effective)) || row.items != summary.items || row.upheld != summary.upheld
        || row.overturned != summary.overturned || row.corrected != letter.corrections.size())
        problems.append(stale("letter"_L1));

    const ExpectedRows expected = expectedRows(letter.effective);
    struct Table
    {
        QLatin1StringView name;
        QStringList keys;
        Scope scope;
        const Rows& rows;
    };
    const Table tables[] = {
        {"issue"_L1, {u"number"_s}, Scope::Item, expected.issues},
        {"medication"_L1, {u"issue"_s, u"number"_s}, Scope::Medication, expected.medications},
        {"citation"_L1, {u"issue"_s, u"side"_s, u"number"_s}, Scope::Citation, expected.citations},
    };
    for (const Table& table : tables) {
        const auto stored = storedRows(database, id, table.name, table.keys, schema::columnsOf(table.scope));
        if (!stored)
            return std::unexpected(stored.error());
        if (*stored != table.rows)
            problems.append(stale(table.name));
    }
    return problems;
}

} // namespace imr::core
