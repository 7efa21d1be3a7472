// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/pagepictures.h"

#include "ui/page/pagedrawer.h"

#include <QTimer>

#include <algorithm>

namespace imr::ui {

namespace {

constexpr int mostKilobytes = 96 * 1024;
constexpr int patience = 300; // ms that a page of a letter left behind may still take; giving it up costs a process

} // namespace

PagePictures::PagePictures(QObject* parent)
    : QObject(parent)
    , m_drawer(new PageDrawer)
    , m_pictures(mostKilobytes)
{
    m_drawer->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_drawer, &QObject::deleteLater);
}

PagePictures::~PagePictures()
{
    if (m_cancelled)
        m_cancelled->store(true);
    if (m_thread.isRunning()) {
        m_thread.quit();
        m_thread.wait();
    } else {
        delete m_drawer; // its thread never ran
    }
}

void PagePictures::open(const QString& path, const QByteArray& sha256)
{
    close();
    m_path = path;
    m_sha256 = sha256;
    m_open = true;
}

void PagePictures::close()
{
    m_open = false;
    forget();
    m_pictures.clear();
    if (m_busy)
        QTimer::singleShot(patience, this, [cancelled = m_cancelled] { cancelled->store(true); });
}

void PagePictures::retry()
{
    if (!m_troubles.isEmpty() || !m_fileTrouble.isEmpty())
        forget();
}

void PagePictures::forget()
{
    ++m_letter;
    m_wanted.clear();
    m_troubles.clear();
    if (m_fileTrouble.isEmpty())
        return;
    m_fileTrouble.clear();
    Q_EMIT fileTroubleChanged();
}

void PagePictures::want(const QList<Wanted>& pages)
{
    m_wanted = pages;
    drawNext();
}

QImage PagePictures::picture(int page) const
{
    const Picture* picture = m_pictures.object(page);
    return picture ? picture->image : QImage();
}

QString PagePictures::trouble(int page) const
{
    return m_troubles.value(page);
}

void PagePictures::drawNext()
{
    if (m_busy || !m_open || !m_fileTrouble.isEmpty())
        return;
    const auto missing = std::ranges::find_if(m_wanted, [this](const Wanted& wanted) {
        const Picture* picture = m_pictures.object(wanted.page);
        return !m_troubles.contains(wanted.page) && (!picture || picture->scale != wanted.scale);
    });
    if (missing == m_wanted.end())
        return;
    if (!m_thread.isRunning())
        m_thread.start();
    m_busy = true;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    const DrawingJob job {m_letter, m_path, m_sha256, missing->page, missing->scale, m_cancelled};
    QMetaObject::invokeMethod(m_drawer, [this, drawer = m_drawer, job] {
        QMetaObject::invokeMethod(this, [this, drawing = drawer->draw(job)] { take(drawing); }, Qt::QueuedConnection);
    });
}

void PagePictures::take(const Drawing& drawing)
{
    m_busy = false;
    if (drawing.job.letter == m_letter && m_open) {
        const int page = drawing.job.page;
        if (!drawing.fileTrouble.isEmpty()) {
            m_fileTrouble = drawing.fileTrouble;
            Q_EMIT fileTroubleChanged();
        } else if (drawing.image.isNull()) {
            m_troubles.insert(page, drawing.pageTrouble);
            Q_EMIT pageChanged(page);
        } else {
            ++m_drawn;
            m_pictures.insert(page, new Picture {drawing.image, drawing.job.scale},
                std::max<int>(int(drawing.image.sizeInBytes() / 1024), 1));
            Q_EMIT pageChanged(page);
        }
    }
    drawNext();
}

} // namespace imr::ui
