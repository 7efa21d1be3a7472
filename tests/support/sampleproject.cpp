// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sampleproject.h"

#include "core/import/importer.h"
#include "core/text/letterreader.h"
#include "tests/support/letters.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace imr::tests {

SampleProject::SampleProject()
{
    const auto made = core::Project::create(path());
    if (!made)
        qFatal("%s", qPrintable(made.error().sentence));
    core::Importer importer(path());
    const auto report = importer.run({samplesFolder()});
    if (!report || report->imported == 0)
        qFatal("the samples were not imported");
}

QString SampleProject::path() const
{
    return m_folder.filePath(QStringLiteral("samples.imrproj"));
}

std::unique_ptr<core::Project> SampleProject::open() const
{
    auto project = core::Project::open(path());
    if (!project)
        qFatal("%s", qPrintable(project.error().sentence));
    return std::move(*project);
}

void SampleProject::refuseWrites(const QString& table, bool refuse) const
{
    const QString name = QStringLiteral("refuse-writes");
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        other.setDatabaseName(path());
        if (!other.open())
            qFatal("no second connection");
        QSqlQuery query(other);
        const QString trigger = QStringLiteral("no_%1_").arg(table);
        bool done = true;
        for (const QString& act : {QStringLiteral("insert"), QStringLiteral("update"), QStringLiteral("delete")}) {
            done = done
                && query.exec(refuse ? QStringLiteral("CREATE TRIGGER %1%2 BEFORE %2 ON %3 BEGIN SELECT RAISE(ABORT, "
                                                      "'refused'); END")
                                           .arg(trigger, act, table)
                                     : QStringLiteral("DROP TRIGGER %1%2").arg(trigger, act));
        }
        if (!done)
            qFatal("the trigger was not set");
    }
    QSqlDatabase::removeDatabase(name);
}

QString samplesFolder()
{
    return sourceFile(QStringLiteral("resources/samples"));
}

int sampleCount()
{
    return int(core::LetterReader::lettersBelow({samplesFolder()}).files.size());
}

core::LetterId letterNamed(const core::Project& project, const QString& file)
{
    const auto ids = project.letters();
    const auto rows = project.rows(ids.value_or(QList<core::LetterId>()));
    for (const core::LetterRow& row : rows.value_or(QList<core::LetterRow>())) {
        if (row.file == file)
            return row.id;
    }
    qFatal("no letter %s", qPrintable(file));
}

core::StoredLetter readLetter(const core::Project& project, core::LetterId id)
{
    auto letter = project.letter(id);
    if (!letter)
        qFatal("%s", qPrintable(letter.error().sentence));
    return *letter;
}

core::FieldPath path(const char* text)
{
    const auto path = core::FieldPath::parse(QString::fromLatin1(text));
    if (!path)
        qFatal("no path %s", text);
    return *path;
}

} // namespace imr::tests
