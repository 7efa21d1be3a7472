// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rescue/rescuedletters.h"

#include "core/lexicon/guidelineindex.h"
#include "core/project/projectdata.h"
#include "core/rescue/rescuedrows.h"
#include "core/store/letterstore.h"

#include <QCoreApplication>

#include <tuple>

using namespace Qt::StringLiterals;

namespace imr::core {

namespace {

// In the table's order: where a row is damaged further on, what stands before can still be read.
const QString identityColumns = u"path, file, format, sha256, size, encoding, extractor, parser, imported_at"_s;
const QString allColumns = identityColumns + u", status, reviewed_by, reviewed_at, note, error, text, boxes, parsed"_s;

enum Column {
    File = 1,
    Parser = 7,
    ImportedAt = 8,
    Status_ = 9,
    ErrorSentence = 13,
    Text = 14,
    Boxes = 15,
    Parsed = 16
};
constexpr int columnCount = 17;

QVariant nothing()
{
    return QVariant(QMetaType::fromType<QString>());
}

QString sentence()
{
    return QCoreApplication::translate(
        "imr::Rescue", "The letter could not be read from a damaged project. Import its file again.");
}

} // namespace

std::set<qint64> letterPlaces(const Database& source, const Database& target)
{
    std::set<qint64> places = numbersIn(source, u"letter"_s, u"id"_s);
    for (const auto& table :
        {u"issue"_s, u"finding"_s, u"cited_page"_s, u"correction"_s, u"dismissal"_s, u"reading"_s, u"ledger"_s})
        places.merge(numbersIn(source, table, u"letter"_s));
    RowNumbers rows = rowNumbers(source, u"letter"_s, u"id"_s, places.empty() ? 0 : *places.rbegin());
    for (qint64 id = rows.firstGap; id <= rows.lastGap; ++id)
        rows.found.insert(id);
    places.merge(rows.found);
    for (const qint64 removed : numbersIn(target, u"removal"_s, u"letter"_s))
        places.erase(removed);
    return places;
}

LetterRescuer::LetterRescuer(const Database& source, const Database& target, const DrugLexicon& lexicon)
    : m_source(source)
    , m_target(target)
    , m_parser(lexicon, GuidelineIndex::builtIn())
{
    const auto ownNames = target.integer(u"SELECT count(*) FROM own_drug"_s);
    m_hasOwnNames = !ownNames || *ownNames > 0;
    // Two indexes have them too, on pages of their own; what the table itself says counts.
    for (const auto& place : {u"INDEXED BY letter_overview"_s, u"INDEXED BY letter_review"_s, u"NOT INDEXED"_s}) {
        std::ignore = source.query(u"SELECT id, file FROM letter "_s + place).each([this](const Query& row) {
            m_names.insert(row.integer(0), row.text(1));
        });
    }
}

Result<bool> LetterRescuer::copy(qint64 id, Rescue& report)
{
    const auto read = [&](const QString& columns) { return cellsOf(m_source, u"letter"_s, columns, u"id"_s, id); };
    if (const auto all = read(allColumns)) {
        if (!*all)
            return false;
        if (!letterFromStored((**all)[Parsed].toString().toUtf8()))
            return copyAnew(id, **all, report);
        const auto copied = insert(id, **all);
        if (copied && *copied && !isReadAgain(**all))
            report.doubtful.append(nameOf(id, **all));
        else if (copied && *copied)
            ++report.letters;
        return copied && !*copied ? keepPlace(id, (**all).first(ImportedAt + 1), report) : copied;
    }
    if (const auto most = read(allColumns.chopped(QLatin1StringView(", boxes, parsed").size())); most && *most) {
        QVariantList cells = **most;
        const auto boxes = read(u"boxes"_s);
        cells.append(boxes && *boxes && layoutFromStored((**boxes)[0].toByteArray()) ? (**boxes)[0] : nothing());
        cells.append(nothing());
        return copyAnew(id, cells, report);
    }
    const auto identity = read(identityColumns);
    return keepPlace(id, identity && *identity ? **identity : QVariantList(), report);
}

// Whether its text is read again as what is stored: where the same parser read it, a changed word of either shows.
bool LetterRescuer::isReadAgain(const QVariantList& cells) const
{
    if (m_hasOwnNames || cells[Parser].toString() != LetterParser::version()
        || statusNamed(cells[Status_].toString()) == Status::Unreadable)
        return true;
    auto stored = letterFromStored(cells[Parsed].toString().toUtf8());
    auto parsed = m_parser.parse(cells[Text].toString());
    if (!stored || !parsed)
        return false;
    stored->findings = parsed->findings = {}; // some come of other letters
    return storedLetter(*stored) == storedLetter(*parsed);
}

// From its text: what had been read from it is gone, or no longer what it was.
Result<bool> LetterRescuer::copyAnew(qint64 id, QVariantList cells, Rescue& report)
{
    const auto parsed = m_parser.parse(cells[Text].toString());
    if (!parsed)
        return keepPlace(id, cells.first(ImportedAt + 1), report);
    cells[Parser] = LetterParser::version();
    cells[Parsed] = QString::fromUtf8(storedLetter(*parsed));
    if (statusNamed(cells[Status_].toString()) == Status::Unreadable) {
        cells[Status_] = statusName(Status::ToReview);
        cells[ErrorSentence] = nothing();
    }
    const auto copied = insert(id, cells);
    if (copied && *copied)
        report.readAnew.append(nameOf(id, cells));
    return copied && !*copied ? keepPlace(id, cells.first(ImportedAt + 1), report) : copied;
}

// Its file is taken again when it is imported: it has no digest.
Result<bool> LetterRescuer::keepPlace(qint64 id, const QVariantList& identity, Rescue& report)
{
    const QString name = nameOf(id, identity);
    Letter unreadable;
    unreadable.findings = {{u"unreadable"_s, 0, Finding::Severity::Error, sentence(), {}, {}}};
    const QString path = identity.value(0).toString();
    const QVariantList cells {path.isEmpty() ? u""_s : path, name, u"txt"_s, nothing(), 0, nothing(), nothing(),
        nothing(), timeText(QDateTime::currentDateTimeUtc()), statusName(Status::Unreadable), nothing(), nothing(),
        nothing(), sentence(), u""_s, nothing(), QString::fromUtf8(storedLetter(unreadable))};
    report.lost.append(name);
    return insert(id, cells);
}

Result<bool> LetterRescuer::insert(qint64 id, const QVariantList& cells) const
{
    static const QString sql = [] {
        QStringList marks;
        marks.fill(u"?"_s, columnCount + 1);
        return u"INSERT INTO letter (id, items, upheld, overturned, findings, corrected, %1) "
               "VALUES (?, 0, 0, 0, 0, 0, %2)"_s.arg(allColumns, marks.mid(1).join(u", "));
    }();
    Query query = m_target.query(sql);
    query.bind(id);
    for (const QVariant& cell : cells)
        query.bindVariant(cell);
    const auto written = query.run().and_then([&] {
        return m_target.query(u"INSERT INTO letter_search (rowid, text) VALUES (?, ?)"_s)
            .bind(id)
            .bind(cells[Text].toString())
            .run();
    });
    if (!written && written.error().code == Error::Code::Invalid) // what the new project refuses is damaged
        return false;
    return written.transform([] { return true; });
}

QString LetterRescuer::nameOf(qint64 id, const QVariantList& identity) const
{
    const QString read = identity.value(File).toString();
    const QString name = read.isEmpty() ? m_names.value(id) : read;
    return name.isEmpty() ? QCoreApplication::translate("imr::Rescue", "letter %1").arg(id) : name;
}

} // namespace imr::core
