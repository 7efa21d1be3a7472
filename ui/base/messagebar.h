// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace imr::ui {

// What went wrong or what was done, in a line across the window until the person puts it away. A second message takes
// the place of the first.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    enum class Kind {
        Done,
        Problem,
    };

    explicit MessageBar(QWidget* parent = nullptr);

    // `details` are shown on request, one a line.
    void show(Kind kind, const QString& sentence, const QStringList& details = {});
    void dismiss();
    [[nodiscard]] QString sentence() const { return m_sentence; }

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    using QFrame::show;
    void recolour();
    void toggleDetails();

    Kind m_kind = Kind::Done;
    QString m_sentence;
    QLabel* m_symbol;
    QLabel* m_text;
    QLabel* m_details;
    QWidget* m_detailsArea;
    QToolButton* m_more;
    QToolButton* m_close;
};

} // namespace imr::ui
