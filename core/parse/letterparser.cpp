// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/letterparser.h"

#include "core/findings/findings.h"
#include "core/parse/letterlayout.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace imr::core {

namespace {

// Whether a text that no layout fits is about a review of this kind all the same.
bool isAboutAReview(const QString& canonical)
{
    static const QRegularExpression words(
        QStringLiteral("\\bIndependent\\s+Medical\\s+Review|\\bMAXIMUS\\s+Federal\\s+Services\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return words.match(canonical).hasMatch();
}

} // namespace

LetterParser::LetterParser(const DrugLexicon& lexicon, const GuidelineIndex& guidelines)
    : m_lexicon(lexicon)
    , m_guidelines(guidelines)
{
}

Result<Letter> LetterParser::parse(const QString& canonical) const
{
    for (const LetterLayout& layout : letterLayouts()) {
        auto letter = layout.read(canonical, {m_lexicon, m_guidelines});
        if (!letter)
            continue;
        letter->layout = QString::fromLatin1(layout.name);
        letter->findings = findingsOf(*letter, canonical, m_lexicon, m_guidelines);
        return *std::move(letter);
    }
    if (!isAboutAReview(canonical)) {
        return std::unexpected(Error {Error::Code::NotALetter,
            QCoreApplication::translate("imr::LetterParser",
                "The file holds no independent medical review letter. Check that it is the right file."),
            {}});
    }
    Letter letter;
    letter.findings = findingsOf(letter, canonical, m_lexicon, m_guidelines);
    return letter;
}

QString LetterParser::version()
{
    return QStringLiteral("7");
}

} // namespace imr::core
