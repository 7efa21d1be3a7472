// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a text letter: canonical text, structure and findings.
#include "core/lexicon/druglexicon.h"
#include "core/lexicon/guidelineindex.h"
#include "core/parse/letterparser.h"
#include "core/text/letterreader.h"
#include "tests/support/lettercheck.h"

using namespace imr::core;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const LetterParser parser(DrugLexicon::builtIn(), GuidelineIndex::builtIn());
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto canonical = canonicalFromTextBytes(bytes);
    if (!canonical)
        return 0;
    const auto letter = parser.parse(canonical->text);
    if (!letter)
        return 0;
    if (const QString problem = imr::tests::problemOf(*letter, canonical->text); !problem.isEmpty())
        qFatal("%s", qUtf8Printable(problem));
    return 0;
}
