// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenes/steps.h"

#include "core/letter/fieldtable.h"
#include "ui/keys/windowactions.h"
#include "ui/models/structuremodel.h"
#include "ui/scenes/stage.h"
#include "ui/structure/structurepane.h"
#include "ui/structure/structureview.h"
#include "ui/window/mainwindow.h"

#include <QAction>

namespace imr::ui {

Step field(const QString& file, const QString& path)
{
    return [=](Stage& stage) { return stage.goToLetter(file) && stage.goToField(path); };
}

Step editor(const QString& file, const QString& path)
{
    return [=](Stage& stage) {
        if (!stage.goToLetter(file) || !stage.goToField(path))
            return false;
        stage.window().structure().view().startEditing(*core::FieldPath::parse(path));
        return stage.window().structure().view().isEditing();
    };
}

Step command(QAction* WindowActions::* action)
{
    return [action](Stage& stage) {
        QAction* does = stage.window().actions().*action;
        does->trigger();
        return does->isEnabled();
    };
}

bool correct(Stage& stage, QStringView path, const QString& value)
{
    StructureModel& fields = stage.window().fields();
    const QModelIndex index = fields.indexOf(*core::FieldPath::parse(path));
    return index.isValid() && (index.data(Qt::EditRole).toString() == value || fields.setData(index, value));
}

} // namespace imr::ui
