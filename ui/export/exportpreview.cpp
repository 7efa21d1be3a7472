// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportpreview.h"

#include "core/export/tabtext.h"
#include "ui/base/quietbars.h"
#include "ui/panels/projectjob.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

#include <memory>

namespace imr::ui {

namespace {

constexpr int previewRows = 12;
constexpr int widestColumn = 220; // px

} // namespace

ExportPreview::ExportPreview(const QString& projectPath, QWidget* parent)
    : QWidget(parent)
    , m_project(projectPath)
    , m_table(new QTableWidget(this))
    , m_title(new QLabel(this))
    , m_copy(new QPushButton(tr("&Copy rows"), this))
    , m_read(new ProjectJob(this))
    , m_copying(new ProjectJob(this))
{
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("First rows of the export"));
    m_table->setVerticalScrollBar(new QuietScrollBar(m_table));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 9);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_copy->setToolTip(tr("Copies all rows, with their heading, as a spreadsheet takes them"));
    m_copy->setAutoDefault(false);
    connect(m_copy, &QPushButton::clicked, this, &ExportPreview::copy);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_copy);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
}

void ExportPreview::preview(const core::ExportOptions& options)
{
    m_options = options;
    m_copying->cancel();
    m_reading = true;
    if (m_read->isRunning())
        m_read->cancel(); // the next begins when it has stopped: it is not waited for
    else
        read();
}

void ExportPreview::read()
{
    m_copy->setEnabled(!m_options.columns.isEmpty());
    if (m_options.columns.isEmpty()) {
        fill({});
        m_title->setText(tr("Choose at least one column."));
        return end();
    }
    const auto rows = std::make_shared<QList<QStringList>>();
    m_read->disconnect(this);
    connect(m_read, &ProjectJob::stopped, this, &ExportPreview::read);
    connect(m_read, &ProjectJob::finished, this, [this, rows] {
        fill(*rows);
        say(*rows);
        end();
    });
    connect(m_read, &ProjectJob::failed, this, [this](const core::Error& error) {
        fill({});
        m_title->setText(error.sentence);
        end();
    });
    m_read->start(m_project, [rows, options = m_options](core::Project& project, const core::Watcher& watcher) {
        core::ExportOptions first = options;
        first.maxRows = previewRows;
        first.watcher = watcher;
        first.passOver = [](const core::Error&) { }; // the export itself names them
        return core::exportRows(project, first).transform([&rows](QList<QStringList> read) {
            *rows = std::move(read);
        });
    });
}

void ExportPreview::end()
{
    m_reading = false;
    Q_EMIT shown();
}

void ExportPreview::fill(const QList<QStringList>& rows)
{
    m_table->clear();
    m_table->setColumnCount(int(m_options.columns.size()));
    m_table->setHorizontalHeaderLabels(m_options.columns);
    m_table->setRowCount(int(rows.size()));
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < rows.at(row).size(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(rows.at(row).at(column)));
    }
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), widestColumn));
}

void ExportPreview::say(const QList<QStringList>& rows)
{
    const int count = int(rows.size());
    m_copy->setEnabled(count > 0);
    if (count == 0)
        m_title->setText(
            m_options.reviewedOnly ? tr("No row yet: no letter has been reviewed.") : tr("There is no row to export."));
    else
        m_title->setText(
            count < previewRows ? tr("%Ln row(s)", nullptr, count) : tr("The first %Ln rows", nullptr, count));
}

void ExportPreview::copy()
{
    struct Copied
    {
        QString text;
        int rows = 0;
        int leftOut = 0;
    };
    const auto copied = std::make_shared<Copied>();
    m_copying->disconnect(this);
    connect(m_copying, &ProjectJob::finished, this, [this, copied] {
        QGuiApplication::clipboard()->setText(copied->text);
        QString sentence = tr("%Ln row(s) copied.", nullptr, copied->rows);
        if (copied->leftOut > 0)
            sentence += u' ' + tr("%Ln letter(s) could not be read and have no rows.", nullptr, copied->leftOut);
        endCopy(sentence);
    });
    connect(m_copying, &ProjectJob::failed, this, [this](const core::Error& error) { endCopy(error.sentence); });
    connect(m_copying, &ProjectJob::stopped, this, [this] { endCopy(m_title->text()); });
    m_copy->setText(tr("Copying\u2026"));
    m_copy->setEnabled(false);
    m_copying->start(m_project, [copied, options = m_options](core::Project& project, const core::Watcher& watcher) {
        core::ExportOptions every = options;
        every.watcher = watcher;
        every.passOver = [&copied](const core::Error&) { ++copied->leftOut; };
        return core::exportRows(project, every).transform([&](const QList<QStringList>& rows) {
            copied->rows = int(rows.size());
            copied->text = core::tabRow(options.columns) + core::tabText(rows);
        });
    });
}

void ExportPreview::endCopy(const QString& sentence)
{
    m_copy->setText(tr("&Copy rows"));
    m_copy->setEnabled(true);
    m_title->setText(sentence);
}

} // namespace imr::ui
