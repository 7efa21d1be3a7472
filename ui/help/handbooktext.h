// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace imr::ui {

// Shows one page of HTML in the window's colours, with pictures from the program itself and nothing from elsewhere.
class HandbookText final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HandbookText(QWidget* parent = nullptr);

    void setPage(const QString& html); // stays at the section it is at
    void goTo(const QString& section);
    [[nodiscard]] QString section() const { return source().fragment(); }
    // Selects the next place of the words after the cursor, from the other end when there is none; false: nowhere.
    bool findWords(const QString& words, bool backwards);

Q_SIGNALS:
    void sectionShown(const QString& section);

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void changeEvent(QEvent* event) override;

private:
    void render();

    QString m_html;
};

} // namespace imr::ui
