// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRegularExpression>
#include <QString>

namespace imr::core {

// The words of resources/lexicon/requestwords.tsv that tell one kind of request with one weight, as one pattern: longer
// words are tried before shorter ones, and all end and begin at words.
struct RequestWords
{
    QString kind;
    bool strong = true;
    QRegularExpression pattern;
};

// All of them, the kinds in the order of the file. Aborts if the resource is broken (a bug).
[[nodiscard]] const QList<RequestWords>& requestWords();

} // namespace imr::core
