// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/pagelayout.h"
#include "ui/letter/lettersurface.h"
#include "ui/page/pagecolumn.h"
#include "ui/page/wordcursor.h"

#include <QAbstractScrollArea>

namespace imr::ui {

class PageNotice;
class PagePictures;
struct Lines;
struct OverlayPainter;
struct WordRect;

// Shows the pages of a PDF letter one below the other, with highlights as boxes. The paper is white in the dark too,
// and the marks on it are the light theme's. Pages are drawn when they come near; until then they are paper that says
// so.
class PageView final : public QAbstractScrollArea, public LetterSurface
{
    Q_OBJECT

public:
    explicit PageView(QWidget* parent = nullptr);
    ~PageView() override;

    // From the top, nothing selected, no highlights.
    struct Letter
    {
        QString path; // of the file it was imported from
        QByteArray sha256;
        QString text; // canonical
        core::PageLayout layout;
    };
    void setLetter(const Letter& letter);
    void clear();
    // In place of the pages.
    void showTrouble(const QString& sentence, bool canRetry = false);
    [[nodiscard]] QString trouble() const; // that is shown; empty: none

    void setHighlights(const Highlights& highlights) override;
    void setHits(const Highlights& hits) override;
    void setFocusWords(const core::Spans& spans) override;
    void setItemBar(core::Span blocks) override;
    void setHoverText(std::function<QString(qsizetype position)> hoverText) override;
    void reveal(const core::Spans& spans) override;
    [[nodiscard]] core::Span selection() const override;
    [[nodiscard]] bool isExactSelection() const override { return false; }
    [[nodiscard]] qsizetype cursorPosition() const override;
    void placeCursor(qsizetype position) override;
    [[nodiscard]] QPoint cursorPoint() const override;
    void copySelection() override;
    void selectAllWords() override;
    void enlarge(int steps) override; // the middle stays where it is
    void showUsualSize() override { setZoom(1); }
    [[nodiscard]] QWidget* canvas() const override { return viewport(); }

    [[nodiscard]] double zoom() const; // 1: as large as on paper, at 96 pixels an inch
    [[nodiscard]] bool fitsWidth() const { return m_fit; }
    void setZoom(double zoom); // the middle stays where it is
    void fitWidth(); // also when the view changes its width; how it begins

    // How far below the top of all pages words stand, and their boxes as they are seen; for the strip of marks.
    [[nodiscard]] qreal topOf(core::Span words) const;
    [[nodiscard]] QList<QRectF> shownBoxes(core::Span words) const;
    [[nodiscard]] PagePictures& pictures() const { return *m_pictures; }
    // Whether what is in sight will not change by itself: every page is drawn as large as it is shown, or says why not.
    [[nodiscard]] bool isDrawn() const;

Q_SIGNALS:
    void clicked(qsizetype position);
    void entered(qsizetype position); // Enter with nothing selected
    void useAsRequested(const QPoint& globalPosition);
    void selectionMade(); // by mouse, on release
    void selectionChanged();
    void zoomChanged();

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    // A point of a page that is to stay where it is seen.
    struct Anchor
    {
        int page = -1;
        QPointF points;
        QPointF seen;
    };
    [[nodiscard]] Anchor anchorAt(QPointF seen) const;
    void keep(const Anchor& anchor);
    void layOut();
    void zoomTo(double zoom, QPointF seen);
    void zoomBy(int steps, QPointF seen);
    void wantPages();
    void showFileTrouble();

    [[nodiscard]] QPoint origin() const; // of the view, in the column
    [[nodiscard]] QRectF inSight() const; // of the column
    [[nodiscard]] std::pair<int, int> pagesInSight() const; // first and last; -1: none
    [[nodiscard]] core::Span wordsInSight() const;
    [[nodiscard]] QList<WordRect> wordRects(core::Span span) const;
    [[nodiscard]] QRectF wordRect(qsizetype word) const; // in the column
    [[nodiscard]] qsizetype positionAt(QPointF seen) const; // -1: beside the words
    [[nodiscard]] qsizetype nearestWord(QPointF seen) const;

    [[nodiscard]] QRectF pictureRect(const QRect& place, QSize picture) const;
    void paintPage(QPainter& painter, int page) const;
    void paintTints(QPainter& painter, const OverlayPainter& overlay) const;
    void paintMarks(QPainter& painter) const;
    [[nodiscard]] QList<std::pair<qreal, Lines>> itemBars() const; // left edge and height, in the column
    void paintSelection(QPainter& painter) const;
    void paintCaret(QPainter& painter) const;

    [[nodiscard]] bool handleKey(const QKeyEvent& event);
    [[nodiscard]] bool handlePlainKey(int key);
    void moveCursor(WordCursor::Move move, bool selecting);
    void changeCursor(const WordCursor& cursor);
    void ensureVisible(const QRectF& place);
    void selectTo(QPointF seen);

    PagePictures* m_pictures;
    PageNotice* m_notice;
    QString m_text;
    QList<QSizeF> m_sizes; // points
    core::PageWords m_words;
    PageColumn m_column;
    Highlights m_highlights;
    Highlights m_hits;
    core::Spans m_focus;
    core::Span m_itemBar;
    std::function<QString(qsizetype)> m_hoverText;
    WordCursor m_cursor;
    double m_zoom = 1;
    bool m_fit = true;
    QPointF m_pressed;
    qsizetype m_pressedWord = -1;
    bool m_selecting = false; // by mouse
};

} // namespace imr::ui
