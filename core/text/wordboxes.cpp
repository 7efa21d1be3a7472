// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/wordboxes.h"

#include "core/text/canonicaltext.h"

#include <algorithm>
#include <vector>

namespace imr::core {

namespace {

struct Place
{
    qsizetype line = 0;
    qsizetype unit = 0; // of the line's words
};

// A page's characters without blanks, each with its place.
struct Letters
{
    QString units;
    std::vector<Place> places;
    std::vector<qsizetype> wordStarts; // indexes into units
};

Letters lettersOf(const QList<LetterLine>& lines, qsizetype first, qsizetype end)
{
    Letters letters;
    for (qsizetype line = first; line < end; ++line) {
        const QString& words = lines[line].words;
        bool inWord = false;
        for (qsizetype i = 0; i < words.size(); ++i) {
            const bool blank = words[i].isSpace();
            if (!blank && !inWord)
                letters.wordStarts.push_back(letters.units.size());
            inWord = !blank;
            if (!blank) {
                letters.units.append(words[i]);
                letters.places.push_back({line, i});
            }
        }
    }
    return letters;
}

struct Word
{
    QString units;
    QRectF box;
};

// As they are read on paper: line by line, from left to right. Words are on one line when they overlap by half.
QList<Word> inPhysicalOrder(const QList<PdfWord>& found)
{
    QList<Word> words;
    for (const PdfWord& word : found) {
        QString units = cleanedCharacters(word.text);
        units.removeIf([](QChar unit) { return unit.isSpace(); });
        if (!units.isEmpty())
            words.append({units, word.box});
    }
    std::ranges::stable_sort(words, {}, [](const Word& word) { return word.box.center().y(); });
    for (auto line = words.begin(); line != words.end();) {
        const QRectF first = line->box;
        const auto next = std::find_if(line, words.end(), [&first](const Word& word) {
            const double shared = std::min(first.bottom(), word.box.bottom()) - std::max(first.top(), word.box.top());
            return shared * 2 < std::min(first.height(), word.box.height());
        });
        const auto end = next == line ? line + 1 : next;
        std::stable_sort(line, end, [](const Word& a, const Word& b) { return a.box.left() < b.box.left(); });
        line = end;
    }
    return words;
}

// Walks the letters and the words side by side.
class Alignment
{
public:
    Alignment(const Letters& letters, const QList<Word>& words)
        : m_letters(letters)
        , m_words(words)
    {
    }

    void place(QList<LetterLine>& lines)
    {
        while (m_word < m_words.size() && m_letter < m_letters.units.size()) {
            if (!reads(m_letter, m_word) && !resume())
                break;
            take(lines);
        }
    }

private:
    [[nodiscard]] bool reads(qsizetype letter, qsizetype word) const
    {
        return letter <= m_letters.units.size()
            && QStringView(m_letters.units).sliced(letter).startsWith(m_words[word].units);
    }

    // Whether the words from there on read on for at least that many letters, or to the end of either.
    [[nodiscard]] bool readsOn(qsizetype letter, qsizetype word, qsizetype enough) const
    {
        qsizetype read = 0;
        for (; read < enough && word < m_words.size() && reads(letter + read, word); ++word)
            read += m_words[word].units.size();
        return read >= enough || (read > 0 && (word == m_words.size() || letter + read == m_letters.units.size()));
    }

    // The nearest place where both go on together: past some words of the text, some words of the page, or both. The
    // farther it is, the more must read on for it to be no chance.
    bool resume()
    {
        constexpr qsizetype farthest = 60;
        const auto& starts = m_letters.wordStarts;
        const auto here = std::ranges::lower_bound(starts, m_letter) - starts.begin();
        const auto left = static_cast<qsizetype>(starts.size()) - here;
        for (qsizetype distance = 0; distance <= farthest; ++distance) {
            const qsizetype enough = 4 + 2 * distance;
            for (qsizetype ofText = 0; ofText <= std::min(distance, left - 1); ++ofText) {
                const qsizetype word = m_word + distance - ofText;
                const qsizetype letter = starts[static_cast<size_t>(here + ofText)];
                if (word < m_words.size() && readsOn(letter, word, enough)) {
                    m_letter = letter;
                    m_word = word;
                    return true;
                }
            }
        }
        return false;
    }

    void take(QList<LetterLine>& lines)
    {
        const Word& word = m_words[m_word++];
        const Place first = m_letters.places[static_cast<size_t>(m_letter)];
        m_letter += word.units.size();
        const Place last = m_letters.places[static_cast<size_t>(m_letter) - 1];
        // On two lines, or with a blank in between: the page's one word is two in the text.
        if (last.line == first.line && last.unit - first.unit + 1 == word.units.size())
            lines[first.line].placed.append({{first.unit, last.unit + 1}, word.box});
    }

    const Letters& m_letters;
    const QList<Word>& m_words;
    qsizetype m_letter = 0;
    qsizetype m_word = 0;
};

// Between columns; a blank is about a quarter of a word's height. Widened blanks of justified lines stay below it.
constexpr double wideGap = 1.5;

// How far a line stands below the one above it, in its own heights; 0 where that says nothing.
double pitch(const LetterLine& above, const LetterLine& line)
{
    if (above.page != line.page || above.placed.isEmpty() || line.placed.isEmpty())
        return 0;
    const QRectF upper = above.placed.first().box;
    const QRectF lower = line.placed.first().box;
    return lower.height() > 0 ? (lower.bottom() - upper.bottom()) / lower.height() : 0;
}

} // namespace

void placeWords(const PdfText& pdf, QList<LetterLine>& lines)
{
    qsizetype first = 0;
    for (int page = 0; page < pdf.pages.size(); ++page) {
        qsizetype end = first;
        while (end < lines.size() && lines[end].page == page)
            ++end;
        const Letters letters = lettersOf(lines, first, end);
        const QList<Word> words = inPhysicalOrder(pdf.pages[page].words);
        Alignment(letters, words).place(lines);
        first = end;
    }
}

void findColumns(QList<LetterLine>& lines)
{
    for (LetterLine& line : lines) {
        for (qsizetype i = line.placed.size() - 1; i > 0; --i) {
            const PlacedWord& left = line.placed[i - 1];
            const PlacedWord& right = line.placed[i];
            const Span between {left.span.end, right.span.start};
            const bool blank = !between.isEmpty() && between.of(line.words).trimmed().isEmpty();
            if (!blank || right.box.left() - left.box.right() < wideGap * right.box.height())
                continue;
            line.words.replace(between.start, between.length(), CanonicalText::columnGap);
            for (auto word = line.placed.begin() + i; word != line.placed.end(); ++word) {
                word->span.start -= between.length() - 1;
                word->span.end -= between.length() - 1;
            }
        }
    }
}

void findParagraphs(QList<LetterLine>& lines)
{
    std::vector<double> pitches;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (const double own = pitch(lines[i - 1], lines[i]); own > 0)
            pitches.push_back(own);
    }
    if (pitches.empty())
        return;
    // A letter of many headings and short paragraphs still has a quarter of its lines close together.
    const auto quarter = pitches.begin() + static_cast<std::ptrdiff_t>(pitches.size() / 4);
    std::ranges::nth_element(pitches, quarter);
    constexpr double apart = 1.25;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (pitch(lines[i - 1], lines[i]) > apart * *quarter)
            lines[i].newParagraph = true;
    }
}

} // namespace imr::core
