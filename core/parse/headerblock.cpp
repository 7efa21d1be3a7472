// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/headerblock.h"

#include "core/reading/dates.h"
#include "core/reading/foldedtext.h"
#include "core/reading/wordplaces.h"

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

struct DateLabel
{
    QLatin1StringView word; // of the label, in small letters
    QRegularExpression pattern;
    Field Letter::* member;
};

Field dateLabelled(const FoldedText& block, const DateLabel& label)
{
    if (!has(block.text(), label.word))
        return {};
    for (auto match = label.pattern.match(block.text()); match.hasMatch();
        match = label.pattern.match(block.text(), match.capturedEnd())) {
        if (Field field = dateAfter(block, match.capturedEnd()); !field.isEmpty())
            return field;
    }
    return {};
}

const QList<DateLabel>& dateLabels()
{
    const auto label = [](const QString& words) {
        return QRegularExpression(QStringLiteral("\\b%1\\s?:?").arg(words), QRegularExpression::CaseInsensitiveOption);
    };
    static const QList<DateLabel> labels {
        {QLatin1StringView("assigned"), label(QStringLiteral("Date\\s?Assigned")), &Letter::dateAssigned},
        {QLatin1StringView("injury"), label(QStringLiteral("Date\\s?of\\s?Injury")), &Letter::dateOfInjury},
        {QLatin1StringView("decision"), label(QStringLiteral("(?<!UR )(?<!Denial )Decision\\s?Date")),
            &Letter::decisionDate},
        {QLatin1StringView("date"),
            label(QStringLiteral("(?:UR\\s?Denial\\s?Date|Date\\s?of\\s?UR\\s?(?:Decision|Denial))")),
            &Letter::urDenialDate},
        {QLatin1StringView("dated"), label(QStringLiteral("Dated(?=\\s?:)")), &Letter::decisionDate},
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
    if (!has(block.text(), QLatin1StringView("application")))
        return {};
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

enum class CellKind {
    CaseNumber,
    Date,
    Priority
};

// A label or a value of the block as it stands there.
struct Cell
{
    Field Letter::* label = nullptr; // nothing: a value
    CellKind kind = CellKind::Date;
    Span span;
    QString value; // of values
};

QString priorityOf(QStringView word)
{
    return word.first(1).toString().toUpper() + word.sliced(1).toString().toLower();
}

// The cell that begins at a position, blanks and a colon apart.
std::optional<Cell> cellAt(const QString& text, qsizetype at)
{
    struct Label
    {
        QLatin1StringView words;
        Field Letter::* member;
        CellKind kind = CellKind::Date;
    };
    static const QList<Label> labels {
        {QLatin1StringView("Case Number"), &Letter::caseNumber, CellKind::CaseNumber},
        {QLatin1StringView("Date Assigned"), &Letter::dateAssigned},
        {QLatin1StringView("Date of Injury"), &Letter::dateOfInjury},
        {QLatin1StringView("Decision Date"), &Letter::decisionDate},
        {QLatin1StringView("UR Denial Date"), &Letter::urDenialDate},
        {QLatin1StringView("Priority"), &Letter::priority, CellKind::Priority},
        {QLatin1StringView("Application Received"), &Letter::applicationReceived},
    };
    static const QRegularExpression word(QStringLiteral("\\A(?:[A-Z]{2}\\d{2}-\\d{7}|Standard|Expedited)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    while (at < text.size() && (text[at] == u' ' || text[at] == u':'))
        ++at;
    const QStringView rest = QStringView(text).sliced(at);
    for (const Label& label : labels) {
        if (rest.startsWith(label.words, Qt::CaseInsensitive))
            return Cell {label.member, label.kind, {at, at + label.words.size()}, {}};
    }
    if (const auto date = dateAt(text, at))
        return Cell {nullptr, CellKind::Date, date->span, date->iso};
    constexpr qsizetype longest = 20;
    const auto match = word.matchView(rest.first(std::min(rest.size(), longest)));
    if (!match.hasMatch())
        return {};
    const Span span {at, at + match.capturedLength()};
    if (match.capturedView().back().isDigit())
        return Cell {nullptr, CellKind::CaseNumber, span, match.captured().toUpper()};
    return Cell {nullptr, CellKind::Priority, span, priorityOf(match.capturedView())};
}

// A table read column by column: two labels or more one after the other, then as many values, each of its label's kind.
void readColumns(const FoldedText& block, Letter& letter)
{
    static const QRegularExpression firstWord(
        QStringLiteral("\\b(?:Case Number|Date Assigned|Date of Injury|Decision Date|UR Denial Date|Priority)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    // Each of the labels has one of these words.
    const auto hasWord = [&](const char* word) { return has(block.text(), QLatin1StringView(word)); };
    if (!hasWord("number") && !hasWord("date") && !hasWord("priority"))
        return;
    for (auto match = firstWord.match(block.text()); match.hasMatch();) {
        QList<Cell> labels;
        QList<Cell> values;
        qsizetype at = match.capturedStart();
        for (auto cell = cellAt(block.text(), at); cell; cell = cellAt(block.text(), at)) {
            if (cell->label && !values.isEmpty())
                break;
            (cell->label ? labels : values).append(*cell);
            at = cell->span.end;
        }
        if (labels.size() > 1 && std::ranges::equal(labels, values, {}, &Cell::kind, &Cell::kind)) {
            for (qsizetype i = 0; i < labels.size(); ++i)
                letter.*labels.at(i).label = block.field(values.at(i).value, values.at(i).span, rule, 0.9);
        }
        match = firstWord.match(block.text(), std::max(at, match.capturedEnd()));
    }
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
    if (block.text().isEmpty())
        return;
    readColumns(block, letter);
    if (const auto match = caseNumber.match(block.text()); match.hasMatch() && letter.caseNumber.isEmpty())
        letter.caseNumber = block.field(match.captured().toUpper(), {match.capturedStart(), match.capturedEnd()}, rule);
    if (const auto match = priority.match(block.text()); match.hasMatch() && letter.priority.isEmpty()) {
        letter.priority
            = block.field(priorityOf(match.capturedView(1)), {match.capturedStart(1), match.capturedEnd(1)}, rule);
    }
    for (const DateLabel& label : dateLabels()) {
        if ((letter.*label.member).isEmpty())
            letter.*label.member = dateLabelled(block, label);
    }
    if (letter.applicationReceived.isEmpty())
        letter.applicationReceived = applicationReceived(block);
}

} // namespace imr::core
