// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace imr::ui {

class ProgressLine;

// The line at the window's foot: whether everything is saved, how many of the letters that could be read are
// reviewed, how many could not be read, findings left, who reviews.
class StatusStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusStrip(QWidget* parent = nullptr);

    void setSaved(bool saved);
    void setUnsaved(int changes); // that wait to be written
    [[nodiscard]] bool isSaved() const { return m_saved && m_unsaved == 0; }
    // Why nothing can be changed; empty: it can.
    void setReadOnly(const QString& why);
    [[nodiscard]] bool isReadOnly() const { return !m_readOnly.isEmpty(); }
    void setCounts(const core::ProjectCounts& counts);
    void setReviewer(const QString& name, const QString& parser);

Q_SIGNALS:
    void reviewerClicked();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void recolour();

    QLabel* m_state;
    QLabel* m_reviewed;
    ProgressLine* m_progress;
    QLabel* m_flagged;
    QLabel* m_unreadable;
    QLabel* m_findings;
    QToolButton* m_reviewer;
    bool m_saved = true;
    int m_unsaved = 0;
    QString m_readOnly;
};

} // namespace imr::ui
