// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/itemoutline.h"

#include "ui/base/shortened.h"
#include "ui/base/theme.h"
#include "ui/models/structuretree.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace imr::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(imr::ItemOutline)
};

QString titleOf(const core::Letter& letter, int item)
{
    constexpr qsizetype longest = 64;
    QString title = shortened(itemTitle(letter, item), longest);
    title.replace(u'&', QStringLiteral("&&"));
    return item < 9 ? u'&' + title : title;
}

QString decisionOf(const core::Letter& letter, int item)
{
    const QString decision = letter.items.at(item).decision.text();
    QString text = decision.isEmpty() ? Words::tr("no decision read") : markLabel(decisionMark(decision));
    const auto findings = std::ranges::count_if(letter.findings, [item](const core::Finding& finding) {
        return finding.item == item + 1 && !finding.dismissed && finding.severity != core::Finding::Severity::Note;
    });
    if (findings > 0)
        text += QStringLiteral(", ") + Words::tr("%Ln finding(s)", nullptr, int(findings));
    return text;
}

} // namespace

void fillOutline(QMenu& menu, const core::Letter& letter, int current, const std::function<void(int item)>& go)
{
    if (letter.items.isEmpty())
        menu.addAction(Words::tr("This letter has no items."))->setEnabled(false);
    auto* one = new QActionGroup(&menu);
    for (int item = 0; item < letter.items.size(); ++item) {
        // What follows a tab stands at the right, where keys stand in other menus.
        QAction* action
            = menu.addAction(titleOf(letter, item) + u'\t' + decisionOf(letter, item), &menu, [go, item] { go(item); });
        action->setCheckable(true);
        one->addAction(action); // a dot beside the one, no ticks
        action->setChecked(item == current);
        if (item == current)
            menu.setActiveAction(action);
    }
}

} // namespace imr::ui
