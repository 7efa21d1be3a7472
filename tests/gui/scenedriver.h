// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/sampleproject.h"
#include "ui/base/appearance.h"
#include "ui/base/shortcutguard.h"
#include "ui/scenes/scene.h"
#include "ui/scenes/stage.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

namespace imr::tests {

// Every scene of the program (ui/scenes/scene.h), one after the other, with settings of its own.
class SceneDriver final
{
public:
    SceneDriver()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("imr-workbench-tests"));
        QCoreApplication::setApplicationName(QFileInfo(QCoreApplication::applicationFilePath()).fileName());
        QSettings().clear();
        qApp->installEventFilter(&m_guard);
        m_appearance = std::make_unique<ui::Appearance>();
        m_stage = std::make_unique<ui::Stage>(*m_appearance);
    }

    [[nodiscard]] ui::Stage& stage() const { return *m_stage; }

    // `look` is given the scene's name and what is to be seen of it.
    void forEachScene(const std::function<void(const QString& name, QWidget& seen)>& look)
    {
        const QList<ui::Scene> all = ui::scenes(m_stage->window());
        for (const bool ofBatch : {false, true}) {
            if (ofBatch)
                QVERIFY(m_stage->open({m_samples.path()}));
            for (const ui::Scene& scene : all) {
                if (scene.ofBatch != ofBatch)
                    continue;
                QWidget* seen = m_stage->show(scene);
                QVERIFY2(seen, qUtf8Printable(scene.name));
                look(scene.name, *seen);
            }
        }
        m_stage->leave();
    }

private:
    SampleProject m_samples;
    ui::ShortcutGuard m_guard;
    std::unique_ptr<ui::Appearance> m_appearance;
    std::unique_ptr<ui::Stage> m_stage;
};

} // namespace imr::tests
