// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/letter/lettersurface.h"

#include <QTextEdit>

namespace KSyntaxHighlighting {
class SyntaxHighlighter;
}

namespace imr::ui {

// Shows a letter's text.
class LetterText final : public QTextEdit, public LetterSurface
{
    Q_OBJECT

public:
    explicit LetterText(QWidget* parent = nullptr);

    // From the top, nothing selected, no highlights. Items begin at the ascending positions.
    void setText(const QString& canonical, const QList<qsizetype>& itemStarts = {});
    void setHighlights(const Highlights& highlights) override;
    void setHits(const Highlights& hits) override;
    void setFocusWords(const core::Spans& spans) override;
    void setItemBar(core::Span blocks) override;
    void setHoverText(std::function<QString(qsizetype position)> hoverText) override;
    void reveal(const core::Spans& spans) override;
    [[nodiscard]] core::Span selection() const override;
    [[nodiscard]] bool isExactSelection() const override { return m_exact; } // made with Alt held
    [[nodiscard]] qsizetype cursorPosition() const override;
    void placeCursor(qsizetype position) override;
    [[nodiscard]] QPoint cursorPoint() const override;
    void copySelection() override { copy(); }
    void selectAllWords() override { selectAll(); }
    void enlarge(int steps) override { setZoom(m_zoom + steps); }
    void showUsualSize() override { setZoom(0); }
    [[nodiscard]] QWidget* canvas() const override { return viewport(); }
    // How far below the top of the whole text words stand; for the strip of marks.
    [[nodiscard]] qreal topOf(core::Span words) const;
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
    [[nodiscard]] QFont textFont() const;
    void applyPalette();
    void applyLineWidth();
    void applyInk();
    [[nodiscard]] bool areInSight(const core::Spans& spans, int height) const; // of the first
    void changeHighlights(Highlights& held, const Highlights& highlights);
    void paintAgain(core::Span words); // with the lines that they stand in
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
