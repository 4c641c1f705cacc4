// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/layout/baretext.h"

namespace concord {

namespace {

constexpr qsizetype kUsualParagraph = 120; // units, to guess how many paragraphs there are

struct BareText
{
    QString text;
    Bitext bitext;
};

} // namespace

std::shared_ptr<const Bitext> bareText(const QString &text, Side side, Language language)
{
    auto bare = std::make_shared<BareText>();
    bare->text = text;
    BitextSide &written = side == Side::Source ? bare->bitext.source : bare->bitext.translation;
    written.language = language;
    written.paragraphs.reserve(text.size() / kUsualParagraph + 1);
    const QStringView whole(bare->text);
    for (qsizetype begin = 0; begin < whole.size();) {
        qsizetype end = whole.indexOf(u'\n', begin);
        end = end < 0 ? whole.size() : end;
        const bool hasReturn = end > begin && whole[end - 1] == u'\r';
        written.paragraphs.append(QString::fromRawData(whole.data() + begin, end - begin - (hasReturn ? 1 : 0)));
        begin = end + 1;
    }
    return std::shared_ptr<const Bitext>(bare, &bare->bitext);
}

} // namespace concord
