// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace imr::core {

// What the program and Qt say, in the language of the person's locale; English where there is no catalogue of it, which
// has its plural forms. The program's own come from its resources (:/i18n).
void installCatalogues(QCoreApplication& application);

} // namespace imr::core
