// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/corpus.h"

#include "tests/support/foldedvalue.h"
#include "tests/support/letters.h"

#include <QDebug>
#include <QFile>

namespace imr::tests {

QList<CorpusRow> corpus(const QString& file)
{
    QFile device(sourceFile(file));
    QList<CorpusRow> rows;
    if (!device.open(QIODevice::ReadOnly))
        return rows;
    QStringList columns;
    for (const QString& line : QString::fromUtf8(device.readAll()).split(u'\n')) {
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const QStringList cells = line.split(u'\t');
        if (columns.isEmpty()) {
            columns = cells;
            continue;
        }
        if (cells.size() != columns.size())
            qFatal("a line of %s has %lld cells: %s", qPrintable(file), static_cast<long long>(cells.size()),
                qPrintable(line));
        CorpusRow row;
        for (qsizetype i = 0; i < cells.size(); ++i)
            row.insert(columns.at(i), QString(cells.at(i)).replace(QLatin1StringView("\\n"), QLatin1StringView("\n")));
        rows.append(row);
    }
    return rows;
}

void CorpusTally::compare(const QString& sentence, const QString& field, const QString& cell, const QString& read)
{
    compareLists(sentence, field, cell, read.isEmpty() ? QStringList() : QStringList {read});
}

void CorpusTally::compareLists(
    const QString& sentence, const QString& field, const QString& cell, const QStringList& read)
{
    if (cell == u'?')
        return;
    QStringList wanted = cell == u'-' ? QStringList() : cell.split(QStringLiteral(" + "));
    wanted.removeAll(QStringLiteral("-"));
    Count& count = m_fields[field];
    QStringList spurious;
    for (const QString& value : read) {
        qsizetype at = 0;
        while (at < wanted.size() && foldedValue(wanted.at(at)) != foldedValue(value))
            ++at;
        if (at < wanted.size()) {
            wanted.removeAt(at);
            ++count.right;
        } else {
            spurious.append(value);
        }
    }
    count.spurious += int(spurious.size());
    count.missed += int(wanted.size());
    if (!spurious.isEmpty() || !wanted.isEmpty())
        count.misses.append(QStringLiteral("%1: wanted '%2', read '%3' in: %4")
                .arg(field, wanted.join(QStringLiteral(" + ")), spurious.join(QStringLiteral(" + ")), sentence));
}

QString CorpusTally::fieldsBelow(double floor) const
{
    QStringList below;
    for (auto field = m_fields.begin(); field != m_fields.end(); ++field) {
        const Count& count = field.value();
        const int all = 2 * count.right + count.spurious + count.missed;
        const double f1 = all == 0 ? 1.0 : 2.0 * count.right / all;
        qInfo().noquote() << QStringLiteral("%1 F1 %2 (%3 right, %4 spurious, %5 missed)")
                                 .arg(field.key(), -16)
                                 .arg(f1, 0, 'f', 4)
                                 .arg(count.right)
                                 .arg(count.spurious)
                                 .arg(count.missed);
        for (const QString& miss : count.misses)
            qInfo().noquote() << "  " << miss;
        if (f1 < floor)
            below.append(QStringLiteral("%1 %2").arg(field.key()).arg(f1, 0, 'f', 4));
    }
    return below.join(QStringLiteral(", "));
}

} // namespace imr::tests
