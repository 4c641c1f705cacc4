// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/marks/marklegend.h"

#include "ui/reader/marks/markpainter.h"
#include "ui/support/fonts.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>

namespace concord {

namespace {

constexpr int kEm = 16;
constexpr double kTextLeft = 34, kBaseline = 17, kShapeLeft = 14;

ReaderMark sampleMark(MarkLayer layer, Token tone, bool hasNote = false)
{
    return {{Side::Source, 0, {0, 1}}, layer, tone, {}, hasNote};
}

} // namespace

LegendSample::LegendSample(Kind kind, QWidget *parent) : QWidget(parent), m_kind(kind)
{
    setFixedSize(sizeHint());
}

LegendSample::LegendSample(const ReaderMark &mark, QWidget *parent) : LegendSample(Kind::Mark, parent)
{
    m_mark = mark;
}

void LegendSample::paintBand(QPainter &painter, const QRectF &band) const
{
    MarkPainter marks(painter, Theme::current(), kEm);
    const QList<LineBox> boxes{{band, kBaseline}};
    if (m_kind == Kind::SearchHit)
        marks.fillBand(boxes, Token::SearchBand);
    else if (m_kind == Kind::Picked)
        marks.fillBand(boxes, Token::PickedBand);
    else if (m_kind == Kind::Hovered)
        marks.fillBand(boxes, Token::HoverBand);
    else if (m_kind == Kind::Counterpart)
        marks.strokeOutline(boxes, Token::Accent);
    else if (m_kind == Kind::Mark && m_mark.layer == MarkLayer::Term)
        marks.tint(boxes);
}

void LegendSample::paintRule(QPainter &painter) const
{
    QPen pen(Theme::current().colour(Token::Muted), 2, Qt::SolidLine, Qt::FlatCap);
    if (m_kind == Kind::Doubtful)
        pen.setDashPattern({2, 2});
    painter.setPen(pen);
    painter.drawLine(QPointF(kTextLeft - 9, 3), QPointF(kTextLeft - 9, height() - 3));
}

void LegendSample::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().colour(Token::Paper));
    const QFont font = readingFont(Language::TraditionalChinese, kEm);
    const QString text = QStringLiteral("50億");
    const QRectF band(kTextLeft, 2, QFontMetricsF(font).horizontalAdvance(text), height() - 5);
    paintBand(painter, band);
    painter.setFont(font);
    painter.setPen(Theme::current().colour(Token::Ink));
    painter.drawText(QPointF(kTextLeft, kBaseline), text);
    if (m_kind == Kind::Confirmed || m_kind == Kind::Doubtful)
        paintRule(painter);
    MarkPainter marks(painter, Theme::current(), kEm);
    const QPointF centre(kShapeLeft, kBaseline - 6);
    if (m_kind == Kind::More)
        marks.overflow(2, {band, kBaseline});
    if (m_kind != Kind::Mark)
        return;
    marks.underline(m_mark, 0, {{band, kBaseline}});
    if (m_mark.layer == MarkLayer::Claim)
        marks.shape(m_mark.tone, centre, 7);
    else if (m_mark.tone != Token::Muted)
        marks.alarm(m_mark.tone, centre, 8);
    if (m_mark.hasNote)
        marks.noteBadge(centre, 7);
}

MarkLegend::MarkLegend(QWidget *parent) : QFrame(parent, Qt::Popup)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("Marks in the text"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 12, 20, 16);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    addTexts(grid, 0);
    addClaims(grid, 2);
    addLights(grid, 4);
}

void MarkLegend::addHead(QGridLayout *grid, int column, const QString &words)
{
    auto *head = new QLabel(words);
    QFont font = head->font();
    font.setBold(true);
    head->setFont(font);
    grid->addWidget(head, 0, column, 1, 2);
}

void MarkLegend::addRow(QGridLayout *grid, int column, LegendSample *sample, const QString &words)
{
    int row = 1;
    while (grid->itemAtPosition(row, column))
        ++row;
    auto *label = new QLabel(words);
    sample->setAccessibleName(words);
    grid->addWidget(sample, row, column);
    grid->addWidget(label, row, column + 1);
}

void MarkLegend::addTexts(QGridLayout *grid, int column)
{
    addHead(grid, column, tr("Figures, findings, names"));
    const auto add = [&](MarkLayer layer, Token tone, const QString &words) {
        addRow(grid, column, new LegendSample(sampleMark(layer, tone)), words);
    };
    add(MarkLayer::Figure, Token::Muted, tr("Figure"));
    add(MarkLayer::FigureDisagrees, Token::Wrong, tr("Figures disagree"));
    add(MarkLayer::FigureDisagrees, Token::Unverified, tr("Figures may disagree"));
    add(MarkLayer::Finding, Token::Wrong, tr("Finding: error"));
    add(MarkLayer::Finding, Token::Unverified, tr("Finding: warning"));
    add(MarkLayer::Finding, Token::Muted, tr("Finding: note"));
    add(MarkLayer::Term, Token::Muted, tr("Name or term"));
    addRow(grid, column, new LegendSample(LegendSample::Kind::More), tr("Two more marks than lines"));
}

void MarkLegend::addClaims(QGridLayout *grid, int column)
{
    addHead(grid, column, tr("Claims"));
    const auto add = [&](Token tone, const QString &words, bool hasNote = false) {
        addRow(grid, column, new LegendSample(sampleMark(MarkLayer::Claim, tone, hasNote)), words);
    };
    add(Token::Unverified, tr("Unverified"));
    add(Token::Verified, tr("Verified"));
    add(Token::Disputed, tr("Disputed"));
    add(Token::Wrong, tr("Wrong"));
    add(Token::Outdated, tr("Outdated"));
    add(Token::Verified, tr("With a note"), true);
}

void MarkLegend::addLights(QGridLayout *grid, int column)
{
    addHead(grid, column, tr("What is lit"));
    const auto add = [&](LegendSample::Kind kind, const QString &words) { addRow(grid, column, new LegendSample(kind), words); };
    add(LegendSample::Kind::Picked, tr("Picked"));
    add(LegendSample::Kind::Counterpart, tr("Its counterpart"));
    add(LegendSample::Kind::Hovered, tr("Under the pointer"));
    add(LegendSample::Kind::SearchHit, tr("Search hit"));
    add(LegendSample::Kind::Confirmed, tr("Confirmed bead"));
    add(LegendSample::Kind::Doubtful, tr("Doubtful bead"));
}

void MarkLegend::openOver(const QWidget *over)
{
    adjustSize();
    const QPoint middle = over->mapToGlobal(over->rect().center());
    move(middle - rect().center());
    show();
    setFocus();
}

} // namespace concord
