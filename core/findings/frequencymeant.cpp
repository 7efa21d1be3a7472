// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/frequencymeant.h"

#include "core/request/frequencyelements.h"
#include "core/request/requestphrases.h"

#include <rapidfuzz/distance/OSA.hpp>

#include <algorithm>

namespace imr::core {

namespace {

// Those whose letters leave no doubt; "ac", "pc" and "od" are a slip away from too much.
constexpr std::u16string_view abbreviations[]
    = {u"bid", u"tid", u"qid", u"qhs", u"prn", u"qam", u"qpm", u"qod", u"daily", u"nightly", u"weekly", u"monthly"};

// Letters that changed places count as one slip.
bool isOneSlipFrom(const std::u16string& word, std::u16string_view abbreviation)
{
    return word.size() > 1 && rapidfuzz::osa_distance(word, abbreviation) == 1;
}

} // namespace

bool isFrequency(const QString& text)
{
    const RequestTokens tokens(text, {0, text.size()});
    const auto frequency = frequencyAt(tokens, ceilingEnd(tokens, 0)); // "max 4 per day" as well
    return frequency && frequency->phrase.end == tokens.size();
}

QString frequencyMeant(const QString& written)
{
    const QStringList words = written.simplified().split(u' ');
    QStringList meant;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const std::u16string word = words.at(i).toLower().toStdU16String();
        for (const std::u16string_view abbreviation : abbreviations) {
            if (!isOneSlipFrom(word, abbreviation))
                continue;
            QStringList better = words;
            better[i] = QString::fromUtf16(abbreviation.data(), qsizetype(abbreviation.size()));
            if (const QString text = better.join(u' '); isFrequency(text))
                meant.append(text);
        }
    }
    return meant.size() == 1 ? meant.first() : QString();
}

} // namespace imr::core
