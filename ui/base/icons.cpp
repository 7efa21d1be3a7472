// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/icons.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace imr::ui {

namespace {

class InkEngine final : public QIconEngine
{
public:
    explicit InkEngine(const QByteArray& svg)
        : m_svg(svg)
        , m_renderer(svg)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->setOpacity(mode == QIcon::Disabled ? 0.4 : 1.0);
        m_renderer.render(painter, rect);
        painter->setOpacity(1.0);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new InkEngine(m_svg); }

private:
    QByteArray m_svg;
    QSvgRenderer m_renderer;
};

QIcon drawn(const QString& name, const QColor& colour)
{
    QFile file(QStringLiteral(":/imr/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new InkEngine(file.readAll().replace("currentColor", colour.name().toLatin1())));
}

} // namespace

// Cells of a table ask for theirs each time they are painted.
QIcon icon(const QString& name, const QColor& colour)
{
    static QHash<std::pair<QString, QRgb>, QIcon> known;
    static const bool isCleared = [] {
        qAddPostRoutine([] { known.clear(); }); // none outlives the application
        return true;
    }();
    Q_UNUSED(isCleared)
    const std::pair key(name, colour.rgb());
    const auto found = known.constFind(key);
    return found != known.cend() ? *found : *known.insert(key, drawn(name, colour));
}

// Needs no plugin that reads SVG.
QIcon applicationIcon()
{
    return icon(QStringLiteral("imr-workbench"), Qt::black);
}

} // namespace imr::ui
