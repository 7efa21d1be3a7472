// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numberwords.h"
#include "core/letter/fieldtable.h"
#include "core/letter/statenames.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>

namespace imr::core {

namespace {

std::expected<QString, QString> normalizedDate(const QString& entered)
{
    for (const auto* format : {"yyyy-MM-dd", "MM/dd/yyyy", "M/d/yyyy", "MM-dd-yyyy"}) {
        const QDate date = QDate::fromString(entered, QString::fromLatin1(format));
        if (date.isValid() && date.year() >= 1900)
            return date.toString(Qt::ISODate);
    }
    return std::unexpected(
        QCoreApplication::translate("imr::Field", "“%1” is no date. Enter it as 2016-12-09 or 12/09/2016.")
            .arg(entered));
}

// A number, and what it counts, with other numbers behind it: "60", "106.32 gm", "Twelve sessions", "2x/week x 6". Keys
// that ran into each other ("30q45") and what belongs to the letter around it ("20: Upheld") are none; "#60" is 60.
std::expected<QString, QString> normalizedQuantity(const QString& entered)
{
    static const QRegularExpression quantity(
        QStringLiteral("\\A(?:[.(\\d\u00bc-\u00be\u2153\u2154]|%1\\b)"
                       "[\\p{L}\\d\\s\u00bc-\u00be\u2153\u2154.,;/()\\[\\]%&'\u2019+#*\u00d7\u2010\u2011\u2013-]*\\z")
            .arg(numberWordPattern()),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression runTogether(
        QStringLiteral("(?!x)\\p{L}\\d"), QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype longest = 80;
    const QString bare = entered.startsWith(u'#') ? entered.sliced(1).trimmed() : entered;
    if (bare.size() <= longest && quantity.match(bare).hasMatch() && !runTogether.match(bare).hasMatch())
        return bare;
    return std::unexpected(QCoreApplication::translate("imr::Field",
        "\u201c%1\u201d is no quantity. Enter the number first, and what it counts behind it: 60, or 12 sessions.")
            .arg(entered));
}

std::expected<QString, QString> normalizedOne(const FieldSpec& spec, const QString& entered)
{
    switch (spec.type) {
    case FieldType::Integer: {
        bool ok = false;
        const int number = entered.toInt(&ok);
        if (ok && number >= 0)
            return QString::number(number);
        return std::unexpected(
            QCoreApplication::translate("imr::Field", "“%1” is no whole number. Enter digits only.").arg(entered));
    }
    case FieldType::Date:
        return normalizedDate(entered);
    case FieldType::Choice: {
        const QStringList choices = spec.choiceValues();
        for (const QString& choice : choices) {
            if (choice.compare(entered, Qt::CaseInsensitive) == 0)
                return choice;
        }
        return std::unexpected(QCoreApplication::translate("imr::Field", "“%1” is none of: %2.")
                .arg(entered, choices.join(QStringLiteral(", "))));
    }
    case FieldType::Pages: {
        static const QRegularExpression page(QStringLiteral("\\A\\d{1,5}(?:-\\d{1,5})?\\z"));
        QString folded = entered;
        folded.replace(QChar(0x2013), u'-').remove(u' ');
        if (page.match(folded).hasMatch())
            return folded;
        return std::unexpected(
            QCoreApplication::translate("imr::Field", "“%1” is no page or range of pages. Enter 24 or 74-82.")
                .arg(entered));
    }
    case FieldType::Case: {
        static const QRegularExpression number(QStringLiteral("\\A[A-Z]{2}\\d{2}-\\d{7}\\z"));
        const QString upper = entered.toUpper();
        if (number.match(upper).hasMatch())
            return upper;
        return std::unexpected(
            QCoreApplication::translate("imr::Field", "“%1” is no case number. Enter it as CM16-0123456.")
                .arg(entered));
    }
    case FieldType::State:
        if (const auto state = stateNamed(entered))
            return *state;
        return std::unexpected(QCoreApplication::translate("imr::Field",
            "“%1” is no state of the USA. Enter its name or its two letters, several with commas between: California, "
            "NV.")
                .arg(entered));
    case FieldType::Text:
        return QLatin1StringView(spec.name) == QLatin1StringView("quantity") ? normalizedQuantity(entered) : entered;
    case FieldType::Drug:
    case FieldType::Section:
        return entered;
    }
    Q_UNREACHABLE_RETURN(entered);
}

} // namespace

std::expected<QStringList, QString> normalizedValues(const FieldSpec& spec, const QString& entered)
{
    QStringList parts;
    if (spec.list && spec.type == FieldType::Pages) {
        QString text = entered;
        parts = splitValues(text.replace(u',', u';'));
    } else if (spec.list && spec.type == FieldType::State) {
        parts = writtenStates(entered);
    } else if (spec.list) {
        parts = splitValues(entered);
    } else if (!entered.trimmed().isEmpty()) {
        parts = {entered.simplified()};
    }
    QStringList result;
    for (const QString& part : std::as_const(parts)) {
        auto one = normalizedOne(spec, part);
        if (!one)
            return std::unexpected(one.error());
        if (spec.type != FieldType::State || !result.contains(*one)) // who has two licences there has one
            result.append(*one);
    }
    return result;
}

} // namespace imr::core
