// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>
#include <QWidget>

class QToolButton;

namespace concord {

/// Shows pages of the program and loads nothing from elsewhere: neither from the network nor from the disk.
class LocalBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    explicit LocalBrowser(QWidget *parent = nullptr);

    QVariant loadResource(int type, const QUrl &name) override;
};

/// The user guide in the interface language, and a page of all keys made from the catalogue of actions.
class GuideWindow : public QWidget
{
    Q_OBJECT

public:
    explicit GuideWindow(QWidget *parent = nullptr);

public slots:
    void showGuide();
    void showKeys();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Page { Guide, Keys };

    void turnTo(Page page);
    void fill();
    void recolour();
    void retranslate();

    QToolButton *m_guide;
    QToolButton *m_keys;
    LocalBrowser *m_browser;
    Page m_page = Page::Guide;
};

/// All keys as a table in HTML, by menu, in the interface language.
QString keysPage();

} // namespace concord
