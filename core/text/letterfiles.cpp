// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/letterreader.h"

#include "core/text/rawname.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <filesystem>
#include <vector>

namespace imr::core {

namespace {

bool mayBeALetter(const QString& name)
{
    const auto ends = [&name](QStringView suffix) { return name.endsWith(suffix, Qt::CaseInsensitive); };
    return ends(u".txt") || ends(u".text") || ends(u".pdf");
}

// Collects files, each once under whatever name it was reached, and what stood in the way.
class Collection
{
public:
    void add(const QString& path)
    {
        const QFileInfo info(path);
        const QString real = info.canonicalFilePath();
        const QString identity = real.isEmpty() ? info.absoluteFilePath() : real;
        if (m_known.contains(identity))
            return;
        m_known.insert(identity);
        m_files.append(info.absoluteFilePath());
    }

    // Links are not followed, so that nothing leaves the folder or goes in circles. Not by QDirListing, which passes
    // over names that are no UTF-8 without a word.
    void addFolder(const QString& path)
    {
        std::vector<std::filesystem::path> folders {QFile::encodeName(path).toStdString()};
        while (!folders.empty()) {
            const std::filesystem::path folder = std::move(folders.back());
            folders.pop_back();
            std::error_code failure;
            for (std::filesystem::directory_iterator entry(folder, failure), end; !failure && entry != end;
                entry.increment(failure)) {
                if (entry->path().filename().native().starts_with('.') || entry->is_symlink(failure))
                    continue;
                if (entry->is_directory(failure))
                    folders.push_back(entry->path());
                else if (entry->is_regular_file(failure))
                    addIfLetter(entry->path());
            }
            if (failure) {
                report(Error::Code::NoPermission,
                    QT_TRANSLATE_NOOP("imr::LetterReader",
                        "Tried to list the folder %1, but it could not be read. Check that you may read it."),
                    shown(folder), QString::fromStdString(failure.message()));
            }
        }
    }

    void report(Error::Code code, const char* sentence, const QString& path, const QString& detail = {})
    {
        m_problems.append({code, QCoreApplication::translate("imr::LetterReader", sentence).arg(path), detail});
    }

    [[nodiscard]] QStringList sorted()
    {
        std::ranges::sort(m_files);
        return m_files;
    }
    [[nodiscard]] const QList<Error>& problems() const { return m_problems; }

private:
    static QString shown(const std::filesystem::path& path)
    {
        return shownPath(QByteArray::fromStdString(path.native()));
    }

    void addIfLetter(const std::filesystem::path& path)
    {
        const QString name = shown(path);
        if (mayBeALetter(name))
            add(name);
    }

    QStringList m_files;
    QSet<QString> m_known;
    QList<Error> m_problems;
};

} // namespace

QStringList LetterReader::lettersBelow(const QStringList& paths, QList<Error>* problems)
{
    Collection found;
    for (const QString& path : paths) {
        const QFileInfo info(path);
        if (!info.exists()) {
            found.report(Error::Code::NotFound,
                QT_TRANSLATE_NOOP("imr::LetterReader",
                    "Tried to open %1, but it is not there. Check the name, or whether it was moved."),
                path);
        } else if (info.isFile()) {
            found.add(path);
        } else if (info.isDir()) {
            found.addFolder(info.absoluteFilePath());
        } else {
            found.report(Error::Code::NotALetter,
                QT_TRANSLATE_NOOP("imr::LetterReader",
                    "Tried to open %1, but it is a device or a pipe, not a file. Choose files and folders."),
                path);
        }
    }
    if (problems)
        problems->append(found.problems());
    return found.sorted();
}

} // namespace imr::core
