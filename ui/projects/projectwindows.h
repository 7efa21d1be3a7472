// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <memory>

class QLocalServer;
class QLocalSocket;

namespace imr::ui {

// Tells the windows of one person of one another, so that a project that is opened again has its window brought
// forward. The window that has a project open answers on a socket in the person's runtime folder, named after the
// project's canonical path. Nothing leaves the machine.
class ProjectWindows final : public QObject
{
    Q_OBJECT

public:
    // What is to be done in the window that comes forward.
    struct Wish
    {
        QStringList letters {}; // and folders, to import; absolute
        QString rowId {}; // of an exported row, to show
    };

    explicit ProjectWindows(QObject* parent = nullptr);
    ~ProjectWindows() override;

    // This window has the project open from now on; empty: none. Where another window has it already, that one goes on
    // answering.
    void hold(const QString& project);
    [[nodiscard]] bool isHeldHere(const QString& project) const;

    // Whether a window of another program has it open: it lives, even when it is too busy to answer.
    [[nodiscard]] static bool isHeldElsewhere(const QString& project);
    // Brings that window forward; waits for its answer for two seconds at most. False: there is none, or it does not
    // answer.
    static bool raise(const QString& project, const Wish& wish);

Q_SIGNALS:
    void raised(const QStringList& letters, const QString& rowId); // another program asked for the project held

private:
    void greet();
    void read(QLocalSocket& caller);

    std::unique_ptr<QLocalServer> m_server;
    QString m_place; // of its socket
};

} // namespace imr::ui
