// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helptopics.h"

#include "ui/base/helpsection.h"
#include "ui/export/exportdialog.h"
#include "ui/keys/keysdialog.h"
#include "ui/keys/shortcutsheet.h"
#include "ui/letter/letterpane.h"
#include "ui/letters/columnsdialog.h"
#include "ui/letters/filterpicker.h"
#include "ui/letters/letterspane.h"
#include "ui/panels/evaluationpanel.h"
#include "ui/panels/ownnamespanel.h"
#include "ui/panels/placespanel.h"
#include "ui/panels/precedentspanel.h"
#include "ui/panels/rereadpanel.h"
#include "ui/projects/welcomepage.h"
#include "ui/safekeeping/backupdialog.h"
#include "ui/statistics/statisticspanel.h"
#include "ui/structure/findingcards.h"
#include "ui/structure/structurepane.h"
#include "ui/window/statusstrip.h"
#include "ui/window/topbar.h"

#include <QFileDialog>

#include <algorithm>
#include <utility>

namespace imr::ui {

namespace {

using Id = std::pair<HelpSection, const char*>;

// The ids in the handbook.
constexpr Id ids[] = {
    {HelpSection::Window, "window"},
    {HelpSection::Begin, "begin"},
    {HelpSection::Letters, "letters"},
    {HelpSection::Text, "text"},
    {HelpSection::Review, "review"},
    {HelpSection::Correct, "correct"},
    {HelpSection::Findings, "findings"},
    {HelpSection::Items, "items"},
    {HelpSection::Teach, "teach"},
    {HelpSection::ReadAnew, "read-anew"},
    {HelpSection::Numbers, "numbers"},
    {HelpSection::Export, "export"},
    {HelpSection::Project, "project"},
    {HelpSection::Keys, "keys"},
};

QString idOf(HelpSection section)
{
    return QString::fromLatin1(std::ranges::find(ids, section, &Id::first)->second);
}

struct Topic
{
    const QMetaObject* about;
    HelpSection section;
};

// A pane, panel or dialog and its section; what stands in another before that.
const Topic topics[] = {
    {&WelcomePage::staticMetaObject, HelpSection::Begin},
    {&LettersPane::staticMetaObject, HelpSection::Letters},
    {&FilterPicker::staticMetaObject, HelpSection::Letters},
    {&ColumnsDialog::staticMetaObject, HelpSection::Letters},
    {&LetterPane::staticMetaObject, HelpSection::Text},
    {&FindingCards::staticMetaObject, HelpSection::Findings},
    {&StructurePane::staticMetaObject, HelpSection::Correct},
    {&TopBar::staticMetaObject, HelpSection::Review},
    {&StatusStrip::staticMetaObject, HelpSection::Review},
    {&StatisticsPanel::staticMetaObject, HelpSection::Numbers},
    {&PlacesPanel::staticMetaObject, HelpSection::Teach},
    {&PrecedentsPanel::staticMetaObject, HelpSection::Items},
    {&RereadPanel::staticMetaObject, HelpSection::ReadAnew},
    {&EvaluationPanel::staticMetaObject, HelpSection::ReadAnew},
    {&OwnNamesPanel::staticMetaObject, HelpSection::Teach},
    {&BackupDialog::staticMetaObject, HelpSection::Project},
    {&ExportDialog::staticMetaObject, HelpSection::Export},
    {&KeysDialog::staticMetaObject, HelpSection::Keys},
    {&ShortcutSheet::staticMetaObject, HelpSection::Keys},
    {&QFileDialog::staticMetaObject, HelpSection::Project},
};

} // namespace

QString helpTopicOf(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (const auto section = helpSectionOf(*widget))
            return idOf(*section);
        for (const Topic& topic : topics) {
            if (widget->metaObject()->inherits(topic.about))
                return idOf(topic.section);
        }
    }
    return idOf(HelpSection::Window);
}

QStringList helpTopics()
{
    QStringList sections;
    for (const Id& id : ids)
        sections.append(QString::fromLatin1(id.second));
    return sections;
}

} // namespace imr::ui
