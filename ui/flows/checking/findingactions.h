// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workbench/findingedits.h"

#include <QObject>
#include <QPointer>

namespace concord {

class ActionSet;
class ChangePreview;
class Desk;
class HouseDialog;
class Workbench;

/// Gives the actions on findings their meaning: one suggestion written, all of a rule after a look at each, the rules of the
/// house, the report for the translator, the bilingual file out and in.
class FindingActions : public QObject
{
    Q_OBJECT

public:
    FindingActions(ActionSet &actions, Workbench &workbench, Desk &desk, QObject *parent = nullptr);

    /// `isReading`: a text can be seen; `isOpen`: so can the desk.
    void setUsable(bool isReading, bool isOpen);
    FindingEdits &edits() { return m_edits; }
    ChangePreview *preview() const; ///< null when none is open
    HouseDialog *houseDialog() const; ///< null when it is not open

    /// The report or the bilingual file, by the ending of the path: .html, .csv, .xlsx, .xlf. Unwritable.
    Status saveAs(const QString &path) const;
    /// The corrected translation in a bilingual file; says what came of it.
    void takeCorrections(const QString &path);

public slots:
    void fixPicked();
    void fixAll(const QString &rule);
    void openHouse();
    void switchOff(const QString &rule);

signals:
    void noted(const QString &sentence);
    void failed(const concord::Error &error);

private:
    void connectActions();
    void connectPanel();
    void write(const QList<TextEdit> &edits);
    void setHouse(const HouseProfile &house);
    void chooseReport();
    void chooseBilingualFile();
    void chooseCorrections();
    void save(const QString &path);
    QString ruleOfPicked() const;

    ActionSet &m_actions;
    Workbench &m_workbench;
    Desk &m_desk;
    FindingEdits m_edits;
    QPointer<ChangePreview> m_preview;
    QPointer<HouseDialog> m_house;
};

} // namespace concord
