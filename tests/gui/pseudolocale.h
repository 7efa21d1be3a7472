// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace imr::tests {

// A language in which every text is recognised: in brackets, with accents, a third longer. Place markers, mnemonics and
// HTML stay. Names of keys are left as they are: they are read back.
class PseudoLocale final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char*, int) const override
    {
        using namespace Qt::StringLiterals;
        const QLatin1StringView of(context);
        if (of == "QShortcut"_L1 || of == "QPageSize"_L1 || of.isEmpty())
            return {};
        return translated(QString::fromUtf8(source));
    }

    [[nodiscard]] static QString translated(const QString& text)
    {
        constexpr QStringView plain = u"aeiouAEIOUnc";
        constexpr QStringView accented = u"áéíóúÁÉÍÓÚñç";
        QString longer;
        int letters = 0;
        bool tag = false;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar letter = text.at(i);
            tag = letter == u'<' || (tag && letter != u'>');
            const bool marker = i > 0 && (text.at(i - 1) == u'%' || text.at(i - 1) == u'&');
            const qsizetype known = plain.indexOf(letter);
            longer += known < 0 || tag || marker ? letter : accented.at(known);
            letters += letter.isLetter() ? 1 : 0;
        }
        return u'⟦' + longer + QString(letters / 3, u'·') + u'⟧';
    }
};

// What of a text is outside the brackets of a translation.
[[nodiscard]] inline QString untranslated(const QString& text)
{
    QString outside;
    int depth = 0;
    for (const QChar letter : text) {
        if (letter == u'⟦')
            ++depth;
        else if (letter == u'⟧')
            depth = std::max(0, depth - 1);
        else if (depth == 0)
            outside += letter;
    }
    return outside;
}

} // namespace imr::tests
