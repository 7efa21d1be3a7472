// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/structure/fieldeditors.h"

#include "core/letter/statenames.h"
#include "core/lexicon/druglexicon.h"
#include "core/lexicon/guidelineindex.h"
#include "core/lexicon/nearmisses.h"
#include "ui/base/valuelabel.h"
#include "ui/structure/choicebox.h"
#include "ui/structure/dateline.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSpinBox>
#include <QStringListModel>

#include <algorithm>

namespace imr::ui {

namespace {

using core::FieldType;

constexpr int none = -1; // of spin boxes
constexpr int proposalsShown = 12;
constexpr qsizetype nearMissesShown = 5;

// Completes the last value of a list and leaves the ones before it.
class LastValueCompleter final : public QCompleter
{
public:
    LastValueCompleter(const QStringList& names, QStringView separators, QObject* parent)
        : QCompleter(names, parent)
        , m_separators(separators)
    {
    }

    QString pathFromIndex(const QModelIndex& index) const override
    {
        const auto* line = qobject_cast<QLineEdit*>(widget());
        const QString before = line ? line->text() : QString();
        const qsizetype cut = lastFrom(before);
        return (cut > 0 ? before.first(cut) + u' ' : QString()) + QCompleter::pathFromIndex(index);
    }

    QStringList splitPath(const QString& path) const override { return {path.sliced(lastFrom(path)).trimmed()}; }

private:
    [[nodiscard]] qsizetype lastFrom(QStringView text) const
    {
        qsizetype from = 0;
        for (const QChar separator : m_separators)
            from = std::max(from, text.lastIndexOf(separator) + 1);
        return from;
    }

    QStringView m_separators;
};

// Enter and Tab take the entry even while proposals are shown: the list closes and the key goes on to the editor.
class TakesEntry final : public QObject
{
public:
    explicit TakesEntry(QLineEdit* line)
        : QObject(line)
        , m_line(line)
    {
        line->completer()->popup()->installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::KeyPress)
            return false;
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter && key->key() != Qt::Key_Tab)
            return false;
        static_cast<QWidget*>(watched)->hide();
        QKeyEvent again(QEvent::KeyPress, key->key(), key->modifiers(), key->text());
        QCoreApplication::sendEvent(m_line, &again);
        return true;
    }

private:
    QLineEdit* m_line;
};

void propose(QLineEdit& line, QCompleter* completer)
{
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(proposalsShown);
    line.setCompleter(completer);
    new TakesEntry(&line);
}

// The names that begin so, then those that hold it, then those that are written much like it.
QStringList proposedFor(const QString& written, const QStringList& names)
{
    const QString wanted = written.trimmed();
    if (wanted.isEmpty())
        return {};
    QStringList begin;
    QStringList hold;
    for (const QString& name : names) {
        if (name.startsWith(wanted, Qt::CaseInsensitive))
            begin.append(name);
        else if (name.contains(wanted, Qt::CaseInsensitive))
            hold.append(name);
    }
    QStringList proposed = begin + hold;
    for (const QString& name : core::nearMisses(wanted, names, nearMissesShown)) {
        if (!proposed.contains(name))
            proposed.append(name);
    }
    return proposed;
}

QLineEdit* drugLine(const QStringList& names, QWidget* parent)
{
    auto* line = new QLineEdit(parent);
    auto* proposed = new QStringListModel(line);
    auto* completer = new QCompleter(proposed, line);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    // Before the completer looks: it does so when the edit has been told.
    QObject::connect(line, &QLineEdit::textEdited, proposed,
        [proposed, names](const QString& written) { proposed->setStringList(proposedFor(written, names)); });
    propose(*line, completer);
    return line;
}

QLineEdit* listLine(const QStringList& names, QStringView separators, QWidget* parent)
{
    auto* line = new QLineEdit(parent);
    auto* completer = new LastValueCompleter(names, separators, line);
    completer->setFilterMode(Qt::MatchContains);
    propose(*line, completer);
    return line;
}

QStringList sectionNames(const core::GuidelineIndex& guidelines)
{
    QStringList names;
    for (const core::GuidelineSection& section : guidelines.sections())
        names.append(section.name);
    names.sort(Qt::CaseInsensitive);
    names.removeDuplicates();
    return names;
}

QWidget* choiceBox(const core::FieldSpec& spec, QWidget* parent)
{
    auto* box = new ChoiceBox(parent);
    box->addItem(QCoreApplication::translate("imr::FieldEditor", "none stated"), QString());
    for (const QString& choice : spec.choiceValues())
        box->addItem(valueLabel(spec, choice), choice);
    return box;
}

QWidget* numberBox(QWidget* parent)
{
    auto* box = new QSpinBox(parent);
    box->setRange(none, 100'000);
    box->setSpecialValueText(QCoreApplication::translate("imr::FieldEditor", "none"));
    return box;
}

QString placeholderFor(const core::FieldSpec& spec)
{
    switch (spec.type) {
    case FieldType::Date:
        return QCoreApplication::translate("imr::FieldEditor", "2016-12-09 or 12/09/2016");
    case FieldType::Pages:
        return QCoreApplication::translate("imr::FieldEditor", "24; 74-82");
    case FieldType::Case:
        return QCoreApplication::translate("imr::FieldEditor", "CM16-0123456");
    case FieldType::State:
        return QCoreApplication::translate("imr::FieldEditor", "California, NV");
    default:
        return spec.list ? QCoreApplication::translate("imr::FieldEditor", "several values: put ; between") : QString();
    }
}

} // namespace

QWidget* makeEditor(const core::FieldSpec& spec, const Proposals& proposals, QWidget* parent)
{
    QLineEdit* line = nullptr;
    switch (spec.type) {
    case FieldType::Choice:
        return choiceBox(spec, parent);
    case FieldType::Integer:
        return numberBox(parent);
    case FieldType::Drug:
        line = drugLine(proposals.lexicon.names(), parent);
        break;
    case FieldType::Section:
        line = listLine(sectionNames(proposals.guidelines), u";", parent);
        break;
    case FieldType::Date:
        line = new DateLine(spec, parent);
        break;
    case FieldType::State:
        line = listLine(core::stateNames(), u";,", parent);
        break;
    case FieldType::Text:
    case FieldType::Pages:
    case FieldType::Case:
        line = new QLineEdit(parent);
        break;
    }
    line->setPlaceholderText(placeholderFor(spec));
    return line;
}

void setEditorText(QWidget* editor, const QString& text)
{
    if (auto* box = qobject_cast<QComboBox*>(editor)) {
        const int found = box->findData(text);
        if (found < 0)
            box->addItem(text, text);
        box->setCurrentIndex(box->findData(text));
    } else if (auto* number = qobject_cast<QSpinBox*>(editor)) {
        bool ok = false;
        const int value = text.toInt(&ok);
        number->setValue(ok ? value : none);
        number->selectAll();
    } else if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        line->setText(text);
        line->selectAll();
    }
}

QString editorText(const QWidget* editor)
{
    if (const auto* box = qobject_cast<const QComboBox*>(editor))
        return box->currentData().toString();
    if (const auto* number = qobject_cast<const QSpinBox*>(editor)) {
        const QString typed = number->text();
        return typed == number->specialValueText() || number->value() == none ? QString() : typed;
    }
    if (const auto* line = qobject_cast<const QLineEdit*>(editor))
        return line->text();
    return {};
}

} // namespace imr::ui
