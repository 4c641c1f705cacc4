// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/choices.h"

namespace concord {

double clauseBreaks(QStringView between)
{
    double breaks = 0;
    for (qsizetype i = 0; i < between.size(); ++i) {
        const QChar c = between[i];
        if (c == u'，' || (c == u',' && (i + 1 >= between.size() || !between[i + 1].isDigit())))
            breaks += 1;
        else if (c == u'；' || c == u';' || c == u'。' || c == u'—' || c == u'：')
            breaks += 1.5;
        else if (c == u'、' || c == u'（' || c == u'(')
            breaks += 0.3;
    }
    return breaks;
}

} // namespace concord
