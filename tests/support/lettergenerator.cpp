// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lettergenerator.h"

#include <QDate>
#include <QLocale>

namespace imr::tests {

using namespace Qt::StringLiterals;

namespace {

template<typename List> const auto& oneOf(const List& list, QRandomGenerator& random)
{
    return list[random.bounded(int(std::size(list)))];
}

bool chance(QRandomGenerator& random, int percent)
{
    return random.bounded(100) < percent;
}

QString anyOf(QRandomGenerator& random, const char* choices)
{
    const QStringList all = QString::fromUtf8(choices).split(u'|');
    return oneOf(all, random);
}

struct KnownDrug
{
    const char* name;
    const char* generic;
    const char* strengths;
    const char* forms;
};

constexpr KnownDrug drugs[] = {
    {"Naproxen", "naproxen", "500 mg|550 mg|375 mg", "tablet"},
    {"Cyclobenzaprine", "cyclobenzaprine", "7.5 mg|10 mg", "tablet"},
    {"Norco", "hydrocodone/acetaminophen", "10/325 mg|5/325 mg|7.5-325 mg", "tablet"},
    {"Percocet", "oxycodone/acetaminophen", "5/325 mg|10/325 mg", "tablet"},
    {"Tramadol ER", "tramadol", "100 mg|150 mg|200 mg", "capsule|tablet"},
    {"Gabapentin", "gabapentin", "300 mg|600 mg|800 mg", "capsule|tablet"},
    {"Omeprazole", "omeprazole", "20 mg|40 mg", "capsule"},
    {"Lidocaine", "lidocaine", "5 %|4 %", "patch|cream|ointment"},
    {"Duragesic", "fentanyl", "25 mcg/hr|50 mcg/hr", "patch"},
    {"Zolpidem", "zolpidem", "5 mg|10 mg", "tablet"},
    {"Diclofenac", "diclofenac", "75 mg|100 mg", "tablet"},
    {"Tizanidine", "tizanidine", "2 mg|4 mg", "tablet|capsule"},
    {"Ibuprofen", "ibuprofen", "600 mg|800 mg", "tablet"},
    {"Duloxetine", "duloxetine", "30 mg|60 mg", "capsule"},
};

struct KnownRequest
{
    const char* text;
    const char* kind;
};

constexpr KnownRequest otherRequests[] = {
    {"MRI of the lumbar spine", "imaging"},
    {"MRI of the right knee without contrast", "imaging"},
    {"X-ray of the left shoulder", "imaging"},
    {"Physical therapy 2 times a week for 6 weeks for the lumbar spine", "therapy"},
    {"Eight (8) sessions of acupuncture for the neck", "therapy"},
    {"Twelve chiropractic visits for the low back", "therapy"},
    {"EMG/NCV of the bilateral upper extremities", "test"},
    {"Urine drug screen", "test"},
    {"Lumbar epidural steroid injection at L4-L5", "injection"},
    {"Right knee arthroscopy with partial meniscectomy", "surgery"},
    {"Purchase of a lumbar brace", "equipment"},
    {"TENS unit rental for 30 days", "equipment"},
    {"Pain management consultation", "visit"},
    {"Follow-up visit with an orthopedic surgeon", "visit"},
};

struct Guideline
{
    const char* document;
    const char* edition;
    const char* sections; // several: "|"
};

constexpr Guideline guidelines[] = {
    {"Chronic Pain Medical Treatment", "2009",
        "NSAIDs, GI symptoms & cardiovascular risk|Muscle relaxants (for pain)|Opioids, criteria for use|"
        "Benzodiazepines|Topical Analgesics|Physical Medicine"},
    {"Chronic Pain Medical Treatment", "2016",
        "NSAIDs, GI symptoms & cardiovascular risk|Muscle relaxants (for pain)|Acupuncture|Gabapentin (Neurontin)"},
    {"Low Back Complaints", "2004", "Physical Methods|Special Studies|Surgical Considerations|Initial Care"},
    {"Shoulder Complaints", "2004", "Special Studies|Surgical Considerations|Initial Care"},
    {"Knee Complaints", "2004", "Special Studies|Surgical Considerations|Physical Methods"},
    {"Forearm, Wrist, and Hand Complaints", "2004", "Special Studies|Physical Methods"},
};

constexpr Guideline newGuidelines[] = {
    {"Low Back Disorders", "2017", "Treatment Recommendations|Diagnostic Recommendations"},
    {"Shoulder Disorders", "2017", "Treatment Recommendations|Diagnostic Recommendations"},
    {"Chronic Pain", "2017", "Treatment Recommendations|Medications"},
};

constexpr const char* otherSources[] = {
    "Official Disability Guidelines (ODG), Low Back Chapter, MRIs",
    "ODG, Pain Chapter, Zolpidem",
    "Official Disability Guidelines, Knee & Leg Chapter, Arthroscopy",
};

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

constexpr const char* upheldEndings[] = {
    "Therefore, the request is not medically necessary.",
    "The request is not medically necessary and appropriate.",
    "As such, medical necessity has not been established.",
    "Based on the above, this request is not medically necessary at this time.",
    "For these reasons, the request cannot be deemed medically necessary.",
};

constexpr const char* overturnedEndings[] = {
    "Therefore, the request is medically necessary.",
    "The request is medically necessary and appropriate.",
    "As such, medical necessity has been established.",
    "Given the findings, this request is medically necessary.",
};

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

class Composer final
{
public:
    explicit Composer(QRandomGenerator& random)
        : m_random(random)
    {
        m_letter.layout = GeneratedLayout(random.bounded(generatedLayouts));
    }

    ComposedLetter compose()
    {
        addHeader();
        addReviewer();
        addSummary();
        addText(numbered() ? u"IMR DECISION(S) AND RATIONALE(S)"_s : u"IMR ISSUES, DECISIONS AND RATIONALES"_s,
            ComposedLetter::Part::Heading);
        addText(u"The Final Determination was based on decisions for the disputed items/services set forth below:"_s);
        const int items = 1 + m_random.bounded(5);
        for (int item = 0; item < items; ++item)
            addItem(item);
        return m_letter;
    }

private:
    [[nodiscard]] bool numbered() const { return m_letter.layout == GeneratedLayout::Numbered; }
    [[nodiscard]] bool citesSections() const
    {
        return m_letter.layout == GeneratedLayout::Y2016 || m_letter.layout == GeneratedLayout::Y2018;
    }

    void addText(const QString& text, ComposedLetter::Part part = ComposedLetter::Part::Text)
    {
        m_letter.paragraphs.append({part, text, int(m_letter.items.size()) - 1});
    }

    void tell(const QString& field, const QString& value) { m_letter.letter.append({field, value}); }
    void tellItem(const QString& field, const QString& value) { m_letter.items.last().append({field, value}); }

    QDate anyDate(int firstYear, int years) { return QDate(firstYear, 1, 1).addDays(m_random.bounded(365 * years)); }

    void addHeader()
    {
        if (!citesSections() || chance(m_random, 10))
            return;
        const QString number = u"CM16-99%1"_s.arg(m_random.bounded(100000), 5, 10, QChar(u'0'));
        QString dates[5];
        for (QString& date : dates) {
            const QDate day = anyDate(2014, 3);
            date = day.toString(u"MM/dd/yyyy");
        }
        const bool table = chance(m_random, 50);
        const QString gap = table ? u"        "_s : u" "_s;
        const auto add = [&](const QString& line) { addText(line, ComposedLetter::Part::Header); };
        add(u"Case Number:"_s + gap + number);
        if (table) {
            add(u"Date Assigned:"_s + gap + dates[0] + gap + u"Date of Injury:"_s + gap + dates[1]);
            add(u"Decision Date:"_s + gap + dates[2] + gap + u"UR Denial Date:"_s + gap + dates[3]);
            add(u"Priority:"_s + gap + u"Standard"_s + gap + u"Application"_s + gap + dates[4]);
            add(gap + gap + gap + u"Received:"_s);
        } else {
            add(u"Date Assigned: "_s + dates[0]);
            add(u"Date of Injury: "_s + dates[1]);
            add(u"Decision Date: "_s + dates[2]);
            add(u"UR Denial Date: "_s + dates[3]);
            add(u"Priority: Standard"_s);
            add(u"Application Received: "_s + dates[4]);
        }
        tell(u"header.case_number"_s, number);
        tell(u"header.priority"_s, u"Standard"_s);
        const QString names[] = {u"date_assigned"_s, u"date_of_injury"_s, u"decision_date"_s, u"ur_denial_date"_s,
            u"application_received"_s};
        for (int i = 0; i < 5; ++i)
            tell(u"header."_s + names[i], QDate::fromString(dates[i], u"MM/dd/yyyy"_s).toString(Qt::ISODate));
    }

    QStringList some(const char* choices, int most)
    {
        QStringList all = QString::fromUtf8(choices).split(u'|');
        QStringList taken;
        for (int left = 1 + m_random.bounded(most); left > 0 && !all.isEmpty(); --left)
            taken.append(all.takeAt(m_random.bounded(int(all.size()))));
        return taken;
    }

    static QString inProse(const QStringList& list)
    {
        if (list.size() < 2)
            return list.join(QString());
        return list.first(list.size() - 1).join(u", ") + u" and "_s + list.last();
    }

    void addReviewer()
    {
        addText(u"HOW THE IMR FINAL DETERMINATION WAS MADE"_s, ComposedLetter::Part::Heading);
        const QStringList specialties
            = some("Orthopedic Surgery|Family Practice|Pain Medicine|Internal Medicine|Emergency Medicine", 2);
        const QStringList states = some("California|Texas|New York|Ohio|Oregon|North Carolina|Nevada", 3);
        const bool onLines = m_letter.layout != GeneratedLayout::Y2014 && !numbered();
        const QString opening
            = u"MAXIMUS Federal Services sent the complete case file to an expert reviewer. He/she has "
              "no affiliation with the employer, employee, providers or the claims administrator."_s;
        if (onLines) {
            addText(opening);
            addText(u"The Expert Reviewer has the following credentials:"_s);
            addText(u"State(s) of Licensure: "_s + states.join(chance(m_random, 50) ? u", "_s : u","_s));
            addText(u"Certification(s)/Specialty: "_s + specialties.join(u", "));
        } else {
            addText(opening + u" The expert reviewer is Board Certified in "_s + inProse(specialties)
                + u" and is licensed to practice in "_s + inProse(states)
                + u". He/she has been in active clinical practice for more than five years."_s);
        }
        for (const QString& specialty : specialties)
            tell(u"reviewer.specialty"_s, specialty);
        for (const QString& state : states)
            tell(u"reviewer.state"_s, state);
        if (numbered()) {
            addText(u"DOCUMENTS REVIEWED"_s, ComposedLetter::Part::Heading);
            addText(u"The documents of this invented case were an application and the records of two visits."_s);
        }
    }

    void addSummary()
    {
        addText(u"CLINICAL CASE SUMMARY"_s, ComposedLetter::Part::Heading);
        addText(
            u"The expert reviewer developed the following clinical case summary based on a review of the case file, "
            "including all medical records:"_s);
        const int age = 19 + m_random.bounded(50);
        const bool female = chance(m_random, 50);
        const QDate injury = anyDate(2002, 12);
        const QString form = anyOf(m_random, "%1 year old %2|%1-year-old %2|%1 year-old %2");
        const QString person = form.arg(QString::number(age), female ? u"female"_s : u"male"_s);
        const QString event = anyOf(m_random,
            "who sustained an industrial injury on %1|who was injured on %1 when a shelf fell|with a date of injury of "
            "%1");
        addText(u"The injured worker is a "_s + person + u' ' + event.arg(dateText(injury, m_random)) + u". "_s
            + filling(3) + u" The utilization review of "_s + dateText(anyDate(2014, 3), m_random)
            + u" did not certify the requests below."_s);
        tell(u"patient.age"_s, QString::number(age));
        tell(u"patient.sex"_s, female ? u"female"_s : u"male"_s);
        tell(u"patient.date_of_injury"_s, injury.toString(Qt::ISODate));
    }

    QString filling(int sentences)
    {
        QStringList taken;
        for (int i = 0; i < sentences; ++i)
            taken.append(QString::fromUtf8(oneOf(fillers, m_random)));
        return taken.join(u' ');
    }

    QString drugRequest()
    {
        const KnownDrug& drug = oneOf(drugs, m_random);
        const QString name = QString::fromLatin1(drug.name);
        const QString strength = anyOf(m_random, drug.strengths);
        QString line = name + u' ';
        line += chance(m_random, 60) ? QString(strength).remove(u' ') : strength;
        tellItem(u"kind"_s, u"drug"_s);
        tellItem(u"drug"_s, name);
        tellItem(u"generic"_s, name + u'|' + QString::fromLatin1(drug.generic));
        tellItem(u"strength"_s, name + u'|' + strength);
        if (chance(m_random, 30)) {
            const QString form = anyOf(m_random, drug.forms);
            line += u' ' + form + (chance(m_random, 50) && form != u"patch" ? u"s"_s : QString());
            tellItem(u"form"_s, name + u'|' + form);
        }
        if (chance(m_random, 35)) {
            const QString often = anyOf(m_random,
                "bid|tid prn|q6hrs prn|twice a day|every 8 hours as needed|at bedtime|three times daily|qhs|once a "
                "day");
            line += u' ' + often;
            tellItem(u"frequency"_s, name + u'|' + often);
        }
        const QString count = anyOf(m_random, "30|60|90|120|180");
        line += anyOf(m_random, " #%1| #%1| #%1|, QTY: %1| quantity %1").arg(count);
        tellItem(u"quantity"_s, count);
        if (chance(m_random, 30)) {
            const int refills = 1 + m_random.bounded(5);
            const QStringList words {u"one"_s, u"two"_s, u"three"_s, u"four"_s, u"five"_s};
            const QString number = chance(m_random, 70) ? QString::number(refills) : words.at(refills - 1);
            line += anyOf(m_random, " with %1 refills| x %1 refills|, %1 refills").arg(number);
            tellItem(u"refills"_s, QString::number(refills));
        }
        return line;
    }

    QString request()
    {
        if (chance(m_random, 60))
            return drugRequest();
        const KnownRequest& other = oneOf(otherRequests, m_random);
        tellItem(u"kind"_s, QString::fromLatin1(other.kind));
        return QString::fromLatin1(other.text);
    }

    // Names a document with its sections or pages and tells it; in sentences of final determinations.
    QString citation(const QString& side)
    {
        if (chance(m_random, 12))
            return {};
        if (chance(m_random, 25)) {
            tellItem(side + u".source"_s, u"ODG"_s);
            return u"Decision based on Non-MTUS Citation "_s + QString::fromLatin1(oneOf(otherSources, m_random))
                + u'.';
        }
        const bool newer = m_letter.layout == GeneratedLayout::Y2018;
        const Guideline& guideline = newer ? oneOf(newGuidelines, m_random) : oneOf(guidelines, m_random);
        const QString document = QString::fromLatin1(guideline.document);
        tellItem(side + u".source"_s, u"MTUS"_s);
        tellItem(side + u".document"_s, document);
        const QStringList sections = some(guideline.sections, citesSections() ? 3 : 1);
        for (const QString& section : sections)
            tellItem(side + u".section"_s, document + u'|' + section);
        if (citesSections()) {
            const QString edition = QString::fromLatin1(guideline.edition);
            tellItem(side + u".edition"_s, document + u'|' + edition);
            return u"Decision based on MTUS "_s + document + u' ' + edition + u", Section(s): "_s + sections.join(u", ")
                + u'.';
        }
        const int first = 20 + m_random.bounded(80);
        QStringList pages {chance(m_random, 50) ? u"%1-%2"_s.arg(first).arg(first + 2) : QString::number(first)};
        if (chance(m_random, 30))
            pages.append(QString::number(first + 9));
        for (const QString& page : std::as_const(pages))
            tellItem(side + u".page"_s, u"MTUS|"_s + page);
        return u"Decision based on MTUS "_s + document + u", "_s + sections.first()
            + anyOf(m_random, " Page(s): | page |, pages ") + pages.join(u", ")
            + (chance(m_random, 10) ? u".."_s : u"."_s);
    }

    QString none(const QString& who) { return who + u" did not cite any medical evidence for its decision."_s; }

    void addItem(int item)
    {
        m_letter.items.append(FieldValues());
        const bool upheld = chance(m_random, 75);
        QString line = request();
        tellItem(u"request"_s, line);
        tellItem(u"decision"_s, upheld ? u"Upheld"_s : u"Overturned"_s);
        tellItem(u"conclusion"_s, upheld ? u"not necessary"_s : u"necessary"_s);
        const QString ending
            = QString::fromLatin1(upheld ? oneOf(upheldEndings, m_random) : oneOf(overturnedEndings, m_random));
        const QString rationale = filling(1 + m_random.bounded(6)) + u' ' + ending;
        if (numbered()) {
            addText(u"%1. "_s.arg(item + 1) + line
                    + (upheld ? u" is not medically necessary and appropriate."_s
                              : u" is medically necessary and appropriate."_s),
                ComposedLetter::Part::Request);
            addText(u"The Claims Administrator did not cite any medical evidence for its decision."_s);
            addText(u"The Expert Reviewer did not cite any medical evidence for its decision."_s);
            addText(u"The Expert Reviewer's decision rationale: "_s + rationale);
            return;
        }
        addText(line + (upheld ? u": Upheld"_s : u": Overturned"_s), ComposedLetter::Part::Request);
        const QString claims = citation(u"ca"_s);
        addText(
            u"Claims Administrator guideline: "_s + (claims.isEmpty() ? none(u"The Claims Administrator"_s) : claims));
        const QString reviewer = citation(u"reviewer"_s);
        addText(u"MAXIMUS guideline: "_s + (reviewer.isEmpty() ? none(u"MAXIMUS"_s) : reviewer));
        addText(u"Decision rationale: "_s + rationale);
    }

    QRandomGenerator& m_random;
    ComposedLetter m_letter;
};

} // namespace

ComposedLetter composedLetter(QRandomGenerator& random)
{
    return Composer(random).compose();
}

} // namespace imr::tests
