// SPDX-License-Identifier: GPL-3.0-or-later
// bench-parse [--quick] [LETTER.txt or folder...]: how fast letters are parsed from memory, on one core; prints JSON.
#include "core/lexicon/druglexicon.h"
#include "core/lexicon/guidelineindex.h"
#include "core/parse/letterparser.h"
#include "core/text/letterreader.h"
#include "tests/bench/plainreading.h"
#include "tests/bench/stopwatch.h"
#include "tests/bench/trialletters.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace imr::bench {

namespace {

const core::LetterParser& parser()
{
    static const core::LetterParser made(core::DrugLexicon::builtIn(), core::GuidelineIndex::builtIn());
    return made;
}

struct Letters
{
    QList<QByteArray> bytes;
    QList<KnownLetter> known; // those that parse
    qsizetype size = 0; // of their texts, in units
};

Letters lettersBelow(const QStringList& paths)
{
    Letters letters;
    for (const QString& path : core::LetterReader::lettersBelow(paths).files) {
        QFile file(path);
        if (path.endsWith(u".pdf") || !file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        const auto canonical = core::canonicalFromTextBytes(bytes);
        if (!canonical)
            continue;
        auto letter = parser().parse(canonical->text);
        if (!letter)
            continue;
        letters.bytes.append(bytes);
        letters.size += canonical->text.size();
        letters.known.append({canonical->text, *std::move(letter)});
    }
    return letters;
}

// A letter that has every part that a trial letter takes from one.
const KnownLetter* completeOf(const Letters& letters)
{
    for (const KnownLetter& known : letters.known) {
        const auto& items = known.letter.items;
        if (items.size() > 1 && !known.letter.summary.isEmpty() && !items.first().rationale.isEmpty()
            && !items.first().claimsBlock.isEmpty() && !items.first().reviewerBlock.isEmpty())
            return &known;
    }
    return nullptr;
}

double rounded(double value)
{
    return double(qRound64(value * 100)) / 100;
}

QJsonObject throughput(const Letters& letters, double nanoseconds)
{
    return {{u"lettersPerSecond"_s, qRound64(double(letters.known.size()) * 1e9 / nanoseconds)},
        {u"megabytesPerSecond"_s, rounded(double(letters.size) * 1e3 / nanoseconds)},
        {u"microsecondsPerLetter"_s, rounded(nanoseconds / 1e3 / double(letters.known.size()))},
        {u"nanosecondsPerByte"_s, rounded(nanoseconds / double(letters.size))}};
}

double parseTime(const QString& text, qint64 roundLength, int rounds)
{
    return nanosecondsOf([&] { (void)parser().parse(text); }, roundLength, rounds);
}

double parseTime(const Letters& letters, qint64 roundLength = 200'000'000, int rounds = 5)
{
    const auto parseAll = [&letters] {
        for (const KnownLetter& known : letters.known)
            (void)parser().parse(known.text);
    };
    return nanosecondsOf(parseAll, roundLength, rounds);
}

// The cost of a byte in letters of 10 kB to 10 MB; "growth" is that of the longest against that of the shortest.
QJsonArray sizes(const KnownLetter& known, bool quick)
{
    QJsonArray all;
    for (const LongLetter& kind : longLetters()) {
        QJsonObject costs;
        double shortest = 0;
        double longest = 0;
        for (const qsizetype size : {10'000, 100'000, 1'000'000, 10'000'000}) {
            if (quick && size > 1'000'000)
                continue;
            const QString text = kind.compose(known, size);
            const double cost = parseTime(text, 50'000'000, 3) / double(text.size());
            costs.insert(QString::number(size), rounded(cost));
            shortest = shortest > 0 ? shortest : cost;
            longest = cost;
        }
        all.append(QJsonObject {{u"repeated"_s, kind.repeated}, {u"nanosecondsPerByte"_s, costs},
            {u"growth"_s, rounded(longest / shortest)}});
    }
    return all;
}

struct Trial
{
    QString name;
    QString text; // the dearest
    double timesNormal = 0;
};

// A filling is tried in growing sizes up to a megabyte, of which the dearest counts: one that is far too dear already
// need not run for hours.
Trial trialOf(const KnownLetter& known, const Place& place, const Filler& filler, double normal)
{
    constexpr double hopeless = 100;
    Trial trial {filler.name + u" in "_s + place.name, {}, 0};
    for (const qsizetype size : {16'384, 131'072, 1'048'576}) {
        const QString text = place.compose(known, repeated(filler.unit, size));
        const double timesNormal = parseTime(text, 1'000'000, 2) / double(text.size()) / normal;
        if (timesNormal > trial.timesNormal)
            trial = {trial.name, text, timesNormal};
        if (timesNormal > hopeless)
            break;
    }
    return trial;
}

// What else the machine does only adds to a time: the dearest of two thousand short looks are mostly those that were
// disturbed. They are looked at again, at length and in turn with the letters given.
void measureAgain(Trial& trial, const Letters& letters)
{
    constexpr qint64 roundLength = 20'000'000;
    double normal = std::numeric_limits<double>::max();
    double dear = normal;
    for (int round = 0; round < 5; ++round) {
        normal = std::min(normal, parseTime(letters, roundLength, 1) / double(letters.size));
        dear = std::min(dear, parseTime(trial.text, roundLength, 1) / double(trial.text.size()));
    }
    trial.timesNormal = dear / normal;
}

// The dearest of all fillings in all places, against the cost of a byte of the letters given.
QJsonObject pathological(const Letters& letters, const KnownLetter& known, double normal)
{
    QList<Trial> trials;
    for (const Place& place : places()) {
        for (const Filler& filler : fillers())
            trials.append(trialOf(known, place, filler, normal));
    }
    std::ranges::sort(trials, std::ranges::greater(), &Trial::timesNormal);
    const qsizetype inputs = trials.size();
    constexpr qsizetype shown = 40;
    trials.resize(std::min(shown, inputs));
    for (Trial& trial : trials)
        measureAgain(trial, letters);
    std::ranges::sort(trials, std::ranges::greater(), &Trial::timesNormal);
    QJsonArray dearest;
    for (const Trial& trial : std::as_const(trials)) {
        dearest.append(QJsonObject {
            {u"input"_s, trial.name}, {u"bytes"_s, trial.text.size()}, {u"timesNormal"_s, rounded(trial.timesNormal)}});
    }
    return {{u"inputs"_s, inputs}, {u"worst"_s, rounded(trials.first().timesNormal)}, {u"dearest"_s, dearest}};
}

QJsonObject measured(const Letters& letters, const KnownLetter& complete, bool quick)
{
    const double parsing = parseTime(letters);
    const double fromBytes = nanosecondsOf([&] {
        for (const QByteArray& bytes : letters.bytes) {
            if (const auto canonical = core::canonicalFromTextBytes(bytes))
                (void)parser().parse(canonical->text);
        }
    });
    const double plain = nanosecondsOf([&] {
        for (const KnownLetter& known : letters.known)
            (void)plainReading(known.text);
    });
    QJsonObject result {{u"letters"_s, letters.known.size()}, {u"bytes"_s, letters.size},
        {u"parsing"_s, throughput(letters, parsing)}, {u"readingAndParsing"_s, throughput(letters, fromBytes)},
        {u"plainReading"_s, throughput(letters, plain)}, {u"parsingToPlainReading"_s, rounded(parsing / plain)}};
    result.insert(u"sizes"_s, sizes(complete, quick));
    if (!quick)
        result.insert(u"pathological"_s, pathological(letters, complete, parsing / double(letters.size)));
    return result;
}

} // namespace

} // namespace imr::bench

int main(int argc, char** argv)
{
    using namespace imr::bench;
    const QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.setApplicationDescription(u"Measures the parser on letters and prints the figures as JSON."_s);
    options.addHelpOption();
    const QCommandLineOption quick(u"quick"_s, u"No letters of 10 MB and no pathological ones."_s);
    options.addOption(quick);
    options.addPositionalArgument(
        u"letters"_s, u"Text letters or folders of them; the samples when none is given."_s, u"[LETTERS...]"_s);
    options.process(application);
    QStringList paths = options.positionalArguments();
    if (paths.isEmpty())
        paths.append(QStringLiteral(IMR_SOURCE_DIR "/resources/samples"));
    const Letters letters = lettersBelow(paths);
    const KnownLetter* complete = completeOf(letters);
    if (!complete) {
        std::fputs("bench-parse: there is no letter with two complete items among these\n", stderr);
        return 1;
    }
    const QJsonObject result = measured(letters, *complete, options.isSet(quick));
    std::fputs(QJsonDocument(result).toJson().constData(), stdout);
    return 0;
}
