// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/workpage.h"

#include "ui/base/quietbars.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace imr::ui {

namespace {

constexpr int widestText = 560;

} // namespace

WorkPage::WorkPage(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_bar(new ProgressLine(this))
    , m_stop(new QPushButton(tr("Stop"), this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setFixedWidth(widestText);
    m_bar->setFixedWidth(widestText / 2);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addStretch(1);
    layout->addWidget(m_text, 0, Qt::AlignHCenter);
    layout->addWidget(m_bar, 0, Qt::AlignHCenter);
    layout->addWidget(m_stop, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    connect(m_stop, &QPushButton::clicked, this, &WorkPage::stopWanted);
}

// A label that is aligned is not asked how high it is at its width.
void WorkPage::setText(const QString& sentence)
{
    m_text->setText(sentence);
    m_text->setMinimumHeight(m_text->heightForWidth(widestText));
}

void WorkPage::showProgress(const QString& sentence, int done, int all)
{
    setText(sentence);
    m_bar->setAccessibleName(sentence);
    m_bar->setProgress(done, all);
    m_bar->show();
    m_stop->show();
}

void WorkPage::showSentence(const QString& sentence)
{
    setText(sentence);
    m_bar->hide();
    m_stop->hide();
}

QWidget& WorkPage::stopButton() const
{
    return *m_stop;
}

QString WorkPage::sentence() const
{
    return m_text->text();
}

} // namespace imr::ui
