// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arrange/arrangeletter.h"

#include "core/lexicon/guidelineindex.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace imr::core {

namespace {

const QString byHand = u"+arranged"_s; // behind the version of the parser

QString note(const char* text)
{
    return QCoreApplication::translate("imr::Arrange", text);
}

NewReading readingOf(const StoredLetter& letter, const Arrangement& arrangement)
{
    NewReading reading;
    reading.letter = letter.row.id;
    reading.parser = isArranged(letter) ? letter.parser : letter.parser + byHand;
    reading.parsed = arrangement.reading;
    for (auto it = letter.corrections.cbegin(); it != letter.corrections.cend(); ++it) {
        const auto former = FieldPath::parse(it.key());
        const auto place = former ? arrangement.match.inNewer(*former) : std::nullopt;
        if (!place) {
            reading.notes.insert(
                it.key(), note(QT_TRANSLATE_NOOP("imr::Arrange", "Its part of the letter was removed")));
            continue;
        }
        const QString path = place->toString();
        reading.corrections.insert(path, *it);
        if (path == it.key())
            continue;
        reading.notes.insert(
            path, note(QT_TRANSLATE_NOOP("imr::Arrange", "Moved from %1 with its part")).arg(it.key()));
        if (!reading.notes.contains(it.key())) {
            reading.notes.insert(
                it.key(), note(QT_TRANSLATE_NOOP("imr::Arrange", "Moved to %1 with its part")).arg(path));
        }
    }
    reading.dismissals = movedDismissals(letter.dismissals, arrangement.match);
    return reading;
}

} // namespace

Result<ReadingBatch> arrangeLetter(Project& project, LetterId id, const ArrangementStep& step)
{
    const auto letter = project.letter(id);
    if (!letter)
        return std::unexpected(letter.error());
    const Knowledge knowledge {project.lexicon(), GuidelineIndex::builtIn()};
    const auto arrangement = step(addedPlaces(letter->parsed, letter->effective), letter->text, knowledge);
    if (!arrangement)
        return std::unexpected(arrangement.error());
    const auto batch = project.newReadingBatch();
    if (!batch)
        return batch;
    return project.replaceReading(*batch, readingOf(*letter, *arrangement)).transform([&] { return *batch; });
}

bool isArranged(const StoredLetter& letter)
{
    return letter.parser.endsWith(byHand);
}

} // namespace imr::core
