// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/letterreader.h"

#include <QCoreApplication>
#include <QDirListing>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace imr::core {

namespace {

bool mayBeALetter(const QString& name)
{
    const auto ends = [&name](QStringView suffix) { return name.endsWith(suffix, Qt::CaseInsensitive); };
    return ends(u".txt") || ends(u".text") || ends(u".pdf");
}

bool mayBeListed(const QFileInfo& folder)
{
    return folder.isReadable() && folder.isExecutable();
}

Error problem(Error::Code code, const char* sentence, const QString& path)
{
    return {code, QCoreApplication::translate("imr::LetterReader", sentence).arg(path), {}};
}

// Collects files, each once under whatever name it was reached.
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

    // Gives back the folders below that can't be listed. Links are not followed, so that nothing leaves the folder or
    // goes in circles.
    [[nodiscard]] QStringList addFolder(const QString& path)
    {
        using Flag = QDirListing::IteratorFlag;
        QStringList closed;
        for (const auto& entry : QDirListing(path, Flag::Recursive | Flag::ExcludeSpecial)) {
            if (entry.isSymLink())
                continue;
            if (entry.isDir() && !mayBeListed(entry.fileInfo()))
                closed.append(entry.filePath());
            else if (entry.isFile() && mayBeALetter(entry.fileName()))
                add(entry.filePath());
        }
        return closed;
    }

    [[nodiscard]] QStringList sorted()
    {
        std::ranges::sort(m_files);
        return m_files;
    }

private:
    QStringList m_files;
    QSet<QString> m_known;
};

} // namespace

QStringList LetterReader::lettersBelow(const QStringList& paths, QList<Error>* problems)
{
    Collection found;
    const auto report = [problems](const Error& error) {
        if (problems)
            problems->append(error);
    };
    for (const QString& path : paths) {
        const QFileInfo info(path);
        if (!info.exists()) {
            report(problem(Error::Code::NotFound,
                QT_TRANSLATE_NOOP("imr::LetterReader",
                    "Tried to open %1, but it is not there. Check the name, or whether it was moved."),
                path));
        } else if (info.isFile()) {
            found.add(path);
        } else if (!info.isDir()) {
            report(problem(Error::Code::NotALetter,
                QT_TRANSLATE_NOOP("imr::LetterReader",
                    "Tried to open %1, but it is a device or a pipe, not a file. Choose files and folders."),
                path));
        } else {
            const QStringList closed = mayBeListed(info) ? found.addFolder(path) : QStringList(path);
            for (const QString& folder : closed) {
                report(problem(Error::Code::NoPermission,
                    QT_TRANSLATE_NOOP("imr::LetterReader",
                        "Tried to list the folder %1, but you may not. Ask its owner for the right to read it."),
                    folder));
            }
        }
    }
    return found.sorted();
}

} // namespace imr::core
