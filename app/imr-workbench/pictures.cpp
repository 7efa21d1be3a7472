// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/imr-workbench/pictures.h"

#include "ui/scenes/picturefile.h"
#include "ui/scenes/scene.h"
#include "ui/scenes/stage.h"
#include "ui/session/session.h"
#include "ui/window/mainwindow.h"

#include <QCoreApplication>
#include <QDir>
#include <QPixmap>

#include <cstdio>

namespace imr {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(imr::Pictures)
};

int complain(const QString& sentence)
{
    std::fprintf(stderr, "%s\n", qPrintable(sentence));
    return 1;
}

int take(ui::Stage& stage, const ui::Scene& scene, const QDir& folder)
{
    QWidget* seen = stage.show(scene);
    if (!seen)
        return complain(Words::tr("The scene %1 could not be shown.").arg(scene.name));
    const QString file = folder.filePath(scene.name + QStringLiteral(".png"));
    if (!ui::saveSmall(seen->grab().toImage(), file))
        return complain(Words::tr("The picture %1 could not be written.").arg(file));
    return 0;
}

} // namespace

int takePictures(ui::Appearance& appearance, const QString& folder, const QStringList& samples)
{
    const QDir target(folder);
    if (!target.mkpath(QStringLiteral(".")))
        return complain(Words::tr("The folder %1 could not be made. Choose another one.").arg(folder));
    ui::Stage stage(appearance);
    const QList<ui::Scene> scenes = ui::scenes(stage.window());
    int status = 0;
    for (const ui::Scene& scene : scenes) {
        if (!scene.ofBatch)
            status |= take(stage, scene, target);
    }
    if (!stage.open(samples))
        return complain(Words::tr("The sample letters could not be opened."));
    stage.window().session().project()->setReviewer(QStringLiteral("analyst"));
    for (const ui::Scene& scene : scenes) {
        if (scene.ofBatch)
            status |= take(stage, scene, target);
    }
    return status;
}

} // namespace imr
