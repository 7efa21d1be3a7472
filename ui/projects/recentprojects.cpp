// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/recentprojects.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirListing>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace imr::ui {

namespace {

constexpr qsizetype remembered = 10;
const QString key = QStringLiteral("projects/recent");
const QString keptKey = QStringLiteral("projects/keep-recent");
const QString foldersKey = QStringLiteral("projects/folders"); // folder of letters to its project

// The folder, when it alone was opened.
QString onlyFolder(const QStringList& letters)
{
    const QFileInfo first(letters.value(0));
    return letters.size() == 1 && first.isDir() ? first.canonicalFilePath() : QString();
}

} // namespace

bool isProjectFile(const QString& path)
{
    return path.endsWith(QStringLiteral(".imrproj"), Qt::CaseInsensitive);
}

QStringList recentProjects()
{
    QStringList paths = QSettings().value(key).toStringList();
    paths.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    return paths;
}

bool keepsRecentProjects()
{
    return QSettings().value(keptKey, true).toBool();
}

void setKeepsRecentProjects(bool keep)
{
    QSettings().setValue(keptKey, keep);
    if (!keep)
        forgetRecentProjects();
}

void rememberProject(const QString& path)
{
    if (!keepsRecentProjects())
        return;
    const QString full = QFileInfo(path).absoluteFilePath();
    QStringList paths = QSettings().value(key).toStringList();
    paths.removeAll(full);
    paths.prepend(full);
    QSettings().setValue(key, QStringList(paths.first(std::min(paths.size(), remembered))));
}

void forgetRecentProjects()
{
    QSettings().remove(key);
    QSettings().remove(foldersKey);
}

QString projectOfFolder(const QStringList& letters)
{
    const QString project = QSettings().value(foldersKey).toMap().value(onlyFolder(letters)).toString();
    return QFileInfo::exists(project) ? project : QString();
}

void rememberFolder(const QStringList& letters, const QString& project)
{
    const QString folder = onlyFolder(letters);
    if (folder.isEmpty() || !keepsRecentProjects())
        return;
    QVariantMap folders = QSettings().value(foldersKey).toMap();
    folders.removeIf([](const auto& entry) { return !QFileInfo::exists(entry.value().toString()); });
    folders.insert(folder, QFileInfo(project).absoluteFilePath());
    QSettings().setValue(foldersKey, folders);
}

QString freeProjectPath(const QString& name)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    static_cast<void>(folder.mkpath(QStringLiteral(".")));
    QString path = folder.filePath(name + QStringLiteral(".imrproj"));
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(QStringLiteral("%1 %2.imrproj").arg(name).arg(number));
    return path;
}

QString newProjectName(const QStringList& lettersAndFolders)
{
    QString name;
    if (!lettersAndFolders.isEmpty()) {
        const QFileInfo first(lettersAndFolders.first());
        name = QDir(first.isDir() ? first.absoluteFilePath() : first.absolutePath()).dirName();
    }
    return name.isEmpty() ? QCoreApplication::translate("imr::RecentProjects", "Letters") : name;
}

QString newProjectPath(const QStringList& lettersAndFolders)
{
    return freeProjectPath(newProjectName(lettersAndFolders));
}

QString unpackSamples()
{
    const QDir folder(
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/sample letters"));
    if (!folder.mkpath(QStringLiteral(".")))
        return {};
    for (const auto& sample : QDirListing(QStringLiteral(":/imr/samples"))) {
        const QString target = folder.filePath(sample.fileName());
        if (!QFileInfo::exists(target) && !QFile::copy(sample.filePath(), target))
            return {};
    }
    return folder.path();
}

} // namespace imr::ui
