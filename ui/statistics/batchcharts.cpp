// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/batchcharts.h"

#include "core/findings/findings.h"
#include "core/letter/fieldtable.h"
#include "ui/base/valuelabel.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace imr::ui {

namespace {

using core::ItemGroup;

QString say(const char* text)
{
    return QCoreApplication::translate("imr::BatchCharts", text);
}

QString say(const char* text, int count)
{
    return QCoreApplication::translate("imr::BatchCharts", text, nullptr, count);
}

struct Group
{
    ItemGroup group;
    const char* id;
    const char* title;
    const char* name;
};

constexpr Group groups[] = {
    {ItemGroup::DrugClass, "decisions-by-class", QT_TRANSLATE_NOOP("imr::BatchCharts", "Decisions by drug class"),
        QT_TRANSLATE_NOOP("imr::BatchCharts", "Drug class")},
    {ItemGroup::Drug, "decisions-by-drug", QT_TRANSLATE_NOOP("imr::BatchCharts", "Decisions by drug"),
        QT_TRANSLATE_NOOP("imr::BatchCharts", "Drug")},
    {ItemGroup::Kind, "decisions-by-kind", QT_TRANSLATE_NOOP("imr::BatchCharts", "Decisions by kind of request"),
        QT_TRANSLATE_NOOP("imr::BatchCharts", "Kind")},
    {ItemGroup::Guideline, "decisions-by-guideline",
        QT_TRANSLATE_NOOP("imr::BatchCharts", "Decisions by guideline that the reviewer cites"),
        QT_TRANSLATE_NOOP("imr::BatchCharts", "Guideline")},
    {ItemGroup::Section, "decisions-by-section",
        QT_TRANSLATE_NOOP("imr::BatchCharts", "Decisions by section that the reviewer cites"),
        QT_TRANSLATE_NOOP("imr::BatchCharts", "Section")},
    {ItemGroup::Specialty, "decisions-by-specialty",
        QT_TRANSLATE_NOOP("imr::BatchCharts", "Decisions by the reviewer's specialty"),
        QT_TRANSLATE_NOOP("imr::BatchCharts", "Specialty")},
};

const Group& entryOf(ItemGroup group)
{
    return *std::ranges::find(groups, group, &Group::group);
}

QString nothing()
{
    return say(QT_TRANSLATE_NOOP("imr::BatchCharts", "Nothing to count yet."));
}

// What is left out, or why there is nothing.
QString noteOn(qsizetype rows, int most)
{
    if (rows == 0)
        return nothing();
    return rows <= most ? QString()
                        : say(QT_TRANSLATE_N_NOOP("imr::BatchCharts", "%Ln more are not shown"), int(rows) - most);
}

QString shownName(ItemGroup group, const QString& name)
{
    if (group != ItemGroup::Kind)
        return name;
    const auto kind = core::FieldPath::parse(u"issues[0].kind");
    return valueLabel(*kind->spec, name);
}

BatchChart decisionsBy(const Group& group, const QList<core::DecisionCount>& counts, int most)
{
    BatchChart chart {QString::fromLatin1(group.id), BatchChart::Kind::Decisions, group.group, {}, {}};
    chart.chart.title = say(group.title);
    chart.chart.note = noteOn(counts.size(), most);
    if (!counts.isEmpty())
        chart.chart.shareTitle = say(QT_TRANSLATE_NOOP("imr::BatchCharts", "Upheld, with 95 % interval"));
    for (const core::DecisionCount& count : counts.first(std::min<qsizetype>(counts.size(), most))) {
        chart.chart.rows.append({shownName(group.group, count.name),
            {{Segment::Upheld, count.upheld}, {Segment::Overturned, count.overturned},
                {Segment::Undecided, count.undecided}},
            QLocale().toString(count.items()), count.upheldShare()});
        chart.keys.append(count.name);
    }
    return chart;
}

BatchChart findingsOf(const core::BatchStatistics& statistics, int most)
{
    BatchChart chart {QStringLiteral("findings"), BatchChart::Kind::Findings, {}, {}, {}};
    chart.chart.title = say(QT_TRANSLATE_NOOP("imr::BatchCharts", "Findings by kind"));
    chart.chart.note = noteOn(statistics.findings.size(), most);
    for (const core::FindingCount& count :
        statistics.findings.first(std::min<qsizetype>(statistics.findings.size(), most))) {
        chart.chart.rows.append({core::findingTitle(count.code), {{Segment::Plain, count.findings}},
            say(QT_TRANSLATE_N_NOOP("imr::BatchCharts", "%1 in %Ln letter(s)"), count.letters)
                .arg(QLocale().toString(count.findings))});
        chart.keys.append(count.code);
    }
    return chart;
}

BatchChart correctionsOf(const core::BatchStatistics& statistics, int most)
{
    BatchChart chart {QStringLiteral("corrections"), BatchChart::Kind::Corrections, {}, {}, {}};
    chart.chart.title = say(QT_TRANSLATE_NOOP("imr::BatchCharts", "Corrected fields"));
    chart.chart.note = statistics.corrections.isEmpty()
        ? say(QT_TRANSLATE_NOOP("imr::BatchCharts", "No field has been corrected."))
        : noteOn(statistics.corrections.size(), most);
    for (const core::FieldCorrections& count :
        statistics.corrections.first(std::min<qsizetype>(statistics.corrections.size(), most))) {
        chart.chart.rows.append({count.label, {{Segment::Plain, count.corrected}},
            say(QT_TRANSLATE_N_NOOP("imr::BatchCharts", "%1 in %Ln letter(s)"), count.letters)
                .arg(QLocale().toString(count.corrected))});
        chart.keys.append(QString());
    }
    return chart;
}

QString duration(double seconds)
{
    const int whole = qRound(seconds);
    return whole < 60 ? say(QT_TRANSLATE_N_NOOP("imr::BatchCharts", "%Ln second(s)"), whole)
                      : say(QT_TRANSLATE_NOOP("imr::BatchCharts", "%1 min %2 s")).arg(whole / 60).arg(whole % 60);
}

BatchChart speedOf(const core::BatchStatistics& statistics)
{
    BatchChart chart {QStringLiteral("review-speed"), BatchChart::Kind::Speed, {}, {}, {}};
    chart.chart.title = say(QT_TRANSLATE_NOOP("imr::BatchCharts", "Letters reviewed"));
    chart.chart.note = statistics.speed.isEmpty()
        ? say(QT_TRANSLATE_NOOP("imr::BatchCharts", "No letter has been reviewed."))
        : say(QT_TRANSLATE_NOOP("imr::BatchCharts",
              "The time between one letter and the next, pauses of more than half an hour left out"));
    for (const core::ReviewSpeed& speed : statistics.speed) {
        const QString letters = QLocale().toString(speed.letters);
        chart.chart.rows.append({speed.reviewer, {{Segment::Plain, speed.letters}},
            speed.measured == 0 ? letters
                                : say(QT_TRANSLATE_NOOP("imr::BatchCharts", "%1, half of them within %2"))
                                      .arg(letters, duration(speed.medianSeconds))});
        chart.keys.append(QString());
    }
    return chart;
}

} // namespace

QList<BatchChart> batchCharts(const core::BatchStatistics& statistics, int most)
{
    QList<BatchChart> charts;
    for (const Group& group : groups)
        charts.append(decisionsBy(group, statistics.groups.value(group.group), most));
    charts.append(findingsOf(statistics, most));
    charts.append(correctionsOf(statistics, most));
    charts.append(speedOf(statistics));
    return charts;
}

QString batchSentence(const core::BatchStatistics& statistics)
{
    const QString letters = say(QT_TRANSLATE_N_NOOP("imr::BatchCharts", "%Ln letter(s)"), statistics.letters);
    const QString reviewed = say(QT_TRANSLATE_N_NOOP("imr::BatchCharts", "%Ln reviewed"), statistics.reviewed);
    const QString items = say(QT_TRANSLATE_N_NOOP("imr::BatchCharts", "%Ln item(s)"), statistics.all.items());
    const core::Share share = statistics.all.upheldShare();
    QString sentence = QStringLiteral("%1 \u00b7 %2 \u00b7 %3").arg(letters, reviewed, items);
    if (share.of > 0) {
        const core::ShareInterval interval = share.interval();
        const auto percent = [](double value) { return QLocale().toString(qRound(value * 100)); };
        sentence += QStringLiteral(" \u00b7 ")
            + say(QT_TRANSLATE_NOOP("imr::BatchCharts", "%1 % upheld (95 % interval %2\u2013%3 %)"))
                  .arg(percent(share.value()), percent(interval.low), percent(interval.high));
    }
    return sentence;
}

QString groupName(ItemGroup group)
{
    return say(entryOf(group).name);
}

} // namespace imr::ui
