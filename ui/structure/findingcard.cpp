// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/structure/findingcard.h"

#include "core/findings/findings.h"
#include "ui/base/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace imr::ui {

namespace {

QString titleOf(const core::Finding& finding)
{
    const QString title = core::findingTitle(finding.code);
    return finding.item > 0 ? FindingCard::tr("Item %1: %2").arg(finding.item).arg(title) : title;
}

QColor edgeOf(core::Finding::Severity severity, const Theme& theme)
{
    switch (severity) {
    case core::Finding::Severity::Note:
        return theme.dim;
    case core::Finding::Severity::Warning:
        return theme.low;
    case core::Finding::Severity::Error:
        return theme.warn;
    }
    return theme.warn;
}

} // namespace

FindingCard::FindingCard(const core::Finding& finding, QWidget* parent)
    : QFrame(parent)
    , m_finding(finding)
{
    build(titleOf(finding), finding.message);
}

FindingCard::FindingCard(const QString& title, const QString& sentence, QWidget* parent)
    : QFrame(parent)
{
    m_finding.severity = core::Finding::Severity::Error;
    build(title, sentence);
}

void FindingCard::build(const QString& title, const QString& sentence)
{
    m_title = title;
    m_sentence = sentence;
    m_text = new QLabel(this);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_text->setFocusPolicy(Qt::TabFocus);
    m_text->setAccessibleName(title + u' ' + sentence);
    connect(m_text, &QLabel::linkActivated, this, [this] { Q_EMIT showWords(m_finding); });
    auto* layout = new QVBoxLayout(this);
    const int above = m_finding.severity == core::Finding::Severity::Note ? 4 : 8;
    layout->setContentsMargins(12, above, 10, above);
    layout->addWidget(m_text);
    recolour();
}

void FindingCard::setCurrent(bool current)
{
    m_current = current;
    update();
}

void FindingCard::recolour()
{
    const Theme& theme = themeFor(palette());
    QString text = m_sentence.toHtmlEscaped();
    if (m_finding.severity != core::Finding::Severity::Note)
        text.prepend(QStringLiteral("<span style='color:%1;font-weight:600'>%2.</span> ")
                .arg(edgeOf(m_finding.severity, theme).name(), m_title.toHtmlEscaped()));
    if (!m_finding.spans.isEmpty() || !m_finding.fieldPath.isEmpty())
        text += QStringLiteral(" <a href='words' style='color:%1;text-decoration:none'>%2</a>")
                    .arg(theme.accent.name(), tr("Show words").replace(u' ', QChar(QChar::Nbsp)));
    m_text->setText(text);
}

void FindingCard::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_text)
        recolour();
}

void FindingCard::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_current ? theme.accent : theme.border);
    painter.setBrush(m_current ? theme.selection : theme.pane);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(edgeOf(m_finding.severity, theme));
    painter.drawRoundedRect(QRectF(0, 0, 3.5, height()), 1.5, 1.5);
}

} // namespace imr::ui
