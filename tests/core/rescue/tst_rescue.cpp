// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rescue/rescue.h"

#include "core/project/damage.h"
#include "core/project/projectcheck.h"
#include "core/project/projectdata.h"
#include "core/store/schema.h"
#include "tests/core/project/inventedletters.h"
#include "tests/support/sampleproject.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace imr::core;
using namespace imr::tests;
using namespace Qt::StringLiterals;

// A project on a bad disk: what is left of it is had.
class TestRescue : public QObject
{
    Q_OBJECT

    static constexpr int letterCount = 60; // of which the fifth was removed
    static constexpr qint64 pageSize = schema::pageBytes;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QString m_new;

    static const FieldPath& quantity()
    {
        static const FieldPath path = *FieldPath::parse(u"issues[0].quantity");
        return path;
    }

    void make(int letters = letterCount) const
    {
        const auto project = Project::create(m_path);
        QVERIFY(project);
        {
            auto database = openProjectFile(m_path);
            LetterWriter writer(**database);
            Transaction transaction(**database);
            QVERIFY(transaction.begin());
            for (int i = 1; i <= letters; ++i)
                QVERIFY(writer.insert(inventedLetter(i), QDateTime::currentDateTimeUtc()));
            QVERIFY(writer.insert(unreadableLetter(u"cut.pdf"_s), QDateTime::currentDateTimeUtc()));
            QVERIFY(transaction.commit());
        }
        (*project)->setReviewer(u"Ada"_s);
        for (int i = 1; i <= letters; i += 2)
            QVERIFY(
                (*project)->correct(LetterId {i}, quantity(), FieldEdit {{{QString::number(1000 + i), {}}}}, u"why"_s));
        for (int i = 1; i <= letters; i += 4)
            QVERIFY((*project)->setStatus(LetterId {i}, Status::Reviewed));
        QVERIFY((*project)->setStatus(LetterId {2}, Status::Flagged, u"look again"_s));
        QVERIFY((*project)->dismiss(
            LetterId {3}, (*project)->letter(LetterId {3})->effective.findings.first(), u"known"_s));
        QVERIFY((*project)->addOwnDrugs({{u"Calmazin"_s, u"calmazine"_s, u"other"_s, u"brand"_s, u"analyst"_s}}));
        QCOMPARE((*project)->removeLetters({LetterId {5}}), letters >= 4 ? 1 : 0);
        (*project)->setSetting(u"place"_s, 7);
    }

    // Nothing of the file's pages that hold these words is left.
    int wipe(const QByteArray& words) const
    {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadWrite))
            return -1;
        const QByteArray bytes = file.readAll();
        int wiped = 0;
        for (qint64 page = 1; page * pageSize < bytes.size(); ++page) { // not the first
            if (!bytes.mid(page * pageSize, pageSize).contains(words))
                continue;
            file.seek(page * pageSize);
            file.write(QByteArray(pageSize, '\x5a'));
            ++wiped;
        }
        return wiped;
    }

    void compareLetters(const QString& was, const QStringList& butFor = {}) const
    {
        const auto before = Project::open(was);
        const auto after = Project::open(m_new);
        QVERIFY(before && after);
        const QList<LetterId> ids = *(*before)->letters();
        for (const LetterId id : ids) {
            const auto wanted = (*before)->letter(id);
            const auto found = (*after)->letter(id);
            QVERIFY2(found, qPrintable(wanted->row.file));
            if (butFor.contains(wanted->row.file)) {
                QCOMPARE(found->row.status, Status::Unreadable);
                continue;
            }
            QCOMPARE(found->text, wanted->text);
            QCOMPARE(found->parsed, wanted->parsed);
            QCOMPARE(found->effective, wanted->effective);
            QCOMPARE(found->corrections, wanted->corrections);
            QCOMPARE(found->dismissals, wanted->dismissals);
            QCOMPARE(found->sha256, wanted->sha256);
            QCOMPARE(found->path, wanted->path);
            QCOMPARE(found->row.status, wanted->row.status);
            QCOMPARE(found->row.reviewedBy, wanted->row.reviewedBy);
            QCOMPARE(found->row.reviewedAt, wanted->row.reviewedAt);
            QCOMPARE(found->row.note, wanted->row.note);
            QCOMPARE(found->row.error, wanted->row.error);
            QCOMPARE(found->row.corrected, wanted->row.corrected);
            QCOMPARE((*after)->history(id)->size(), (*before)->history(id)->size());
            for (qsizetype i = 0; i < (*before)->history(id)->size(); ++i)
                QCOMPARE((*after)->history(id)->at(i).seal, (*before)->history(id)->at(i).seal);
        }
    }

    static QString report(const Result<Rescue>& rescue)
    {
        return rescue ? rescueSentence(*rescue) + rescueDetails(*rescue).join(u';')
                      : rescue.error().sentence + rescue.error().detail;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"Batch 7.imrproj"_s);
        m_new = m_folder->filePath(u"Batch 7 rescued.imrproj"_s);
    }

    void ofASoundProjectNothingIsLeftOut()
    {
        make();
        int told = 0;
        const auto rescue = rescueProject(m_path, m_new, [&told](int done, int all) {
            told = done;
            QVERIFY(done <= all);
        });
        QVERIFY2(rescue, qPrintable(report(rescue)));
        QVERIFY2(rescue->isComplete(), qPrintable(report(rescue)));
        QCOMPARE(rescue->letters, letterCount);
        QCOMPARE(told, letterCount);
        QCOMPARE(*checkProject(m_new), QStringList());
        compareLetters(m_path);
        const auto after = Project::open(m_new);
        QCOMPARE((*after)->letter(LetterId {5}).error().code, Error::Code::NotFound); // it was removed for good
        QCOMPARE((*after)->ownDrugs()->size(), 1);
        QCOMPARE((*after)->setting(u"place"_s).toInt(), 7);
        QCOMPARE((*after)->counts()->byStatus, (*Project::open(m_path))->counts()->byStatus);
        QCOMPARE((*after)->letters({.words = u"slept"_s})->size(), letterCount - 1); // the index too
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile::permissions(m_new) & others, QFile::Permissions());
    }

    void whatIsDoneAfterwardsGoesOnInTheSameLedger()
    {
        make(4);
        QVERIFY(rescueProject(m_path, m_new));
        {
            const auto after = Project::open(m_new);
            QVERIFY(*(*after)->correct(LetterId {4}, quantity(), FieldEdit {{{u"9"_s, {}}}}));
            auto database = openProjectFile(m_new);
            QCOMPARE(
                *LetterWriter(**database).insert(inventedLetter(90), QDateTime::currentDateTimeUtc()), LetterId {6});
        }
        QCOMPARE(*checkProject(m_new), QStringList());
    }

    void lettersOfADamagedPageKeepTheirPlaceAndAllOthersAreThere()
    {
        make();
        const QString sound = m_folder->filePath(u"sound.imrproj"_s);
        QVERIFY(QFile::copy(m_path, sound));
        QVERIFY(wipe("/invented/letter-00030.txt") > 0);
        const auto damage = damageIn(m_path);
        QVERIFY(damage && *damage);
        QCOMPARE((*damage)->code, Error::Code::Damaged);
        QVERIFY(!(*damage)->detail.isEmpty());
        const auto none = damageIn(sound);
        QVERIFY(none && !none->has_value());
        const auto rescue = rescueProject(m_path, m_new);
        QVERIFY2(rescue, qPrintable(report(rescue)));
        QVERIFY2(rescue->lost.contains(u"letter-00030.txt"_s), qPrintable(report(rescue)));
        QVERIFY(rescue->lost.size() < 8);
        QCOMPARE(rescue->letters + rescue->lost.size(), letterCount);
        QVERIFY(!rescue->isComplete());
        QCOMPARE(rescue->lostLines, 0);
        QCOMPARE(*checkProject(m_new), QStringList());
        compareLetters(sound, rescue->lost);
        // What was said of the letter is kept with its place.
        const auto after = Project::open(m_new);
        const auto before = Project::open(sound);
        const QList<LetterId> ids = *(*before)->letters();
        for (const LetterId id : ids)
            QCOMPARE((*after)->history(id)->size(), (*before)->history(id)->size());
    }

    void aFileCutShortIsReadAsFarAsItGoes()
    {
        make(5 * letterCount); // so that the roots of the tables stand in the part that is left
        const qint64 size = QFileInfo(m_path).size();
        for (const int percent : {90, 70, 50, 30}) {
            QFile file(m_path);
            QVERIFY(file.resize(size * percent / 100 / pageSize * pageSize));
            QCOMPARE(Project::open(m_path).error().code, Error::Code::Damaged);
            QVERIFY(damageIn(m_path)->has_value());
            const auto readable = Project::openDamaged(m_path);
            QVERIFY2(readable, qPrintable(readable ? QString() : readable.error().detail));
            QVERIFY((*readable)->isReadOnly());
            QFile::remove(m_new);
            const auto rescue = rescueProject(m_path, m_new);
            QVERIFY2(rescue, qPrintable(report(rescue)));
            QVERIFY2(!rescue->isComplete() || percent == 90, qPrintable(report(rescue)));
            QVERIFY(Project::open(m_new));
            QVERIFY(!damageIn(m_new)->has_value());
        }
    }

    void missingHistoryIsCountedAndSeenInTheLedger()
    {
        make();
        QVERIFY(wipe("issues[0].quantity60") > 0); // a correction's field and the old value before it
        const auto rescue = rescueProject(m_path, m_new);
        QVERIFY2(rescue, qPrintable(report(rescue)));
        QVERIFY2(rescue->lostLines > 0, qPrintable(report(rescue)));
        QCOMPARE(rescue->letters, letterCount);
        const QStringList problems = *checkProject(m_new);
        QVERIFY(std::ranges::any_of(problems, [](const QString& problem) { return problem.contains(u"history"); }));
        QVERIFY(std::ranges::none_of(problems, [](const QString& problem) { return problem.contains(u"damaged"); }));
    }

    void aLetterWhoseReadingIsGoneIsParsedAgain()
    {
        const SampleProject samples;
        Letter parsed;
        QString file;
        {
            const auto project = samples.open();
            const auto letter = *project->letter(project->letters({.statuses = {Status::ToReview}})->first());
            parsed = letter.parsed;
            file = letter.row.file;
            auto database = openProjectFile(samples.path());
            QVERIFY((*database)
                    ->query(u"UPDATE letter SET parsed = '{\"fields\": {' WHERE id = ?"_s)
                    .bind(qint64(letter.row.id))
                    .run());
        }
        const auto rescue = rescueProject(samples.path(), m_new);
        QVERIFY2(rescue, qPrintable(report(rescue)));
        QCOMPARE(rescue->readAnew, QStringList {file});
        QCOMPARE(rescue->lost, QStringList());
        const auto after = Project::open(m_new);
        const Letter now = (*after)->letter(letterNamed(**after, file))->parsed;
        QCOMPARE(now.caseNumber, parsed.caseNumber);
        QCOMPARE(now.items, parsed.items);
        QCOMPARE(*checkProject(m_new), QStringList());
    }

    void aWordThatWasChangedIsTold()
    {
        make(12);
        {
            const auto database = openProjectFile(m_path);
            QVERIFY((*database)->execute(
                u"UPDATE letter SET parsed = replace(parsed, 'Zorbital\"', 'Qorbital\"') WHERE id = 7"_s));
        }
        const auto rescue = rescueProject(m_path, m_new);
        QVERIFY2(rescue, qPrintable(report(rescue)));
        QCOMPARE(rescue->doubtful, QStringList {u"letter-00007.txt"_s});
        QVERIFY(!rescue->isComplete());
    }

    void wherePagesAreWipedANewProjectIsSoundAllTheSame()
    {
        make(12);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray sound = file.readAll();
        file.close();
        int whole = 0;
        for (qint64 page = 1; page * pageSize < sound.size(); page += 5) {
            QByteArray damaged = sound;
            for (qint64 i = 0; i < pageSize; ++i)
                damaged[page * pageSize + i] = char((i * 37 + page) % 251);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(damaged);
            file.close();
            QFile::remove(m_new);
            const auto rescue = rescueProject(m_path, m_new);
            if (!rescue) { // of the tables themselves
                QCOMPARE(rescue.error().code, Error::Code::Damaged);
                QVERIFY(!QFile::exists(m_new));
                continue;
            }
            whole += rescue->isComplete() ? 1 : 0;
            QVERIFY2(Project::open(m_new), qPrintable(QString::number(page)));
            QVERIFY(!damageIn(m_new)->has_value());
        }
        QVERIFY(whole > 3); // indexes and derived rows are made anew
    }

    void nothingIsOverwrittenAndNothingLeftBehind()
    {
        make(3);
        QFile taken(m_new);
        QVERIFY(taken.open(QIODevice::WriteOnly));
        taken.write("mine");
        taken.close();
        QCOMPARE(rescueProject(m_path, m_new).error().code, Error::Code::InUse);
        QCOMPARE(taken.size(), 4);
        QVERIFY(taken.remove());
        QCOMPARE(rescueProject(m_path, m_path).error().code, Error::Code::InUse);
        const auto nowhere = rescueProject(m_path, m_folder->filePath(u"none/new.imrproj"_s));
        QVERIFY(!nowhere && nowhere.error().sentence.contains(u"new.imrproj"));
        std::stop_source stop;
        const auto stopped = rescueProject(m_path, m_new, [&stop](int, int) { stop.request_stop(); }, stop.get_token());
        QCOMPARE(stopped.error().code, Error::Code::Cancelled);
        QCOMPARE(rescueProject(m_folder->filePath(u"none.imrproj"_s), m_new).error().code, Error::Code::NotFound);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList {u"Batch 7.imrproj"_s});
    }

    void whatIsNoProjectIsNoRescue()
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(3 * pageSize, 'x'));
        file.close();
        QCOMPARE(rescueProject(m_path, m_new).error().code, Error::Code::ForeignFile);
        QVERIFY(!QFile::exists(m_new));
    }

    void theDamagedFileStaysAsItIs()
    {
        make(12);
        QVERIFY(wipe("/invented/letter-00003.txt") > 0);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        QVERIFY(rescueProject(m_path, m_new));
        file.seek(0);
        QCOMPARE(file.readAll(), before);
    }
};

QTEST_GUILESS_MAIN(TestRescue)
#include "tst_rescue.moc"
