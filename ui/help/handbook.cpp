// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/handbook.h"

#include "ui/keys/keybindings.h"

#include <QAction>
#include <QFile>
#include <QRegularExpression>

namespace imr::ui {

namespace {

QString fileOf(const QString& language)
{
    return QStringLiteral(":/imr/handbook/handbook_%1.html").arg(language);
}

QString textOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// The one change that CONTRIBUTING.md shows whole.
QString exampleOfAField()
{
    const QString page = textOf(QStringLiteral(":/imr/handbook/CONTRIBUTING.md"));
    return page.section(QStringLiteral("```diff\n"), 1, 1).section(QStringLiteral("\n```"), 0, 0);
}

QStringList captured(const QString& source, const QRegularExpression& pattern)
{
    QStringList all;
    for (const QRegularExpressionMatch& match : pattern.globalMatch(source))
        all.append(match.captured(1));
    return all;
}

const QRegularExpression& placeholder()
{
    static const QRegularExpression pattern(QStringLiteral("\\{(key|name):([a-z.-]+)\\}"));
    return pattern;
}

QString wordsFor(QStringView kind, const KeyBindings::Command& command)
{
    const QString name = QStringLiteral("<i>%1</i>").arg(command.name.toHtmlEscaped());
    const QKeySequence key = command.action->shortcut();
    if (kind == u"name" || key.isEmpty())
        return name;
    return QStringLiteral("<span class=\"key\">&nbsp;%1&nbsp;</span>")
        .arg(key.toString(QKeySequence::NativeText).toHtmlEscaped());
}

} // namespace

QStringList handbookLanguages()
{
    return {QStringLiteral("en"), QStringLiteral("es")};
}

QString handbookLanguage(const QStringList& wanted)
{
    for (const QString& language : wanted) {
        if (handbookLanguages().contains(language.first(std::min<qsizetype>(2, language.size()))))
            return language.first(2);
    }
    return handbookLanguages().constFirst();
}

QString handbookSource(const QString& language)
{
    return textOf(fileOf(language)).replace(QStringLiteral("{example}"), exampleOfAField().toHtmlEscaped());
}

QList<HandbookSection> handbookSections(const QString& source)
{
    static const QRegularExpression heading(QStringLiteral("<h2 id=\"([^\"]+)\">([^<]+)</h2>"));
    QList<HandbookSection> sections;
    for (const QRegularExpressionMatch& match : heading.globalMatch(source))
        sections.append({match.captured(1), match.captured(2)});
    return sections;
}

QStringList handbookLinks(const QString& source)
{
    static const QRegularExpression link(QStringLiteral("<a\\s[^>]*href=\"([^\"]*)\""));
    return captured(source, link);
}

QStringList handbookPictures(const QString& source)
{
    static const QRegularExpression picture(QStringLiteral("<img\\s[^>]*src=\"([^\"]*)\""));
    return captured(source, picture);
}

QStringList handbookCommands(const QString& source)
{
    QStringList ids;
    for (const QRegularExpressionMatch& match : placeholder().globalMatch(source))
        ids.append(match.captured(2));
    return ids;
}

QString filledHandbook(const QString& source, const KeyBindings& keys)
{
    QString filled;
    qsizetype copied = 0;
    for (const QRegularExpressionMatch& match : placeholder().globalMatch(source)) {
        const KeyBindings::Command* command = keys.find(match.captured(2));
        filled += QStringView(source).sliced(copied, match.capturedStart() - copied);
        filled += command ? wordsFor(match.capturedView(1), *command) : match.captured();
        copied = match.capturedEnd();
    }
    filled += QStringView(source).sliced(copied);
    return filled;
}

} // namespace imr::ui
