// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/claim.h"
#include "core/project/claims/metrics.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QStackedLayout;

namespace concord {

class MetricForm;

/// The fields of one claim, edited in place: a field is taken when it is left or Enter is pressed, which goes on to the next one that
/// lacks something and after the last leaves the card; Ctrl+Enter does so from a text. Esc puts back what was there and leaves. A number that does not read says so below the field, stays there to be corrected, and keeps
/// the claim's value as it was. The metric is one that is known; other words go into the form that adds one. A point is written into the first value field alone; beside a lower bound ("at least") the
/// second one is open when empty. Without a claim the card says what it is for.
class ClaimCard : public QWidget
{
    Q_OBJECT

public:
    explicit ClaimCard(QWidget *parent = nullptr);
    ~ClaimCard() override;

    /// Shows a claim, or nothing. What is being typed into the same claim is kept; another claim takes over only after the
    /// pending edit has been handed on.
    void setClaim(const std::optional<Claim> &claim);
    ClaimId claim() const { return m_claim ? m_claim->id : ClaimId{}; }
    /// Puts the cursor into the first field that still lacks something.
    void startEditing();
    /// Hands on what was changed and not yet told, without a value that does not read.
    void commit();
    QWidget *lastField() const; ///< in the order of Tab
    /// Metrics of the newsroom offered beside those the program knows.
    void setOwnMetrics(const QStringList &metrics);
    /// As if it was chosen in its field.
    void chooseMetric(const QString &metric);

signals:
    /// `began` is what the claim was when the edit began, whatever was changed elsewhere since.
    void claimEdited(const concord::Claim &claim, const concord::Claim &began);
    void statusRequested(concord::ClaimId claim, concord::ClaimStatus status);
    void metricRequested(const concord::Metric &metric); ///< to be added, then chosen
    void left(); ///< Esc, or Enter when nothing is lacking

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What a load leaves alone.
    enum class Kept { Nothing, Rejected, Typing };

    void layOut();
    QLineEdit *addLine(QGridLayout &grid, int row, QLabel *&label);
    QPlainTextEdit *addText(QGridLayout &grid, int row, int lines, QLabel *&label);
    void addValueRow(QGridLayout &grid, int row);
    void connectFields();
    void askMetric();
    QLineEdit *lackingAfter(const QWidget *field) const;
    void goOn(const QLineEdit *field);
    void retranslate();
    void fillChoices();
    void load(Kept kept);
    void loadValue();
    void putBack(const QWidget *field);
    void showReading();
    void fitValueRow();
    void showPeriodNote();
    std::optional<Claim> edited() const;
    std::optional<Decimal> entered(const QLineEdit *field) const;
    QString complaint() const;
    std::optional<QString> writtenMetric() const;
    bool passOnUnknownMetric();
    bool isValueWritten() const;
    void writeValue(Claim &claim) const;
    bool isTouched(const QWidget *field) const;
    bool isTyping() const;

    std::optional<Claim> m_claim;
    std::optional<Claim> m_began; ///< the claim when what is being typed was begun
    QStringList m_ownMetrics;
    bool m_isLoading = false;

    QLabel *m_nothing = nullptr; ///< without a claim
    QWidget *m_fields = nullptr;
    QStackedLayout *m_pages = nullptr;
    QLabel *m_labels[9] = {};
    QLineEdit *m_entity = nullptr;
    QComboBox *m_metric = nullptr;
    MetricForm *m_newMetric = nullptr;
    QLineEdit *m_period = nullptr;
    QLabel *m_periodNote = nullptr;
    QLineEdit *m_low = nullptr;
    QLineEdit *m_high = nullptr;
    QLineEdit *m_unit = nullptr;
    QLabel *m_reading = nullptr; ///< the value as it will be printed, or what is wrong with it
    QComboBox *m_qualifier = nullptr;
    QLineEdit *m_attribution = nullptr;
    QComboBox *m_status = nullptr;
    QPlainTextEdit *m_statement = nullptr;
    QPlainTextEdit *m_note = nullptr;
};

} // namespace concord
