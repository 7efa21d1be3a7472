// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/findingsentence.h"

#include "core/letter/fieldtable.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace imr::core {

namespace {

constexpr QChar separator(0x1F);

bool isWholeSentence(const Finding& finding)
{
    return !finding.message.contains(separator);
}

const FieldSpec* letterFieldNamed(const QString& name)
{
    if (!name.contains(u'.'))
        return nullptr;
    const QSpan<const FieldSpec> table = fieldTable();
    const auto found = std::ranges::find_if(table,
        [&name](const FieldSpec& spec) { return spec.scope == Scope::Letter && name == QLatin1StringView(spec.name); });
    return found == table.end() ? nullptr : &*found;
}

// In one go: a value may itself hold a "%1".
QString filled(const QString& text, const QStringList& values)
{
    QString sentence;
    qsizetype told = 0; // up to here of the text
    for (qsizetype at = text.indexOf(u'%'); at >= 0; at = text.indexOf(u'%', at + 1)) {
        const int place = at + 1 < text.size() ? text[at + 1].digitValue() : -1;
        if (place < 1 || place > values.size())
            continue;
        sentence += QStringView(text).sliced(told, at - told);
        sentence += values.at(place - 1);
        told = at + 2;
    }
    return sentence.append(QStringView(text).sliced(told));
}

using InWords = std::function<QString(const QString& text, int count)>;
using Label = std::function<QString(const FieldSpec& spec)>;

QString sentenceOf(const Finding& finding, const InWords& inWords, const Label& label)
{
    if (isWholeSentence(finding))
        return finding.message;
    QStringList values = finding.message.split(separator);
    const QString text = values.takeFirst();
    const int count = text.contains(QLatin1StringView("%n")) ? values.first().toInt() : -1;
    for (QString& value : values) {
        if (const FieldSpec* spec = letterFieldNamed(value))
            value = label(*spec);
    }
    return filled(inWords(text, count), values);
}

QString inEnglish(QString text, int count)
{
    if (count < 0)
        return text;
    return text.replace(QLatin1StringView("%n"), QString::number(count))
        .replace(QLatin1StringView("(s)"), count == 1 ? QString() : QStringLiteral("s"));
}

bool areTheSame(const Finding& one, const Finding& other)
{
    return one.code == other.code && one.item == other.item && one.fieldPath == other.fieldPath
        && one.spans == other.spans;
}

} // namespace

QString toText(const FindingMessage& message)
{
    QString text = QString::fromUtf8(message.text) + separator;
    for (qsizetype i = 0; i < message.values.size(); ++i) {
        if (i > 0)
            text += separator;
        text += QString(message.values.at(i)).remove(separator);
    }
    return text;
}

QString findingSentence(const Finding& finding)
{
    const auto translated = [](const QString& text, int count) {
        return QCoreApplication::translate("imr::Findings", text.toUtf8().constData(), nullptr, count);
    };
    return sentenceOf(finding, translated, &FieldSpec::labelText);
}

QString englishSentence(const Finding& finding)
{
    return sentenceOf(finding, inEnglish, [](const FieldSpec& spec) { return QString::fromUtf8(spec.label); });
}

bool holdWholeSentences(const QList<Finding>& findings)
{
    return std::ranges::any_of(findings, isWholeSentence);
}

void retell(QList<Finding>& findings, const QList<Finding>& anew)
{
    for (Finding& finding : findings) {
        const auto same
            = std::ranges::find_if(anew, [&finding](const Finding& other) { return areTheSame(finding, other); });
        if (isWholeSentence(finding) && same != anew.end())
            finding.message = same->message;
    }
}

} // namespace imr::core
