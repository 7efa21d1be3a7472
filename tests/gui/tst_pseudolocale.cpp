// SPDX-License-Identifier: GPL-3.0-or-later
// In a language that is nobody's every text shows whether it can be translated, and whether there is room for a longer
// one: every scene of the program is looked through, at 1280x800.
#include "core/export/csvexport.h"
#include "core/export/letterjson.h"
#include "tests/gui/pseudolocale.h"
#include "tests/gui/scenedriver.h"
#include "tests/support/letters.h"
#include "ui/base/elidedlabel.h"
#include "ui/help/handbook.h"
#include "ui/keys/windowactions.h"
#include "ui/models/letterstablemodel.h"
#include "ui/models/structuremodel.h"
#include "ui/session/session.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QGroupBox>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTextDocumentFragment>

using namespace imr;
using namespace Qt::StringLiterals;

namespace {

QString withoutHtml(const QString& text)
{
    return Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
}

QString textOf(const QString& file)
{
    QFile source(tests::sourceFile(file));
    return source.open(QIODevice::ReadOnly) ? QString::fromUtf8(source.readAll()) : QString();
}

bool hasWords(QStringView text)
{
    static const QRegularExpression word(u"\\p{L}{2}"_s);
    return word.matchView(text).hasMatch();
}

// What is the same in every language: the letters' own words, names of files and persons, of guidelines, keys and
// columns.
class Untranslatable final
{
public:
    Untranslatable()
    {
        m_lists = (textOf(u"resources/guidelines/sections.tsv"_s) + textOf(u"resources/guidelines/documents.tsv"_s)
            + textOf(u"resources/lexicon/drugs.tsv"_s))
                      .toLower();
        for (const auto kind : {core::RowKind::Issues, core::RowKind::Medications, core::RowKind::Citations,
                 core::RowKind::History, core::RowKind::Mentions}) {
            for (const QString& column : core::exportColumns(kind) + core::extraExportColumns(kind))
                m_values.insert(column);
        }
        for (const ui::HandbookSection& section : ui::handbookSections(ui::handbookSource(u"en"_s)))
            m_values.insert(section.title); // the handbook is written in each language
        for (const char* name : {"IMR Workbench", "CSV", "MTUS", "ODG", "ACOEM", "Ctrl", "Shift", "Alt", "Space", "Esc",
                 "Tab", "Del", "Right", "Left, Right", "F1 %", "/home/analyst/october.csv"})
            m_values.insert(QString::fromLatin1(name));
    }

    void learn(const ui::Stage& stage)
    {
        const core::Project* project = stage.window().session().project();
        if (!project)
            return;
        m_values += {project->reviewer(), project->name(), project->path(), QFileInfo(project->path()).fileName(),
            QDir::toNativeSeparators(QFileInfo(project->path()).path())};
        if (m_letters == stage.window().letterList().rowCount())
            return;
        m_letters = stage.window().letterList().rowCount();
        for (const core::LetterId id : stage.window().letterList().ids()) {
            const core::StoredLetter letter = tests::readLetter(*project, id);
            m_values += {letter.row.file, letter.parser};
            m_words += letter.row.file + u'\n' + letter.text.simplified().toLower() + u'\n';
            for (const core::DisputedItem& item : letter.effective.items) {
                for (const core::Medication& medication : item.medications)
                    m_values.insert(medication.drug.text());
            }
            const QJsonObject json = core::letterToJson(letter.effective);
            m_words += QString::fromUtf8(QJsonDocument(json).toJson()).toLower() + u'\n';
        }
    }

    // One such thing, or some of them one after the other.
    [[nodiscard]] bool isValue(const QString& text) const
    {
        static const QRegularExpression between(u"\\s*[\n\u00b7;×+()\u2013]\\s*|\\s{2,}"_s);
        return isOne(text.trimmed())
            || std::ranges::all_of(text.split(between), [this](const QString& part) { return isOne(part.trimmed()); });
    }
    // Words of which each is in a letter, a list or a date.
    [[nodiscard]] bool isOfLetters(const QString& text) const
    {
        static const QRegularExpression split(u"[^\\p{L}\\p{N}'’_-]+"_s);
        static const QRegularExpression hash(u"^[0-9a-f]{64}$"_s);
        const auto known = [this](const QString& word) {
            return !hasWords(word) || hash.match(word).hasMatch() || m_words.contains(word.toLower())
                || m_lists.contains(word.toLower()) || isMonth(word) || isOne(word);
        };
        return isValue(text) || std::ranges::all_of(text.split(split, Qt::SkipEmptyParts), known);
    }

private:
    [[nodiscard]] bool isOne(const QString& text) const
    {
        return !hasWords(text) || m_values.contains(text) || isSize(text) || isRowId(text);
    }
    static bool isRowId(const QString& text)
    {
        static const QRegularExpression id(u"^[0-9a-f]{12}(?:/\\w+)*$"_s);
        return id.match(text).hasMatch();
    }
    // As QLocale writes it.
    static bool isSize(const QString& text)
    {
        static const QRegularExpression size(u"^[\\d.,]+ [KMGT]iB$"_s);
        return size.match(text).hasMatch();
    }
    static bool isMonth(const QString& word)
    {
        for (int month = 1; month <= 12; ++month) {
            if (word == QLocale().monthName(month) || word == QLocale().monthName(month, QLocale::ShortFormat))
                return true;
        }
        return false;
    }

    qsizetype m_letters = 0;
    QSet<QString> m_values;
    QString m_words;
    QString m_lists;
};

class Inspection final
{
public:
    explicit Inspection(const ui::Stage& stage)
        : m_stage(stage)
    {
    }

    void look(const QString& scene, QWidget& seen)
    {
        m_scene = scene;
        m_data.learn(m_stage);
        QWidget* window = seen.window();
        lookAt(*window);
        for (QWidget* widget : window->findChildren<QWidget*>()) {
            if (widget->isVisible() && widget->window() == window)
                lookAt(*widget);
        }
        if (const auto* menu = qobject_cast<QMenu*>(window)) {
            // The other menus also offer what stands in the letter.
            const bool ofTheBar = qobject_cast<const QMenuBar*>(menu->parentWidget());
            for (const QAction* action : menu->actions())
                lookAt(*action, ofTheBar ? Holds::Names : Holds::Letters);
        }
    }
    [[nodiscard]] QString faults() const { return u'\n' + m_faults.join(u'\n'); }
    [[nodiscard]] bool isClean() const { return m_faults.isEmpty(); }
    [[nodiscard]] int texts() const { return m_texts; }

private:
    void fault(const QString& what, const QObject& where, const QString& text)
    {
        const QString line = u"%1 (%2) in %3: %4"_s.arg(
            what, QString::fromLatin1(where.metaObject()->className()), m_scene, text.simplified());
        const QString known = line.section(u" in "_s, 0, 0) + text;
        if (!m_seen.contains(known))
            m_faults.append(line);
        m_seen.insert(known);
    }

    enum class Holds {
        Names, // of files, persons, keys
        Letters, // also words of letters, dates, names from the lists
    };

    void text(const QString& what, const QObject& where, const QString& text, Holds holds = Holds::Names)
    {
        const QString plain = withoutHtml(text);
        if (plain.isEmpty())
            return;
        ++m_texts;
        const QString outside = tests::untranslated(plain);
        const bool known = holds == Holds::Letters ? m_data.isOfLetters(outside) : m_data.isValue(outside);
        if (hasWords(outside) && !known)
            fault(what, where, text);
    }

    void lookAt(const QAction& action, Holds holds = Holds::Names)
    {
        text(u"action"_s, action, action.text(), holds);
        text(u"hint of action"_s, action, action.toolTip(), holds);
        text(u"icon text of action"_s, action, action.iconText(), holds);
    }

    void lookAt(QWidget& widget)
    {
        text(u"tooltip"_s, widget, widget.toolTip());
        text(u"accessible name"_s, widget, widget.accessibleName());
        text(u"accessible description"_s, widget, widget.accessibleDescription(), Holds::Letters);
        if (widget.isWindow())
            text(u"window title"_s, widget, widget.windowTitle());
        if (!qobject_cast<QMenu*>(&widget)) { // what is in a menu is looked at with it
            for (const QAction* action : widget.actions())
                lookAt(*action);
        }
        if (const auto* label = qobject_cast<QLabel*>(&widget))
            lookAtLabel(*label);
        else if (const auto* button = qobject_cast<QAbstractButton*>(&widget))
            lookAtButton(*button);
        else if (const auto* group = qobject_cast<QGroupBox*>(&widget))
            text(u"group"_s, widget, group->title());
        else if (const auto* line = qobject_cast<QLineEdit*>(&widget))
            text(u"placeholder"_s, widget, line->placeholderText());
        else if (auto* combo = qobject_cast<QComboBox*>(&widget))
            lookAtCombo(*combo);
        else if (const auto* header = qobject_cast<QHeaderView*>(&widget))
            lookAtHeader(*header);
        else if (const auto* view = qobject_cast<QAbstractItemView*>(&widget))
            lookAtItems(*view, view->rootIndex());
    }

    void lookAtLabel(const QLabel& label)
    {
        text(u"label"_s, label, label.text());
        if (label.text().isEmpty() || qobject_cast<const ui::ElidedLabel*>(&label)) // tells the whole when hovered over
            return;
        const bool narrow = !label.wordWrap() && label.width() < label.sizeHint().width();
        const int needed = label.wordWrap() ? label.heightForWidth(label.width()) : label.sizeHint().height();
        if (narrow || label.height() < needed)
            fault(u"clipped label, %1x%2 of %3x%4"_s.arg(label.width())
                      .arg(label.height())
                      .arg(label.sizeHint().width())
                      .arg(needed),
                label, label.text());
    }

    void lookAtButton(const QAbstractButton& button)
    {
        text(u"button"_s, button, button.text());
        if (button.inherits("QLineEditIconButton")) // has an icon and no words
            return;
        // What a button may shrink to it says itself; below that it is clipped.
        const QSize least = button.minimumSizeHint().isValid() ? button.minimumSizeHint() : button.sizeHint();
        if (!button.text().isEmpty() && (button.width() < least.width() || button.height() < least.height()))
            fault(u"clipped button, %1x%2 of %3x%4"_s.arg(button.width())
                      .arg(button.height())
                      .arg(least.width())
                      .arg(least.height()),
                button, button.text());
    }

    void lookAtCombo(QComboBox& combo)
    {
        for (int row = 0; row < combo.count(); ++row)
            text(u"choice"_s, combo, combo.itemText(row));
        if (combo.width() < combo.sizeHint().width())
            fault(u"clipped choice"_s, combo, combo.currentText());
    }

    void lookAtHeader(const QHeaderView& header)
    {
        for (int section = 0; section < header.count(); ++section) {
            if (header.isSectionHidden(section))
                continue;
            const auto role = [&](int which) {
                return header.model()->headerData(section, header.orientation(), which).toString();
            };
            text(u"heading"_s, header, role(Qt::DisplayRole));
            text(u"hint of heading"_s, header, role(Qt::ToolTipRole));
        }
    }

    void lookAtItems(const QAbstractItemView& view, const QModelIndex& parent)
    {
        const QAbstractItemModel* model = view.model();
        if (!model)
            return;
        for (int row = 0; row < model->rowCount(parent); ++row) {
            for (int column = 0; column < model->columnCount(parent); ++column) {
                const QModelIndex index = model->index(row, column, parent);
                for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                    text(u"item"_s, view, index.data(role).toString(), Holds::Letters);
            }
            lookAtItems(view, model->index(row, 0, parent));
        }
    }

    const ui::Stage& m_stage;
    Untranslatable m_data;
    QString m_scene;
    QStringList m_faults;
    QSet<QString> m_seen;
    int m_texts = 0;
};

} // namespace

class TestPseudoLocale final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bracketsTellWhatIsTranslated()
    {
        const QString translated = tests::PseudoLocale::translated(u"&Open %1 <b>now</b>…"_s);
        QVERIFY(translated.contains(u"&Ó") || translated.contains(u"&O"));
        QVERIFY(translated.contains(u"%1") && translated.contains(u"<b>"));
        QCOMPARE_GT(translated.size(), 20);
        QCOMPARE(tests::untranslated(u"⟦a ⟦b⟧ c⟧ d"_s), u" d"_s);
    }

    void everyTextCanBeTranslatedAndHasRoom()
    {
        tests::PseudoLocale language;
        QVERIFY(QCoreApplication::installTranslator(&language));
        {
            tests::SceneDriver driver;
            Inspection inspection(driver.stage());
            driver.forEachScene([&](const QString& name, QWidget& seen) { inspection.look(name, seen); });
            QCOMPARE_GT(inspection.texts(), 1000);
            QVERIFY2(inspection.isClean(), qUtf8Printable(inspection.faults()));
        }
        QCoreApplication::removeTranslator(&language);
    }
};

QTEST_MAIN(TestPseudoLocale)
#include "tst_pseudolocale.moc"
