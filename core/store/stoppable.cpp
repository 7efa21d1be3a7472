// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/stoppable.h"

#include <QCoreApplication>

namespace imr::core {

Error stoppedError()
{
    return {
        Error::Code::Cancelled, QCoreApplication::translate("imr::Database", "It was stopped before it was done."), {}};
}

} // namespace imr::core
