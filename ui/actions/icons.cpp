// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/icons.h"

#include "ui/support/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <memory>

namespace concord {

namespace {

/// Draws the file in the ink the theme has at that moment.
class InkedIconEngine : public QIconEngine
{
public:
    explicit InkedIconEngine(std::shared_ptr<QSvgRenderer> renderer) : m_renderer(std::move(renderer)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device()->devicePixelRatioF();
        QPixmap drawn = pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state);
        painter->drawPixmap(rect, drawn);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const int side = qMin(size.width(), size.height());
        const QRect square((size.width() - side) / 2, (size.height() - side) / 2, side, side);
        QPixmap drawn(size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        m_renderer->render(&painter, QRectF(square));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(drawn.rect(), Theme::current().colour(mode == QIcon::Disabled ? Token::Muted : Token::Ink));
        return drawn;
    }

    QIconEngine *clone() const override { return new InkedIconEngine(m_renderer); }
    bool isNull() override { return !m_renderer->isValid(); }

private:
    std::shared_ptr<QSvgRenderer> m_renderer;
};

} // namespace

QIcon inkedIcon(const QString &name)
{
    const QString path = QStringLiteral(":/icons/%1.svg").arg(name);
    if (name.isEmpty() || !QFile::exists(path))
        return {};
    return QIcon(new InkedIconEngine(std::make_shared<QSvgRenderer>(path)));
}

} // namespace concord
