// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claimwords.h"

#include "core/base/period.h"
#include "core/charts/labels/numberlabels.h"
#include "ui/settings/interfacelanguage.h"
#include "ui/words/metricname.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace concord {

namespace {

struct Word
{
    QLatin1String kept;
    const char *shown;
};

constexpr std::array kQualifiers{
    Word{QLatin1String("about"), QT_TRANSLATE_NOOP("Claim", "about")},
    Word{QLatin1String("at-least"), QT_TRANSLATE_NOOP("Claim", "at least")},
    Word{QLatin1String("more-than"), QT_TRANSLATE_NOOP("Claim", "more than")},
    Word{QLatin1String("at-most"), QT_TRANSLATE_NOOP("Claim", "at most")},
    Word{QLatin1String("less-than"), QT_TRANSLATE_NOOP("Claim", "less than")},
    Word{QLatin1String("up-to"), QT_TRANSLATE_NOOP("Claim", "up to")},
    Word{QLatin1String("nearly"), QT_TRANSLATE_NOOP("Claim", "nearly")},
};

/// What values are per, in the texts' two languages.
struct Per
{
    QLatin1String noun;
    QStringView zh;
};

constexpr std::array kPers{
    Per{QLatin1String("second"), u"秒"}, Per{QLatin1String("hour"), u"小時"}, Per{QLatin1String("day"), u"日"},
    Per{QLatin1String("week"), u"週"},   Per{QLatin1String("month"), u"月"},  Per{QLatin1String("quarter"), u"季"},
    Per{QLatin1String("year"), u"年"},   Per{QLatin1String("share"), u"股"},  Per{QLatin1String("user"), u"用戶"},
    Per{QLatin1String("seat"), u"席次"}, Per{QLatin1String("person"), u"人"},
};

constexpr qsizetype kLongestTitle = 60; // characters of a passage that stands for a title

QString translated(const char *text)
{
    return QCoreApplication::translate("Claim", text);
}

template<size_t Count>
QString shownWord(const std::array<Word, Count> &words, const QString &kept)
{
    for (const Word &word : words) {
        if (word.kept == kept)
            return translated(word.shown);
    }
    return kept;
}

QString perText(const QString &noun, Language language)
{
    if (isChinese(language)) {
        for (const Per &per : kPers) {
            if (per.noun == noun)
                return per.zh.toString();
        }
    }
    return noun;
}

QString halfText(const Period &period)
{
    const QString pattern = period.first.month() == 1 ? translated(QT_TRANSLATE_NOOP("Claim", "first half of %1"))
                                                      : translated(QT_TRANSLATE_NOOP("Claim", "second half of %1"));
    return pattern.arg(period.first.year());
}

QString quarterText(const Period &period)
{
    return translated(QT_TRANSLATE_NOOP("Claim", "Q%1 %2"))
        .arg((period.first.month() + 2) / 3)
        .arg(period.first.year());
}

} // namespace

QString statusText(ClaimStatus status)
{
    switch (status) {
    case ClaimStatus::Unverified:
        return translated(QT_TRANSLATE_NOOP("Claim", "unverified"));
    case ClaimStatus::Verified:
        return translated(QT_TRANSLATE_NOOP("Claim", "verified"));
    case ClaimStatus::Disputed:
        return translated(QT_TRANSLATE_NOOP("Claim", "disputed"));
    case ClaimStatus::Wrong:
        return translated(QT_TRANSLATE_NOOP("Claim", "wrong"));
    case ClaimStatus::Outdated:
        return translated(QT_TRANSLATE_NOOP("Claim", "outdated"));
    }
    return {};
}

QString metricText(const QString &metric)
{
    return metricName(metric, interfaceLanguage());
}

QString qualifierText(const QString &qualifier)
{
    return qualifier.isEmpty() ? translated(QT_TRANSLATE_NOOP("Claim", "no qualifier"))
                               : shownWord(kQualifiers, qualifier);
}

QString periodText(const QString &period)
{
    const std::optional<Period> read = Period::fromString(period);
    if (!read)
        return period;
    const bool isZh = isChinese(interfaceLanguage());
    const QLocale locale(isZh ? QLocale::Chinese : QLocale::English, isZh ? QLocale::Taiwan : QLocale::UnitedKingdom);
    const int year = read->first.year();
    if (*read == Period::half(year, read->first.month() <= 6 ? 1 : 2))
        return halfText(*read);
    if (*read == Period::quarter(year, (read->first.month() + 2) / 3))
        return quarterText(*read);
    if (*read == Period::month(year, read->first.month()))
        return locale.toString(read->first, isZh ? QStringLiteral("yyyy年M月") : QStringLiteral("MMM yyyy"));
    if (read->first == read->last)
        return locale.toString(read->first, isZh ? QStringLiteral("yyyy年M月d日") : QStringLiteral("d MMM yyyy"));
    return period;
}

const QStringList &offeredMetrics()
{
    static const QStringList metrics = knownMetrics();
    return metrics;
}

const QStringList &offeredQualifiers()
{
    static const QStringList qualifiers = [] {
        QStringList list{QString()};
        for (const Word &word : kQualifiers)
            list << word.kept;
        return list;
    }();
    return qualifiers;
}

QString claimTitle(const Claim &claim)
{
    QStringList parts{claim.entity, metricText(claim.metric), periodText(claim.period)};
    parts.removeAll(QString());
    if (!parts.isEmpty())
        return parts.join(QStringLiteral(" · "));
    const QString words = (claim.statement.isEmpty() && !claim.anchors.isEmpty() ? claim.anchors.first().exact : claim.statement).simplified();
    return words.size() > kLongestTitle ? words.left(kLongestTitle) + u'…' : words;
}

QString attributionKindText(AttributionKind kind)
{
    static constexpr const char *kKinds[] = {QT_TRANSLATE_NOOP("concord::ClaimDetails", "not said"), QT_TRANSLATE_NOOP("concord::ClaimDetails", "reported"),
                                             QT_TRANSLATE_NOOP("concord::ClaimDetails", "said"), QT_TRANSLATE_NOOP("concord::ClaimDetails", "estimated"),
                                             QT_TRANSLATE_NOOP("concord::ClaimDetails", "the author's own")};
    return QCoreApplication::translate("concord::ClaimDetails", kKinds[static_cast<size_t>(kind)]);
}

QString claimValueText(const Claim &claim, Language language)
{
    QString text = figureLabel(claim.low, claim.high, qualifierFromName(claim.qualifier).value_or(Qualifier::None),
                               claim.unit, language);
    if (text.isEmpty())
        return text;
    for (const QString &noun : claim.per)
        text += u'/' + perText(noun, language);
    return text;
}

QString unitNotation(const Claim &claim)
{
    return (QStringList{claim.unit} + claim.per).join(u'/');
}

} // namespace concord
