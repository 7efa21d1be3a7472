// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/letterparser.h"

#include "core/findings/findings.h"
#include "core/parse/letterlayout.h"

#include <QCoreApplication>

namespace imr::core {

namespace {

Error notALetter(const QString& canonical)
{
    const bool otherLayout = canonical.contains(QLatin1StringView("Independent Medical Review"), Qt::CaseInsensitive);
    return {Error::Code::NotALetter,
        otherLayout ? QCoreApplication::translate("imr::LetterParser",
                          "The file is about an independent medical review, but in no layout that can be read. Final "
                          "determination "
                          "letters of 2014 to 2017 can.")
                    : QCoreApplication::translate("imr::LetterParser",
                          "The file holds no independent medical review letter. Check that it is the right file."),
        {}};
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
        if (!layout.fits(canonical))
            continue;
        Letter letter = layout.read(canonical, {m_lexicon, m_guidelines});
        letter.layout = QString::fromLatin1(layout.name);
        letter.findings = findingsOf(letter, canonical, m_lexicon, m_guidelines);
        return letter;
    }
    return std::unexpected(notALetter(canonical));
}

QString LetterParser::version()
{
    return QStringLiteral("1");
}

} // namespace imr::core
