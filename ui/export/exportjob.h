// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/csvexport.h"

#include <QFutureWatcher>
#include <QObject>

namespace imr::ui {

// Writes an export on a thread of its own, through a connection of its own, so that the window stays in use.
class ExportJob final : public QObject
{
    Q_OBJECT

public:
    explicit ExportJob(QObject* parent = nullptr);
    ~ExportJob() override; // waits

    void start(const QString& projectPath, const core::ExportOptions& options, const QString& file);
    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void finished(const QString& file, qint64 rows);
    void failed(const imr::core::Error& error);
    void leftOut(const imr::core::Error& letter); // before finished(): a letter whose entry is damaged has no rows

private:
    struct Outcome
    {
        core::Result<qint64> rows;
        QList<core::Error> leftOut;
    };

    QFutureWatcher<Outcome> m_watcher;
    QString m_file;
};

} // namespace imr::ui
