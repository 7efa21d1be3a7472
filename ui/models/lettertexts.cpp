// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/lettertexts.h"

#include "core/export/tabtext.h"

namespace imr::ui {

namespace {

using core::LetterRow;
using core::Status;

QString dash()
{
    return QString(QChar(0x2013));
}

QString dayText(const QString& iso)
{
    const QDate day = QDate::fromString(iso, Qt::ISODate);
    return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : iso;
}

QString timeText(const QDateTime& time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : QString();
}

// What a spreadsheet is given of a column: heading and cell; the decisions as two.
QStringList headingsOf(int column)
{
    switch (column) {
    case LettersTableModel::StatusColumn:
        return {LettersTableModel::tr("Status")};
    case LettersTableModel::DecisionsColumn:
        return {LettersTableModel::tr("Upheld"), LettersTableModel::tr("Overturned")};
    default:
        return {LettersTableModel::columnName(column)};
    }
}

QStringList plainCells(const LetterRow& row, int column)
{
    const bool unreadable = row.status == Status::Unreadable;
    switch (column) {
    case LettersTableModel::StatusColumn:
        return {core::statusLabel(row.status)};
    case LettersTableModel::ItemsColumn:
        return {unreadable ? QString() : QString::number(row.items)};
    case LettersTableModel::DecisionsColumn:
        return unreadable ? QStringList {QString(), QString()}
                          : QStringList {QString::number(row.upheld), QString::number(row.overturned)};
    case LettersTableModel::FindingsColumn:
        return {QString::number(row.findings)};
    case LettersTableModel::CorrectedColumn:
        return {QString::number(row.corrected)};
    case LettersTableModel::DecisionDateColumn:
        return {row.decisionDate};
    case LettersTableModel::ReviewedAtColumn:
        return {row.reviewedAt.toUTC().toString(Qt::ISODate)};
    default:
        return {cellText(row, column)};
    }
}

} // namespace

QString cellText(const LetterRow& row, int column)
{
    const bool unreadable = row.status == Status::Unreadable;
    switch (column) {
    case LettersTableModel::LetterColumn:
        return row.name();
    case LettersTableModel::ItemsColumn:
        return unreadable ? dash() : QString::number(row.items);
    case LettersTableModel::DecisionsColumn:
        return unreadable ? dash() : QStringLiteral("%1 / %2").arg(row.upheld).arg(row.overturned);
    case LettersTableModel::FindingsColumn:
        return row.findings > 0 ? QString::number(row.findings) : QString();
    case LettersTableModel::FileColumn:
        return row.file;
    case LettersTableModel::DecisionDateColumn:
        return dayText(row.decisionDate);
    case LettersTableModel::SpecialtiesColumn:
        return row.specialties;
    case LettersTableModel::CorrectedColumn:
        return row.corrected > 0 ? QString::number(row.corrected) : QString();
    case LettersTableModel::ReviewerColumn:
        return row.reviewedBy;
    case LettersTableModel::ReviewedAtColumn:
        return timeText(row.reviewedAt);
    default:
        return {};
    }
}

QString spokenCell(const LetterRow& row, int column)
{
    switch (column) {
    case LettersTableModel::StatusColumn:
        return isSkipped(row) ? LettersTableModel::tr("%1, skipped").arg(core::statusLabel(row.status))
                              : core::statusLabel(row.status);
    case LettersTableModel::LetterColumn:
        return row.status == Status::Unreadable ? LettersTableModel::tr("%1, unreadable").arg(row.name()) : row.name();
    case LettersTableModel::ItemsColumn:
        return LettersTableModel::tr("%Ln item(s)", nullptr, row.items);
    case LettersTableModel::DecisionsColumn:
        return LettersTableModel::tr("%1 upheld, %2 overturned").arg(row.upheld).arg(row.overturned);
    case LettersTableModel::FindingsColumn:
        return LettersTableModel::tr("%Ln finding(s)", nullptr, row.findings);
    case LettersTableModel::CorrectedColumn:
        return LettersTableModel::tr("%Ln field(s) corrected", nullptr, row.corrected);
    default:
        return cellText(row, column);
    }
}

QString noteText(const LetterRow& row)
{
    if (row.note.isEmpty())
        return {};
    switch (row.status) {
    case core::Status::Flagged:
        return LettersTableModel::tr("Flagged: %1").arg(row.note);
    case core::Status::ToReview:
        return LettersTableModel::tr("Skipped: %1").arg(row.note);
    case core::Status::Reviewed:
    case core::Status::Unreadable:
        break;
    }
    return LettersTableModel::tr("Note: %1").arg(row.note);
}

QString letterHint(const LetterRow& row)
{
    QStringList lines {row.file, core::statusLabel(row.status)};
    if (!row.reviewedBy.isEmpty()) {
        lines.last() += QStringLiteral(" (%1, %2)").arg(row.reviewedBy, timeText(row.reviewedAt));
    }
    if (const QString note = noteText(row); !note.isEmpty())
        lines.append(note);
    if (!row.error.isEmpty())
        lines.append(row.error);
    if (row.corrected > 0)
        lines.append(LettersTableModel::tr("%Ln field(s) corrected", nullptr, row.corrected));
    // Letter text is shown as it is, never as markup.
    return QStringLiteral("<p style='white-space:pre-line'>%1</p>").arg(lines.join(u'\n').toHtmlEscaped());
}

QString lettersAsText(const QList<LetterRow>& letters, const QList<LettersTableModel::Column>& columns)
{
    QStringList headings;
    for (const auto column : columns)
        headings += headingsOf(column);
    QString text = core::tabRow(headings);
    for (const LetterRow& letter : letters) {
        QStringList cells;
        for (const auto column : columns)
            cells += plainCells(letter, column);
        text += core::tabRow(cells);
    }
    return text;
}

} // namespace imr::ui
