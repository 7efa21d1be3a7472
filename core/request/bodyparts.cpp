// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/bodyparts.h"

#include <algorithm>

namespace imr::core {

namespace {

using Kind = Token::Kind;

bool isSide(const RequestTokens& tokens, qsizetype at)
{
    static constexpr WordSet sides = words("left right bilateral both upper lower mid middle low lateral medial "
                                           "anterior posterior distal proximal single");
    return tokens.isWordOf(at, sides);
}

qsizetype sidesEnd(const RequestTokens& tokens, qsizetype at)
{
    while (isSide(tokens, at))
        ++at;
    return at;
}

// The token behind the name of a part; the same index when there is none.
qsizetype nameEnd(const RequestTokens& tokens, qsizetype at)
{
    static constexpr WordSet names = words(
        "cervical thoracic lumbar lumbosacral sacral cervicothoracic thoracolumbar spine neck back shoulder "
        "shoulders elbow elbows forearm forearms wrist wrists hand hands finger fingers thumb thumbs knee knees "
        "hip hips pelvis pelvic leg legs thigh thighs ankle ankles foot feet toe toes heel heels head brain "
        "chest rib ribs abdomen abdominal arm arms face facial jaw eye eyes ear ears skull scalp extremity "
        "extremities sacroiliac scapula clavicle coccyx tailbone groin buttock buttocks calf tibia fibula femur "
        "humerus radius ulna trunk torso teeth tooth nose nasal tmj trapezius paraspinal paraspinals achilles "
        "rue rle lue lle bue ble");
    static constexpr WordSet joints = words("joint joints");
    static constexpr WordSet regions = words("c t l ls");
    if (tokens.isWord(at, QLatin1StringView("si")) && tokens.isWordOf(at + 1, joints))
        return at + 2;
    if (tokens.isWord(at, QLatin1StringView("sacroiliac")))
        return at + (tokens.isWordOf(at + 1, joints) ? 2 : 1);
    // "L-spine"
    if (tokens.isWordOf(at, regions) && tokens.is(at + 1, Kind::Hyphen) && tokens.isGlued(at + 1)
        && tokens.isWord(at + 2, QLatin1StringView("spine")))
        return at + 3;
    return tokens.isWordOf(at, names) ? at + 1 : at;
}

// "L4": a vertebra.
bool isLevel(const RequestTokens& tokens, qsizetype at)
{
    const QStringView word = tokens.word(at);
    if (word.size() < 2 || word.size() > 3 || !QStringView(u"ctls").contains(word.front()))
        return false;
    return word.at(1).isDigit() && word.back().isDigit();
}

// "L4-5", "C5/C6"; the same index when there is none.
qsizetype levelsEnd(const RequestTokens& tokens, qsizetype at)
{
    if (!isLevel(tokens, at))
        return at;
    qsizetype end = at + 1;
    while (tokens.is(end, Kind::Hyphen) || tokens.is(end, Kind::Slash)) {
        const bool digits = tokens.is(end + 1, Kind::Number) && tokens.at(end + 1).span.length() <= 2;
        if (!digits && !isLevel(tokens, end + 1))
            break;
        end += 2;
    }
    return end;
}

// "lumbar spine", "right knee", "L4-5", "left L4-5"; the same index when there is none.
qsizetype partEnd(const RequestTokens& tokens, qsizetype at)
{
    const qsizetype first = sidesEnd(tokens, at);
    if (const qsizetype levels = levelsEnd(tokens, first); levels > first)
        return levels;
    qsizetype end = nameEnd(tokens, first);
    if (end == first)
        return at;
    for (;;) {
        qsizetype next = end + (tokens.is(end, Kind::Slash) ? 1 : 0);
        next += isSide(tokens, next) ? 1 : 0;
        const qsizetype further = nameEnd(tokens, next);
        if (further == next)
            return end;
        end = further;
    }
}

qsizetype partsEnd(const RequestTokens& tokens, qsizetype at)
{
    qsizetype end = partEnd(tokens, at);
    while (end > at) {
        qsizetype next = end;
        if (tokens.is(next, Kind::Comma) || tokens.is(next, Kind::Slash)
            || (tokens.is(next, Kind::Other) && tokens.viewOf(tokens.at(next).span) == u"&"))
            ++next;
        if (tokens.isWord(next, QLatin1StringView("and")))
            ++next;
        const qsizetype further = next > end ? partEnd(tokens, next) : next;
        if (further == next)
            break;
        end = further;
    }
    return end;
}

// "of the lumbar spine"
bool isPlace(const RequestTokens& tokens, qsizetype at)
{
    static constexpr WordSet before = words("of for to in");
    return tokens.isWordOf(tokens.isWord(at - 1, QLatin1StringView("the")) ? at - 2 : at - 1, before);
}

} // namespace

Spans bodyPartsIn(const RequestTokens& tokens)
{
    static constexpr WordSet callings = words("therapy therapist surgeon specialist");
    Spans places;
    Spans others;
    Spans called;
    for (qsizetype at = 0; at < tokens.size();) {
        const qsizetype end = partsEnd(tokens, at);
        if (end == at) {
            at = std::max(at + 1, sidesEnd(tokens, at)); // sides of nothing, however many
            continue;
        }
        const Span part = tokens.span(at, end - 1);
        (tokens.isWordOf(end, callings) ? called : isPlace(tokens, at) ? places : others).append(part);
        at = end;
    }
    return !places.isEmpty() ? places : !others.isEmpty() ? others : called;
}

} // namespace imr::core
