// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/useasmenu.h"

#include "ui/base/valuelabel.h"

#include <QMenu>
#include <QSet>

namespace imr::ui {

namespace {

QString plain(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

// Where the key's "&" goes; -1 when every letter is taken.
qsizetype keyPosition(const QString& label, QSet<QChar>& taken)
{
    const auto take = [&](auto wanted) -> qsizetype {
        for (qsizetype i = 0; i < label.size(); ++i) {
            const QChar key = label.at(i).toLower();
            if (label.at(i).isLetterOrNumber() && wanted(i) && !taken.contains(key)) {
                taken.insert(key);
                return i;
            }
        }
        return -1;
    };
    const qsizetype atStart = take([&label](qsizetype i) { return i == 0 || label.at(i - 1) == u' '; });
    return atStart >= 0 ? atStart : take([](qsizetype) { return true; });
}

QStringList labelsOf(const QList<UseAs>& choices)
{
    QStringList labels;
    for (const UseAs& choice : choices)
        labels.append(choice.label);
    return labels;
}

void addChoice(QMenu& menu, const UseAs& choice, const QString& title, const UseWords& use)
{
    if (choice.values.isEmpty()) {
        menu.addAction(title, &menu, [use, path = choice.path] { use(path, {}); });
        return;
    }
    QMenu& submenu = *menu.addMenu(title);
    QStringList labels;
    for (const QString& value : choice.values)
        labels.append(valueLabel(*choice.path.spec, value));
    const QStringList keyed = withKeys(labels);
    for (qsizetype i = 0; i < choice.values.size(); ++i)
        submenu.addAction(
            keyed.at(i), &submenu, [use, path = choice.path, value = choice.values.at(i)] { use(path, value); });
}

} // namespace

QStringList withKeys(const QStringList& labels)
{
    QStringList result;
    QSet<QChar> taken;
    int digit = 0;
    for (const QString& label : labels) {
        const qsizetype key = keyPosition(label, taken);
        if (key >= 0)
            result.append(plain(label.first(key)) + u'&' + label.at(key) + plain(label.sliced(key + 1)));
        else
            result.append(QStringLiteral("%1 (&%2)").arg(plain(label)).arg(++digit));
    }
    return result;
}

void fillUseAsMenu(QMenu& menu, const QList<UseAsGroup>& groups, const UseWords& use)
{
    QStringList labels;
    for (const UseAsGroup& group : groups) {
        if (group.likely)
            labels += labelsOf(group.choices);
        else
            labels.append(group.title);
    }
    const QStringList keyed = withKeys(labels);
    qsizetype next = 0;
    bool submenus = false;
    for (const UseAsGroup& group : groups) {
        if (group.likely) {
            menu.addSection(plain(group.title));
            for (const UseAs& choice : group.choices)
                addChoice(menu, choice, keyed.at(next++), use);
            continue;
        }
        if (!submenus)
            menu.addSeparator();
        submenus = true;
        QMenu& submenu = *menu.addMenu(keyed.at(next++));
        const QStringList own = withKeys(labelsOf(group.choices));
        for (qsizetype i = 0; i < group.choices.size(); ++i)
            addChoice(submenu, group.choices.at(i), own.at(i), use);
    }
}

} // namespace imr::ui
