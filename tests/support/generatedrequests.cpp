// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/generatedrequests.h"

#include "tests/support/generateddrugs.h"
#include "tests/support/randomchoice.h"

namespace imr::tests {

using namespace Qt::StringLiterals;

namespace {

struct KnownRequest
{
    const char* text;
    const char* kind;
    const char* bodyPart;
    const char* duration = "";
};

constexpr KnownRequest otherRequests[] = {
    {"MRI of the lumbar spine", "imaging", "lumbar spine"},
    {"MRI of the right knee without contrast", "imaging", "right knee"},
    {"X-ray of the left shoulder", "imaging", "left shoulder"},
    {"CT scan of the cervical spine", "imaging", "cervical spine"},
    {"EMG/NCV of the bilateral upper extremities", "test", "bilateral upper extremities"},
    {"Urine drug screen", "test", ""},
    {"Lumbar epidural steroid injection at L4-L5", "injection", "Lumbar, L4-L5"},
    {"Injection to the right shoulder under ultrasound guidance", "injection", "right shoulder"},
    {"Right knee arthroscopy with partial meniscectomy", "surgery", "Right knee"},
    {"Purchase of a lumbar brace", "equipment", "lumbar"},
    {"TENS unit rental for 30 days", "equipment", "", "30 days"},
    {"MRI arthrogram of the left wrist", "imaging", "left wrist"},
    {"CT myelogram of the thoracic spine", "imaging", "thoracic spine"},
    {"Bone scan of the right foot", "imaging", "right foot"},
    {"Nerve conduction study of the left lower extremity", "test", "left lower extremity"},
    {"Pre-op labs: CBC", "test", ""},
    {"Functional capacity evaluation", "test", ""},
    {"Sleep study", "test", ""},
    {"Bilateral sacroiliac joint injections", "injection", "Bilateral sacroiliac joint"},
    {"Left L5-S1 microdiscectomy", "surgery", "Left L5-S1"},
    {"Carpal tunnel release, right wrist", "surgery", "right wrist"},
    {"Hardware removal, left ankle", "surgery", "left ankle"},
    {"Cold therapy unit, 7 day rental", "equipment", "", "7 days"},
    {"Hinged brace for the right knee", "equipment", "right knee"},
    {"Motorized scooter", "equipment", ""},
    {"Orthopedic re-evaluation", "visit", ""},
    {"Medical clearance", "visit", ""},
    {"Gym membership", "other", ""},
    {"Transportation to and from appointments", "other", ""},
    {"Pain management consultation", "visit", ""},
    {"Follow-up visit with an orthopedic surgeon", "visit", ""},
};

constexpr const char* therapies = "Physical therapy|Acupuncture|Chiropractic therapy|Massage therapy|Occupational "
                                  "therapy|Aquatic therapy";
constexpr const char* bodyParts
    = "neck|lumbar spine|left shoulder|right knee|cervical spine|low back|right wrist|bilateral knees|right ankle and "
      "left foot|thoracic spine";

QString capitalised(QString text)
{
    text[0] = text.at(0).toUpper();
    return text;
}

QString schedule(QRandomGenerator& random)
{
    const QString weeks = QString::number(2 + random.bounded(7));
    return anyOf(random,
        "2 times a week for %1 weeks|2-3 times a week for %1 weeks|twice weekly for %1 weeks|3x%1|2 x %1|"
        "1 session per week for %1 weeks|3 times per week times %1 weeks|two times a week for %1 weeks")
        .arg(weeks);
}

// "eight (8) sessions", with the truth of it.
ToldText visits(QRandomGenerator& random, int number)
{
    const QString unit = anyOf(random, "sessions|visits");
    const QString digits = QString::number(number);
    ToldText told;
    switch (random.bounded(number <= 12 ? 3 : 1)) {
    case 1:
        told.text = numberWord(number) + u" ("_s + digits + u") "_s + unit;
        told.tell(u"quantity"_s, digits + u' ' + unit);
        break;
    case 2:
        told.text = numberWord(number) + u' ' + unit;
        told.tell(u"quantity"_s, numberWord(number) + u' ' + unit);
        break;
    default:
        told.text = digits + u' ' + unit;
        told.tell(u"quantity"_s, told.text);
    }
    return told;
}

ToldText therapyRequest(QRandomGenerator& random)
{
    const QString therapy = anyOf(random, therapies);
    const QString part = anyOf(random, bodyParts);
    ToldText told;
    told.tell(u"kind"_s, u"therapy"_s);
    told.tell(u"body_part"_s, part);
    if (chance(random, 60)) {
        const QString often = schedule(random);
        told.text
            = anyOf(random, "%1 %2 for the %3|%1 for the %3 %2|%1 to the %3, %2|%1 %2, %3").arg(therapy, often, part);
        told.tell(u"schedule"_s, often);
        if (chance(random, 25)) {
            const QString total = QString::number(4 + random.bounded(20));
            told.text += u" ("_s + total + u')';
            told.tell(u"quantity"_s, total);
        }
        return told;
    }
    const ToldText count = visits(random, 2 + random.bounded(22));
    told.truth += count.truth;
    told.text = chance(random, 50) ? capitalised(count.text) + u" of "_s + therapy.toLower() + u" for the "_s + part
                                   : therapy + u" for the "_s + part + anyOf(random, ", | x ") + count.text;
    return told;
}

ToldText otherRequest(QRandomGenerator& random)
{
    const KnownRequest& other = oneOf(otherRequests, random);
    ToldText told {QString::fromLatin1(other.text), {}};
    told.tell(u"kind"_s, QString::fromLatin1(other.kind));
    if (*other.bodyPart)
        told.tell(u"body_part"_s, QString::fromLatin1(other.bodyPart));
    if (*other.duration)
        told.tell(u"duration"_s, QString::fromLatin1(other.duration));
    return told;
}

// The three requests of a ledger, and what the first and the last tell.
struct Ledger
{
    QString original;
    QString authorized;
    QString disputed;
    QString wholeQuantity;
    QString restQuantity;
    FieldValues truth; // of both
};

Ledger drugLedger(QRandomGenerator& random, int authorized, int disputed)
{
    const ToldText drug = namedMedicine(random).told;
    const auto with = [&](int number) { return drug.text + u" #"_s + QString::number(10 * number); };
    return {with(authorized + disputed), with(authorized), with(disputed),
        QString::number(10 * (authorized + disputed)), QString::number(10 * disputed), drug.truth};
}

// What only the original request tells describes the rest as well.
Ledger therapyLedger(QRandomGenerator& random, int authorized, int disputed)
{
    const QString therapy = anyOf(random, therapies);
    const QString part = anyOf(random, bodyParts);
    const QString often = schedule(random);
    const auto with = [&](int number) { return therapy + u", "_s + QString::number(number) + u" sessions"_s; };
    const QString total = QString::number(authorized + disputed);
    const QString original = therapy + u" for the "_s + part + u' ' + often + u" ("_s + total + u')';
    return {original, with(authorized), with(disputed), total, QString::number(disputed) + u" sessions"_s,
        {{u"kind"_s, u"therapy"_s}, {u"body_part"_s, part}, {u"schedule"_s, often}}};
}

} // namespace

ToldText plainRequest(QRandomGenerator& random)
{
    const int choice = random.bounded(100);
    if (choice < 38)
        return drugRequest(random);
    if (choice < 45)
        return severalDrugsRequest(random);
    if (choice < 60)
        return compoundRequest(random);
    return choice < 80 ? therapyRequest(random) : otherRequest(random);
}

ToldText modifiedRequest(QRandomGenerator& random)
{
    const int authorized = 1 + random.bounded(8);
    const int disputed = 1 + random.bounded(8);
    Ledger ledger
        = chance(random, 60) ? drugLedger(random, authorized, disputed) : therapyLedger(random, authorized, disputed);
    ToldText told {{}, ledger.truth};
    switch (random.bounded(6)) {
    case 0: // nothing of what was asked is settled
        ledger.disputed = ledger.original;
        ledger.restQuantity = ledger.wholeQuantity;
        told.text
            = u"%1 was the original request. The Claims Administrator authorized %2, leaving the original request "
              "IMR eligible. The original request, %3"_s;
        break;
    case 1:
        told.text = u"%1 was the original request. The Claims Administrator modified the request to %2. The remaining "
                    "portion, %3"_s;
        break;
    case 2:
        told.text = u"The original request was for %1. %2 was certified by the Claims Administrator. The remaining IMR "
                    "eligible portion of the original request, %3"_s;
        break;
    default:
        told.text = u"%1 was the original request. %2 was authorized by the Claims Administrator. The remaining IMR "
                    "eligible portion of the original request, %3"_s;
    }
    told.text = told.text.arg(ledger.original, ledger.authorized, ledger.disputed) + anyOf(random, " is| is|");
    told.tell(u"original"_s, ledger.original);
    told.tell(u"authorized"_s, ledger.authorized);
    told.tell(u"disputed"_s, ledger.disputed);
    told.tell(u"quantity"_s, ledger.restQuantity);
    return told;
}

} // namespace imr::tests
