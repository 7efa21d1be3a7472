// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace imr::ui {

class KeyBindings;

// The handbook: one HTML page for each language in resources/handbook. Its sections are headings with an id, its links
// lead to those ("#review"), its pictures lie beside it. "{key:review.accept}" stands for the key that the command has
// now, "{name:review.accept}" for what the command is called, "{example}" for the field that CONTRIBUTING.md adds.
struct HandbookSection
{
    QString id;
    QString title;
};

// The languages there is a handbook in, as two letters.
[[nodiscard]] QStringList handbookLanguages();
// The one for a person who reads these languages, the best first ("es-ES"); English when there is none.
[[nodiscard]] QString handbookLanguage(const QStringList& wanted);
// As it was written, with the example; empty when there is none in the language.
[[nodiscard]] QString handbookSource(const QString& language);
[[nodiscard]] QList<HandbookSection> handbookSections(const QString& source);
[[nodiscard]] QStringList handbookLinks(const QString& source); // where its links lead
[[nodiscard]] QStringList handbookPictures(const QString& source);
[[nodiscard]] QStringList handbookCommands(const QString& source); // the ids of those it names
// With the commands' names and present keys. A command without a key is told by its name; one that is not known stays
// as it was written.
[[nodiscard]] QString filledHandbook(const QString& source, const KeyBindings& keys);

} // namespace imr::ui
