// SPDX-License-Identifier: GPL-3.0-or-later
// The disk is full, the file is gone, the file is damaged: no change is lost, and what is left is had.
#include "core/project/projectcheck.h"
#include "core/store/schema.h"
#include "tests/gui/windowdriver.h"
#include "tests/support/fulldisk.h"
#include "ui/base/messagebar.h"
#include "ui/base/messagerow.h"
#include "ui/keys/windowactions.h"
#include "ui/letters/letterspane.h"
#include "ui/letters/letterstable.h"
#include "ui/models/letterstablemodel.h"
#include "ui/safekeeping/backupcontroller.h"
#include "ui/safekeeping/rescuecontroller.h"
#include "ui/structure/structurepane.h"
#include "ui/structure/structureview.h"
#include "ui/window/reviewcontroller.h"
#include "ui/window/statusstrip.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

using namespace imr;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pageBytes = core::schema::pageBytes;

constexpr auto first = "sample-01-prose-credentials.txt";
constexpr auto quantity = "issues[0].quantity";

// What is on the disk, read as another program reads it.
QString saved(const QString& project, const char* file, const char* place)
{
    const auto opened = core::Project::openForReading(project);
    if (!opened)
        return opened.error().sentence;
    const core::StoredLetter letter
        = tests::readLetter(**opened, tests::letterNamed(**opened, QString::fromLatin1(file)));
    return core::fieldAt(letter.effective, tests::path(place))->text();
}

} // namespace

class TestStorySafekeeping final : public QObject
{
    Q_OBJECT

    std::unique_ptr<tests::SampleProject> m_samples;
    std::unique_ptr<tests::WindowDriver> m_bench;

    [[nodiscard]] ui::MainWindow& window() const { return *m_bench->window; }
    [[nodiscard]] QString path() const { return m_samples->path(); }
    [[nodiscard]] QString at(const QString& name) const { return QDir(m_samples->folder()).filePath(name); }
    [[nodiscard]] QString told() const { return window().messages().sentence(); }

    void open() const
    {
        m_bench->start();
        window().open({path()});
        QTRY_VERIFY(!window().backups().isRunning());
        QVERIFY(window().session().show(m_bench->letter(first)));
    }

    // Typed over what stands in the field.
    void correct(const char* place, const QString& value) const
    {
        ui::StructureView& fields = window().structure().view();
        fields.setFocus();
        QVERIFY(fields.select(tests::path(place)));
        m_bench->press(Qt::Key_F2);
        m_bench->press(Qt::Key_A, Qt::ControlModifier);
        m_bench->type(value);
        m_bench->press(Qt::Key_Return);
    }

    // The button of a message, as a person finds it.
    [[nodiscard]] QToolButton* button(const QString& text) const
    {
        for (auto* found : window().messages().findChildren<QToolButton*>()) {
            if (found->isVisible() && found->text() == text)
                return found;
        }
        return nullptr;
    }

    void wipeTheLetter(const char* file) const { wipeThePage(tests::samplesFolder().toUtf8() + '/' + file); }

    void wipeThePage(const QByteArray& words) const // on which they stand first
    {
        QFile project(path());
        QVERIFY(project.open(QIODevice::ReadWrite));
        const qsizetype found = project.readAll().indexOf(words);
        QVERIFY(found > pageBytes);
        project.seek(found / pageBytes * pageBytes);
        project.write(QByteArray(pageBytes, '\x5a'));
    }

private Q_SLOTS:
    void init()
    {
        m_samples = std::make_unique<tests::SampleProject>();
        m_bench = std::make_unique<tests::WindowDriver>();
    }

    void changesOnAFullDiskStayInTheWindowUntilThereIsRoom()
    {
        open();
        {
            const tests::FullDisk full;
            correct(quantity, u"61"_s);
            QCOMPARE(m_bench->text(quantity), u"61"_s);
            QVERIFY(!window().status().isSaved());
            QVERIFY2(told().contains(u"1 change(s) are kept"), qPrintable(told()));
            correct("issues[0].medications[0].strength", u"7 mg"_s);
            window().actions().accept->trigger(); // and work goes on
            QVERIFY(m_bench->shownFile() != QLatin1StringView(first));
            QVERIFY2(told().contains(u"3 change(s) are kept"), qPrintable(told()));
            QCOMPARE(window().messages().sentences().size(), 1);
            QVERIFY(window().session().show(m_bench->letter(first)));
            QCOMPARE(m_bench->text(quantity), u"61"_s); // as it will be
            QCOMPARE(window().session().letter()->row.status, core::Status::Reviewed);
            QCOMPARE(saved(path(), first, quantity), u"60"_s);
            button(u"Try again"_s)->click(); // in vain
            QVERIFY2(told().contains(u"3 change(s) are kept"), qPrintable(told()));
        }
        button(u"Try again"_s)->click();
        QVERIFY2(told().contains(u"3 change(s) saved"), qPrintable(told()));
        QVERIFY(window().status().isSaved());
        QVERIFY(!window().actions().saveAgain->isVisible());
        QCOMPARE(saved(path(), first, quantity), u"61"_s);
        QCOMPARE(window().session().project()->letter(m_bench->letter(first))->row.status, core::Status::Reviewed);
        for (int i = 0; i < 3; ++i)
            window().actions().undo->trigger();
        QCOMPARE(saved(path(), first, quantity), u"60"_s);
        QVERIFY(!window().actions().undo->isEnabled());
        m_bench->quit();
        QCOMPARE(*core::checkProject(path()), QStringList());
    }

    void theNextChangeWritesWhatWaits()
    {
        open();
        {
            const tests::FullDisk full;
            correct(quantity, u"61"_s);
        }
        correct(quantity, u"62"_s);
        QVERIFY(window().status().isSaved());
        QVERIFY(window().messages().sentences().isEmpty());
        QCOMPARE(window().session().project()->history(m_bench->letter(first))->size(), 2);
        QCOMPARE(saved(path(), first, quantity), u"62"_s);
    }

    void aChangeThatWaitsIsUndoneByDroppingIt()
    {
        open();
        const tests::FullDisk full;
        correct(quantity, u"61"_s);
        window().actions().undo->trigger();
        QCOMPARE(m_bench->text(quantity), u"60"_s);
        QVERIFY(window().messages().sentences().isEmpty());
        QVERIFY(window().status().isSaved());
    }

    void aProjectThatWasRemovedGoesOnElsewhereWithEveryChange()
    {
        open();
        correct(quantity, u"61"_s);
        QVERIFY(QFile::remove(path()));
        correct(quantity, u"62"_s);
        QVERIFY2(told().contains(u"no longer in its place"), qPrintable(told()));
        m_bench->prompt.project = at(u"elsewhere.imrproj"_s);
        button(u"Save elsewhere\u2026"_s)->click();
        QCOMPARE(window().session().project()->path(), m_bench->prompt.project);
        QVERIFY2(told().contains(u"goes on in"), qPrintable(told()));
        QCOMPARE(m_bench->shownFile(), QLatin1StringView(first));
        QCOMPARE(m_bench->text(quantity), u"62"_s);
        QVERIFY(window().status().isSaved());
        correct(quantity, u"63"_s);
        QCOMPARE(saved(m_bench->prompt.project, first, quantity), u"63"_s);
        for (int i = 0; i < 3; ++i) // also what was done before
            window().actions().undo->trigger();
        QCOMPARE(saved(m_bench->prompt.project, first, quantity), u"60"_s);
        m_bench->quit();
        QCOMPARE(*core::checkProject(m_bench->prompt.project), QStringList());
        QVERIFY(!QFile::exists(path()));
    }

    void aProjectThatWasReplacedIsNotWrittenInto()
    {
        open();
        const tests::SampleProject other;
        QVERIFY(QFile::rename(path(), at(u"away.imrproj"_s)));
        QVERIFY(QFile::copy(other.path(), path()));
        correct(quantity, u"62"_s);
        QVERIFY2(told().contains(u"another file"), qPrintable(told()));
        m_bench->prompt.project = path(); // a file is there
        window().actions().saveElsewhere->trigger();
        QCOMPARE(window().messages().sentences().size(), 2);
        QCOMPARE(m_bench->text(quantity), u"62"_s);
        m_bench->prompt.project = at(u"elsewhere.imrproj"_s);
        window().actions().saveElsewhere->trigger();
        QCOMPARE(saved(m_bench->prompt.project, first, quantity), u"62"_s);
        QTRY_COMPARE(saved(path(), first, quantity), u"60"_s); // once the log of the other is folded
    }

    void aChangeThatWaitedIsDatedWhenItWasMade()
    {
        open();
        QDateTime made;
        {
            const tests::FullDisk full;
            correct(quantity, u"61"_s);
            window().actions().accept->trigger();
            made = QDateTime::currentDateTimeUtc();
            QTRY_VERIFY(QDateTime::currentDateTimeUtc() > made);
        }
        window().actions().saveAgain->trigger();
        const core::Project& project = *window().session().project();
        QCOMPARE(saved(path(), first, quantity), u"61"_s);
        QVERIFY(project.history(m_bench->letter(first))->first().when <= made);
        QVERIFY(project.letter(m_bench->letter(first))->row.reviewedAt <= made);
    }

    void aLetterWhoseChangeWaitsIsListedAndCountedAsChanged()
    {
        open();
        const ui::LettersTableModel& list = window().letterList();
        const int row = list.rowOf(m_bench->letter(first));
        const auto listed = [&](int column) { return list.data(list.index(row, column), Qt::DisplayRole).toString(); };
        const auto counted = [this](const QString& words) {
            const auto labels = window().status().findChildren<QLabel*>();
            return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text().startsWith(words); });
        };
        const core::ProjectCounts before = window().session().counts();
        QVERIFY(counted(u"0 of"_s));
        QCOMPARE(listed(ui::LettersTableModel::CorrectedColumn), QString());
        const QString decisions = listed(ui::LettersTableModel::DecisionsColumn);
        {
            const tests::FullDisk full;
            correct(quantity, u"61"_s);
            QCOMPARE(listed(ui::LettersTableModel::CorrectedColumn), u"1"_s);
            const core::DisputedItem& item = window().session().letter()->effective.items.first();
            const bool upheld = item.decision.text() == u"Upheld";
            QVERIFY(window().review().goToField(tests::path("issues[0].decision")));
            QVERIFY(window().fields().correct(
                tests::path("issues[0].decision"), core::FieldEdit {{{upheld ? u"Overturned"_s : u"Upheld"_s, {}}}}));
            QVERIFY(listed(ui::LettersTableModel::DecisionsColumn) != decisions);
            QTRY_VERIFY(window().session().counts().overturned != before.overturned);
            window().actions().accept->trigger();
            QCOMPARE(list.letterAt(row).status, core::Status::Reviewed);
            QTRY_VERIFY(counted(u"1 of"_s));
            QCOMPARE(window().session().counts().byStatus.value(core::Status::Reviewed), 1);

            // Who goes on from the last letter does not come back to the one that is done.
            QVERIFY(window().session().show(*list.idAt(list.rowCount() - 1)));
            if (window().session().letter()->row.status == core::Status::ToReview)
                window().actions().accept->trigger();
            QVERIFY(m_bench->shownFile() != QLatin1StringView(first));
            while (window().session().history().waiting().size() > 3)
                window().actions().undo->trigger();
            window().actions().undo->trigger(); // the acceptance is dropped
            QCOMPARE(list.letterAt(row).status, core::Status::ToReview);
            QTRY_VERIFY(counted(u"0 of"_s));
        }
        window().actions().saveAgain->trigger();
        QCOMPARE(listed(ui::LettersTableModel::CorrectedColumn), u"2"_s);
        const auto now = window().session().project()->counts();
        QTRY_COMPARE(window().session().counts().corrections, now->corrections);
        QCOMPARE(window().session().counts().overturned, now->overturned);
        QCOMPARE(window().session().counts().byStatus, now->byStatus);
        QCOMPARE(window().session().counts().openFindings, now->openFindings);
    }

    void whoClosesWithUnsavedChangesIsAskedWhatToDo()
    {
        open();
        QVERIFY(QFile::remove(path()));
        correct(quantity, u"61"_s);
        correct(quantity, u"62"_s);
        QVERIFY(!window().close()); // thought better of it
        QVERIFY2(m_bench->prompt.asked.contains(u"2 change(s) could not be saved"), qPrintable(m_bench->prompt.asked));
        QVERIFY2(m_bench->prompt.asked.contains(u"no longer in its place"), qPrintable(m_bench->prompt.asked));
        QCOMPARE(m_bench->prompt.offered, QStringList({u"Save elsewhere\u2026"_s, u"Close and lose 2 change(s)"_s}));
        QVERIFY(window().isVisible());
        QCOMPARE(m_bench->text(quantity), u"62"_s);

        m_bench->prompt.chooses = u"Save elsewhere"_s;
        QVERIFY(!window().close()); // no place was chosen
        QCOMPARE(m_bench->text(quantity), u"62"_s);
        m_bench->prompt.project = at(u"elsewhere.imrproj"_s);
        QVERIFY(window().close());
        QCOMPARE(saved(m_bench->prompt.project, first, quantity), u"62"_s);
    }

    void whoClosesWithUnsavedChangesMayLoseThem()
    {
        open();
        {
            const tests::FullDisk full;
            correct(quantity, u"61"_s);
            m_bench->prompt.chooses = u"Close and lose"_s;
            window().actions().closeProject->trigger();
            QVERIFY(!window().session().project());
        }
        QVERIFY(window().messages().sentences().isEmpty());
        QCOMPARE(saved(path(), first, quantity), u"60"_s);
    }

    void anotherProjectIsOpenedOnlyAfterTheSameQuestion()
    {
        open();
        const tests::SampleProject other;
        QVERIFY(QFile::remove(path()));
        correct(quantity, u"61"_s);
        window().open({other.path()});
        QVERIFY2(m_bench->prompt.asked.contains(u"1 change(s) could not be saved"), qPrintable(m_bench->prompt.asked));
        QCOMPARE(window().session().project()->path(), path());
        QCOMPARE(m_bench->text(quantity), u"61"_s);
        m_bench->prompt.chooses = u"Save elsewhere"_s;
        m_bench->prompt.project = at(u"elsewhere.imrproj"_s);
        window().open({other.path()});
        QCOMPARE(window().session().project()->path(), other.path());
        QCOMPARE(saved(m_bench->prompt.project, first, quantity), u"61"_s);
    }

    void theWindowStaysOpenUntilChangesAreSavedOrGivenUp()
    {
        open();
        const tests::FullDisk full;
        correct(quantity, u"61"_s);
        QVERIFY(!window().close());
        QVERIFY(window().isVisible());
        window().actions().closeProject->trigger();
        QVERIFY(window().session().project());
        button(u"Give up unsaved changes\u2026"_s)->click();
        QVERIFY2(m_bench->prompt.asked.contains(u"1 change(s)"), qPrintable(m_bench->prompt.asked));
        QCOMPARE(m_bench->text(quantity), u"61"_s); // not confirmed
        m_bench->prompt.confirms = true;
        button(u"Give up unsaved changes\u2026"_s)->click();
        QCOMPARE(m_bench->text(quantity), u"60"_s);
        QVERIFY(window().close());
    }

    void ofAFileCutShortWhatCanBeReadGoesOnAsANewProject()
    {
        QFile file(path());
        QVERIFY(file.resize(file.size() * 3 / 4 / pageBytes * pageBytes));
        m_bench->start();
        window().open({path()});
        QVERIFY(window().session().project());
        QVERIFY(window().session().project()->isReadOnly());
        QCOMPARE(window().messages().sentences().size(), 1);
        QVERIFY2(told().contains(u"damaged"), qPrintable(told()));
        QVERIFY(window().status().isReadOnly());
        m_bench->prompt.project = at(u"rescued.imrproj"_s);
        button(u"Save what can be read as a new project\u2026"_s)->click();
        QTRY_COMPARE(window().session().project()->path(), m_bench->prompt.project);
        QVERIFY(!window().session().project()->isReadOnly());
        QVERIFY2(told().contains(u"could not be read"), qPrintable(told()));
        QVERIFY(window().session().setStatus(core::Status::Reviewed) || !window().session().letter());
        m_bench->quit();
        QVERIFY(core::checkProject(m_bench->prompt.project));
    }

    void damageInTheMiddleIsFoundAfterOpening()
    {
        wipeTheLetter("sample-16-professional-review.txt");
        m_bench->start();
        window().open({path()});
        QTRY_VERIFY(window().session().damage());
        QCOMPARE(m_bench->shownFile(), QLatin1StringView(first)); // where one was
        QVERIFY(!window().actions().accept->isEnabled());
        QVERIFY2(told().contains(u"damaged"), qPrintable(told()));
        QVERIFY(!QDir(at(u"samples backups"_s)).exists()); // no backup of that
        m_bench->prompt.project = at(u"rescued.imrproj"_s);
        window().actions().rescue->trigger();
        QTRY_VERIFY(!window().session().damage());
        QCOMPARE(window().session().project()->path(), m_bench->prompt.project);
        QCOMPARE(m_bench->shownFile(), QLatin1StringView(first));
        QCOMPARE(window().session().project()->counts()->letters, tests::sampleCount());
        correct(quantity, u"61"_s);
        QCOMPARE(saved(m_bench->prompt.project, first, quantity), u"61"_s);
    }

    void ofADamagedProjectThatCantBeWrittenOneBarSaysBoth()
    {
        wipeTheLetter("sample-16-professional-review.txt");
        QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner));
        m_bench->start();
        window().open({path()});
        QTRY_VERIFY(window().session().damage());
        QVERIFY(window().status().isReadOnly());
        const QStringList told = window().messages().sentences();
        QVERIFY2(told.size() == 1, qPrintable(told.join(u'\n')));
        QVERIFY2(told.first().contains(u"damaged, so it is open for reading only"), qPrintable(told.first()));
    }

    void aProjectThatLostSomeOfItsTablesHasOneBar()
    {
        wipeThePage("CREATE TABLE own_drug");
        m_bench->start();
        window().open({path()});
        QVERIFY(window().session().damage());
        QVERIFY(window().letterList().rowCount() > 0);
        static_cast<void>(window().session().show(*window().letterList().idAt(0)));
        const QStringList told = window().messages().sentences();
        QVERIFY2(told.size() == 1, qPrintable(told.join(u'\n')));
        QVERIFY2(told.first().contains(u"damaged, so it is open for reading only"), qPrintable(told.first()));
    }

    void damageThatWasMetBeforeItWasLookedForIsToldOnce()
    {
        m_bench->start();
        window().open({path()});
        QTRY_VERIFY(!window().backups().isRunning());
        const core::LetterId damaged = m_bench->letter("sample-16-professional-review.txt");
        m_bench->quit();
        wipeTheLetter("sample-16-professional-review.txt");
        m_bench->start();
        window().open({path()});
        static_cast<void>(window().session().show(damaged)); // whether or not it can
        QTRY_VERIFY(window().session().damage());
        const QStringList told = window().messages().sentences();
        QVERIFY2(told.size() == 1, qPrintable(told.join(u'\n')));
    }

    void aLetterIsRemovedForGood()
    {
        open();
        const int letters = window().letterList().rowCount();
        const auto next = window().letterList().idAt(window().letterList().rowOf(m_bench->letter(first)) + 1);
        const QByteArray words = window().session().letter()->text.mid(200, 60).toUtf8();
        QVERIFY(!words.contains('\n') || words.size() > 20);
        window().actions().removeLetter->trigger();
        QVERIFY2(m_bench->prompt.asked.contains(u"cannot be undone"), qPrintable(m_bench->prompt.asked));
        QVERIFY2(m_bench->prompt.asked.contains(QLatin1StringView(first)), qPrintable(m_bench->prompt.asked));
        QCOMPARE(window().letterList().rowCount(), letters); // not confirmed
        m_bench->prompt.confirms = true;
        correct(quantity, u"61"_s);
        window().actions().removeLetter->trigger();
        QCOMPARE(window().letterList().rowCount(), letters - 1);
        QCOMPARE(window().session().letter()->row.id, *next);
        QVERIFY(!window().actions().undo->isEnabled());
        QVERIFY2(told().contains(u"removed"), qPrintable(told()));
        m_bench->quit();
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(words));
        QCOMPARE(*core::checkProject(path()), QStringList());
    }

    void severalAreRemovedFromTheMenuOfTheList()
    {
        open();
        m_bench->prompt.confirms = true;
        ui::LettersTable& table = window().letters().table();
        table.setFocus();
        table.selectAll();
        QVERIFY(window().session().letter());
        QContextMenuEvent wanted(QContextMenuEvent::Keyboard, {5, 5}, table.mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(&table, &wanted);
        auto* menu = table.findChild<QMenu*>();
        QVERIFY(menu);
        const QList<QAction*> entries = menu->actions();
        const auto remove
            = std::ranges::find_if(entries, [](const QAction* entry) { return entry->text().contains(u"Remove"); });
        QVERIFY(remove != entries.end());
        QVERIFY2((*remove)->text().contains(QString::number(tests::sampleCount())), qPrintable((*remove)->text()));
        (*remove)->trigger();
        menu->close();
        QCOMPARE(window().letterList().rowCount(), 0);
        QVERIFY(!window().session().letter());
        QVERIFY(!window().actions().removeLetter->isEnabled());
    }
};

QTEST_MAIN(TestStorySafekeeping)
#include "tst_storysafekeeping.moc"
