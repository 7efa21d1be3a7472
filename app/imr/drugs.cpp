// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/imr/command.h"
#include "core/export/checkedoutput.h"
#include "core/lexicon/druglexicon.h"
#include "core/project/project.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace imr::core;

namespace imr::cli {

namespace {

// What an analyst may not have meant: a name that the program knows otherwise, a class that no drug has.
void tellOddities(const QList<Drug>& drugs)
{
    const DrugLexicon& builtIn = DrugLexicon::builtIn();
    for (const Drug& drug : drugs) {
        qsizetype length = 0;
        const Drug* known = builtIn.longestAt(drug.name, 0, &length);
        if (known && length == drug.name.size() && known->generic != drug.generic) {
            complain(say(QT_TRANSLATE_NOOP("imr::CommandLine",
                             "%1 is a built-in name of %2; this project reads it as %3 from now on."))
                    .arg(drug.name, known->generic, drug.generic));
        }
        if (!std::ranges::contains(builtIn.drugs(), drug.drugClass, &Drug::drugClass)) {
            complain(say(QT_TRANSLATE_NOOP("imr::CommandLine", "%1: no built-in drug is of the class “%2”."))
                    .arg(drug.name, drug.drugClass));
        }
    }
}

int importNames(Project& project, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        complain(
            say(QT_TRANSLATE_NOOP("imr::CommandLine", "“%1” could not be opened: %2.")).arg(path, file.errorString()));
        return SomeErrors;
    }
    const auto drugs = drugsFromTsv(file);
    if (!drugs) {
        complain(u"%1: %2"_s.arg(path, drugs.error().sentence));
        return SomeErrors;
    }
    const auto added = project.addOwnDrugs(*drugs);
    if (!added)
        return projectFailed(added.error());
    tellOddities(*drugs);
    print(u"names added: %1"_s.arg(*added));
    return AllWell;
}

Result<qint64> write(const QList<OwnDrug>& own, QIODevice& device)
{
    QList<Drug> drugs;
    for (const OwnDrug& entry : own)
        drugs.append(entry.drug);
    return toTsv(device, drugs).transform([&drugs] { return qint64(drugs.size()); });
}

int exportNames(const Project& project, const QString& path)
{
    const auto own = project.ownDrugs();
    if (!own)
        return projectFailed(own.error());
    if (path == u"-") {
        QFile output;
        const auto written = openOutput(output).and_then([&] { return write(*own, output); });
        return written ? int(AllWell) : outputFailed(written.error());
    }
    const auto written = writeExportFile(project, path, [&](QIODevice& device) { return write(*own, device); });
    return written ? int(AllWell) : projectFailed(written.error());
}

int listNames(const Project& project)
{
    const auto own = project.ownDrugs();
    if (!own)
        return projectFailed(own.error());
    for (const OwnDrug& entry : *own)
        print(u"%1: %2, %3"_s.arg(entry.drug.name, entry.drug.generic, entry.drug.drugClass));
    return AllWell;
}

} // namespace

int drugsCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(say(QT_TRANSLATE_NOOP("imr::CommandLine",
        "The drug names that analysts added to a project: lists them, adds those of a file, or writes them to one that "
        "others can add.")));
    const QCommandLineOption from(u"import"_s,
        say(QT_TRANSLATE_NOOP(
            "imr::CommandLine", "Adds the names of a file of tab-separated name, generic, class, kind and source.")),
        say(QT_TRANSLATE_NOOP("imr::CommandLine", "FILE")));
    const QCommandLineOption to(u"export"_s,
        say(QT_TRANSLATE_NOOP("imr::CommandLine", "Writes the names to such a file; - is standard output.")),
        say(QT_TRANSLATE_NOOP("imr::CommandLine", "FILE")));
    const QCommandLineOption removed(u"remove"_s, say(QT_TRANSLATE_NOOP("imr::CommandLine", "Removes a name.")),
        say(QT_TRANSLATE_NOOP("imr::CommandLine", "NAME")));
    parser.addOptions({from, to, removed});
    const auto file = readProject(parser, u"drugs"_s, arguments);
    if (!file)
        return file.error();
    if (parser.isSet(from) + parser.isSet(to) + parser.isSet(removed) > 1) {
        return wrongUsage(u"drugs"_s,
            say(QT_TRANSLATE_NOOP("imr::CommandLine", "--import, --export and --remove go one at a time.")));
    }
    const auto project = Project::open(*file);
    if (!project)
        return projectFailed(project.error());
    if (parser.isSet(from))
        return importNames(**project, parser.value(from));
    if (parser.isSet(to))
        return exportNames(**project, parser.value(to));
    if (!parser.isSet(removed))
        return listNames(**project);
    const auto done = (*project)->removeOwnDrug(parser.value(removed));
    if (!done)
        return projectFailed(done.error());
    if (!*done) {
        complain(say(QT_TRANSLATE_NOOP("imr::CommandLine", "“%1” is none of the names that were added."))
                .arg(parser.value(removed)));
    }
    return *done ? AllWell : SomeErrors;
}

} // namespace imr::cli
