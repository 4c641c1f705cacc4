// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedLayout;

namespace concord {

class ImportForm;
class SeriesList;

/// The page of imported series: the list of them, or the form of one that is about to be imported. Files and tables can be dropped
/// on it.
class SeriesPage : public QWidget
{
    Q_OBJECT

public:
    explicit SeriesPage(QWidget *parent = nullptr);

    SeriesList *list() const { return m_list; }
    ImportForm *form() const { return m_form; }
    void showForm(bool shown);

signals:
    void fileDropped(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    SeriesList *m_list;
    ImportForm *m_form;
    QStackedLayout *m_pages;
};

} // namespace concord
