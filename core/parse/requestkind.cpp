// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/requestkind.h"

#include <QRegularExpression>

#include <algorithm>

namespace imr::core {

namespace {

constexpr auto noCase = QRegularExpression::CaseInsensitiveOption;

// Words that tell the kind of what they name. Weak ones tell it only where no strong one stands.
struct KindWords
{
    const char* kind;
    const char* strong;
    const char* weak;
};

constexpr KindWords kindWords[] = {
    // Pictures of the inside of the body.
    {"imaging",
        "MRI|MRIs|MRA|magnetic resonance(?: imaging)?|CT|CAT scan|CT scan|computed tomography|x-?rays?|radiographs?|"
        "ultrasound(?: (?:study|imaging|guidance))?|ultrasonography|sonogram|bone scan|PET|PET scan|arthrogram|"
        "MR arthrogram|myelogram|discogram|discography|fluoroscopy|DEXA|mammogram|venogram|angiogram|doppler|duplex|"
        "echocardiogram|thermography",
        "scan|scans|imaging"},
    // Measurements and laboratory work.
    {"test",
        "EMG|NCV|NCS|EMGs|EEG|EKG|ECG|SSEP|electro\\w+gra(?:m|ms|phy)|nerve conduction(?: "
        "(?:study|studies|velocity))?|"
        "electrodiagnostics?(?: (?:study|studies|testing))?|urinalysis|"
        "urine (?:drug |toxicology )?(?:test|tests|testing|screen|screens|screening)|drug (?:test|tests|testing|screen|"
        "screens|screening)|UDS|UDT|toxicology|labs?|laboratory|blood "
        "(?:work|test|tests|draw)|CBC|CMP|BMP|PT/PTT|PTT|INR|"
        "PT/INR|A1C|hemoglobin A1C|metabolic panel|panel|panels|chemistry|"
        "functional capacity evaluations?|functional capacity assessment|FCE|polysomnogram|polysomnography|sleep study|"
        "spirometry|audiogram|audiometry|range of motion (?:of )?(?:test|tests|testing|measurements?)|"
        "(?:muscle|strength|grip) (?:test|tests|testing)|pulmonary function|"
        "pregnancy test|genetic|DNA|biopsy|pathology|psychological testing|neuropsychological testing|culture|"
        "stress test|treadmill|function (?:tests?|testing|assessments?)|respiratory testing",
        "test|tests|testing|study|studies|screen|screening|monitoring|measurements?|levels?|serum"},
    // Drugs put where they act by needle.
    {"injection",
        "injections?|ESI|ESIs|TFESI|LESI|blocks?|MBB|epidurals?|epidural steroid|trigger point|TPI|RFA|rhizotomy|"
        "radiofrequency(?: ablation)?|neurotomy|ablation|viscosupplementation|infiltration|PRP|platelet[- ]rich plasma",
        ""},
    // Operations, and what is done within them.
    {"surgery",
        "surgery|surgeries|surgical (?:procedure|repair|intervention)|arthroscopy|arthroscopic|arthroplasty|fusion|"
        "discectomy|microdiscectomy|laminectomy|laminotomy|hemilaminotomy|foraminotomy|corpectomy|"
        "decompression|release|repair|replacement|reconstruction|meniscectomy|chondroplasty|synovectomy|acromioplasty|"
        "\\w+(?:ectomy|otomy|ostomy|plasty|rrhaphy|desis)|ORIF|debridement|excision|resection|amputation|manipulation "
        "under anesthesia|MUA|hardware "
        "removal|removal of "
        "hardware|hernia repair|herniorrhaphy|ACDF|tenodesis|tenotomy|fasciotomy|transposition|bursectomy|arthrodesis|"
        "spinal cord stimulator (?:trial|implant|implantation)|implantation|kyphoplasty|vertebroplasty|neurolysis|"
        "anesthesia|anesthesiologist|(?:first |surgical |PA )?assist(?:ant)?(?: surgeon)?|co-?surgeon",
        "procedure|operation|trial|implant"},
    // What is done to the patient again and again, or taught.
    {"therapy",
        "physical therapy|physiotherapy|PT|OT|PT/OT|occupational therapy|hand therapy|aquatic therapy|aqua therapy|"
        "pool "
        "therapy|therapies|acupuncture|electro-?acupuncture|chiropractic|chiropractor|chiro|chirophysio(?:therapy)?|"
        "chiropractic (?:care|treatments?|manipulation|therapy)|manipulation|manipulations|manual therapy|massage|"
        "myofascial release|traction|shock ?wave|ESWT|electrical stimulation|e-?stim|electrostimulation|infrared|"
        "cognitive behaviou?ral therapy|CBT|psychotherapy|counseling|biofeedback|work (?:hardening|conditioning)|"
        "functional restoration(?: program)?|FRP|rehabilitation|rehab|exercises?|home exercise program|therapeutic "
        "exercises?|"
        "laser|LLLT|hypnotherapy|relaxation training|stretching|kinesiology|yoga|hydrotherapy|heat therapy|cold "
        "therapy|"
        "cupping|(?:kinesio ?)?taping|paraffin bath therapy|vestibular therapy|speech "
        "therapy|detoxification|detox|weaning|"
        "pain management program|psychological treatment|therapeutic activities|physio|therapy",
        "treatments?|sessions?|program|stimulation|training|modalities"},
    // Things to have, bought or rented.
    {"equipment",
        "TENS(?: "
        "unit)?|unit|units|brace|braces|bracing|splint|splints|sling|slings|orthosis|orthotics?|orthoses|crutches|"
        "cane|walker|wheelchair|scooter|boot|cast|collar|pillow|mattress|bed|chair|DME|durable medical equipment|"
        "hearing aids?|gloves|wipes|compression (?:stockings|sleeve|garment)|stockings|support|supports|"
        "cold pack|hot pack|hot/cold (?:pack|wrap)|ice pack|heat(?:ing)? pad|cryotherapy "
        "unit|cryotherapy|cryo-?unit|cooling system|"
        "(?:hot/?)?cold (?:compression )?therapy(?: unit)?|cold compression|polar care|game ready|cryocuff|"
        "H-wave|interferential(?: unit)?|IF unit|ortho ?stim|bone (?:growth "
        ")?stimulator|stimulator|electrodes?|batteries|"
        "supplies|pads?|garment|garments|immobilizer|wrap|wraps|corset|LSO|TLSO|device|devices|machine|CPM|CPAP|"
        "pump|ramp|raised toilet seat|shower "
        "chair|commode|glasses|shoes?|inserts?|ball|bands?|bandage|bandages|dressings?|"
        "prosthesis|prosthetic|kinesio tape|tape|exercise kit|pulley|pulleys|vehicle modification|abduction pillow",
        "purchase|rental|system"},
    // Somebody to be seen.
    {"visit",
        "consult|consults|consultation|consultations|referral|follow-?\\s?ups?|followup|office visits?|clinic visits?|"
        "re-?evaluation|re-?examination|evaluations?|assessment|examination|exam|clearance|medical clearance|"
        "specialist|second opinion|medication management|psych eval|eval|evaluate|evaluate and treat|initial visit|"
        "post-?op(?:erative)? visits?|history and physical|H&P|transfer of care|QME|AME|telemedicine",
        "visits?|appointment"},
    // What is none of these.
    {"other",
        "gym membership|gym|transportation|home health(?: care| aide| services)?|home care|housekeeping|caregiver|"
        "nursing|skilled nursing|nurse|RN|LVN|LPN|CNA|inpatient|outpatient facility|facility|facility fee|hospital(?: "
        "stay)?|hospitalization|"
        "length of stay|overnight stay|interpreter|translation|weight loss program|copies|medical records|report|"
        "membership|child care|travel|lodging|mileage|surgery center|ambulatory surgery",
        "services?"},
    // Medicines without a name.
    {"drug",
        "medications?|compound(?:ed)? (?:cream|creams|medication|topical|gel|ointment)|topical "
        "(?:cream|compound|medication|"
        "ointment|gel|patch)|cream|creams|ointment|tablets?|capsules?|patch|patches|gel|prescription|lotion|oral "
        "suspension|"
        "vitamins?|supplement|medical food|antibiotics?|NSAIDs?|opioids?|narcotics?|muscle relaxants?",
        ""},
};

struct Pattern
{
    QString kind;
    QRegularExpression words;
    bool strong = true;
};

const QList<Pattern>& patterns()
{
    static const QList<Pattern> list = [] {
        QList<Pattern> made;
        for (const KindWords& entry : kindWords) {
            for (const auto& [words, strong] : {std::pair(entry.strong, true), std::pair(entry.weak, false)}) {
                if (*words)
                    made.append({QString::fromLatin1(entry.kind),
                        QRegularExpression(
                            QStringLiteral("(?<![\\w])(?:%1)(?![\\w])").arg(QString::fromLatin1(words)), noCase),
                        strong});
            }
        }
        return made;
    }();
    return list;
}

struct Hit
{
    QString kind;
    Span span;
    bool strong = true;
};

// The known words of a range; of words that overlap the longer counts ("drug testing" over "drug").
QList<Hit> hitsIn(const QString& text, Span range, const Spans& drugs)
{
    QList<Hit> hits;
    const auto add = [&hits](const Hit& hit) {
        for (Hit& other : hits) {
            if (!other.span.overlaps(hit.span))
                continue;
            if (hit.span.length() > other.span.length())
                other = hit;
            return;
        }
        hits.append(hit);
    };
    for (const Span drug : drugs) {
        if (range.contains(drug))
            add({QStringLiteral("drug"), drug, true});
    }
    for (const Pattern& pattern : patterns()) {
        for (const auto& match : pattern.words.globalMatchView(QStringView(text).first(range.end), range.start))
            add({pattern.kind, {match.capturedStart(), match.capturedEnd()}, pattern.strong});
    }
    return hits;
}

// The phrases of a request, cut where a preposition, a number, a comma or a bracket ends the noun before it.
QList<Span> phrasesOf(const QString& text, Span request)
{
    static const QRegularExpression cut(
        QStringLiteral(
            "\\s(?:of|for|to|at|under|in|on|with|without|by|per|from|times|x|due|as|followed|using|including|"
            "status|over)\\s|[,;:()]|\\s-\\s|\\s#?\\d"),
        noCase);
    QList<Span> phrases;
    qsizetype from = request.start;
    for (const auto& match : cut.globalMatchView(QStringView(text).first(request.end), request.start)) {
        if (match.capturedStart() > from)
            phrases.append({from, match.capturedStart()});
        from = match.capturedEnd();
    }
    if (from < request.end)
        phrases.append({from, request.end});
    return phrases;
}

// The head word of the phrases: the last known word of the first that has one.
const Hit* headOf(const QList<Span>& phrases, const QList<Hit>& hits, bool strong)
{
    for (const Span phrase : phrases) {
        const Hit* head = nullptr;
        for (const Hit& hit : hits) {
            if (hit.strong == strong && phrase.contains(hit.span.start) && (!head || hit.span.end > head->span.end))
                head = &hit;
        }
        if (head)
            return head;
    }
    return nullptr;
}

// "Toradol 60mg IM injection": a drug's strength and way stand between its name and the needle.
const Hit* needleBehind(const QString& text, const Hit& drug, const QList<Hit>& hits)
{
    static const QRegularExpression only(QStringLiteral("\\A[\\s,]*(?:[\\d./%-]+\\s?(?:mg|mcg|ml|cc|%|units?)?(?:/"
                                                        "\\w+)?[\\s,]*)*(?:(?:IM|IV|intra\\w+|sub\\w+)\\s)?\\z"),
        noCase);
    for (const Hit& hit : hits) {
        if (hit.kind != QLatin1StringView("injection") || hit.span.start < drug.span.end)
            continue;
        const QStringView between = QStringView(text).sliced(drug.span.end, hit.span.start - drug.span.end);
        return only.matchView(between).hasMatch() ? &hit : nullptr;
    }
    return nullptr;
}

// What is rented or bought is a thing, even where its name sounds like a treatment.
bool isHired(const QString& text, Span request)
{
    static const QRegularExpression words(QStringLiteral("\\b(?:rental|rent|purchase)\\b"), noCase);
    return words.matchView(request.of(text)).hasMatch();
}

} // namespace

RequestKind kindOf(const QString& text, Span request, const Spans& drugs)
{
    const QList<Hit> hits = hitsIn(text, request, drugs);
    QList<Span> phrases = phrasesOf(text, request);
    // "Associated surgical service: sling": what stands behind the colon is what is asked for.
    const qsizetype colon = request.of(text).lastIndexOf(u':');
    if (colon >= 0)
        std::ranges::stable_partition(phrases, [&](Span phrase) { return phrase.start > request.start + colon; });
    for (const bool strong : {true, false}) {
        const Hit* head = headOf(phrases, hits, strong);
        if (!head)
            continue;
        if (const Hit* needle = head->kind == QLatin1StringView("drug") ? needleBehind(text, *head, hits) : nullptr)
            head = needle;
        const bool treatment = head->kind == QLatin1StringView("therapy") || head->kind == QLatin1StringView("other");
        if (treatment && isHired(text, request))
            return {QStringLiteral("equipment"), 0.85, head->span};
        return {head->kind, strong ? 0.95 : 0.75, head->span};
    }
    return {QStringLiteral("other"), 0.4, {}};
}

} // namespace imr::core
