// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/cellcount.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace imr::core {

namespace {

QString comparable(const QString& text)
{
    QString folded;
    folded.reserve(text.size());
    for (const QChar c : text) {
        switch (c.unicode()) {
        case 0x2013:
        case 0x2014:
            folded += u'-';
            break;
        case 0x2019:
            folded += u'\'';
            break;
        case u'&':
            folded += "and"_L1;
            break;
        default:
            if (!c.isSpace() && c != u',')
                folded += c.toLower();
        }
    }
    const auto isStop = [](QChar c) { return c == u'.' || c == u';' || c == u':'; };
    while (!folded.isEmpty() && isStop(folded.back()))
        folded.chop(1);
    while (!folded.isEmpty() && isStop(folded.front()))
        folded.remove(0, 1);
    return folded;
}

// "303-5" means 303 to 305.
QString fullRange(const QString& pages)
{
    const qsizetype dash = pages.indexOf(u'-');
    const qsizetype missing = dash - (pages.size() - dash - 1);
    if (dash < 0 || missing <= 0)
        return pages;
    return pages.first(dash + 1) + pages.first(missing) + pages.sliced(dash + 1);
}

QString nameOf(const FieldPath& path)
{
    const QLatin1StringView name(path.spec->name);
    switch (path.group) {
    case FieldPath::Group::ClaimsCitations:
        return u"claims_administrator."_s + name;
    case FieldPath::Group::ReviewerCitations:
        return u"reviewer_guideline."_s + name;
    case FieldPath::Group::Medications:
        return specNamed(Scope::Item, QString(name)) ? u"medications."_s + name : QString(name);
    case FieldPath::Group::None:
        break;
    }
    return name;
}

} // namespace

QStringList comparableValues(const FieldSpec& spec, const Field& field)
{
    QStringList values;
    for (const Value& value : field.values) {
        QString text = comparable(value.text);
        if (spec.type == FieldType::Pages)
            text = fullRange(text);
        if (QLatin1StringView(spec.name) == "duration"_L1)
            text.replace("days"_L1, "day"_L1);
        if (!text.isEmpty())
            values.append(text);
    }
    values.sort();
    if (spec.type == FieldType::Pages)
        values.removeDuplicates();
    return values;
}

QList<const FieldSpec*> ownersOf(const FieldSpec& spec)
{
    const QLatin1StringView name(spec.name);
    if (spec.scope == Scope::Medication && name != "drug"_L1)
        return {specNamed(Scope::Medication, u"drug")};
    if (spec.scope != Scope::Citation || name == "source"_L1 || name == "text"_L1)
        return {};
    if (name == "edition"_L1 || name == "sections"_L1)
        return {specNamed(Scope::Citation, u"source"), specNamed(Scope::Citation, u"document")};
    return {specNamed(Scope::Citation, u"source")};
}

CellCounter::CellCounter(Evaluation& evaluation)
    : m_evaluation(evaluation)
{
}

void CellCounter::beginLetter(const StoredLetter& letter)
{
    m_letter = letter.row.id;
    m_file = letter.row.file;
}

void CellCounter::add(const ComparedCell& cell)
{
    static const Field none;
    const Field& right = cell.right ? *cell.right : none;
    const Field& read = cell.read ? *cell.read : none;
    const QStringList wanted = comparableValues(*cell.path.spec, right);
    const QStringList given = comparableValues(*cell.path.spec, read);
    if (wanted.isEmpty() && given.isEmpty())
        return;
    QStringList common;
    if (cell.sameOwner)
        std::ranges::set_intersection(wanted, given, std::back_inserter(common));
    FieldScore& score = m_scores[{cell.path.spec - fieldTable().data(), int(cell.path.group)}];
    score.name = nameOf(cell.path);
    for (FieldScore* counted : {&score, &m_evaluation.all}) {
        counted->right += int(common.size());
        counted->spurious += int(given.size() - common.size());
        counted->missed += int(wanted.size() - common.size());
    }
    // A value under another drug or source is its owner's error: itself it reads as it should.
    const bool isRight = wanted == given;
    if (!isRight)
        m_evaluation.cells.append({m_letter, m_file, cell.path.toString(), read.text(), right.text()});
    if (given.isEmpty())
        return;
    Calibration& calibration = m_evaluation.calibration;
    const bool sure = read.confidence >= Calibration::sureFrom;
    ++(sure ? calibration.sure : calibration.unsure);
    if (isRight)
        ++(sure ? calibration.sureRight : calibration.unsureRight);
}

void CellCounter::finish()
{
    m_evaluation.fields = m_scores.values();
}

} // namespace imr::core
