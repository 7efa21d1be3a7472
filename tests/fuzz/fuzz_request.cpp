// SPDX-License-Identifier: GPL-3.0-or-later
// Any UTF-8 as a request line: its fields, and the same again from the line as it was folded.
#include "core/lexicon/druglexicon.h"
#include "core/lexicon/guidelineindex.h"
#include "core/request/disputedrequest.h"
#include "tests/support/lettercheck.h"

using namespace imr::core;

namespace {

DisputedItem itemOf(const QString& line)
{
    static const Knowledge knowledge {DrugLexicon::builtIn(), GuidelineIndex::builtIn()};
    DisputedItem item;
    readRequest(line, {0, line.size()}, knowledge, item);
    return item;
}

// What was read, without where it stands.
QStringList valuesOf(const DisputedItem& item)
{
    QStringList values {item.kind.text(), item.original.text(), item.authorized.text(), item.disputed.text(),
        item.quantity.text(), item.refills.text(), item.duration.text(), item.schedule.text(), item.bodyPart.text(),
        item.dateOfService.text()};
    for (const Medication& medication : item.medications)
        values += {medication.drug.text(), medication.generic.text(), medication.strength.text(),
            medication.form.text(), medication.frequency.text(), medication.dose.text()};
    return values;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QString line = QString::fromUtf8(reinterpret_cast<const char*>(data), qsizetype(size));
    Letter letter;
    letter.items.append(itemOf(line));
    const DisputedItem& item = letter.items.first();
    if (const QString problem = imr::tests::problemOf(letter, line); !problem.isEmpty())
        qFatal("%s", qUtf8Printable(problem));
    const QStringList once = valuesOf(item);
    const QStringList again = valuesOf(itemOf(item.request.text()));
    if (once != again)
        qFatal("read %s, and again %s", qUtf8Printable(once.join(u'|')), qUtf8Printable(again.join(u'|')));
    return 0;
}
