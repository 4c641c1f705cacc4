// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claimsheet.h"

#include "ui/claims/claimwords.h"
#include "ui/claims/statusshape.h"
#include "ui/settings/interfacelanguage.h"
#include "ui/publish/notehtml.h"
#include "ui/support/theme.h"

#include <QLocale>
#include <QScrollBar>
#include <QTextDocument>

namespace concord {

namespace {

QString dayText(const QDateTime &time)
{
    const bool isZh = isChinese(interfaceLanguage());
    const QLocale locale(isZh ? QLocale::Chinese : QLocale::English, isZh ? QLocale::Taiwan : QLocale::UnitedKingdom);
    return locale.toString(time.toLocalTime().date(), isZh ? QStringLiteral("yyyy年M月d日") : QStringLiteral("d MMM yyyy"));
}

QString coloured(const QString &text, Token token)
{
    return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(Theme::current().colour(token).name(), text.toHtmlEscaped());
}

QString linked(const QString &what, qint64 which, const QString &text)
{
    return QStringLiteral("<a href=\"concord:%1/%2\" style=\"color:%3;text-decoration:none\">%4</a>")
        .arg(what, QString::number(which), Theme::current().colour(Token::Accent).name(), text.toHtmlEscaped());
}

QString head(const QString &text)
{
    return QStringLiteral("<p style=\"margin:12px 0 2px 0\">%1</p>").arg(coloured(text, Token::Muted));
}

QString line(const QString &html, int indent = 0)
{
    return QStringLiteral("<p style=\"margin:0 0 4px %1px\">%2</p>").arg(indent).arg(html);
}

QString stateText(AnchorState state)
{
    switch (state) {
    case AnchorState::Exact:
        return {};
    case AnchorState::Moved:
        return ClaimSheet::tr("moved");
    case AnchorState::Changed:
        return ClaimSheet::tr("rewritten");
    case AnchorState::Ambiguous:
        return ClaimSheet::tr("unclear");
    case AnchorState::Orphan:
        return ClaimSheet::tr("gone");
    }
    return {};
}

QString passagesHtml(const Claim &claim)
{
    QString html = head(ClaimSheet::tr("Passages"));
    for (qsizetype i = 0; i < claim.anchors.size(); ++i) {
        const Anchor &anchor = claim.anchors[i];
        const QString side = anchor.span.side == Side::Source ? ClaimSheet::tr("Source") : ClaimSheet::tr("Translation");
        QString text = coloured(ClaimSheet::tr("%1, paragraph %2").arg(side).arg(anchor.span.paragraph + 1), Token::Muted) + u' ' + linked(QStringLiteral("passage"), i, anchor.exact);
        if (const QString state = stateText(anchor.state); !state.isEmpty())
            text += u' ' + coloured(state, anchor.state == AnchorState::Moved ? Token::Muted : Token::Wrong);
        if (claim.anchors.size() > 1)
            text += u' ' + linked(QStringLiteral("drop-passage"), i, QStringLiteral("×"));
        html += line(text);
    }
    return claim.anchors.isEmpty() ? QString() : html;
}

QString evidenceHtml(const Claim &claim)
{
    QString html = claim.evidence.isEmpty() ? QString() : head(ClaimSheet::tr("Evidence"));
    for (qsizetype i = 0; i < claim.evidence.size(); ++i) {
        const Evidence &evidence = claim.evidence[i];
        QString text = linked(QStringLiteral("page"), i, evidence.title.isEmpty() ? evidence.url : evidence.title);
        if (evidence.accessed.isValid())
            text += u' ' + coloured(ClaimSheet::tr("read %1").arg(evidence.accessed.toString(Qt::ISODate)), Token::Muted);
        html += line(text + u' ' + linked(QStringLiteral("drop-page"), i, QStringLiteral("×")));
    }
    return html;
}

/// The claims about the same, a column each; what differs is coloured.
QString comparedHtml(const Claim &claim, const QList<ComparedClaim> &compared)
{
    if (compared.isEmpty())
        return {};
    constexpr qsizetype kShown = 4;
    const bool isConflict = std::any_of(compared.cbegin(), compared.cend(), [](const ComparedClaim &other) { return !other.agrees; });
    QString html = head(isConflict ? ClaimSheet::tr("Other claims about the same disagree") : ClaimSheet::tr("Other claims say the same"));
    html += QStringLiteral("<table cellspacing=\"0\" cellpadding=\"4\">");
    const auto row = [&](const auto &cell) {
        html += QStringLiteral("<tr><td>%1</td>").arg(cell(claim, true));
        for (const ComparedClaim &other : compared.first(std::min(kShown, compared.size())))
            html += QStringLiteral("<td>%1</td>").arg(cell(other.claim, other.agrees));
        html += QStringLiteral("</tr>");
    };
    row([&](const Claim &one, bool agrees) { return coloured(claimValueText(one, interfaceLanguage()), agrees ? Token::Ink : Token::Wrong); });
    row([&](const Claim &one, bool) { return coloured(statusText(one.status), statusToken(one.status)); });
    if (!claim.attribution.isEmpty() || std::any_of(compared.cbegin(), compared.cend(), [](const ComparedClaim &other) { return !other.claim.attribution.isEmpty(); }))
        row([&](const Claim &one, bool) { return coloured(one.attribution, Token::Muted); });
    row([&](const Claim &one, bool) { return one.id == claim.id ? coloured(ClaimSheet::tr("this one"), Token::Muted) : linked(QStringLiteral("claim"), one.id.value, ClaimSheet::tr("Show")); });
    html += QStringLiteral("</table>");
    if (compared.size() > kShown)
        html += line(coloured(ClaimSheet::tr("and %1 more").arg(compared.size() - kShown), Token::Muted));
    if (std::any_of(compared.cbegin(), compared.cend(), [](const ComparedClaim &other) { return other.agrees; }))
        html += line(linked(QStringLiteral("merge"), 0, ClaimSheet::tr("Merge with those that agree")));
    return html;
}

QString commentsHtml(const QList<Comment> &comments)
{
    QString html = comments.isEmpty() ? QString() : head(ClaimSheet::tr("Comments"));
    constexpr int kIndent = 16;
    for (const Comment &comment : comments) {
        QString about = comment.author + QStringLiteral(" · ") + dayText(comment.createdAt);
        if (comment.isResolved())
            about += QStringLiteral(" · ") + ClaimSheet::tr("settled");
        const bool isThread = !comment.parent.isValid();
        const int indent = isThread ? 0 : kIndent;
        html += line(coloured(about, Token::Muted) + u' ' + linked(QStringLiteral("reply"), comment.id.value, ClaimSheet::tr("Reply"))
                         + (isThread ? u' ' + linked(comment.isResolved() ? QStringLiteral("reopen") : QStringLiteral("settle"), comment.id.value,
                                                     comment.isResolved() ? ClaimSheet::tr("Open again") : ClaimSheet::tr("Settle"))
                                     : QString()),
                     indent);
        html += QStringLiteral("<div style=\"margin-left:%1px\">%2</div>").arg(indent).arg(noteHtml(comment.content));
    }
    return html;
}

} // namespace

ClaimSheet::ClaimSheet(QWidget *parent) : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(8);
    document()->setDefaultStyleSheet(QStringLiteral("p, ul, ol, pre, blockquote { margin-top: 0; margin-bottom: 4px; }"));
    connect(this, &QTextBrowser::anchorClicked, this, &ClaimSheet::follow);
}

void ClaimSheet::show(const Claim &claim, const ClaimSurroundings &surroundings)
{
    QString html;
    if (claim.statusAt.isValid())
        html += line(coloured(tr("%1 by %2, %3").arg(statusText(claim.status), claim.statusBy.isEmpty() ? tr("somebody") : claim.statusBy, dayText(claim.statusAt)), statusToken(claim.status)));
    html += comparedHtml(claim, surroundings.compared);
    if (!claim.note.isEmpty())
        html += head(tr("Note")) + noteHtml(claim.note);
    html += passagesHtml(claim) + evidenceHtml(claim) + commentsHtml(surroundings.comments);
    setHtml(html);
    fit();
}

QVariant ClaimSheet::loadResource(int, const QUrl &)
{
    return {};
}

void ClaimSheet::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fit();
}

void ClaimSheet::fit()
{
    document()->setTextWidth(viewport()->width());
    const int height = qCeil(document()->size().height()) + 2;
    if (height != minimumHeight())
        setFixedHeight(height);
}

void ClaimSheet::follow(const QUrl &link)
{
    if (link.scheme() != u"concord") {
        emit pageWanted(link.toString());
        return;
    }
    const QString what = link.path().section(u'/', 0, 0);
    const qint64 which = link.path().section(u'/', 1, 1).toLongLong();
    if (what == u"passage")
        emit passagePicked(static_cast<int>(which));
    else if (what == u"drop-passage")
        emit passageRemoved(static_cast<int>(which));
    else if (what == u"page")
        emit pageWanted(QString::number(which));
    else if (what == u"drop-page")
        emit evidenceRemoved(static_cast<int>(which));
    else if (what == u"reply")
        emit replyRequested(CommentId{which});
    else if (what == u"settle" || what == u"reopen")
        emit resolveRequested(CommentId{which}, what == u"settle");
    else if (what == u"claim")
        emit claimPicked(ClaimId{which});
    else if (what == u"merge")
        emit mergeRequested();
}

} // namespace concord
