// SPDX-License-Identifier: GPL-3.0-or-later
// What those who listen to a project are told of a correction.
#include "core/project/projectdata.h"
#include "tests/core/project/inventedletters.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <tuple>
#include <utility>

using namespace imr::core;
using namespace imr::tests;
using namespace Qt::StringLiterals;

class TestProjectCorrect : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Project> m_project;
    LetterId m_letter {};

    [[nodiscard]] QString path() const { return m_folder.filePath(u"batch.imrproj"_s); }
    static FieldPath at(const char* path) { return *FieldPath::parse(QString::fromLatin1(path)); }
    static FieldEdit typed(const QString& text) { return {{{text, {}}}}; }

    static bool sameRows(const LetterRow& one, const LetterRow& other)
    {
        const auto whole = [](const LetterRow& row) {
            return std::tie(row.id, row.file, row.caseNumber, row.status, row.items, row.upheld, row.overturned,
                row.findings, row.corrected, row.reviewedBy, row.reviewedAt, row.note, row.error, row.decisionDate,
                row.specialties);
        };
        return whole(one) == whole(other);
    }

private Q_SLOTS:
    void init()
    {
        m_project = std::move(Project::create(path()).value());
        auto database = openProjectFile(path());
        QVERIFY(LetterWriter(**database).insert(inventedLetter(1), QDateTime::currentDateTimeUtc()));
        m_letter = m_project->letters()->first();
    }
    void cleanup()
    {
        m_project.reset();
        QVERIFY(QFile::remove(path()));
    }

    // Who listens is given what was written: the same that is on disk.
    void aCorrectionIsToldAsItIsStored()
    {
        std::optional<StoredLetter> told;
        const QObject listener;
        connect(m_project.get(), &Project::letterChanged, &listener, [&](LetterId changed) {
            if (auto letter = m_project->letter(changed))
                told = std::move(*letter);
        });
        const auto keysOf = [](const auto& dismissals) { return QSet(dismissals.keyBegin(), dismissals.keyEnd()); };
        const auto isTheOneOnDisk = [&] {
            const auto reopened = Project::openForReading(path());
            const auto stored = (*reopened)->letter(m_letter);
            return told && told->row.id == m_letter && told->parsed == stored->parsed
                && told->effective == stored->effective && told->corrections == stored->corrections
                && keysOf(told->dismissals) == keysOf(stored->dismissals) && told->text == stored->text
                && told->path == stored->path && told->format == stored->format && told->sha256 == stored->sha256
                && told->extractor == stored->extractor && told->parser == stored->parser
                && sameRows(told->row, stored->row) && sameRows(told->row, m_project->rows({m_letter})->first());
        };
        QCOMPARE(m_project->correct(m_letter, at("issues[0].medications[0].drug"), typed(u"Zorbitol"_s)), true);
        QVERIFY(isTheOneOnDisk());
        QCOMPARE(m_project->correct(m_letter, at("header.case_number"), typed(u"CM99-0000009"_s)), true);
        QVERIFY(isTheOneOnDisk());
        QCOMPARE(m_project->correct(m_letter, at("issues[0].decision"), typed(u"Overturned"_s)), true);
        QVERIFY(isTheOneOnDisk());
        QVERIFY(m_project->setStatus(m_letter, Status::Flagged, u"look again"_s));
        QVERIFY(isTheOneOnDisk());
        QCOMPARE(m_project->correct(m_letter, at("issues[0].decision"), std::nullopt), true);
        QVERIFY(isTheOneOnDisk());
        QCOMPARE(told->row.note, u"look again"_s);
    }

    // One that listens and writes by itself: whoever is told after it reads what it wrote.
    void whatAListenerWritesIsReadByTheNext()
    {
        connect(m_project.get(), &Project::letterChanged, this, [&, busy = false](LetterId changed) mutable {
            if (!std::exchange(busy, true))
                QVERIFY(m_project->setStatus(changed, Status::Flagged, u"mine"_s));
        });
        QStringList notes;
        const QObject listener;
        connect(m_project.get(), &Project::letterChanged, &listener,
            [&](LetterId changed) { notes.append(m_project->letter(changed)->row.note); });
        QCOMPARE(m_project->correct(m_letter, at("issues[0].decision"), typed(u"Overturned"_s)), true);
        QCOMPARE(notes, QStringList({u"mine"_s, u"mine"_s}));
    }
};

QTEST_GUILESS_MAIN(TestProjectCorrect)
#include "tst_projectcorrect.moc"
