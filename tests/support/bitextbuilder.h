// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/articleanalysis.h"
#include "tests/support/testdata.h"

namespace concord {

/// An article drawn as a picture, a line for each pair of paragraphs, either of which may be left out:
///
///     en: It lost $5 billion. | zh: 虧損50億美元。
///     en: Nobody knows why.
struct DrawnArticle
{
    ArticleText source{Language::English, {}};
    ArticleText translation{Language::TraditionalChinese, {}};
};

inline DrawnArticle drawnArticle(const QString &picture)
{
    DrawnArticle article;
    for (const QString &line : picture.split(u'\n', Qt::SkipEmptyParts)) {
        for (const QString &cell : line.split(QStringLiteral(" | "))) {
            const QString text = cell.trimmed();
            if (text.startsWith(QLatin1String("en: ")))
                article.source.paragraphs.append(text.mid(4));
            else if (text.startsWith(QLatin1String("zh: ")))
                article.translation.paragraphs.append(text.mid(4));
            else if (!text.isEmpty())
                qFatal("a picture's cell begins with en: or zh:, not %s", qPrintable(text));
        }
    }
    return article;
}

/// The picture with everything that is derived from it, as of `date`.
inline ArticleAnalysis bitext(const QString &picture, const QDate &date = QDate(2025, 3, 1))
{
    const DrawnArticle article = drawnArticle(picture);
    SilentProgress progress;
    Result<ArticleAnalysis> analysis = analyseArticle(article.source, article.translation, date, progress);
    if (!analysis)
        qFatal("the picture cannot be analysed: %s", qPrintable(analysis.error().detail));
    return std::move(*analysis);
}

/// Where the `occurrence`-th `words` stand on a side; a failure of the test's own picture ends it.
inline TextSpan passage(const Bitext &bitext, Side side, const QString &words, int occurrence = 1)
{
    const QStringList &paragraphs = bitext.side(side).paragraphs;
    for (int paragraph = 0; paragraph < paragraphs.size(); ++paragraph) {
        for (qsizetype at = paragraphs[paragraph].indexOf(words); at >= 0; at = paragraphs[paragraph].indexOf(words, at + 1)) {
            if (--occurrence == 0)
                return {side, paragraph, {static_cast<int>(at), static_cast<int>(at + words.size())}};
        }
    }
    qFatal("the picture has no %s", qPrintable(words));
}

/// The words of a passage.
inline QString wordsAt(const Bitext &bitext, const TextSpan &span)
{
    return bitext.side(span.side).paragraphs[span.paragraph].mid(span.range.begin, span.range.length());
}

/// The findings of one family ("figure", "sentence", "name"; all when empty), each as "rule severity mismatch: source → translation".
inline QStringList findingsOf(const ArticleAnalysis &analysis, const QString &family = {})
{
    QStringList lines;
    for (const Finding &finding : analysis.checks.findings) {
        if (!finding.rule.startsWith(family))
            continue;
        const QString mismatch = finding.mismatch == Mismatch::None ? QString() : u' ' + mismatchName(finding.mismatch);
        lines.append(QStringLiteral("%1 %2%3: %4 → %5")
                         .arg(finding.rule, severityName(finding.severity), mismatch, finding.sourceText, finding.translationText));
    }
    return lines;
}

} // namespace concord
