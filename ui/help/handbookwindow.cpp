// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/handbookwindow.h"

#include "ui/base/icons.h"
#include "ui/base/quietbars.h"
#include "ui/base/quietrows.h"
#include "ui/base/theme.h"
#include "ui/help/handbook.h"
#include "ui/help/handbooktext.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPainter>
#include <QShortcut>
#include <QSignalBlocker>
#include <QToolButton>

namespace imr::ui {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr QSize firstSize(980, 740);

QToolButton* makeStep(const QString& what, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setAccessibleName(what);
    button->setToolTip(what);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

HandbookWindow::HandbookWindow(const KeyBindings& keys, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_keys(keys)
    , m_sections(new QListWidget(this))
    , m_text(new HandbookText(this))
    , m_back(makeStep(tr("Back"), this))
    , m_forward(makeStep(tr("Forward"), this))
    , m_search(new QLineEdit(this))
    , m_nowhere(new QLabel(this))
{
    setWindowTitle(tr("Handbook"));
    setAttribute(Qt::WA_QuitOnClose, false);
    resize(firstSize);
    m_sections->setAccessibleName(tr("Sections"));
    m_sections->setFrameShape(QFrame::NoFrame);
    m_sections->setItemDelegate(new QuietRows(m_sections));
    m_sections->setVerticalScrollBar(new QuietScrollBar(m_sections));
    m_sections->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* across = new QHBoxLayout;
    across->setSpacing(1);
    auto* contents = new QVBoxLayout;
    contents->setContentsMargins(10, 12, 0, 0);
    contents->addWidget(m_sections);
    across->addLayout(contents);
    across->addWidget(m_text, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    layout->addWidget(makeBar());
    layout->addLayout(across, 1);

    connect(m_sections, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item)
            m_text->goTo(item->data(idRole).toString());
    });
    connect(m_text, &HandbookText::sectionShown, this, &HandbookWindow::markSection);
    connect(m_text, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
    connect(m_text, &QTextBrowser::forwardAvailable, m_forward, &QWidget::setEnabled);
    connect(m_back, &QAbstractButton::clicked, m_text, &QTextBrowser::backward);
    connect(m_forward, &QAbstractButton::clicked, m_text, &QTextBrowser::forward);
    connect(new QShortcut(QKeySequence::Back, this), &QShortcut::activated, m_text, &QTextBrowser::backward);
    connect(new QShortcut(QKeySequence::Forward, this), &QShortcut::activated, m_text, &QTextBrowser::forward);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, &HandbookWindow::openSearch);
    connect(new QShortcut(QKeySequence::FindNext, this), &QShortcut::activated, this, [this] { search(false); });
    connect(new QShortcut(QKeySequence::FindPrevious, this), &QShortcut::activated, this, [this] { search(true); });
    connect(m_search, &QLineEdit::textEdited, this, [this] {
        // From where the words began, so that they grow in their place.
        QTextCursor cursor = m_text->textCursor();
        cursor.setPosition(cursor.selectionStart());
        m_text->setTextCursor(cursor);
        search(false);
    });
    m_back->setEnabled(false);
    m_forward->setEnabled(false);
    recolour();
}

QWidget* HandbookWindow::makeBar()
{
    auto* bar = new QWidget(this);
    m_search->setParent(bar);
    m_search->setPlaceholderText(tr("Find in the handbook"));
    m_search->setAccessibleName(tr("Find in the handbook"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(260);
    m_searchSymbol = m_search->addAction(QIcon(), QLineEdit::LeadingPosition);
    m_nowhere->setText(tr("Not found"));
    m_nowhere->hide();
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(10, 6, 12, 6);
    layout->addWidget(m_back);
    layout->addWidget(m_forward);
    layout->addStretch(1);
    layout->addWidget(m_nowhere);
    layout->addWidget(m_search);
    return bar;
}

void HandbookWindow::showSection(const QString& section)
{
    const QString page = filledHandbook(handbookSource(handbookLanguage(QLocale().uiLanguages())), m_keys);
    {
        const QSignalBlocker quiet(m_sections);
        m_sections->clear();
        for (const HandbookSection& one : handbookSections(page)) {
            auto* item = new QListWidgetItem(one.title, m_sections);
            item->setData(idRole, one.id);
        }
    }
    m_sections->setFixedWidth(m_sections->sizeHintForColumn(0) + 28);
    m_text->setPage(page);
    m_text->goTo(section);
    markSection(section);
    m_text->setFocus();
}

QString HandbookWindow::section() const
{
    return m_text->section();
}

void HandbookWindow::markSection(const QString& section)
{
    const QSignalBlocker quiet(m_sections);
    for (int row = 0; row < m_sections->count(); ++row) {
        if (m_sections->item(row)->data(idRole).toString() == section)
            m_sections->setCurrentRow(row);
    }
}

void HandbookWindow::openSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void HandbookWindow::closeSearch()
{
    m_nowhere->hide();
    m_search->clear();
    m_text->setFocus();
}

void HandbookWindow::search(bool backwards)
{
    const bool found = m_text->findWords(m_search->text(), backwards);
    m_nowhere->setVisible(!found && !m_search->text().isEmpty());
}

void HandbookWindow::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        if (m_search->hasFocus())
            closeSearch();
        else
            close();
    } else if (enter && m_search->hasFocus()) {
        search(event->modifiers().testFlag(Qt::ShiftModifier));
    } else {
        QWidget::keyPressEvent(event);
    }
}

void HandbookWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolour();
}

void HandbookWindow::recolour()
{
    const Theme& theme = themeFor(palette());
    m_back->setIcon(icon(QStringLiteral("previous"), theme.ink));
    m_forward->setIcon(icon(QStringLiteral("next"), theme.ink));
    m_searchSymbol->setIcon(icon(QStringLiteral("search"), theme.dim));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, theme.warn);
    m_nowhere->setPalette(colours);
}

// What shows between the parts is the line between them.
void HandbookWindow::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.border);
    painter.fillRect(QRect(0, m_text->y(), m_text->x() - 1, m_text->height()), theme.pane);
    painter.fillRect(QRect(0, 0, width(), m_text->y() - 1), theme.window);
}

} // namespace imr::ui
