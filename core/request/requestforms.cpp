// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/requestphrases.h"

namespace imr::core {

QLatin1StringView formOf(QStringView lowerWord)
{
    struct Form
    {
        const char* form;
        WordSet names;
    };
    static constexpr Form forms[] = {
        {"tablet", words("tablet tablets tab tabs tabl tabls")},
        {"capsule", words("capsule capsules cap caps capsul")},
        {"patch", words("patch patches patchs")},
        {"cream", words("cream creams creme crm")},
        {"gel", words("gel gels")},
        {"jelly", words("jelly")},
        {"ointment", words("ointment ointments oint")},
        {"lotion", words("lotion lotions")},
        {"solution", words("solution solutions soln sol")},
        {"suspension", words("suspension suspensions susp")},
        {"spray", words("spray sprays")},
        {"syrup", words("syrup syrups")},
        {"powder", words("powder powders")},
        {"suppository", words("suppository suppositories")},
        {"drops", words("drops gtts")},
        {"film", words("film films")},
        {"lozenge", words("lozenge lozenges troche troches")},
        {"inhaler", words("inhaler inhalers")},
        {"liquid", words("liquid liquids elixir")},
        {"foam", words("foam")},
        {"pad", words("pad pads")},
        {"balm", words("balm")},
        {"roll-on", words("rollon")},
        {"vial", words("vial vials")},
    };
    const quint32 hash = wordHash(lowerWord);
    for (const Form& form : forms) {
        if (form.names.contains(lowerWord, hash))
            return QLatin1StringView(form.form);
    }
    return {};
}

} // namespace imr::core
