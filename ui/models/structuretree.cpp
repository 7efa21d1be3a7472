// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/structuretree.h"

#include <algorithm>
#include <array>

namespace imr::ui {

namespace {

using core::FieldPath;
using core::FieldSpec;
using core::Letter;
using core::Scope;
using Group = core::FieldPath::Group;

// Shown without a value too, so that a person sees what is missing and can fill it.
bool isUsuallyStated(const FieldSpec& spec, bool isDrug)
{
    using L = Letter;
    using I = core::DisputedItem;
    using M = core::Medication;
    static const std::array always
        = {FieldSpec::Member(&L::caseNumber), FieldSpec::Member(&L::decisionDate), FieldSpec::Member(&L::specialties),
            FieldSpec::Member(&L::states), FieldSpec::Member(&L::patientAge), FieldSpec::Member(&L::patientSex),
            FieldSpec::Member(&I::request), FieldSpec::Member(&I::decision), FieldSpec::Member(&I::kind),
            FieldSpec::Member(&I::conclusion), FieldSpec::Member(&M::drug), FieldSpec::Member(&M::strength)};
    static const std::array ofDrugs = {FieldSpec::Member(&I::quantity), FieldSpec::Member(&I::refills)};
    return std::ranges::contains(always, spec.member) || (isDrug && std::ranges::contains(ofDrugs, spec.member));
}

class Builder final
{
public:
    Builder(const Letter& letter, const QStringList& shown)
        : m_letter(letter)
    {
        for (const QString& text : shown) {
            if (const auto path = FieldPath::parse(text))
                m_shown.append(*path);
        }
    }

    std::unique_ptr<StructureNode> build() const
    {
        auto root = std::make_unique<StructureNode>();
        auto letterGroup = group(StructureRow::Letter, -1);
        addFields(*letterGroup, core::fieldsOf(Scope::Letter), {nullptr, -1});
        letterGroup->append(group(StructureRow::Layout, -1));
        root->append(std::move(letterGroup));
        for (int i = 0; i < m_letter.items.size(); ++i)
            root->append(item(i));
        return root;
    }

private:
    static std::unique_ptr<StructureNode> group(StructureRow kind, int number)
    {
        auto node = std::make_unique<StructureNode>();
        node->kind = kind;
        node->item = number;
        return node;
    }

    static std::unique_ptr<StructureNode> field(const FieldPath& path)
    {
        auto node = std::make_unique<StructureNode>();
        node->path = path;
        node->item = path.item;
        node->first = path.index <= 0;
        return node;
    }

    bool hasRow(const FieldPath& path, bool isDrug) const
    {
        const core::Field* value = core::fieldAt(m_letter, path);
        return (value && (!value->isEmpty() || value->origin == core::Origin::Corrected))
            || isUsuallyStated(*path.spec, isDrug) || m_shown.contains(path);
    }

    void addFields(StructureNode& parent, const QList<const FieldSpec*>& specs, FieldPath place) const
    {
        const bool isDrug = place.item >= 0 && !m_letter.items.at(place.item).medications.isEmpty();
        for (const FieldSpec* spec : specs) {
            place.spec = spec;
            if (hasRow(place, isDrug))
                parent.append(field(place));
        }
    }

    int count(int inLetter, int number, Group ofGroup) const
    {
        int result = inLetter;
        for (const FieldPath& path : m_shown) {
            if (path.item == number && path.group == ofGroup && path.index == inLetter)
                result = inLetter + 1;
        }
        return result;
    }

    // The request and its decision first, then the drugs, how much of it, who cites what, and what the rationale says:
    // the order of the letter.
    std::unique_ptr<StructureNode> item(int number) const
    {
        const core::DisputedItem& disputed = m_letter.items.at(number);
        auto node = group(StructureRow::Item, number);
        QList<const FieldSpec*> specs = core::fieldsOf(Scope::Item);
        const auto at = [&specs](core::Field core::DisputedItem::* member) {
            return std::ranges::find(specs, FieldSpec::Member(member), &FieldSpec::member) - specs.begin();
        };
        const QList<const FieldSpec*> last = specs.mid(at(&core::DisputedItem::conclusion));
        specs = specs.first(specs.size() - last.size());
        const qsizetype amounts = at(&core::DisputedItem::quantity);
        addFields(*node, specs.first(amounts), {nullptr, number});
        if (!disputed.original.isEmpty() && !disputed.authorized.isEmpty() && !disputed.disputed.isEmpty())
            node->append(group(StructureRow::Ledger, number));
        for (int i = 0; i < count(int(disputed.medications.size()), number, Group::Medications); ++i)
            addMedication(*node, {nullptr, number, Group::Medications, i});
        addFields(*node, specs.mid(amounts), {nullptr, number});
        addCitations(*node, int(disputed.claimsCitations.size()), number, Group::ClaimsCitations);
        addCitations(*node, int(disputed.reviewerCitations.size()), number, Group::ReviewerCitations);
        addFields(*node, last, {nullptr, number});
        return node;
    }

    // Generic and class are folded under the drug that they follow from.
    void addMedication(StructureNode& parent, FieldPath place) const
    {
        StructureNode* drug = nullptr;
        for (const FieldSpec* spec : core::fieldsOf(Scope::Medication)) {
            place.spec = spec;
            const bool derived = spec->member == FieldSpec::Member(&core::Medication::generic)
                || spec->member == FieldSpec::Member(&core::Medication::drugClass);
            if (derived && drug) {
                drug->append(field(place));
            } else if (hasRow(place, true)) {
                parent.append(field(place));
                if (spec->type == core::FieldType::Drug)
                    drug = static_cast<StructureNode*>(parent.children.back().get());
            }
        }
    }

    void addCitations(StructureNode& parent, int inLetter, int number, Group side) const
    {
        for (int i = 0; i < count(inLetter, number, side); ++i) {
            auto node = group(StructureRow::Citation, number);
            node->first = i == 0;
            for (const FieldSpec* spec : core::fieldsOf(Scope::Citation))
                node->append(field({spec, number, side, i}));
            node->path = static_cast<const StructureNode&>(*node->children.front()).path;
            parent.append(std::move(node));
        }
    }

    const Letter& m_letter;
    QList<FieldPath> m_shown;
};

QString amountText(const QString& quantity)
{
    bool number = false;
    quantity.toDouble(&number);
    return (number ? QStringLiteral(" #") : QStringLiteral(", ")) + quantity;
}

} // namespace

std::unique_ptr<StructureNode> structureOf(const Letter& letter, const QStringList& shown)
{
    return Builder(letter, shown).build();
}

bool haveSameRows(const TreeNode& one, const TreeNode& other)
{
    return std::ranges::equal(one.children, other.children, [](const auto& left, const auto& right) {
        const auto& node = static_cast<const StructureNode&>(*left);
        const auto& match = static_cast<const StructureNode&>(*right);
        return node.kind == match.kind && node.item == match.item && node.path == match.path
            && haveSameRows(node, match);
    });
}

QList<FieldPath> fillablePaths(const Letter& letter, int item)
{
    QList<FieldPath> result;
    for (const FieldPath& path : core::fieldPaths(letter, true)) {
        const core::Field* field = core::fieldAt(letter, path);
        if (path.item == item && path.group == Group::None && field->isEmpty())
            result.append(path);
    }
    if (item < 0 || item >= letter.items.size())
        return result;
    const core::DisputedItem& disputed = letter.items.at(item);
    const FieldSpec* drug = core::fieldsOf(Scope::Medication).constFirst();
    const FieldSpec* source = core::fieldsOf(Scope::Citation).constFirst();
    for (int i = 0; i < disputed.medications.size(); ++i) {
        for (const FieldSpec* spec : core::fieldsOf(Scope::Medication)) {
            const FieldPath path {spec, item, Group::Medications, i};
            if (core::fieldAt(letter, path)->isEmpty())
                result.append(path);
        }
    }
    result.append({drug, item, Group::Medications, int(disputed.medications.size())});
    result.append({source, item, Group::ClaimsCitations, int(disputed.claimsCitations.size())});
    result.append({source, item, Group::ReviewerCitations, int(disputed.reviewerCitations.size())});
    return result;
}

QString itemTitle(const Letter& letter, int item)
{
    const core::DisputedItem& disputed = letter.items.at(item);
    QStringList drugs;
    for (const core::Medication& medication : disputed.medications) {
        const QString one = (medication.drug.text() + u' ' + medication.strength.text()).trimmed();
        if (!one.isEmpty())
            drugs.append(one);
    }
    QString title = disputed.request.text();
    if (!drugs.isEmpty()) {
        title = drugs.join(QStringLiteral(", "));
        if (!disputed.quantity.isEmpty())
            title += amountText(disputed.quantity.text());
    }
    return QStringLiteral("%1 \u00b7 ").arg(item + 1) + title;
}

QString citationTitle(const core::Citation& citation)
{
    QStringList words;
    for (const core::Field* field : {&citation.source, &citation.document, &citation.edition}) {
        if (!field->isEmpty())
            words.append(field->text());
    }
    const bool onlySource = citation.document.isEmpty();
    if (onlySource && !citation.text.isEmpty())
        words = {citation.text.text()};
    QString title = words.join(u' ');
    if (!citation.pages.isEmpty())
        title += QStringLiteral(" \u00b7 ") + citation.pages.text();
    return title;
}

const core::Citation* citationAt(const Letter& letter, const FieldPath& path)
{
    if (path.item < 0 || path.item >= letter.items.size())
        return nullptr;
    const core::DisputedItem& item = letter.items.at(path.item);
    if (path.group != Group::ClaimsCitations && path.group != Group::ReviewerCitations)
        return nullptr;
    const auto& side = path.group == Group::ClaimsCitations ? item.claimsCitations : item.reviewerCitations;
    return path.index >= 0 && path.index < side.size() ? &side.at(path.index) : nullptr;
}

} // namespace imr::ui
