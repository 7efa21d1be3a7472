// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/watcher.h"
#include "core/project/project.h"

namespace imr::core {

// Values of a field that were read right, read where there is none, and not read. With nothing to read and nothing read
// all three shares are 1.
struct FieldScore
{
    QString name; // of the field table; of a citation with its side: "reviewer_guideline.pages"; of a medication whose
                  // item has one of that name too: "medications.quantity"
    int right = 0;
    int spurious = 0;
    int missed = 0;

    [[nodiscard]] double precision() const;
    [[nodiscard]] double recall() const;
    [[nodiscard]] double f1() const;
};

// A field whose value was read otherwise than it is right. The same value under a drug or source that was misread is no
// such field: the misread one is.
struct DifferingCell
{
    LetterId letter {};
    QString file;
    QString path; // in the reviewed letter; of what is only read, in the reading
    QString parsed; // empty: not read
    QString right; // empty: there is none
};

// To three decimals, rounded down: what is not all is never shown as all.
[[nodiscard]] double shownShare(double share);

// How often the parser reads the right value where it is sure, and where it is not.
struct Calibration
{
    static constexpr double sureFrom = 0.95;

    int sure = 0; // fields given sureFrom and more ...
    int sureRight = 0; // ... and right
    int unsure = 0;
    int unsureRight = 0;

    [[nodiscard]] double sureShareRight() const; // 1 when there are none
    [[nodiscard]] double unsureShareRight() const;
    [[nodiscard]] double unsureShare() const; // of all fields
};

struct Evaluation
{
    int letters = 0; // reviewed ones
    QList<FieldScore> fields; // in the order of the field table; those without a value on either side left out
    FieldScore all;
    QList<DifferingCell> cells;
    Calibration calibration;
    QStringList problems; // letters that could not be read from the project or parsed, each a sentence
};

struct EvaluationOptions
{
    bool reread = false; // by the parser of this program instead of the reading in the project
    Watcher watcher {};
};

// Compares what was parsed with the effective letters of status reviewed; a letter whose parts a person arranged is
// parsed again for it. Values are compared without regard to case,
// white space, dashes, quotes and trailing punctuation; those of a list in any order. What stands in a medication
// counts as right only under the right drug, what stands in a citation only under the right source and document.
[[nodiscard]] Result<Evaluation> evaluate(const Project& project, const EvaluationOptions& options = {});

} // namespace imr::core
