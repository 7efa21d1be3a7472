// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/structure/structurepane.h"

#include "core/lexicon/druglexicon.h"
#include "core/lexicon/guidelineindex.h"
#include "tests/support/sampleproject.h"
#include "ui/base/wrappedlabel.h"
#include "ui/commands/edithistory.h"
#include "ui/models/structuremodel.h"
#include "ui/structure/findingcard.h"
#include "ui/structure/findingcards.h"

#include <QTest>
#include <QTextDocumentFragment>
#include <QTranslator>

#include <algorithm>

using namespace imr;
using namespace Qt::StringLiterals;

namespace {

// Words of another language, which are longer.
class LongWords final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char*, const char* source, const char*, int) const override
    {
        static const QHash<QByteArrayView, QString> words {{"Structure", u"Estructura"_s},
            {"headings", u"encabezados"_s}, {"claims", u"admin."_s}, {"rationales", u"fundamentos"_s},
            {"head.", u"enc."_s}, {"MAX.", u"MAX."_s}, {"rat.", u"fund."_s}};
        return words.value(source);
    }
};

} // namespace

class TestStructurePane final : public QObject
{
    Q_OBJECT

    tests::SampleProject m_samples;
    std::unique_ptr<core::Project> m_project;
    ui::EditHistory m_history;
    ui::StructureModel m_model {m_history};
    std::unique_ptr<ui::StructurePane> m_pane;

    void show()
    {
        const auto letter
            = tests::readLetter(*m_project, tests::letterNamed(*m_project, u"sample-01-prose-credentials.txt"_s));
        m_model.setLetter(*m_project, letter);
        m_pane = std::make_unique<ui::StructurePane>(m_model, core::GuidelineIndex::builtIn());
        m_pane->resize(900, 600);
        m_pane->show();
        m_pane->showLetter(letter, core::DrugLexicon::builtIn());
    }

    // The counts above the fields, as they are read at that width.
    [[nodiscard]] ui::WrappedLabel* counts(int width) const
    {
        m_pane->resize(width, 600);
        QCoreApplication::processEvents();
        for (auto* label : m_pane->findChildren<ui::WrappedLabel*>()) {
            if (label->toolTip().contains(u"MAXIMUS"))
                return label;
        }
        return nullptr;
    }
    [[nodiscard]] QString words(int width) const
    {
        const ui::WrappedLabel* label = counts(width);
        return label ? QTextDocumentFragment::fromHtml(label->text()).toPlainText().simplified() : QString();
    }

private Q_SLOTS:
    void init() { m_project = m_samples.open(); }
    void cleanup()
    {
        m_pane.reset();
        m_project.reset();
    }

    // What is written there, and where the keys go, is not lost by an edit of something else.
    void cardsThatSayTheSameStay()
    {
        show();
        auto letter = m_model.letter();
        const auto finding = [](const QString& message) {
            core::Finding made;
            made.severity = core::Finding::Severity::Warning;
            made.code = u"invented"_s;
            made.message = message;
            return made;
        };
        const auto cards = [this] {
            QHash<QString, ui::FindingCard*> shown;
            for (auto* card : m_pane->cards().findChildren<ui::FindingCard*>()) {
                if (card->isFinding() && !card->isHidden())
                    shown.insert(card->finding().message, card);
            }
            return shown;
        };
        const auto fromTopToBottom = [&cards] {
            QList<ui::FindingCard*> all = cards().values();
            std::ranges::sort(all, {}, [](const ui::FindingCard* card) { return card->y(); });
            QStringList messages;
            for (const ui::FindingCard* card : std::as_const(all))
                messages.append(card->finding().message);
            return messages;
        };
        letter.effective.findings = {finding(u"One."_s), finding(u"Two."_s)};
        m_pane->showLetter(letter, core::DrugLexicon::builtIn());
        QCOMPARE(cards().keys().size(), 2);
        ui::FindingCard* two = cards().value(u"Two."_s);
        two->writeNote(u"half a no"_s);

        letter.effective.findings = {finding(u"Another."_s), finding(u"Two."_s), finding(u"Three."_s)};
        m_pane->showLetter(letter, core::DrugLexicon::builtIn());
        QCOMPARE(fromTopToBottom(), QStringList({u"Another."_s, u"Two."_s, u"Three."_s}));
        QCOMPARE(cards().value(u"Two."_s), two);
        QCOMPARE(two->writtenNote(), u"half a no"_s);

        letter.row.id = core::LetterId {qToUnderlying(letter.row.id) + 1}; // another letter has its own
        m_pane->showLetter(letter, core::DrugLexicon::builtIn());
        QVERIFY(cards().value(u"Two."_s) != two);
        QVERIFY(!cards().value(u"Two."_s)->writtenNote());
    }

    void countsSayWhatTheyCountWhereTheyHaveRoom()
    {
        show();
        const QString wide = words(900);
        QVERIFY2(wide.startsWith(u"headings"), qPrintable(wide));
        QVERIFY2(wide.contains(u"rationales"), qPrintable(wide));
    }

    void withLittleRoomTheirWordsAreShort()
    {
        LongWords translator;
        QCoreApplication::installTranslator(&translator);
        show();
        QVERIFY2(words(900).startsWith(u"encabezados"), qPrintable(words(900)));
        bool wasShort = false;
        for (int width = 900; width >= 360; width -= 20) { // as wide as a window of 1280 leaves it
            const QString shown = words(width);
            QVERIFY2(shown.contains(u"fund"), qPrintable(u"at %1: %2"_s.arg(width).arg(shown)));
            wasShort |= shown.startsWith(u"enc.");
            const ui::WrappedLabel* label = counts(width);
            QVERIFY(label->toolTip().startsWith(u"encabezados"_s)); // the whole words are never far
            QVERIFY(label->accessibleName().contains(u"fundamentos"_s));
        }
        QVERIFY(wasShort);
        QCoreApplication::removeTranslator(&translator);
    }
};

QTEST_MAIN(TestStructurePane)
#include "tst_structurepane.moc"
