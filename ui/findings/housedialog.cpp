// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/housedialog.h"

#include "core/checks/rules.h"
#include "core/documents/limitedread.h"
#include "ui/findings/housewords.h"
#include "ui/settings/interfacelanguage.h"
#include "ui/settings/settings.h"
#include "ui/support/theme.h"
#include "ui/words/errortext.h"
#include "ui/words/findingtext.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace concord {

namespace {

enum Base { Taiwan, HongKong, Own };

constexpr int kRuleRole = Qt::UserRole;
constexpr int kGap = 8; ///< between a field and the next
constexpr qsizetype kLargestFile = 1024 * 1024; ///< of a house; more is something else

const QStringList &ellipses()
{
    static const QStringList all{QString(), QStringLiteral("……"), QStringLiteral("⋯⋯")};
    return all;
}

/// Fills a list anew and leaves its choice.
void fill(QComboBox &box, const QStringList &entries)
{
    const QSignalBlocker quiet(&box);
    const int chosen = std::max(0, box.currentIndex());
    box.clear();
    box.addItems(entries);
    box.setCurrentIndex(chosen);
}

} // namespace

HouseDialog::HouseDialog(const HouseProfile &house, QWidget *parent)
    : QDialog(parent), m_start(house), m_base(new QComboBox(this)), m_quotes(new QComboBox(this)), m_spacing(new QComboBox(this)), m_ellipsis(new QComboBox(this)),
      m_words(new QPlainTextEdit(this)), m_filter(new QLineEdit(this)), m_rules(new QListWidget(this)), m_explanation(new QLabel(this)), m_wordsHint(new QLabel(this)),
      m_remark(new QLabel(this)), m_buttons(new QDialogButtonBox(this)), m_use(m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole)),
      m_cancel(m_buttons->addButton(QString(), QDialogButtonBox::RejectRole)), m_load(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole)),
      m_save(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole)), m_form(new QFormLayout)
{
    setAttribute(Qt::WA_DeleteOnClose);
    layOut();
    retranslate();
    showHouse(house);
    connect(m_base, &QComboBox::activated, this, &HouseDialog::chooseBase);
    for (QComboBox *box : {m_quotes, m_spacing, m_ellipsis})
        connect(box, &QComboBox::activated, this, &HouseDialog::showBase);
    connect(m_words, &QPlainTextEdit::textChanged, this, &HouseDialog::showBase);
    connect(m_rules, &QListWidget::itemChanged, this, &HouseDialog::showBase);
    connect(m_rules, &QListWidget::currentRowChanged, this, &HouseDialog::explain);
    connect(m_filter, &QLineEdit::textChanged, this, &HouseDialog::filterRules);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &HouseDialog::use);
    connect(m_load, &QPushButton::clicked, this, &HouseDialog::chooseFileToLoad);
    connect(m_save, &QPushButton::clicked, this, &HouseDialog::chooseFileToSave);
    m_rules->setCurrentRow(0);
}

void HouseDialog::layOut()
{
    m_use->setDefault(true);
    m_remark->setWordWrap(true);
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->hide();
    m_words->setFixedHeight(96);
    m_wordsHint->setWordWrap(true);
    m_wordsHint->setForegroundRole(QPalette::PlaceholderText);
    for (QWidget *field : std::initializer_list<QWidget *>{m_base, m_quotes, m_spacing, m_ellipsis, m_words})
        m_form->addRow(new QLabel(this), field);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setVerticalSpacing(kGap);
    auto *left = new QVBoxLayout;
    left->setSpacing(kGap);
    left->addLayout(m_form);
    left->addWidget(m_wordsHint);
    left->addStretch();

    m_explanation->setWordWrap(true);
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_explanation->setMinimumHeight(112);
    m_explanation->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_filter->setClearButtonEnabled(true);
    auto *right = new QVBoxLayout;
    right->setSpacing(kGap);
    right->addWidget(m_filter);
    right->addWidget(m_rules, 1);
    right->addWidget(m_explanation);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(24);
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    auto *all = new QVBoxLayout(this);
    all->addLayout(columns, 1);
    all->addWidget(m_remark);
    all->addWidget(m_buttons);
    resize(760, 560);
}

void HouseDialog::retranslate()
{
    setWindowTitle(tr("House rules"));
    fill(*m_base, {tr("Taiwan"), tr("Hong Kong"), tr("Own")});
    fill(*m_quotes, {QStringLiteral("「」『』"), QStringLiteral("“” ‘’"), tr("Whichever the text uses")});
    fill(*m_spacing, {tr("One way in a text"), tr("No space beside Latin"), tr("A space beside Latin"), tr("Either")});
    fill(*m_ellipsis, {tr("Whichever the text uses more"), ellipses()[1], ellipses()[2]});
    const QStringList labels{tr("House"), tr("Quotation marks"), tr("Latin in Chinese"), tr("Ellipsis"), tr("Own words")};
    const QList<QWidget *> fields{m_base, m_quotes, m_spacing, m_ellipsis, m_words};
    for (qsizetype i = 0; i < fields.size(); ++i) {
        qobject_cast<QLabel *>(m_form->labelForField(fields[i]))->setText(labels[i]);
        fields[i]->setAccessibleName(labels[i]);
    }
    m_wordsHint->setText(tr("One a line: what is not written → what is. An arrow may be typed -> or =>; with nothing behind it the word is only reported."));
    m_filter->setPlaceholderText(tr("Find a rule"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_rules->setAccessibleName(tr("Rules that are asked for"));
    m_use->setText(tr("Use these rules"));
    m_cancel->setText(tr("Cancel"));
    m_load->setText(tr("&Load…"));
    m_load->setToolTip(tr("Takes the rules from a file"));
    m_save->setText(tr("&Save as…"));
    m_save->setToolTip(tr("Writes the rules into a file, for other projects and for the command line"));
    fillRules();
    explain(m_rules->currentRow());
}

void HouseDialog::fillRules()
{
    const QSignalBlocker quiet(m_rules);
    if (m_rules->count() == 0) {
        for (const Rule &rule : rules()) {
            auto *item = new QListWidgetItem(m_rules);
            item->setData(kRuleRole, QLatin1String(rule.id));
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(Qt::Checked);
        }
    }
    for (int row = 0; row < m_rules->count(); ++row)
        m_rules->item(row)->setText(ruleTitle(m_rules->item(row)->data(kRuleRole).toString(), interfaceLanguage()));
}

void HouseDialog::filterRules(const QString &words)
{
    for (int row = 0; row < m_rules->count(); ++row) {
        const QString rule = m_rules->item(row)->data(kRuleRole).toString();
        const QString said = rule + u' ' + ruleTitle(rule, Language::English) + u' ' + ruleTitle(rule, Language::TraditionalChinese);
        m_rules->item(row)->setHidden(!said.contains(words.trimmed(), Qt::CaseInsensitive));
    }
}

void HouseDialog::showHouse(const HouseProfile &house)
{
    const QSignalBlocker quietWords(m_words), quietRules(m_rules);
    m_quotes->setCurrentIndex(static_cast<int>(house.quotes));
    m_spacing->setCurrentIndex(static_cast<int>(house.latinSpacing));
    m_ellipsis->setCurrentIndex(static_cast<int>(std::max<qsizetype>(0, ellipses().indexOf(house.ellipsis))));
    m_words->setPlainText(houseWordLines(house.words));
    for (int row = 0; row < m_rules->count(); ++row)
        m_rules->item(row)->setCheckState(house.off.contains(m_rules->item(row)->data(kRuleRole).toString()) ? Qt::Unchecked : Qt::Checked);
    m_start.region = house.region;
    showBase();
}

/// A house as it comes, or the rules of one's own, which begin as those that are shown.
void HouseDialog::chooseBase(int base)
{
    if (base == Own)
        return;
    showHouse(base == Taiwan ? HouseProfile::taiwan() : HouseProfile::hongKong());
}

void HouseDialog::showBase()
{
    HouseProfile plain = m_start.region == HouseRegion::HongKong ? HouseProfile::hongKong() : HouseProfile::taiwan();
    const bool isPlain = houseProfileText(house()) == houseProfileText(plain);
    m_base->setCurrentIndex(!isPlain ? Own : m_start.region == HouseRegion::HongKong ? HongKong : Taiwan);
}

void HouseDialog::explain(int row)
{
    const QListWidgetItem *item = m_rules->item(row);
    const QString rule = item ? item->data(kRuleRole).toString() : QString();
    QStringList said;
    for (const Language language : {interfaceLanguage(), interfaceLanguage() == Language::English ? Language::TraditionalChinese : Language::English}) {
        if (!rule.isEmpty())
            said.append(ruleExplanation(rule, language));
    }
    m_explanation->setText(said.join(QStringLiteral("\n\n")));
}

HouseProfile HouseDialog::house() const
{
    HouseProfile house;
    house.name = m_start.name;
    house.region = m_start.region;
    house.quotes = static_cast<QuoteStyle>(m_quotes->currentIndex());
    house.latinSpacing = static_cast<LatinSpacing>(m_spacing->currentIndex());
    house.ellipsis = ellipses().value(m_ellipsis->currentIndex());
    house.words = readHouseWords(m_words->toPlainText()).words;
    for (int row = 0; row < m_rules->count(); ++row) {
        if (m_rules->item(row)->checkState() == Qt::Unchecked)
            house.off.insert(m_rules->item(row)->data(kRuleRole).toString());
    }
    return house;
}

/// A line that is not read is asked for; nothing of the form goes without a word.
void HouseDialog::use()
{
    const QStringList unread = readHouseWords(m_words->toPlainText()).unread;
    if (unread.isEmpty()) {
        emit accepted(house());
        accept();
        return;
    }
    say(tr("Own words: “%1” has no arrow between two different words.").arg(unread.first()), true);
    m_words->setFocus(Qt::OtherFocusReason);
}

void HouseDialog::load(const QString &path)
{
    const Result<QByteArray> bytes = readLimited(path, kLargestFile);
    const Result<HouseProfile> house = bytes ? parseHouseProfile(QString::fromUtf8(*bytes), path) : Result<HouseProfile>(bytes.error());
    if (!house)
        return say(describe(house.error(), interfaceLanguage()), true);
    m_start.name = house->name;
    showHouse(*house);
    say(tr("As %1 has it; not used yet.").arg(QFileInfo(path).fileName()), false);
}

void HouseDialog::save(const QString &path)
{
    const QByteArray bytes = houseProfileText(house()).toUtf8();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return say(describe(Error{Error::Code::Unwritable, path, file.errorString()}, interfaceLanguage()), true);
    say(tr("Saved as %1.").arg(QFileInfo(path).fileName()), false);
}

QString HouseDialog::remark() const
{
    return m_remark->text();
}

void HouseDialog::chooseFileToLoad()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Load house rules"), kLastFolderSetting.value(), tr("House rules (*.house *.txt);;All files (*)"));
    if (path.isEmpty())
        return;
    kLastFolderSetting.store(QFileInfo(path).path());
    load(path);
}

void HouseDialog::chooseFileToSave()
{
    const QString proposed = QFileInfo(kLastFolderSetting.value(), QStringLiteral("newsroom.house")).filePath();
    const QString path = QFileDialog::getSaveFileName(this, tr("Save house rules"), proposed, tr("House rules (*.house *.txt);;All files (*)"));
    if (path.isEmpty())
        return;
    kLastFolderSetting.store(QFileInfo(path).path());
    save(path);
}

void HouseDialog::say(const QString &remark, bool isWrong)
{
    m_remark->setText(remark);
    m_remark->setStyleSheet(QStringLiteral("color: %1").arg(Theme::current().colour(isWrong ? Token::Wrong : Token::Muted).name()));
    m_remark->setVisible(!remark.isEmpty());
}

void HouseDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace concord
