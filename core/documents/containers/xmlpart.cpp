// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/containers/xmlpart.h"

#include "core/documents/limits.h"

namespace concord {

namespace {

constexpr int kEventsBetweenChecks = 4096;
constexpr int kMostAttributes = 512;

/// Whether an element holds more attributes than any document's. Asked of the bytes, before they are parsed; in UTF-16
/// every other byte is skipped over as it matches nothing.
bool hasTooManyAttributes(QByteArrayView bytes)
{
    int attributes = 0;
    char quote = 0;
    bool isInTag = false;
    for (const char c : bytes) {
        if (!isInTag) {
            isInTag = c == '<';
            attributes = 0;
        } else if (quote) {
            quote = c == quote ? '\0' : quote;
        } else if (c == '"' || c == '\'') {
            quote = c;
            if (++attributes > kMostAttributes)
                return true;
        } else if (c == '>') {
            isInTag = false;
        }
    }
    return false;
}

} // namespace

std::optional<Error> ReadingWatch::objection() const
{
    if (progress.isCancelled())
        return Error{Error::Code::Cancelled, {}, {}};
    if (clock.elapsed() > kMaxReadingSeconds * 1000)
        return Error{Error::Code::Invalid, QStringLiteral("document-time"), QString::number(clock.elapsed() / 1000)};
    return std::nullopt;
}

XmlPart::XmlPart(QByteArray bytes, QString name, ReadingWatch &watch)
    : m_bytes(std::move(bytes)), m_name(std::move(name)), m_watch(watch), m_xml(m_bytes)
{
    if (hasTooManyAttributes(m_bytes))
        fail({Error::Code::Unreadable, QStringLiteral("document-damaged"), m_name + QLatin1String(": attributes")});
}

XmlPart::Event XmlPart::fail(const Error &error)
{
    m_failure = error;
    return Event::Finished;
}

XmlPart::Event XmlPart::start()
{
    m_attributes = m_xml.attributes();
    if (++m_depth > kMaxNesting)
        return fail({Error::Code::Invalid, QStringLiteral("document-nesting"), m_name});
    return Event::Start;
}

XmlPart::Event XmlPart::next()
{
    while (!m_failure) {
        if (--m_untilCheck < 0) {
            m_untilCheck = kEventsBetweenChecks;
            m_watch.progress.report(m_xml.characterOffset(), m_bytes.size());
            if (const auto objection = m_watch.objection())
                return fail(*objection);
        }
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            return start();
        case QXmlStreamReader::EndElement:
            --m_depth;
            return Event::End;
        case QXmlStreamReader::Characters:
            return Event::Text;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            return fail({Error::Code::Unreadable, QStringLiteral("document-entities"), m_name});
        case QXmlStreamReader::EndDocument:
            return Event::Finished;
        case QXmlStreamReader::Invalid:
            return fail({Error::Code::Unreadable, QStringLiteral("document-damaged"),
                         QStringLiteral("%1:%2: %3").arg(m_name).arg(m_xml.lineNumber()).arg(m_xml.errorString())});
        default: // comments, processing instructions
            break;
        }
    }
    return Event::Finished;
}

void XmlPart::skipElement()
{
    for (const int outside = m_depth - 1; m_depth > outside;) {
        if (next() == Event::Finished)
            return;
    }
}

QStringView XmlPart::attribute(QLatin1StringView name) const
{
    for (const QXmlStreamAttribute &attribute : m_attributes) {
        if (attribute.name() == name)
            return attribute.value();
    }
    return {};
}

bool XmlPart::hasAttribute(QLatin1StringView name) const
{
    return std::any_of(m_attributes.begin(), m_attributes.end(), [name](const QXmlStreamAttribute &attribute) { return attribute.name() == name; });
}

std::optional<int> XmlPart::number(QLatin1StringView attribute) const
{
    bool ok = false;
    const int value = this->attribute(attribute).toInt(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

bool isOn(QStringView value)
{
    return value.isEmpty() || value == QLatin1StringView("1") || value == QLatin1StringView("true") || value == QLatin1StringView("on");
}

} // namespace concord
