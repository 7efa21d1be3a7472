// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/samemisreading.h"

#include "tests/core/learn/readletters.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace imr::core;
using namespace imr::tests;
using namespace Qt::StringLiterals;

class TestSameMisreading : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Project> m_project;
    QList<LetterId> m_ids;

    static FieldPath at(const char* path) { return *FieldPath::parse(QString::fromLatin1(path)); }

    // Corrects the field in the first letter and says what that teaches.
    std::optional<Misreading> taught(const char* path, const QString& right)
    {
        if (!m_project->correct(m_ids.first(), at(path), typed(right)))
            return {};
        return misreadingOf(*m_project->letter(m_ids.first()), at(path));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"p.imrproj"_s);
        QVERIFY(Project::create(m_path));
        QList<NewLetter> letters;
        for (int i = 1; i <= 6; ++i)
            letters.append(readLetter(i, letterText(i, i == 6 ? u"Percocet 10/325mg"_s : u"Norco 10/325mg"_s)));
        addLetters(m_path, letters);
        m_project = std::move(*Project::open(m_path));
        m_ids = *m_project->letters();
    }
    void cleanup() { m_project.reset(); }

    void shortWordsMayBeginLongerOnes()
    {
        const FieldPath drug = at("issues[0].medications[0].drug");
        QCOMPARE(m_project->fieldsHolding(drug, u"Norco"_s, u"No"_s)->size(), 5);
        QCOMPARE(m_project->fieldsHolding(drug, u"Norco"_s, u"N"_s)->size(), 5);
        QCOMPARE(m_project->fieldsHolding(drug, u"Norco"_s, u"Zz"_s)->size(), 0);
    }

    void theSameWordsElsewhereAreFoundAndCorrectedAsOneStep()
    {
        const auto misreading = taught("issues[0].medications[0].drug", u"Norco HP"_s);
        QVERIFY(misreading);
        QCOMPARE(misreading->words, u"Norco"_s);
        QCOMPARE(misreading->wrong, u"Norco"_s);
        // Somebody has corrected one of them already.
        QVERIFY(m_project->correct(m_ids[2], at("issues[0].medications[0].drug"), typed(u"Norco DS"_s)));
        const auto found = sameMisreadings(*m_project, *misreading);
        QVERIFY(found && found->complete);
        QCOMPARE(found->places.size(), 3);
        QCOMPARE(found->places[0].letter, m_ids[1]);
        QCOMPARE(found->places[0].path, u"issues[0].medications[0].drug"_s);
        QCOMPARE(found->places[0].before, u"Norco"_s);
        QCOMPARE(found->places[0].after, u"Norco HP"_s);
        const QString context = found->places[0].context;
        QVERIFY(context.contains(u"Norco 10/325mg #60"_s));
        // Whole words stand between the ellipses.
        const QString text = m_project->letter(m_ids[1])->text.simplified();
        const qsizetype words = text.indexOf(QString(context).remove(QChar(0x2026)));
        QVERIFY(words >= 0 && (words == 0 || (context.startsWith(QChar(0x2026)) && text[words - 1].isSpace())));
        QList<FieldCorrection> ticked;
        for (const SamePlace& place : found->places.first(2))
            ticked += place.corrections;
        const auto before = m_project->correctMany(ticked, u"as in letter-00001.txt"_s);
        QCOMPARE(before->size(), 2);
        QCOMPARE(m_project->letter(m_ids[1])->effective.items[0].medications[0].drug.text(), u"Norco HP"_s);
        QVERIFY(!m_project->letter(m_ids[1])->effective.items[0].medications[0].drug.spans().isEmpty());
        QCOMPARE(sameMisreadings(*m_project, *misreading)->places.size(), 1);
        QVERIFY(m_project->correctMany(*before));
        QCOMPARE(sameMisreadings(*m_project, *misreading)->places.size(), 3);
        QCOMPARE(sameMisreadings(*m_project, *misreading, 2)->places.size(), 2);
        QVERIFY(!sameMisreadings(*m_project, *misreading, 2)->complete);
    }

    void whatWasCorrectedWithADrugGoesAlong()
    {
        QVERIFY(m_project->correct(m_ids[0], at("issues[0].medications[0].generic"), typed(u"hydrocodone"_s)));
        const auto misreading = taught("issues[0].medications[0].drug", u"Norco HP"_s);
        const auto found = sameMisreadings(*m_project, *misreading);
        QCOMPARE(found->places.first().corrections.size(), 2);
        QVERIFY(m_project->correctMany(found->places.first().corrections));
        QCOMPARE(m_project->letter(m_ids[1])->effective.items[0].medications[0].generic.text(), u"hydrocodone"_s);
    }

    void aBareNumberNeedsTheWordsBesideIt()
    {
        const auto misreading = taught("issues[0].quantity", u"61"_s);
        QVERIFY(misreading);
        QCOMPARE(misreading->words, u"10/325mg #60: Upheld"_s);
        const auto same = sameMisreadings(*m_project, *misreading);
        QCOMPARE(same->places.size(), 4);
        QVERIFY(std::ranges::none_of(same->places, // which is of another drug
            [this](const SamePlace& place) { return place.letter == m_ids.last(); }));
        const auto other = taught("issues[1].quantity", u"31"_s);
        const auto places = sameMisreadings(*m_project, *other);
        QCOMPARE(places->places.size(), 5);
        for (const SamePlace& place : places->places)
            QCOMPARE(place.path, u"issues[1].quantity"_s);
    }

    void factsOfALetterTeachNothing()
    {
        for (const char* path : {"header.decision_date", "header.case_number", "patient.age", "issues[0].decision"}) {
            const QString right = QLatin1StringView(path).contains("date"_L1) ? u"2016-12-10"_s : u"7"_s;
            QVERIFY2(!taught(path, right), path);
        }
        QVERIFY(!misreadingOf(*m_project->letter(m_ids[0]), at("issues[0].quantity"))); // not corrected
        QVERIFY(!taught("issues[0].medications[1].drug", u"Valium"_s)); // nothing was read there
    }

    void manyLettersAreLookedThroughFast()
    {
        QList<NewLetter> letters;
        const NewLetter one = readLetter(7, letterText(7, u"Ultram 50mg"_s));
        for (int i = 100; i < 5100; ++i) {
            NewLetter letter = one;
            letter.file = QString::number(i);
            letter.sha256 = QByteArray::number(i);
            letters.append(letter);
        }
        addLetters(m_path, letters);
        m_project->refresh();
        const auto misreading = taught("issues[0].medications[0].drug", u"Norco HP"_s);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(sameMisreadings(*m_project, *misreading)->places.size(), 4);
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    }

    void aCancelStopsIt()
    {
        const auto misreading = taught("issues[0].medications[0].drug", u"Norco HP"_s);
        const auto stopped = sameMisreadings(*m_project, *misreading, 100, [](int, int) { return false; });
        QCOMPARE(stopped.error().code, Error::Code::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestSameMisreading)
#include "tst_samemisreading.moc"
