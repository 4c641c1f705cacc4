// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/limitedread.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>
#include <utility>

namespace concord {

namespace {

constexpr qsizetype kPiece = 1024 * 1024;

Error systemError(const QString &path, int number)
{
    const bool isMissing = number == ENOENT || number == ENOTDIR;
    return {isMissing ? Error::Code::NotFound : Error::Code::Unreadable, path,
            isMissing ? QString() : QString::fromStdString(std::generic_category().message(number))};
}

Error tooLarge(const QString &path, qsizetype most)
{
    return {Error::Code::Invalid, path, QStringLiteral("over %1 MB").arg(most / (1024 * 1024))};
}

/// Owns what it opened; standard input stays open.
class Input
{
public:
    static Result<Input> open(const QString &path)
    {
        if (path == QLatin1String("-"))
            return Input(STDIN_FILENO);
        const QByteArray name = QFile::encodeName(path);
        struct stat facts = {};
        if (::stat(name.constData(), &facts) != 0)
            return systemError(path, errno);
        // Asked before it is opened: opening a device may already do something.
        if (!S_ISREG(facts.st_mode) && !S_ISFIFO(facts.st_mode))
            return Error{Error::Code::Unreadable, path, QStringLiteral("not a regular file")};
        const int descriptor = ::open(name.constData(), O_RDONLY | O_CLOEXEC);
        if (descriptor < 0)
            return systemError(path, errno);
        return Input(descriptor);
    }
    Input(Input &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, STDIN_FILENO)) {}
    ~Input()
    {
        if (m_descriptor != STDIN_FILENO)
            ::close(m_descriptor);
    }
    Input(const Input &) = delete;
    Input &operator=(const Input &) = delete;
    Input &operator=(Input &&) = delete;

    /// 0 at the end, −1 with errno.
    qsizetype read(char *to, qsizetype most)
    {
        for (;;) {
            const ssize_t count = ::read(m_descriptor, to, static_cast<size_t>(most));
            if (count >= 0 || errno != EINTR)
                return count;
        }
    }

private:
    explicit Input(int descriptor) : m_descriptor(descriptor) {}

    int m_descriptor;
};

} // namespace

Result<QByteArray> readLimited(const QString &path, qsizetype most)
{
    Result<Input> input = Input::open(path);
    if (!input)
        return input.error();
    QByteArray bytes;
    for (;;) {
        const qsizetype had = bytes.size();
        bytes.resize(std::min(had + kPiece, most + 1));
        const qsizetype count = input->read(bytes.data() + had, bytes.size() - had);
        if (count < 0)
            return systemError(path, errno);
        bytes.truncate(had + count);
        if (bytes.size() > most)
            return tooLarge(path, most);
        if (count == 0)
            return bytes;
    }
}

} // namespace concord
