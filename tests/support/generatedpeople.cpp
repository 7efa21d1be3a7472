// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/generatedpeople.h"

#include "tests/support/randomchoice.h"

namespace imr::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* specialtyNames
    = "Orthopedic Surgery|Family Practice|Pain Medicine|Internal Medicine|Emergency Medicine|Occupational Medicine|"
      "Physical Medicine and Rehabilitation";
constexpr const char* stateNames = "California|Texas|New York|Ohio|Oregon|North Carolina|Nevada";

constexpr const char* fillers[] = {
    "The worker reports a stiff back in the morning that eases by noon.",
    "On examination the range of motion was a little less than full, and strength was even on both sides.",
    "The notes of the last visit tell of no side effects and of no change in sleep.",
    "There is no record of how the worker did without it.",
    "The guideline asks for a record of function before and after, which the file at hand does not hold.",
    "Walking is said to take longer than it did a year ago, and stairs are taken one at a time.",
    "The treating physician plans to see the worker again in four weeks.",
    "Exercises at home were begun and are kept up on most days.",
};

void tellEach(ToldText& told, const QString& field, const QStringList& values)
{
    for (const QString& value : values)
        told.tell(field, value);
}

} // namespace

QString filling(QRandomGenerator& random, int sentences)
{
    QStringList taken;
    for (int i = 0; i < sentences; ++i)
        taken.append(QString::fromUtf8(oneOf(fillers, random)));
    return taken.join(u' ');
}

ToldText credentialsInProse(QRandomGenerator& random, const QString& title)
{
    const QStringList specialties = someOf(random, specialtyNames, 2);
    const QStringList states = someOf(random, stateNames, 3);
    ToldText told {u"The %1 is Board Certified in %2"_s.arg(title, inProse(specialties)), {}};
    tellEach(told, u"reviewer.specialty"_s, specialties);
    if (chance(random, 30)) {
        const QString subspecialty = anyOf(random, "Sports Medicine|Interventional Spine|Hand Surgery");
        told.text += u", has a subspecialty in "_s + subspecialty;
        told.tell(u"reviewer.subspecialty"_s, subspecialty);
    }
    told.text += u" and is licensed to practice in "_s + inProse(states)
        + u". He/she has been in active clinical practice for more than five years."_s;
    tellEach(told, u"reviewer.state"_s, states);
    return told;
}

QList<ToldText> credentialLines(QRandomGenerator& random)
{
    const QStringList states = someOf(random, stateNames, 3);
    const QStringList specialties = someOf(random, specialtyNames, 2);
    ToldText licensed {u"State(s) of Licensure: "_s + states.join(chance(random, 50) ? u", "_s : u","_s), {}};
    tellEach(licensed, u"reviewer.state"_s, states);
    ToldText certified {u"Certification(s)/Specialty: "_s + specialties.join(u", "), {}};
    tellEach(certified, u"reviewer.specialty"_s, specialties);
    return {licensed, certified};
}

ToldText patientStory(QRandomGenerator& random, const QString& calling)
{
    const QString age = QString::number(19 + random.bounded(50));
    const bool female = chance(random, 50);
    const QDate injury = anyDate(random, 2002, 12);
    const QString person = anyOf(random, "%1 year old %2|%1-year-old %2|%1 year-old %2")
                               .arg(age, female ? anyOf(random, "female|woman") : anyOf(random, "male|man"));
    const QString event = anyOf(random,
        "who sustained an industrial injury on %1|who was injured on %1 when a shelf fell|with a date of injury of %1");
    ToldText told;
    told.text = u"The "_s + calling + u" is a "_s + person + u' ' + event.arg(dateText(injury, random)) + u". "_s
        + filling(random, 3) + u" The utilization review of "_s + dateText(anyDate(random, 2014, 3), random)
        + u" did not certify the requests below."_s;
    told.tell(u"patient.age"_s, age);
    told.tell(u"patient.sex"_s, female ? u"female"_s : u"male"_s);
    told.tell(u"patient.date_of_injury"_s, isoDate(injury));
    return told;
}

} // namespace imr::tests
