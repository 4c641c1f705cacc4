// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStringView>

namespace concord {

/// Small tables of words that tell what a capitalised word or a Han string is. They hold general words and the news
/// agencies of the world, no names of companies or persons. All are Concord's own.

/// Articles, pronouns, conjunctions, prepositions, adverbs and the like, with which an English sentence may begin; lower case.
bool isFunctionWord(QStringView lower);
/// Those, and the nouns and adjectives that open sentences in the news; a single one of them names nobody.
bool isCommonOpening(QStringView lower);
/// Common acronyms and calendar words that are written in capitals and name nobody: AI, GPU, IPO, Tuesday.
bool isGenericCapital(QStringView word);
/// Titles that stand before a person's name: Mr, President, CEO.
bool isPersonTitle(QStringView word);
/// "the …" with one of these means a company, a person or an institution spoken of before; lower case.
bool isCompanyNoun(QStringView lower);
/// "the government", "the central bank": institutions that are named by their noun; lower case.
bool isInstitutionNoun(QStringView lower);
/// Words before "of" that keep it inside a name: Bank of …, Ministry of …
bool joinsWithOf(QStringView word);

/// Whether a name has the form of a newspaper, an agency, a channel or a magazine, in either language.
bool hasOutletForm(QStringView name);
/// Whether a Latin name has the form of a company or an institution.
bool hasCompanyForm(QStringView name);

/// What Chinese names of companies and institutions end with, longest first.
const QStringList &hanNameEndings();
/// Chinese titles of persons, longest first.
const QStringList &hanTitles();
/// Whether a character is a common Chinese family name.
bool isHanSurname(QChar character);
/// Whether a text ends in a noun that says what the name behind it is: 對手, 製造商.
bool endsWithHanRoleNoun(QStringView text);
/// Chinese ways to speak of whom was spoken of before, longest first.
const QStringList &hanAnaphors();
/// Institutions that Chinese names by their noun, longest first.
const QStringList &hanInstitutions();
/// Words that no Chinese name holds: function words, adverbs, verbs and common nouns with which a clause goes on.
bool isHanFunctionWord(QStringView word);
/// The same for single characters.
bool isHanFunctionCharacter(QChar character);

} // namespace concord
