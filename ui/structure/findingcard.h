// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letter.h"

#include <QFrame>

#include <optional>

class QLineEdit;

namespace imr::ui {

class WrappedLabel;

// A finding as a card: its sentence, with the item in front standing out, a link to the words and what can be done
// about it. One that was dismissed says so quietly, with its note.
class FindingCard final : public QFrame
{
    Q_OBJECT

public:
    // What a finding about an unknown drug or frequency offers; empty: not that.
    struct Offer
    {
        QString name; // a drug's, as written
        QString nearest; // what the field may mean

        friend bool operator==(const Offer&, const Offer&) = default;
    };

    enum class About {
        Finding,
        Unsure, // a field that is unsure: told as a note is, but nothing to dismiss
    };

    FindingCard(
        const core::Finding& finding, const Offer& offer, About about = About::Finding, QWidget* parent = nullptr);
    // Why a letter could not be read.
    FindingCard(const QString& title, const QString& sentence, QWidget* parent = nullptr);

    void setVisible(bool visible) override; // its words are set when it is shown first: many are folded away
    void setCurrent(bool current); // the problem the person went to
    [[nodiscard]] const core::Finding& finding() const { return m_finding; }
    [[nodiscard]] bool isFinding() const { return m_isFinding; }
    [[nodiscard]] const Offer& offer() const { return m_offer; }
    // Opens a line for the note of a dismissal, within the card.
    void askForNote();
    // What is written there; none while it is closed.
    [[nodiscard]] std::optional<QString> writtenNote() const;
    void writeNote(const QString& note); // opens it, without the focus

Q_SIGNALS:
    void showWords(const imr::core::Finding& finding);
    void dismissWanted(const imr::core::Finding& finding, const QString& note);
    void restoreWanted(const imr::core::Finding& finding);
    void nearestWanted(const imr::core::Finding& finding, const QString& name);
    void nameWanted(const QString& name); // for the project's own names
    void resized(); // needs another height

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void openNoteLine();
    void makeNoteLine();
    void closeNoteLine();
    void follow(const QString& link);
    void recolour();
    [[nodiscard]] QString links() const; // as rich text

    core::Finding m_finding;
    Offer m_offer;
    bool m_isFinding = true;
    WrappedLabel* m_text = nullptr; // made when the card is shown
    QWidget* m_noteLine = nullptr; // made when it is asked for
    QLineEdit* m_note = nullptr;
    QString m_lead; // what the sentence begins with, in bold
    QString m_sentence; // the rest
    bool m_current = false;
};

} // namespace imr::ui
