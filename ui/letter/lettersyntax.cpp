// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/lettersyntax.h"

#include "core/lexicon/druglexicon.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <algorithm>

// The resources are in a static library, which drops them unless they are named.
static void initLooks()
{
    Q_INIT_RESOURCE(imr_looks);
}

namespace imr::ui {

using namespace Qt::StringLiterals;

static const QString definitionName = u"IMR Determination Letter"_s;

KSyntaxHighlighting::Repository& syntaxRepository()
{
    static KSyntaxHighlighting::Repository repository;
    static const bool ready = [] {
        initLooks();
        repository.addCustomSearchPath(u":/imr"_s);
        repository.definitionForName(definitionName)
            .setKeywordList(u"drugs"_s, drugKeywords(core::DrugLexicon::builtIn()));
        return true;
    }();
    Q_UNUSED(ready)
    return repository;
}

KSyntaxHighlighting::Definition letterDefinition()
{
    return syntaxRepository().definitionForName(definitionName);
}

KSyntaxHighlighting::Theme letterTheme(bool dark)
{
    return syntaxRepository().theme(dark ? u"IMR Workbench Dark"_s : u"IMR Workbench Light"_s);
}

QStringList drugKeywords(const core::DrugLexicon& lexicon)
{
    QStringList names;
    for (const core::Drug& drug : lexicon.drugs()) {
        const bool meansMore = drug.kind == "abbreviation"_L1 || drug.kind == "salt"_L1 || drug.kind == "vehicle"_L1;
        const bool oneWord = std::ranges::all_of(drug.name, [](QChar c) { return c.isLetterOrNumber(); });
        if (!meansMore && oneWord)
            names.append(drug.name.toLower());
    }
    names.sort();
    names.removeDuplicates();
    return names;
}

} // namespace imr::ui
