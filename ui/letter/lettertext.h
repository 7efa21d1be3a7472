// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/letter/overlay.h"

#include <QTextEdit>

#include <functional>

namespace KSyntaxHighlighting {
class SyntaxHighlighter;
}

namespace imr::ui {

// Shows a letter's text with highlights under and over the words. Positions are those of the canonical text.
class LetterText final : public QTextEdit
{
    Q_OBJECT

public:
    explicit LetterText(QWidget* parent = nullptr);

    // From the top, nothing selected, no highlights. Items begin at the ascending positions.
    void setText(const QString& canonical, const QList<qsizetype>& itemStarts = {});
    void setHighlights(const Highlights& highlights);
    void setHits(const Highlights& hits); // over the highlights
    void setFocusWords(const core::Spans& spans); // outlined
    void setItemBar(core::Span blocks); // the bar at the left; empty: none
    // What hovering over a position says, as plain text; empty: nothing.
    void setHoverText(std::function<QString(qsizetype position)> hoverText);

    // Scrolls only when the words are out of sight, then so that some lines before them are seen.
    void reveal(const core::Spans& spans);
    // What the mouse selects grows to whole words, unless Alt is held.
    [[nodiscard]] core::Span selection() const;
    [[nodiscard]] bool isExactSelection() const { return m_exact; } // made with Alt held
    [[nodiscard]] qsizetype cursorPosition() const;
    void placeCursor(qsizetype position); // does not scroll
    [[nodiscard]] QPoint cursorPoint() const; // below the selection's end, in global coordinates
    void clearSelection();
    void select(core::Span words); // and scrolls to them

    [[nodiscard]] int zoom() const { return m_zoom; } // steps from the window's own size
    void setZoom(int steps);

Q_SIGNALS:
    void clicked(qsizetype position);
    void entered(qsizetype position); // Enter with nothing selected
    void useAsRequested(const QPoint& globalPosition);
    void selectionMade(); // by mouse, on release
    void zoomChanged(int steps);

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void finishLayout();
    void applyFont();
    void applyPalette();
    void applyLineWidth();
    void applyInk();
    [[nodiscard]] core::Span shownSpan() const; // what is in sight
    [[nodiscard]] QPoint documentOffset() const;
    [[nodiscard]] qsizetype positionAt(const QPoint& viewportPoint) const; // -1: beside the text
    [[nodiscard]] bool handleKey(const QKeyEvent& event);
    void growToWords();

    QList<qsizetype> m_itemStarts;
    Highlights m_highlights;
    Highlights m_hits;
    core::Spans m_focus;
    core::Span m_itemBar;
    std::function<QString(qsizetype)> m_hoverText;
    QPoint m_pressed;
    int m_zoom = 0;
    bool m_exact = false;
    KSyntaxHighlighting::SyntaxHighlighter* m_highlighter;
};

} // namespace imr::ui
