// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/readfailure.h"

#include <QCoreApplication>

namespace imr::core {

std::unexpected<Error> readFailure(Error::Code code, const char* sentence, const QString& detail)
{
    return std::unexpected(Error {code, QCoreApplication::translate("imr::LetterReader", sentence), detail});
}

} // namespace imr::core
