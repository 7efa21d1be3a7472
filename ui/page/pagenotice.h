// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace imr::ui {

// Stands where the pages would: why there are none.
class PageNotice final : public QWidget
{
    Q_OBJECT

public:
    explicit PageNotice(QWidget* parent);

    void setSentence(const QString& sentence, bool canRetry);
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void retried();

private:
    QLabel* m_sentence;
    QPushButton* m_retry;
};

} // namespace imr::ui
