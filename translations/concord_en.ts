<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>concord::BackupDetails</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
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
    <name>concord::ChangePreview</name>
    <message numerus="yes">
        <source>Write %n change(s)</source>
        <translation>
            <numerusform>Write %n change</numerusform>
            <numerusform>Write %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::ChartActions</name>
    <message numerus="yes">
        <source>%n file(s) written to %1</source>
        <translation>
            <numerusform>%n file written to %1</numerusform>
            <numerusform>%n files written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::ChartList</name>
    <message numerus="yes">
        <source>Of the %n value(s) picked</source>
        <translation>
            <numerusform>Of the %n value picked</numerusform>
            <numerusform>Of the %n values picked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::ChartsWiring</name>
    <message numerus="yes">
        <source>%n value(s) from imported series; no sentence states them.</source>
        <translation>
            <numerusform>%n value from an imported series; no sentence states it.</numerusform>
            <numerusform>%n values from imported series; no sentence states them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::ChoiceForm</name>
    <message numerus="yes">
        <source>%n claim(s) fit: too many to choose one by one. Choose by entity above.</source>
        <translation>
            <numerusform>%n claim fits: too many to choose one by one. Choose by entity above.</numerusform>
            <numerusform>%n claims fit: too many to choose one by one. Choose by entity above.</numerusform>
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
    <name>concord::DataForm</name>
    <message numerus="yes">
        <source>%n claim(s) left out</source>
        <translation>
            <numerusform>%n claim left out</numerusform>
            <numerusform>%n claims left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of series left out</source>
        <translation>
            <numerusform>%n value of series left out</numerusform>
            <numerusform>%n values of series left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::ExportForm</name>
    <message numerus="yes">
        <source>and %n more file(s)</source>
        <translation>
            <numerusform>and %n more file</numerusform>
            <numerusform>and %n more files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::ExportPage</name>
    <message numerus="yes">
        <source>%n concept(s) of the project</source>
        <translation>
            <numerusform>%n concept of the project</numerusform>
            <numerusform>%n concepts of the project</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s), all of the project</source>
        <translation>
            <numerusform>%n article, all of the project</numerusform>
            <numerusform>%n articles, all of the project</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s), all of the project</source>
        <translation>
            <numerusform>%n claim, all of the project</numerusform>
            <numerusform>%n claims, all of the project</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) of this article</source>
        <translation>
            <numerusform>%n claim of this article</numerusform>
            <numerusform>%n claims of this article</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) the table shows with its filter</source>
        <translation>
            <numerusform>%n claim the table shows with its filter</numerusform>
            <numerusform>%n claims the table shows with its filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picked claim(s)</source>
        <translation>
            <numerusform>%n picked claim</numerusform>
            <numerusform>%n picked claims</numerusform>
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
    <name>concord::FindingActions</name>
    <message numerus="yes">
        <source>%n place(s) changed; Undo takes all of it back.</source>
        <translation>
            <numerusform>%n place changed; Undo takes all of it back.</numerusform>
            <numerusform>%n places changed; Undo takes all of them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) corrected.</source>
        <translation>
            <numerusform>%n sentence corrected.</numerusform>
            <numerusform>%n sentences corrected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) of the file found no place.</source>
        <translation>
            <numerusform>%n unit of the file found no place.</numerusform>
            <numerusform>%n units of the file found no place.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::ImportForm</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) will be imported.</source>
        <translation>
            <numerusform>%n value will be imported.</numerusform>
            <numerusform>%n values will be imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::ImportPage</name>
    <message numerus="yes">
        <source>%n to be added</source>
        <translation>
            <numerusform>%n to be added</numerusform>
            <numerusform>%n to be added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be changed</source>
        <translation>
            <numerusform>%n to be changed</numerusform>
            <numerusform>%n to be changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as here already</source>
        <translation>
            <numerusform>%n as here already</numerusform>
            <numerusform>%n as here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a place here, left out</source>
        <translation>
            <numerusform>%n without a place here, left out</numerusform>
            <numerusform>%n without a place here, left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) to be reviewed, not found for certain</source>
        <translation>
            <numerusform>%n passage to be reviewed, not found for certain</numerusform>
            <numerusform>%n passages to be reviewed, not found for certain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::MainWindow</name>
    <message numerus="yes">
        <source>%n confirmed bead(s) no longer fit the text and are aligned automatically again.</source>
        <translation>
            <numerusform>%n confirmed bead no longer fits the text and is aligned automatically again.</numerusform>
            <numerusform>%n confirmed beads no longer fit the text and are aligned automatically again.</numerusform>
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
    <name>concord::RenderingsModel</name>
    <message numerus="yes">
        <source>%1, %n time(s)</source>
        <translation>
            <numerusform>%1, %n time</numerusform>
            <numerusform>%1, %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::RenderingsPanel</name>
    <message numerus="yes">
        <source>%n rendered in several ways</source>
        <translation>
            <numerusform>%n rendered in several ways</numerusform>
            <numerusform>%n rendered in several ways</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::SeriesActions</name>
    <message numerus="yes">
        <source>%n value(s) imported as “%1”.</source>
        <translation>
            <numerusform>%n value imported as “%1”.</numerusform>
            <numerusform>%n values imported as “%1”.</numerusform>
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
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::TemplateActions</name>
    <message numerus="yes">
        <source>There are %n template(s) already, which is as many as are kept. Forget one first.</source>
        <translation>
            <numerusform>There is %n template already, which is as many as are kept. Forget one first.</numerusform>
            <numerusform>There are %n templates already, which is as many as are kept. Forget one first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::TermActions</name>
    <message numerus="yes">
        <source>%n duplicate(s) merged</source>
        <translation>
            <numerusform>%n duplicate merged</numerusform>
            <numerusform>%n duplicates merged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n concept(s) added to the termbase</source>
        <translation>
            <numerusform>%n concept added to the termbase</numerusform>
            <numerusform>%n concepts added to the termbase</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) changed; Undo takes all of it back.</source>
        <translation>
            <numerusform>%n place changed; Undo takes all of it back.</numerusform>
            <numerusform>%n places changed; Undo takes all of them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::TermbasePanel</name>
    <message numerus="yes">
        <source>%n concept(s)</source>
        <translation>
            <numerusform>%n concept</numerusform>
            <numerusform>%n concepts</numerusform>
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
