// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/letterdocument.h"

#include "core/text/canonicaltext.h"

#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace imr::ui {

namespace {

constexpr qreal lineSpacing = 150; // per cent
constexpr int columns[] = {17, 31, 50, 64}; // of the header block, in average characters
constexpr qreal spaceBeforeItem = 0.7; // lines
constexpr qreal headingScale = 0.9;

// What QTextDocument reads as a block, frame or object of its own.
bool isTextEngineMark(QChar c)
{
    const char16_t unit = c.unicode();
    return unit == u'\r' || unit == 0x2028 || unit == 0x2029 || unit == 0xfdd0 || unit == 0xfdd1 || unit == 0xfffc;
}

bool isInsideSentence(const QString& text, qsizetype breakAt)
{
    if (breakAt == 0 || breakAt + 1 >= text.size())
        return false;
    const QChar before = text.at(breakAt - 1);
    return (before.isLetterOrNumber() || before == u',') && text.at(breakAt + 1).isLower();
}

QTextBlockFormat blockFormat(BlockKind kind, const QFontMetricsF& metrics)
{
    QTextBlockFormat format;
    switch (kind) {
    case BlockKind::Empty:
        format.setLineHeight(metrics.height() * 0.5, QTextBlockFormat::FixedHeight);
        return format;
    case BlockKind::Heading:
        format.setTopMargin(metrics.height() * 0.6);
        format.setLineHeight(lineSpacing, QTextBlockFormat::ProportionalHeight);
        format.setHeadingLevel(2);
        return format;
    case BlockKind::Columns: {
        QList<QTextOption::Tab> tabs;
        for (const int column : columns)
            tabs.append(QTextOption::Tab(metrics.averageCharWidth() * column, QTextOption::LeftTab));
        format.setTabPositions(tabs);
        format.setLineHeight(lineSpacing, QTextBlockFormat::ProportionalHeight);
        return format;
    }
    case BlockKind::ColumnsEnd:
        format.setLeftMargin(metrics.averageCharWidth() * columns[1]);
        [[fallthrough]];
    case BlockKind::Body:
        format.setLineHeight(lineSpacing, QTextBlockFormat::ProportionalHeight);
        return format;
    }
    Q_UNREACHABLE_RETURN(format);
}

QTextCharFormat charFormat(BlockKind kind, const QFont& font)
{
    QFont own = font;
    if (kind == BlockKind::Heading) {
        own.setPointSizeF(font.pointSizeF() * headingScale);
        own.setLetterSpacing(QFont::PercentageSpacing, 104);
        own.setWeight(QFont::DemiBold);
    }
    QTextCharFormat format;
    format.setFont(own);
    return format;
}

} // namespace

BlockKind blockKind(QStringView line, BlockKind before)
{
    const QStringView text = line.trimmed();
    if (text.isEmpty())
        return BlockKind::Empty;
    constexpr qsizetype longestHeading = 120;
    const auto letters = std::ranges::count_if(text, [](QChar c) { return c.isLetter(); });
    const bool lower = std::ranges::any_of(text, [](QChar c) { return c.isLower(); });
    const bool twoWords = text.contains(u' ');
    if (!lower && twoWords && letters * 4 >= text.size() * 3 && text.size() <= longestHeading)
        return BlockKind::Heading;
    if (line.contains(core::CanonicalText::columnGap))
        return BlockKind::Columns;
    return before == BlockKind::Columns && text.endsWith(u':') ? BlockKind::ColumnsEnd : BlockKind::Body;
}

QString shownText(const QString& canonical)
{
    QString text = core::reflowed(canonical);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isTextEngineMark(text.at(i)))
            text[i] = QChar::ReplacementCharacter;
        else if (canonical.at(i) == core::CanonicalText::pageEnd && isInsideSentence(canonical, i))
            text[i] = u' ';
    }
    return text;
}

QTextOption::WrapMode wrapModeFor(QStringView shown)
{
    constexpr qsizetype longestWord = 4000;
    qsizetype length = 0;
    for (const QChar c : shown) {
        length = c.isSpace() ? 0 : length + 1;
        if (length > longestWord)
            return QTextOption::WrapAnywhere;
    }
    return QTextOption::WrapAtWordBoundaryOrAnywhere;
}

void writeDocument(QTextDocument& document, const QString& shown, const QFont& font, const QList<qsizetype>& itemStarts)
{
    document.setUndoRedoEnabled(false);
    if (document.defaultFont() != font)
        document.setDefaultFont(font);
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.insertText(shown);
    formatDocument(document, font, itemStarts);
    cursor.endEditBlock();
}

void formatDocument(QTextDocument& document, const QFont& font, const QList<qsizetype>& itemStarts)
{
    if (document.defaultFont() != font)
        document.setDefaultFont(font);
    const QFontMetricsF metrics(font);
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    BlockKind kind = BlockKind::Empty;
    auto start = itemStarts.begin();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        kind = blockKind(block.text(), kind);
        QTextBlockFormat look = blockFormat(kind, metrics);
        const qsizetype end = block.position() + block.length();
        if (start != itemStarts.end() && *start < end) {
            look.setTopMargin(metrics.height() * spaceBeforeItem);
            start = std::find_if(start, itemStarts.end(), [end](qsizetype position) { return position >= end; });
        }
        block.layout()->setCacheEnabled(true); // its glyphs are asked for to lay it out, to mark words and to paint it
        cursor.setPosition(block.position());
        cursor.setBlockFormat(look);
        cursor.setPosition(block.position() + block.length() - 1, QTextCursor::KeepAnchor);
        const QTextCharFormat format = charFormat(kind, font);
        cursor.setCharFormat(format);
        cursor.setBlockCharFormat(format);
    }
    cursor.endEditBlock();
}

void fitColumns(QTextDocument& document, qreal width)
{
    const qreal average = QFontMetricsF(document.defaultFont()).averageCharWidth();
    const qreal left = average * columns[1];
    const qreal margin = width < left + average * (columns[2] - columns[1]) ? 0 : left;
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    BlockKind kind = BlockKind::Empty;
    // The header block stands before the first heading.
    for (QTextBlock block = document.begin(); block.isValid() && kind != BlockKind::Heading; block = block.next()) {
        kind = blockKind(block.text(), kind);
        if (kind != BlockKind::ColumnsEnd || block.blockFormat().leftMargin() == margin)
            continue;
        QTextBlockFormat look = block.blockFormat();
        look.setLeftMargin(margin);
        cursor.setPosition(block.position());
        cursor.setBlockFormat(look);
    }
    cursor.endEditBlock();
}

} // namespace imr::ui
