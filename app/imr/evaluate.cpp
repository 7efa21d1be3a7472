// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/imr/command.h"
#include "core/evaluate/evaluation.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace imr::core;

namespace imr::cli {

namespace {

QString number(double share, int digits = 3)
{
    return QString::number(share, 'f', digits);
}

bool isScored(const FieldScore& score)
{
    return score.right + score.spurious + score.missed > 0;
}

// Of nothing there is no share.
QString percent(double share, int whole)
{
    return whole > 0 ? number(100 * shownShare(share), 1) + u" %"_s : u"n/a"_s;
}

// The same in every language, for scripts.
QString line(const FieldScore& score)
{
    const auto share = [&score](double value) { return isScored(score) ? number(shownShare(value)) : u"n/a"_s; };
    return u"%1 P %2  R %3  F1 %4  (%5 right, %6 spurious, %7 missed)"_s.arg(score.name, -34)
        .arg(share(score.precision()), share(score.recall()), share(score.f1()))
        .arg(score.right)
        .arg(score.spurious)
        .arg(score.missed);
}

void printTable(const Evaluation& evaluation, bool cells)
{
    for (const FieldScore& score : evaluation.fields)
        print(line(score));
    FieldScore all = evaluation.all;
    all.name = u"all fields"_s;
    print(line(all));
    print(u"letters: %1"_s.arg(evaluation.letters));
    const Calibration& calibration = evaluation.calibration;
    print(u"confidence >= %1: %2 fields, %3 right"_s.arg(number(Calibration::sureFrom, 2))
            .arg(calibration.sure)
            .arg(percent(calibration.sureShareRight(), calibration.sure)));
    print(u"confidence below: %1 fields (%2), %3 right"_s.arg(calibration.unsure)
            .arg(percent(calibration.unsureShare(), calibration.sure + calibration.unsure),
                percent(calibration.unsureShareRight(), calibration.unsure)));
    if (!cells)
        return;
    for (const DifferingCell& cell : evaluation.cells)
        print(u"%1: %2: %3 -> %4"_s.arg(cell.file, cell.path, cell.parsed, cell.right));
}

QJsonObject json(const FieldScore& score)
{
    const auto share
        = [&score](double value) { return isScored(score) ? QJsonValue(value) : QJsonValue(QJsonValue::Null); };
    return {{u"field"_s, score.name}, {u"precision"_s, share(score.precision())}, {u"recall"_s, share(score.recall())},
        {u"f1"_s, share(score.f1())}, {u"right"_s, score.right}, {u"spurious"_s, score.spurious},
        {u"missed"_s, score.missed}};
}

void printJson(const Evaluation& evaluation)
{
    QJsonArray fields;
    for (const FieldScore& score : evaluation.fields)
        fields.append(json(score));
    QJsonArray cells;
    for (const DifferingCell& cell : evaluation.cells)
        cells.append(QJsonObject {
            {u"letter"_s, cell.file}, {u"path"_s, cell.path}, {u"parsed"_s, cell.parsed}, {u"right"_s, cell.right}});
    FieldScore all = evaluation.all;
    all.name = u"all fields"_s;
    const Calibration& calibration = evaluation.calibration;
    const QJsonObject confidence {{u"sure_from"_s, Calibration::sureFrom}, {u"sure"_s, calibration.sure},
        {u"sure_right"_s, calibration.sureRight}, {u"unsure"_s, calibration.unsure},
        {u"unsure_right"_s, calibration.unsureRight}};
    const QJsonObject document {{u"letters"_s, evaluation.letters}, {u"all"_s, json(all)}, {u"fields"_s, fields},
        {u"confidence"_s, confidence}, {u"cells"_s, cells}};
    print(QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Compact)));
}

} // namespace

int evaluateCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(say(QT_TRANSLATE_NOOP("imr::CommandLine",
        "Compares what the parser read with the reviewed letters of a project: precision, recall and F1 of each "
        "field.")));
    const QCommandLineOption cells(
        u"cells"_s, say(QT_TRANSLATE_NOOP("imr::CommandLine", "Lists each field that was read otherwise.")));
    const QCommandLineOption asJson(
        u"json"_s, say(QT_TRANSLATE_NOOP("imr::CommandLine", "Prints one JSON object, cells included.")));
    const QCommandLineOption anew(u"reread"_s,
        say(QT_TRANSLATE_NOOP(
            "imr::CommandLine", "Evaluates this program's parser instead of the readings in the project.")));
    parser.addOptions({cells, asJson, anew});
    const auto file = readProject(parser, u"evaluate"_s, arguments);
    if (!file)
        return file.error();
    const auto project = openToRead(*file);
    if (!project)
        return projectFailed(project.error());
    const auto evaluation = [&] {
        ProgressLine progress;
        return evaluate(**project, {.reread = parser.isSet(anew), .watcher = [&progress](int done, int all) {
                                        progress.show(done, all);
                                        return true;
                                    }});
    }();
    if (!evaluation)
        return projectFailed(evaluation.error());
    for (const QString& problem : evaluation->problems)
        complain(problem);
    if (evaluation->letters == 0)
        complain(say(QT_TRANSLATE_NOOP("imr::CommandLine",
            "No letter of the project has been reviewed yet: there is nothing to compare with. Review some letters "
            "first.")));
    if (parser.isSet(asJson))
        printJson(*evaluation);
    else
        printTable(*evaluation, parser.isSet(cells));
    return evaluation->problems.isEmpty() ? AllWell : SomeErrors;
}

} // namespace imr::cli
