// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/hovertext.h"

#include "core/findings/findingsentence.h"
#include "ui/base/shortened.h"
#include "ui/base/valuelabel.h"
#include "ui/models/citedsections.h"
#include "ui/models/unsurereason.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QToolTip>

#include <cmath>

namespace imr::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(imr::HoverText)
};

constexpr qsizetype longest = 240; // of a value

QStringList fieldText(const core::Field& field, const core::Field* parsed, const core::FieldPath& path)
{
    QStringList lines {path.spec->labelText(), shortened(valueLabel(*path.spec, field.text()), longest)};
    if (path.item >= 0)
        lines.first() += QStringLiteral(" · ") + Words::tr("item %1").arg(path.item + 1);
    switch (field.origin) {
    case core::Origin::Corrected:
        lines.append(parsed && !parsed->isEmpty() ? Words::tr("Corrected; was read as “%1”")
                                                        .arg(shortened(valueLabel(*path.spec, parsed->text()), longest))
                                                  : Words::tr("Corrected; nothing was read"));
        break;
    case core::Origin::Inferred:
        lines.append(Words::tr("Concluded from these words, %1").arg(surenessText(field.confidence)));
        break;
    case core::Origin::Parsed:
        lines.append(Words::tr("Read here, %1").arg(surenessText(field.confidence)));
        break;
    }
    if (const QString why = whyUnsure(*path.spec, field); !why.isEmpty())
        lines.append(why);
    if (!field.rule.isEmpty())
        lines.append(Words::tr("Rule: %1").arg(field.rule));
    return lines;
}

QString findingText(const core::Finding& finding)
{
    return Words::tr("Finding") + u'\n' + core::findingSentence(finding);
}

} // namespace

QString surenessText(double confidence)
{
    constexpr double sure = 0.95;
    const int percent = static_cast<int>(std::floor(confidence * 100 + 1e-6)); // never more than it is
    if (confidence >= sure)
        return Words::tr("sure (%1%)").arg(percent);
    return (
        confidence >= core::Field::lowConfidence ? Words::tr("likely (%1%)") : Words::tr("unsure (%1%): please check"))
        .arg(percent);
}

QString hoverText(
    const core::Letter& effective, const core::Letter& parsed, const Highlights& highlights, qsizetype position)
{
    QStringList parts;
    const Highlights here = highlightsAt(highlights, position);
    for (const Highlight& highlight : here) {
        if (highlight.finding >= 0)
            parts.append(findingText(effective.findings.at(highlight.finding)));
        else if (!highlight.mention.isEmpty())
            parts.append(highlight.mention);
        else if (const core::Field* field = core::fieldAt(effective, *highlight.path))
            parts.append((fieldText(*field, core::fieldAt(parsed, *highlight.path), *highlight.path)
                + citedSections(effective, *highlight.path))
                    .join(u'\n'));
    }
    parts.removeDuplicates();
    constexpr qsizetype most = 4;
    return parts.first(std::min(parts.size(), most)).join(QStringLiteral("\n\n"));
}

void showHover(const QHelpEvent& help, const QString& text, QWidget* viewport)
{
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help.globalPos(), text, viewport);
}

} // namespace imr::ui
