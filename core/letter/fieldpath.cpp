// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/fieldtable.h"

namespace imr::core {

namespace {

struct GroupName
{
    FieldPath::Group group;
    QLatin1StringView name;
};
constexpr GroupName groupNames[] = {
    {FieldPath::Group::Medications, QLatin1StringView("medications")},
    {FieldPath::Group::ClaimsCitations, QLatin1StringView("claims_administrator")},
    {FieldPath::Group::ReviewerCitations, QLatin1StringView("reviewer_guideline")},
};

Scope scopeOf(const FieldPath& path)
{
    if (path.item < 0)
        return Scope::Letter;
    switch (path.group) {
    case FieldPath::Group::None:
        return Scope::Item;
    case FieldPath::Group::Medications:
        return Scope::Medication;
    case FieldPath::Group::ClaimsCitations:
    case FieldPath::Group::ReviewerCitations:
        return Scope::Citation;
    }
    Q_UNREACHABLE_RETURN(Scope::Letter);
}

// "issues[3].rest" -> 3, leaving "rest"; nothing when the text does not begin that way.
std::optional<int> takeIndexed(QStringView& text, QLatin1StringView name)
{
    if (!text.startsWith(name) || text.size() < name.size() + 4 || text[name.size()] != u'[')
        return {};
    const qsizetype close = text.indexOf(u"].", name.size());
    if (close < 0)
        return {};
    bool ok = false;
    const QStringView digits = text.sliced(name.size() + 1, close - name.size() - 1);
    const int index = digits.toInt(&ok);
    if (!ok || index < 0 || digits != QString::number(index))
        return {};
    text = text.sliced(close + 2);
    return index;
}

template<typename Item> auto& citationsOf(Item& item, FieldPath::Group group)
{
    return group == FieldPath::Group::ClaimsCitations ? item.claimsCitations : item.reviewerCitations;
}

// For const and mutable letters alike; [] on a mutable list detaches it from its copies.
template<typename LetterType, typename FieldType> FieldType* locate(LetterType& letter, const FieldPath& path)
{
    if (!path.spec)
        return nullptr;
    const auto memberOf = [&path]<typename Owner>(Owner& owner) -> FieldType* {
        const auto* member = std::get_if<Field std::remove_const_t<Owner>::*>(&path.spec->member);
        return member ? &(owner.*(*member)) : nullptr;
    };
    if (path.item < 0)
        return memberOf(letter);
    if (path.item >= letter.items.size())
        return nullptr;
    auto& item = letter.items[path.item];
    const auto memberAt = [&](auto& group) -> FieldType* {
        return path.index >= 0 && path.index < group.size() ? memberOf(group[path.index]) : nullptr;
    };
    switch (path.group) {
    case FieldPath::Group::None:
        return memberOf(item);
    case FieldPath::Group::Medications:
        return memberAt(item.medications);
    case FieldPath::Group::ClaimsCitations:
    case FieldPath::Group::ReviewerCitations:
        return memberAt(citationsOf(item, path.group));
    }
    return nullptr;
}

} // namespace

QString FieldPath::toString() const
{
    QString text;
    if (item >= 0)
        text += QStringLiteral("issues[%1].").arg(item);
    for (const GroupName& entry : groupNames) {
        if (entry.group == group)
            text += entry.name + QStringLiteral("[%1].").arg(index);
    }
    return text + (spec ? spec->nameText() : QString());
}

std::optional<FieldPath> FieldPath::parse(QStringView text)
{
    FieldPath path;
    if (const auto item = takeIndexed(text, QLatin1StringView("issues"))) {
        path.item = *item;
        for (const GroupName& entry : groupNames) {
            if (const auto index = takeIndexed(text, entry.name)) {
                path.group = entry.group;
                path.index = *index;
                break;
            }
        }
    }
    path.spec = specNamed(scopeOf(path), text);
    if (!path.spec)
        return {};
    return path;
}

const Field* fieldAt(const Letter& letter, const FieldPath& path)
{
    return locate<const Letter, const Field>(letter, path);
}

Field* fieldAtOrNew(Letter& letter, const FieldPath& path)
{
    if (path.item >= 0 && path.item < letter.items.size() && path.spec) {
        DisputedItem& item = letter.items[path.item];
        if (path.group == FieldPath::Group::Medications && path.index == item.medications.size())
            item.medications.append(Medication());
        if (path.spec->scope == Scope::Citation && path.index == citationsOf(item, path.group).size())
            citationsOf(item, path.group).append(Citation());
    }
    return locate<Letter, Field>(letter, path);
}

QList<FieldPath> fieldPaths(const Letter& letter, bool withEmpty)
{
    QList<FieldPath> result;
    const auto append = [&](Scope scope, int item, FieldPath::Group group, int index) {
        for (const FieldSpec& spec : fieldTable()) {
            if (spec.scope != scope)
                continue;
            const FieldPath path {&spec, item, group, index};
            if (withEmpty || !fieldAt(letter, path)->isEmpty())
                result.append(path);
        }
    };
    append(Scope::Letter, -1, FieldPath::Group::None, -1);
    for (int i = 0; i < letter.items.size(); ++i) {
        const DisputedItem& item = letter.items.at(i);
        append(Scope::Item, i, FieldPath::Group::None, -1);
        for (int m = 0; m < item.medications.size(); ++m)
            append(Scope::Medication, i, FieldPath::Group::Medications, m);
        for (int c = 0; c < item.claimsCitations.size(); ++c)
            append(Scope::Citation, i, FieldPath::Group::ClaimsCitations, c);
        for (int c = 0; c < item.reviewerCitations.size(); ++c)
            append(Scope::Citation, i, FieldPath::Group::ReviewerCitations, c);
    }
    return result;
}

qsizetype entryCount(const DisputedItem& item, FieldPath::Group group)
{
    switch (group) {
    case FieldPath::Group::None:
        return 0;
    case FieldPath::Group::Medications:
        return item.medications.size();
    case FieldPath::Group::ClaimsCitations:
        return item.claimsCitations.size();
    case FieldPath::Group::ReviewerCitations:
        return item.reviewerCitations.size();
    }
    Q_UNREACHABLE_RETURN(0);
}

} // namespace imr::core
