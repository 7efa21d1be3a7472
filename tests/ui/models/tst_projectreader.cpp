// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/projectreader.h"

#include "tests/support/sampleproject.h"

#include <QFile>
#include <QTest>
#include <QThread>

using namespace imr;
using ui::ProjectReader;

// How many letters a project has, asked again and again.
class TestProjectReader final : public QObject
{
    Q_OBJECT

    static constexpr int noneIsSmall = 0;

    std::optional<tests::SampleProject> m_samples;
    std::unique_ptr<core::Project> m_project;
    QList<core::Result<int>> m_answers;

    void ask(ProjectReader& reader, const QString& subject, std::function<int(int)> change = {})
    {
        reader.ask<int>(
            subject,
            [change](const core::Project& project) {
                return project.counts().transform([&](const core::ProjectCounts& counts) {
                    return change ? change(counts.letters) : counts.letters;
                });
            },
            [this](const core::Result<int>& answer) { m_answers.append(answer); });
    }

private Q_SLOTS:
    void init()
    {
        m_samples.emplace();
        m_project = m_samples->open();
        m_answers.clear();
    }
    void cleanup() { m_project.reset(); }

    void aSmallProjectAnswersAtOnce()
    {
        ProjectReader reader;
        reader.setProject(m_project.get());
        ask(reader, QStringLiteral("letters"));
        QCOMPARE(m_answers.size(), 1);
        QCOMPARE(m_answers.first().value(), tests::sampleCount());
        QVERIFY(!reader.isReading(QStringLiteral("letters")));
    }

    void aLargeOneAnswersLaterFromAThreadOfItsOwn()
    {
        ProjectReader reader(ProjectReader::Answers::Waited, noneIsSmall);
        reader.setProject(m_project.get());
        std::atomic<QThread*> thread = nullptr;
        ask(reader, QStringLiteral("letters"), [&thread](int letters) {
            thread = QThread::currentThread();
            return letters;
        });
        QVERIFY(m_answers.isEmpty());
        QVERIFY(reader.isReading(QStringLiteral("letters")));
        QTRY_COMPARE(m_answers.size(), 1);
        QCOMPARE(m_answers.first().value(), tests::sampleCount());
        QVERIFY(thread && thread != QThread::currentThread());
        QVERIFY(!reader.isReading(QStringLiteral("letters")));
    }

    void onlyTheNewestQuestionOfASubjectIsAnswered()
    {
        ProjectReader reader(ProjectReader::Answers::Waited, noneIsSmall);
        reader.setProject(m_project.get());
        for (int i = 1; i <= 5; ++i)
            ask(reader, QStringLiteral("letters"), [i](int) { return i; });
        ask(reader, QStringLiteral("other"), [](int) { return 100; });
        QTRY_COMPARE(m_answers.size(), 2);
        QCOMPARE(m_answers.at(0).value(), 5);
        QCOMPARE(m_answers.at(1).value(), 100); // another subject is another matter
        // And none that was overtaken comes after all.
        ask(reader, QStringLiteral("letters"), [](int) { return 6; });
        QTRY_COMPARE(m_answers.size(), 3);
        QCOMPARE(m_answers.at(2).value(), 6);
    }

    void whatWasWrittenBeforeIsInTheAnswer()
    {
        ProjectReader reader(ProjectReader::Answers::Waited, noneIsSmall);
        reader.setProject(m_project.get());
        QList<int> reviewed;
        const auto count = [&] {
            reader.ask<core::ProjectCounts>(
                QStringLiteral("counts"), [](const core::Project& project) { return project.counts(); },
                [&](const core::Result<core::ProjectCounts>& counts) {
                    reviewed.append(counts->byStatus.value(core::Status::Reviewed));
                });
        };
        count();
        QTRY_COMPARE(reviewed.size(), 1);
        const auto ids = m_project->letters();
        QVERIFY(m_project->setStatus(ids->first(), core::Status::Reviewed).value());
        count();
        QTRY_COMPARE(reviewed.size(), 2);
        QCOMPARE(reviewed, (QList<int> {0, 1}));
    }

    void withoutAProjectNothingIsAsked()
    {
        ProjectReader reader(ProjectReader::Answers::Waited, noneIsSmall);
        ask(reader, QStringLiteral("letters"));
        QCOMPARE(m_answers.size(), 0);
        reader.setProject(m_project.get());
        ask(reader, QStringLiteral("letters"));
        reader.setProject(nullptr);
        QVERIFY(!reader.isReading(QStringLiteral("letters")));
        QCoreApplication::processEvents();
        QCOMPARE(m_answers.size(), 0);
    }

    void theFileIsFoldedUpWhenTheProjectCloses()
    {
        ProjectReader reader(ProjectReader::Answers::Waited, noneIsSmall);
        reader.setProject(m_project.get());
        ask(reader, QStringLiteral("letters"));
        QTRY_COMPARE(m_answers.size(), 1);
        QVERIFY(m_project->setStatus(m_project->letters()->first(), core::Status::Reviewed).value());
        reader.setProject(nullptr);
        m_project.reset();
        QVERIFY(QFile::exists(m_samples->path()));
        QVERIFY(!QFile::exists(m_samples->path() + QStringLiteral("-wal")));
    }

    void aProjectThatIsGoneIsToldOf()
    {
        ProjectReader reader(ProjectReader::Answers::Waited, noneIsSmall);
        reader.setProject(m_project.get());
        QVERIFY(QFile::rename(m_samples->path(), m_samples->path() + QStringLiteral(".away")));
        ask(reader, QStringLiteral("letters"));
        QTRY_COMPARE(m_answers.size(), 1);
        QCOMPARE(m_answers.first().error().code, core::Error::Code::NotFound);
        QVERIFY(QFile::rename(m_samples->path() + QStringLiteral(".away"), m_samples->path()));
        ask(reader, QStringLiteral("letters")); // it is looked for again
        QTRY_COMPARE(m_answers.size(), 2);
        QCOMPARE(m_answers.last().value(), tests::sampleCount());
    }
};

QTEST_MAIN(TestProjectReader)
#include "tst_projectreader.moc"
