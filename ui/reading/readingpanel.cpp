// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/readingpanel.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>

#include <array>

namespace concord {

namespace {

constexpr int kSliderWidth = 180; // px
constexpr int kStep = 10;         // of the size and the spacing, in percent
constexpr int kLeastSize = 60;    // percent; what the reader takes

} // namespace

ReadingPanel::ReadingPanel(QWidget *parent)
    : QFrame(parent, Qt::Popup), m_sizeLabel(new QLabel), m_spacingLabel(new QLabel), m_measureLabel(new QLabel), m_faceLabel(new QLabel),
      m_arrangementLabel(new QLabel), m_themeLabel(new QLabel), m_sizeValue(new QLabel), m_spacingValue(new QLabel), m_measureValue(new QLabel),
      m_size(slider("size", kLeastSize, kLargestZoom, kStep)), m_spacing(slider("spacing", kClosestSpacing, kWidestSpacing, kStep)),
      m_measure(slider("measure", kNarrowestMeasure, kWidestMeasure, 1)), m_face(choice("face", 2)), m_arrangement(new QComboBox),
      m_translationFirst(new QCheckBox), m_theme(choice("theme", 4))
{
    setFrameShape(QFrame::StyledPanel);
    setObjectName(QStringLiteral("readingPanel"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 12, 16, 12);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    m_arrangement->addItems({QString(), QString(), QString(), QString()});
    m_arrangement->setObjectName(QStringLiteral("arrangement"));
    m_translationFirst->setObjectName(QStringLiteral("translationFirst"));
    addRow(m_sizeLabel, m_size, m_sizeValue);
    addRow(m_spacingLabel, m_spacing, m_spacingValue);
    addRow(m_measureLabel, m_measure, m_measureValue);
    addRow(m_faceLabel, qobject_cast<QWidget *>(m_face->parent()));
    addRow(m_arrangementLabel, m_arrangement);
    grid->addWidget(m_translationFirst, grid->rowCount(), 1, 1, 2);
    addRow(m_themeLabel, qobject_cast<QWidget *>(m_theme->parent()));
    retranslate();
    setOptions({});
    connectFields();
}

QSlider *ReadingPanel::slider(const char *name, int least, int most, int step)
{
    auto *made = new QSlider(Qt::Horizontal);
    made->setObjectName(QLatin1String(name));
    made->setRange(least, most);
    made->setSingleStep(step);
    made->setPageStep(step * 2);
    made->setMinimumWidth(kSliderWidth);
    return made;
}

/// Buttons of which one is down, in a row; the group's parent is the widget that holds them.
QButtonGroup *ReadingPanel::choice(const char *name, int count)
{
    auto *box = new QWidget;
    box->setObjectName(QLatin1String(name));
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    auto *group = new QButtonGroup(box);
    for (int i = 0; i < count; ++i) {
        auto *button = new QPushButton;
        button->setCheckable(true);
        button->setAutoDefault(false);
        group->addButton(button, i);
        row->addWidget(button);
    }
    row->addStretch(1);
    return group;
}

void ReadingPanel::addRow(QLabel *label, QWidget *field, QLabel *value)
{
    auto *grid = qobject_cast<QGridLayout *>(layout());
    const int row = grid->rowCount();
    label->setBuddy(field);
    grid->addWidget(label, row, 0);
    grid->addWidget(field, row, 1, 1, value ? 1 : 2);
    if (value)
        grid->addWidget(value, row, 2);
}

void ReadingPanel::connectFields()
{
    connect(m_size, &QSlider::valueChanged, this, [this](int percent) {
        showValues();
        emit zoomChosen(percent);
    });
    for (QSlider *slider : {m_spacing, m_measure})
        connect(slider, &QSlider::valueChanged, this, &ReadingPanel::takeFields);
    connect(m_face, &QButtonGroup::idClicked, this, &ReadingPanel::takeFields);
    connect(m_arrangement, &QComboBox::currentIndexChanged, this, &ReadingPanel::takeFields);
    connect(m_translationFirst, &QCheckBox::toggled, this, &ReadingPanel::takeFields);
    connect(m_theme, &QButtonGroup::idClicked, this, [this](int id) { emit themeChosen(static_cast<ThemeChoice>(id)); });
}

void ReadingPanel::takeFields()
{
    const ReadingOptions options{static_cast<ReadingFace>(std::max(0, m_face->checkedId())), static_cast<ReadingArrangement>(m_arrangement->currentIndex()),
                                 m_translationFirst->isChecked(), m_spacing->value(), m_measure->value()};
    showValues();
    if (options == m_options)
        return;
    m_options = options;
    emit optionsChanged(m_options);
}

void ReadingPanel::setOptions(const ReadingOptions &options)
{
    const std::array<QSignalBlocker, 4> quiet{QSignalBlocker(m_spacing), QSignalBlocker(m_measure), QSignalBlocker(m_arrangement), QSignalBlocker(m_translationFirst)};
    m_options = options;
    m_spacing->setValue(options.spacing);
    m_measure->setValue(options.measure);
    m_face->button(static_cast<int>(options.face))->setChecked(true);
    m_arrangement->setCurrentIndex(static_cast<int>(options.arrangement));
    m_translationFirst->setChecked(options.translationFirst);
    showValues();
}

void ReadingPanel::setZoom(int percent)
{
    const QSignalBlocker quiet(m_size);
    m_size->setValue(percent);
    showValues();
}

void ReadingPanel::setTheme(ThemeChoice theme)
{
    m_theme->button(static_cast<int>(theme))->setChecked(true);
}

/// What the sliders stand at, and whether there is an order to choose.
void ReadingPanel::showValues()
{
    m_sizeValue->setText(tr("%1 %").arg(m_size->value()));
    m_spacingValue->setText(tr("%1 %").arg(m_spacing->value()));
    m_measureValue->setText(tr("%1 em", "width of a column in ems, which are Chinese characters").arg(m_measure->value()));
    m_translationFirst->setEnabled(m_arrangement->currentIndex() <= static_cast<int>(ReadingArrangement::Stacked));
}

void ReadingPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void ReadingPanel::retranslate()
{
    setAccessibleName(tr("Reading options"));
    m_sizeLabel->setText(tr("Si&ze"));
    m_spacingLabel->setText(tr("&Line spacing"));
    m_measureLabel->setText(tr("Line l&ength"));
    m_faceLabel->setText(tr("Typeface"));
    m_arrangementLabel->setText(tr("&Arrangement"));
    m_themeLabel->setText(tr("Theme"));
    m_size->setAccessibleName(tr("Size"));
    m_spacing->setAccessibleName(tr("Line spacing"));
    m_measure->setAccessibleName(tr("Line length"));
    m_arrangement->setAccessibleName(tr("Arrangement"));
    const std::array faces{tr("Serif"), tr("Sans serif")};
    for (size_t i = 0; i < faces.size(); ++i)
        m_face->button(static_cast<int>(i))->setText(faces[i]);
    const std::array arrangements{tr("Side by side"), tr("One above the other"), tr("Source alone"), tr("Translation alone")};
    for (size_t i = 0; i < arrangements.size(); ++i)
        m_arrangement->setItemText(static_cast<int>(i), arrangements[i]);
    m_translationFirst->setText(tr("Translation &first"));
    const std::array themes{tr("System"), tr("Light"), tr("Dark"), tr("Sepia")};
    for (size_t i = 0; i < themes.size(); ++i)
        m_theme->button(static_cast<int>(i))->setText(themes[i]);
    showValues();
}

} // namespace concord
