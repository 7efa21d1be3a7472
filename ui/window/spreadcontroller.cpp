// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/spreadcontroller.h"

#include "ui/base/shortened.h"
#include "ui/commands/projectcommands.h"
#include "ui/models/structuremodel.h"
#include "ui/panels/bottompanel.h"
#include "ui/panels/placespanel.h"
#include "ui/panels/projectjob.h"
#include "ui/session/session.h"
#include "ui/structure/offerstrip.h"

#include <QSet>

namespace imr::ui {

namespace {

constexpr qsizetype longestQuote = 40;

QString quoted(const QString& text)
{
    return u'\u201c' + shortened(text, longestQuote) + u'\u201d';
}

int lettersIn(const QList<core::SamePlace>& places)
{
    QSet<core::LetterId> letters;
    for (const core::SamePlace& place : places)
        letters.insert(place.letter);
    return int(letters.size());
}

// Ticked is what nobody has accepted yet: each is the very misreading that the person has just put right, and the list
// is there to be looked through before anything is written.
QList<LetterPlace> placesOf(const core::SamePlaces& found)
{
    QList<LetterPlace> places;
    for (const core::SamePlace& place : found.places) {
        LetterPlace row {place.letter, place.file, place.path, place.context, place.before, place.after};
        if (place.reviewed)
            row.file = SpreadController::tr("%1 (reviewed)").arg(place.file);
        row.spans = place.spans;
        row.ticked = !place.reviewed;
        places.append(row);
    }
    return places;
}

} // namespace

SpreadController::SpreadController(
    Session& session, StructureModel& fields, OfferStrip& offer, BottomPanel& bottom, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_offer(offer)
    , m_bottom(bottom)
    , m_job(new ProjectJob(this))
    , m_places(new PlacesModel(tr("Held now"), tr("Corrected"), true, this))
    , m_panel(new PlacesPanel(*m_places,
          {PlacesModel::LetterColumn, PlacesModel::FieldColumn, PlacesModel::WordsColumn, PlacesModel::BeforeColumn,
              PlacesModel::AfterColumn}))
{
    m_panel->setWindowTitle(tr("The same misreading elsewhere"));
    m_panel->setApplyText([](int ticked) { return tr("&Correct %Ln place(s)", nullptr, ticked); });
    m_bottom.add(*m_panel);
    connect(&fields, &StructureModel::corrected, this, &SpreadController::look);
    connect(m_job, &ProjectJob::finished, this, &SpreadController::offerPlaces);
    connect(&m_offer, &OfferStrip::taken, this, &SpreadController::showPlaces);
    connect(m_panel, &PlacesPanel::placeWanted, this, &SpreadController::placeWanted);
    connect(m_panel, &PlacesPanel::applyWanted, this, &SpreadController::apply);
    connect(&session, &Session::letterShown, this, [this] {
        if (!isAtTheCorrection())
            m_offer.dismiss();
    });
    // Done again, it is as when it was done first.
    connect(&session.history(), &EditHistory::movedTo, this, [this](core::LetterId id, const core::FieldPath& field) {
        forget();
        if (m_lastOffer && m_lastOffer->letter == id && m_lastOffer->path == field)
            setLastOffer({});
        if (field.spec && m_session.letter() && m_session.letter()->row.id == id)
            look(field);
    });
    connect(&session, &Session::projectAboutToClose, this, [this] {
        forget();
        setLastOffer({});
        m_job->abandon(); // a project that is still being read could not be folded into its one file
    });
}

// An offer is about the edit just made; at the next letter it would be taken for that one's.
bool SpreadController::isAtTheCorrection() const
{
    return m_session.letter() && m_session.letter()->row.id == m_correctedIn;
}

bool SpreadController::isLooking() const
{
    return m_job->isRunning();
}

// What was found holds no longer.
void SpreadController::forget()
{
    m_job->leave();
    m_found.reset();
    m_offer.dismiss();
    m_places->setPlaces({});
    if (m_bottom.content() == m_panel)
        m_bottom.close();
}

void SpreadController::look(const core::FieldPath& path)
{
    forget();
    m_correctedIn = m_session.letter()->row.id;
    if (const auto misreading = core::misreadingOf(*m_session.letter(), path))
        lookFor(*misreading, false);
}

void SpreadController::showLastOffer()
{
    if (!m_lastOffer)
        return;
    forget();
    lookFor(*m_lastOffer, true);
}

void SpreadController::setLastOffer(const std::optional<core::Misreading>& misreading)
{
    m_lastOffer = misreading;
    Q_EMIT lastOfferChanged(misreading.has_value());
}

void SpreadController::lookFor(const core::Misreading& misreading, bool opens)
{
    m_misreading = misreading;
    m_opens = opens;
    const auto found = std::make_shared<core::SamePlaces>();
    m_found = found;
    m_job->start(m_session.project()->path(),
        [found, misreading](core::Project& own, const core::Watcher& watcher) -> core::Result<void> {
            constexpr int most = 1000;
            auto places = core::sameMisreadings(own, misreading, most, watcher);
            if (!places)
                return std::unexpected(places.error());
            *found = std::move(*places);
            return {};
        });
}

void SpreadController::offerPlaces()
{
    if (!m_found)
        return;
    if (m_found->places.isEmpty()) {
        if (m_opens) {
            setLastOffer({});
            Q_EMIT told(tr("No other letter holds this misreading any more."));
        }
        return;
    }
    setLastOffer(m_misreading);
    if (m_opens) {
        showPlaces();
        return;
    }
    if (!isAtTheCorrection())
        return;
    m_offer.offer(tr("The same words gave %1 in %Ln other letter(s).", nullptr, lettersIn(m_found->places))
                      .arg(quoted(m_misreading.wrong)),
        tr("Show\u2026"));
}

void SpreadController::showPlaces()
{
    if (!m_found)
        return;
    QString sentence = tr("The words %1 were read as %2 here too. What you tick is corrected, as one step that can be "
                          "undone.")
                           .arg(quoted(m_misreading.words), quoted(m_misreading.wrong));
    if (!m_found->complete)
        sentence += u' ' + tr("There are more places than can be shown at once.");
    m_panel->setSentence(sentence);
    m_places->setPlaces(placesOf(*m_found));
    m_offer.dismiss();
    m_bottom.open(*m_panel);
}

void SpreadController::apply()
{
    if (!m_found || !m_session.mayLeave())
        return;
    QList<core::FieldCorrection> corrections;
    QSet<core::LetterId> letters;
    for (const qsizetype row : m_places->ticked()) {
        corrections += m_found->places.at(row).corrections;
        letters.insert(m_found->places.at(row).letter);
    }
    if (corrections.isEmpty())
        return;
    const QString text
        = tr("%1 in %Ln letter(s)", nullptr, int(letters.size())).arg(m_misreading.path.spec->labelText());
    if (!m_session.history().push(std::make_unique<CorrectMany>(*m_session.project(), corrections, text)))
        return;
    forget();
    setLastOffer({});
    Q_EMIT told(tr("Corrected in %Ln letter(s).", nullptr, int(letters.size())));
}

} // namespace imr::ui
