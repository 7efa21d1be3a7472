// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/rereadpanel.h"

#include "ui/panels/placespanel.h"
#include "ui/panels/projectjob.h"
#include "ui/panels/workpage.h"

#include <QPushButton>
#include <QStackedLayout>

#include <algorithm>

namespace imr::ui {

namespace {

using core::RereadDifference;

bool isPersons(const RereadDifference& difference)
{
    return difference.against != RereadDifference::Against::FormerReading;
}

LetterPlace placeOf(const RereadDifference& difference)
{
    LetterPlace place {difference.letter, difference.file, difference.path, {}, difference.before, difference.after};
    place.byPerson = isPersons(difference);
    const bool reviewed = difference.against == RereadDifference::Against::Review;
    place.whose = reviewed ? RereadPanel::tr("a review")
        : place.byPerson   ? RereadPanel::tr("a person")
                           : RereadPanel::tr("the former reading");
    place.spans = difference.spans;
    place.ticked = !place.byPerson;
    return place;
}

// Which of the ticked values a person had corrected or reviewed.
QString costOf(const QList<LetterPlace>& ticked)
{
    constexpr qsizetype most = 3;
    QStringList corrections;
    for (const LetterPlace& place : ticked) {
        if (place.byPerson)
            //: the letter's file, the field and what a person said it holds
            corrections.append(
                RereadPanel::tr("%1: %2 (%3)").arg(place.file, fieldTitle(place.path), valueText(place, place.before)));
    }
    if (corrections.isEmpty())
        return {};
    QString which = corrections.first(std::min(corrections.size(), most)).join(QStringLiteral("; "));
    if (corrections.size() > most)
        which += u' ' + RereadPanel::tr("and %Ln more", nullptr, int(corrections.size() - most));
    return RereadPanel::tr(
               "%Ln value(s) that a person corrected or reviewed will change: %1.", nullptr, int(corrections.size()))
               .arg(which)
        + u' ' + RereadPanel::tr("Letters among these that were reviewed are to be reviewed again.");
}

} // namespace

RereadPanel::RereadPanel(QWidget* parent)
    : QWidget(parent)
    , m_job(new ProjectJob(this))
    , m_places(new PlacesModel(tr("Held now"), tr("Read anew"), true, this))
    , m_list(new PlacesPanel(*m_places,
          {PlacesModel::LetterColumn, PlacesModel::FieldColumn, PlacesModel::BeforeColumn, PlacesModel::AfterColumn,
              PlacesModel::WhoseColumn},
          this))
    , m_work(new WorkPage(this))
    , m_known(new QPushButton(this))
    , m_pages(new QStackedLayout(this))
{
    setWindowTitle(tr("Read letters anew"));
    m_pages->addWidget(m_work);
    m_pages->addWidget(m_list);
    setFocusProxy(m_list);
    m_known->setCheckable(true);
    m_list->addTicking(
        tr("Tick &what contradicts no person"), [](const LetterPlace& place) { return !place.byPerson; });
    m_list->addButton(*m_known);
    m_list->setNothingTickedIsFine(true);
    m_list->setApplyText([](int ticked) {
        return ticked > 0 ? tr("Take %Ln value(s)", nullptr, ticked) : tr("Take the reading, change no value");
    });
    m_list->setCost(&costOf);
    connect(m_known, &QPushButton::toggled, this, &RereadPanel::showDifferences);
    connect(m_list, &PlacesPanel::placeWanted, this, &RereadPanel::placeWanted);
    connect(m_list, &PlacesPanel::applyWanted, this, &RereadPanel::applyWanted);
    connect(m_work, &WorkPage::stopWanted, m_job, &ProjectJob::cancel);
    connect(m_work, &WorkPage::stopWanted, this, &RereadPanel::stopWanted);
    connect(m_job, &ProjectJob::progressed, this, [this](int done, int all) {
        m_work->showProgress(tr("Reading letter %L1 of %L2").arg(done).arg(all), done, all);
    });
    connect(m_job, &ProjectJob::finished, this, [this] {
        m_rereading = std::move(*m_found);
        showResult();
    });
    connect(m_job, &ProjectJob::stopped, this, [this] { m_work->showSentence(tr("Stopped. Nothing was changed.")); });
    connect(m_job, &ProjectJob::failed, this, [this](const core::Error& error) {
        m_work->showSentence(error.sentence);
        Q_EMIT failed(error);
    });
}

void RereadPanel::start(const core::Project& project)
{
    const auto found = std::make_shared<core::Rereading>();
    m_found = found;
    m_pages->setCurrentWidget(m_work);
    m_work->showProgress(tr("Reading letters\u2026"), 0, 0);
    m_job->start(project.path(), [found](core::Project& own, const core::Watcher& watcher) -> core::Result<void> {
        auto rereading = core::reread(own, {}, watcher);
        if (!rereading)
            return std::unexpected(rereading.error());
        *found = std::move(*rereading);
        return {};
    });
}

void RereadPanel::clear()
{
    m_job->abandon();
    m_rereading = {};
    m_shown.clear();
    m_places->setPlaces({});
    m_work->showSentence({});
    m_pages->setCurrentWidget(m_work);
}

bool RereadPanel::isReading() const
{
    return m_job->isRunning();
}

void RereadPanel::showResult()
{
    const QString read = tr("%Ln letter(s) read.", nullptr, m_rereading.letters);
    if (!m_rereading.problems.isEmpty())
        Q_EMIT failed({core::Error::Code::Invalid,
            tr("%Ln letter(s) could not be read anew.", nullptr, int(m_rereading.problems.size())),
            m_rereading.problems.join(u'\n')});
    if (m_rereading.changed.isEmpty()) {
        m_work->showSentence(tr("%1 All of them are read as they are held.").arg(read));
        m_pages->setCurrentWidget(m_work);
        return;
    }
    const auto persons = std::ranges::count_if(m_rereading.differences, isPersons);
    const auto former = m_rereading.differences.size() - persons;
    m_list->setSentence(tr("%1 %2, %3. What you tick is taken, and a correction that it contradicts is taken back; "
                           "everything else stays as it is held.")
            .arg(read, tr("%Ln value(s) differ from the former reading", nullptr, int(former)),
                tr("%Ln from what a person said", nullptr, int(persons))));
    const auto known = std::ranges::count(m_rereading.differences, false, &RereadDifference::isNews);
    m_known->setText(tr("&Show %Ln known correction(s) too", nullptr, int(known)));
    m_known->setVisible(known > 0);
    m_known->setChecked(false);
    showDifferences();
    m_pages->setCurrentWidget(m_list);
    if (isVisible())
        m_list->setFocus();
}

bool RereadPanel::isShown(const RereadDifference& difference) const
{
    return difference.isNews || m_known->isChecked();
}

void RereadPanel::showDifferences()
{
    m_shown.clear();
    QList<LetterPlace> places;
    for (const RereadDifference& difference : std::as_const(m_rereading.differences)) {
        if (!isShown(difference))
            continue;
        m_shown.append(difference);
        places.append(placeOf(difference));
    }
    m_places->setPlaces(places);
}

QList<RereadDifference> RereadPanel::ticked() const
{
    QList<RereadDifference> ticked;
    for (const qsizetype row : m_places->ticked())
        ticked.append(m_shown.at(row));
    return ticked;
}

void RereadPanel::showApplying(int done, int all)
{
    m_pages->setCurrentWidget(m_work);
    m_work->showProgress(tr("Taking the new reading of letter %L1 of %L2").arg(done).arg(all), done, all);
    m_work->stopButton().setFocus();
}

QWidget& RereadPanel::stopButton() const
{
    return m_work->stopButton();
}

void RereadPanel::showApplied(const QString& sentence)
{
    m_rereading = {};
    m_shown.clear();
    m_places->setPlaces({});
    m_work->showSentence(sentence);
    m_pages->setCurrentWidget(m_work);
}

QString RereadPanel::sentence() const
{
    return m_pages->currentWidget() == m_work ? m_work->sentence() : m_list->sentence();
}

} // namespace imr::ui
