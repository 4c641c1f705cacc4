// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/reader/readerarticle.h"
#include "ui/reader/bitextreader.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

Q_DECLARE_METATYPE(concord::Item)
Q_DECLARE_METATYPE(concord::TextSpan)

namespace concord {

inline QStringList ferryStory()
{
    return {QStringLiteral("Ferry lost 3 million crates in 2024. | 渡輪在2024年弄丟了300萬箱貨。"),
            QStringLiteral("Owners blame the tide. | 船東公佈資本支出時怪罪潮水。"),
            QString(),
            QStringLiteral("Nobody asked the tide. | 沒有人問過潮水。"),
            QStringLiteral("The omitted sentence stands alone. |  "),
            QStringLiteral("Crews wait. | 船員等著。")};
}

/// A shown reader with an article, and shorthand for its passages.
struct Desk
{
    std::shared_ptr<Bitext> bitext;
    BitextReader reader;

    explicit Desk(std::shared_ptr<Bitext> text, QList<ReaderMark> marks = {}, QSize size = {900, 600})
        : bitext(std::move(text))
    {
        reader.resize(size);
        reader.show();
        reader.activateWindow();
        reader.setFocus();
        reader.setContent({bitext, std::move(marks), {}});
        if (!QTest::qWaitForWindowActive(&reader))
            qFatal("the reader was not activated");
    }

    TextSpan english(const QString &text) const { return passage(*bitext, Side::Source, text); }
    TextSpan chinese(const QString &text) const { return passage(*bitext, Side::Translation, text); }
    QPoint middleOf(const TextSpan &span) { return reader.rectOf(span).center(); }
    void click(const TextSpan &span) { QTest::mouseClick(reader.viewport(), Qt::LeftButton, {}, middleOf(span)); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(reader.viewport(), key, modifiers);
    }
    void putCaret(const TextSpan &span) { reader.setCaret({span.side, span.paragraph, span.range.begin, false}); }
    QString selected() const { return reader.selectedText(); }
};

inline ReaderMark figureMark(const TextSpan &span)
{
    return {span, MarkLayer::Figure, Token::Muted, FigureItem{span}};
}

inline Item lastItem(QSignalSpy &spy)
{
    return spy.isEmpty() ? Item() : spy.last().first().value<Item>();
}

} // namespace concord
