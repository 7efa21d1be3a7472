// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace imr::ui {

// Light or dark for the whole program: chosen, or as the system has it, also when that changes while it runs.
class Appearance final : public QObject
{
    Q_OBJECT

public:
    enum class Choice {
        FollowSystem,
        Light,
        Dark,
    };

    // Sets the style and palette of the application; the choice comes from the settings.
    explicit Appearance(QObject* parent = nullptr);

    [[nodiscard]] Choice choice() const { return m_choice; }
    void choose(Choice choice); // and remembers it

private:
    void apply();

    Choice m_choice = Choice::FollowSystem;
};

} // namespace imr::ui
