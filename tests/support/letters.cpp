// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/letters.h"

#include <QDir>
#include <QDirListing>

namespace imr::tests {

QString sharedFolder()
{
    const QString folder = qEnvironmentVariable("IMR_SHARED_DIR");
    return folder.isEmpty() || !QDir(folder).exists() ? QString() : QDir::cleanPath(folder);
}

QStringList realLetters()
{
    QStringList found;
    if (sharedFolder().isEmpty())
        return found;
    const QStringList kinds {QStringLiteral("*.txt"), QStringLiteral("*.pdf")};
    for (const auto& entry :
        QDirListing(sharedFolder() + QStringLiteral("/letters"), kinds, QDirListing::IteratorFlag::Recursive))
        found.append(entry.filePath());
    found.sort();
    return found;
}

QString sourceFile(const QString& relative)
{
    return QStringLiteral(IMR_SOURCE_DIR "/") + relative;
}

QString program(const QString& name)
{
    return qEnvironmentVariable("IMR_BIN_DIR") + u'/' + name;
}

} // namespace imr::tests
