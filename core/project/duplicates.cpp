// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/duplicates.h"

#include "core/findings/findingcodes.h"
#include "core/store/database.h"
#include "core/store/letterstore.h"

using namespace Qt::StringLiterals;

namespace imr::core {

namespace {

constexpr auto duplicateLetter = "duplicate-letter";

Result<Finding> finding(const char* text, const QString& file, const PackedLetter& letter)
{
    return letterFromStored(letter.stored).transform([&](const Letter& parsed) {
        const Field& about = parsed.caseNumber;
        return findingOf(
            duplicateLetter, 0, {text, {file}}, about.spans(), about.isEmpty() ? QString() : u"header.case_number"_s);
    });
}

} // namespace

Result<std::optional<Finding>> duplicateFinding(const Database& database, const PackedLetter& letter)
{
    if (!letter.error.isEmpty())
        return std::nullopt;
    const auto file = [](const Query& row) { return row.text(0); };
    // The plus keeps SQLite from putting the text in the place of the column, which would be no use for the index.
    const Ending& ending = letter.ending;
    auto same = database
                    .query(u"SELECT file FROM letter INDEXED BY letter_text "
                           "WHERE length(text) = ? AND substr(text, -48) = ? AND +text = ? "
                           "AND error IS NULL ORDER BY id LIMIT 1"_s)
                    .bind(ending.length)
                    .bindUtf8(QByteArrayView(letter.text).sliced(ending.first, ending.end - ending.first))
                    .bindUtf8(letter.text)
                    .first(file);
    if (!same)
        return std::unexpected(same.error());
    if (*same) {
        return finding(QT_TRANSLATE_NOOP("imr::Findings", "The text is the same, word for word, as that of “%1”."),
            **same, letter);
    }
    if (letter.caseNumber.isEmpty() || letter.decisionDate.isEmpty())
        return std::nullopt;
    same = database
               .query(u"SELECT file FROM letter INDEXED BY letter_case "
                      "WHERE case_number = ? AND decision_date = ? AND error IS NULL ORDER BY id LIMIT 1"_s)
               .bind(letter.caseNumber)
               .bind(letter.decisionDate)
               .first(file);
    if (!same)
        return std::unexpected(same.error());
    if (!*same)
        return std::nullopt;
    return finding(
        QT_TRANSLATE_NOOP("imr::Findings", "Case number and decision date are those of “%1”."), **same, letter);
}

Result<PackedLetter> withFinding(PackedLetter letter, const Finding& finding)
{
    return letterFromStored(letter.stored).transform([&](Letter parsed) {
        parsed.findings.append(finding);
        letter.stored = storedLetter(parsed);
        letter.rows = LetterRows(parsed);
        return std::move(letter);
    });
}

bool isAboutOtherLetters(const Finding& finding)
{
    return finding.code == QLatin1StringView(duplicateLetter);
}

} // namespace imr::core
