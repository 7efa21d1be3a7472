// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/ids.h"

#include <QList>
#include <QObject>

#include <optional>

namespace imr::ui {

class LettersTable;
class LettersTableModel;
class Prompt;
class Session;
class WindowActions;

// Takes letters out of the project for good, after a question: those that are selected in the list with the one that is
// shown, or that one alone. The one after them in the list is shown then.
class RemovalController final : public QObject
{
    Q_OBJECT

public:
    RemovalController(Session& session, const LettersTableModel& list, LettersTable& table,
        const WindowActions& actions, Prompt& prompt, QObject* parent);

Q_SIGNALS:
    void removed(const QString& sentence);
    void failed(const imr::core::Error& error);

private:
    void remove();
    [[nodiscard]] QList<core::LetterId> wanted() const;
    [[nodiscard]] std::optional<core::LetterId> neighbour(const QList<core::LetterId>& letters) const;

    Session& m_session;
    const LettersTableModel& m_list;
    LettersTable& m_table;
    Prompt& m_prompt;
};

} // namespace imr::ui
