// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/editing/remarklist.h"

#include "core/charts/lint/linter.h"
#include "ui/publish/publisher.h"
#include "ui/publish/remarktext.h"
#include "ui/settings/interfacelanguage.h"
#include "ui/words/charttitle.h"

#include <QEvent>

namespace concord {

RemarkList::RemarkList(QWidget *parent) : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAlignment(Qt::AlignTop | Qt::AlignLeft);
}

void RemarkList::setCharts(const QList<ChartContent> &charts, const QList<Language> &languages, const QSizeF &size)
{
    m_charts = charts;
    m_languages = languages;
    m_size = size;
    showRemarks();
}

void RemarkList::showRemarks()
{
    QStringList lines;
    for (const ChartContent &chart : std::as_const(m_charts)) {
        QList<std::pair<Remark, QList<Language>>> found;
        for (const Language language : std::as_const(m_languages)) {
            for (const Remark &remark : lint(chart, publishedScene(chart, language, m_size))) {
                const auto known = std::find_if(found.begin(), found.end(), [&remark](const auto &each) { return each.first == remark; });
                if (known == found.end())
                    found.append({remark, {language}});
                else
                    known->second.append(language);
            }
        }
        for (const auto &[remark, languages] : std::as_const(found)) {
            QString line = remarkText(remark).in(interfaceLanguage());
            if (languages.size() < m_languages.size())
                line = isChinese(languages.first()) ? tr("Chinese: %1").arg(line) : tr("English: %1").arg(line);
            lines.append(m_charts.size() > 1 ? tr("%1: %2").arg(chartTitle(chart.spec, interfaceLanguage()), line) : line);
        }
    }
    m_count = static_cast<int>(lines.size());
    setText(lines.isEmpty() ? tr("Nothing to say against it.") : QStringLiteral("• ") + lines.join(QStringLiteral("\n• ")));
}

void RemarkList::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showRemarks();
}

} // namespace concord
