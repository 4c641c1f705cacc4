// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/containers/stylemeaning.h"

#include <QHash>
#include <QRegularExpression>

namespace concord {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int kDeepestHeading = 6;

QHash<QString, StyleMeaning> namedMeanings()
{
    using Role = StyleMeaning::Role;
    const StyleMeaning title{BlockKind::Heading, 1, Role::Title}, subtitle{BlockKind::Heading, 2, Role::None}, quote{BlockKind::Quote, 1, Role::None},
        caption{BlockKind::Caption, 0, Role::None}, code{BlockKind::Code, 0, Role::None}, byline{BlockKind::Body, 0, Role::Byline},
        contents{BlockKind::Body, 0, Role::Contents};
    QHash<QString, StyleMeaning> meanings;
    const auto add = [&meanings](const StyleMeaning &meaning, std::initializer_list<QString> names) {
        for (const QString &name : names)
            meanings.insert(name, meaning);
    };
    add(title, {u"title"_s, u"標題"_s, u"标题"_s});
    add(subtitle, {u"subtitle"_s, u"副標題"_s, u"副标题"_s});
    add(quote, {u"quote"_s, u"intense quote"_s, u"block text"_s, u"block quote"_s, u"blockquote"_s, u"quotations"_s, u"引文"_s});
    add(caption, {u"caption"_s, u"image caption"_s, u"table caption"_s, u"tablecaption"_s, u"figurecaption"_s, u"標號"_s, u"题注"_s});
    add(code, {u"source code"_s, u"html preformatted"_s, u"preformatted text"_s, u"macro"_s});
    add(byline, {u"author"_s, u"byline"_s});
    add(contents, {u"toc heading"_s, u"contents heading"_s, u"table of figures"_s});
    return meanings;
}

} // namespace

std::optional<StyleMeaning> styleMeaning(const QString &name)
{
    static const QHash<QString, StyleMeaning> meanings = namedMeanings();
    static const QRegularExpression heading(u"^(?:heading|標題|标题)\\s*([1-9])$"_s), contents(u"^(?:toc|contents|目錄|目录)\\s*\\d$"_s);
    const QString key = name.toLower().simplified();
    if (const auto found = meanings.constFind(key); found != meanings.cend())
        return *found;
    if (const auto match = heading.match(key); match.hasMatch())
        return StyleMeaning{BlockKind::Heading, std::min(match.capturedView(1).toInt(), kDeepestHeading), StyleMeaning::Role::None};
    if (contents.match(key).hasMatch())
        return StyleMeaning{BlockKind::Body, 0, StyleMeaning::Role::Contents};
    return std::nullopt;
}

} // namespace concord
