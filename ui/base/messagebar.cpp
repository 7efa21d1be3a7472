// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/messagebar.h"

#include "ui/base/messagerow.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace imr::ui {

namespace {

constexpr qsizetype rowsInSight = 3;

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_foot(new QWidget(this))
    , m_more(new QLabel(m_foot))
{
    auto* all = new QToolButton(m_foot);
    all->setAutoRaise(true);
    all->setText(tr("Dismiss all"));
    connect(all, &QToolButton::clicked, this, &MessageBar::dismiss);
    auto* foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(36, 3, 8, 3);
    foot->addWidget(m_more, 1);
    foot->addWidget(all);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_foot);
    hide();
}

void MessageBar::show(Kind kind, const QString& sentence, const QStringList& details)
{
    const auto same = std::ranges::find_if(m_rows, [&](const MessageRow* row) {
        return kind == Kind::Problem && row->kind() == kind && row->sentence() == sentence && row->topic().isEmpty();
    });
    const auto afterKept
        = [this] { return std::ranges::find_if(m_rows, [](const MessageRow* row) { return row->topic().isEmpty(); }); };
    if (same != m_rows.end()) {
        MessageRow* row = *same;
        row->countAgain();
        m_rows.removeOne(row);
        m_rows.insert(afterKept(), row);
    } else {
        if (kind != Kind::Problem)
            dismissPassing();
        auto* row = new MessageRow(kind, sentence, details, this);
        connect(row, &MessageRow::dismissed, this, [this, row] { remove(row); });
        m_rows.insert(afterKept(), row);
    }
    arrange();
    announce(sentence, kind);
}

void MessageBar::keep(
    const QString& topic, const QString& sentence, const QStringList& details, const QList<QAction*>& commands)
{
    const auto former = std::ranges::find(m_rows, topic, &MessageRow::topic);
    if (former != m_rows.end() && (*former)->sentence() == sentence && (*former)->details() == details)
        return;
    release(topic);
    auto* row = new MessageRow(Kind::Problem, sentence, details, this);
    row->keep(topic, commands);
    m_rows.prepend(row);
    arrange();
    announce(sentence, Kind::Problem);
}

void MessageBar::release(const QString& topic)
{
    const auto row = std::ranges::find(m_rows, topic, &MessageRow::topic);
    if (row != m_rows.end())
        remove(*row);
}

void MessageBar::withdraw(const QString& sentence)
{
    const auto row = std::ranges::find_if(
        m_rows, [&](const MessageRow* told) { return told->topic().isEmpty() && told->sentence() == sentence; });
    if (row != m_rows.end())
        remove(*row);
}

void MessageBar::announce(const QString& sentence, Kind kind)
{
    QAccessibleAnnouncementEvent announcement(this, sentence);
    announcement.setPoliteness(kind == Kind::Problem ? QAccessible::AnnouncementPoliteness::Assertive
                                                     : QAccessible::AnnouncementPoliteness::Polite);
    QAccessible::updateAccessibility(&announcement);
}

void MessageBar::remove(MessageRow* row)
{
    m_rows.removeOne(row);
    row->hide();
    row->deleteLater();
    arrange();
}

void MessageBar::dismiss()
{
    const QList<MessageRow*> rows = m_rows;
    for (MessageRow* row : rows) {
        if (row->topic().isEmpty())
            remove(row);
    }
}

void MessageBar::dismissPassing()
{
    const QList<MessageRow*> rows = m_rows;
    for (MessageRow* row : rows) {
        if (row->kind() != Kind::Problem)
            remove(row);
    }
}

QStringList MessageBar::sentences() const
{
    QStringList sentences;
    for (const MessageRow* row : m_rows)
        sentences.append(row->sentence());
    return sentences;
}

void MessageBar::arrange()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_layout->removeWidget(m_rows.at(i));
        m_layout->insertWidget(int(i), m_rows.at(i));
        m_rows.at(i)->setVisible(i < rowsInSight);
    }
    const qsizetype hidden = m_rows.size() - rowsInSight;
    m_foot->setVisible(hidden > 0);
    if (hidden > 0)
        m_more->setText(tr("%Ln older message(s) below these", nullptr, int(hidden)));
    setVisible(!m_rows.isEmpty());
}

} // namespace imr::ui
