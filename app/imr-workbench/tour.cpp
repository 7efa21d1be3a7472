// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/imr-workbench/tour.h"

#include "core/export/csvexport.h"
#include "ui/base/messagebar.h"
#include "ui/export/exportdialog.h"
#include "ui/export/exportpreview.h"
#include "ui/keys/windowactions.h"
#include "ui/letter/letterpane.h"
#include "ui/models/letterstablemodel.h"
#include "ui/models/structuremodel.h"
#include "ui/page/pagepictures.h"
#include "ui/page/pageview.h"
#include "ui/session/session.h"
#include "ui/structure/structurepane.h"
#include "ui/structure/structureview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/reviewcontroller.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>

#include <algorithm>
#include <cstdio>

namespace imr {

namespace {

using core::FieldPath;

constexpr int patience = 10 * 60 * 1000; // ms for the whole tour; an import that hangs ends it

// The first item of the batch whose quantity can be corrected.
struct Goal
{
    core::LetterId letter {};
    FieldPath quantity;
    QString newValue;
};

class Tour final : public QObject
{
    Q_OBJECT

public:
    Tour(ui::MainWindow& window, const QString& folder, const QStringList& paths)
        : m_window(window)
        , m_folder(folder)
        , m_paths(paths)
    {
        connect(&m_window, &ui::MainWindow::failed, this, [this](const core::Error& error) { fail(error.sentence); });
        connect(&m_window, &ui::MainWindow::importFinished, this, [this] { then(&Tour::showImported); });
        connect(&m_window, &ui::MainWindow::exportFinished, this, [this] { then(&Tour::finish); });
        QTimer::singleShot(patience, this, [this] { fail(tr("The tour took too long.")); });
    }

    void begin()
    {
        if (m_paths.isEmpty()) {
            fail(tr("The tour needs a project, a folder or letters to open."));
        } else if (!QDir().mkpath(m_folder.path())) {
            fail(tr("The folder %1 could not be made. Choose another one.").arg(m_folder.path()));
        } else {
            shoot(QStringLiteral("start"));
            m_window.open(m_paths);
            if (m_window.session().project() && !m_window.isImporting())
                then(&Tour::showImported);
        }
    }

private:
    // After what is waiting has been dealt with and painted.
    void then(void (Tour::*step)()) { QTimer::singleShot(0, this, step); }

    void fail(const QString& sentence)
    {
        if (m_over)
            return;
        m_over = true;
        std::fprintf(stderr, "%s\n", qPrintable(sentence));
        QApplication::exit(1);
    }

    void shoot(const QString& name)
    {
        QCoreApplication::processEvents(); // what changed is counted and laid out
        const QString file
            = m_folder.filePath(QStringLiteral("%1-%2.png").arg(++m_shots, 2, 10, QLatin1Char('0')).arg(name));
        if (!m_window.grab().save(file))
            fail(tr("The screenshot %1 could not be written.").arg(file));
    }

    std::optional<Goal> findGoal() const
    {
        const core::Project& project = *m_window.session().project();
        for (const core::LetterId id : m_window.letterList().ids()) {
            const auto letter = project.letter(id);
            if (!letter)
                continue;
            for (int item = 0; item < letter->effective.items.size(); ++item) {
                const auto path = FieldPath::parse(QStringLiteral("issues[%1].quantity").arg(item));
                bool isNumber = false;
                const int quantity = core::fieldAt(letter->effective, *path)->text().toInt(&isNumber);
                if (isNumber)
                    return Goal {id, *path, QString::number(quantity + 1)};
            }
        }
        return {};
    }

    void showImported()
    {
        shoot(QStringLiteral("imported"));
        m_goal = findGoal();
        if (!m_goal)
            return fail(tr("No letter of the batch has a quantity that could be corrected."));
        if (!m_window.session().show(m_goal->letter) || !m_window.review().goToField(m_goal->quantity))
            return fail(tr("The letter to correct could not be shown."));
        then(&Tour::edit);
    }

    void edit()
    {
        shoot(QStringLiteral("letter"));
        m_window.structure().view().startEditing(m_goal->quantity);
        auto* editor = m_window.structure().view().findChild<QLineEdit*>();
        if (!editor)
            return fail(tr("The quantity could not be edited."));
        editor->setText(m_goal->newValue);
        shoot(QStringLiteral("editing"));
        QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        QApplication::sendEvent(editor, &enter);
        then(&Tour::showCorrected);
    }

    void showCorrected()
    {
        const core::Field* quantity = core::fieldAt(m_window.session().letter()->effective, m_goal->quantity);
        if (quantity->text() != m_goal->newValue || quantity->origin != core::Origin::Corrected)
            return fail(tr("The corrected quantity was not saved."));
        shoot(QStringLiteral("corrected"));
        m_window.actions().accept->trigger();
        then(&Tour::showAccepted);
    }

    void showAccepted()
    {
        const auto rows = m_window.session().project()->rows({m_goal->letter});
        if (!rows || rows->first().status != core::Status::Reviewed)
            return fail(tr("The letter was not accepted."));
        shoot(QStringLiteral("accepted"));
        then(&Tour::showPages);
    }

    // Of a PDF letter, when the batch has one.
    void showPages()
    {
        const QList<core::LetterRow> rows
            = m_window.session().project()->rows(m_window.letterList().ids()).value_or(QList<core::LetterRow>());
        const auto pdf = std::ranges::find_if(rows, [](const core::LetterRow& row) {
            return row.file.endsWith(u".pdf", Qt::CaseInsensitive) && row.status != core::Status::Unreadable;
        });
        if (pdf == rows.end())
            return then(&Tour::openExport);
        if (!m_window.session().show(pdf->id))
            return fail(tr("A PDF letter could not be shown."));
        const ui::PagePictures& pictures = pages().pictures();
        connect(&pictures, &ui::PagePictures::pageChanged, this, [this] { then(&Tour::shootPages); });
        connect(
            &pictures, &ui::PagePictures::fileTroubleChanged, this, [this, &pictures] { fail(pictures.fileTrouble()); },
            Qt::SingleShotConnection);
        m_window.findChild<ui::LetterPane*>()->setView(ui::LetterView::Page);
    }

    ui::PageView& pages() const { return *m_window.findChild<ui::PageView*>(); }

    // Once those in sight are drawn; each that arrives asks again.
    void shootPages()
    {
        if (m_pagesShot || !pages().isDrawn())
            return;
        m_pagesShot = true;
        shoot(QStringLiteral("pages"));
        m_window.findChild<ui::LetterPane*>()->setView(ui::LetterView::Text);
        then(&Tour::openExport);
    }

    void openExport()
    {
        m_window.actions().exportCsv->trigger();
        then(&Tour::exportBatch);
    }

    void exportBatch()
    {
        auto* dialog = m_window.findChild<ui::ExportDialog*>();
        if (!dialog)
            return fail(tr("The export could not be opened."));
        if (dialog->preview().isReading()) {
            connect(&dialog->preview(), &ui::ExportPreview::shown, this, [this] { then(&Tour::exportBatch); });
            return;
        }
        dialog->setFile(m_folder.filePath(QStringLiteral("letters.csv")));
        const QString file = m_folder.filePath(QStringLiteral("%1-export.png").arg(++m_shots, 2, 10, QLatin1Char('0')));
        if (!dialog->grab().save(file))
            return fail(tr("The screenshot %1 could not be written.").arg(file));
        const core::ExportOptions options = dialog->options();
        const QString target = dialog->file();
        Q_EMIT dialog->exportWanted(options, target);
        dialog->accept();
    }

    void finish()
    {
        if (QFileInfo(m_folder.filePath(QStringLiteral("letters.csv"))).size() == 0)
            return fail(tr("The exported file is empty."));
        shoot(QStringLiteral("exported"));
        if (m_over)
            return;
        m_over = true;
        QApplication::exit(0);
    }

    ui::MainWindow& m_window;
    QDir m_folder;
    QStringList m_paths;
    std::optional<Goal> m_goal;
    int m_shots = 0;
    bool m_pagesShot = false;
    bool m_over = false;
};

} // namespace

int runTour(ui::MainWindow& window, const QString& folder, const QStringList& paths)
{
    Tour tour(window, folder, paths);
    QTimer::singleShot(0, &tour, &Tour::begin);
    return QApplication::exec();
}

} // namespace imr

#include "tour.moc"
