// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/coloursight.h"
#include "ui/reader/marks/markpainter.h"

#include <QImage>
#include <QTest>

using namespace concord;

namespace {

const QList<Token> kStatuses = {Token::Verified, Token::Unverified, Token::Disputed, Token::Wrong, Token::Outdated};
const QList<Token> kBands = {Token::Paper, Token::HoverBand, Token::PickedBand, Token::SelectionBand, Token::SearchBand};

/// What a mark covers, black on white, so that only its form remains.
QImage formOf(const ReaderMark &mark, bool isShape)
{
    QImage image(80, 24, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    const Theme theme = Theme::of(ThemeKind::Light);
    MarkPainter marks(painter, theme, 17);
    if (isShape && mark.layer == MarkLayer::Claim)
        marks.shape(mark.tone, {12, 12}, 10);
    else if (isShape)
        marks.alarm(mark.tone, {12, 12}, 10);
    else
        marks.underline(mark, 0, {{QRectF(0, 0, 80, 20), 10}});
    painter.end();
    return image.createAlphaMask();
}

int differentPixels(const QImage &a, const QImage &b)
{
    int different = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            different += a.pixel(x, y) != b.pixel(x, y) ? 1 : 0;
    return different;
}

ReaderMark markOf(MarkLayer layer, Token tone)
{
    return {{}, layer, tone, {}};
}

} // namespace

Q_DECLARE_METATYPE(concord::ThemeKind)

/// Marks are seen on every ground they are drawn on, told apart by every kind of sight, and by their form alone.
class MarkColours : public QObject
{
    Q_OBJECT

private slots:
    void textIsReadableOnEveryBand_data() { themes(); }
    void textIsReadableOnEveryBand();
    void marksAreSeenOnEveryBand_data() { themes(); }
    void marksAreSeenOnEveryBand();
    void bandsAreToldFromPaper_data() { themes(); }
    void bandsAreToldFromPaper();
    void statusesAreToldApartByEverySight_data() { themes(); }
    void statusesAreToldApartByEverySight();
    void statusesDifferInFormAlone();
    void layersDifferInFormAlone();

private:
    static void themes();
};

void MarkColours::themes()
{
    QTest::addColumn<ThemeKind>("kind");
    QTest::newRow("light") << ThemeKind::Light;
    QTest::newRow("sepia") << ThemeKind::Sepia;
    QTest::newRow("dark") << ThemeKind::Dark;
}

void MarkColours::textIsReadableOnEveryBand()
{
    QFETCH(ThemeKind, kind);
    const Theme theme = Theme::of(kind);
    for (const Token band : kBands) {
        const double ratio = contrast(theme.colour(Token::Ink), theme.colour(band));
        QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("band %1: %2").arg(static_cast<int>(band)).arg(ratio)));
    }
}

void MarkColours::marksAreSeenOnEveryBand()
{
    QFETCH(ThemeKind, kind);
    const Theme theme = Theme::of(kind);
    for (const Token mark : kStatuses + QList<Token>{Token::Muted, Token::Accent}) {
        for (const Token band : kBands) {
            const double ratio = contrast(theme.colour(mark), theme.colour(band));
            QVERIFY2(ratio >= 3, qPrintable(QStringLiteral("mark %1 on band %2: %3").arg(static_cast<int>(mark)).arg(static_cast<int>(band)).arg(ratio)));
        }
    }
}

void MarkColours::bandsAreToldFromPaper()
{
    QFETCH(ThemeKind, kind);
    const Theme theme = Theme::of(kind);
    for (const Matrix &sight : kSights) {
        const Triple paper = lab(theme.colour(Token::Paper), sight);
        QVERIFY(difference(lab(theme.colour(Token::HoverBand), sight), paper) >= 2.5);
        for (const Token band : {Token::PickedBand, Token::SelectionBand, Token::SearchBand})
            QVERIFY2(difference(lab(theme.colour(band), sight), paper) >= 6, qPrintable(QString::number(difference(lab(theme.colour(band), sight), paper))));
        const Triple hit = lab(theme.colour(Token::SearchBand), sight);
        QVERIFY2(difference(hit, lab(theme.colour(Token::PickedBand), sight)) >= 6, "a hit is not a pick");
    }
}

/// Colour is only a help beside the form; still, any two are clearly apart: 18 in CIEDE2000 for the eye that sees all
/// colours, 9 for each of the others.
void MarkColours::statusesAreToldApartByEverySight()
{
    QFETCH(ThemeKind, kind);
    const Theme theme = Theme::of(kind);
    for (size_t sight = 0; sight < kSights.size(); ++sight) {
        double least = 100;
        for (qsizetype a = 0; a < kStatuses.size(); ++a)
            for (qsizetype b = a + 1; b < kStatuses.size(); ++b)
                least = std::min(least, difference(lab(theme.colour(kStatuses[a]), kSights[sight]), lab(theme.colour(kStatuses[b]), kSights[sight])));
        qInfo("sight %zu: %.1f", sight, least);
        QVERIFY2(least >= (sight == 0 ? 18 : 9), qPrintable(QStringLiteral("sight %1: %2").arg(sight).arg(least)));
    }
}

void MarkColours::statusesDifferInFormAlone()
{
    for (const bool isShape : {false, true})
        for (qsizetype a = 0; a < kStatuses.size(); ++a)
            for (qsizetype b = a + 1; b < kStatuses.size(); ++b)
                QVERIFY(differentPixels(formOf(markOf(MarkLayer::Claim, kStatuses[a]), isShape), formOf(markOf(MarkLayer::Claim, kStatuses[b]), isShape)) >= 16);
    QVERIFY(differentPixels(formOf(markOf(MarkLayer::Finding, Token::Wrong), true), formOf(markOf(MarkLayer::Finding, Token::Unverified), true)) >= 16);
    QVERIFY(differentPixels(formOf(markOf(MarkLayer::Finding, Token::Wrong), false), formOf(markOf(MarkLayer::Finding, Token::Unverified), false)) >= 16);
}

void MarkColours::layersDifferInFormAlone()
{
    const QList<ReaderMark> marks = {markOf(MarkLayer::Figure, Token::Muted), markOf(MarkLayer::FigureDisagrees, Token::Wrong), markOf(MarkLayer::Claim, Token::Verified),
                                     markOf(MarkLayer::Finding, Token::Wrong), markOf(MarkLayer::Term, Token::Muted)};
    for (qsizetype a = 0; a < marks.size(); ++a)
        for (qsizetype b = a + 1; b < marks.size(); ++b)
            QVERIFY2(differentPixels(formOf(marks[a], false), formOf(marks[b], false)) >= 40, qPrintable(QStringLiteral("%1 and %2").arg(a).arg(b)));
}

QTEST_MAIN(MarkColours)
#include "tst_markcolours.moc"
