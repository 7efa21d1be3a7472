// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace imr::ui {

class ProgressLine;

// Stands where results will be: says what is being done and how far it is, with a button to stop it, or why there are
// none.
class WorkPage final : public QWidget
{
    Q_OBJECT

public:
    explicit WorkPage(QWidget* parent = nullptr);

    void showProgress(const QString& sentence, int done, int all); // all 0: not known yet
    void showSentence(const QString& sentence);
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QWidget& stopButton() const;

Q_SIGNALS:
    void stopWanted();

private:
    void setText(const QString& sentence);

    QLabel* m_text;
    ProgressLine* m_bar;
    QPushButton* m_stop;
};

} // namespace imr::ui
