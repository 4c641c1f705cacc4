// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/understanding/metriclexicon.h"
#include "core/understanding/namestock.h"
#include "core/understanding/report.h"

namespace concord {

/// The part a mention plays in its sentence, weighed: how likely the sentence speaks about it. A subject weighs about 2.8, an
/// owner ("X’s loss") more, a place or the object of a preposition less. Words around it decide.
double roleWeight(QStringView paragraph, Range sentence, const Mention &mention, Language language);
constexpr double kSubjectWeight = 2.2; ///< from here on a mention may become what the next sentences speak about

/// What a sentence says beside its figures. Positions are those of its paragraph.
struct SentenceReading
{
    QList<Mention> mentions;   ///< an anaphor's text is the name it takes up, as far as that is known
    QList<double> weights;     ///< roleWeight of each
    QList<MetricUse> metrics;
    QList<Report> reports;     ///< `who` filled in also for "he said"; `mention` indexes `mentions`
    QString topic;             ///< whom the text was speaking about when the sentence began; may be empty
    bool topicIsNear = false;  ///< from the same paragraph
};

/// Reads the sentences of a side one after the other. Linear in the text.
QList<SentenceReading> readSentences(const BitextSide &side, const NameStock &stock);

} // namespace concord
