// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartcontent.h"

#include <QWidget>

#include <array>

namespace concord {

class PairField;

/// What a chart says, in both languages: title, subtitle, source, byline, notes, and the text for people who do not see it, with
/// what Concord writes there by itself as long as nobody has.
class WordsForm : public QWidget
{
    Q_OBJECT

public:
    enum Field { Title, Subtitle, Source, Byline, Notes, AltText, FieldCount };

    explicit WordsForm(QWidget *parent = nullptr);

    void setContent(const ChartContent &content);
    void write(ChartSpec &spec) const;
    PairField *field(Field field) const { return m_fields[field]; }

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::array<PairField *, FieldCount> m_fields = {};
};

} // namespace concord
