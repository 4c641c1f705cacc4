// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/theme.h"

#include <QList>
#include <QString>

namespace concord {

/// One line of a card: "Status — disputed". Without a label the value takes the whole width.
struct CardRow
{
    QString label;
    QString value;

    bool operator==(const CardRow &) const = default;
};

/// Something a card offers: `id` is an action of the catalogue, `argument` what it is done to, `words` its button.
struct CardOffer
{
    QString id;
    QString words;
    int argument = -1;

    bool operator==(const CardOffer &) const = default;
};

/// What a card says, ready to be shown. `tone` colours the line at its edge; what it means is among the words.
struct CardContent
{
    QString kind; ///< "Figure", small above the title
    QString title;
    QList<CardRow> rows;
    QList<CardOffer> offers;
    Token tone = Token::Muted;
    QString turn = {}; ///< "1 of 3", when the arrow keys lead to other cards of the same place

    bool isEmpty() const { return title.isEmpty(); }
    /// All of it as read aloud, a line a row.
    QString spoken() const
    {
        QStringList lines{kind + QStringLiteral(": ") + title};
        if (!turn.isEmpty())
            lines.append(turn);
        for (const CardRow &row : rows)
            lines.append(row.label.isEmpty() ? row.value : row.label + QStringLiteral(": ") + row.value);
        return lines.join(u'\n');
    }
    bool operator==(const CardContent &) const = default;
};

} // namespace concord
