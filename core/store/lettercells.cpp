// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lettercells.h"

#include "core/store/storednames.h"

#include <algorithm>

namespace imr::core {

namespace {

template<typename Owner> QVariantList cellsOf(const Owner& owner)
{
    PackedCells cells;
    addFields(cells, owner);
    QVariantList values;
    for (qsizetype i = 0; i < cells.count(); ++i)
        values.append(cells.value(i));
    return values;
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
    bool isWhole = false;
    const qlonglong number = spec.type == FieldType::Integer ? text.toLongLong(&isWhole) : 0;
    if (isWhole)
        cells.add(number);
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
    return severityNames[std::size_t(severity)];
}

} // namespace imr::core
