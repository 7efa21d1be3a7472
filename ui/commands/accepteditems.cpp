// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/accepteditems.h"

#include <QCoreApplication>

namespace imr::ui {

namespace {

QString keyOf(core::LetterId letter)
{
    return QStringLiteral("review/acceptedItems/%1").arg(qint64(letter));
}

QStringList requestsOf(const QSet<int>& items, const core::Letter& letter)
{
    QStringList requests;
    for (int item = 0; item < letter.items.size(); ++item) {
        if (items.contains(item))
            requests.append(letter.items.at(item).request.text());
    }
    return requests;
}

} // namespace

QSet<int> acceptedItems(const core::Project& project, const core::StoredLetter& letter)
{
    QStringList requests = project.setting(keyOf(letter.row.id)).toStringList();
    QSet<int> items;
    for (int item = 0; item < letter.effective.items.size(); ++item) {
        if (requests.removeOne(letter.effective.items.at(item).request.text()))
            items.insert(item);
    }
    return items;
}

AcceptItem::AcceptItem(core::Project& project, const core::StoredLetter& letter, int item, bool accepted)
    : LetterCommand(project, letter.row.id,
          (accepted ? QCoreApplication::translate("imr::LetterCommand", "Accept item %1")
                    : QCoreApplication::translate("imr::LetterCommand", "Item %1 not accepted"))
              .arg(item + 1))
{
    QSet<int> items = acceptedItems(project, letter);
    m_before = requestsOf(items, letter.effective);
    if (accepted)
        items.insert(item);
    else
        items.remove(item);
    m_after = requestsOf(items, letter.effective);
}

core::Result<bool> AcceptItem::write(const QStringList& requests)
{
    if (m_before == m_after)
        return false;
    project().setSetting(keyOf(letter()), requests);
    if (project().setting(keyOf(letter())).toStringList() == requests)
        return true;
    return std::unexpected(core::Error {core::Error::Code::NoPermission,
        QCoreApplication::translate("imr::LetterCommand",
            "What was accepted could not be written to the project. Is it open for reading only, or the disk full?"),
        project().path()});
}

core::Result<bool> AcceptItem::apply()
{
    return write(m_after);
}

core::Result<bool> AcceptItem::takeBack()
{
    return write(m_before);
}

} // namespace imr::ui
