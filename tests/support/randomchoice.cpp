// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/randomchoice.h"

#include <QLocale>

namespace imr::tests {

using namespace Qt::StringLiterals;

bool chance(QRandomGenerator& random, int percent)
{
    return random.bounded(100) < percent;
}

QString anyOf(QRandomGenerator& random, const char* choices)
{
    const QStringList all = QString::fromUtf8(choices).split(u'|');
    return oneOf(all, random);
}

QStringList someOf(QRandomGenerator& random, const char* choices, int most)
{
    QStringList all = QString::fromUtf8(choices).split(u'|');
    QStringList taken;
    for (int left = 1 + random.bounded(most); left > 0 && !all.isEmpty(); --left)
        taken.append(all.takeAt(random.bounded(int(all.size()))));
    return taken;
}

QDate anyDate(QRandomGenerator& random, int firstYear, int years)
{
    return QDate(firstYear, 1, 1).addDays(random.bounded(365 * years));
}

QString dateText(const QDate& date, QRandomGenerator& random)
{
    static const QLocale english(QLocale::English, QLocale::UnitedStates);
    switch (random.bounded(4)) {
    case 0:
        return date.toString(u"MM/dd/yyyy");
    case 1:
        return date.toString(u"MM-dd-yyyy");
    case 2:
        return date.toString(u"M/d/yy");
    default:
        return english.toString(date, u"MMMM d, yyyy"_s);
    }
}

QString isoDate(const QDate& date)
{
    return date.toString(Qt::ISODate);
}

QString numberWord(int number)
{
    static const QStringList words {u"one"_s, u"two"_s, u"three"_s, u"four"_s, u"five"_s, u"six"_s, u"seven"_s,
        u"eight"_s, u"nine"_s, u"ten"_s, u"eleven"_s, u"twelve"_s};
    return words.at(number - 1);
}

QString inProse(const QStringList& list)
{
    if (list.size() < 2)
        return list.join(QString());
    return list.first(list.size() - 1).join(u", ") + u" and "_s + list.last();
}

} // namespace imr::tests
