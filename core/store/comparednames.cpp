// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/comparednames.h"

#include "core/lexicon/guidelineindex.h"

using namespace Qt::StringLiterals;

namespace imr::core {

namespace {

struct Spellings
{
    QHash<QString, QString> documents; // by compared spelling: the compared name of what it means
    QHash<QString, QStringList> spellings; // of a document, by its compared name, which is the first
};

const Spellings& spellings()
{
    static const Spellings known = [] {
        Spellings made;
        for (const GuidelineDocument& document : GuidelineIndex::builtIn().documents()) {
            if (document.source != "MTUS"_L1)
                continue;
            const QString name = comparedName(document.name);
            for (const QString& spelling : QStringList {document.name} + document.spellings) {
                const QString compared = comparedName(spelling);
                if (made.documents.contains(compared))
                    continue;
                made.documents.insert(compared, name);
                made.spellings[name].append(compared);
            }
        }
        return made;
    }();
    return known;
}

} // namespace

QString caselessName(const QString& name)
{
    QString result = name;
    for (QChar& c : result) {
        if (c >= u'A' && c <= u'Z')
            c = QChar(c.unicode() + (u'a' - u'A'));
    }
    return result;
}

QString comparedName(const QString& name)
{
    return caselessName(name).replace(u"&"_s, u"and"_s);
}

QString comparedColumn(const QString& column)
{
    return u"replace(lower(%1), '&', 'and')"_s.arg(column);
}

QString comparedGuideline(const QString& name)
{
    const QString compared = comparedName(name);
    return spellings().documents.value(compared, compared);
}

QStringList comparedSpellings(const QString& name)
{
    const QString compared = comparedGuideline(name);
    return spellings().spellings.value(compared, {compared});
}

} // namespace imr::core
