// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/pagenotice.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace imr::ui {

namespace {

constexpr int widest = 460;
constexpr int margin = 24;

} // namespace

PageNotice::PageNotice(QWidget* parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_retry(new QPushButton(tr("Try again"), this))
{
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setMaximumWidth(widest);
    m_sentence->setMinimumWidth(1);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse); // to copy the file's name
    auto* column = new QVBoxLayout;
    column->setSpacing(12);
    column->addStretch();
    column->addWidget(m_sentence);
    column->addWidget(m_retry, 0, Qt::AlignLeft);
    column->addStretch();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(margin, margin, margin, margin);
    row->addStretch();
    row->addLayout(column, 1);
    row->addStretch();
    connect(m_retry, &QPushButton::clicked, this, &PageNotice::retried);
    hide();
}

void PageNotice::setSentence(const QString& sentence, bool canRetry)
{
    m_sentence->setText(sentence);
    m_retry->setVisible(canRetry);
}

QString PageNotice::sentence() const
{
    return m_sentence->text();
}

} // namespace imr::ui
