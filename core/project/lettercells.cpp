// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/lettercells.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace imr::core {

namespace {

std::optional<qint64> wholeNumber(const FieldSpec& spec, const QString& text)
{
    bool isWhole = false;
    const qlonglong number = spec.type == FieldType::Integer ? text.toLongLong(&isWhole) : 0;
    return isWhole ? std::optional<qint64>(number) : std::nullopt;
}

QVariant cell(const FieldSpec& spec, const Field& field)
{
    if (field.isEmpty())
        return QVariant(QMetaType::fromType<QString>());
    const QString text = field.text();
    const auto number = wholeNumber(spec, text);
    return number ? QVariant(qlonglong(*number)) : QVariant(text);
}

template<typename Owner> QVariantList cellsOf(const Owner& owner)
{
    QVariantList cells;
    visitFields(owner, [&cells](const FieldSpec& spec, const Field& field) { cells.append(cell(spec, field)); });
    return cells;
}

} // namespace

void addCell(PackedCells& cells, const FieldSpec& spec, const Field& field)
{
    if (field.isEmpty()) {
        cells.addNull();
        return;
    }
    const bool isOne = field.values.size() == 1;
    const QString joined = isOne ? QString() : field.text();
    const QString& text = isOne ? field.values.first().text : joined;
    if (const auto number = wholeNumber(spec, text))
        cells.add(*number);
    else if (text.isNull())
        cells.addNull();
    else
        cells.add(text);
}

QVariantList fieldCells(const Letter& letter)
{
    return cellsOf(letter);
}

QVariantList fieldCells(const DisputedItem& item)
{
    return cellsOf(item);
}

QVariantList fieldCells(const Medication& medication)
{
    return cellsOf(medication);
}

QVariantList fieldCells(const Citation& citation)
{
    return cellsOf(citation);
}

LetterSummary summaryOf(const Letter& letter)
{
    LetterSummary summary;
    summary.items = int(letter.items.size());
    for (const DisputedItem& item : letter.items) {
        const QString decision = item.decision.text();
        if (decision == u"Upheld")
            ++summary.upheld;
        else if (decision == u"Overturned")
            ++summary.overturned;
    }
    summary.findings = int(std::ranges::count_if(letter.findings,
        [](const Finding& finding) { return finding.severity != Finding::Severity::Note && !finding.dismissed; }));
    return summary;
}

std::optional<std::pair<int, int>> pageRange(QStringView text)
{
    const qsizetype dash = text.indexOf(u'-');
    const QStringView from = (dash < 0 ? text : text.first(dash)).trimmed();
    const QStringView to = dash < 0 ? from : text.sliced(dash + 1).trimmed();
    bool fromIsNumber = false;
    bool toIsNumber = false;
    const int first = from.toInt(&fromIsNumber);
    int last = to.toInt(&toIsNumber);
    if (toIsNumber && to.size() < from.size()) // the digits that change
        last = (from.first(from.size() - to.size()).toString() + to.toString()).toInt();
    if (!fromIsNumber || !toIsNumber || first < 0)
        return {};
    return std::pair {first, std::max(first, last)};
}

QLatin1StringView severityName(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Note:
        return "note"_L1;
    case Finding::Severity::Warning:
        return "warning"_L1;
    case Finding::Severity::Error:
        return "error"_L1;
    }
    Q_UNREACHABLE_RETURN("warning"_L1);
}

} // namespace imr::core
