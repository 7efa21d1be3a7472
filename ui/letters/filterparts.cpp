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
    {"drug", &LetterFilter::drug, QT_TRANSLATE_NOOP("imr::Filter", "Drug: %1")},
    {"drugClass", &LetterFilter::drugClass, QT_TRANSLATE_NOOP("imr::Filter", "Class: %1")},
    {"kind", &LetterFilter::kind, QT_TRANSLATE_NOOP("imr::Filter", "Kind: %1")},
    {"page", &LetterFilter::page, QT_TRANSLATE_NOOP("imr::Filter", "Page: %1")},
    {"guideline", &LetterFilter::guideline, QT_TRANSLATE_NOOP("imr::Filter", "Guideline: %1")},
    {"section", &LetterFilter::section, QT_TRANSLATE_NOOP("imr::Filter", "Section: %1")},
    {"specialty", &LetterFilter::specialty, QT_TRANSLATE_NOOP("imr::Filter", "Specialty: %1")},
    {"finding", &LetterFilter::finding, QT_TRANSLATE_NOOP("imr::Filter", "Finding: %1")},
    {"correctedBy", &LetterFilter::correctedBy, QT_TRANSLATE_NOOP("imr::Filter", "Corrected by %1")},
};

} // namespace

QSpan<const FilterPart> filterParts()
{
    return parts;
}

QString filterText(const FilterPart& part, const LetterFilter& filter)
{
    QString value = filter.*part.member;
    if (part.member == &LetterFilter::finding)
        value = core::findingTitle(value);
    else if (part.member == &LetterFilter::kind)
        value = valueLabel(*core::FieldPath::parse(u"issues[0].kind")->spec, value);
    return QCoreApplication::translate("imr::Filter", part.label).arg(value);
}

} // namespace imr::ui
