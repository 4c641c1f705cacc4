<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</TS>
