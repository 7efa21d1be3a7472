// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/filterpicker.h"

#include "core/store/lettercells.h"
#include "ui/base/quietbars.h"
#include "ui/base/theme.h"
#include "ui/letters/countrows.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QScopedValueRollback>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace imr::ui {

namespace {

using core::FilterValue;
using core::LetterFilter;

constexpr int mostRows = 200; // more are narrowed by typing
constexpr int rowsInSight = 11;
constexpr int valueRole = Qt::UserRole + 1;

// How well a value fits what is typed: 0 begins so, 1 a word of it does, 2 it stands within; -1 not at all.
int fit(const QString& value, const QString& typed)
{
    const qsizetype at = value.indexOf(typed, 0, Qt::CaseInsensitive);
    if (at <= 0)
        return int(at);
    for (qsizetype i = at; i >= 0; i = value.indexOf(typed, i + 1, Qt::CaseInsensitive)) {
        if (i > 0 && !value.at(i - 1).isLetterOrNumber())
            return 1;
    }
    return 2;
}

// Whether the filter can be set to more than the values told: beginnings of drugs, ranges of pages.
bool takesTyped(const FilterPart& part, const QString& typed)
{
    if (part.member == &LetterFilter::page)
        return core::pageRange(typed).has_value();
    return part.member == &LetterFilter::drug && !typed.isEmpty();
}

} // namespace

FilterPicker::FilterPicker(QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_title(new QLabel(this))
    , m_typed(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_hint(new QLabel(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Add a filter"));
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_typed->installEventFilter(this);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setItemDelegate(new CountRows(m_list));
    m_list->setVerticalScrollBar(new QuietScrollBar(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Choices"));
    setFocusProxy(m_typed);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_typed);
    layout->addWidget(m_hint);
    layout->addWidget(m_list, 1);
    connect(m_typed, &QLineEdit::textChanged, this, &FilterPicker::list);
    connect(m_list, &QListWidget::itemClicked, this, &FilterPicker::take);
    resize(300, fontMetrics().height() * 3 + 50 + rowsInSight * CountRows::height(fontMetrics()));
}

void FilterPicker::open(const QPoint& place)
{
    askWhat();
    QPoint corner = place;
    if (const QScreen* shown = parentWidget() ? parentWidget()->screen() : screen()) {
        const QRect room = shown->availableGeometry();
        corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width())));
        corner.setY(std::clamp(corner.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    }
    move(corner);
    show();
    m_typed->setFocus(Qt::PopupFocusReason);
}

void FilterPicker::askWhat()
{
    m_part = nullptr;
    m_waiting = false;
    m_title->setText(tr("Show letters by"));
    m_typed->setPlaceholderText(tr("Drug, page, specialty\u2026"));
    m_typed->setAccessibleName(tr("Filter by"));
    m_typed->clear();
    list();
}

void FilterPicker::askWhich(const FilterPart& part)
{
    m_part = &part;
    m_values.clear();
    m_waiting = true;
    m_title->setText(partName(part));
    m_typed->setPlaceholderText(
        part.member == &LetterFilter::page ? tr("Page, or pages such as 74-82") : tr("Type to find"));
    m_typed->setAccessibleName(partName(part));
    m_typed->clear();
    list();
    Q_EMIT valuesWanted(part);
}

void FilterPicker::showValues(const FilterPart& part, const QList<FilterValue>& values)
{
    if (m_part != &part)
        return;
    m_values = values;
    m_waiting = false;
    list();
}

void FilterPicker::showProblem(const QString& sentence)
{
    m_waiting = false;
    list();
    say(sentence);
}

void FilterPicker::say(const QString& hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void FilterPicker::list()
{
    const QString typed = m_typed->text().trimmed();
    m_list->clear();
    say({});
    if (m_part)
        listValues(typed);
    else
        listParts(typed);
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
}

void FilterPicker::add(const QString& text, const QString& value, int letters)
{
    auto* item = new QListWidgetItem(text, m_list);
    item->setData(valueRole, value);
    if (letters < 0)
        return;
    item->setData(CountRows::CountRole, letters);
    item->setData(Qt::AccessibleTextRole, tr("%1, %Ln letter(s)", nullptr, letters).arg(text));
}

void FilterPicker::listParts(const QString& typed)
{
    for (int wanted = 0; wanted <= 2; ++wanted) {
        for (const FilterPart& part : filterParts()) {
            if (fit(partName(part), typed) == wanted)
                add(partName(part), QString::fromLatin1(part.id));
        }
    }
    if (m_list->count() == 0)
        say(tr("Letters can't be chosen by that."));
}

void FilterPicker::listValues(const QString& typed)
{
    int fitting = 0;
    for (int wanted = 0; wanted <= 2; ++wanted) {
        for (const FilterValue& value : std::as_const(m_values)) {
            const QString shown = partValue(*m_part, value.value);
            if (fit(shown, typed) == wanted && ++fitting <= mostRows)
                add(shown, value.value, value.letters);
        }
    }
    const auto isTyped
        = [&typed](const FilterValue& value) { return value.value.compare(typed, Qt::CaseInsensitive) == 0; };
    const bool isPages = m_part->member == &LetterFilter::page;
    const bool takes = takesTyped(*m_part, typed) && !std::ranges::any_of(m_values, isTyped);
    if (takes)
        add(isPages ? tr("Pages %1").arg(typed) : tr("All that begin with \u201c%1\u201d").arg(typed), typed);
    if (m_waiting)
        say(tr("Looking through the letters\u2026"));
    else if (m_values.isEmpty())
        say(tr("No letter of this project has any."));
    else if (fitting == 0 && !takes)
        say(tr("No letter of this project has that."));
    else if (fitting > mostRows)
        say(tr("The %1 most frequent of %2; type to find the others.").arg(mostRows).arg(QLocale().toString(fitting)));
}

void FilterPicker::take()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item)
        return;
    const QString value = item->data(valueRole).toString();
    if (m_part) {
        const FilterPart* part = m_part;
        close();
        Q_EMIT chosen(*part, value);
        return;
    }
    const auto parts = filterParts();
    const auto part
        = std::ranges::find_if(parts, [&value](const FilterPart& p) { return value == QLatin1StringView(p.id); });
    askWhich(*part);
}

bool FilterPicker::handleKey(const QKeyEvent& key)
{
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        take();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Backspace:
        if (!m_part || !m_typed->text().isEmpty())
            return false;
        askWhat();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        QKeyEvent passed(QEvent::KeyPress, key.key(), Qt::NoModifier);
        QCoreApplication::sendEvent(m_list, &passed);
        return true;
    }
    default:
        return false;
    }
}

bool FilterPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_typed && event->type() == QEvent::KeyPress && handleKey(*static_cast<QKeyEvent*>(event)))
        return true;
    return QFrame::eventFilter(watched, event);
}

// Keys that reach the popup itself are meant for its line; those that the line has no use for come from there.
void FilterPicker::keyPressEvent(QKeyEvent* event)
{
    if (m_passing)
        return;
    const QScopedValueRollback passing(m_passing, true);
    QCoreApplication::sendEvent(m_typed, event);
}

} // namespace imr::ui
