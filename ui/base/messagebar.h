// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QVBoxLayout;

namespace imr::ui {

class MessageRow;

// What went wrong and what was done, in lines across the window, the newest on top. A problem stays until the person
// puts it away; anything else is there until the next such message,
// letter or edit. Only the first few lines are in sight, the others
// follow as those are put away.
class MessageBar final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind {
        Done, // something was finished
        Note, // something to know: nothing was done, and nothing is wrong
        Problem,
    };

    explicit MessageBar(QWidget* parent = nullptr);

    // `details` are shown on request, one a line. A problem that is told already is counted, not told twice.
    void show(Kind kind, const QString& sentence, const QStringList& details = {});
    // A problem that lasts, with commands that may solve it: stands above the others, can't be put away, and is changed
    // by telling the same topic again, until it is released.
    void keep(
        const QString& topic, const QString& sentence, const QStringList& details, const QList<QAction*>& commands);
    void release(const QString& topic);
    void withdraw(const QString& sentence); // a problem that is none any more, where it was not put away yet
    void dismiss(); // all that can be put away
    void dismissPassing(); // all but the problems
    [[nodiscard]] QString sentence() const { return sentences().value(0); }
    [[nodiscard]] QStringList sentences() const; // the newest first

private:
    void remove(MessageRow* row);
    void arrange();
    void announce(const QString& sentence, Kind kind);

    QList<MessageRow*> m_rows; // those that are kept, then the newest first
    QVBoxLayout* m_layout;
    QWidget* m_foot; // how many are not in sight
    QLabel* m_more;
};

} // namespace imr::ui
