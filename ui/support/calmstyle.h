// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QProxyStyle>

class QFocusFrame;

namespace concord {

/// Flat controls over Fusion, drawn with the colours of `Theme::current()`: check boxes, radio buttons, arrows, combo boxes,
/// spin boxes and frames. Lists and charts get a frame in the accent while they have the focus. The wheel scrolls what a combo
/// or spin box stands in and never changes its value. The rest is in the theme's style sheet. Lengths in device-independent pixels.
class CalmStyle : public QProxyStyle
{
    Q_OBJECT

public:
    CalmStyle();
    ~CalmStyle() override;

    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    void polish(QApplication *application) override;
    void unpolish(QApplication *application) override;
    void polish(QWidget *widget) override;
    void unpolish(QWidget *widget) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *answer) const override;

private:
    void drawSpinBox(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const;
    void frameFocus(QWidget *old, QWidget *now);

    QPointer<QFocusFrame> m_focusFrame; ///< belongs to the window it is in
};

} // namespace concord
