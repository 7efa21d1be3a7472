// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenes/picturefile.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace imr::ui {

namespace {

constexpr qsizetype mostColours = 256;
constexpr qsizetype commonColours = 176; // the other places are for what is rare and stands out

int distance(QRgb one, QRgb other)
{
    const int red = qRed(one) - qRed(other);
    const int green = qGreen(one) - qGreen(other);
    const int blue = qBlue(one) - qBlue(other);
    return red * red + green * green + blue * blue;
}

// The commonest first; of those that occur as often the darker, so that the same picture becomes the same file.
QList<QRgb> coloursOf(const QImage& picture)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
        for (int x = 0; x < picture.width(); ++x)
            ++counts[line[x]];
    }
    QList<QRgb> colours = counts.keys();
    std::ranges::sort(colours, [&counts](QRgb one, QRgb other) {
        return std::pair(-counts.value(one), one) < std::pair(-counts.value(other), other);
    });
    return colours;
}

// The commonest, and then one after the other what is farthest from all that were taken.
QList<QRgb> palette(const QList<QRgb>& colours)
{
    QList<QRgb> taken = colours.first(std::min(colours.size(), commonColours));
    QList<int> away(colours.size(), std::numeric_limits<int>::max());
    const auto take = [&](QRgb colour) {
        for (qsizetype i = 0; i < colours.size(); ++i)
            away[i] = std::min(away.at(i), distance(colour, colours.at(i)));
    };
    std::ranges::for_each(taken, take);
    while (taken.size() < std::min(colours.size(), mostColours)) {
        taken.append(colours.at(std::ranges::max_element(away) - away.begin()));
        take(taken.last());
    }
    return taken;
}

} // namespace

QImage withFewColours(const QImage& picture)
{
    const QImage source = picture.convertToFormat(QImage::Format_RGB32);
    const QList<QRgb> colours = palette(coloursOf(source));
    if (colours.isEmpty())
        return {};
    QImage few(source.size(), QImage::Format_Indexed8);
    few.setColorTable(colours);
    QHash<QRgb, uchar> known;
    for (int y = 0; y < source.height(); ++y) {
        const auto* from = reinterpret_cast<const QRgb*>(source.constScanLine(y));
        uchar* to = few.scanLine(y);
        for (int x = 0; x < source.width(); ++x) {
            auto place = known.find(from[x]);
            if (place == known.end()) {
                const auto nearest
                    = std::ranges::min_element(colours, {}, [&](QRgb c) { return distance(c, from[x]); });
                place = known.insert(from[x], uchar(nearest - colours.cbegin()));
            }
            to[x] = *place;
        }
    }
    return few;
}

bool saveSmall(const QImage& picture, const QString& path)
{
    constexpr int smallest = 0; // the quality of a PNG is how little it is packed
    return withFewColours(picture).save(path, "PNG", smallest);
}

} // namespace imr::ui
