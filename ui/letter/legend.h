// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/letter/overlay.h"

#include <QAbstractButton>

namespace imr::ui {

// One mark with its name and count, drawn as it looks in the letter; checked: it is shown there.
class LegendChip final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LegendChip(Mark mark, QWidget* parent = nullptr);

    [[nodiscard]] Mark mark() const { return m_mark; }
    void setCount(int count);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFont labelFont() const;

    Mark m_mark;
    int m_count = -1; // not told yet
};

// A chip for each mark, in rows. Tab reaches the row, the arrow keys go along it.
class Legend final : public QWidget
{
    Q_OBJECT

public:
    explicit Legend(QWidget* parent = nullptr);

    void append(QWidget& widget); // behind the chips
    void setCounts(const MarkCounts& counts);
    void setSearching(bool searching); // search hits have a chip only then
    [[nodiscard]] MarkSwitches switches() const;
    void setSwitches(const MarkSwitches& switches); // does not signal

Q_SIGNALS:
    void switched();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QList<LegendChip*> m_chips;
};

} // namespace imr::ui
