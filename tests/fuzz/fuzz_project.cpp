// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a project file from a stranger: opened or refused, checked, its backups' tools let loose on it, never a crash.
#include "core/project/articles.h"
#include "core/project/claims.h"
#include "core/project/keeping/opening.h"
#include "core/project/keeping/recovery.h"
#include "core/project/project.h"

#include <QFile>
#include <QTemporaryDir>

namespace {

/// A folder in memory where there is one: a run writes several files.
const QTemporaryDir &folder()
{
    static const QTemporaryDir dir(QFile::exists(QStringLiteral("/dev/shm")) ? QStringLiteral("/dev/shm/concord-fuzz-XXXXXX") : QStringLiteral("concord-fuzz-XXXXXX"));
    return dir;
}

/// A small project with an article, claims and a history.
QByteArray soundProject()
{
    using namespace concord;
    const QString path = folder().filePath(QStringLiteral("sound.concord"));
    {
        const auto made = Project::create(path);
        if (!made)
            std::abort();
        ArticleId article;
        for (int number = 0; number < 8; ++number) {
            const Status done = (*made)->edit(QStringLiteral("Edit"), [&](Database &database) -> Status {
                if (number == 0) {
                    const Result<Article> added = Articles::add(database, {{}, QStringLiteral("The bill"), {}, QDate(2025, 3, 1), 0, {}});
                    article = added ? added->id : ArticleId();
                    return added ? Status(Done{}) : Status(added.error());
                }
                Claim claim;
                claim.article = article;
                claim.entity = QString::number(number);
                const Result<Claim> added = Claims::add(database, claim);
                return added ? Status(Done{}) : Status(added.error());
            });
            if (!done)
                std::abort();
        }
    }
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The first byte says what the rest is: a file, or changes of a sound one, each a place of three bytes and a byte to put there; in
/// one case of four it is cut off at the last place.
QByteArray fileOf(const uint8_t *bytes, size_t size)
{
    static const QByteArray sound = soundProject();
    const QByteArray input(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    if (input.isEmpty() || (bytes[0] & 1) == 0)
        return input.mid(1);
    QByteArray file = sound;
    qsizetype place = 0;
    for (size_t i = 1; i + 4 <= size; i += 4) {
        place = ((qsizetype{bytes[i]} << 16) | (qsizetype{bytes[i + 1]} << 8) | bytes[i + 2]) % sound.size();
        file[place] = static_cast<char>(bytes[i + 3]);
    }
    if ((bytes[0] & 6) == 6)
        file.truncate(place);
    return file;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    using namespace concord;
    const QString path = folder().filePath(QStringLiteral("p.concord")), saved = folder().filePath(QStringLiteral("saved.concord"));
    removeProjectFile(path);
    removeProjectFile(saved);
    {
        QFile file(path);
        const QByteArray content = fileOf(bytes, size);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return 0;
    }
    const OpeningReport report = assessOpening(path);
    {
        const auto project = Project::open(path);
        if (project.hasValue() != report.isOpenable())
            std::abort();
        if (project) {
            for (const Article &article : (*project)->articles().valueOr({})) {
                (void)(*project)->latestRevision(article.id, Side::Source).hasValue();
                (void)(*project)->claims(article.id).hasValue();
            }
            (void)(*project)->history().hasValue();
            (void)(*project)->undo().hasValue();
        }
    }
    SilentProgress silent;
    if (recoverProject(path, saved, silent)) {
        const auto project = Project::open(saved);
        if (!project || !(*project)->verify().valueOr({}).isSound())
            std::abort();
    }
    return 0;
}
