// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace imr::ui {

// The drug names that analysts added to the project: a list, a line to add one, and a file to share them with.
class OwnNamesPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit OwnNamesPanel(QWidget* parent = nullptr);

    void showNames(const core::Project& project);
    void clear();
    void showAdded(); // what is in the line was added: empties it
    // Puts a name into the line, to be completed.
    void propose(const QString& name);

Q_SIGNALS:
    void addWanted(const QList<imr::core::Drug>& drugs);
    void removeWanted(const QStringList& names);
    void importWanted();
    void exportWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeLine();
    void add();
    void removeChosen();
    void update();
    void fillFromKnown();

    QTreeWidget* m_list;
    QLabel* m_empty;
    QLineEdit* m_name;
    QLineEdit* m_generic;
    QLineEdit* m_class;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_export;
    core::DrugLexicon m_lexicon;
};

} // namespace imr::ui
