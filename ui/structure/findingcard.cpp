// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/structure/findingcard.h"

#include "ui/base/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace imr::ui {

FindingCard::FindingCard(const core::Finding& finding, QWidget* parent)
    : QFrame(parent)
    , m_finding(finding)
{
    // Sentences mostly begin with the item themselves.
    const QString lead = finding.item > 0 ? tr("Item %1").arg(finding.item) : QString();
    const bool begins = !lead.isEmpty() && finding.message.startsWith(lead);
    if (begins)
        build(lead, finding.message.sliced(lead.size()));
    else
        build(lead, lead.isEmpty() ? finding.message : QStringLiteral(": ") + finding.message);
}

FindingCard::FindingCard(const QString& title, const QString& sentence, QWidget* parent)
    : QFrame(parent)
{
    m_finding.severity = core::Finding::Severity::Error;
    build(title, QStringLiteral(": ") + sentence);
}

void FindingCard::build(const QString& lead, const QString& sentence)
{
    m_lead = lead;
    m_sentence = sentence;
    m_text = new QLabel(this);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_text->setFocusPolicy(Qt::TabFocus);
    m_text->setAccessibleName(lead + sentence);
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
    const bool note = m_finding.severity == core::Finding::Severity::Note;
    text.prepend(QStringLiteral("<span style='color:%1;font-weight:%2'>%3</span>")
            .arg((note ? theme.ink : theme.colour(m_finding.severity)).name(), note ? u"400" : u"600",
                m_lead.toHtmlEscaped()));
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
    painter.setBrush(theme.colour(m_finding.severity));
    painter.drawRoundedRect(QRectF(0, 0, 3.5, height()), 1.5, 1.5);
}

} // namespace imr::ui
