// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/letterpane.h"

#include "ui/letter/lettertext.h"

#include <QVBoxLayout>

namespace imr::ui {

LetterPane::LetterPane(QWidget* parent)
    : QWidget(parent)
    , m_text(new LetterText(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_text);
    setFocusProxy(m_text);

    connect(m_text, &LetterText::clicked, this, &LetterPane::activateAt);
    connect(m_text, &LetterText::entered, this, &LetterPane::activateAt);
}

LetterPane::~LetterPane() = default;

void LetterPane::showLetter(const core::StoredLetter& letter)
{
    const bool same = m_letter && m_letter->row.id == letter.row.id && m_letter->text == letter.text;
    m_letter = letter;
    if (!same) {
        m_clicked = {};
        m_item = -1;
        m_text->setText(letter.text);
    }
    applyHighlights();
}

void LetterPane::clear()
{
    m_letter.reset();
    m_text->setText({});
}

void LetterPane::showField(const core::FieldPath& path)
{
    if (!m_letter)
        return;
    if (m_clicked != path)
        m_clicked.reset();
    showSpans(wordsOf(m_letter->effective, m_letter->parsed, path, m_letter->text.size()));
}

void LetterPane::showSpans(const core::Spans& spans)
{
    m_text->setFocusWords(spans);
    m_text->reveal(spans);
}

void LetterPane::setCurrentItem(int item)
{
    m_item = item;
    const bool known = m_letter && item >= 0 && item < m_letter->effective.items.size();
    m_text->setItemBar(known ? m_letter->effective.items.at(item).whole() : core::Span());
}

void LetterPane::openUseAs() { }

QByteArray LetterPane::saveState() const
{
    return {};
}

bool LetterPane::restoreState(const QByteArray& state)
{
    return state.isEmpty();
}

void LetterPane::applyHighlights()
{
    m_highlights = highlightsOf(m_letter->effective, m_letter->parsed, m_letter->text.size(), m_switches);
    m_text->setHighlights(m_highlights);
    setCurrentItem(m_item);
}

void LetterPane::activateAt(qsizetype position)
{
    if (!m_letter)
        return;
    const int item = itemAt(m_letter->effective, position);
    if (item >= 0 && item != m_item)
        Q_EMIT itemActivated(item);
    m_clicked = nextFieldAt(m_highlights, position, m_clicked);
    if (m_clicked)
        Q_EMIT fieldActivated(*m_clicked);
}

} // namespace imr::ui
