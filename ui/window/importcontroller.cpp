// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/importcontroller.h"

#include "core/project/project.h"
#include "ui/base/quietbars.h"
#include "ui/base/theme.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPointer>
#include <QPushButton>

namespace imr::ui {

namespace {

// What was given held no letter, for one reason: that says it all.
bool isOneProblem(const core::ImportReport& report)
{
    return report.found == 0 && report.problems.size() == 1;
}

} // namespace

ImportController::ImportController(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_bar(new ProgressLine(this))
{
    auto* stop = new QPushButton(tr("Stop importing"), this);
    stop->setFocusPolicy(Qt::TabFocus);
    m_bar->setAccessibleName(tr("Letters imported"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 5, 12, 6);
    layout->setSpacing(12);
    layout->addWidget(m_text);
    layout->addWidget(m_bar, 1);
    layout->addWidget(stop);
    connect(stop, &QPushButton::clicked, this, &ImportController::cancel);
    hide();
}

ImportController::~ImportController() = default;

bool ImportController::isRunning() const
{
    return m_importer && m_importer->isRunning();
}

void ImportController::start(core::Project& project, const QStringList& filesAndFolders)
{
    m_importer = std::make_unique<core::Importer>(project.path());
    connect(m_importer.get(), &core::Importer::progressed, this, &ImportController::showProgress);
    connect(m_importer.get(), &core::Importer::batchWritten, &project, &core::Project::refresh);
    connect(m_importer.get(), &core::Importer::finished, this,
        [this, target = QPointer(&project)](const core::ImportReport& report) {
            end();
            if (target)
                target->refresh();
            Q_EMIT finished(report);
        });
    connect(m_importer.get(), &core::Importer::failed, this, [this](const core::Error& error) {
        end();
        Q_EMIT failed(error);
    });
    showProgress(0, 0);
    show();
    m_importer->start(filesAndFolders);
}

void ImportController::cancel()
{
    if (!isRunning())
        return;
    m_text->setText(tr("Stopping\u2026"));
    m_importer->cancel();
}

void ImportController::abandon()
{
    m_importer.reset();
    hide();
}

// The importer is the sender: it goes when its signal has been dealt with.
void ImportController::end()
{
    if (m_importer)
        m_importer.release()->deleteLater();
    hide();
}

void ImportController::showProgress(int done, int found)
{
    m_bar->setProgress(done, found);
    m_text->setText(
        found > 0 ? tr("Importing letters: %L1 of %L2").arg(done).arg(found) : tr("Looking for letters\u2026"));
}

void ImportController::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.pane);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.border);
}

QString reportSentence(const core::ImportReport& report)
{
    QStringList parts;
    if (report.imported > 0 || report.unreadable + report.duplicates == 0)
        parts.append(ImportController::tr("%Ln letter(s) imported", nullptr, report.imported));
    if (report.unreadable > 0)
        parts.append(ImportController::tr("%Ln letter(s) could not be read", nullptr, report.unreadable));
    if (report.duplicates > 0)
        parts.append(ImportController::tr("%Ln letter(s) already here", nullptr, report.duplicates));
    if (!report.passedOver.isEmpty())
        parts.append(ImportController::tr("%Ln file(s) passed over", nullptr, int(report.passedOver.size())));
    QString sentence = parts.join(QStringLiteral(", "));
    if (isOneProblem(report))
        return report.problems.first().sentence;
    if (report.found == 0)
        sentence
            = ImportController::tr("No letters were found there. Letters are PDF and text files (.pdf, .txt, .text)");
    if (report.cancelled)
        sentence = ImportController::tr("Import stopped: %1").arg(sentence);
    return sentence + u'.';
}

QStringList reportDetails(const core::ImportReport& report)
{
    QStringList lines;
    for (const auto& problem : report.problems) {
        const QString file = QFileInfo(problem.file).fileName();
        if (!isOneProblem(report))
            lines.append(file.isEmpty() ? problem.sentence : file + QStringLiteral(": ") + problem.sentence);
    }
    if (const QString passedOver = core::passedOverSentence(report.passedOver); !passedOver.isEmpty())
        lines.append(passedOver);
    return lines;
}

} // namespace imr::ui
