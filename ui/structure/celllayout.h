// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QList>
#include <QPoint>
#include <QStaticText>
#include <QString>

namespace imr::ui {

// What a value cell of the structure says.
struct CellWords
{
    QString value;
    QString aside {}; // more quietly
    QString was {}; // struck out: what a corrected field was read as
    bool bold = false;
    bool asideBelow = false; // on lines of its own

    bool operator==(const CellWords&) const = default;
};

// A piece of one line, ready to be drawn in its font.
struct CellRun
{
    enum class Kind {
        Value,
        Aside,
        Was,
    };
    Kind kind = Kind::Value;
    QPoint topLeft;
    QPoint baseline;
    int width = 0;
    QStaticText text;
};

struct CellLayout
{
    QList<CellRun> runs;
    int height = 0;
};

// Places the words in `width`, from the origin: the value wrapped to at most four lines, then what goes with it beside
// it where there is room and below where there is none. What does not fit is elided.
[[nodiscard]] CellLayout layOutCell(const CellWords& words, const QFont& font, int width);

// The font of each kind of words. A line through what was read is not of it: text made ready would lack it.
[[nodiscard]] QFont cellFont(CellRun::Kind kind, const QFont& base, bool bold);

} // namespace imr::ui
