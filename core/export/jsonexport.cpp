// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/jsonexport.h"

#include "core/export/checkedoutput.h"
#include "core/export/letterjson.h"
#include "core/project/project.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace imr::core {

namespace {

QByteArray lineOf(const StoredLetter& letter)
{
    QJsonObject json = letterToJson(letter.effective);
    json.insert(u"file"_s, letter.row.file);
    json.insert(u"format"_s, letter.format);
    json.insert(u"sha256"_s, QString::fromLatin1(letter.sha256));
    json.insert(u"status"_s, statusName(letter.row.status));
    if (!letter.row.reviewedBy.isEmpty())
        json.insert(u"reviewed_by"_s, letter.row.reviewedBy);
    if (letter.row.reviewedAt.isValid())
        json.insert(u"reviewed_at"_s, letter.row.reviewedAt.toString(Qt::ISODate));
    if (!letter.row.note.isEmpty())
        json.insert(u"note"_s, letter.row.note);
    if (!letter.row.error.isEmpty())
        json.insert(u"error"_s, letter.row.error);
    QStringList corrected = letter.corrections.keys();
    corrected.sort();
    json.insert(u"corrected_fields"_s, QJsonArray::fromStringList(corrected));
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

Result<qint64> exportJson(const Project& project, bool reviewedOnly, QIODevice& device, const PassOver& passOver)
{
    LetterFilter filter;
    if (reviewedOnly)
        filter.statuses = {Status::Reviewed};
    const auto ids = project.letters(filter);
    if (!ids)
        return std::unexpected(ids.error());
    CheckedOutput output(device);
    qint64 written = 0;
    for (const LetterId id : *ids) {
        const auto letter = project.letter(id);
        if (!letter && letter.error().code == Error::Code::Damaged && passOver) {
            passOver(leftOut(id, letter.error()));
            continue;
        }
        const auto added = letter ? output.add(lineOf(*letter)) : std::unexpected(letter.error());
        if (!added)
            return std::unexpected(added.error());
        ++written;
    }
    return output.flush().transform([written] { return written; });
}

Result<qint64> exportJsonFile(const Project& project, bool reviewedOnly, const QString& path, const PassOver& passOver)
{
    return writeExportFile(
        project, path, [&](QIODevice& device) { return exportJson(project, reviewedOnly, device, passOver); });
}

} // namespace imr::core
