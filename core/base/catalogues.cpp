// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/catalogues.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace imr::core {

void installCatalogues(QCoreApplication& application)
{
    const std::pair<QString, QString> catalogues[]
        = {{u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)}, {u"imr-workbench"_s, u":/i18n"_s}};
    for (const auto& [name, folder] : catalogues) {
        auto* translator = new QTranslator(&application);
        if (translator->load(QLocale(), name, u"_"_s, folder) || translator->load(name + u"_en"_s, folder))
            QCoreApplication::installTranslator(translator);
    }
}

} // namespace imr::core
