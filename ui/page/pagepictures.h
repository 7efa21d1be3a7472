// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace imr::ui {

class PageDrawer;
struct Drawing;

// The pictures of a PDF letter's pages, drawn on a thread of their own when they are wanted, one after the other, and
// kept up to a number of bytes.
class PagePictures final : public QObject
{
    Q_OBJECT

public:
    explicit PagePictures(QObject* parent = nullptr);
    ~PagePictures() override; // does not wait for a page that takes long

    // The file that a letter was imported from, in place of the one before. Nothing is read yet.
    void open(const QString& path, const QByteArray& sha256);
    void close();
    // What went wrong is tried again.
    void retry();

    struct Wanted
    {
        int page = 0;
        double scale = 1; // pixels a point

        friend bool operator==(const Wanted&, const Wanted&) = default;
    };
    // What is wanted from now on, the most urgent first; what was wanted before and is not among it is not drawn.
    void want(const QList<Wanted>& pages);

    // As it was drawn last, maybe at another scale; null when it was not.
    [[nodiscard]] QImage picture(int page) const;
    [[nodiscard]] QString trouble(int page) const; // why a page can't be drawn
    [[nodiscard]] const QString& fileTrouble() const { return m_fileTrouble; } // why none can
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] int drawn() const { return m_drawn; } // pages, since this was made

Q_SIGNALS:
    void pageChanged(int page); // its picture or its trouble
    void fileTroubleChanged();

private:
    struct Picture
    {
        QImage image;
        double scale = 1;
    };

    void forget();
    void drawNext();
    void take(const Drawing& drawing);

    QThread m_thread;
    PageDrawer* m_drawer; // lives in the thread
    QCache<int, Picture> m_pictures; // cost: kilobytes
    QHash<int, QString> m_troubles;
    QString m_fileTrouble;
    QString m_path;
    QByteArray m_sha256;
    quint64 m_letter = 0;
    QList<Wanted> m_wanted;
    std::shared_ptr<std::atomic_bool> m_cancelled; // of the page that is being drawn
    bool m_open = false;
    bool m_busy = false;
    int m_drawn = 0;
};

} // namespace imr::ui
