// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helptopics.h"

#include "ui/letter/letterpane.h"
#include "ui/letters/columnsdialog.h"
#include "ui/letters/filterpicker.h"
#include "ui/letters/letterspane.h"
#include "ui/panels/evaluationpanel.h"
#include "ui/panels/ownnamespanel.h"
#include "ui/panels/placespanel.h"
#include "ui/panels/precedentspanel.h"
#include "ui/panels/rereadpanel.h"
#include "ui/statistics/statisticspanel.h"
#include "ui/structure/findingcards.h"
#include "ui/structure/structurepane.h"
#include "ui/window/backupdialog.h"
#include "ui/window/exportdialog.h"
#include "ui/window/keysdialog.h"
#include "ui/window/shortcutsheet.h"
#include "ui/window/statusstrip.h"
#include "ui/window/topbar.h"
#include "ui/window/welcomepage.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QPrintPreviewDialog>

namespace imr::ui {

namespace {

struct Topic
{
    const QMetaObject* about;
    const char* section;
};

// A pane, panel or dialog and its section; what stands in another before that.
const Topic topics[] = {
    {&WelcomePage::staticMetaObject, "begin"},
    {&LettersPane::staticMetaObject, "letters"},
    {&FilterPicker::staticMetaObject, "letters"},
    {&ColumnsDialog::staticMetaObject, "letters"},
    {&LetterPane::staticMetaObject, "text"},
    {&FindingCards::staticMetaObject, "findings"},
    {&StructurePane::staticMetaObject, "correct"},
    {&TopBar::staticMetaObject, "review"},
    {&StatusStrip::staticMetaObject, "review"},
    {&StatisticsPanel::staticMetaObject, "numbers"},
    {&PlacesPanel::staticMetaObject, "teach"},
    {&PrecedentsPanel::staticMetaObject, "items"},
    {&RereadPanel::staticMetaObject, "read-anew"},
    {&EvaluationPanel::staticMetaObject, "read-anew"},
    {&OwnNamesPanel::staticMetaObject, "teach"},
    {&BackupDialog::staticMetaObject, "project"},
    {&ExportDialog::staticMetaObject, "export"},
    {&KeysDialog::staticMetaObject, "keys"},
    {&ShortcutSheet::staticMetaObject, "keys"},
    {&QInputDialog::staticMetaObject, "review"},
    {&QPrintPreviewDialog::staticMetaObject, "numbers"},
    {&QFileDialog::staticMetaObject, "project"},
};
constexpr auto general = "window";

} // namespace

QString helpTopicOf(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget()) {
        for (const Topic& topic : topics) {
            if (widget->metaObject()->inherits(topic.about))
                return QString::fromLatin1(topic.section);
        }
    }
    return QString::fromLatin1(general);
}

QStringList helpTopics()
{
    QStringList sections {QString::fromLatin1(general)};
    for (const Topic& topic : topics)
        sections.append(QString::fromLatin1(topic.section));
    sections.removeDuplicates();
    return sections;
}

} // namespace imr::ui
