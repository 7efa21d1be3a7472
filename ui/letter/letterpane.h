// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/correction.h"
#include "core/project/project.h"
#include "ui/letter/overlay.h"
#include "ui/letter/viewswitch.h"

#include <functional>

class QAction;
class QMenu;
class QSplitter;
class QToolButton;

namespace imr::ui {

class Legend;
class LetterSurface;
class LetterText;
class MarkStrip;
class NoLetter;
class PageView;

// The letter's text, the pages of its PDF, or both, with what was read out of it highlighted, the legend above and the
// strip of marks at the right. Never changes a letter: what the person asks for goes out as signals.
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
    void setImporting(bool importing); // a project without letters will have some
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

    // Where the words of a PDF letter stand on its pages; asked when its pages are to be shown.
    using Layouts = std::function<core::Result<core::PageLayout>(core::LetterId)>;
    void setLayouts(Layouts layouts);
    // How PDF letters are shown; of others there is the text alone.
    [[nodiscard]] LetterView view() const { return m_view; }
    void setView(LetterView view);
    void goToNextView(); // after the last one the first
    [[nodiscard]] bool hasPages() const; // the letter is a PDF
    [[nodiscard]] bool showsPages() const; // and they are to be seen
    void fitPageWidth();
    // Of text or pages, where the person is.
    void enlarge(int steps); // negative: makes it smaller
    void showUsualSize();

    // The window's key for openUseAs(), as it is told beside a selection.
    void setUseKey(const QString& key);
    // The menu of what the selection may be used as, with a key for each; refused() when nothing is selected.
    void openUseAs();
    [[nodiscard]] core::Span chosenWords() const; // of the selection; whole words unless it was made exactly
    void chooseWords(core::Span words); // selects them, and offers what they can be used as
    void dropSelection();
    [[nodiscard]] qsizetype cursorPosition() const;
    void placeCursor(qsizetype position); // and shows it

    // The list of items with their decisions, to jump to one.
    void openOutline();

    // Which marks are on, how PDF letters are shown and the sizes of text and pages; for the settings.
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
    void viewChanged(); // also: another letter, which has pages or has none

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    template<typename Surface> void connectSurface(Surface& surface);
    [[nodiscard]] QWidget* withStrip(QWidget& area, MarkStrip& strip);
    [[nodiscard]] LetterSurface& surface() const; // that the person is at
    [[nodiscard]] QList<LetterSurface*> surfaces() const; // that show the letter
    void applyView();
    void layOutNow(); // so that what is asked to be shown next finds its place
    void loadPages();
    void revealAgain();
    void applyHighlights();
    void activateAt(qsizetype position);
    void openUseAsAt(const QPoint& globalPosition);
    void offerUseAs();
    void useAs(const core::FieldPath& path, core::Span words, const QString& value);
    void showText(bool shown);

    QSplitter* m_content;
    LetterText* m_text; // made before the legend, so that Tab reaches it first
    MarkStrip* m_strip;
    QWidget* m_textSide;
    PageView* m_pages;
    MarkStrip* m_pageStrip;
    QWidget* m_pageSide;
    QWidget* m_top; // legend and switch
    Legend* m_legend;
    ViewSwitch* m_switch;
    NoLetter* m_noLetter;
    QToolButton* m_outline; // opens it
    QToolButton* m_offer; // floats beside a selection
    QString m_useKey;
    Layouts m_layouts;
    LetterView m_view = LetterView::Text;
    QByteArray m_sides; // how wide text and pages are beside each other; empty: equally
    bool m_atPages = false; // where both are shown: the person is there
    std::optional<core::LetterId> m_loaded; // whose pages were handed to the view
    std::optional<core::StoredLetter> m_letter;
    QList<core::Mention> m_mentions;
    Highlights m_highlights;
    QString m_search;
    core::Spans m_hits;
    qsizetype m_hit = -1; // the one gone to; -1: none yet
    std::optional<core::FieldPath> m_clicked; // by the last click or Enter: the next on the same words goes on from it
    core::Span m_clickedWords;
    std::optional<core::FieldPath> m_focusField;
    core::Spans m_focusWords; // outlined
    int m_item = -1;
};

} // namespace imr::ui
