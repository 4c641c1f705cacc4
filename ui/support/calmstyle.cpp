// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/calmstyle.h"

#include "ui/support/theme.h"

#include <QApplication>
#include <QFocusFrame>
#include <QPainter>
#include <QStyleOption>
#include <QTableView>

namespace concord {

namespace {

constexpr double kRadius = 4;
constexpr int kIndicator = 16;
constexpr int kFocusFrame = 2;
constexpr int kCellMargin = 5;

QColor colour(Token token)
{
    return Theme::current().colour(token);
}

bool isEnabled(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_Enabled);
}

/// A field's ground and border; the border answers to the focus.
void drawField(QPainter &painter, const QStyleOption &option, double radius)
{
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    painter.setPen(colour(hasFocus ? Token::Accent : Token::Line));
    painter.setBrush(colour(isEnabled(option) ? Token::Raised : Token::Panel));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

/// A chevron; `angle` turns it clockwise from pointing down.
void drawChevron(QPainter &painter, const QRectF &rect, double angle, bool isActive)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center());
    painter.rotate(angle);
    painter.setPen(QPen(colour(isActive ? Token::Ink : Token::Muted), 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{QPointF(-3, -1.5), QPointF(0, 1.5), QPointF(3, -1.5)});
    painter.restore();
}

void drawCheckBox(QPainter &painter, const QStyleOption &option)
{
    const bool isOn = option.state.testFlag(QStyle::State_On),
               isPartial = option.state.testFlag(QStyle::State_NoChange);
    const Token ground = !(isOn || isPartial) ? Token::Raised : isEnabled(option) ? Token::Accent : Token::Muted;
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(
        colour(option.state.testFlag(QStyle::State_HasFocus) || ground == Token::Accent ? Token::Accent : Token::Muted),
        1.2));
    painter.setBrush(colour(ground));
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(QPen(colour(ground == Token::Muted ? Token::Panel : Token::OnAccent), 1.8, Qt::SolidLine,
                        Qt::RoundCap, Qt::RoundJoin));
    const QPointF c = box.center();
    if (isOn)
        painter.drawPolyline(QPolygonF{c + QPointF(-3.2, 0.2), c + QPointF(-0.9, 2.6), c + QPointF(3.4, -2.6)});
    else if (isPartial)
        painter.drawLine(c - QPointF(3, 0), c + QPointF(3, 0));
}

void drawRadioButton(QPainter &painter, const QStyleOption &option)
{
    const bool isOn = option.state.testFlag(QStyle::State_On);
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const Token ink =
        isEnabled(option) && (isOn || option.state.testFlag(QStyle::State_HasFocus)) ? Token::Accent : Token::Muted;
    painter.setPen(QPen(colour(ink), 1.2));
    painter.setBrush(colour(Token::Raised));
    painter.drawEllipse(box);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(ink));
    if (isOn)
        painter.drawEllipse(box.center(), box.width() / 4, box.height() / 4);
}

bool changesByWheel(const QObject *object)
{
    return object->inherits("QComboBox") || object->inherits("QAbstractSpinBox");
}

} // namespace

CalmStyle::CalmStyle() : QProxyStyle(QStringLiteral("Fusion"))
{}

CalmStyle::~CalmStyle()
{
    delete m_focusFrame;
}

void CalmStyle::polish(QApplication *application)
{
    QProxyStyle::polish(application);
    connect(application, &QApplication::focusChanged, this, &CalmStyle::frameFocus, Qt::UniqueConnection);
}

void CalmStyle::unpolish(QApplication *application)
{
    disconnect(application, &QApplication::focusChanged, this, &CalmStyle::frameFocus);
    delete m_focusFrame;
    QProxyStyle::unpolish(application);
}

void CalmStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (changesByWheel(widget))
        widget->installEventFilter(this);
}

void CalmStyle::unpolish(QWidget *widget)
{
    widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

/// A turn of the wheel over a form is meant for the form: ignored here, it goes on to what scrolls.
bool CalmStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel || !changesByWheel(watched))
        return QProxyStyle::eventFilter(watched, event);
    event->ignore();
    return true;
}

void CalmStyle::frameFocus(QWidget *, QWidget *now)
{
    const bool isFramed = now && now->window()->windowType() != Qt::Popup
        && (now->inherits("QAbstractItemView") || now->inherits("QCustomPlot"));
    if (isFramed && !m_focusFrame)
        m_focusFrame = new QFocusFrame(now);
    if (m_focusFrame)
        m_focusFrame->setWidget(isFramed ? now : nullptr);
}

void CalmStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    if (element != CE_FocusFrame) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    painter->setPen(QPen(colour(Token::Accent), kFocusFrame, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter->setBrush(Qt::NoBrush);
    const double half = kFocusFrame / 2.0;
    painter->drawRect(QRectF(option->rect).adjusted(half, half, -half, -half));
}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const bool isButton = widget && (widget->inherits("QPushButton") || widget->inherits("QToolButton"));
    if (element == PE_FrameFocusRect && isButton)
        return; // its border shows the focus
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isActive = isEnabled(*option);
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckBox(*painter, *option);
        break;
    case PE_IndicatorRadioButton:
        drawRadioButton(*painter, *option);
        break;
    case PE_IndicatorArrowDown:
        drawChevron(*painter, option->rect, 0, isActive);
        break;
    case PE_IndicatorArrowUp:
        drawChevron(*painter, option->rect, 180, isActive);
        break;
    case PE_IndicatorArrowLeft:
        drawChevron(*painter, option->rect, 90, isActive);
        break;
    case PE_IndicatorArrowRight:
        drawChevron(*painter, option->rect, -90, isActive);
        break;
    case PE_Frame:
        painter->setPen(colour(option->state.testFlag(State_HasFocus) ? Token::Accent : Token::Line));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    case PE_FrameFocusRect:
        if (widget && widget->inherits("QSlider")) {
            painter->setPen(QPen(colour(Token::Accent), kFocusFrame));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), kRadius, kRadius);
            break;
        }
        [[fallthrough]];
    default:
        painter->restore();
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    painter->restore();
}

void CalmStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    if (control != CC_ComboBox && control != CC_SpinBox) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (control == CC_SpinBox) {
        drawSpinBox(*option, *painter, widget);
    } else {
        drawField(*painter, *option, kRadius);
        drawChevron(*painter, subControlRect(control, option, SC_ComboBoxArrow, widget), 0, isEnabled(*option));
    }
    painter->restore();
}

void CalmStyle::drawSpinBox(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const
{
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(&option);
    if (!spin || spin->frame)
        drawField(painter, option, kRadius);
    if (!spin || spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const bool canUp = spin->stepEnabled.testFlag(QAbstractSpinBox::StepUpEnabled);
    const bool canDown = spin->stepEnabled.testFlag(QAbstractSpinBox::StepDownEnabled);
    drawChevron(painter, subControlRect(CC_SpinBox, &option, SC_SpinBoxUp, widget), 180, canUp && isEnabled(option));
    drawChevron(painter, subControlRect(CC_SpinBox, &option, SC_SpinBoxDown, widget), 0, canDown && isEnabled(option));
}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        if (option && qobject_cast<const QFocusFrame *>(option->styleObject))
            return 0;
        if (qobject_cast<const QTableView *>(widget)) // a cell's words keep one pixel more from its edge
            return kCellMargin - 1;
        return QProxyStyle::pixelMetric(metric, option, widget);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return kIndicator;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *answer) const
{
    if (hint == SH_FocusFrame_AboveWidget)
        return 1;
    if (hint == SH_FocusFrame_Mask)
        return 0;
    if (hint == SH_Table_GridLineColor)
        return static_cast<int>(colour(Token::Line).rgb());
    return QProxyStyle::styleHint(hint, option, widget, answer);
}

} // namespace concord
