// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <expected>

namespace imr::core {

// Why something could not be done. `sentence` is translated and for a person: what was tried, what was wrong and what
// to do. `detail` is the cause as the library or system put it, for a log or a tooltip; may be empty.
struct Error
{
    enum class Code {
        Cancelled,
        NotFound,
        NoPermission,
        Empty,
        TooLarge,
        NotText,
        NotALetter,
        Damaged,
        Encrypted,
        TimedOut,
        WorkerFailed,
        InUse,
        NewerVersion,
        ForeignFile,
        ReadOnly,
        DiskFull,
        WriteFailed,
        Invalid,
    };

    Code code = Code::Invalid;
    QString sentence;
    QString detail;
};

template<typename T> using Result = std::expected<T, Error>;

} // namespace imr::core
