// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lexicon/foldedname.h"

#include <QList>
#include <QString>

#include <array>

namespace imr::core {

// The kind of request that a word tells: beside any other word ("strong"), or only where no strong one stands.
struct RequestWord
{
    QString kind; // drug, injection, therapy, imaging, test, surgery, equipment, visit, other
    bool strong = true;
};

// The words of resources/lexicon/requestwords.tsv, whose head tells its grammar; its kinds follow the categories of the
// state's own search (LETTERS.md, Requests). Immutable; safe to share
// between threads.
class RequestWords final
{
public:
    [[nodiscard]] static const RequestWords& builtIn(); // aborts if the resource is broken (a bug)

    // The longest words that start at `position` of `text`, which begins a word, and end at a word's end; their length
    // goes to `length`. Null when there are none.
    [[nodiscard]] const RequestWord* longestAt(QStringView text, qsizetype position, qsizetype* length) const;

private:
    // "electro*gram": a word that begins and ends so, with letters between.
    struct Shape
    {
        QString begin;
        QString end;
        qsizetype word = 0;
    };

    void add(const QString& written, const RequestWord& word);
    [[nodiscard]] const Shape* shapeOf(QStringView word) const;

    QList<RequestWord> m_words;
    NameSet m_names; // to the index in m_words
    std::array<QList<Shape>, 32> m_shapes; // by the last letter, five bits of it, of the words that may have them
};

} // namespace imr::core
