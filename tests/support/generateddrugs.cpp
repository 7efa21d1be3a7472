// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/generateddrugs.h"

#include "core/lexicon/druglexicon.h"
#include "tests/support/randomchoice.h"

#include <QStringList>

namespace imr::tests {

using namespace Qt::StringLiterals;

namespace {

// Drugs that are swallowed, or put on the skin, of the lexicon.
struct Pool
{
    QList<const core::Drug*> swallowed;
    QList<const core::Drug*> onSkin;
};

const Pool& pool()
{
    static const Pool all = [] {
        // The others are given by injection, or come as what no tablet is.
        static const QStringList swallowed {u"NSAID"_s, u"opioid"_s, u"muscle relaxant"_s, u"anticonvulsant"_s,
            u"antidepressant"_s, u"proton pump inhibitor"_s, u"H2 blocker"_s, u"sedative-hypnotic"_s,
            u"benzodiazepine"_s, u"laxative"_s, u"antiemetic"_s, u"triptan"_s, u"antihypertensive"_s, u"antidiabetic"_s,
            u"antipsychotic"_s, u"antibiotic"_s, u"antihistamine"_s, u"stimulant"_s, u"statin"_s, u"beta blocker"_s,
            u"diuretic"_s, u"gout agent"_s, u"erectile dysfunction agent"_s, u"barbiturate"_s, u"analgesic"_s,
            u"anticoagulant"_s, u"gastrointestinal agent"_s};
        static const QStringList kinds {u"brand"_s, u"generic"_s};
        Pool found;
        for (const core::Drug& drug : core::DrugLexicon::builtIn().drugs()) {
            if (!kinds.contains(drug.kind) || drug.generic.isEmpty())
                continue;
            if (swallowed.contains(drug.drugClass))
                found.swallowed.append(&drug);
            else if (drug.drugClass == u"topical analgesic")
                found.onSkin.append(&drug);
        }
        return found;
    }();
    return all;
}

constexpr const char* tabletStrengths = "0.5|1|2|2.5|4|5|7.5|10|12.5|15|20|25|30|37.5|40|50|60|75|80|100|150|200|250|"
                                        "300|325|375|400|500|550|600|750|800";

// One number for each ingredient, in one unit: "10/325 mg".
QString strengthOf(const core::Drug& drug, QRandomGenerator& random)
{
    QStringList numbers;
    for (qsizetype i = 0; i <= drug.generic.count(u'/'); ++i)
        numbers.append(anyOf(random, tabletStrengths));
    return numbers.join(anyOf(random, "/|/|/|-")) + u" mg"_s;
}

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
    {"Tramadol", "opioid"},
    {"Diclofenac", "NSAID"},
    {"Ibuprofen", "NSAID"},
    {"Clonidine", "antihypertensive"},
    {"Bupivacaine", "local anesthetic"},
    {"Dexamethasone", "corticosteroid"},
    {"Imipramine", "antidepressant"},
    {"Orphenadrine", "muscle relaxant"},
    {"Tizanidine", "muscle relaxant"},
    {"Pregabalin", "anticonvulsant"},
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
    const bool onSkin = chance(random, 10);
    const core::Drug& drug = *oneOf(onSkin ? pool().onSkin : pool().swallowed, random);
    const QString strength = onSkin ? anyOf(random, "1|2|4|5|10") + u" %"_s : strengthOf(drug, random);
    NamedMedicine named {{}, drug.name,
        onSkin ? QStringList {u"cream"_s, u"gel"_s, u"ointment"_s, u"patch"_s}
               : QStringList {u"tablet"_s, u"capsule"_s}};
    ToldText& told = named.told;
    const QString written = chance(random, 60) ? QString(strength).remove(u' ') : strength;
    const bool brand = drug.name.compare(drug.generic, Qt::CaseInsensitive) != 0;
    switch (brand ? random.bounded(5) : 4) {
    case 0:
        told.text = u"%1 (%2) %3"_s.arg(drug.name, drug.generic, written);
        break;
    case 1:
        told.text = u"%1 (%2 %3)"_s.arg(drug.name, drug.generic, written);
        break;
    default:
        told.text = drug.name + u' ' + written;
    }
    told.tell(u"kind"_s, u"drug"_s);
    told.tell(u"drug"_s, named.name);
    told.tell(u"generic"_s, named.name + u'|' + drug.generic);
    told.tell(u"class"_s, named.name + u'|' + drug.drugClass);
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

ToldText severalDrugsRequest(QRandomGenerator& random)
{
    const NamedMedicine first = namedMedicine(random);
    NamedMedicine second = namedMedicine(random);
    while (second.told.truth.at(2).second.section(u'|', 1) == first.told.truth.at(2).second.section(u'|', 1))
        second = namedMedicine(random); // not the same ingredients under another name
    ToldText told;
    told.tell(u"kind"_s, u"drug"_s);
    const QString joint = anyOf(random, " and |; |, | & ");
    for (const NamedMedicine& drug : {first, second}) {
        const QString count = anyOf(random, "30|45|60|90|120|180");
        ToldText own = drug.told;
        addFormAndFrequency(own, drug, random);
        own.text += u" #"_s + count;
        own.truth.removeFirst(); // the kind
        own.tell(u"drug_quantity"_s, drug.name + u'|' + count);
        if (told.text.isEmpty())
            own.tell(u"quantity"_s, count);
        told.text += (told.text.isEmpty() ? QString() : joint) + own.text;
        told.truth += own.truth;
    }
    return told;
}

ToldText compoundRequest(QRandomGenerator& random)
{
    QList<Ingredient> left(std::begin(ingredients), std::end(ingredients));
    QStringList names;
    QStringList percents;
    ToldText told;
    told.tell(u"kind"_s, u"drug"_s);
    const QString vehicle = anyOf(random,
        "| cream| in cream base| in Lipoderm base| in gel base| ointment| in Ultraderm base| in Mediderm base| topical "
        "cream| in PLO gel");
    QString form;
    for (const QString& known : {u"cream"_s, u"gel"_s, u"ointment"_s})
        form = vehicle.contains(known) ? known : form;
    for (int count = 2 + random.bounded(6); count > 0; --count) {
        const Ingredient part = left.takeAt(random.bounded(int(left.size())));
        const QString name = QString::fromLatin1(part.name);
        const QString percent = anyOf(random, "0.025|0.0375|0.2|0.5|1.5|2|4|5|6|10|15|20|30");
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
