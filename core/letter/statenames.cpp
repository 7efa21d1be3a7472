// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/statenames.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace imr::core {

namespace {

struct State
{
    const char* letters; // of the postal service
    const char* name;
};

constexpr State states[] = {{"AL", "Alabama"}, {"AK", "Alaska"}, {"AZ", "Arizona"}, {"AR", "Arkansas"},
    {"CA", "California"}, {"CO", "Colorado"}, {"CT", "Connecticut"}, {"DE", "Delaware"}, {"DC", "District of Columbia"},
    {"FL", "Florida"}, {"GA", "Georgia"}, {"HI", "Hawaii"}, {"ID", "Idaho"}, {"IL", "Illinois"}, {"IN", "Indiana"},
    {"IA", "Iowa"}, {"KS", "Kansas"}, {"KY", "Kentucky"}, {"LA", "Louisiana"}, {"ME", "Maine"}, {"MD", "Maryland"},
    {"MA", "Massachusetts"}, {"MI", "Michigan"}, {"MN", "Minnesota"}, {"MS", "Mississippi"}, {"MO", "Missouri"},
    {"MT", "Montana"}, {"NE", "Nebraska"}, {"NV", "Nevada"}, {"NH", "New Hampshire"}, {"NJ", "New Jersey"},
    {"NM", "New Mexico"}, {"NY", "New York"}, {"NC", "North Carolina"}, {"ND", "North Dakota"}, {"OH", "Ohio"},
    {"OK", "Oklahoma"}, {"OR", "Oregon"}, {"PA", "Pennsylvania"}, {"RI", "Rhode Island"}, {"SC", "South Carolina"},
    {"SD", "South Dakota"}, {"TN", "Tennessee"}, {"TX", "Texas"}, {"UT", "Utah"}, {"VT", "Vermont"}, {"VA", "Virginia"},
    {"WA", "Washington"}, {"WV", "West Virginia"}, {"WI", "Wisconsin"}, {"WY", "Wyoming"}, {"AS", "American Samoa"},
    {"GU", "Guam"}, {"MP", "Northern Mariana Islands"}, {"PR", "Puerto Rico"}, {"VI", "U.S. Virgin Islands"}};

} // namespace

QStringList stateNames()
{
    QStringList names;
    for (const State& state : states)
        names.append(QString::fromLatin1(state.name));
    names.sort();
    return names;
}

std::optional<QString> stateNamed(QStringView written)
{
    static const QRegularExpression between(u"[\\s.,]+"_s);
    const auto folded = [](const QString& name) { return name.toUpper().remove(between); };
    QString wanted = written.toString().simplified();
    if (wanted.startsWith(u"the ", Qt::CaseInsensitive)) // "the District of Columbia"
        wanted.remove(0, 4);
    wanted = folded(wanted);
    if (wanted == u"WASHINGTONDC")
        wanted = u"DC"_s;
    const auto* found = std::ranges::find_if(states, [&](const State& state) {
        return wanted == QLatin1StringView(state.letters) || wanted == folded(QString::fromLatin1(state.name));
    });
    return found == std::end(states) ? std::nullopt : std::optional(QString::fromLatin1(found->name));
}

QStringList writtenStates(const QString& list)
{
    static const QRegularExpression separator(
        u"(?<!\\bWashington),|,(?!\\s*D\\.?\\s?C\\b)|[;/&]|\\band\\b"_s, QRegularExpression::CaseInsensitiveOption);
    QStringList written;
    for (const QString& part : list.split(separator)) {
        if (const QString one = part.simplified(); !one.isEmpty())
            written.append(one);
    }
    return written;
}

} // namespace imr::core
