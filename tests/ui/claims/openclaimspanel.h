// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/claims/claimcard.h"
#include "ui/claims/claimdetails.h"
#include "ui/claims/claimsmodel.h"
#include "ui/claims/claimspanel.h"

#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace concord {

inline QList<Claim> someClaims()
{
    QList<Claim> claims(3);
    const char *entities[] = {"OpenAI", "Amazon", "Meta"};
    for (int i = 0; i < 3; ++i) {
        claims[i].id = ClaimId{i + 1};
        claims[i].entity = QString::fromUtf8(entities[i]);
        claims[i].metric = QStringLiteral("loss");
        claims[i].unit = QStringLiteral("USD");
        claims[i].low = claims[i].high = Decimal(5);
    }
    return claims;
}

inline ClaimId idOf(const QList<QVariant> &arguments)
{
    return arguments.first().value<ClaimId>();
}

/// The claims panel of three claims, shown with its card, and what a test asks of it.
class OpenClaimsPanel : public QObject
{
protected:
    void open();
    void close();
    template<typename Field>
    Field *field(int number) const
    {
        return m_panel->findChild<ClaimCard *>()->findChildren<Field *>().value(number);
    }
    QLineEdit *entity() const { return field<QLineEdit>(0); }
    QLineEdit *lineAfter(const char *accessibleName) const;
    bool isSaid(const char *beginning) const;
    Claim write(const char *field, const char *text);
    void type(QLineEdit *line, const char *text);

    ClaimsPanel *m_panel = nullptr;
    QListView *m_list = nullptr;
};

inline void OpenClaimsPanel::open()
{
    m_panel = new ClaimsPanel;
    m_panel->setClaims(someClaims());
    m_panel->setCardShown(true);
    m_panel->resize(320, 800);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel));
    m_list = m_panel->findChild<QListView *>(QStringLiteral("claims"));
}

inline void OpenClaimsPanel::close()
{
    delete m_panel;
}

inline QLineEdit *OpenClaimsPanel::lineAfter(const char *accessibleName) const
{
    for (QLineEdit *line : m_panel->findChildren<QLineEdit *>()) {
        if (line->accessibleName() == QLatin1String(accessibleName))
            return line;
    }
    return nullptr;
}

/// Whether a visible label begins so.
inline bool OpenClaimsPanel::isSaid(const char *beginning) const
{
    const auto labels = m_panel->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [beginning](const QLabel *label) {
        return label->isVisible() && label->text().startsWith(QLatin1String(beginning));
    });
}

/// The claim told after writing into a field and Enter; one without id when none was told.
inline Claim OpenClaimsPanel::write(const char *field, const char *text)
{
    QSignalSpy edited(m_panel, &ClaimsPanel::claimEdited);
    type(lineAfter(field), text);
    QTest::keyClick(lineAfter(field), Qt::Key_Return);
    return edited.isEmpty() ? Claim() : edited.last().first().value<Claim>();
}

inline void OpenClaimsPanel::type(QLineEdit *line, const char *text)
{
    line->setFocus();
    line->selectAll();
    if (QLatin1String(text).isEmpty()) {
        QTest::keyClick(line, Qt::Key_Backspace);
        return;
    }
    QInputMethodEvent typed; // as Chinese is typed
    typed.setCommitString(QString::fromUtf8(text));
    QCoreApplication::sendEvent(line, &typed);
}

} // namespace concord
