// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/filterparts.h"

#include "core/findings/findings.h"
#include "core/letter/fieldtable.h"
#include "ui/base/valuelabel.h"

#include <QCoreApplication>

namespace imr::ui {

namespace {

using core::LetterFilter;

constexpr FilterPart parts[] = {
    {"drug", &LetterFilter::drug, QT_TRANSLATE_NOOP("imr::Filter", "Drug"),
        QT_TRANSLATE_NOOP("imr::Filter", "Drug: %1")},
    {"drugClass", &LetterFilter::drugClass, QT_TRANSLATE_NOOP("imr::Filter", "Drug class"),
        QT_TRANSLATE_NOOP("imr::Filter", "Class: %1")},
    {"kind", &LetterFilter::kind, QT_TRANSLATE_NOOP("imr::Filter", "Kind of request"),
        QT_TRANSLATE_NOOP("imr::Filter", "Kind: %1")},
    {"decision", &LetterFilter::decision, QT_TRANSLATE_NOOP("imr::Filter", "Decision"),
        QT_TRANSLATE_NOOP("imr::Filter", "Decision: %1")},
    {"guideline", &LetterFilter::guideline, QT_TRANSLATE_NOOP("imr::Filter", "MAXIMUS guideline"),
        QT_TRANSLATE_NOOP("imr::Filter", "Guideline: %1")},
    {"section", &LetterFilter::section, QT_TRANSLATE_NOOP("imr::Filter", "MAXIMUS section"),
        QT_TRANSLATE_NOOP("imr::Filter", "Section: %1")},
    {"page", &LetterFilter::page, QT_TRANSLATE_NOOP("imr::Filter", "Page cited"),
        QT_TRANSLATE_NOOP("imr::Filter", "Page: %1")},
    {"specialty", &LetterFilter::specialty, QT_TRANSLATE_NOOP("imr::Filter", "Reviewer's specialty"),
        QT_TRANSLATE_NOOP("imr::Filter", "Specialty: %1")},
    {"finding", &LetterFilter::finding, QT_TRANSLATE_NOOP("imr::Filter", "Finding"),
        QT_TRANSLATE_NOOP("imr::Filter", "Finding: %1")},
    {"correctedBy", &LetterFilter::correctedBy, QT_TRANSLATE_NOOP("imr::Filter", "Corrected by"),
        QT_TRANSLATE_NOOP("imr::Filter", "Corrected by %1")},
};

} // namespace

QSpan<const FilterPart> filterParts()
{
    return parts;
}

QString partName(const FilterPart& part)
{
    return QCoreApplication::translate("imr::Filter", part.name);
}

QString partValue(const FilterPart& part, const QString& value)
{
    if (part.member == &LetterFilter::finding)
        return core::findingTitle(value);
    if (part.member == &LetterFilter::kind)
        return valueLabel(*core::FieldPath::parse(u"issues[0].kind")->spec, value);
    if (part.member == &LetterFilter::decision)
        return valueLabel(*core::FieldPath::parse(u"issues[0].decision")->spec, value);
    return value;
}

QString filterText(const FilterPart& part, const LetterFilter& filter)
{
    return QCoreApplication::translate("imr::Filter", part.label).arg(partValue(part, filter.*part.member));
}

} // namespace imr::ui
