// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace imr::ui {

// Why an entry is not taken, right below its editor; goes when the entry is changed or the editor closes.
class EntryProblem final : public QLabel
{
    Q_OBJECT

public:
    // Shows the sentence for the editor, in place of an earlier one.
    static void tell(QWidget* editor, const QString& sentence);
    // The one shown for the editor, or null.
    [[nodiscard]] static EntryProblem* of(const QWidget* editor);
    static void dismiss(const QWidget* editor);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    EntryProblem(QWidget* editor, const QString& sentence);
    void place();

    QWidget* m_editor;
};

} // namespace imr::ui
