// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/noletter.h"

#include "core/project/project.h"
#include "ui/base/theme.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace imr::ui {

namespace {

QLabel* makeLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText); // file names and sentences may look like HTML
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setMaximumWidth(520);
    return label;
}

void colour(QLabel& label, const QColor& ink)
{
    QPalette palette;
    palette.setColor(QPalette::WindowText, ink);
    palette.setColor(QPalette::Text, ink); // of selectable text
    label.setPalette(palette);
}

} // namespace

NoLetter::NoLetter(QWidget* parent)
    : QWidget(parent)
    , m_title(makeLabel(this))
    , m_why(makeLabel(this))
    , m_file(makeLabel(this))
    , m_advice(makeLabel(this))
    , m_beginnings(new QWidget(this))
{
    QFont large = font();
    large.setPointSizeF(QFontInfo(large).pointSizeF() * 1.25);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 28, 28, 28);
    layout->setSpacing(10);
    layout->addStretch(2);
    for (QLabel* label : {m_title, m_why, m_file, m_advice})
        layout->addWidget(label);
    auto* beginnings = new QHBoxLayout(m_beginnings);
    beginnings->setContentsMargins(0, 6, 0, 0);
    beginnings->addStretch(1);
    layout->addWidget(m_beginnings);
    layout->addStretch(3);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    showNothingChosen();
    applyColours();
}

void NoLetter::offerBeginnings(const QList<QAction*>& ways)
{
    auto* row = static_cast<QHBoxLayout*>(m_beginnings->layout());
    for (QAction* way : ways) {
        auto* button = new QPushButton(way->text().remove(u'&'), m_beginnings);
        button->setToolTip(way->shortcut().toString(QKeySequence::NativeText));
        connect(button, &QPushButton::clicked, way, &QAction::trigger);
        row->insertWidget(row->count() - 1, button);
    }
}

void NoLetter::showNothingChosen()
{
    m_file->clear();
    if (m_projectEmpty && m_importing)
        fill(tr("Letters are being imported"), {}, tr("The first are shown as soon as they are read."));
    else if (m_projectEmpty)
        fill(tr("This project has no letters yet"), {}, tr("Import a folder or letters, or drop them on this window."));
    else
        fill(tr("No letter is open"), {}, tr("Choose one in the list at the left."));
    m_beginnings->setVisible(m_projectEmpty && !m_importing);
}

void NoLetter::showUnreadable(const core::StoredLetter& letter)
{
    m_beginnings->hide();
    m_file->setText(letter.path.isEmpty() ? letter.row.file : QDir::toNativeSeparators(letter.path));
    fill(tr("%1 could not be read").arg(letter.row.file), letter.row.error,
        tr("The other letters are not affected. Once the file is put right, import it again."));
}

void NoLetter::fill(const QString& title, const QString& why, const QString& advice)
{
    m_title->setText(title);
    m_why->setText(why);
    m_advice->setText(advice);
    for (QLabel* label : {m_why, m_file, m_advice})
        label->setVisible(!label->text().isEmpty());
    setAccessibleName(title);
}

void NoLetter::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColours();
}

void NoLetter::applyColours()
{
    const Theme& theme = themeFor(palette());
    colour(*m_title, theme.ink);
    colour(*m_why, theme.warn);
    colour(*m_file, theme.dim);
    colour(*m_advice, theme.dim);
}

} // namespace imr::ui
