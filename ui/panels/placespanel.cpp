// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/placespanel.h"

#include "ui/base/theme.h"
#include "ui/panels/placesview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace imr::ui {

PlacesPanel::PlacesPanel(PlacesModel& model, const QList<PlacesModel::Column>& columns, QWidget* parent)
    : QWidget(parent)
    , m_places(model)
    , m_view(new PlacesView(model, columns, this))
    , m_sentence(new QLabel(this))
    , m_costLabel(new QLabel(this))
    , m_tickings(new QHBoxLayout)
    , m_apply(new QPushButton(this))
{
    for (QLabel* label : {m_sentence, m_costLabel}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_tickings->setSpacing(6);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(12, 6, 12, 8);
    foot->addLayout(m_tickings);
    foot->addStretch(1);
    foot->addWidget(m_apply);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(12, 0, 12, 6);
    head->setSpacing(3);
    head->addWidget(m_sentence);
    head->addWidget(m_costLabel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    auto* rows = new QHBoxLayout;
    rows->setContentsMargins(8, 0, 8, 0);
    rows->addWidget(m_view);
    layout->addLayout(rows, 1);
    layout->addLayout(foot);
    setFocusProxy(m_view);
    addTicking(tr("Tick &all"), [](const LetterPlace&) { return true; });
    addTicking(tr("Tick &none"), [](const LetterPlace&) { return false; });
    connect(m_view, &PlacesView::wanted, this, &PlacesPanel::placeWanted);
    connect(m_apply, &QPushButton::clicked, this, &PlacesPanel::applyWanted);
    connect(&model, &PlacesModel::tickedChanged, this, &PlacesPanel::update);
}

void PlacesPanel::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
    m_view->setAccessibleName(sentence);
}

QString PlacesPanel::sentence() const
{
    return m_sentence->text();
}

void PlacesPanel::setApplyText(std::function<QString(int)> text)
{
    m_applyText = std::move(text);
    update();
}

void PlacesPanel::setCost(std::function<QString(const QList<LetterPlace>&)> cost)
{
    m_cost = std::move(cost);
    update();
}

QString PlacesPanel::cost() const
{
    return m_costLabel->text();
}

void PlacesPanel::showCost()
{
    QList<LetterPlace> ticked;
    for (const qsizetype row : m_places.ticked())
        ticked.append(m_places.places().at(row));
    m_costLabel->setText(m_cost ? m_cost(ticked) : QString());
    m_costLabel->setVisible(!m_costLabel->text().isEmpty());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, themeFor(palette()).warn);
    m_costLabel->setPalette(colours);
}

void PlacesPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showCost();
}

void PlacesPanel::addTicking(const QString& text, std::function<bool(const LetterPlace&)> wanted)
{
    auto* button = new QPushButton(text, this);
    connect(button, &QPushButton::clicked, this, [this, wanted = std::move(wanted)] { m_places.tick(wanted); });
    const qsizetype at = m_buttons.size() < 2 ? m_buttons.size() : m_buttons.size() - 1;
    m_tickings->insertWidget(int(at), button);
    m_buttons.insert(at, button);
}

void PlacesPanel::addButton(QPushButton& button)
{
    m_tickings->addWidget(&button);
}

void PlacesPanel::setNothingTickedIsFine(bool fine)
{
    m_nothingIsFine = fine;
    update();
}

void PlacesPanel::setApplying(bool applying)
{
    m_applying = applying;
    update();
}

void PlacesPanel::update()
{
    const int ticked = int(m_places.ticked().size());
    m_apply->setEnabled((ticked > 0 || m_nothingIsFine) && !m_applying);
    if (m_applyText)
        m_apply->setText(m_applyText(ticked));
    for (QPushButton* button : std::as_const(m_buttons))
        button->setEnabled(m_places.rowCount() > 0 && !m_applying);
    showCost();
}

} // namespace imr::ui
