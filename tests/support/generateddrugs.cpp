// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/generateddrugs.h"

#include "tests/support/randomchoice.h"

#include <QStringList>

namespace imr::tests {

using namespace Qt::StringLiterals;

namespace {

struct KnownDrug
{
    const char* name;
    const char* generic;
    const char* drugClass;
    const char* strengths;
    const char* forms;
};

constexpr KnownDrug drugs[] = {
    {"Naproxen", "naproxen", "NSAID", "500 mg|550 mg|375 mg", "tablet"},
    {"Cyclobenzaprine", "cyclobenzaprine", "muscle relaxant", "7.5 mg|10 mg", "tablet"},
    {"Norco", "hydrocodone/acetaminophen", "opioid", "10/325 mg|5/325 mg|7.5-325 mg", "tablet"},
    {"Percocet", "oxycodone/acetaminophen", "opioid", "5/325 mg|10/325 mg", "tablet"},
    {"Tramadol ER", "tramadol", "opioid", "100 mg|150 mg|200 mg", "capsule|tablet"},
    {"Gabapentin", "gabapentin", "anticonvulsant", "300 mg|600 mg|800 mg", "capsule|tablet"},
    {"Omeprazole", "omeprazole", "proton pump inhibitor", "20 mg|40 mg", "capsule"},
    {"Lidocaine", "lidocaine", "local anesthetic", "5 %|4 %", "patch|cream|ointment"},
    {"Duragesic", "fentanyl", "opioid", "25 mcg/hr|50 mcg/hr", "patch"},
    {"Zolpidem", "zolpidem", "sedative-hypnotic", "5 mg|10 mg", "tablet"},
    {"Diclofenac", "diclofenac", "NSAID", "75 mg|100 mg", "tablet"},
    {"Tizanidine", "tizanidine", "muscle relaxant", "2 mg|4 mg", "tablet|capsule"},
    {"Ibuprofen", "ibuprofen", "NSAID", "600 mg|800 mg", "tablet"},
    {"Duloxetine", "duloxetine", "antidepressant", "30 mg|60 mg", "capsule"},
    {"Ultram", "tramadol", "opioid", "50 mg", "tablet"},
    {"Neurontin", "gabapentin", "anticonvulsant", "300 mg|600 mg", "capsule|tablet"},
    {"Flexeril", "cyclobenzaprine", "muscle relaxant", "7.5 mg|10 mg", "tablet"},
};

struct Ingredient
{
    const char* name; // its generic in capitals
    const char* drugClass;
};

constexpr Ingredient ingredients[] = {
    {"Gabapentin", "anticonvulsant"},
    {"Ketoprofen", "NSAID"},
    {"Lidocaine", "local anesthetic"},
    {"Baclofen", "muscle relaxant"},
    {"Flurbiprofen", "NSAID"},
    {"Cyclobenzaprine", "muscle relaxant"},
    {"Amitriptyline", "antidepressant"},
    {"Menthol", "topical analgesic"},
    {"Camphor", "topical analgesic"},
    {"Capsaicin", "topical analgesic"},
    {"Dextromethorphan", "NMDA antagonist"},
};

void addFormAndFrequency(ToldText& told, const NamedMedicine& drug, QRandomGenerator& random)
{
    const bool tablets = drug.forms.contains(u"tablet");
    if (tablets && chance(random, 15)) {
        const QString dose = anyOf(random, "1-2 tabs|one tablet|1 tablet");
        const QString often = dose + u' ' + anyOf(random, "by mouth every 4-6 hours as needed|twice a day|po tid|qhs");
        told.text += u' ' + often;
        told.tell(u"dose"_s, drug.name + u'|' + dose);
        told.tell(u"form"_s, drug.name + u"|tablet"_s);
        told.tell(u"frequency"_s, drug.name + u'|' + often);
        return;
    }
    if (chance(random, 30)) {
        const QString form = oneOf(drug.forms, random);
        told.text += u' ' + form + (chance(random, 50) && form != u"patch" ? u"s"_s : QString());
        told.tell(u"form"_s, drug.name + u'|' + form);
    }
    if (chance(random, 35)) {
        const QString often = anyOf(random,
            "bid|tid prn|q6hrs prn|twice a day|every 8 hours as needed|at bedtime|three times daily|qhs|once a day");
        told.text += u' ' + often;
        told.tell(u"frequency"_s, drug.name + u'|' + often);
    }
}

void addRefills(ToldText& told, QRandomGenerator& random)
{
    const int refills = 1 + random.bounded(5);
    const QString number = chance(random, 70) ? QString::number(refills) : numberWord(refills);
    told.text += anyOf(random, " with %1 refills| x %1 refills|, %1 refills").arg(number);
    told.tell(u"refills"_s, QString::number(refills));
}

void addDaysSupply(ToldText& told, QRandomGenerator& random)
{
    const QString days = anyOf(random, "30|60|90");
    told.text += anyOf(random, ", %1 day supply|, %1-day supply| (%1 days)| day supply: %1").arg(days);
    told.tell(u"duration"_s, days + u" days"_s);
}

void addServiceDate(ToldText& told, QRandomGenerator& random)
{
    const QDate date = anyDate(random, 2013, 4);
    told.text += anyOf(random, " (DOS %1)|, DOS: %1|, date of service %1").arg(dateText(date, random));
    told.tell(u"date_of_service"_s, isoDate(date));
}

} // namespace

NamedMedicine namedMedicine(QRandomGenerator& random)
{
    const KnownDrug& drug = oneOf(drugs, random);
    const QString strength = anyOf(random, drug.strengths);
    NamedMedicine named {{}, QString::fromLatin1(drug.name), QString::fromLatin1(drug.forms).split(u'|')};
    ToldText& told = named.told;
    const bool brand
        = !QString::fromLatin1(drug.generic).startsWith(named.name.section(u' ', 0, 0), Qt::CaseInsensitive);
    const QString bracket = brand && chance(random, 30) ? u" (%1)"_s.arg(QString::fromLatin1(drug.generic)) : QString();
    told.text = named.name + bracket + u' ' + (chance(random, 60) ? QString(strength).remove(u' ') : strength);
    told.tell(u"kind"_s, u"drug"_s);
    told.tell(u"drug"_s, named.name);
    told.tell(u"generic"_s, named.name + u'|' + QString::fromLatin1(drug.generic));
    told.tell(u"class"_s, named.name + u'|' + QString::fromLatin1(drug.drugClass));
    told.tell(u"strength"_s, named.name + u'|' + strength);
    return named;
}

ToldText drugRequest(QRandomGenerator& random)
{
    const NamedMedicine drug = namedMedicine(random);
    ToldText told = drug.told;
    told.text.prepend(anyOf(random, "||||||Retrospective |One (1) prescription of "));
    addFormAndFrequency(told, drug, random);
    const QString count = anyOf(random, "30|60|90|120|180");
    told.text += anyOf(random, " #%1| #%1| #%1|, QTY: %1| quantity %1").arg(count);
    told.tell(u"quantity"_s, count);
    if (chance(random, 30))
        addRefills(told, random);
    else if (chance(random, 15))
        addDaysSupply(told, random);
    if (chance(random, 10))
        addServiceDate(told, random);
    return told;
}

ToldText compoundRequest(QRandomGenerator& random)
{
    QList<Ingredient> left(std::begin(ingredients), std::end(ingredients));
    QStringList names;
    QStringList percents;
    ToldText told;
    told.tell(u"kind"_s, u"drug"_s);
    const QString vehicle = anyOf(random, "| cream| in cream base| in Lipoderm base| in gel base");
    const QString form = vehicle.contains(u"cream") ? u"cream"_s : vehicle.contains(u"gel") ? u"gel"_s : QString();
    for (int count = 2 + random.bounded(4); count > 0; --count) {
        const Ingredient part = left.takeAt(random.bounded(int(left.size())));
        const QString name = QString::fromLatin1(part.name);
        const QString percent = anyOf(random, "0.5|2|4|5|6|10|15|20");
        names.append(name);
        percents.append(percent + u'%');
        told.tell(u"drug"_s, name);
        told.tell(u"generic"_s, name + u'|' + name.toLower());
        told.tell(u"class"_s, name + u'|' + QString::fromLatin1(part.drugClass));
        told.tell(u"strength"_s, name + u'|' + percent + u" %"_s);
        if (!form.isEmpty())
            told.tell(u"form"_s, name + u'|' + form);
    }
    if (names.size() > 2 && chance(random, 25)) { // two with a slash may be a product
        told.text = names.join(u'/') + u' ' + percents.join(u'/');
    } else {
        QStringList parts;
        for (qsizetype i = 0; i < names.size(); ++i)
            parts.append(names.at(i) + u' ' + percents.at(i));
        told.text = chance(random, 50) ? parts.join(u", ") : inProse(parts);
    }
    told.text += vehicle;
    const QString amount = anyOf(random, "30|60|120|180|240");
    const QString unit = anyOf(random, "gm|grams");
    told.text += anyOf(random, ", %1 %2| %1%2| #%1 %2").arg(amount, unit);
    told.tell(u"quantity"_s, amount + u' ' + unit);
    return told;
}

} // namespace imr::tests
