// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/letterreport.h"

#include "tests/support/sampleproject.h"
#include "ui/base/theme.h"
#include "ui/commands/edithistory.h"

#include <QApplication>
#include <QBuffer>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTest>

using namespace imr;
using namespace Qt::StringLiterals;

namespace {

struct Printed
{
    int pages = 0; // that were counted
    int inFile = 0;
    QByteArray pdf;
};

Printed printed(const ui::LetterReport& report)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Printed result;
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setCreator(u"test"_s);
        result.pages = ui::paintLetterReport(writer, report);
    }
    static const QRegularExpression count(
        u"/Type /Pages.*?/Count (\\d+)"_s, QRegularExpression::DotMatchesEverythingOption);
    result.inFile = count.match(QString::fromLatin1(buffer.data())).captured(1).toInt();
    result.pdf = buffer.data();
    return result;
}

} // namespace

class TestLetterReport final : public QObject
{
    Q_OBJECT

    std::optional<tests::SampleProject> m_samples;
    std::unique_ptr<core::Project> m_project;
    ui::EditHistory m_history;

    ui::LetterReport reportOf(const QString& file)
    {
        const core::StoredLetter letter = tests::readLetter(*m_project, tests::letterNamed(*m_project, file));
        ui::StructureModel model(m_history);
        model.setLetter(*m_project, letter);
        return {u"Batch of May"_s, letter, ui::printedStructure(model)};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_samples.emplace();
        m_project = m_samples->open();
    }
    void cleanupTestCase() { m_project.reset(); }

    void aLetterTakesThePagesItNeeds()
    {
        const Printed letter = printed(reportOf(u"sample-02-contradiction-and-redaction.txt"_s));
        QVERIFY(letter.pages >= 1);
        QCOMPARE(letter.inFile, letter.pages);
        const Printed many = printed(reportOf(u"sample-08-many-items.txt"_s));
        QVERIFY(many.pages > letter.pages);
        QCOMPARE(many.inFile, many.pages);
    }

    void anEmptyAndAHugeLetterArePrintedToo()
    {
        ui::LetterReport report = reportOf(u"sample-02-contradiction-and-redaction.txt"_s);
        report.rows.clear();
        report.letter.text.clear();
        report.letter.parsed = report.letter.effective = {};
        const Printed none = printed(report);
        QCOMPARE(none.pages, 1);
        QCOMPARE(none.inFile, 1);
        report.letter.text = u"A line of a letter that goes on and on.\n"_s.repeated(2000);
        report.rows.append({.group = false,
            .label = u"Request"_s,
            .value = QString(9000, u'x'),
            .aside = {},
            .note = {},
            .badge = {}});
        const Printed huge = printed(report);
        QVERIFY(huge.pages > 5);
        QCOMPARE(huge.inFile, huge.pages);
    }

    // Dark windows print as light ones do.
    void thePaperIsLight()
    {
        const ui::LetterReport report = reportOf(u"sample-02-contradiction-and-redaction.txt"_s);
        const QPalette before = QApplication::palette();
        QApplication::setPalette(ui::lightTheme().palette());
        const QByteArray light = printed(report).pdf;
        QApplication::setPalette(ui::darkTheme().palette());
        const QByteArray dark = printed(report).pdf;
        QApplication::setPalette(before);
        QCOMPARE(dark.size(), light.size()); // but for the time it was made at
    }

    void theStructureIsToldInWords()
    {
        const core::LetterId id = tests::letterNamed(*m_project, u"sample-05-modified-requests.txt"_s);
        QVERIFY(m_project->correct(
            id, tests::path("issues[0].medications[0].strength"), core::FieldEdit {{{u"75 mg"_s, {}}}}));
        const QList<ui::PrintedRow> rows = reportOf(u"sample-05-modified-requests.txt"_s).rows;
        QVERIFY(rows.size() > 10);
        QVERIFY(rows.first().group);
        bool corrected = false;
        bool ledger = false;
        bool badge = false;
        for (const ui::PrintedRow& row : rows) {
            corrected = corrected || (row.corrected && row.note.contains(u"was read as “50 mg”"));
            ledger = ledger || (row.label == u"Ledger" && row.value.startsWith(u"90 \u2212 30 = 60"));
            badge = badge || (row.group && !row.badge.isEmpty());
        }
        QVERIFY(corrected);
        QVERIFY(ledger);
        QVERIFY(badge);
    }
};

QTEST_MAIN(TestLetterReport)
#include "tst_letterreport.moc"
