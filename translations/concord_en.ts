<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>concord::CardTexts</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::ClaimsPage</name>
    <message numerus="yes">
        <source>%n claim(s) picked:</source>
        <translation>
            <numerusform>%n claim picked:</numerusform>
            <numerusform>%n claims picked:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::ConcordancePanel</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::CorrectionActions</name>
    <message numerus="yes">
        <source>A new version was made. %n passage(s) of claims need a look.</source>
        <translation>
            <numerusform>A new version was made. %n passage of claims needs a look.</numerusform>
            <numerusform>A new version was made. %n passages of claims need a look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) agree</source>
        <translation>
            <numerusform>%n figure agrees</numerusform>
            <numerusform>%n figures agree</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::FilterBar</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::MainWindow</name>
    <message numerus="yes">
        <source>%n file(s) written to %1</source>
        <translation>
            <numerusform>%n file written to %1</numerusform>
            <numerusform>%n files written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed bead(s) no longer fit the text and are aligned automatically again.</source>
        <translation>
            <numerusform>%n confirmed bead no longer fits the text and is aligned automatically again.</numerusform>
            <numerusform>%n confirmed beads no longer fit the text and are aligned automatically again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::NamesModel</name>
    <message numerus="yes">
        <source>%1, %n time(s)</source>
        <translation>
            <numerusform>%1, %n time</numerusform>
            <numerusform>%1, %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::NamesPanel</name>
    <message numerus="yes">
        <source>%n in several forms</source>
        <translation>
            <numerusform>%n in several forms</numerusform>
            <numerusform>%n in several forms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::OpeningPage</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lacks the last %n edit(s)</source>
        <translation>
            <numerusform>lacks the last edit</numerusform>
            <numerusform>lacks the last %n edits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::OverviewRuler</name>
    <message numerus="yes">
        <source>%n claim mark(s)</source>
        <translation>
            <numerusform>%n claim mark</numerusform>
            <numerusform>%n claim marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding mark(s)</source>
        <translation>
            <numerusform>%n finding mark</numerusform>
            <numerusform>%n finding marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n search hit(s)</source>
        <translation>
            <numerusform>%n search hit</numerusform>
            <numerusform>%n search hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::StatusLine</name>
    <message numerus="yes">
        <source>%n bead(s)</source>
        <translation>
            <numerusform>%n bead</numerusform>
            <numerusform>%n beads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::TextCard</name>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraph</numerusform>
            <numerusform>%n paragraphs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::VersionsPage</name>
    <message numerus="yes">
        <source>%n paragraph(s) differ</source>
        <translation>
            <numerusform>%n paragraph differs</numerusform>
            <numerusform>%n paragraphs differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) without a change</source>
        <translation>
            <numerusform>%n paragraph without a change</numerusform>
            <numerusform>%n paragraphs without a change</numerusform>
        </translation>
    </message>
</context>
</TS>
