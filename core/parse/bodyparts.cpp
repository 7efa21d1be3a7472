// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/bodyparts.h"

#include <QRegularExpression>

#include <algorithm>

namespace imr::core {

namespace {

// A body part: sides before it, its name, and nouns that go with it.
const QString& partPattern()
{
    static const QString side = QStringLiteral("(?:left|right|bilateral|both|upper|lower|mid|middle|low|lateral|medial|"
                                               "anterior|posterior|distal|proximal|single)");
    static const QString noun = QStringLiteral(
        "(?:cervical|thoracic|lumbar|lumbosacral|sacral|cervicothoracic|thoracolumbar|spine|neck|back|shoulders?"
        "|"
        "elbows?|forearms?|wrists?|hands?|fingers?|thumbs?|knees?|hips?|pelvis|pelvic|legs?|thighs?|ankles?|foot|feet|"
        "toes?|"
        "heels?|head|brain|chest|ribs?|abdomen|abdominal|arms?|face|facial|jaw|eyes?|ears?|skull|scalp|extremity|"
        "extremities|"
        "sacroiliac(?: joints?)?|SI joints?|scapula|clavicle|coccyx|tailbone|groin|buttocks?|calf|tibia|fibula|"
        "femur|humerus|radius|ulna|"
        "trunk|torso|teeth|tooth|nose|nasal|TMJ|trapezius|paraspinals?|[RL][UL]E|B[UL]E)");
    static const QString level = QStringLiteral("(?:[CTLS]\\d{1,2}(?:\\s?[-/]\\s?[CTLS]?\\d{1,2})*)");
    static const QString pattern = QStringLiteral("(?:(?:%1\\s)*%2(?:[\\s/](?:%1\\s)?%2)*|%3)").arg(side, noun, level);
    return pattern;
}

} // namespace

Spans bodyPartsIn(const QString& text, Span range)
{
    static const QRegularExpression parts(
        QStringLiteral("\\b%1\\b(?:(?:,\\s(?:and\\s)?|\\sand\\s|\\s?&\\s?|\\s?/\\s?)%1\\b)*").arg(partPattern()),
        QRegularExpression::CaseInsensitiveOption);
    // "of the lumbar spine": where a part is told to be the place, what stands before is only a name for the request.
    static const QRegularExpression place(
        QStringLiteral("\\b(?:of|for|to|in)\\s(?:the\\s)?\\z"), QRegularExpression::CaseInsensitiveOption);
    // "hand therapy", "spine surgeon": who or what treats it, where another part is told.
    static const QRegularExpression calling(
        QStringLiteral("\\A\\s(?:therapy|therapist|surgeon|specialist)\\b"), QRegularExpression::CaseInsensitiveOption);
    Spans found;
    Spans places;
    Spans callings;
    for (const auto& match : parts.globalMatchView(QStringView(text).first(range.end), range.start)) {
        const Span part {match.capturedStart(), match.capturedEnd()};
        if (calling.matchView(QStringView(text).first(range.end).sliced(part.end)).hasMatch()) {
            callings.append(part);
            continue;
        }
        found.append(part);
        const qsizetype before = std::max(range.start, part.start - 12);
        if (place.matchView(QStringView(text).sliced(before, part.start - before)).hasMatch())
            places.append(part);
    }
    if (found.isEmpty())
        return callings;
    return places.isEmpty() ? found : places;
}

} // namespace imr::core
