// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/welcomepage.h"

#include "ui/base/theme.h"
#include "ui/keys/windowactions.h"
#include "ui/projects/beginbutton.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace imr::ui {

namespace {

constexpr int columnWidth = 420;
constexpr qsizetype recentShown = 5;

} // namespace

WelcomePage::WelcomePage(const WindowActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_recentArea(new QWidget(this))
    , m_recent(new QVBoxLayout(m_recentArea))
{
    auto* title = new QLabel(tr("Review a batch of letters"), this);
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * 1.7);
    large.setWeight(QFont::DemiBold);
    title->setFont(large);
    auto* intro = new QLabel(
        tr("Open a folder of Independent Medical Review letters (PDF or text). Each is shown beside what was read "
           "from it; correct what was misread, accept it, and export the batch as CSV."),
        this);
    intro->setWordWrap(true);

    auto* column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(intro);
    column->addSpacing(14);
    const std::pair<QAction*, QString> begin[] = {{actions.openFolder, QStringLiteral("folder")},
        {actions.openProject, QStringLiteral("project")}, {actions.openSamples, QStringLiteral("letters")}};
    for (const auto& [action, symbol] : begin)
        column->addWidget(new BeginButton(*action, symbol, this));
    auto* drop = new QLabel(tr("or drop a folder, letters or a project on this window"), this);
    drop->setAlignment(Qt::AlignHCenter);
    column->addWidget(drop);
    column->addSpacing(18);
    m_recent->setContentsMargins(0, 0, 0, 0);
    m_recent->setSpacing(2);
    column->addWidget(m_recentArea);

    auto* frame = new QWidget(this);
    frame->setFixedWidth(columnWidth);
    frame->setLayout(column);
    auto* across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(frame);
    across->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addLayout(across);
    layout->addStretch(3);
    m_quiet = {intro, drop};
    recolour();
}

void WelcomePage::showRecent(const QStringList& paths)
{
    m_paths = paths;
    // One of them may be the sender.
    for (QWidget* old : m_recentArea->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        old->hide();
        old->deleteLater();
    }
    m_recentArea->setVisible(!paths.isEmpty());
    if (paths.isEmpty())
        return;
    auto* heading = new QLabel(tr("Worked on last"), m_recentArea);
    QFont bold = font();
    bold.setBold(true);
    heading->setFont(bold);
    m_recent->addWidget(heading);
    for (const QString& path : paths.first(std::min(paths.size(), recentShown))) {
        const QFileInfo file(path);
        auto* link = new QLabel(m_recentArea);
        link->setTextFormat(Qt::RichText);
        link->setText(QStringLiteral(
            "<a href='open' style='text-decoration:none'>%1</a>&nbsp;&nbsp;<span style='color:%2'>%3</span>")
                .arg(file.completeBaseName().toHtmlEscaped(), themeFor(palette()).dim.name(),
                    QDir::toNativeSeparators(file.path()).toHtmlEscaped()));
        link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        link->setAccessibleName(file.completeBaseName());
        connect(link, &QLabel::linkActivated, this, [this, path] { Q_EMIT projectChosen(path); });
        m_recent->addWidget(link);
    }
}

void WelcomePage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    recolour();
    showRecent(m_paths); // the links carry their colours in them
}

void WelcomePage::recolour()
{
    const Theme& theme = themeFor(palette());
    QPalette dim = palette();
    dim.setColor(QPalette::WindowText, theme.dim);
    for (QLabel* label : std::as_const(m_quiet))
        label->setPalette(dim);
}

void WelcomePage::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), themeFor(palette()).pane);
}

} // namespace imr::ui
