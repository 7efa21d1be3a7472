// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/countrows.h"
#include "ui/letters/filterpicker.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace imr;
using ui::FilterPart;
using ui::FilterPicker;

class TestFilterPicker final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_picker = std::make_unique<FilterPicker>();
        m_wanted = {};
        connect(
            m_picker.get(), &FilterPicker::valuesWanted, this, [this](const FilterPart& part) { m_wanted = &part; });
        connect(m_picker.get(), &FilterPicker::chosen, this, [this](const FilterPart& part, const QString& value) {
            m_chosen = QString::fromLatin1(part.id) + u'=' + value;
        });
        m_chosen.clear();
        m_picker->open({10, 10});
        QVERIFY(m_picker->isVisible());
    }
    void cleanup() { m_picker.reset(); }

    void everyPartOfAFilterIsOffered()
    {
        QCOMPARE(rows().size(), int(ui::filterParts().size()));
        QVERIFY(rows().contains(QStringLiteral("Drug class")));
        QVERIFY(rows().contains(QStringLiteral("Decision")));
    }

    void aValueIsChosenByKeysAlone()
    {
        type("cla");
        QCOMPARE(rows().constFirst(), QStringLiteral("Drug class"));
        press(Qt::Key_Return);
        QVERIFY(m_wanted);
        QCOMPARE(m_wanted->member, &core::LetterFilter::drugClass);
        QVERIFY(hint().contains(QStringLiteral("Looking")));
        m_picker->showValues(*m_wanted, {{QStringLiteral("opioid"), 1200}, {QStringLiteral("NSAID"), 7}});
        QCOMPARE(rows(), (QStringList {QStringLiteral("opioid"), QStringLiteral("NSAID")}));
        QCOMPARE(list()->item(0)->data(ui::CountRows::CountRole).toInt(), 1200);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QCOMPARE(m_chosen, QStringLiteral("drugClass=NSAID"));
        QVERIFY(!m_picker->isVisible());
    }

    void typingFindsBeginningsFirst()
    {
        askFor("Reviewer's");
        m_picker->showValues(*m_wanted,
            {{QStringLiteral("Physical Medicine"), 9}, {QStringLiteral("Anesthesiology"), 8},
                {QStringLiteral("Interventional Pain"), 7}, {QStringLiteral("Pain Management"), 6},
                {QStringLiteral("Spain"), 5}});
        type("pain");
        QCOMPARE(rows(),
            (QStringList {
                QStringLiteral("Pain Management"), QStringLiteral("Interventional Pain"), QStringLiteral("Spain")}));
        type("x");
        QCOMPARE(rows(), QStringList());
        QVERIFY(hint().contains(QStringLiteral("No letter")));
        press(Qt::Key_Return); // nothing to take
        QVERIFY(m_chosen.isEmpty() && m_picker->isVisible());
    }

    void drugsAreFoundByTheirBeginningToo()
    {
        askFor("drug");
        QCOMPARE(m_wanted->member, &core::LetterFilter::drug);
        m_picker->showValues(*m_wanted, {{QStringLiteral("Norco"), 5}, {QStringLiteral("Norflex"), 2}});
        type("nor");
        QCOMPARE(rows().size(), 3);
        QCOMPARE(rows().constFirst(), QStringLiteral("Norco"));
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QCOMPARE(m_chosen, QStringLiteral("drug=nor"));
    }

    void aPageOrARangeOfPagesIsTaken()
    {
        askFor("page");
        m_picker->showValues(*m_wanted, {{QStringLiteral("78"), 3}, {QStringLiteral("8"), 2}});
        type("8");
        QCOMPARE(rows(), (QStringList {QStringLiteral("8"), QStringLiteral("78")}));
        type("0-9x");
        QCOMPARE(rows(), QStringList());
        press(Qt::Key_Backspace);
        press(Qt::Key_Return);
        QCOMPARE(m_chosen, QStringLiteral("page=80-9"));
    }

    void backspaceGoesAStepBackAndEscapeCloses()
    {
        askFor("finding");
        type("a");
        press(Qt::Key_Backspace);
        QCOMPARE(m_picker->findChild<QLineEdit*>()->accessibleName(), QStringLiteral("Finding"));
        press(Qt::Key_Backspace);
        QCOMPARE(rows().size(), int(ui::filterParts().size()));
        press(Qt::Key_F7); // of no use, and no harm
        press(Qt::Key_Escape);
        QVERIFY(!m_picker->isVisible());
        QVERIFY(m_chosen.isEmpty());
        m_picker->open({10, 10}); // begins anew
        QCOMPARE(rows().size(), int(ui::filterParts().size()));
    }

    void valuesThatComeLateArePassedOver()
    {
        askFor("finding");
        const FilterPart* before = m_wanted;
        press(Qt::Key_Backspace);
        askFor("kind");
        m_picker->showValues(*before, {{QStringLiteral("unknown-drug"), 3}});
        QCOMPARE(rows(), QStringList());
        QVERIFY(hint().contains(QStringLiteral("Looking")));
        m_picker->showProblem(QStringLiteral("The project is gone."));
        QCOMPARE(hint(), QStringLiteral("The project is gone."));
    }

    void findingsAreNamedByTheirTitles()
    {
        askFor("finding");
        m_picker->showValues(*m_wanted, {{QStringLiteral("unknown-drug"), 3}});
        QVERIFY(rows().constFirst() != QStringLiteral("unknown-drug"));
        press(Qt::Key_Return);
        QCOMPARE(m_chosen, QStringLiteral("finding=unknown-drug"));
    }

    void ofManyValuesTheMostFrequentAreListed()
    {
        askFor("section");
        QList<core::FilterValue> values;
        for (int i = 0; i < 3000; ++i)
            values.append({QStringLiteral("Section %1").arg(i), 3000 - i});
        m_picker->showValues(*m_wanted, values);
        QCOMPARE(rows().size(), 200);
        QVERIFY(hint().contains(QStringLiteral("200")));
        type("2999");
        QCOMPARE(rows(), QStringList {QStringLiteral("Section 2999")});
    }

    void aMouseTakesToo()
    {
        Q_EMIT list()->itemClicked(list()->item(0));
        QVERIFY(m_wanted);
    }

private:
    QListWidget* list() const { return m_picker->findChild<QListWidget*>(); }
    QStringList rows() const
    {
        QStringList texts;
        for (int row = 0; row < list()->count(); ++row)
            texts.append(list()->item(row)->text());
        return texts;
    }
    QString hint() const { return m_picker->findChildren<QLabel*>().last()->text(); }
    // As a window system sends them: to the popup.
    void press(Qt::Key key) const { QTest::keyClick(m_picker.get(), key); }
    void type(const char* words) const { QTest::keyClicks(m_picker.get(), QString::fromLatin1(words)); }
    void askFor(const char* what)
    {
        type(what);
        press(Qt::Key_Return);
        QVERIFY(m_wanted);
    }

    std::unique_ptr<FilterPicker> m_picker;
    const FilterPart* m_wanted = nullptr;
    QString m_chosen;
};

QTEST_MAIN(TestFilterPicker)
#include "tst_filterpicker.moc"
