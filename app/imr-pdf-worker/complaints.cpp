// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/imr-pdf-worker/complaints.h"

#include <QRegularExpression>

#include <poppler-qt6.h>

namespace imr {

namespace {

struct Heard
{
    QString last;
    bool wordsLost = false;
};

Heard& heard()
{
    static Heard instance;
    return instance;
}

// Poppler's words for streams it could not unpack, content it could not parse and text it could not show; found by
// damaging letters in every way and comparing what was left of them.
bool takesWords(const QString& complaint)
{
    static const QRegularExpression words(QStringLiteral(
        "flate stream|Unknown filter|Unknown compression|'endstream'|object stream|page contents|End of file inside|"
        "Unknown operator|Illegal character|token too long|Unterminated|Badly formatted|Dictionary key|wrong type|"
        "args (?:to|in)|in show|Element of show|font resource"));
    return words.match(complaint).hasMatch();
}

void hear(const QString& complaint, const QVariant&)
{
    Heard& all = heard();
    all.wordsLost = all.wordsLost || takesWords(complaint);
    all.last = complaint;
}

} // namespace

void Complaints::listen()
{
    heard() = {};
    Poppler::setDebugErrorFunction(hear, {});
}

QByteArray Complaints::refusal(core::pdf::Status status)
{
    return core::pdf::reply(status, core::pdf::payloadOf(heard().last));
}

bool Complaints::wordsLost()
{
    return heard().wordsLost;
}

} // namespace imr
