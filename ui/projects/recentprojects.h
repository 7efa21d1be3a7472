// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace imr::ui {

// By its name.
[[nodiscard]] bool isProjectFile(const QString& path);

// The projects opened last, newest first, as the settings keep them; those that are gone are left out.
[[nodiscard]] QStringList recentProjects();
void rememberProject(const QString& path);
void forgetRecentProjects(); // folders' projects too
// Whether projects and folders are remembered at all; when no longer, those that were are forgotten.
[[nodiscard]] bool keepsRecentProjects();
void setKeepsRecentProjects(bool keep);

// The project made of this folder when it was opened first; empty when it is no single folder, was not opened before
// or its project is gone.
[[nodiscard]] QString projectOfFolder(const QStringList& lettersAndFolders);
void rememberFolder(const QStringList& lettersAndFolders, const QString& project);

// How a project of these letters and folders is named: after the folder.
[[nodiscard]] QString newProjectName(const QStringList& lettersAndFolders);
// A file that does not exist yet for a project of these letters and folders: in the documents folder.
[[nodiscard]] QString newProjectPath(const QStringList& lettersAndFolders);
// The same for a name.
[[nodiscard]] QString freeProjectPath(const QString& name);

// Writes the sample letters that the program carries into a folder of the person's data and gives the folder; empty
// when they could not be written.
[[nodiscard]] QString unpackSamples();

} // namespace imr::ui
