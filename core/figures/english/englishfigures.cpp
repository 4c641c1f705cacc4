// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/english/englishfigures.h"

#include "core/figures/currencies.h"
#include "core/figures/english/englishdates.h"
#include "core/figures/english/englishordinals.h"
#include "core/figures/english/englishquantities.h"
#include "core/figures/pernouns.h"
#include "core/figures/qualifiers.h"

#include <QSet>

namespace concord {

namespace {

class EnglishScanner
{
public:
    EnglishScanner(QStringView text, const FigureOptions &options) : m_tokens(text)
    {
        m_dates.today = options.documentDate;
    }

    QList<Figure> scan()
    {
        while (m_index < m_tokens.count()) {
            if (!isCandidate()) {
                ++m_index;
                continue;
            }
            if (skipAddress())
                continue;
            if (!takeDate() && !takeTime() && !takeQuantity(readEnglishQuantity(m_tokens, m_index))
                && !takeQuantity(readEnglishFactorWord(m_tokens, m_index)) && !takeOrdinal())
                stepOver();
        }
        return std::move(m_figures);
    }

private:
    /// Most words begin nothing; what the tokens know of each tells at once.
    bool isCandidate() const
    {
        const EnglishToken &token = m_tokens.at(m_index);
        if (token.kind == EnglishToken::Kind::Sign)
            return !isPlainSign(m_tokens.text()[token.span.begin]);
        if (!token.known)
            return true;
        if (token.span.length() <= 2 && (m_tokens.is(m_index, u"a") || m_tokens.is(m_index, u"an")))
            return isBeforeNumber(m_index + 1);
        if (token.known->opens || (token.isCapital && token.known->opensName))
            return true;
        return token.isCapital && token.span.length() <= 4 && currencyPrefixAt(m_tokens.text(), token.span.begin);
    }

    /// a hundred, a few thousand, a half, a dozen, a trillionth.
    bool isBeforeNumber(int index) const
    {
        const EnglishWord &next = m_tokens.known(index);
        return next.number >= 0 || next.power > 0 || next.ordinal > 0 || next.ordinalPower > 0
            || m_tokens.is(index, u"few") || m_tokens.is(index, u"dozen");
    }

    static bool isPlainSign(QChar sign)
    {
        return sign == u',' || sign == u'.' || sign == u'"' || sign == u'“' || sign == u'”' || sign == u'\''
            || sign == u'’' || sign == u'(' || sign == u')' || sign == u':' || sign == u';' || sign == u'?'
            || sign == u'!' || sign == u'/';
    }

    /// Web addresses, up to the next space.
    bool skipAddress()
    {
        const QStringView word = m_tokens.word(m_index);
        const bool isAddress =
            word.startsWith(u"www.") || ((word == u"http" || word == u"https") && m_tokens.is(m_index + 1, u":"));
        if (!isAddress)
            return false;
        ++m_index;
        while (m_index < m_tokens.count() && m_tokens.at(m_index).isGlued)
            ++m_index;
        return true;
    }

    /// A number read in vain is left behind as a whole: "365", "one hundred" never yield their parts.
    void stepOver()
    {
        if (m_tokens.known(m_index).number >= 0) {
            const std::optional<EnglishNumeral> number = readEnglishNumeral(m_tokens, m_index, false);
            m_index = number && number->next > m_index ? number->next : m_index + 1;
            return;
        }
        ++m_index;
    }

    bool takeDate()
    {
        const std::optional<EnglishDate> date = readEnglishDate(m_tokens, m_index, m_dates);
        if (!date || isInsideName(m_index))
            return false;
        Figure figure;
        figure.span = {date->reading.begin, date->reading.end};
        figure.kind = FigureKind::Date;
        figure.period = date->reading.period;
        figure.isRelative = date->reading.isRelative;
        const Qualifier qualifier = englishQualifier(m_tokens.lowered(), figure.span);
        figure.qualifier = qualifier == Qualifier::About ? qualifier : Qualifier::None;
        m_figures.append(figure);
        if (date->reading.year > 0) {
            m_dates.year = date->reading.year;
            m_dates.month = date->reading.isRelative ? 0 : date->reading.month;
        }
        m_dates.end = date->reading.end;
        m_index = date->next;
        return true;
    }

    /// "Blade Runner 2049" is not told apart; "GPT-2000" and "#2024" are.
    bool isInsideName(int index) const
    {
        const QStringView before = m_tokens.word(index - 1);
        return m_tokens.isNumber(index) && m_tokens.at(index).isGlued
            && (before == u"#" || before == u"_" || before == u".");
    }

    bool takeTime()
    {
        const std::optional<EnglishTime> time = readEnglishTime(m_tokens, m_index);
        const std::optional<Decimal> hours =
            time ? Decimal::quotient(Decimal(time->minutes), Decimal(60), 6) : std::nullopt;
        if (!hours)
            return false;
        Figure figure;
        figure.span = {m_tokens.at(m_index).span.begin, m_tokens.at(time->next - 1).span.end};
        figure.kind = FigureKind::Time;
        figure.low = figure.high = hours->normalised();
        figure.unit = QStringLiteral("h");
        m_figures.append(figure);
        m_index = time->next;
        return true;
    }

    bool takeQuantity(const std::optional<EnglishQuantity> &found)
    {
        if (!found || found->next <= m_index)
            return false;
        Figure figure = toFigure(found->quantity);
        figure.qualifier = englishQualifier(m_tokens.lowered(), figure.span);
        if (figure.qualifier == Qualifier::MoreThan && figure.kind == FigureKind::Duration && isDuring())
            figure.qualifier = Qualifier::None;
        if (figure.kind == FigureKind::Count && figure.unit.isEmpty())
            (figure.isPoint() && adoptUnit(figure, found->next)) || adoptAge(figure, found->next);
        int end = figure.span.end;
        if (figure.kind == FigureKind::Money || figure.kind == FigureKind::Percent)
            figure.per = englishPer(m_tokens.lowered(), m_tokens.text(), figure.span.end, &end);
        if (figure.kind == FigureKind::Money && !figure.per.isEmpty()
            && (!isTimeOnly(figure.per) || *figure.high < powerOfTen(5)))
            figure.kind = FigureKind::Price;
        m_figures.append(figure);
        m_index = m_tokens.indexFrom(end);
        m_index = m_index < found->next ? found->next : m_index;
        return true;
    }

    /// "spread over five years" tells when, "for over five years" how long.
    bool isDuring() const
    {
        static const QSet<QStringView> before = {u"for",    u"of",   u"after", u"took",   u"takes", u"take", u"taken",
                                                 u"lasted", u"last", u"spent", u"is",     u"was",   u"were", u"are",
                                                 u"been",   u"just", u"well",  u"little", u"at",    u"with"};
        return m_tokens.is(m_index - 1, u"over") && m_index > 1 && !before.contains(m_tokens.word(m_index - 2));
    }

    /// "five years instead of six", "from 60 days to 30": the second takes over the unit of time of the first.
    bool adoptUnit(Figure &figure, int next) const
    {
        static const QSet<QStringView> before = {u"than", u"to", u"from", u"for", u"not", u"versus", u"vs", u"instead"};
        static const QSet<QStringView> after = {u"and",  u"or",      u"but",   u"by", u"in",
                                                u"from", u"because", u"under", u"as"};
        const bool isOf = m_tokens.is(m_index - 1, u"of") && m_tokens.is(m_index - 2, u"instead");
        const bool ends = next >= m_tokens.count() || after.contains(m_tokens.word(next))
            || (m_tokens.at(next).kind == EnglishToken::Kind::Sign && !m_tokens.isHyphen(next)
                && !m_tokens.is(next, u"%"));
        if (m_figures.isEmpty() || !ends || (!isOf && !before.contains(m_tokens.word(m_index - 1))))
            return false;
        const Figure &model = m_figures.last();
        if ((model.kind != FigureKind::Duration && model.kind != FigureKind::Age) || !model.isPoint()
            || *figure.high >= Decimal(1000))
            return false;
        const QStringView between =
            m_tokens.text().mid(model.span.end, m_tokens.at(m_index).span.begin - model.span.end);
        const QStringView surface = m_tokens.lowered().mid(model.span.begin, model.span.length());
        const bool isPlain =
            !surface.contains(u"decade") && !surface.contains(u"quarter") && !surface.contains(u"centur");
        if (!isPlain || between.size() > 60 || between.contains(u". ") || between.contains(u';'))
            return false;
        figure.kind = model.kind;
        figure.unit = model.unit;
        return true;
    }

    /// "aged 45", "age 87", "the ages of 5 and 12" and "the founder, 42, said".
    bool adoptAge(Figure &figure, int next) const
    {
        const bool isLabelled = m_tokens.is(m_index - 1, u"age");
        const int of = m_index - (m_tokens.is(m_index - 1, u"between") ? 2 : 1);
        const bool isOf = m_tokens.is(of, u"of") && (m_tokens.is(of - 1, u"age") || m_tokens.is(of - 1, u"ages"));
        const bool isAged =
            m_tokens.is(m_index - 1, u"aged") || m_tokens.is(m_index - 1, u"ages") || isLabelled || isOf;
        const bool isInserted = m_tokens.is(m_index - 1, u",") && m_tokens.is(next, u",")
            && m_tokens.isWord(m_index - 2) && m_tokens.at(m_index - 2).span.length() > 1
            && !m_tokens.isNumber(next + 1) && *figure.low >= Decimal(10) && figure.isPoint()
            && m_tokens.isNumber(m_index);
        if ((!isAged && !isInserted) || *figure.high > Decimal(120) || figure.low->scale() > 0)
            return false;
        figure.kind = FigureKind::Age;
        figure.unit = QStringLiteral("y");
        if (isLabelled)
            figure.span.begin = m_tokens.at(m_index - 1).span.begin;
        return true;
    }

    /// 21st, 3rd, the first, one hundred thirty-fourth.
    bool takeOrdinal()
    {
        const std::optional<EnglishNumeral> number = readEnglishOrdinal(m_tokens, m_index);
        if (!number)
            return false;
        Figure figure;
        figure.span = number->numeral.span;
        figure.kind = FigureKind::Ordinal;
        figure.low = figure.high = number->numeral.low;
        m_figures.append(figure);
        m_index = number->next;
        return true;
    }

    EnglishTokens m_tokens;
    DateContext m_dates;
    QList<Figure> m_figures;
    int m_index = 0;
};

} // namespace

QList<Figure> recogniseEnglishFigures(QStringView paragraph, const FigureOptions &options)
{
    return EnglishScanner(paragraph, options).scan();
}

} // namespace concord
