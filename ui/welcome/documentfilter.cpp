// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/documentfilter.h"

#include <QCoreApplication>
#include <QStringList>

namespace concord {

QString documentFilter()
{
    const QStringList kinds{
        QCoreApplication::translate("DocumentFilter", "Documents")
            + QStringLiteral(" (*.txt *.md *.markdown *.html *.htm *.xhtml *.docx *.odt *.pdf *.epub)"),
        QCoreApplication::translate("DocumentFilter", "Plain text") + QStringLiteral(" (*.txt)"),
        QStringLiteral("Markdown (*.md *.markdown)"),
        QStringLiteral("HTML (*.html *.htm *.xhtml)"),
        QStringLiteral("Word (*.docx)"),
        QStringLiteral("OpenDocument (*.odt)"),
        QStringLiteral("PDF (*.pdf)"),
        QStringLiteral("EPUB (*.epub)"),
        QCoreApplication::translate("DocumentFilter", "All files") + QStringLiteral(" (*)"),
    };
    return kinds.join(QStringLiteral(";;"));
}

} // namespace concord
