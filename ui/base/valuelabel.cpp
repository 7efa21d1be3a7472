// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/valuelabel.h"

#include "core/letter/fieldtable.h"

#include <QCoreApplication>

namespace imr::ui {

namespace {

// Every choice of the field table, for the translators.
[[maybe_unused]] constexpr const char* choices[] = {
    QT_TRANSLATE_NOOP("imr::Choice", "Upheld"),
    QT_TRANSLATE_NOOP("imr::Choice", "Overturned"),
    QT_TRANSLATE_NOOP("imr::Choice", "necessary"),
    QT_TRANSLATE_NOOP("imr::Choice", "not necessary"),
    QT_TRANSLATE_NOOP("imr::Choice", "partly"),
    QT_TRANSLATE_NOOP("imr::Choice", "unclear"),
    QT_TRANSLATE_NOOP("imr::Choice", "drug"),
    QT_TRANSLATE_NOOP("imr::Choice", "injection"),
    QT_TRANSLATE_NOOP("imr::Choice", "therapy"),
    QT_TRANSLATE_NOOP("imr::Choice", "imaging"),
    QT_TRANSLATE_NOOP("imr::Choice", "test"),
    QT_TRANSLATE_NOOP("imr::Choice", "surgery"),
    QT_TRANSLATE_NOOP("imr::Choice", "equipment"),
    QT_TRANSLATE_NOOP("imr::Choice", "visit"),
    QT_TRANSLATE_NOOP("imr::Choice", "other"),
    QT_TRANSLATE_NOOP("imr::Choice", "male"),
    QT_TRANSLATE_NOOP("imr::Choice", "female"),
    QT_TRANSLATE_NOOP("imr::Choice", "Standard"),
    QT_TRANSLATE_NOOP("imr::Choice", "Expedited"),
};

} // namespace

QString valueLabel(const core::FieldSpec& spec, const QString& text)
{
    return spec.type == core::FieldType::Choice && !text.isEmpty()
        ? QCoreApplication::translate("imr::Choice", text.toUtf8().constData())
        : text;
}

} // namespace imr::ui
