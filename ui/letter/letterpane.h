// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/correction.h"
#include "core/project/project.h"
#include "ui/letter/overlay.h"

#include <QWidget>

class QAction;
class QMenu;
class QToolButton;

namespace imr::ui {

class Legend;
class LetterText;
class MarkStrip;
class NoLetter;

// The letter's text with what was read out of it highlighted, the legend above and the strip of marks at the right.
// Never changes a letter: what the person asks for goes out as signals.
class LetterPane final : public QWidget
{
    Q_OBJECT

public:
    explicit LetterPane(QWidget* parent = nullptr);
    ~LetterPane() override;

    // Also after each correction: scroll position and selection stay when it is the letter already shown. An unreadable
    // letter shows why it is.
    void showLetter(const core::StoredLetter& letter, const core::DrugLexicon& lexicon = core::DrugLexicon::builtIn());
    void clear();
    // Where no letter is shown: that the project has none yet, with a button for each way to get some.
    void setProjectEmpty(bool empty);
    void offerBeginnings(const QList<QAction*>& ways);

    // Outlines the words of the field and scrolls to them when they are out of sight. A field without words (typed in,
    // or with no value) takes the outline away and leaves the text where it is.
    void showField(const core::FieldPath& path);
    // The same for the words of a finding.
    void showSpans(const core::Spans& spans);
    // The item with the bar at its left, from 0; -1: none. Does not scroll.
    void setCurrentItem(int item);

    // What is looked for in all letters (LetterFilter::words): its places are marked, and a letter that comes next is
    // shown at the first of them.
    void setSearch(const QString& words);
    [[nodiscard]] bool isSearching() const { return !m_search.isEmpty(); }
    // Outlines the next (1) or the previous (-1) place and scrolls to it; false when there is none further on.
    bool goToHit(int step);

    // The window's key for openUseAs(), as it is told beside a selection.
    void setUseKey(const QString& key);
    // The menu of what the selection may be used as, with a key for each; refused() when nothing is selected.
    void openUseAs();
    [[nodiscard]] core::Span chosenWords() const; // of the selection; whole words unless it was made exactly
    void chooseWords(core::Span words); // selects them, and offers what they can be used as
    [[nodiscard]] qsizetype cursorPosition() const;
    void placeCursor(qsizetype position); // and shows it

    // The list of items with their decisions, to jump to one.
    void openOutline();

    // Which marks are on and the size of the text; for the settings.
    [[nodiscard]] QByteArray saveState() const;
    bool restoreState(const QByteArray& state); // false and unchanged when it is not from saveState()

Q_SIGNALS:
    // Highlighted words were clicked, or Enter was pressed on them; again on the same words: the next field there.
    void fieldActivated(const imr::core::FieldPath& path);
    void itemWanted(int item); // chosen in the outline
    void itemActivated(int item); // the person went to words of another item
    // The selected words are to be the field's value; lists come with their earlier values before the new one.
    void wordsChosen(const imr::core::FieldPath& path, const imr::core::FieldEdit& value);
    void refused(const QString& sentence); // why the selection can't be that field
    void menuOpening(QMenu& menu); // for what else can be done at these words

private:
    void applyHighlights();
    void activateAt(qsizetype position);
    void openUseAsAt(const QPoint& globalPosition);
    void offerUseAs();
    void useAs(const core::FieldPath& path, core::Span words, const QString& value);
    void showText(bool shown);

    QWidget* m_page; // text and strip
    LetterText* m_text; // made before the legend, so that Tab reaches it first
    MarkStrip* m_strip;
    Legend* m_legend;
    NoLetter* m_noLetter;
    QToolButton* m_outline; // opens it
    QToolButton* m_offer; // floats beside a selection
    QString m_useKey;
    std::optional<core::StoredLetter> m_letter;
    QList<core::Mention> m_mentions;
    Highlights m_highlights;
    QString m_search;
    core::Spans m_hits;
    qsizetype m_hit = -1; // the one gone to; -1: none yet
    std::optional<core::FieldPath> m_clicked; // by the last click or Enter: the next on the same words goes on from it
    core::Span m_clickedWords;
    std::optional<core::FieldPath> m_focusField;
    int m_item = -1;
};

} // namespace imr::ui
