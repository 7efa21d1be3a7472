// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/precedents.h"
#include "ui/models/placesmodel.h"

#include <QHash>
#include <QWidget>

#include <memory>

class QButtonGroup;
class QLabel;
class QToolButton;
class QTreeView;

namespace imr::ui {

class PrecedentsModel;
class ProjectJob;

// How other items of the project with the same drug, class or guideline were decided: how many there are of each, what
// became of them in a sentence, and a list that leads to each. When there are none of what was chosen, others are
// shown. Looked up beside the window's own work; what was asked for last is shown.
class PrecedentsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit PrecedentsPanel(QWidget* parent = nullptr);

    // The item whose like are looked for, from 0; `title` is how it is told of.
    struct Item
    {
        core::LetterId letter {};
        int item = -1; // none
        QString title;
    };
    void showItem(const QString& projectPath, const Item& item);
    void refresh() { look(); } // something of the project has changed
    void clear(); // stops; for a project that closes
    void setBy(core::PrecedentBy by); // as its button does
    [[nodiscard]] core::PrecedentBy by() const;
    [[nodiscard]] const Item& item() const { return m_item; }
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] PrecedentsModel& model() const { return *m_model; }
    [[nodiscard]] bool isLooking() const;

Q_SIGNALS:
    void placeWanted(const imr::ui::LetterPlace& place); // one of the list, or the item itself
    void shown();
    void failed(const imr::core::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    using Found = QHash<core::PrecedentBy, core::Precedents>;

    void look();
    void lookOver();
    void showFound();
    void showBy(core::PrecedentBy by);
    void showNothing(const QString& why);
    [[nodiscard]] core::PrecedentBy withAny(core::PrecedentBy wanted) const;
    void go(int row);
    void fitColumns();
    void recolour();

    ProjectJob* m_job;
    PrecedentsModel* m_model;
    QTreeView* m_view;
    QButtonGroup* m_by;
    QLabel* m_sentence;
    QToolButton* m_back; // to the item itself
    QString m_project; // path
    Item m_item;
    core::PrecedentBy m_wanted = core::PrecedentBy::Drug;
    std::shared_ptr<Found> m_looked; // filled by the job
    std::shared_ptr<Found> m_found; // what is shown
    bool m_again = false; // something else was asked for meanwhile
};

} // namespace imr::ui
