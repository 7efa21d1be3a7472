// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lettergenerator.h"
#include "tests/support/randomchoice.h"

#include <algorithm>

namespace imr::tests {

using namespace Qt::StringLiterals;

namespace {

struct Damage
{
    bool doubleSpaced = false;
    bool pages = false;
    bool pageNumbers = false;
    bool hyphens = false; // lines may end behind a hyphen of the text
    bool glued = false; // no empty line before the guidelines of an item
    bool gluedHeadings = false; // nor before an item
    bool decisionApart = false;
    bool strayBlanks = false;
    bool crlf = false;
    bool torn = false;

    [[nodiscard]] QStringList names() const
    {
        QStringList all;
        const auto add = [&all](bool done, const QString& name) {
            if (done)
                all.append(name);
        };
        add(doubleSpaced, u"double spacing"_s);
        add(pages, u"page ends"_s);
        add(pageNumbers, u"page numbers"_s);
        add(hyphens, u"hyphens at line ends"_s);
        add(glued, u"glued blocks"_s);
        add(gluedHeadings, u"glued headings"_s);
        add(decisionApart, u"decision on its own line"_s);
        add(strayBlanks, u"stray blanks"_s);
        add(crlf, u"CRLF"_s);
        add(torn, u"torn end"_s);
        return all;
    }
};

Damage anyDamage(QRandomGenerator& random)
{
    Damage damage;
    damage.doubleSpaced = chance(random, 30);
    damage.pages = chance(random, 50);
    damage.pageNumbers = damage.pages && chance(random, 50);
    damage.hyphens = chance(random, 40);
    damage.glued = chance(random, 25);
    damage.gluedHeadings = chance(random, 20);
    damage.decisionApart = chance(random, 15);
    damage.strayBlanks = chance(random, 30);
    damage.crlf = chance(random, 20);
    damage.torn = chance(random, 12);
    return damage;
}

// A line of a paragraph on lines of at most `width` units.
QStringList wrappedLine(const QString& text, qsizetype width, bool hyphens)
{
    QStringList lines {QString()};
    const auto put = [&](const QString& word, bool blank) {
        QString& line = lines.last();
        if (!line.isEmpty() && line.size() + word.size() + 1 > width)
            lines.append(word);
        else
            line += (line.isEmpty() || !blank ? QString() : u" "_s) + word;
    };
    for (const QString& word : text.split(u' ')) {
        const qsizetype hyphen = hyphens ? word.indexOf(u'-') : -1;
        const bool inner = hyphen > 0 && hyphen + 1 < word.size() && word.at(hyphen - 1).isLetterOrNumber();
        if (!inner) {
            put(word, true);
            continue;
        }
        put(word.first(hyphen + 1), true);
        put(word.sliced(hyphen + 1), false);
    }
    return lines;
}

QStringList wrapped(const QString& text, qsizetype width, bool hyphens)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n'))
        lines += wrappedLine(line, width, hyphens);
    return lines;
}

// The lines of a letter with what parts them, put together page by page.
class Writer final
{
public:
    Writer(const ComposedLetter& letter, const Damage& damage, QRandomGenerator& random)
        : m_letter(letter)
        , m_damage(damage)
        , m_random(random)
        , m_width(60 + random.bounded(60))
        , m_linesOfPage(18 + random.bounded(40))
    {
    }

    QString text()
    {
        for (const ComposedLetter::Paragraph& paragraph : m_letter.paragraphs)
            add(paragraph);
        return m_text;
    }

    // Where the last word of each paragraph ends.
    [[nodiscard]] const QList<qsizetype>& ends() const { return m_ends; }

private:
    void add(const ComposedLetter::Paragraph& paragraph)
    {
        using Part = ComposedLetter::Part;
        const bool block = !paragraph.items.isEmpty() && paragraph.part == Part::Text;
        const bool joined = m_last == Part::Header && paragraph.part == Part::Header;
        const bool glued = (m_damage.glued && block) || (m_damage.gluedHeadings && paragraph.part == Part::Request);
        if (!m_text.isEmpty() && !joined && !glued)
            addEmptyLine();
        m_last = paragraph.part;
        QStringList lines {paragraph.text};
        if (paragraph.part != Part::Header)
            lines = wrapped(paragraph.text, m_width, m_damage.hyphens);
        const qsizetype decision = lines.last().lastIndexOf(u": ");
        if (paragraph.part == Part::Request && m_damage.decisionApart && decision > 0) {
            const QString word = lines.last().sliced(decision + 2);
            lines.last().truncate(decision + 1);
            lines.append(word);
        }
        for (const QString& line : std::as_const(lines))
            addLine(line);
        m_ends.append(m_lastWord);
    }

    void addLine(const QString& line)
    {
        if (m_damage.pages && m_line == m_linesOfPage)
            endPage();
        ++m_line;
        if (m_damage.strayBlanks && chance(m_random, 20))
            m_text += u' ';
        m_text += line;
        m_lastWord = m_text.size();
        if (m_damage.doubleSpaced || (m_damage.strayBlanks && chance(m_random, 20)))
            m_text += u' ';
        m_text += m_damage.doubleSpaced ? u"\n\n"_s : u"\n"_s;
    }

    // Of double-spaced letters a line with a blank.
    void addEmptyLine() { m_text += m_damage.doubleSpaced ? u" \n\n"_s : u"\n"_s; }

    void endPage()
    {
        m_line = 0;
        ++m_page;
        if (m_damage.doubleSpaced) {
            m_text += u"\n\n"_s;
            return;
        }
        if (m_damage.pageNumbers)
            m_text += u"\n"_s + QString::number(m_page) + u'\n';
        m_text += u'\f';
    }

    const ComposedLetter& m_letter;
    const Damage& m_damage;
    QRandomGenerator& m_random;
    const qsizetype m_width;
    const int m_linesOfPage;
    ComposedLetter::Part m_last = ComposedLetter::Part::Text;
    QString m_text;
    QList<qsizetype> m_ends;
    qsizetype m_lastWord = 0;
    int m_line = 0;
    int m_page = 0;
};

qsizetype firstHeadingEnd(const ComposedLetter& letter, const QList<qsizetype>& ends)
{
    const auto heading
        = std::ranges::find(letter.paragraphs, ComposedLetter::Part::Heading, &ComposedLetter::Paragraph::part);
    return ends.at(heading - letter.paragraphs.begin());
}

} // namespace

WrittenLetter written(const ComposedLetter& letter, QRandomGenerator& random)
{
    const Damage damage = anyDamage(random);
    Writer writer(letter, damage, random);
    QString text = writer.text();
    WrittenLetter result {{}, damage.names(), letter.paragraphs.size()};
    if (damage.torn) {
        const QList<qsizetype>& ends = writer.ends();
        const qsizetype from = firstHeadingEnd(letter, ends); // nothing tells the layout of what is before it
        const qsizetype end = from + random.bounded(int(text.size() - from));
        text.truncate(end);
        result.whole = std::ranges::count_if(ends, [end](qsizetype paragraph) { return paragraph <= end; });
    }
    if (damage.crlf)
        text.replace(u'\n', u"\r\n"_s);
    result.bytes = text.toUtf8();
    return result;
}

} // namespace imr::tests
