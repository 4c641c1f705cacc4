// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/wording/dottednames.h"

#include "core/orthography/chinesemarks.h"
#include "core/text/characters.h"

namespace concord {

namespace {

bool isMiddleDot(QChar unit)
{
    return unit == u'·' || unit == u'‧' || unit == u'・' || unit == u'•';
}

/// The name around a middle dot: a character on either side, and those that names are transcribed with beside it.
Range nameAround(QStringView line, int dot)
{
    Range name{dot - 1, dot + 2};
    while (dot - name.begin < 5 && isNameSound(unitAt(line, name.begin - 1)))
        --name.begin;
    const auto goesOn = [line](int at) {
        return isNameSound(unitAt(line, at)) || (isMiddleDot(QChar(unitAt(line, at))) && isHanUnit(unitAt(line, at + 1)));
    };
    while (name.end - dot <= 12 && goesOn(name.end))
        ++name.end;
    return name;
}

} // namespace

QList<Range> dottedNames(QStringView line)
{
    QList<Range> names;
    for (int i = 1; i + 1 < line.size(); ++i) {
        if (!isMiddleDot(line[i]) || !isHanUnit(unitAt(line, i - 1)) || !isHanUnit(unitAt(line, i + 1)))
            continue;
        names.append(nameAround(line, i));
        i = names.last().end - 1;
    }
    return names;
}

} // namespace concord
