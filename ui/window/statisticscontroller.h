// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"

#include <QObject>

namespace imr::ui {

class BottomPanel;
class Prompt;
class Session;
class StatisticsPanel;
class WindowActions;
struct BatchChart;

// Opens the batch in numbers, saves its charts as pictures and prints it.
class StatisticsController final : public QObject
{
    Q_OBJECT

public:
    StatisticsController(
        Session& session, BottomPanel& bottom, const WindowActions& actions, Prompt& prompt, QObject* parent);

    [[nodiscard]] StatisticsPanel& panel() const { return *m_panel; }

public Q_SLOTS:
    void open();

Q_SIGNALS:
    void lettersWanted(const imr::core::LetterFilter& filter);
    void told(const QString& sentence); // what was done
    void failed(const imr::core::Error& error);

private:
    void savePicture(const BatchChart& chart);
    void print();

    Session& m_session;
    BottomPanel& m_bottom;
    Prompt& m_prompt;
    StatisticsPanel* m_panel;
};

} // namespace imr::ui
