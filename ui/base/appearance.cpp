// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/appearance.h"

#include "ui/base/quietstyle.h"
#include "ui/base/theme.h"

#include <QApplication>
#include <QFont>
#include <QSettings>
#include <QStyleHints>

namespace imr::ui {

namespace {

const QString key = QStringLiteral("window/appearance");

// Without ligatures, which would share a mark between two letters, and without kerning, which takes longer to place
// than all else that is painted; scripts that can't be read without it have it all the same.
QFont plainlySet(QFont font)
{
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

} // namespace

Appearance::Appearance(QObject* parent)
    : QObject(parent)
{
    QApplication::setStyle(new QuietStyle);
    QApplication::setFont(plainlySet(QApplication::font()));
    m_choice = Choice(std::clamp(QSettings().value(key).toInt(), 0, int(Choice::Dark)));
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Appearance::apply);
    apply();
}

void Appearance::choose(Choice choice)
{
    m_choice = choice;
    QSettings().setValue(key, int(choice));
    apply();
}

void Appearance::apply()
{
    bool dark = m_choice == Choice::Dark;
    if (m_choice == Choice::FollowSystem)
        dark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    QApplication::setPalette((dark ? darkTheme() : lightTheme()).palette());
}

} // namespace imr::ui
