// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace KSyntaxHighlighting {
class Definition;
class Repository;
class Theme;
} // namespace KSyntaxHighlighting

namespace imr::core {
class DrugLexicon;
}

namespace imr::ui {

// Our syntax definition and its two themes, from the program's resources. The repository is made once, on first use,
// and belongs to the window's thread.
[[nodiscard]] KSyntaxHighlighting::Repository& syntaxRepository();
[[nodiscard]] KSyntaxHighlighting::Definition letterDefinition();
[[nodiscard]] KSyntaxHighlighting::Theme letterTheme(bool dark);

// The names that a keyword list can hold: single words; abbreviations, salts and vehicles are left out, since they mean
// other things too.
[[nodiscard]] QStringList drugKeywords(const core::DrugLexicon& lexicon);

} // namespace imr::ui
