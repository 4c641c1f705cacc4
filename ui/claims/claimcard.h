// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/claim.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace concord {

/// The fields of one claim, edited in place: a field is taken when it is left or Enter is pressed, Esc puts back what was
/// there. A number that does not read says so below the field and keeps the claim as it was.
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
    /// Hands on what was changed and not yet told; nothing while a number does not read.
    void commit();

signals:
    void claimEdited(const concord::Claim &claim);
    void statusRequested(concord::ClaimId claim, concord::ClaimStatus status);
    /// Esc with nothing to put back.
    void left();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *addLine(QGridLayout &grid, int row, QLabel *&label);
    QPlainTextEdit *addText(QGridLayout &grid, int row, int lines, QLabel *&label);
    void addValueRow(QGridLayout &grid, int row);
    void connectFields();
    void retranslate();
    void fillChoices();
    void load(bool keepFocused);
    void followLow();
    void showReading();
    std::optional<Claim> edited() const;
    std::optional<Decimal> entered(const QLineEdit *field) const;
    QString complaint() const;
    bool isTouched(const QWidget *field) const;

    std::optional<Claim> m_claim;
    bool m_isLoading = false;

    QLabel *m_labels[9] = {};
    QLineEdit *m_entity = nullptr;
    QComboBox *m_metric = nullptr;
    QLineEdit *m_period = nullptr;
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
