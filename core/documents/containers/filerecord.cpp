// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/containers/filerecord.h"

#include "core/documents/normalisation.h"

#include <QRegularExpression>

namespace concord {

namespace {

constexpr qsizetype kLongestTitle = 300;
constexpr qsizetype kLongestByline = 200;

} // namespace

QString recordedTitle(const QString &title)
{
    static const QRegularExpression automatic(
        QStringLiteral("^microsoft word\\b|^(未命名|無標題|无标题)"
                       "|^(untitled( document)?|no title|title|(word )?document ?\\d*|doc ?\\d*|template|文[件档稿] ?\\d*|標題|标题)$"
                       "|\\.(docx?|odt|ott|dotx?|rtf|txt|html?|pdf|pages|wps)$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QString text = normalised(title);
    return text.size() > kLongestTitle || text.contains(automatic) ? QString() : text;
}

QString recordedByline(const QString &author)
{
    static const QRegularExpression account(
        QStringLiteral("^(microsoft( office)?( user)?|(ms )?office( user)?|windows( user)?|users?|admin|administrator|owner|author|unknown|anonymous"
                       "|default|guest|root|test|libreoffice|openoffice|pandoc|python-docx|apache poi|google docs|asus|acer|lenovo|hp|dell|un-?named"
                       "|(office )?使用者|用[户戶]|作者|系統管理員|匿名)[ _-]?\\d*$|@|^\\d+$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression lead(QStringLiteral("^(by\\s+|作者\\s*[:：]\\s*)"), QRegularExpression::CaseInsensitiveOption);
    const QString text = normalised(author).remove(lead);
    return text.size() > kLongestByline || text.contains(account) ? QString() : text;
}

} // namespace concord
