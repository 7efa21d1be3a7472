// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/leftopen.h"

#include "ui/projects/projectwindows.h"

#include <QFileInfo>
#include <QSettings>

namespace imr::ui {

namespace {

const QString openKey = QStringLiteral("projects/open");
const QString trialKey = QStringLiteral("projects/onTrial");

QString fullPath(const QString& project)
{
    return QFileInfo(project).absoluteFilePath();
}

// On disk at once: a crash asks for no leave.
void keep(const QString& key, const QString& project, bool listed)
{
    QSettings settings;
    settings.sync(); // other windows keep theirs in the same list
    QStringList paths = settings.value(key).toStringList();
    paths.removeAll(fullPath(project));
    if (listed)
        paths.prepend(fullPath(project));
    if (paths.isEmpty())
        settings.remove(key);
    else
        settings.setValue(key, paths);
    settings.sync();
}

} // namespace

void rememberOpen(const QString& project)
{
    keep(openKey, project, true);
}

void forgetOpen(const QString& project)
{
    keep(openKey, project, false);
    keep(trialKey, project, false);
}

void setOnTrial(const QString& project, bool onTrial)
{
    keep(trialKey, project, onTrial);
}

bool isOnTrial(const QString& project)
{
    return QSettings().value(trialKey).toStringList().contains(fullPath(project));
}

QStringList leftOpen()
{
    QStringList paths = QSettings().value(openKey).toStringList();
    paths.removeIf(
        [](const QString& path) { return !QFileInfo::exists(path) || ProjectWindows::isHeldElsewhere(path); });
    return paths;
}

} // namespace imr::ui
