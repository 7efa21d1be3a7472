// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace imr::core {

// Names of files are bytes; those that are no UTF-8 are shown, kept and opened with their stray bytes written out:
// "letter\xE4.txt".
[[nodiscard]] QString shownPath(const QByteArray& bytes);

// A path by which Qt reaches the file that is shown as `path`, for as long as this lives: the path itself, unless there
// is no such file but one whose name holds the stray bytes.
class ReachedFile final
{
public:
    explicit ReachedFile(const QString& path);
    ~ReachedFile();
    ReachedFile(const ReachedFile&) = delete;
    ReachedFile& operator=(const ReachedFile&) = delete;

    [[nodiscard]] QString path() const { return m_path; }

private:
    QString m_path;
    int m_handle = -1;
};

} // namespace imr::core
