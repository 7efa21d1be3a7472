// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/watcher.h"
#include "core/project/project.h"

namespace imr::core {

struct LetterAnew
{
    StoredLetter letter;
    Result<Letter> reading; // by the current parser, with the project's lexicon
};

// Reads letters of a project anew, on several threads, and calls back one after the other in the order of the ids. A
// letter that can't be read from the project is named in `problems` and passed over.
[[nodiscard]] Result<void> readLettersAnew(const Project& project, const QList<LetterId>& ids, QStringList& problems,
    const Watcher& watcher, const std::function<Result<void>(const LetterAnew&)>& visit);

// What stopped long work.
[[nodiscard]] Error cancelled();

} // namespace imr::core
