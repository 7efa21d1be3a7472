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

// Also what lies beside it: "x.imrproj-wal", "x.imrproj.lock".
bool belongsToAProject(const QString& name)
{
    return name.contains(QLatin1StringView(".imrproj"), Qt::CaseInsensitive);
}

// Collects files, each once under whatever name it was reached, and what stood in the way.
class Collection
{
public:
    void add(const QString& path)
    {
        const QFileInfo info(path);
        const QString real = info.canonicalFilePath();
        add(info.absoluteFilePath(), real.isEmpty() ? info.absoluteFilePath() : real);
    }

    // Links are not followed, so that nothing leaves the folder or goes in circles. Not by QDirListing, which passes
    // over names that are no UTF-8 without a word.
    void addFolder(const QString& path)
    {
        const std::filesystem::path top = QFile::encodeName(path).toStdString();
        std::vector<std::filesystem::path> folders {top};
        const auto before = std::pair(m_met, m_found.problems.size());
        while (!folders.empty()) {
            const std::filesystem::path folder = std::move(folders.back());
            folders.pop_back();
            std::error_code failure;
            const QString real = QFileInfo(shown(folder)).canonicalFilePath(); // asked once, not for each file
            for (std::filesystem::directory_iterator entry(folder, failure), end; !failure && entry != end;
                entry.increment(failure)) {
                if (entry->path().filename().native().starts_with('.'))
                    continue;
                if (entry->is_symlink(failure))
                    passOver(top, entry->path());
                else if (entry->is_directory(failure))
                    folders.push_back(entry->path());
                else if (entry->is_regular_file(failure))
                    addIfLetter(top, entry->path(), real);
            }
            if (failure) {
                report(Error::Code::NoPermission,
                    QT_TRANSLATE_NOOP("imr::LetterReader",
                        "Tried to list the folder %1, but it could not be read. Check that you may read it."),
                    shown(folder), QString::fromStdString(failure.message()));
            }
        }
        if (before == std::pair(m_met, m_found.problems.size())) {
            report(Error::Code::Empty,
                QT_TRANSLATE_NOOP("imr::LetterReader",
                    "No letters were found in the folder %1. Letters are files whose names end in .pdf, .txt or "
                    ".text."),
                shown(top));
        }
    }

    void report(Error::Code code, const char* sentence, const QString& path, const QString& detail = {})
    {
        m_found.problems.append({code, QCoreApplication::translate("imr::LetterReader", sentence).arg(path), detail});
    }

    [[nodiscard]] FoundLetters sorted()
    {
        std::ranges::sort(m_found.files);
        std::ranges::sort(m_found.passedOver);
        m_found.passedOver.removeDuplicates();
        return m_found;
    }

private:
    static QString shown(const std::filesystem::path& path)
    {
        return shownPath(QByteArray::fromStdString(path.native()));
    }

    void add(const QString& path, const QString& identity)
    {
        ++m_met;
        if (m_known.contains(identity))
            return;
        m_known.insert(identity);
        m_found.files.append(path);
    }

    // A regular file in a folder that is reached as `real` without links; of names that are no UTF-8 only add() knows.
    void addIfLetter(const std::filesystem::path& top, const std::filesystem::path& path, const QString& real)
    {
        const QString name = shown(path);
        if (!mayBeALetter(name))
            passOver(top, path);
        else if (real.isEmpty() || QFile::encodeName(name).toStdString() != path.native())
            add(name);
        else
            add(name, real + (real.endsWith(u'/') ? QString() : QStringLiteral("/")) + shown(path.filename()));
    }

    void passOver(const std::filesystem::path& folder, const std::filesystem::path& path)
    {
        if (!belongsToAProject(shown(path.filename())))
            m_found.passedOver.append(shown(path.lexically_relative(folder)));
    }

    FoundLetters m_found;
    QSet<QString> m_known;
    qsizetype m_met = 0; // each time that a letter is met
};

} // namespace

QString passedOverSentence(const QStringList& names)
{
    constexpr qsizetype named = 3;
    if (names.isEmpty())
        return {};
    QStringList shown = names.first(std::min(named, names.size()));
    if (names.size() > named)
        shown.append(QStringLiteral("…"));
    return QCoreApplication::translate("imr::LetterReader",
        "%Ln file(s) passed over, as letters are files, no links, whose names end in .pdf, .txt or .text: %1", nullptr,
        int(names.size()))
        .arg(shown.join(QStringLiteral(", ")));
}

FoundLetters LetterReader::lettersBelow(const QStringList& paths)
{
    Collection found;
    for (const QString& path : paths) {
        const QFileInfo info(path);
        if (!info.exists()) {
            found.report(Error::Code::NotFound,
                QT_TRANSLATE_NOOP("imr::LetterReader",
                    "Tried to open %1, but it is not there. Check the name, or whether it was moved."),
                path);
        } else if (info.isFile() && path.endsWith(QLatin1StringView(".imrproj"), Qt::CaseInsensitive)) {
            found.report(Error::Code::NotALetter,
                QT_TRANSLATE_NOOP("imr::LetterReader",
                    "%1 is a project, not a letter, so it was not imported. Open it by itself, or import the letters "
                    "that it was made from."),
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
    return found.sorted();
}

} // namespace imr::core
