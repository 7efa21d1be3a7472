// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sampleproject.h"
#include "ui/models/lettertexts.h"

#include <QTest>

using namespace imr;
using core::LetterId;
using core::Status;
using ui::LettersTableModel;

class TestLetterTexts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lettersAreCopiedPlainly()
    {
        const tests::SampleProject samples;
        const auto project = samples.open();
        const LetterId id = tests::letterNamed(*project, QStringLiteral("sample-04-sections-windows-1252.txt"));
        const auto rows = project->rows({id});
        using Model = LettersTableModel;
        const QString text = ui::lettersAsText(
            *rows, {Model::StatusColumn, Model::LetterColumn, Model::DecisionsColumn, Model::DecisionDateColumn});
        // "1 / 2" would be a date to a spreadsheet.
        QCOMPARE(text.section(u'\n', 0, 0), QStringLiteral("Status\tLetter\tUpheld\tOverturned\tDecided on"));
        QCOMPARE(text.section(u'\n', 1, 1),
            QStringList({core::statusLabel(Status::ToReview), QStringLiteral("CM16-9900104"), QStringLiteral("1"),
                            QStringLiteral("2"), rows->first().decisionDate})
                .join(u'\t'));
        core::LetterRow broken;
        broken.file = QStringLiteral("=odd.pdf");
        broken.status = Status::Unreadable;
        QCOMPARE(ui::lettersAsText({broken}, {Model::FileColumn, Model::ItemsColumn, Model::DecisionsColumn})
                     .section(u'\n', 1, 1),
            QStringLiteral("'=odd.pdf\t\t\t"));
    }

    void whatPeopleWroteIsNoMarkup()
    {
        core::LetterRow row;
        row.file = QStringLiteral("<b>a</b>.txt");
        row.note = QStringLiteral("dose < 5 & odd");
        const QString hint = ui::letterHint(row);
        QVERIFY(hint.contains(QStringLiteral("&lt;b&gt;a")));
        QVERIFY(hint.contains(QStringLiteral("dose &lt; 5 &amp; odd")));
    }

    void aDateThatIsNoneIsShownAsItIs()
    {
        core::LetterRow row;
        row.decisionDate = QStringLiteral("December 2016");
        QCOMPARE(ui::cellText(row, LettersTableModel::DecisionDateColumn), row.decisionDate);
        row.decisionDate.clear();
        QVERIFY(ui::cellText(row, LettersTableModel::DecisionDateColumn).isEmpty());
        QVERIFY(ui::cellText(row, LettersTableModel::ReviewedAtColumn).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLetterTexts)
#include "tst_lettertexts.moc"
