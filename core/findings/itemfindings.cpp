// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/itemfindings.h"

#include "core/lexicon/druglexicon.h"
#include "core/lexicon/guidelineindex.h"
#include "core/parse/numberwords.h"
#include "core/parse/requestgrammar.h"

#include <QCoreApplication>

namespace imr::core {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("imr::Findings", text);
}

// Makes the findings of one item: its number, from 1, is the first thing each sentence names.
class ItemFindings final
{
public:
    ItemFindings(const DisputedItem& item, int index, const DrugLexicon& lexicon, const GuidelineIndex& guidelines)
        : m_item(item)
        , m_index(index)
        , m_lexicon(lexicon)
        , m_guidelines(guidelines)
    {
    }

    QList<Finding> all()
    {
        checkDecision();
        checkMedications();
        checkLedger();
        checkPages(m_item.claimsCitations, QStringLiteral("claims_administrator"));
        checkPages(m_item.reviewerCitations, QStringLiteral("reviewer_guideline"));
        checkEvidence();
        return m_findings;
    }

private:
    void add(
        const char* code, Finding::Severity severity, const QString& message, const Spans& spans, const QString& field)
    {
        m_findings.append({QString::fromLatin1(code), m_index + 1, severity, message, spans,
            field.isEmpty() ? QString() : QStringLiteral("issues[%1].%2").arg(m_index).arg(field)});
    }

    void checkDecision()
    {
        if (m_item.decision.isEmpty() && !m_item.heading.isEmpty()) {
            add("no-decision", Finding::Severity::Warning,
                translated(QT_TRANSLATE_NOOP("imr::Findings", "Item %1: the heading tells no decision that is known."))
                    .arg(m_index + 1),
                {m_item.heading}, QStringLiteral("decision"));
            return;
        }
        const QString decision = m_item.decision.text();
        const QString conclusion = m_item.conclusion.text();
        const bool contradicts = (decision == u"Upheld" && conclusion == u"necessary")
            || (decision == u"Overturned" && conclusion == u"not necessary");
        if (!contradicts || m_item.conclusion.confidence < Field::lowConfidence)
            return;
        const QString message = decision == u"Upheld"
            ? translated(QT_TRANSLATE_NOOP("imr::Findings",
                  "Item %1 is upheld, so the denial stands, but its rationale says that the request is medically "
                  "necessary."))
            : translated(QT_TRANSLATE_NOOP("imr::Findings",
                  "Item %1 is overturned, so the request is approved, but its rationale says that it is not medically "
                  "necessary."));
        add("decision-contradicts-rationale", Finding::Severity::Warning, message.arg(m_index + 1),
            m_item.decision.spans() + m_item.conclusion.spans(), QStringLiteral("decision"));
    }

    void checkMedications()
    {
        QStringList seen;
        for (qsizetype m = 0; m < m_item.medications.size(); ++m) {
            const Medication& medication = m_item.medications.at(m);
            const QString place = QStringLiteral("medications[%1].").arg(m);
            const QString frequency = medication.frequency.text();
            if (!frequency.isEmpty() && !isFrequency(frequency) && !seen.contains(frequency)) {
                seen.append(frequency);
                add("unrecognised-frequency", Finding::Severity::Warning,
                    translated(QT_TRANSLATE_NOOP("imr::Findings", "Item %1: “%2” is no known frequency."))
                        .arg(QString::number(m_index + 1), frequency),
                    medication.frequency.spans(), place + QStringLiteral("frequency"));
            }
            const QString drug = medication.drug.text();
            if (!drug.isEmpty() && !isKnown(medication)) {
                add("unknown-drug", Finding::Severity::Warning,
                    translated(QT_TRANSLATE_NOOP("imr::Findings", "Item %1: “%2” is not in the drug lexicon."))
                        .arg(QString::number(m_index + 1), drug),
                    medication.drug.spans(), place + QStringLiteral("drug"));
            }
        }
    }

    static bool isFrequency(const QString& text)
    {
        const RequestTokens tokens(text, {0, text.size()});
        const auto frequency = frequencyAt(tokens, 0);
        return frequency && frequency->phrase.end == tokens.size();
    }

    [[nodiscard]] bool isKnown(const Medication& medication) const
    {
        qsizetype length = 0;
        // What was guessed of a misspelled name is no reason to keep quiet about it.
        const bool told = !medication.generic.isEmpty() && medication.generic.confidence >= Field::lowConfidence;
        return told || m_lexicon.longestAt(medication.drug.text(), 0, &length);
    }

    // The plain number of a part of a modified request, with its unit; nothing when refills are asked for too.
    struct Count
    {
        double number = 0;
        QString unit;
    };

    [[nodiscard]] std::optional<Count> countIn(const QString& request) const
    {
        const RequestParts parts = readRequestLine(request, {0, request.size()}, m_lexicon);
        if (!parts.quantity || parts.refills || parts.medications.size() > 1)
            return {};
        return countOf(parts.quantity->text);
    }

    static std::optional<Count> countOf(const QString& quantity)
    {
        const RequestTokens tokens(quantity, {0, quantity.size()});
        const auto number = numberAt(tokens, 0);
        if (!number)
            return {};
        const auto inWords = numberOfWords(number->text);
        bool ok = inWords.has_value();
        const double value = inWords ? *inWords : number->text.toDouble(&ok);
        QString unit = tokens.word(number->end);
        if (unit.endsWith(u's'))
            unit.chop(1);
        return ok ? std::optional(Count {value, unit}) : std::nullopt;
    }

    void checkLedger()
    {
        if (m_item.original.isEmpty() || m_item.authorized.isEmpty() || m_item.disputed.isEmpty()
            || m_item.disputed.text() == m_item.original.text())
            return;
        const auto original = countIn(m_item.original.text());
        const auto authorized = countIn(m_item.authorized.text());
        const auto disputed = m_item.quantity.origin == Origin::Corrected ? countOf(m_item.quantity.text())
                                                                          : countIn(m_item.disputed.text());
        if (!original || !authorized || !disputed || original->unit != authorized->unit
            || original->unit != disputed->unit
            || qFuzzyCompare(original->number, authorized->number + disputed->number))
            return;
        add("ledger-arithmetic", Finding::Severity::Warning,
            translated(QT_TRANSLATE_NOOP("imr::Findings",
                           "Item %1: %2 were requested and %3 authorized, which does not leave the %4 in dispute."))
                .arg(QString::number(m_index + 1), QString::number(original->number),
                    QString::number(authorized->number), QString::number(disputed->number)),
            m_item.original.spans() + m_item.authorized.spans() + m_item.disputed.spans(), QStringLiteral("quantity"));
    }

    struct Pages
    {
        int first = 0;
        int last = 0;
    };

    static std::optional<Pages> pagesOf(const QString& text)
    {
        bool firstOk = false;
        bool lastOk = false;
        const int first = text.section(u'-', 0, 0).toInt(&firstOk);
        const int last = text.section(u'-', -1).toInt(&lastOk);
        return firstOk && lastOk ? std::optional(Pages {first, last}) : std::nullopt;
    }

    // A hint only: reviewers give the same drug different pages. Tells when no page cited lies in any section cited.
    void checkPages(const QList<Citation>& citations, const QString& side)
    {
        for (qsizetype c = 0; c < citations.size(); ++c) {
            const Citation& citation = citations.at(c);
            bool anyInside = citation.pages.isEmpty() || citation.sections.isEmpty();
            const GuidelineSection* section = nullptr;
            for (const QString& name : citation.sections.texts()) {
                section = m_guidelines.section(citation.document.text(), name, citation.edition.text());
                const bool sure = section && section->firstPage > 0 && section->sureness != u"unsure";
                for (const QString& page : citation.pages.texts()) {
                    const auto pages = pagesOf(page);
                    anyInside = anyInside || !sure || !pages
                        || (pages->first <= section->lastPage && pages->last >= section->firstPage);
                }
            }
            if (anyInside || !section)
                continue;
            add("page-outside-section", Finding::Severity::Note,
                translated(QT_TRANSLATE_NOOP("imr::Findings",
                               "Item %1: page %2 is not in the section “%3”, which is on pages %4 to %5."))
                    .arg(QString::number(m_index + 1), citation.pages.text(), section->name,
                        QString::number(section->firstPage), QString::number(section->lastPage)),
                citation.pages.spans(), QStringLiteral("%1[%2].pages").arg(side).arg(c));
        }
    }

    void checkEvidence()
    {
        const bool claims = m_item.claimsCitations.isEmpty() && !m_item.claimsBlock.isEmpty();
        const bool reviewer = m_item.reviewerCitations.isEmpty() && !m_item.reviewerBlock.isEmpty();
        if (!claims && !reviewer)
            return;
        const QString message = claims && reviewer
            ? translated(QT_TRANSLATE_NOOP("imr::Findings", "Item %1: neither side cited any evidence."))
            : claims
            ? translated(QT_TRANSLATE_NOOP("imr::Findings", "Item %1: the claims administrator cited no evidence."))
            : translated(QT_TRANSLATE_NOOP("imr::Findings", "Item %1: the reviewer cited no evidence."));
        Spans spans;
        if (claims)
            spans.append(m_item.claimsBlock);
        if (reviewer)
            spans.append(m_item.reviewerBlock);
        add("no-evidence-cited", Finding::Severity::Note, message.arg(m_index + 1), spans, {});
    }

    const DisputedItem& m_item;
    const int m_index;
    const DrugLexicon& m_lexicon;
    const GuidelineIndex& m_guidelines;
    QList<Finding> m_findings;
};

} // namespace

QList<Finding> itemFindings(
    const DisputedItem& item, int index, const DrugLexicon& lexicon, const GuidelineIndex& guidelines)
{
    return ItemFindings(item, index, lexicon, guidelines).all();
}

} // namespace imr::core
