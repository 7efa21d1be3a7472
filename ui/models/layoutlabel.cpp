// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/layoutlabel.h"

#include <QCoreApplication>

namespace imr::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(imr::Layout)
};

} // namespace

QString layoutLabel(const QString& layout)
{
    if (layout.isEmpty())
        return Words::tr("none that is known");
    if (layout == u"final-determination")
        return Words::tr("Final determination (2014 on)");
    if (layout == u"numbered-decisions")
        return Words::tr("Numbered decisions (2013–14)");
    if (layout == u"professional-review")
        return Words::tr("Medical professional review (2013)");
    if (layout == u"notice")
        return Words::tr("Notice of determination (2013)");
    return layout; // of a newer program
}

} // namespace imr::ui
