// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListWidget;
class QPushButton;

namespace imr::ui {

// A list of columns to tick and to bring into order, by dragging or with Alt and the arrow keys.
class ColumnChooser final : public QWidget
{
    Q_OBJECT

public:
    struct Column
    {
        QString id;
        QString text;
        bool chosen = true;
        bool fixed = false; // can't be left out

        friend bool operator==(const Column&, const Column&) = default;
    };

    explicit ColumnChooser(QWidget* parent = nullptr);

    void setColumns(const QList<Column>& columns);
    [[nodiscard]] QList<Column> columns() const; // in the order chosen
    void chooseAll(bool chosen); // but those that are fixed
    [[nodiscard]] QListWidget& list() const { return *m_list; }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void move(int by);
    void updateButtons();

    QListWidget* m_list;
    QPushButton* m_up;
    QPushButton* m_down;
    bool m_filling = false;
};

} // namespace imr::ui
