// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/letter/correction.h"
#include "core/letter/dismissal.h"
#include "core/lexicon/druglexicon.h"
#include "core/store/ids.h"
#include "core/store/projectlock.h"
#include "core/text/pagelayout.h"

#include <QMap>
#include <QObject>
#include <QVariant>

#include <memory>

namespace imr::core {

class Database;

enum class Status {
    ToReview,
    Reviewed,
    Flagged,
    Unreadable, // the file could not be read or is no IMR letter; `error` says why
};
[[nodiscard]] QString statusName(Status status); // "to review", "reviewed", "flagged", "unreadable": CSV and SQL
[[nodiscard]] QString statusLabel(Status status); // the same in the person's language

// What the letters table shows of a letter.
struct LetterRow
{
    LetterId id {};
    QString file; // base name
    QString caseNumber; // effective
    Status status = Status::ToReview;
    int items = 0;
    int upheld = 0;
    int overturned = 0;
    int findings = 0; // of severity warning or worse, not dismissed
    int corrected = 0; // fields with a correction in force
    QString reviewedBy;
    QDateTime reviewedAt; // UTC
    QString note; // of a flagged letter
    QString error; // of an unreadable letter: the sentence
    QString decisionDate; // effective, ISO 8601
    QString specialties; // effective, of the reviewer; several joined

    [[nodiscard]] QString name() const { return caseNumber.isEmpty() ? file : caseNumber; } // what people call it
};

// A letter with everything the panes need.
struct StoredLetter
{
    LetterRow row;
    QString path; // where it was imported from
    QString format; // "txt" or "pdf"
    QByteArray sha256;
    QString extractor;
    QString parser;
    QString text; // canonical
    Letter parsed;
    Corrections corrections;
    Dismissals dismissals;
    Letter effective; // with findings of its own, the dismissed ones marked
};

// Which letters, in which order. Empty members do not restrict; all that are set must hold, and decision, drug, class,
// kind, guideline and section for the same item.
struct LetterFilter
{
    QString words {}; // full text, each word a prefix; "..." a phrase; also matches file and case number
    QList<Status> statuses {};
    bool withFindings = false; // of letters that could be read
    bool withProblems = false; // the same, or with fields that were read with low confidence
    QString decision {}; // letters with at least one such item
    QString drug {}; // brand or generic
    QString drugClass {};
    QString kind {}; // of request
    QString page {}; // a page cited by either side
    QString guideline {}; // that the reviewer cites: its document, or its source where no document is named
    QString section {}; // that the reviewer cites
    QString specialty {}; // of the reviewer
    QString finding {}; // code; not dismissed
    QString correctedBy {}; // a person who made a correction in the letter

    enum class Order {
        Imported,
        File,
        CaseNumber,
        Status,
        Items,
        Overturned,
        Findings,
        DecisionDate,
        Corrected,
        Reviewer, // who reviewed the letter
        ReviewedAt,
        Specialty,
    };
    Order order = Order::Imported;
    bool descending = false;

    friend bool operator==(const LetterFilter&, const LetterFilter&) = default;
};

// A value that occurs in a project, and how many letters a filter by it lets through.
struct FilterValue
{
    QString value;
    int letters = 0;

    friend bool operator==(const FilterValue&, const FilterValue&) = default;
};

struct ProjectCounts
{
    int letters = 0;
    int lettersWithFindings = 0; // as LetterFilter::withFindings counts
    int lettersOverturned = 0; // with at least one such item
    QHash<Status, int> byStatus;
    int items = 0;
    int upheld = 0;
    int overturned = 0;
    int findings = 0;
    int openFindings = 0; // of readable letters not yet reviewed
    QMap<QString, int> findingsByCode;
    int corrections = 0; // lines of history
    int dismissed = 0; // dismissals in force; none of the other numbers counts a dismissed finding
    int ownDrugs = 0;
};

// A name that analysts added to this project's lexicon.
struct OwnDrug
{
    Drug drug;
    QString who;
    QDateTime when; // UTC
};

// One field among many that are corrected together. An unset value: reverted to what was parsed.
struct FieldCorrection
{
    LetterId letter {};
    QString path;
    std::optional<FieldEdit> value;

    friend bool operator==(const FieldCorrection&, const FieldCorrection&) = default;
};

// Letters that were read anew together; the project keeps what held before.
enum class ReadingBatch : qint64 {
};

// A letter read anew, with all that is to be in force over it.
struct NewReading
{
    LetterId letter {};
    QString parser; // version
    Letter parsed;
    Corrections corrections;
    Dismissals dismissals;
    QHash<QString, QString> notes; // for the lines of history that this adds, by field path
};

// One .imrproj file. Every change is on disk when it is announced, and when its call returns. Lives in the thread that
// made it; the importer writes through a connection of its own, after which refresh() announces what is new.
class Project final : public QObject
{
    Q_OBJECT

public:
    // A new file; refuses to overwrite one.
    [[nodiscard]] static Result<std::unique_ptr<Project>> create(const QString& path);
    // Checks identity and version before anything else; never creates. Read-only where the file may not be written, or
    // another program has it.
    [[nodiscard]] static Result<std::unique_ptr<Project>> open(const QString& path);
    [[nodiscard]] static Result<std::unique_ptr<Project>> openForReading(const QString& path);
    // A file that is damaged, or cut short, for reading only: what of it can't be read is an error when it is asked
    // for.
    [[nodiscard]] static Result<std::unique_ptr<Project>> openDamaged(const QString& path);
    ~Project() override; // folds the write-ahead log back into the file

    [[nodiscard]] QString path() const;
    [[nodiscard]] QString name() const; // base name without extension
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] std::optional<LockHolder> heldBy() const; // another program, which may write to it
    [[nodiscard]] std::optional<LockHolder> leftBy() const; // a program that had it and did not close it

    [[nodiscard]] Result<QList<LetterId>> letters(const LetterFilter& filter = {}) const;
    // Those of the letters that the filter lets through, in its order; quick for few letters of a large project.
    [[nodiscard]] Result<QList<LetterId>> lettersAmong(
        const QList<LetterId>& letters, const LetterFilter& filter) const;
    [[nodiscard]] Result<QList<LetterRow>> rows(const QList<LetterId>& ids) const; // in the order asked
    [[nodiscard]] Result<StoredLetter> letter(LetterId id) const; // many: letterentries.h
    [[nodiscard]] Result<PageLayout> pageLayout(LetterId id) const;
    [[nodiscard]] Result<QList<WordBox>> wordBoxes(LetterId id) const;
    [[nodiscard]] Result<QList<CorrectionRecord>> history(LetterId id) const; // oldest first
    [[nodiscard]] Result<ProjectCounts> counts() const;
    [[nodiscard]] Result<bool> hasMoreLettersThan(int few) const; // at once, however large the project
    // What that part of a filter can be set to, the most frequent first; of the drugs brands, generics and the
    // ingredients of compounds, of the pages single ones. Goes through the whole project: for a thread of its own.
    [[nodiscard]] Result<QList<FilterValue>> filterValues(QString LetterFilter::* part) const;
    // The letter whose SHA-256 begins so, in lower-case hexadecimal digits.
    [[nodiscard]] Result<std::optional<LetterId>> letterWithSha256(const QByteArray& beginning) const;
    // A copy of all that is held here, where no file may be; even when the project's own file was removed or replaced
    // since it was opened.
    [[nodiscard]] Result<void> copyTo(const QString& path) const;
    // Works out what is in force of a letter, its findings and what its row shows of them, from what was parsed,
    // corrected and dismissed.
    void complete(StoredLetter& letter) const;

    // Sets what a field holds, or with no value reverts it to what was parsed. Appends to the history, rewrites the
    // effective rows and findings of that letter, in one transaction. False: nothing changed, nothing was written.
    [[nodiscard]] Result<bool> correct(
        LetterId id, const FieldPath& path, const std::optional<FieldEdit>& value, const QString& note = {});
    // Many fields of many letters in one transaction: all or none. Those that hold it already are passed over; gives
    // what the others held before, in the order that takes them back.
    [[nodiscard]] Result<QList<FieldCorrection>> correctMany(
        const QList<FieldCorrection>& corrections, const QString& note = {});

    // Says that a finding needs no attention, or that it does again. Stays so over corrections and new readings of the
    // letter, as long as the finding is about the same words. Appends to the history. False: nothing changed.
    [[nodiscard]] Result<bool> dismiss(LetterId id, const Finding& finding, const QString& note = {});
    [[nodiscard]] Result<bool> restore(LetterId id, const Finding& finding);
    [[nodiscard]] Result<QList<DismissalRecord>> dismissals(LetterId id) const; // oldest first

    // Status with who and when; a note for flagged letters. Unreadable letters keep their status.
    [[nodiscard]] Result<bool> setStatus(LetterId id, Status status, const QString& note = {});
    // As it was, for undo: who and when included.
    struct Review
    {
        Status status = Status::ToReview;
        QString by;
        QDateTime at;
        QString note;

        friend bool operator==(const Review&, const Review&) = default;
    };
    [[nodiscard]] Result<bool> restoreReview(LetterId id, const Review& review);

    // The fields of the same kind (of the same side, for citations) that hold the text, in letters that hold the words;
    // in the order of the letters. The path's own indices do not count.
    [[nodiscard]] Result<QList<std::pair<LetterId, FieldPath>>> fieldsHolding(
        const FieldPath& field, const QString& text, const QString& words = {}) const;

    // Names that letters of this project are read with beside the built-in ones. An added name takes the place of one
    // of the same name; findings of the letters that hold it follow at once. Gives how many names that changed.
    [[nodiscard]] Result<QList<OwnDrug>> ownDrugs() const; // by name
    [[nodiscard]] Result<int> addOwnDrugs(const QList<Drug>& drugs);
    [[nodiscard]] Result<bool> removeOwnDrug(const QString& name);
    [[nodiscard]] const DrugLexicon& lexicon() const; // built-in and own; as of now, until ownDrugsChanged()

    // Puts a new reading in the place of the former one in one transaction; what held before is kept with the batch.
    // Letters are read anew by core/learn/rereading.h.
    [[nodiscard]] Result<ReadingBatch> newReadingBatch() const;
    [[nodiscard]] Result<void> replaceReading(ReadingBatch batch, const NewReading& reading);
    // Takes a batch back: readings, corrections and dismissals as they were before it. All or nothing; gives the batch
    // that takes this back again.
    [[nodiscard]] Result<ReadingBatch> restoreReadings(ReadingBatch batch);

    // For good: text, rows, index and history of the letters leave the file and its free pages; only that letters of
    // these ids were removed, when and by whom is kept. Copies and backups of the file keep them. Gives how many there
    // were; all or none.
    [[nodiscard]] Result<int> removeLetters(const QList<LetterId>& ids, const QString& note = {});

    // What the window remembers with the project ("last letter", pane sizes); not part of the history.
    [[nodiscard]] QVariant setting(const QString& key, const QVariant& fallback = {}) const;
    void setSetting(const QString& key, const QVariant& value);

    // Who makes the changes from now on; the login name at first.
    [[nodiscard]] QString reviewer() const;
    void setReviewer(const QString& name);

    // As long as it lives, changes are put down as that person's, made then: those that had to wait until they could be
    // written.
    class [[nodiscard]] MadeEarlier final
    {
    public:
        MadeEarlier(Project& project, const QString& who, const QDateTime& when); // UTC
        ~MadeEarlier();
        Q_DISABLE_COPY_MOVE(MadeEarlier)

    private:
        Project& m_project;
    };

    // After an import: announces letters that another connection wrote.
    void refresh();

Q_SIGNALS:
    void letterChanged(imr::core::LetterId id);
    void lettersAdded(); // or removed: models read the ids anew
    void ownDrugsChanged();

private:
    friend class LetterEntries;
    class Private;
    explicit Project(std::unique_ptr<Private> data);
    static Result<std::unique_ptr<Project>> opened(Result<std::unique_ptr<Database>> database);
    // A note: dismissed; none: it counts.
    Result<bool> setDismissed(LetterId id, const Finding& finding, const std::optional<QString>& note);
    Result<int> changeOwnDrugs(const QList<Drug>& drugs, bool remove);
    Result<void> refreshFindings(const QList<LetterId>& letters, QList<LetterId>& announced);
    std::unique_ptr<Private> d;
};

} // namespace imr::core
