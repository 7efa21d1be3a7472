// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/handbooktext.h"

#include "ui/base/quietbars.h"
#include "ui/base/theme.h"

#include <QEvent>

namespace imr::ui {

namespace {

constexpr auto place = "handbook:/page";
constexpr auto folder = ":/imr/handbook/";
constexpr int pictureWidth = 620;

QString pageStyle(const Theme& theme)
{
    return QStringLiteral("h1 { font-size: x-large; margin-bottom: 4px; }"
                          "h2 { font-size: large; margin-top: 26px; margin-bottom: 4px; color: %1; }"
                          "p, li { line-height: 135%; margin-top: 6px; }"
                          ".picture { line-height: 100%; margin-top: 10px; margin-bottom: 10px; }"
                          "a { color: %1; text-decoration: none; }"
                          ".key { background-color: %2; color: %3; font-weight: 600; }"
                          "pre { white-space: pre-wrap; font-size: small; }"
                          ".quiet { color: %4; }")
        .arg(theme.accent.name(), theme.selection.name(), theme.ink.name(), theme.dim.name());
}

} // namespace

HandbookText::HandbookText(QWidget* parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Handbook"));
    setVerticalScrollBar(new QuietScrollBar(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(26);
    connect(this, &QTextBrowser::sourceChanged, this, [this](const QUrl& url) { Q_EMIT sectionShown(url.fragment()); });
}

void HandbookText::setPage(const QString& html)
{
    m_html = html;
    render();
}

// The page is read again through loadResource().
void HandbookText::render()
{
    document()->setDefaultStyleSheet(pageStyle(themeFor(palette())));
    if (source().isEmpty())
        setSource(QUrl(QString::fromLatin1(place)), QTextDocument::HtmlResource);
    else
        reload();
}

void HandbookText::goTo(const QString& section)
{
    QUrl url(QString::fromLatin1(place));
    url.setFragment(section);
    setSource(url, QTextDocument::HtmlResource);
}

bool HandbookText::findWords(const QString& words, bool backwards)
{
    const QTextDocument::FindFlags flags = backwards ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (words.isEmpty() || find(words, flags))
        return !words.isEmpty();
    const QTextCursor before = textCursor();
    moveCursor(backwards ? QTextCursor::End : QTextCursor::Start);
    if (find(words, flags))
        return true;
    setTextCursor(before);
    return false;
}

QVariant HandbookText::loadResource(int type, const QUrl& name)
{
    if (type == QTextDocument::HtmlResource)
        return name.path() == QUrl(QString::fromLatin1(place)).path() ? m_html : QString();
    if (type != QTextDocument::ImageResource)
        return {};
    // Scaled here for the screen's own pixels: the document would draw it rough.
    const QImage picture(QString::fromLatin1(folder) + QStringLiteral("pictures/") + name.fileName());
    if (picture.isNull())
        return {};
    const qreal ratio = devicePixelRatioF();
    QImage fitted = picture.scaledToWidth(qRound(pictureWidth * ratio), Qt::SmoothTransformation);
    fitted.setDevicePixelRatio(ratio);
    return fitted;
}

void HandbookText::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_html.isEmpty())
        render();
}

} // namespace imr::ui
