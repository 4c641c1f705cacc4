// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/readingoptions.h"

#include <QFrame>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QSlider;

namespace concord {

/// How the text is set: size, face, spacing, measure, arrangement, order and theme, as a popover that closes by Esc or a
/// click beside it. Every change takes effect at once.
class ReadingPanel : public QFrame
{
    Q_OBJECT

public:
    explicit ReadingPanel(QWidget *parent = nullptr);

    void setOptions(const ReadingOptions &options);
    const ReadingOptions &options() const { return m_options; }
    /// Percent of the normal size.
    void setZoom(int percent);
    void setTheme(ThemeChoice theme);

signals:
    void optionsChanged(const concord::ReadingOptions &options);
    void zoomChosen(int percent);
    void themeChosen(concord::ThemeChoice theme);

protected:
    void changeEvent(QEvent *event) override;

private:
    QSlider *slider(const char *name, int least, int most, int step);
    QButtonGroup *choice(const char *name, int count);
    void addRow(QLabel *label, QWidget *field, QLabel *value = nullptr);
    void connectFields();
    void takeFields();
    void showValues();
    void retranslate();

    ReadingOptions m_options;
    QLabel *m_sizeLabel;
    QLabel *m_spacingLabel;
    QLabel *m_measureLabel;
    QLabel *m_faceLabel;
    QLabel *m_arrangementLabel;
    QLabel *m_themeLabel;
    QLabel *m_sizeValue;
    QLabel *m_spacingValue;
    QLabel *m_measureValue;
    QSlider *m_size;
    QSlider *m_spacing;
    QSlider *m_measure;
    QButtonGroup *m_face;
    QComboBox *m_arrangement;
    QCheckBox *m_translationFirst;
    QButtonGroup *m_theme;
};

} // namespace concord
