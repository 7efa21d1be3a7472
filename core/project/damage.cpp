// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/damage.h"

#include "core/project/projectdata.h"
#include "core/store/stoppable.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace imr::core {

Result<std::optional<Error>> damageIn(const QString& projectPath, const std::stop_token& stop)
{
    QStringList found;
    const auto database = openProjectFile(projectPath, Database::Access::ReadOnly);
    auto read = database ? stoppable(**database, stop,
                               [&] {
                                   return (*database)->query(u"PRAGMA quick_check(20)"_s).each([&](const Query& row) {
                                       if (row.text(0) != u"ok")
                                           found.append(row.text(0).simplified());
                                   });
                               })
                         : std::unexpected(database.error());
    if (!read && read.error().code != Error::Code::Damaged)
        return std::unexpected(read.error());
    if (!read)
        found.append(read.error().detail);
    if (found.isEmpty())
        return std::nullopt;
    return Error {Error::Code::Damaged,
        QCoreApplication::translate("imr::Database",
            "“%1” could not be read: the file is damaged. Open a backup copy of it, or save what can be read of "
            "it as a new project.")
            .arg(QFileInfo(projectPath).fileName()),
        found.join(u'\n')};
}

} // namespace imr::core
