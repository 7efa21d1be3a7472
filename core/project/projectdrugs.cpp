// SPDX-License-Identifier: GPL-3.0-or-later
// The names that analysts added to a project's lexicon.
#include "core/project/projectdata.h"
#include "core/store/ledger.h"

#include <QMap>
#include <QSet>

using namespace Qt::StringLiterals;

namespace imr::core {

namespace {

Result<void> appendOwnDrug(
    const Database& database, const Drug& drug, bool removed, const QString& who, const QDateTime& when)
{
    Query query = database.query(u"INSERT INTO own_drug (\"when\", who, name, generic, class, kind, source, removed) "
                                 "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    query.bind(timeText(when))
        .bind(who)
        .bind(drug.name)
        .bind(drug.generic)
        .bind(drug.drugClass)
        .bind(drug.kind)
        .bind(drug.source)
        .bind(removed ? 1 : 0);
    return query.run().and_then([&] { return ledger::seal(database, u"own_drug"_s, query.insertedId()); });
}

Drug tidied(const Drug& drug)
{
    return {drug.name.simplified(), drug.generic.simplified(), drug.drugClass.simplified(), drug.kind.simplified(),
        drug.source.isEmpty() ? QString(Drug::analyst) : drug.source.simplified()};
}

QList<Drug> drugsOf(const QList<OwnDrug>& own)
{
    QList<Drug> drugs;
    for (const OwnDrug& entry : own)
        drugs.append(entry.drug);
    return drugs;
}

// Those that hold one of the names.
Result<QList<LetterId>> lettersWith(const Database& database, const QSet<QString>& foldedNames)
{
    QList<LetterId> letters;
    auto read
        = database.query(u"SELECT DISTINCT letter, drug FROM medication WHERE drug IS NOT NULL ORDER BY letter"_s)
              .each([&](const Query& row) {
                  const LetterId id {row.integer(0)};
                  if ((letters.isEmpty() || letters.last() != id) && foldedNames.contains(foldedName(row.text(1))))
                      letters.append(id);
              });
    if (!read)
        return std::unexpected(read.error());
    return letters;
}

} // namespace

Result<QList<OwnDrug>> ownDrugsIn(const Database& database)
{
    QMap<QString, OwnDrug> inForce; // by folded name
    auto read
        = database
              .query(u"SELECT name, generic, class, kind, source, removed, who, \"when\" FROM own_drug ORDER BY id"_s)
              .each([&inForce](const Query& row) {
                  const QString key = foldedName(row.text(0));
                  if (row.number(5))
                      inForce.remove(key);
                  else
                      inForce.insert(key,
                          {{row.text(0), row.text(1), row.text(2), row.text(3), row.text(4)}, row.text(6),
                              timeFrom(row.text(7))});
              });
    if (!read)
        return std::unexpected(read.error());
    return inForce.values();
}

Result<DrugLexicon> lexiconOf(const Database& database)
{
    return ownDrugsIn(database).transform([](const QList<OwnDrug>& own) {
        return own.isEmpty() ? DrugLexicon::builtIn() : DrugLexicon::builtIn().with(drugsOf(own));
    });
}

// What can't be read now is not worth refusing the project: letters are read with the built-in names.
void Project::Private::readOwnDrugs()
{
    hadOwnDrugs = database->integer(u"SELECT count(*) FROM own_drug"_s).value_or(0) > 0;
    lexicon = lexiconOf(*database).value_or(DrugLexicon::builtIn());
}

Result<QList<OwnDrug>> Project::ownDrugs() const
{
    return ownDrugsIn(*d->database);
}

const DrugLexicon& Project::lexicon() const
{
    return d->lexicon;
}

Result<int> Project::addOwnDrugs(const QList<Drug>& drugs)
{
    QList<Drug> added;
    for (const Drug& drug : drugs) {
        if (!foldedName(drug.name).isEmpty())
            added.append(tidied(drug));
    }
    return changeOwnDrugs(added, false);
}

Result<bool> Project::removeOwnDrug(const QString& name)
{
    return changeOwnDrugs({tidied({name, {}, {}, {}, {}})}, true).transform([](int changed) { return changed > 0; });
}

Result<int> Project::changeOwnDrugs(const QList<Drug>& drugs, bool remove)
{
    Transaction transaction(*d->database);
    if (auto begun = d->writable().and_then([&] { return transaction.begin(); }); !begun)
        return std::unexpected(begun.error());
    const auto own = ownDrugs();
    if (!own)
        return std::unexpected(own.error());
    QHash<QString, Drug> inForce;
    for (const OwnDrug& entry : *own)
        inForce.insert(foldedName(entry.drug.name), entry.drug);
    QSet<QString> changed;
    for (const Drug& drug : drugs) {
        const QString key = foldedName(drug.name);
        const auto current = inForce.constFind(key);
        if (remove ? current == inForce.constEnd() : current != inForce.constEnd() && *current == drug)
            continue;
        if (auto done = appendOwnDrug(*d->database, remove ? *current : drug, remove, d->maker(), d->madeAt()); !done)
            return std::unexpected(done.error());
        if (remove)
            inForce.remove(key);
        else
            inForce.insert(key, drug);
        changed.insert(key);
    }
    if (changed.isEmpty())
        return 0;
    d->readOwnDrugs();
    QList<LetterId> announced;
    auto written = lettersWith(*d->database, changed)
                       .and_then([&](const QList<LetterId>& letters) { return refreshFindings(letters, announced); })
                       .and_then([&] { return transaction.commit(); });
    transaction.rollback();
    if (!written)
        d->readOwnDrugs();
    for (const LetterId id : std::as_const(announced))
        Q_EMIT letterChanged(id);
    Q_EMIT ownDrugsChanged();
    return written.transform([&] { return int(changed.size()); });
}

// A letter whose entry is damaged keeps the findings it has.
Result<void> Project::refreshFindings(const QList<LetterId>& letters, QList<LetterId>& announced)
{
    for (const LetterId id : letters) {
        const auto letter = d->load(id);
        if (!letter)
            continue;
        announced.append(id);
        if (auto done = d->rewrite(*letter); !done)
            return done;
    }
    return {};
}

} // namespace imr::core
