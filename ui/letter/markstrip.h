// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/letter/overlay.h"

#include <QWidget>

#include <functional>

class QAbstractScrollArea;
class QScrollBar;

namespace imr::ui {

// Stands in for the scroll bar of what shows the letter: the part in sight, and marks where items begin, where findings
// and highlights are; text that no field took is hatched. A click goes there; dragging scrolls.
class MarkStrip final : public QWidget
{
    Q_OBJECT

public:
    // `topOf` says how far below the top of all that is scrolled words stand.
    using TopOf = std::function<qreal(core::Span words)>;
    MarkStrip(const QAbstractScrollArea& area, TopOf topOf, QWidget* parent = nullptr);

    // An item's begin when it has no highlight.
    struct Entry
    {
        core::Span span;
        std::optional<Highlight> highlight;
        QString text; // said when the mouse is over it; plain, its first line no words of the letter
        bool unclaimed = false; // a passage that no field took

        friend bool operator==(const Entry&, const Entry&) = default;
    };
    void setEntries(const QList<Entry>& entries);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    [[nodiscard]] qreal scale() const; // strip pixels per document pixel
    [[nodiscard]] qreal topOfEntry(const Entry& entry) const;
    [[nodiscard]] QString textAt(qreal y) const;
    void scrollTo(qreal y);

    QScrollBar& m_bar;
    const TopOf m_topOf;
    QList<Entry> m_entries;
};

// The passages that no field took; below all other marks.
[[nodiscard]] QList<MarkStrip::Entry> unclaimedEntries(const core::Letter& letter, const QString& canonical);

// What the strip marks in a letter: item starts first, then the highlights that are on, problems last.
[[nodiscard]] QList<MarkStrip::Entry> stripEntries(const core::Letter& letter, const Highlights& highlights);

} // namespace imr::ui
