// SPDX-License-Identifier: GPL-3.0-or-later
// Draws an SVG as PNGs for icon themes that want them: rendericon FILE.svg SIZE=FILE.png...
#include <QImage>
#include <QPainter>
#include <QString>
#include <QSvgRenderer>

#include <cstdio>

int main(int argc, char* argv[])
{
    if (argc < 3) {
        std::fputs("usage: rendericon FILE.svg SIZE=FILE.png...\n", stderr);
        return 2;
    }
    QSvgRenderer picture(QString::fromLocal8Bit(argv[1]));
    if (!picture.isValid()) {
        std::fprintf(stderr, "rendericon: tried to read %s; it is no SVG\n", argv[1]);
        return 1;
    }
    for (int i = 2; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        const int size = argument.section(u'=', 0, 0).toInt();
        const QString file = argument.section(u'=', 1);
        if (size <= 0 || file.isEmpty()) {
            std::fprintf(stderr, "rendericon: %s is no SIZE=FILE.png\n", argv[i]);
            return 2;
        }
        QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        picture.render(&painter);
        painter.end();
        if (!image.save(file)) {
            std::fprintf(stderr, "rendericon: tried to write %s and could not\n", qPrintable(file));
            return 1;
        }
    }
    return 0;
}
