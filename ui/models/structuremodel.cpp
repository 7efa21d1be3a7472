// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/structuremodel.h"

#include "core/findings/findingsentence.h"
#include "core/letter/keptunit.h"
#include "ui/base/valuelabel.h"
#include "ui/commands/edithistory.h"
#include "ui/models/citedsections.h"
#include "ui/models/layoutlabel.h"
#include "ui/models/unsurereason.h"

#include <algorithm>

namespace imr::ui {

namespace {

using core::Field;
using core::FieldPath;
using core::StoredLetter;

// All that a row shows, but for what is asked for only when a person stops at it.
QVariantList shownIn(const QModelIndex& row)
{
    const QModelIndex value = row.siblingAtColumn(StructureModel::ValueColumn);
    QVariantList shown {row.data(), row.data(StructureModel::BadgeRole), value.data()};
    for (const int role : {StructureModel::AsideRole, StructureModel::EmptyRole, StructureModel::CorrectedRole,
             StructureModel::ParsedTextRole, StructureModel::UnsureRole, StructureModel::FindingRole})
        shown.append(value.data(role));
    return shown;
}

bool isBelow(const FieldPath& one, const FieldPath& other)
{
    return one.item == other.item && one.group == other.group && one.index == other.index;
}

} // namespace

StructureModel::StructureModel(EditHistory& history, QObject* parent)
    : TreeModel(parent)
    , m_history(history)
{
    connect(&m_history, &EditHistory::failed, this, [this](const core::Error& error) { m_writeError = error; });
}

void StructureModel::setLetter(core::Project& project, const StoredLetter& letter)
{
    const bool same = m_project == &project && m_letter.row.id == letter.row.id;
    const QList<QVariantList> before = same ? shownRows() : QList<QVariantList>();
    m_project = &project;
    m_letter = letter;
    m_ledgers.clear();
    m_flagged = flaggedFields(letter.effective);
    if (!same)
        m_shown.clear();
    if (!rebuild())
        announce(before);
}

void StructureModel::setAcceptedItems(const QSet<int>& items)
{
    if (m_accepted == items)
        return;
    m_accepted = items;
    Q_EMIT dataChanged(index(0, LabelColumn), index(rowCount() - 1, ValueColumn), {AcceptedRole});
}

void StructureModel::clear()
{
    beginResetModel();
    m_project = nullptr;
    m_letter = {};
    m_flagged.clear();
    m_ledgers.clear();
    m_shown.clear();
    m_accepted.clear();
    setRoot(std::make_unique<StructureNode>());
    endResetModel();
}

bool StructureModel::rebuild()
{
    auto fresh = m_letter.row.status == core::Status::Unreadable ? std::make_unique<StructureNode>()
                                                                 : structureOf(m_letter.effective, m_shown);
    if (haveSameRows(*fresh, root()))
        return false;
    beginResetModel();
    setRoot(std::move(fresh));
    endResetModel();
    return true;
}

QModelIndexList StructureModel::allRows() const
{
    QModelIndexList rows;
    const auto add = [this, &rows](const auto& self, const QModelIndex& parent) -> void {
        for (int row = 0; row < rowCount(parent); ++row) {
            const QModelIndex child = index(row, LabelColumn, parent);
            rows.append(child);
            self(self, child);
        }
    };
    add(add, {});
    return rows;
}

QList<QVariantList> StructureModel::shownRows() const
{
    QList<QVariantList> shown;
    for (const QModelIndex& row : allRows())
        shown.append(shownIn(row));
    return shown;
}

// Row by row: an edit changes few of them, and what did not change is not painted again.
void StructureModel::announce(const QList<QVariantList>& before)
{
    const QModelIndexList rows = allRows();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (before.value(i) != shownIn(rows.at(i)))
            Q_EMIT dataChanged(rows.at(i), rows.at(i).siblingAtColumn(ValueColumn));
    }
}

const StructureNode* StructureModel::rowAt(const QModelIndex& index) const
{
    return static_cast<const StructureNode*>(nodeAt(index));
}

FieldPath StructureModel::pathAt(const QModelIndex& index)
{
    return index.data(PathRole).value<FieldPath>();
}

QModelIndex StructureModel::indexOf(const FieldPath& path) const
{
    const auto find = [&path](const auto& self, const TreeNode& parent) -> const StructureNode* {
        for (const auto& child : parent.children) {
            const auto& node = static_cast<const StructureNode&>(*child);
            if (node.kind == StructureRow::Field && node.path == path)
                return &node;
            if (const StructureNode* found = self(self, node))
                return found;
        }
        return nullptr;
    };
    if (!path.spec)
        return {};
    const StructureNode* node = find(find, root());
    return node ? TreeModel::indexOf(*node, ValueColumn) : QModelIndex();
}

QModelIndex StructureModel::itemIndex(int item) const
{
    const QModelIndex found = index(item + 1, LabelColumn);
    return found.isValid() ? found : QModelIndex();
}

QModelIndex StructureModel::showEmpty(const FieldPath& path)
{
    if (!indexOf(path).isValid()) {
        m_shown.append(path.toString());
        rebuild();
    }
    return indexOf(path);
}

bool StructureModel::takeBack(const QModelIndex& index)
{
    const StructureNode* node = rowAt(index);
    return node && node->kind == StructureRow::Field && correct(node->path, {});
}

bool StructureModel::correct(const FieldPath& path, const std::optional<core::FieldEdit>& edit)
{
    m_writeError.reset();
    if (!m_project || !path.spec)
        return false;
    const QList<FieldChange> changes = changesFor(m_letter, path, edit, lexicon());
    if (changes.isEmpty())
        return false;
    if (!m_history.push(std::make_unique<CorrectFields>(*m_project, m_letter.row.id, changes, changeText(path, edit))))
        return false;
    if (edit)
        Q_EMIT corrected(path);
    return true;
}

const core::DrugLexicon& StructureModel::lexicon() const
{
    return m_project ? m_project->lexicon() : core::DrugLexicon::builtIn();
}

int StructureModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

Qt::ItemFlags StructureModel::flags(const QModelIndex& index) const
{
    const StructureNode* node = rowAt(index);
    if (!node)
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (node->kind == StructureRow::Field && index.column() == ValueColumn && !m_project->isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant StructureModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StructureNode& node = *rowAt(index);
    switch (role) {
    case RowRole:
        return int(node.kind);
    case PathRole:
        return QVariant::fromValue(node.path);
    case ItemRole:
        return node.item;
    case BadgeRole:
        return node.kind == StructureRow::Item ? m_letter.effective.items.at(node.item).decision.text() : QString();
    case AcceptedRole:
        return node.kind == StructureRow::Item && m_accepted.contains(node.item);
    default:
        return index.column() == LabelColumn ? labelData(node, role) : valueData(node, role);
    }
}

QString StructureModel::label(const StructureNode& node) const
{
    switch (node.kind) {
    case StructureRow::Letter:
        return tr("Letter");
    case StructureRow::Item:
        return itemTitle(m_letter.effective, node.item);
    case StructureRow::Citation:
        return node.path.group == FieldPath::Group::ClaimsCitations ? tr("Claims administrator cites")
                                                                    : tr("MAXIMUS cites");
    case StructureRow::Ledger:
        return tr("Ledger");
    case StructureRow::Layout:
        return tr("Layout");
    case StructureRow::Field:
        return node.path.spec->labelText();
    }
    return {};
}

QVariant StructureModel::labelData(const StructureNode& node, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return node.kind == StructureRow::Citation && !node.first ? QString() : label(node);
    case Qt::AccessibleTextRole:
        return node.kind == StructureRow::Item && m_accepted.contains(node.item) ? tr("%1, accepted").arg(label(node))
                                                                                 : label(node);
    default:
        return {};
    }
}

QString StructureModel::aside(const StructureNode& node) const
{
    const core::Letter& letter = m_letter.effective;
    if (node.kind == StructureRow::Citation) {
        const core::Citation* citation = citationAt(letter, node.path);
        return citation ? citation->sections.text() : QString();
    }
    if (!node.path.spec || node.path.spec->type != core::FieldType::Drug || !core::fieldAt(letter, node.path))
        return {};
    const core::Medication& medication = letter.items.at(node.path.item).medications.at(node.path.index);
    QStringList words;
    const QString drug = medication.drug.text();
    if (!medication.generic.isEmpty() && medication.generic.text().compare(drug, Qt::CaseInsensitive) != 0)
        words.append(medication.generic.text());
    if (!medication.drugClass.isEmpty())
        words.append(medication.drugClass.text());
    return words.join(QStringLiteral(" \u00b7 "));
}

// The sentence of each field that a finding is about.
QList<std::pair<FieldPath, QString>> StructureModel::flaggedFields(const core::Letter& letter)
{
    QList<std::pair<FieldPath, QString>> flagged;
    for (const core::Finding& finding : letter.findings) {
        const auto path = finding.dismissed ? std::nullopt : FieldPath::parse(finding.fieldPath);
        if (path)
            flagged.append({*path, core::findingSentence(finding)});
    }
    return flagged;
}

QString StructureModel::findingFor(const FieldPath& path) const
{
    const auto found = std::ranges::find(m_flagged, path, &std::pair<FieldPath, QString>::first);
    return found == m_flagged.end() ? QString() : found->second;
}

// As HTML, so that long section names wrap.
QString StructureModel::tooltip(const FieldPath& path) const
{
    QStringList lines;
    if (const Field* field = core::fieldAt(m_letter.effective, path)) {
        if (const QString why = whyUnsure(*path.spec, *field); !why.isEmpty())
            lines.append(why.toHtmlEscaped());
    }
    for (const QString& line : citedSections(m_letter.effective, path))
        lines.append(line.toHtmlEscaped());
    return lines.isEmpty() ? QString()
                           : QStringLiteral("<p>") + lines.join(QStringLiteral("<br>")) + QStringLiteral("</p>");
}

QVariant StructureModel::valueData(const StructureNode& node, int role) const
{
    if (node.kind == StructureRow::Field)
        return fieldData(node, role);
    if (node.kind == StructureRow::Layout && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole))
        return layoutLabel(m_letter.parsed.layout);
    if (node.kind == StructureRow::Ledger)
        return ledgerData(node, role);
    if (node.kind != StructureRow::Citation)
        return {};
    const core::Citation* citation = citationAt(m_letter.effective, node.path);
    const QString title = citation ? citationTitle(*citation) : QString();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return title.isEmpty() ? tr("none stated") : title;
    case AsideRole:
        return aside(node);
    case Qt::ToolTipRole: {
        core::FieldPath pages = node.path;
        pages.spec = core::FieldPath::parse(QStringLiteral("issues[0].reviewer_guideline[0].pages"))->spec;
        return tooltip(pages);
    }
    case EmptyRole:
        return title.isEmpty();
    case CorrectedRole:
        for (const auto& correction : m_letter.corrections.asKeyValueRange()) {
            const auto path = FieldPath::parse(correction.first);
            if (path && isBelow(*path, node.path))
                return true;
        }
        return false;
    default:
        return {};
    }
}

const std::optional<core::LedgerCounts>& StructureModel::ledger(int item) const
{
    const auto known = m_ledgers.constFind(item);
    return known != m_ledgers.constEnd()
        ? *known
        : *m_ledgers.insert(item, core::ledgerCounts(m_letter.effective.items.at(item), lexicon()));
}

// Requested less authorized is disputed: with a sign for the eye and in words for who hears it.
QVariant StructureModel::ledgerData(const StructureNode& node, int role) const
{
    const auto& counts = ledger(node.item);
    if (!counts) {
        const bool told = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return role == EmptyRole ? QVariant(true) : told ? QVariant(tr("no plain numbers of one thing")) : QVariant();
    }
    const QString original = QString::number(counts->original);
    const QString authorized = QString::number(counts->authorized);
    const QString disputed = QString::number(counts->disputed);
    switch (role) {
    case Qt::DisplayRole:
        return counts->addUp() ? QStringLiteral("%1 \u2212 %2 = %3 \u2713").arg(original, authorized, disputed)
                               : QStringLiteral("%1 \u2212 %2 \u2260 %3 \u2717").arg(original, authorized, disputed);
    case AsideRole:
        return counts->addUp() ? tr("adds up") : tr("does not add up");
    case Qt::AccessibleTextRole:
        return counts->addUp()
            ? tr("%1 requested less %2 authorized leaves the %3 in dispute").arg(original, authorized, disputed)
            : tr("%1 requested less %2 authorized does not leave the %3 in dispute")
                  .arg(original, authorized, disputed);
    case Qt::ToolTipRole:
        return tr("Requested less authorized is what is left in dispute").toHtmlEscaped();
    case FindingRole:
        return counts->addUp() ? QString() : tr("The three parts of the request do not add up.");
    default:
        return {};
    }
}

QVariant StructureModel::fieldData(const StructureNode& node, int role) const
{
    static const Field none;
    const Field* found = core::fieldAt(m_letter.effective, node.path);
    const Field& field = found ? *found : none;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return field.isEmpty() ? tr("none stated") : valueLabel(*node.path.spec, field.text());
    case Qt::EditRole:
        return field.text();
    case AsideRole:
        return aside(node);
    case Qt::ToolTipRole:
        return tooltip(node.path);
    case EmptyRole:
        return field.isEmpty();
    case CorrectedRole:
        return field.origin == core::Origin::Corrected;
    case ParsedTextRole: {
        const Field* parsed = core::fieldAt(m_letter.parsed, node.path);
        return parsed ? valueLabel(*node.path.spec, parsed->text()) : QString();
    }
    case Qt::AccessibleDescriptionRole:
        return whyUnsure(*node.path.spec, field);
    case UnsureRole:
        return field.isUnsure();
    case FindingRole:
        return findingFor(node.path);
    default:
        return {};
    }
}

bool StructureModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const StructureNode* node = rowAt(index);
    if (role != Qt::EditRole || !node || node->kind != StructureRow::Field || index.column() != ValueColumn)
        return false;
    m_writeError.reset();
    const FieldPath path = node->path;
    const Field* now = core::fieldAt(m_letter.effective, path);
    const QString entered = now ? core::withKeptUnit(*path.spec, now->text(), value.toString()) : value.toString();
    const auto texts = core::normalizedValues(*path.spec, entered);
    if (!texts) {
        Q_EMIT refused(path, texts.error());
        return false;
    }
    if (now ? now->texts() == *texts : texts->isEmpty())
        return false;
    return correct(path, editFromTexts(m_letter, path, *texts));
}

} // namespace imr::ui
