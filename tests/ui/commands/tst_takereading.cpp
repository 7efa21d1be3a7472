// SPDX-License-Identifier: GPL-3.0-or-later
// A new reading, taken, undone and taken again: TakeReading of projectcommands.
#include "tests/core/learn/readletters.h"
#include "ui/commands/projectcommands.h"

#include <QTemporaryDir>
#include <QTest>

using namespace imr::core;
using namespace imr::tests;
using namespace Qt::StringLiterals;

class TestTakeReading final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReviewGoesAndComesBackWithTheCorrection()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"p.imrproj"_s);
        QVERIFY(Project::create(path));
        addLetters(path, {readLetter(1, letterText(1))});
        const auto project = std::move(*Project::open(path));
        const LetterId id = project->letters()->first();
        const auto held = [&] { return project->letter(id)->effective.items[1].quantity.text(); };
        const auto status = [&] { return project->letter(id)->row.status; };
        project->setReviewer(u"Ada"_s);
        QVERIFY(project->correct(id, *FieldPath::parse(u"issues[1].quantity"_s), FieldEdit {{{u"31"_s, {}}}}));
        QVERIFY(project->setStatus(id, Status::Reviewed));
        const QDateTime reviewedAt = project->letter(id)->row.reviewedAt;

        const auto rereading = reread(*project);
        imr::ui::TakeReading command(*project, *rereading, taken(*rereading, Take::All), {});
        command.redo();
        QCOMPARE(held(), u"30"_s);
        QCOMPARE(status(), Status::ToReview);
        command.undo();
        QCOMPARE(held(), u"31"_s);
        QCOMPARE(status(), Status::Reviewed);
        QCOMPARE(project->letter(id)->row.reviewedBy, u"Ada"_s);
        QCOMPARE(project->letter(id)->row.reviewedAt, reviewedAt);
        command.redo();
        QCOMPARE(held(), u"30"_s);
        QCOMPARE(status(), Status::ToReview);
    }
};

QTEST_GUILESS_MAIN(TestTakeReading)
#include "tst_takereading.moc"
