// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/chainbreaks.h"

#include <QFrame>

namespace imr::ui {

class WrappedLabel;

// Where the chain of headings, guidelines and rationales breaks: an item a sentence, each with what can be done about
// it. Hidden while the chain holds.
class IntegrityStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit IntegrityStrip(QWidget* parent = nullptr);

    void showBreaks(const QList<core::ChainBreak>& breaks);
    void clear() { showBreaks({}); }
    [[nodiscard]] QString text() const; // without its links

Q_SIGNALS:
    void wordsWanted(int item); // all from 0
    void cutWanted(int item);
    void joinWanted(int item); // with the one after it

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void follow(const QString& link);
    void recolour();

    QList<core::ChainBreak> m_breaks;
    WrappedLabel* m_text;
};

// "Item 2 has no MAXIMUS guideline and no rationale."
[[nodiscard]] QString breakSentence(const core::ChainBreak& chainBreak);

} // namespace imr::ui
