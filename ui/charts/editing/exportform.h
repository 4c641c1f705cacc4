// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/publish/publisher.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace concord {

class RemarkList;

/// How charts are written to files: which, formats, languages, size, theme, pixels; and what the linter says about them first.
/// Writes nothing itself.
class ExportForm : public QWidget
{
    Q_OBJECT

public:
    explicit ExportForm(QWidget *parent = nullptr);

    /// The charts with data, and the one that is current.
    void setCharts(const QList<ChartContent> &charts, ChartId current);
    /// What is asked for; sizes of charts that ask for their own are theirs.
    PublishOptions options() const;
    /// Whether a chart's own size is taken.
    bool hasOwnSize() const;
    /// The charts that are to be written.
    QList<ChartContent> chosen() const;
    /// What a chart's files are called, after its title in the language of the window; no two charts' alike.
    QString fileName(ChartId chart) const;
    /// Of everything that is asked for.
    QStringList fileNames() const;

    QCheckBox *formatBox(PublishFormat format) const { return m_formats[static_cast<size_t>(format)]; }
    QCheckBox *languageBox(Language language) const { return isChinese(language) ? m_chinese : m_english; }
    QComboBox *sizeField() const { return m_size; }
    QComboBox *themeField() const { return m_theme; }
    QComboBox *scaleField() const { return m_scale; }
    QCheckBox *allBox() const { return m_all; }
    QPushButton *button() const { return m_export; }
    RemarkList *remarks() const { return m_remarks; }

signals:
    void exportRequested();
    void copyRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void retranslate();
    void fillChoices();
    void showState();

    QList<ChartContent> m_charts;
    ChartId m_current;
    std::array<QCheckBox *, 8> m_formats = {};
    QLabel *m_labels[5] = {};
    QCheckBox *m_english;
    QCheckBox *m_chinese;
    QComboBox *m_size;
    QComboBox *m_theme;
    QComboBox *m_scale;
    QCheckBox *m_all;
    QPushButton *m_export;
    QPushButton *m_copy;
    QLabel *m_files;
    RemarkList *m_remarks;
};

} // namespace concord
