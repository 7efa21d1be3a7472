// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/citedsections.h"

#include "core/lexicon/guidelineindex.h"
#include "core/store/lettercells.h"
#include "ui/models/structuretree.h"

namespace imr::ui {

QStringList citedSections(const core::Letter& letter, const core::FieldPath& pages)
{
    constexpr qsizetype most = 2; // sections of a page; the shortest tell most
    const core::Citation* citation
        = pages.spec && pages.spec->type == core::FieldType::Pages ? citationAt(letter, pages) : nullptr;
    if (!citation)
        return {};
    QStringList lines;
    for (const QString& page : citation->pages.texts()) {
        const auto range = core::pageRange(page);
        if (!range)
            continue;
        QStringList names;
        const auto sections = core::GuidelineIndex::builtIn().sectionsOfPages(
            citation->document.text(), range->first, range->second, citation->edition.text());
        for (const core::GuidelineSection* section : sections) {
            if (names.size() < most && !names.contains(section->name))
                names.append(section->name);
        }
        if (!names.isEmpty())
            lines.append(page + QStringLiteral(": ") + names.join(QStringLiteral("; ")));
    }
    return lines;
}

} // namespace imr::ui
