// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/structure/integritystrip.h"

#include "ui/base/theme.h"
#include "ui/base/wrappedlabel.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace imr::ui {

namespace {

constexpr qsizetype mostTold = 3;

const QString wordsLink = QStringLiteral("words");
const QString cutLink = QStringLiteral("cut");
const QString joinLink = QStringLiteral("join");

} // namespace

QString breakSentence(const core::ChainBreak& chainBreak)
{
    QStringList missing;
    if (chainBreak.heading)
        missing.append(IntegrityStrip::tr("no heading"));
    if (chainBreak.claims)
        missing.append(IntegrityStrip::tr("no claims administrator guideline"));
    if (chainBreak.reviewer)
        missing.append(IntegrityStrip::tr("no MAXIMUS guideline"));
    if (chainBreak.rationale)
        missing.append(IntegrityStrip::tr("no rationale"));
    const QString last = missing.takeLast();
    //: what an item lacks: the first ones, the last one
    const QString all = missing.isEmpty() ? last : IntegrityStrip::tr("%1 and %2").arg(missing.join(u", "), last);
    return IntegrityStrip::tr("Item %1 has %2.").arg(chainBreak.item + 1).arg(all);
}

IntegrityStrip::IntegrityStrip(QWidget* parent)
    : QFrame(parent)
    , m_text(new WrappedLabel(this))
{
    m_text->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_text->setFocusPolicy(Qt::TabFocus);
    connect(m_text, &QLabel::linkActivated, this, &IntegrityStrip::follow);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 8);
    layout->addWidget(m_text);
    hide();
}

void IntegrityStrip::showBreaks(const QList<core::ChainBreak>& breaks)
{
    m_breaks = breaks;
    recolour();
    setVisible(!breaks.isEmpty());
}

QString IntegrityStrip::text() const
{
    return m_text->accessibleName();
}

void IntegrityStrip::follow(const QString& link)
{
    const QStringList parts = link.split(u' ');
    const int item = parts.value(1).toInt();
    if (parts.first() == wordsLink)
        Q_EMIT wordsWanted(item);
    else if (parts.first() == cutLink)
        Q_EMIT cutWanted(item);
    else if (parts.first() == joinLink)
        Q_EMIT joinWanted(item);
}

void IntegrityStrip::recolour()
{
    const Theme& theme = themeFor(palette());
    const auto link = [&theme](const QString& where, int item, const QString& label) {
        return QStringLiteral("&nbsp; <a href='%1 %2' style='color:%3;text-decoration:none'>%4</a>")
            .arg(where)
            .arg(item)
            .arg(theme.accent.name(), label.toHtmlEscaped().replace(u' ', QChar(QChar::Nbsp)));
    };
    QStringList lines;
    QStringList plain;
    for (const core::ChainBreak& one : m_breaks.first(std::min(m_breaks.size(), mostTold))) {
        plain.append(breakSentence(one));
        QString line = QStringLiteral("<span style='color:%1'>%2</span>")
                           .arg(theme.warn.name(), breakSentence(one).toHtmlEscaped());
        line += link(wordsLink, one.item, tr("Show words"));
        if (one.joinsBefore)
            line += link(joinLink, one.item - 1, tr("Join with item %1").arg(one.item));
        if (one.joinsBehind)
            line += link(joinLink, one.item, tr("Join with item %1").arg(one.item + 2));
        line += link(cutLink, one.item, tr("Cut\u2026"));
        lines.append(line);
    }
    if (const qsizetype more = m_breaks.size() - mostTold; more > 0) {
        plain.append(tr("%Ln more item(s) lack a block.", nullptr, int(more)));
        lines.append(QStringLiteral("<span style='color:%1'>%2</span>").arg(theme.dim.name(), plain.last()));
    }
    m_text->setWords(lines.join(QStringLiteral("<br>")));
    m_text->setAccessibleName(plain.join(u' '));
}

void IntegrityStrip::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolour();
}

void IntegrityStrip::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), themeFor(palette()).pane);
}

} // namespace imr::ui
