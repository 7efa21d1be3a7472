// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/duplicates.h"

#include "core/findings/findingcodes.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace imr::core {

namespace {

constexpr auto duplicateLetter = "duplicate-letter";

Finding finding(const char* text, const QString& file, const Field& about)
{
    return findingOf(
        duplicateLetter, 0, {text, {file}}, about.spans(), about.isEmpty() ? QString() : u"header.case_number"_s);
}

// What the index of texts holds of one: as SQLite counts, in characters and up to the first NUL.
struct IndexedText
{
    qint64 length = 0;
    QByteArrayView end;
};

IndexedText indexed(QByteArrayView utf8, bool isAscii)
{
    constexpr qint64 kept = 48; // as the index is made
    const auto begins = [](char byte) { return (uchar(byte) & 0xC0) != 0x80; };
    const qsizetype nul = utf8.indexOf('\0');
    const QByteArrayView text = nul < 0 ? utf8 : utf8.first(nul);
    qsizetype end = text.size();
    for (qint64 characters = 0; characters < kept && end > 0; characters += begins(text[end]) ? 1 : 0)
        --end;
    return {isAscii ? text.size() : std::ranges::count_if(text, begins), text.sliced(end)};
}

} // namespace

Result<std::optional<Finding>> duplicateFinding(const Database& database, const NewLetter& letter)
{
    if (!letter.error.isEmpty())
        return std::nullopt;
    const auto file = [](const Query& row) { return row.text(0); };
    const Letter& parsed = letter.parsed;
    // The plus keeps SQLite from putting the text in the place of the column, which would be no use for the index.
    const QByteArray text = letter.text.toUtf8();
    const auto [length, end] = indexed(text, text.size() == letter.text.size());
    auto same = database
                    .query(u"SELECT file FROM letter INDEXED BY letter_text "
                           "WHERE length(text) = ? AND substr(text, -48) = ? AND +text = ? "
                           "AND error IS NULL ORDER BY id LIMIT 1"_s)
                    .bind(length)
                    .bindUtf8(end)
                    .bindUtf8(text)
                    .first(file);
    if (!same)
        return std::unexpected(same.error());
    if (*same) {
        return finding(QT_TRANSLATE_NOOP("imr::Findings", "The text is the same, word for word, as that of “%1”."),
            **same, parsed.caseNumber);
    }
    if (parsed.caseNumber.isEmpty() || parsed.decisionDate.isEmpty())
        return std::nullopt;
    same = database
               .query(u"SELECT file FROM letter INDEXED BY letter_case "
                      "WHERE case_number = ? AND decision_date = ? AND error IS NULL ORDER BY id LIMIT 1"_s)
               .bind(parsed.caseNumber.text())
               .bind(parsed.decisionDate.text())
               .first(file);
    if (!same)
        return std::unexpected(same.error());
    if (!*same)
        return std::nullopt;
    return finding(QT_TRANSLATE_NOOP("imr::Findings", "Case number and decision date are those of “%1”."), **same,
        parsed.caseNumber);
}

bool isAboutOtherLetters(const Finding& finding)
{
    return finding.code == QLatin1StringView(duplicateLetter);
}

} // namespace imr::core
