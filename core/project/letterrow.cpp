// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/letterrow.h"

#include "core/project/projectdata.h"

#include <QCoreApplication>

namespace imr::core {

LetterRow letterRowFrom(const Query& row)
{
    LetterRow letter;
    letter.id = LetterId {row.integer(0)};
    letter.file = row.text(1);
    letter.caseNumber = row.text(2);
    letter.status = statusNamed(row.text(3));
    letter.items = row.number(4);
    letter.upheld = row.number(5);
    letter.overturned = row.number(6);
    letter.findings = row.number(7);
    letter.corrected = row.number(8);
    letter.reviewedBy = row.text(9);
    letter.reviewedAt = timeFrom(row.text(10));
    letter.note = row.text(11);
    letter.error = row.text(12);
    letter.decisionDate = row.text(13);
    letter.specialties = row.text(14);
    return letter;
}

Error noSuchLetter(LetterId id)
{
    return {Error::Code::NotFound,
        QCoreApplication::translate("imr::Project", "The letter is not in the project any more. Choose another."),
        QString::number(qint64(id))};
}

} // namespace imr::core
