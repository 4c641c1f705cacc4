// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QXmlStreamReader>

#include <functional>
#include <optional>

namespace concord {

/// Yields a file of a container by its name, or NotFound. What readers of containers read from, so that tests may hand
/// them files that were never packed.
using PartSource = std::function<Result<QByteArray>(const QString &name)>;

/// How long one document may take, over all its files.
struct ReadingWatch
{
    explicit ReadingWatch(Progress &shown) : progress(shown) { clock.start(); }
    std::optional<Error> objection() const; ///< Cancelled, or Invalid "document-time"

    Progress &progress;
    QElapsedTimer clock;
};

/// Walks one XML file of a container, tag by tag and in constant memory. A document type declaration, and with it every
/// entity of the file's own, is refused (Unreadable "document-entities"): these formats have none. Fails with Unreadable
/// "document-damaged" (not well-formed, or an element of over 512 attributes, whose checking takes their number squared),
/// Invalid "document-nesting", and as the watch does.
class XmlPart
{
public:
    /// `name` is for errors; `watch` must outlive the part.
    XmlPart(QByteArray bytes, QString name, ReadingWatch &watch);

    enum class Event { Start, End, Text, Finished };

    /// Finished at the end and on failure; `failure` tells.
    Event next();
    /// Goes on to the end of the element that just started.
    void skipElement();
    /// Calls `take` for every element below the one that just started, to its end. It may read or skip the element.
    template<typename Take>
    void forEachBelow(Take take);

    QStringView space() const { return m_xml.namespaceUri(); }
    QStringView name() const { return m_xml.name(); } ///< without its prefix
    QStringView text() const { return m_xml.text(); }
    /// By its name without prefix; empty when there is none. Valid until `next`.
    QStringView attribute(QLatin1StringView name) const;
    bool hasAttribute(QLatin1StringView name) const;
    std::optional<int> number(QLatin1StringView attribute) const;

    const std::optional<Error> &failure() const { return m_failure; }

private:
    Event fail(const Error &error);
    Event start();

    QByteArray m_bytes;
    QString m_name;
    ReadingWatch &m_watch;
    QXmlStreamReader m_xml;
    QXmlStreamAttributes m_attributes;
    std::optional<Error> m_failure;
    int m_depth = 0;
    int m_untilCheck = 0;
};

template<typename Take>
void XmlPart::forEachBelow(Take take)
{
    for (const int outside = m_depth - 1; m_depth > outside;) {
        const Event event = next();
        if (event == Event::Finished)
            return;
        if (event == Event::Start)
            take();
    }
}

/// What an element or attribute that is on or off says: "", "1", "true", "on" are on.
bool isOn(QStringView value);

} // namespace concord
