// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/editing/wordsform.h"

#include "core/charts/alttext.h"
#include "ui/charts/editing/pairfield.h"
#include "ui/publish/chartphrases.h"

#include <QEvent>
#include <QVBoxLayout>

namespace concord {

namespace {

constexpr int kGap = 12;
constexpr Bilingual ChartSpec::*kMembers[] = {&ChartSpec::title, &ChartSpec::subtitle, &ChartSpec::source,
                                              &ChartSpec::byline, &ChartSpec::notes, &ChartSpec::altText};
static_assert(std::size(kMembers) == WordsForm::FieldCount);

Bilingual generatedAltText(ChartContent content)
{
    content.spec.altText = {};
    const auto in = [&content](Language language) { return altText(content, language, chartWords(language)); };
    return {in(Language::English), in(Language::TraditionalChinese)};
}

} // namespace

WordsForm::WordsForm(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    for (int i = 0; i < FieldCount; ++i) {
        m_fields[static_cast<size_t>(i)] = new PairField(i == AltText ? 4 : 1, this);
        column->addWidget(m_fields[static_cast<size_t>(i)]);
        connect(m_fields[static_cast<size_t>(i)], &PairField::edited, this, &WordsForm::edited);
    }
    retranslate();
}

void WordsForm::setContent(const ChartContent &content)
{
    for (size_t i = 0; i < FieldCount; ++i)
        m_fields[i]->setWords(content.spec.*kMembers[i]);
    m_fields[AltText]->setPlaceholders(content.spec.metric.isEmpty() ? Bilingual() : generatedAltText(content));
}

void WordsForm::write(ChartSpec &spec) const
{
    for (size_t i = 0; i < FieldCount; ++i)
        spec.*kMembers[i] = m_fields[i]->words();
}

void WordsForm::retranslate()
{
    m_fields[Title]->setName(tr("Title: the finding"));
    m_fields[Subtitle]->setName(tr("Subtitle: what is measured, when and where"));
    m_fields[Source]->setName(tr("Source"));
    m_fields[Byline]->setName(tr("Byline"));
    m_fields[Notes]->setName(tr("Notes"));
    m_fields[AltText]->setName(tr("Alternative text"), tr("While a field is empty, the grey text is used."));
}

void WordsForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace concord
