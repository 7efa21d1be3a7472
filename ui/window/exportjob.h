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

private:
    QFutureWatcher<core::Result<qint64>> m_watcher;
    QString m_file;
};

} // namespace imr::ui
