// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/evaluationpanel.h"

#include "core/export/csvwriter.h"
#include "ui/base/quietbars.h"
#include "ui/base/quietheader.h"
#include "ui/base/quietrows.h"
#include "ui/panels/placesview.h"
#include "ui/panels/projectjob.h"
#include "ui/panels/workpage.h"

#include <QBuffer>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QTreeWidget>

namespace imr::ui {

namespace {

QString share(double value)
{
    return QLocale().toString(core::shownShare(value) * 100, 'f', 1);
}

QStringList headings()
{
    return {EvaluationPanel::tr("Field"), EvaluationPanel::tr("Precision %"), EvaluationPanel::tr("Recall %"),
        EvaluationPanel::tr("F1 %"), EvaluationPanel::tr("Right"), EvaluationPanel::tr("Too many"),
        EvaluationPanel::tr("Missed")};
}

// The name of a field as it is counted, in words.
QString fieldName(const core::FieldScore& score)
{
    if (score.name.isEmpty())
        return EvaluationPanel::tr("All fields");
    const bool cited = score.name.contains(u"guideline.") || score.name.startsWith(u"claims_administrator.");
    const bool ofDrug = score.name.startsWith(u"medications.");
    const QString name = cited || ofDrug ? score.name.section(u'.', 1) : score.name;
    for (const core::FieldSpec& spec : core::fieldTable()) {
        if (spec.nameText() != name || cited != (spec.scope == core::Scope::Citation)
            || (ofDrug && spec.scope != core::Scope::Medication))
            continue;
        if (!cited)
            return spec.labelText();
        return score.name.startsWith(u"reviewer") ? PlacesModel::tr("%1 (MAXIMUS)").arg(spec.labelText())
                                                  : PlacesModel::tr("%1 (claims administrator)").arg(spec.labelText());
    }
    return score.name;
}

QStringList rowOf(const core::FieldScore& score)
{
    return {fieldName(score), share(score.precision()), share(score.recall()), share(score.f1()),
        QString::number(score.right), QString::number(score.spurious), QString::number(score.missed)};
}

QList<LetterPlace> placesOf(const core::Evaluation& evaluation)
{
    QList<LetterPlace> places;
    for (const core::DifferingCell& cell : evaluation.cells)
        places.append({cell.letter, cell.file, cell.path, {}, cell.parsed, cell.right});
    return places;
}

// In columns of one width each.
QString asText(const QList<QStringList>& rows)
{
    QList<qsizetype> widths(rows.first().size(), 0);
    for (const QStringList& row : rows) {
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], row.at(column).size());
    }
    QString text;
    for (const QStringList& row : rows) {
        for (qsizetype column = 0; column < row.size(); ++column)
            text += column == 0 ? row.at(column).leftJustified(widths[column])
                                : QStringLiteral("  ") + row.at(column).rightJustified(widths[column]);
        text += u'\n';
    }
    return text;
}

} // namespace

QList<QStringList> scoreRows(const core::Evaluation& evaluation)
{
    QList<QStringList> rows {headings()};
    rows.append(rowOf(evaluation.all));
    for (const core::FieldScore& score : evaluation.fields)
        rows.append(rowOf(score));
    return rows;
}

EvaluationPanel::EvaluationPanel(QWidget* parent)
    : QWidget(parent)
    , m_job(new ProjectJob(this))
    , m_places(new PlacesModel(tr("Parser"), tr("Reviewed"), false, this))
    , m_cells(new PlacesView(*m_places,
          {PlacesModel::LetterColumn, PlacesModel::FieldColumn, PlacesModel::BeforeColumn, PlacesModel::AfterColumn}))
    , m_scores(new QTreeWidget)
    , m_sentence(new QLabel)
    , m_cellsTitle(new QLabel)
    , m_anew(new QCheckBox(tr("&Read the letters anew with this program")))
    , m_work(new WorkPage(this))
    , m_result(makeResult())
    , m_pages(new QStackedLayout(this))
{
    setWindowTitle(tr("How well the parser reads"));
    m_pages->addWidget(m_work);
    m_pages->addWidget(m_result);
    setFocusProxy(m_cells);
    connect(m_cells, &PlacesView::wanted, this, &EvaluationPanel::placeWanted);
    connect(m_anew, &QCheckBox::toggled, this, &EvaluationPanel::againWanted);
    connect(m_work, &WorkPage::stopWanted, m_job, &ProjectJob::cancel);
    connect(m_job, &ProjectJob::progressed, this, [this](int done, int all) {
        m_work->showProgress(tr("Comparing letter %L1 of %L2").arg(done).arg(all), done, all);
    });
    connect(m_job, &ProjectJob::finished, this, &EvaluationPanel::showResult);
    connect(m_job, &ProjectJob::stopped, this, [this] { m_work->showSentence(tr("Stopped.")); });
    connect(m_job, &ProjectJob::failed, this, [this](const core::Error& error) {
        m_work->showSentence(error.sentence);
        Q_EMIT failed(error);
    });
}

QWidget* EvaluationPanel::makeResult()
{
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_scores->setAccessibleName(tr("Scores by field"));
    m_scores->setHeader(new QuietHeader(m_scores));
    m_scores->setHeaderLabels(headings());
    m_scores->setRootIsDecorated(false);
    m_scores->setItemDelegate(new QuietRows(m_scores));
    m_scores->header()->setSortIndicator(-1, Qt::AscendingOrder);
    m_scores->setUniformRowHeights(true);
    m_scores->setFrameShape(QFrame::NoFrame);
    m_scores->setVerticalScrollBar(new QuietScrollBar(m_scores));
    for (int column = 0; column < m_scores->columnCount(); ++column)
        m_scores->headerItem()->setTextAlignment(
            column, (column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    m_scores->header()->setStretchLastSection(false);
    m_scores->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_scores->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_cells->setAccessibleName(tr("Values that differ"));
    m_cellsTitle->setContentsMargins(4, 0, 12, 4);
    auto* cells = new QWidget;
    auto* cellsLayout = new QVBoxLayout(cells);
    cellsLayout->setContentsMargins(0, 0, 0, 0);
    cellsLayout->setSpacing(0);
    cellsLayout->addWidget(m_cellsTitle);
    cellsLayout->addWidget(m_cells, 1);
    auto* sides = new QSplitter;
    sides->setHandleWidth(1);
    sides->addWidget(m_scores);
    sides->addWidget(cells);
    sides->setStretchFactor(0, 1);
    sides->setStretchFactor(1, 1);

    auto* text = new QPushButton(tr("Copy as &text"));
    auto* csv = new QPushButton(tr("Copy as &CSV"));
    connect(text, &QPushButton::clicked, this, &EvaluationPanel::copyAsText);
    connect(csv, &QPushButton::clicked, this, &EvaluationPanel::copyAsCsv);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(6);
    foot->setContentsMargins(12, 6, 12, 8);
    foot->addWidget(m_anew);
    foot->addStretch(1);
    foot->addWidget(text);
    foot->addWidget(csv);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 0, 12, 6);
    head->addWidget(m_sentence);
    auto* result = new QWidget;
    auto* layout = new QVBoxLayout(result);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    auto* tables = new QHBoxLayout;
    tables->setContentsMargins(8, 0, 8, 0);
    tables->addWidget(sides);
    layout->addLayout(tables, 1);
    layout->addLayout(foot);
    return result;
}

void EvaluationPanel::start(const core::Project& project)
{
    const auto found = std::make_shared<core::Evaluation>();
    m_found = found;
    m_pages->setCurrentWidget(m_work);
    m_work->showProgress(tr("Comparing\u2026"), 0, 0);
    m_job->start(project.path(),
        [found, anew = m_anew->isChecked()](core::Project& own, const core::Watcher& watcher) -> core::Result<void> {
            auto evaluation = core::evaluate(own, {anew, watcher});
            if (!evaluation)
                return std::unexpected(evaluation.error());
            *found = std::move(*evaluation);
            return {};
        });
}

void EvaluationPanel::clear()
{
    m_job->abandon();
    m_found.reset();
    m_places->setPlaces({});
    m_scores->clear();
    m_work->showSentence({});
    m_pages->setCurrentWidget(m_work);
}

bool EvaluationPanel::isRunning() const
{
    return m_job->isRunning();
}

void EvaluationPanel::showResult()
{
    if (m_found->letters == 0) {
        m_work->showSentence(tr("No letter has been reviewed yet. Review some letters first: what the parser read is "
                                "compared with what you accepted."));
        m_pages->setCurrentWidget(m_work);
        return;
    }
    const core::Calibration& sure = m_found->calibration;
    m_sentence->setText(
        tr("Against %Ln reviewed letter(s): precision %1 %, recall %2 %. Of the %3 values the parser is "
           "sure of, %4 % are right; %5 % of all values are below that.",
            nullptr, m_found->letters)
            .arg(share(m_found->all.precision()), share(m_found->all.recall()), QLocale().toString(sure.sure),
                share(sure.sureShareRight()), share(sure.unsureShare())));
    m_scores->clear();
    for (const QStringList& row : scoreRows(*m_found).sliced(1)) {
        auto* item = new QTreeWidgetItem(m_scores, row);
        for (int column = 1; column < row.size(); ++column)
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    m_cellsTitle->setText(m_found->cells.isEmpty() ? tr("Nothing differs.")
                                                   : tr("%Ln value(s) differ", nullptr, int(m_found->cells.size())));
    m_places->setPlaces(placesOf(*m_found));
    m_pages->setCurrentWidget(m_result);
    if (isVisible())
        m_cells->setFocus();
}

QString EvaluationPanel::sentence() const
{
    return m_pages->currentWidget() == m_work ? m_work->sentence() : m_sentence->text();
}

void EvaluationPanel::copyAsText() const
{
    QString text = m_sentence->text() + QStringLiteral("\n\n") + asText(scoreRows(*m_found));
    if (!m_found->cells.isEmpty()) {
        QList<QStringList> rows;
        for (int column : {PlacesModel::LetterColumn, PlacesModel::FieldColumn, PlacesModel::BeforeColumn,
                 PlacesModel::AfterColumn}) {
            if (rows.isEmpty())
                rows.resize(m_places->rowCount() + 1);
            rows.first().append(m_places->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
            for (int row = 0; row < m_places->rowCount(); ++row)
                rows[row + 1].append(m_places->index(row, column).data().toString());
        }
        text += u'\n' + asText(rows);
    }
    QGuiApplication::clipboard()->setText(text);
}

void EvaluationPanel::copyAsCsv() const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    core::CsvWriter writer(buffer);
    for (const QStringList& row : scoreRows(*m_found)) {
        if (!writer.addRow(row))
            return;
    }
    if (writer.flush())
        QGuiApplication::clipboard()->setText(QString::fromUtf8(buffer.data()));
}

} // namespace imr::ui
