// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/linkflow.h"

#include "ui/support/question.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QUrl>

namespace concord {

namespace {

/// An address as far as it fits a line: its start, which says where it leads, and its end.
QString shortened(const QString &address)
{
    constexpr qsizetype kStart = 80, kEnd = 20;
    return address.size() <= kStart + kEnd ? address : address.left(kStart) + u'…' + address.right(kEnd);
}

QString say(const char *sentence)
{
    return QCoreApplication::translate("LinkFlow", sentence);
}

} // namespace

QString openLinkAfterAsking(QWidget *parent, const QString &target)
{
    const QUrl url(target, QUrl::StrictMode);
    const bool isWeb = url.isValid() && (url.scheme() == u"http" || url.scheme() == u"https") && !url.host().isEmpty();
    if (!isWeb)
        return say(QT_TRANSLATE_NOOP("LinkFlow", "%1 is no web address, so it is not opened.")).arg(shortened(target));
    if (isConfirmed(parent, say(QT_TRANSLATE_NOOP("LinkFlow", "Open this link in the browser?")), shortened(url.toDisplayString(QUrl::FullyEncoded)),
                    say(QT_TRANSLATE_NOOP("LinkFlow", "Open link"))))
        QDesktopServices::openUrl(url);
    return {};
}

} // namespace concord
