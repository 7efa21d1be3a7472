// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/quiettree.h"
#include "ui/models/placesmodel.h"

namespace imr::ui {

// A list of places. A click, Enter or a double click goes to one, Space ticks it.
class PlacesView final : public QuietTree
{
    Q_OBJECT

public:
    // `columns` are shown, in the model's order.
    PlacesView(PlacesModel& model, const QList<PlacesModel::Column>& columns, QWidget* parent = nullptr);

Q_SIGNALS:
    void wanted(const imr::ui::LetterPlace& place);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void fitColumns();
    void go(const QModelIndex& index);

    PlacesModel& m_places;
};

} // namespace imr::ui
