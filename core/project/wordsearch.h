// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/ids.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace imr::core {

class Database;

// The letters that hold the words a person types: in the text, or in the name of the file or the case number. What was
// found out for fewer letters typed is kept for as long as nobody writes to the project, so that the next one waits for
// less.
class WordSearch final
{
public:
    // By number, each once.
    [[nodiscard]] Result<QList<LetterId>> letters(const Database& database, const QString& words);

private:
    void forgetWhenWritten(const Database& database);
    [[nodiscard]] QStringList wordsBeginning(const Database& database, const QString& beginning);
    [[nodiscard]] bool isNamedNowhere(const QString& words) const;

    std::pair<qint64, qint64> m_version; // of what is kept: changes by others, and by this connection
    QHash<QString, QStringList> m_beginnings; // the words of the texts that begin so; none: too many
    QString m_unnamed; // what no name and no case number holds; empty: not known
};

} // namespace imr::core
