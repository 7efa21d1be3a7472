// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/readingchange.h"

#include "core/arrange/arrangeletter.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace imr::core {

namespace {

using Group = FieldPath::Group;

QList<Value> valuesAt(const Letter& letter, const FieldPath& path)
{
    const Field* field = fieldAt(letter, path);
    return field ? field->values : QList<Value>();
}

QString requestPath(int item)
{
    return u"issues[%1].request"_s.arg(item);
}

QString note(const char* text)
{
    return QCoreApplication::translate("imr::Learn", text);
}

// Findings about other letters are made at the import, not by the parser.
QList<Finding> ownFindings(const Letter& letter)
{
    QList<Finding> findings = letter.findings;
    findings.removeIf([](const Finding& finding) { return finding.code == u"duplicate-letter"; });
    return findings;
}

} // namespace

ReadingChange::ReadingChange(const StoredLetter& letter, const Letter& reading)
    : m_letter(letter)
    , m_reading(reading)
    , m_former(withAddedEntries(letter.parsed, letter.effective))
    , m_match(matchLetters(m_former, reading))
{
    addPart(Scope::Letter, FieldPath(), FieldPath());
    QList<bool> known(reading.items.size(), false);
    int behind = int(reading.items.size());
    for (int i = 0; i < m_match.items.size(); ++i) {
        const int newer = m_match.items[i].newer;
        if (newer >= 0) {
            known[newer] = true;
            addItem(i, newer);
        } else {
            m_wouldLose = m_wouldLose || isCorrected(u"issues[%1]."_s.arg(i));
            addItemDifference(i, -1, behind++);
        }
    }
    for (int j = 0; j < known.size(); ++j) {
        if (!known[j])
            addItemDifference(-1, j, j);
    }
}

bool ReadingChange::isCorrected(const QString& start) const
{
    return std::any_of(m_letter.corrections.keyBegin(), m_letter.corrections.keyEnd(),
        [&start](const QString& path) { return path.startsWith(start); });
}

void ReadingChange::addItem(int former, int newer)
{
    addPart(Scope::Item, FieldPath {nullptr, former}, FieldPath {nullptr, newer});
    for (const Group group : {Group::Medications, Group::ClaimsCitations, Group::ReviewerCitations}) {
        const Scope scope = group == Group::Medications ? Scope::Medication : Scope::Citation;
        const QList<int>& partners = m_match.items[former].entries(group);
        const int count = int(entryCount(m_reading.items.at(newer), group));
        int behind = count;
        for (int i = 0; i < partners.size(); ++i) {
            const FieldPath place {nullptr, newer, group, partners[i] < 0 ? behind++ : partners[i]};
            if (partners[i] < 0)
                addGoneEntry({nullptr, former, group, i}, place);
            else
                addPart(scope, FieldPath {nullptr, former, group, i}, place);
        }
        for (int j = 0; j < count; ++j) {
            if (!partners.contains(j))
                addPart(scope, {}, FieldPath {nullptr, newer, group, j});
        }
    }
}

void ReadingChange::addPart(Scope scope, const std::optional<FieldPath>& former, const std::optional<FieldPath>& newer)
{
    for (const FieldSpec* spec : fieldsOf(scope)) {
        Cell cell;
        cell.place = *newer;
        cell.place.spec = spec;
        cell.read = valuesAt(m_reading, cell.place);
        if (former) {
            FieldPath from = *former;
            from.spec = spec;
            cell.formerPath = from.toString();
            cell.parsedBefore = valuesAt(m_letter.parsed, from);
            cell.held = valuesAt(m_letter.effective, from);
        }
        addCell(std::move(cell));
    }
}

void ReadingChange::addGoneEntry(const FieldPath& former, const FieldPath& place)
{
    const Scope scope = former.group == Group::Medications ? Scope::Medication : Scope::Citation;
    for (const FieldSpec* spec : fieldsOf(scope)) {
        Cell cell;
        FieldPath from = former;
        from.spec = spec;
        cell.place = place;
        cell.place.spec = spec;
        cell.formerPath = from.toString();
        cell.parsedBefore = valuesAt(m_letter.parsed, from);
        cell.held = valuesAt(m_letter.effective, from);
        cell.gone = true;
        addCell(std::move(cell));
    }
}

void ReadingChange::addCell(Cell cell)
{
    const auto correction = m_letter.corrections.constFind(cell.formerPath);
    if (correction != m_letter.corrections.constEnd())
        cell.correction = *correction;
    cell.differs = textsOf(cell.held) != textsOf(cell.read);
    if (cell.differs) {
        RereadDifference difference;
        difference.letter = m_letter.row.id;
        difference.file = m_letter.row.file;
        difference.path = cell.place.toString();
        difference.against = against(cell.correction.has_value());
        difference.isNews = textsOf(cell.parsedBefore) != textsOf(cell.read);
        difference.before = textsOf(cell.held).join(valueSeparator);
        difference.after = textsOf(cell.read).join(valueSeparator);
        difference.spans = spansOf(cell.read.isEmpty() ? cell.held : cell.read);
        m_differences.append(difference);
    }
    m_cells.append(std::move(cell));
}

RereadDifference::Against ReadingChange::against(bool corrected) const
{
    if (corrected || isArranged(m_letter))
        return RereadDifference::Against::Person;
    return isReviewed() ? RereadDifference::Against::Review : RereadDifference::Against::FormerReading;
}

void ReadingChange::addItemDifference(int former, int newer, int place)
{
    RereadDifference difference;
    difference.letter = m_letter.row.id;
    difference.file = m_letter.row.file;
    difference.path = requestPath(place);
    difference.against = against(false);
    const DisputedItem& item = former >= 0 ? m_letter.effective.items.at(former) : m_reading.items.at(newer);
    (former >= 0 ? difference.before : difference.after) = item.request.text();
    difference.spans = item.heading.isEmpty() ? item.request.spans() : Spans {item.heading};
    m_differences.append(difference);
    m_itemPaths.append(difference.path);
}

bool ReadingChange::isChanged() const
{
    Letter former = m_letter.parsed;
    former.findings = ownFindings(former);
    return former != m_reading;
}

bool ReadingChange::overrules(const QSet<QString>& ticked) const
{
    const auto isTicked = [&ticked](const QString& path) { return ticked.contains(path); };
    return std::ranges::any_of(m_cells, [&](const Cell& cell) {
        return cell.differs && (cell.correction || isReviewed()) && isTicked(cell.place.toString());
    }) || (isReviewed() && std::ranges::any_of(m_itemPaths, isTicked));
}

std::optional<NewReading> ReadingChange::resolved(const QSet<QString>& ticked) const
{
    if (m_wouldLose || !std::ranges::all_of(m_itemPaths, [&](const QString& path) { return ticked.contains(path); }))
        return {};
    NewReading result;
    result.letter = m_letter.row.id;
    result.parsed = m_reading;
    QHash<QString, int> kept; // of a group of entries: gone ones that stay, by the place of the first gone one
    QHash<QString, int> places; // of a gone entry that stays
    for (const Cell& cell : m_cells) {
        const bool taken = cell.differs && ticked.contains(cell.place.toString());
        FieldPath place = cell.place;
        if (cell.gone) {
            if (taken || cell.held.isEmpty())
                continue;
            FieldPath entry = place;
            entry.spec = nullptr;
            const QString name = entry.toString();
            if (!places.contains(name)) {
                entry.index = -1;
                places.insert(name, kept[entry.toString()]++);
            }
            place.index = int(entryCount(m_reading.items.at(place.item), place.group)) + places.value(name);
        }
        const QString path = place.toString();
        if (cell.correction && !taken) {
            result.corrections.insert(path, *cell.correction);
            if (path != cell.formerPath) {
                result.notes.insert(
                    path, note(QT_TRANSLATE_NOOP("imr::Learn", "Moved from %1 at re-reading")).arg(cell.formerPath));
            }
        } else if (cell.differs && !taken) {
            result.corrections.insert(path, FieldEdit {cell.held});
            result.notes.insert(path, note(QT_TRANSLATE_NOOP("imr::Learn", "Kept at re-reading")));
        }
        if (cell.correction && (taken || path != cell.formerPath)) {
            const QString why = taken && m_letter.row.status == Status::Reviewed
                ? note(QT_TRANSLATE_NOOP(
                      "imr::Learn", "The new reading was taken; the letter, once reviewed, is to be reviewed again"))
                : taken ? note(QT_TRANSLATE_NOOP("imr::Learn", "The new reading was taken"))
                        : note(QT_TRANSLATE_NOOP("imr::Learn", "Moved to %1 at re-reading")).arg(path);
            if (!result.notes.contains(cell.formerPath))
                result.notes.insert(cell.formerPath, why);
        }
    }
    result.dismissals = movedDismissals(m_letter.dismissals, m_match);
    return result;
}

} // namespace imr::core
