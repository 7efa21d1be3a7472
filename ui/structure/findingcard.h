// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letter.h"

#include <QFrame>

class QLabel;

namespace imr::ui {

// A finding as a card: its sentence, with the item in front standing out, and a link to the words.
class FindingCard final : public QFrame
{
    Q_OBJECT

public:
    FindingCard(const core::Finding& finding, QWidget* parent = nullptr);
    // Why a letter could not be read.
    FindingCard(const QString& title, const QString& sentence, QWidget* parent = nullptr);

    void setCurrent(bool current); // the problem the person went to
    [[nodiscard]] const core::Finding& finding() const { return m_finding; }

Q_SIGNALS:
    void showWords(const imr::core::Finding& finding);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build(const QString& lead, const QString& sentence);
    void recolour();

    core::Finding m_finding;
    QLabel* m_text = nullptr;
    QString m_lead; // what the sentence begins with, in bold
    QString m_sentence; // the rest
    bool m_current = false;
};

} // namespace imr::ui
