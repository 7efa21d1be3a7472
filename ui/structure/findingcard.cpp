// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/structure/findingcard.h"

#include "core/findings/findingsentence.h"
#include "ui/base/theme.h"
#include "ui/base/wrappedlabel.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace imr::ui {

namespace {

const QString wordsLink = QStringLiteral("words");
const QString dismissLink = QStringLiteral("dismiss");
const QString restoreLink = QStringLiteral("restore");
const QString nearestLink = QStringLiteral("nearest");
const QString nameLink = QStringLiteral("name");

} // namespace

FindingCard::FindingCard(const core::Finding& finding, const Offer& offer, About about, QWidget* parent)
    : QFrame(parent)
    , m_finding(finding)
    , m_offer(offer)
    , m_isFinding(about == About::Finding)
{
    // Sentences mostly begin with the item themselves.
    const QString lead = finding.item > 0 ? tr("Item %1").arg(finding.item) : QString();
    const QString sentence = core::findingSentence(finding);
    const bool begins = !lead.isEmpty() && sentence.startsWith(lead);
    m_lead = lead;
    m_sentence = begins ? sentence.sliced(lead.size()) : lead.isEmpty() ? sentence : QStringLiteral(": ") + sentence;
}

FindingCard::FindingCard(const QString& title, const QString& sentence, QWidget* parent)
    : QFrame(parent)
    , m_isFinding(false)
{
    m_finding.severity = core::Finding::Severity::Error;
    m_lead = title;
    m_sentence = QStringLiteral(": ") + sentence;
}

void FindingCard::setVisible(bool visible)
{
    if (visible)
        build();
    QFrame::setVisible(visible);
}

void FindingCard::build()
{
    if (m_text)
        return;
    m_text = new WrappedLabel(this);
    m_text->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_text->setFocusPolicy(Qt::TabFocus);
    m_text->setAccessibleName(m_lead + m_sentence);
    connect(m_text, &QLabel::linkActivated, this, &FindingCard::follow);
    auto* layout = new QVBoxLayout(this);
    const int above = m_finding.severity == core::Finding::Severity::Note || m_finding.dismissed ? 4 : 8;
    layout->setContentsMargins(12, above, 10, above);
    layout->addWidget(m_text);
    recolour();
}

void FindingCard::follow(const QString& link)
{
    if (link == wordsLink)
        Q_EMIT showWords(m_finding);
    else if (link == dismissLink)
        askForNote();
    else if (link == restoreLink)
        Q_EMIT restoreWanted(m_finding);
    else if (link == nearestLink)
        Q_EMIT nearestWanted(m_finding, m_offer.nearest);
    else if (link == nameLink)
        Q_EMIT nameWanted(m_offer.name);
}

void FindingCard::askForNote()
{
    if (!m_isFinding || m_finding.dismissed)
        return;
    openNoteLine();
    m_note->setFocus();
}

void FindingCard::openNoteLine()
{
    build();
    if (!m_noteLine)
        makeNoteLine();
    m_noteLine->show();
    Q_EMIT resized();
}

std::optional<QString> FindingCard::writtenNote() const
{
    return m_noteLine && !m_noteLine->isHidden() ? std::optional(m_note->text()) : std::nullopt;
}

void FindingCard::writeNote(const QString& note)
{
    openNoteLine();
    m_note->setText(note);
}

void FindingCard::makeNoteLine()
{
    m_noteLine = new QWidget(this);
    m_note = new QLineEdit(m_noteLine);
    m_note->setPlaceholderText(tr("Why? (may stay empty)"));
    m_note->setAccessibleName(tr("Why the finding is dismissed"));
    m_note->installEventFilter(this);
    auto* dismiss = new QPushButton(tr("Dismiss"), m_noteLine);
    auto* row = new QHBoxLayout(m_noteLine);
    row->setContentsMargins(0, 2, 0, 2);
    row->addWidget(m_note, 1);
    row->addWidget(dismiss);
    layout()->addWidget(m_noteLine);
    const auto send = [this] { Q_EMIT dismissWanted(m_finding, m_note->text().trimmed()); };
    connect(m_note, &QLineEdit::returnPressed, this, send);
    connect(dismiss, &QPushButton::clicked, this, send);
}

void FindingCard::closeNoteLine()
{
    m_noteLine->hide();
    m_text->setFocus();
    Q_EMIT resized();
}

bool FindingCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_note && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        closeNoteLine();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void FindingCard::setCurrent(bool current)
{
    if (m_current == current)
        return;
    m_current = current;
    update();
}

QString FindingCard::links() const
{
    QList<std::pair<QString, QString>> links;
    if (!m_finding.spans.isEmpty() || !m_finding.fieldPath.isEmpty())
        links.append({wordsLink, tr("Show words")});
    if (m_isFinding && m_finding.dismissed) {
        links.append({restoreLink, tr("Take up again")});
    } else if (m_isFinding) {
        if (!m_offer.nearest.isEmpty())
            links.append({nearestLink, tr("Change to %1").arg(m_offer.nearest)});
        if (!m_offer.name.isEmpty())
            links.append({nameLink, tr("Add to the drug names\u2026")});
        links.append({dismissLink, tr("Dismiss\u2026")});
    }
    QString text;
    for (const auto& [link, label] : links) {
        text += QStringLiteral("&nbsp; <a href='%1' style='color:%2;text-decoration:none'>%3</a>")
                    .arg(link, themeFor(palette()).accent.name(),
                        label.toHtmlEscaped().replace(u' ', QChar(QChar::Nbsp)));
    }
    return text;
}

void FindingCard::recolour()
{
    const Theme& theme = themeFor(palette());
    const bool quiet = m_finding.severity == core::Finding::Severity::Note || m_finding.dismissed;
    const QColor ink = m_finding.dismissed ? theme.dim : theme.ink;
    QString text = QStringLiteral("<span style='color:%1;font-weight:%2'>%3</span><span style='color:%4'>%5</span>")
                       .arg((quiet ? ink : theme.colour(m_finding.severity)).name(), quiet ? u"400" : u"600",
                           m_lead.toHtmlEscaped(), ink.name(), m_sentence.toHtmlEscaped());
    if (m_finding.dismissed && !m_finding.note.isEmpty())
        text += QStringLiteral(" <i>\u201c%1\u201d</i>").arg(m_finding.note.toHtmlEscaped());
    m_text->setWords(text + links());
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
    painter.setBrush(m_finding.dismissed ? theme.border : theme.colour(m_finding.severity));
    painter.drawRoundedRect(QRectF(0, 0, 3.5, height()), 1.5, 1.5);
}

} // namespace imr::ui
