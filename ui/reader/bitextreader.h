// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/caret/caretmoves.h"
#include "ui/reader/caret/clipping.h"
#include "ui/reader/caret/pointergesture.h"
#include "ui/reader/caret/readercaret.h"
#include "ui/reader/caret/readerplaces.h"
#include "ui/reader/rowpainter.h"

#include <QAbstractScrollArea>
#include <QTimer>

#include <functional>
#include <optional>

namespace concord {

class ColumnHeads;
class OverviewRuler;

/// An article in both languages, as two level columns. It shows a `ReaderContent` and the projections it is given, and
/// says what was picked, hovered or selected; it decides nothing. Paints with `Theme::current()` and follows its changes.
class BitextReader : public QAbstractScrollArea
{
    Q_OBJECT

public:
    static constexpr int kHoverDelay = 30;  ///< milliseconds a pointer rests before it hovers
    static constexpr int kReadingSize = 17; ///< pixels at zoom 1

    explicit BitextReader(QWidget *parent = nullptr);
    ~BitextReader() override;
    /// Shows another article from its start.
    void setContent(const ReaderContent &content);
    /// Shows a changed version of the same article: place, caret and zoom stay as far as they can.
    void updateContent(const ReaderContent &content);
    /// Shows one text alone, a paragraph a line, without taking a copy of it.
    void setText(const QString &text, Side side, Language language);
    /// Exchanges the marks alone.
    void setMarks(const QList<ReaderMark> &marks);
    /// Bands under what was found, and which of it is shown (empty for none). `hits` by side, then in the order of the text.
    void setSearchHits(const QList<TextSpan> &hits, const TextSpan &current);
    /// What is shown of the marks; those hidden are not picked either.
    void setLayers(const Layers &layers);
    const Layers &layers() const { return m_sheet.layers(); }
    const ReaderContent &content() const { return m_sheet.content(); }
    void setColumnTitles(const QString &source, const QString &translation);
    /// What is said where an article would stand while there is none.
    void setEmptyText(const QString &text);
    /// Lights what is picked; another item than before leads the caret to it, in the caret's column where it can, and into view.
    void setProjection(const Projection &projection);
    void setHover(const Projection &projection);
    /// Brings a passage into view, in both columns; nothing moves when it is there already.
    void scrollTo(const TextSpan &span);

    /// What is selected, over any number of paragraphs of one side; empty, at the caret, when nothing is.
    TextSelection textSelection() const { return m_caret.selection(); }
    /// Its part in the paragraph it was begun in, or in the first it holds anything of.
    TextSpan selection() const;
    QList<TextSpan> selections() const; ///< all of it, one a paragraph
    bool hasSelection() const { return m_caret.hasSelection(); }
    void select(const TextSelection &selection);
    void selectUnit(TextUnit unit);
    QString selectedText() const;
    void setCaret(const TextPosition &position);
    const TextPosition &caret() const { return m_caret.position(); }
    void moveBy(TextUnit unit, bool isForward, bool isExtending = false);
    /// Leads to a passage: the caret to its start, in view. What was picked before keeps its place for the way back.
    void jumpTo(const TextSpan &span);
    /// Shows the place left when what is picked was picked last; for going back and forward.
    void restorePlace();
    const ArticleWords &words() const { return m_words; }
    void setWords(const ArticleWords &words) { m_words = words; }
    /// What copies with a citation name.
    void setCitation(const CitedArticle &article) { m_article = article; }
    /// For what reads the reader as it stands, accessibility above all.
    ReaderSheet &sheet() { return m_sheet; }
    /// What a click at a point of the viewport, or Enter at the caret, picks.
    Item itemAt(const QPoint &point);
    Item itemAtCaret();
    /// The link whose text or mark lies under a point of the viewport.
    std::optional<Link> linkAt(const QPoint &point);
    /// Face, spacing, measure and arrangement; the place stays.
    void setReadingOptions(const ReadingOptions &options);
    const ReadingOptions &readingOptions() const { return m_options; }
    double zoom() const { return m_zoom; }
    void setZoom(double zoom);
    Arrangement arrangement() const { return m_sheet.geometry().arrangement(); }
    /// Where a passage's first block stands in the viewport; it may lie outside of it. Null when it is not shown at all.
    QRect rectOf(const TextSpan &span);
    int laidOutRowCount() const { return m_sheet.laidOutCount(); }
    QString currentRowText() const;

public slots:
    void nextFigure() { step(Stop::Figure, true); }
    void previousFigure() { step(Stop::Figure, false); }
    void nextFinding() { step(Stop::Finding, true); }
    void previousFinding() { step(Stop::Finding, false); }
    void nextClaim() { step(Stop::Claim, true); }
    void previousClaim() { step(Stop::Claim, false); }
    void otherColumn();
    void selectSentence() { selectUnit(TextUnit::Sentence); }
    void expandSelection(); ///< to the word, sentence, bead, paragraph, column around it
    void clearSelection();
    void copy() const;
    void copyCited() const;
    void copyFacing() const;
    void zoomIn() { setZoom(m_zoom * 1.1); }
    void zoomOut() { setZoom(m_zoom / 1.1); }
    void zoomReset() { setZoom(1); }
    void dropHover(); ///< until the pointer moves again

signals:
    void itemPicked(const concord::Item &item);
    /// An empty item when the pointer left.
    void itemHovered(const concord::Item &item);
    void passageSelected(const concord::TextSpan &span);
    void contextMenuRequested(const QPoint &globalPosition, const concord::Item &item);
    void caretMoved(const concord::TextPosition &position);
    void zoomChanged(double zoom);
    /// A link out of the article was Ctrl+clicked; nothing is opened here. Links to footnotes are followed at once.
    void linkActivated(const QString &target);

protected:
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    virtual void dragOut(std::unique_ptr<QMimeData> clipping);

private:
    enum class Stop { Figure, Finding, Claim };
    enum class Reveal { Nearest, Upper }; ///< scroll as little as possible, or to the upper third
    /// What moved the caret: a pointer scrolls nothing, a line move keeps its x.
    enum class Motion { Pointer, Key, Line };
    void takeContent(const ReaderContent &content);
    void relayout();
    std::optional<SheetPlace> placeToKeep(Side side);
    void keepPlace(Side side, const std::function<void()> &change);
    void keepCaret();
    void standInShownSide();
    void settle(int top, int anchor = -1);
    void placeView(int top, int anchor);
    int top() const;
    QPointF toSheet(const QPointF &viewportPoint) const { return viewportPoint + QPointF(0, top()); }
    void reveal(const QRectF &sheetRect, int row, Reveal how);
    bool isInView(const QRectF &sheetRect) const;
    void moveCaret(const TextPosition &position, bool isExtending, Motion motion = Motion::Key);
    bool moveByKey(QKeyEvent *event);
    bool moveByUnit(const QKeyEvent &event);
    ReaderPlace place();
    void dragTo(const QPoint &point);
    void scrollWhileDragging();
    void clickUnit(const QPoint &point, TextUnit unit);
    std::optional<TextPosition> keyTarget(const QKeyEvent &event);
    TextPosition pageTarget(bool isDown);
    void pick(const Item &item);
    Item sentenceItem(Side side, int paragraph, int position) const;
    Item itemOn(const TextPosition &place);
    void step(Stop stop, bool isForward);
    void hoverNow();
    void showLinkTip(const QHelpEvent &event);
    bool followLink(const QPoint &point);
    void refreshChrome();

    ReaderSheet m_sheet;
    ReaderCaret m_caret;
    ReaderLights m_lights;
    QString m_emptyText;
    ColumnHeads *m_heads;
    OverviewRuler *m_ruler;
    ArticleWords m_words;
    CitedArticle m_article;
    ReaderPlaces m_places;
    QTimer m_hoverTimer;
    QTimer m_dragTimer; ///< scrolls on while a drag is held beyond an edge
    PointerGesture m_gesture;
    QPoint m_pointer;
    Item m_hoveredItem;
    Item m_ownPick; ///< what was picked here last; it is not scrolled to, the pointer or caret is on it
    ReadingOptions m_options;
    std::optional<SheetPlace> m_place; ///< what keepPlace() kept last
    int m_placeTop = -1;               ///< where the view stood then
    int m_shownTop = 0;                ///< where the view stands, as far as it is laid out
    double m_zoom = 1;
    double m_caretX = -1; ///< the column vertical moves aim at; −1 when they take the caret's own
};

} // namespace concord
