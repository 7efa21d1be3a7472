// SPDX-License-Identifier: GPL-3.0-or-later
// What a person who can't see the screen, or uses no mouse, finds in every scene of the program: each control has a
// name and a role, none is told twice, and Tab reaches all of them.
#include "tests/gui/scenedriver.h"
#include "ui/structure/structurepane.h"
#include "ui/structure/structureview.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QKeySequenceEdit>
#include <QMenu>
#include <QPrintPreviewWidget>

using namespace imr;
using namespace Qt::StringLiterals;

namespace {

QString described(const QObject* object)
{
    return object ? u"%1 %2"_s.arg(QString::fromLatin1(object->metaObject()->className()), object->objectName())
                  : u"no object"_s;
}

// Parts that Qt puts into its own controls; their keys are those of the control.
bool isPartOfControl(const QObject* object)
{
    const QLatin1StringView name(object->metaObject()->className());
    return name == "QLineEditIconButton"_L1 || name == "QScrollBar"_L1 || name == "imr::ui::QuietScrollBar"_L1
        || object->objectName() == "ScrollLeftButton"_L1 || object->objectName() == "ScrollRightButton"_L1
        || object->objectName() == "qt_menubar_ext_button"_L1;
}

bool isNamedByItsItems(QAccessible::Role role)
{
    return role == QAccessible::Table || role == QAccessible::Tree || role == QAccessible::List;
}

class Walk final
{
public:
    QStringList faults;
    int controls = 0;

    void through(QAccessibleInterface* at, const QString& scene)
    {
        if (!at || at->state().invisible || (at->object() && isPartOfControl(at->object())))
            return;
        const QAccessible::Role role = at->role();
        const bool isControl = at->state().focusable && at->object() && at->object()->isWidgetType()
            && !static_cast<QWidget*>(at->object())->isWindow();
        if (isControl) {
            ++controls;
            if (at->text(QAccessible::Name).trimmed().isEmpty())
                fault(scene, u"has no name"_s, at);
            const auto* widget = static_cast<QWidget*>(at->object());
            const bool isOnlyAround = widget->focusProxy() || qobject_cast<const QAbstractScrollArea*>(widget)
                || qobject_cast<const QKeySequenceEdit*>(widget); // its line is the control
            if (role == QAccessible::NoRole || (role == QAccessible::Client && !isOnlyAround))
                fault(scene, u"has no role"_s, at);
        }
        if (isNamedByItsItems(role))
            return;
        QSet<QString> told;
        for (int child = 0; child < at->childCount(); ++child) {
            QAccessibleInterface* part = at->child(child);
            if (!part || part->state().invisible)
                continue;
            const QString name = part->text(QAccessible::Name);
            const QString said = name + u'/' + QString::number(part->role());
            if (part->state().focusable && !name.isEmpty() && told.contains(said))
                fault(scene, u"is told twice, as "_s + name, part);
            told.insert(said);
            through(part, scene);
        }
    }

    void fault(const QString& scene, const QString& what, QAccessibleInterface* at)
    {
        const QString who = described(at->object()) + u" “"_s + at->text(QAccessible::Name) + u"”, role "_s
            + QString::number(at->role());
        add(scene, who + u' ' + what);
    }
    void add(const QString& scene, const QString& sentence)
    {
        if (!m_seen.contains(sentence))
            faults.append(scene + u": "_s + sentence);
        m_seen.insert(sentence);
    }

private:
    QSet<QString> m_seen;
};

// Where Tab leads, until it shows nothing new: a line of links is stayed in for each of them.
QSet<QWidget*> reachedByTab(QWidget& window)
{
    constexpr int most = 400;
    constexpr int patience = 12;
    int known = 0;
    QSet<QWidget*> reached;
    window.activateWindow();
    static_cast<void>(QTest::qWaitForWindowActive(&window));
    for (int step = 0; step < most && known < patience; ++step) {
        QWidget* focus = QApplication::focusWidget();
        known = focus && reached.contains(focus) ? known + 1 : 0;
        if (focus)
            reached.insert(focus);
        QTest::keyClick(focus ? focus : &window, Qt::Key_Tab);
    }
    return reached;
}

} // namespace

class TestAccess final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyControlHasANameAndARole()
    {
        tests::SceneDriver driver;
        Walk walk;
        driver.forEachScene([&](const QString& name, QWidget& seen) {
            if (!seen.window()->findChild<QPrintPreviewWidget*>()) // is there to be looked at
                walk.through(QAccessible::queryAccessibleInterface(seen.window()), name);
        });
        QCOMPARE_GT(walk.controls, 100);
        QVERIFY2(walk.faults.isEmpty(), qUtf8Printable(u'\n' + walk.faults.join(u'\n')));
    }

    void everyControlIsReachedByTab()
    {
        tests::SceneDriver driver;
        Walk walk;
        driver.forEachScene([&](const QString& name, QWidget& seen) {
            QWidget* window = seen.window();
            // In menus the arrows lead, in an entry Tab takes it; Qt's preview has its own.
            if (qobject_cast<QMenu*>(window) || driver.stage().window().structure().view().isEditing()
                || window->findChild<QPrintPreviewWidget*>())
                return;
            const QSet<QWidget*> reached = reachedByTab(*window);
            for (QWidget* widget : window->findChildren<QWidget*>()) {
                if (widget->window() != window || !widget->isVisible() || !widget->isEnabled() || widget->focusProxy()
                    || isPartOfControl(widget))
                    continue;
                const bool byTab = (widget->focusPolicy() & Qt::TabFocus) != 0;
                const auto* button = qobject_cast<QAbstractButton*>(widget);
                if (byTab && !reached.contains(widget) && !(button && button->group()))
                    walk.add(name, described(widget) + u" is not reached by Tab: "_s + widget->accessibleName());
                // Of a group one is reached by Tab and the others by the arrows.
                if (button && !byTab && !button->group() && button->shortcut().isEmpty())
                    walk.add(
                        name, described(widget) + u" is for the mouse only: "_s + button->text() + widget->toolTip());
            }
        });
        QVERIFY2(walk.faults.isEmpty(), qUtf8Printable(u'\n' + walk.faults.join(u'\n')));
    }
};

QTEST_MAIN(TestAccess)
#include "tst_access.moc"
