// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/precedentspanel.h"

#include "ui/base/chip.h"
#include "ui/base/quiettree.h"
#include "ui/base/theme.h"
#include "ui/models/precedentsmodel.h"
#include "ui/panels/projectjob.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <utility>

namespace imr::ui {

namespace {

using core::PrecedentBy;

constexpr PrecedentBy ways[] = {PrecedentBy::Drug, PrecedentBy::DrugClass, PrecedentBy::Guideline};

QTreeView* makeView(PrecedentsModel& model, QWidget* parent)
{
    auto* view = new QuietTree(parent);
    view->setModel(&model);
    view->setAccessibleName(PrecedentsPanel::tr("Items like this one"));
    return view;
}

// "12 upheld, 3 overturned, of 15 other items with tramadol."
QString sentenceOf(const core::Precedents& found, PrecedentBy by)
{
    const QString names = found.names.join(PrecedentsPanel::tr(" or "));
    if (found.names.isEmpty()) {
        return by == PrecedentBy::Guideline ? PrecedentsPanel::tr("The reviewer of this item cites no guideline.")
            : by == PrecedentBy::Drug       ? PrecedentsPanel::tr("This item is about no drug.")
                                            : PrecedentsPanel::tr("This item is about no drug of a known class.");
    }
    const core::DecisionCount& counts = found.counts;
    if (counts.items() == 0)
        return PrecedentsPanel::tr("No other item of this project has %1.").arg(names);
    QStringList parts {PrecedentsPanel::tr("%Ln upheld", nullptr, counts.upheld),
        PrecedentsPanel::tr("%Ln overturned", nullptr, counts.overturned)};
    if (counts.undecided > 0)
        parts.append(PrecedentsPanel::tr("%Ln without a decision", nullptr, counts.undecided));
    QString sentence = PrecedentsPanel::tr("%1, of %Ln other item(s) with %2.", nullptr, counts.items())
                           .arg(parts.join(QStringLiteral(", ")), names);
    if (found.items.size() < counts.items())
        sentence += u' ' + PrecedentsPanel::tr("The last %Ln are listed.", nullptr, int(found.items.size()));
    return sentence;
}

} // namespace

PrecedentsPanel::PrecedentsPanel(QWidget* parent)
    : QWidget(parent)
    , m_job(new ProjectJob(this))
    , m_model(new PrecedentsModel(this))
    , m_view(makeView(*m_model, this))
    , m_by(new QButtonGroup(this))
    , m_sentence(new QLabel(this))
    , m_back(new QToolButton(this))
{
    setWindowTitle(tr("Others like this item"));
    setFocusProxy(m_view);
    m_view->installEventFilter(this);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_back->setAutoRaise(true);
    m_back->hide();
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 2, 12, 4);
    head->setSpacing(6);
    const std::pair<PrecedentBy, QString> labels[] = {{PrecedentBy::Drug, tr("Same drug")},
        {PrecedentBy::DrugClass, tr("Same class")}, {PrecedentBy::Guideline, tr("Same guideline")}};
    for (const auto& [by, label] : labels) {
        auto* chip = new Chip(label, this);
        chip->setCheckable(true);
        chip->setCount(-1);
        chip->setChecked(by == m_wanted);
        m_by->addButton(chip, int(by));
        head->addWidget(chip);
    }
    head->addSpacing(6);
    head->addWidget(m_sentence, 1);
    head->addWidget(m_back);
    auto* rows = new QHBoxLayout;
    rows->setContentsMargins(8, 0, 8, 0);
    rows->addWidget(m_view);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(rows, 1);
    recolour();

    connect(m_by, &QButtonGroup::idClicked, this, [this](int by) { setBy(PrecedentBy(by)); });
    connect(m_view, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) { go(index.row()); });
    connect(m_back, &QToolButton::clicked, this, [this] { go(-1); });
    connect(m_job, &ProjectJob::finished, this, &PrecedentsPanel::showFound);
    connect(m_job, &ProjectJob::failed, this, [this](const core::Error& error) {
        m_sentence->setText(error.sentence);
        Q_EMIT failed(error);
        lookOver();
    });
}

core::PrecedentBy PrecedentsPanel::by() const
{
    return PrecedentBy(m_by->checkedId());
}

void PrecedentsPanel::setBy(PrecedentBy by)
{
    m_wanted = by;
    m_by->button(int(by))->setChecked(true);
    if (m_found && !isLooking())
        showBy(by);
}

QString PrecedentsPanel::sentence() const
{
    return m_sentence->text();
}

bool PrecedentsPanel::isLooking() const
{
    return m_job->isRunning() || m_again;
}

void PrecedentsPanel::showItem(const QString& projectPath, const Item& item)
{
    m_project = projectPath;
    m_item = item;
    m_back->setText(item.title.isEmpty() ? QString() : tr("Back to item %1").arg(item.item + 1));
    m_back->setToolTip(item.title.toHtmlEscaped());
    m_back->hide();
    look();
}

void PrecedentsPanel::clear()
{
    m_again = false;
    m_job->abandon();
    m_project.clear();
    m_item = {};
    m_back->hide();
    showNothing({});
}

void PrecedentsPanel::showNothing(const QString& why)
{
    m_found.reset();
    m_model->setItems({});
    m_sentence->setText(why);
    for (const PrecedentBy by : ways)
        static_cast<Chip*>(m_by->button(int(by)))->setCount(-1);
}

// The one that runs is not waited for; it is short, and what it finds is thrown away.
void PrecedentsPanel::look()
{
    if (m_project.isEmpty())
        return;
    if (m_item.item < 0) {
        m_again = false;
        showNothing(tr("This letter has no items."));
        return;
    }
    if (m_job->isRunning()) {
        m_again = true;
        return;
    }
    m_again = false;
    m_found.reset();
    m_looked = std::make_shared<Found>();
    m_job->start(m_project,
        [looked = m_looked, path = m_project, item = m_item](
            core::Project&, const core::Watcher&) -> core::Result<void> {
            for (const PrecedentBy by : ways) {
                auto precedents = core::precedentsOf(path, item.letter, item.item, by);
                if (!precedents)
                    return std::unexpected(precedents.error());
                (*looked)[by] = std::move(*precedents);
            }
            return {};
        });
}

void PrecedentsPanel::lookOver()
{
    if (m_again)
        look();
}

void PrecedentsPanel::showFound()
{
    if (m_again)
        return look();
    m_found = std::exchange(m_looked, {});
    for (const PrecedentBy by : ways)
        static_cast<Chip*>(m_by->button(int(by)))->setCount(m_found->value(by).counts.items());
    showBy(withAny(m_wanted));
}

// What was chosen last, unless it has none and another way has some.
PrecedentBy PrecedentsPanel::withAny(PrecedentBy wanted) const
{
    const auto any = [this](PrecedentBy by) { return m_found->value(by).counts.items() > 0; };
    const auto* other = std::ranges::find_if(ways, any);
    return any(wanted) || other == std::end(ways) ? wanted : *other;
}

void PrecedentsPanel::showBy(PrecedentBy by)
{
    const core::Precedents& found = (*m_found)[by];
    m_by->button(int(by))->setChecked(true);
    m_model->setItems(found.items);
    m_view->setCurrentIndex(m_model->index(0, 0));
    m_sentence->setText(sentenceOf(found, by));
    Q_EMIT shown();
}

void PrecedentsPanel::go(int row)
{
    LetterPlace place;
    if (row >= 0 && row < m_model->items().size()) {
        const core::Precedent& item = m_model->items().at(row);
        place.letter = item.letter;
        place.file = item.file;
        place.path = QStringLiteral("issues[%1].decision").arg(item.item);
    } else {
        place.letter = m_item.letter;
        place.path = QStringLiteral("issues[%1].decision").arg(m_item.item);
    }
    m_back->setVisible(row >= 0);
    Q_EMIT placeWanted(place);
}

bool PrecedentsPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_view->currentIndex().isValid()) {
            go(m_view->currentIndex().row());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PrecedentsPanel::fitColumns()
{
    const int width = m_view->viewport()->width();
    const int letter = 130;
    const int decision = 110;
    const int date = 110;
    m_view->setColumnWidth(PrecedentsModel::LetterColumn, letter);
    m_view->setColumnWidth(PrecedentsModel::DecisionColumn, decision);
    m_view->setColumnWidth(PrecedentsModel::RequestColumn, std::max(160, width - letter - decision - date));
}

void PrecedentsPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void PrecedentsPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolour();
}

void PrecedentsPanel::recolour()
{
    QPalette own;
    own.setColor(QPalette::ButtonText, themeFor(palette()).accent);
    m_back->setPalette(own);
}

} // namespace imr::ui
