// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"

#include <QTemporaryDir>

namespace imr::tests {

// A project of the invented sample letters, in a folder of its own that goes with it.
class SampleProject final
{
public:
    SampleProject();

    [[nodiscard]] QString path() const; // of the project file
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] std::unique_ptr<core::Project> open() const; // fails the program when it can't be opened

    // Makes every write to the table fail, or lets it pass again: a disk that is full, without filling one.
    void refuseWrites(const QString& table, bool refuse) const;

private:
    QTemporaryDir m_folder;
};

// The sample letters of the source tree.
[[nodiscard]] QString samplesFolder();
[[nodiscard]] int sampleCount();
// The letter of that file; it must be in the project.
[[nodiscard]] core::LetterId letterNamed(const core::Project& project, const QString& file);
[[nodiscard]] core::StoredLetter readLetter(const core::Project& project, core::LetterId id);
[[nodiscard]] core::FieldPath path(const char* text);

} // namespace imr::tests
