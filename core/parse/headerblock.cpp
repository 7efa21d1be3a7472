// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/headerblock.h"

#include "core/parse/dates.h"
#include "core/parse/foldedtext.h"

#include <QRegularExpression>

#include <algorithm>

namespace imr::core {

namespace {

const QString rule = QStringLiteral("header block");

// The date that begins right after `from`, a blank apart.
Field dateAfter(const FoldedText& block, qsizetype from)
{
    const bool blank = from < block.text().size() && block.text()[from] == u' ';
    const auto date = dateAt(block.text(), from + (blank ? 1 : 0));
    return date ? block.field(date->iso, date->span, rule) : Field();
}

Field dateLabelled(const FoldedText& block, const QRegularExpression& label)
{
    for (const QRegularExpressionMatch& match : label.globalMatch(block.text())) {
        if (Field field = dateAfter(block, match.capturedEnd()); !field.isEmpty())
            return field;
    }
    return {};
}

struct DateLabel
{
    QRegularExpression pattern;
    Field Letter::* member;
};

const QList<DateLabel>& dateLabels()
{
    const auto label = [](const QString& words) {
        return QRegularExpression(QStringLiteral("\\b%1\\s?:?").arg(words), QRegularExpression::CaseInsensitiveOption);
    };
    static const QList<DateLabel> labels {
        {label(QStringLiteral("Date\\s?Assigned")), &Letter::dateAssigned},
        {label(QStringLiteral("Date\\s?of\\s?Injury")), &Letter::dateOfInjury},
        {label(QStringLiteral("(?<!UR )(?<!Denial )Decision\\s?Date")), &Letter::decisionDate},
        {label(QStringLiteral("(?:UR\\s?Denial\\s?Date|Date\\s?of\\s?UR\\s?(?:Decision|Denial))")),
            &Letter::urDenialDate},
        {label(QStringLiteral("Dated(?=\\s?:)")), &Letter::decisionDate},
    };
    return labels;
}

// The label "Application Received:" wraps in its cell, so that its date stands between or after its two words.
Field applicationReceived(const FoldedText& block)
{
    static const QRegularExpression label(
        QStringLiteral("\\bApplication\\b"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression rest(
        QStringLiteral("\\A\\s?Received\\s?:?"), QRegularExpression::CaseInsensitiveOption);
    for (const QRegularExpressionMatch& match : label.globalMatch(block.text())) {
        const qsizetype after = match.capturedEnd();
        if (Field between = dateAfter(block, after); !between.isEmpty())
            return between;
        const auto received = rest.matchView(QStringView(block.text()).sliced(after));
        if (!received.hasMatch())
            continue;
        if (Field behind = dateAfter(block, after + received.capturedEnd()); !behind.isEmpty())
            return behind;
    }
    return {};
}

} // namespace

void readHeaderBlock(const QString& canonical, Span header, Letter& letter)
{
    static const QRegularExpression caseNumber(
        QStringLiteral("\\b[A-Z]{2}\\d{2}-\\d{7}\\b"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression priority(
        QStringLiteral("\\bPriority\\s?:?\\s?(Standard|Expedited)\\b"), QRegularExpression::CaseInsensitiveOption);

    constexpr qsizetype longest = 4000; // a table of ten lines; what is longer by far is none
    const FoldedText block(canonical, {header.start, std::min(header.end, header.start + longest)});
    if (const auto match = caseNumber.match(block.text()); match.hasMatch())
        letter.caseNumber = block.field(match.captured().toUpper(), {match.capturedStart(), match.capturedEnd()}, rule);
    if (const auto match = priority.match(block.text()); match.hasMatch()) {
        const QString word = match.captured(1);
        letter.priority = block.field(
            word.left(1).toUpper() + word.mid(1).toLower(), {match.capturedStart(1), match.capturedEnd(1)}, rule);
    }
    for (const DateLabel& label : dateLabels()) {
        if ((letter.*label.member).isEmpty())
            letter.*label.member = dateLabelled(block, label.pattern);
    }
    letter.applicationReceived = applicationReceived(block);
}

} // namespace imr::core
