// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace concord {

/// A dashed frame files are dropped on; clicked, or with Space or Enter, it asks for files as a button would. `text` is its
/// sentence, `detail` the muted one below.
class DropArea : public QAbstractButton
{
    Q_OBJECT

public:
    explicit DropArea(QWidget *parent = nullptr);

    void setDetail(const QString &detail);
    QSize sizeHint() const override { return {480, 144}; }

signals:
    void filesDropped(const QStringList &paths);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_detail;
    bool m_isLit = false; ///< files hang over it
};

/// The local files of what is dragged.
QStringList droppedFiles(const QDropEvent &event);

} // namespace concord
