<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>imr::BatchCharts</name>
    <message numerus="yes">
        <source>%n more are not shown</source>
        <translation>
            <numerusform>%n more is not shown</numerusform>
            <numerusform>%n more are not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n letter(s)</source>
        <translation>
            <numerusform>%1 in %n letter</numerusform>
            <numerusform>%1 in %n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviewed</source>
        <translation>
            <numerusform>%n reviewed</numerusform>
            <numerusform>%n reviewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::CommandLine</name>
    <message numerus="yes">
        <source>%n letter(s) imported</source>
        <translation>
            <numerusform>%n letter imported</numerusform>
            <numerusform>%n letters imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) could not be read</source>
        <translation>
            <numerusform>%n letter could not be read</numerusform>
            <numerusform>%n letters could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) in the project already</source>
        <translation>
            <numerusform>%n letter in the project already</numerusform>
            <numerusform>%n letters in the project already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) contradicted by the new reading will be taken back; they stay in the history. Reviewed letters among those go back to “to review”.</source>
        <translation>
            <numerusform>%n correction contradicted by the new reading will be taken back; it stays in the history. If its letter was reviewed, that goes back to “to review”.</numerusform>
            <numerusform>%n corrections contradicted by the new reading will be taken back; they stay in the history. Reviewed letters among those go back to “to review”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::Findings</name>
    <message numerus="yes">
        <source>Words seem to have been taken out of the letter in %n place(s).</source>
        <translation>
            <numerusform>Words seem to have been taken out of the letter in %n place.</numerusform>
            <numerusform>Words seem to have been taken out of the letter in %n places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::ItemOutline</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::LetterReader</name>
    <message numerus="yes">
        <source>%n file(s) passed over, as letters are files, no links, whose names end in .pdf, .txt or .text: %1</source>
        <translation>
            <numerusform>%n file passed over, as letters are files, no links, whose names end in .pdf, .txt or .text: %1</numerusform>
            <numerusform>%n files passed over, as letters are files, no links, whose names end in .pdf, .txt or .text: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::Rescue</name>
    <message numerus="yes">
        <source>All %n letter(s) could be read, with their history and reviews: nothing was left out.</source>
        <translation>
            <numerusform>%n letter could be read, with its history and review: nothing was left out.</numerusform>
            <numerusform>All %n letters could be read, with their history and reviews: nothing was left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) could be read as they were.</source>
        <translation>
            <numerusform>%n letter could be read as it was.</numerusform>
            <numerusform>%n letters could be read as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) had to be parsed again from their text.</source>
        <translation>
            <numerusform>%n letter had to be parsed again from its text.</numerusform>
            <numerusform>%n letters had to be parsed again from their text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) could not be read and were left out: import their files again.</source>
        <translation>
            <numerusform>%n letter could not be read and was left out: import its file again.</numerusform>
            <numerusform>%n letters could not be read and were left out: import their files again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) may hold wrong words: compare them with their files.</source>
        <translation>
            <numerusform>%n letter may hold wrong words: compare it with its file.</numerusform>
            <numerusform>%n letters may hold wrong words: compare them with their files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of history could not be read and were left out.</source>
        <translation>
            <numerusform>%n line of history could not be read and was left out.</numerusform>
            <numerusform>%n lines of history could not be read and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seal(s) of the ledger could not be read and were left out.</source>
        <translation>
            <numerusform>%n seal of the ledger could not be read and was left out.</numerusform>
            <numerusform>%n seals of the ledger could not be read and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::RowPlace</name>
    <message numerus="yes">
        <source>%1 has only %n item(s) now, so item %2 can&apos;t be shown. Look at the letter.</source>
        <translation>
            <numerusform>%1 has only %n item now, so item %2 can&apos;t be shown. Look at the letter.</numerusform>
            <numerusform>%1 has only %n items now, so item %2 can&apos;t be shown. Look at the letter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::ui::EvaluationPanel</name>
    <message numerus="yes">
        <source>Against %n reviewed letter(s): precision %1 %, recall %2 %. Of the %3 values the parser is sure of, %4 % are right; %5 % of all values are below that.</source>
        <translation>
            <numerusform>Against %n reviewed letter: precision %1 %, recall %2 %. Of the %3 values the parser is sure of, %4 % are right; %5 % of all values are below that.</numerusform>
            <numerusform>Against %n reviewed letters: precision %1 %, recall %2 %. Of the %3 values the parser is sure of, %4 % are right; %5 % of all values are below that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) differ</source>
        <translation>
            <numerusform>%n value differs</numerusform>
            <numerusform>%n values differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::ui::ExportDialog</name>
    <message numerus="yes">
        <source>The %n letter(s) of the list</source>
        <translation>
            <numerusform>The %n letter of the list</numerusform>
            <numerusform>The %n letters of the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::ui::ExportPreview</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n rows</source>
        <translation>
            <numerusform>The first %n row</numerusform>
            <numerusform>The first %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n row copied.</numerusform>
            <numerusform>%n rows copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) could not be read and have no rows.</source>
        <translation>
            <numerusform>%n letter could not be read and has no rows.</numerusform>
            <numerusform>%n letters could not be read and have no rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::ui::FilterPicker</name>
    <message numerus="yes">
        <source>%1, %n letter(s)</source>
        <translation>
            <numerusform>%1, %n letter</numerusform>
            <numerusform>%1, %n letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::ui::FindingCards</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dismissed</source>
        <translation>
            <numerusform>%n dismissed</numerusform>
            <numerusform>%n dismissed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::ui::ImportController</name>
    <message numerus="yes">
        <source>%n letter(s) imported</source>
        <translation>
            <numerusform>%n letter imported</numerusform>
            <numerusform>%n letters imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) could not be read</source>
        <translation>
            <numerusform>%n letter could not be read</numerusform>
            <numerusform>%n letters could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) already here</source>
        <translation>
            <numerusform>%n letter already here</numerusform>
            <numerusform>%n letters already here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) passed over</source>
        <translation>
            <numerusform>%n file passed over</numerusform>
            <numerusform>%n files passed over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::ui::IntegrityStrip</name>
    <message numerus="yes">
        <source>%n more item(s) lack a block.</source>
        <translation>
            <numerusform>%n more item lacks a block.</numerusform>
            <numerusform>%n more items lack a block.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::ui::LegendChip</name>
    <message numerus="yes">
        <source>%n in this letter</source>
        <translation>
            <numerusform>%n in this letter</numerusform>
            <numerusform>%n in this letter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::ui::LettersPane</name>
    <message numerus="yes">
        <source>%n letter(s) found</source>
        <translation>
            <numerusform>%n letter found</numerusform>
            <numerusform>%n letters found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::ui::LettersTable</name>
    <message numerus="yes">
        <source>&amp;Copy %n letter(s)</source>
        <translation>
            <numerusform>&amp;Copy %n letter</numerusform>
            <numerusform>&amp;Copy %n letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::ui::LettersTableModel</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) corrected</source>
        <translation>
            <numerusform>%n field corrected</numerusform>
            <numerusform>%n fields corrected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::ui::ListController</name>
    <message numerus="yes">
        <source>%n letter(s) copied: paste them into a spreadsheet.</source>
        <translation>
            <numerusform>%n letter copied: paste it into a spreadsheet.</numerusform>
            <numerusform>%n letters copied: paste them into a spreadsheet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n row(s) exported to %1.</source>
        <translation>
            <numerusform>%n row exported to %1.</numerusform>
            <numerusform>%n rows exported to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::ui::MessageBar</name>
    <message numerus="yes">
        <source>%n older message(s) below these</source>
        <translation>
            <numerusform>%n older message below these</numerusform>
            <numerusform>%n older messages below these</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::ui::MessageRow</name>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <extracomment>a message that came several times</extracomment>
        <translation>
            <numerusform>%1 (%n time)</numerusform>
            <numerusform>%1 (%n times)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::ui::PanelsController</name>
    <message numerus="yes">
        <source>Remove %n drug name(s)</source>
        <translation>
            <numerusform>Remove %n drug name</numerusform>
            <numerusform>Remove %n drug names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new reading of %n letter(s) was taken.</source>
        <translation>
            <numerusform>The new reading of %n letter was taken.</numerusform>
            <numerusform>The new reading of %n letters was taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) could not be given the new reading.</source>
        <translation>
            <numerusform>%n letter could not be given the new reading.</numerusform>
            <numerusform>%n letters could not be given the new reading.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drug name(s) imported</source>
        <translation>
            <numerusform>%n drug name imported</numerusform>
            <numerusform>%n drug names imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drug name(s) exported to %1.</source>
        <translation>
            <numerusform>%n drug name exported to %1.</numerusform>
            <numerusform>%n drug names exported to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviewed letter(s) lost a correction by it and are to be reviewed again.</source>
        <translation>
            <numerusform>%n reviewed letter lost a correction by it and is to be reviewed again.</numerusform>
            <numerusform>%n reviewed letters lost a correction by it and are to be reviewed again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::ui::PrecedentsPanel</name>
    <message numerus="yes">
        <source>%n upheld</source>
        <translation>
            <numerusform>%n upheld</numerusform>
            <numerusform>%n upheld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overturned</source>
        <translation>
            <numerusform>%n overturned</numerusform>
            <numerusform>%n overturned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a decision</source>
        <translation>
            <numerusform>%n without a decision</numerusform>
            <numerusform>%n without a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, of %n other item(s) with %2.</source>
        <translation>
            <numerusform>%1, of %n other item with %2.</numerusform>
            <numerusform>%1, of %n other items with %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n are listed.</source>
        <translation>
            <numerusform>The last %n is listed.</numerusform>
            <numerusform>The last %n are listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::ui::RemovalController</name>
    <message numerus="yes">
        <source>&amp;Remove %n letter(s)…</source>
        <translation>
            <numerusform>&amp;Remove %n letter…</numerusform>
            <numerusform>&amp;Remove %n letters…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n letter(s) from the project?</source>
        <translation>
            <numerusform>Remove %n letter from the project?</numerusform>
            <numerusform>Remove %n letters from the project?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) removed from the project.</source>
        <translation>
            <numerusform>%n letter removed from the project.</numerusform>
            <numerusform>%n letters removed from the project.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::ui::RereadPanel</name>
    <message numerus="yes">
        <source>Take %n value(s)</source>
        <translation>
            <numerusform>Take %n value</numerusform>
            <numerusform>Take %n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) read.</source>
        <translation>
            <numerusform>%n letter read.</numerusform>
            <numerusform>%n letters read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) could not be read anew.</source>
        <translation>
            <numerusform>%n letter could not be read anew.</numerusform>
            <numerusform>%n letters could not be read anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) differ from the former reading</source>
        <translation>
            <numerusform>%n value differs from the former reading</numerusform>
            <numerusform>%n values differ from the former reading</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from what a person said</source>
        <translation>
            <numerusform>%n from what a person said</numerusform>
            <numerusform>%n from what a person said</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show %n known correction(s) too</source>
        <translation>
            <numerusform>&amp;Show %n known correction too</numerusform>
            <numerusform>&amp;Show %n known corrections too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) of a person will be taken back: %1.</source>
        <translation>
            <numerusform>%n correction of a person will be taken back: %1.</numerusform>
            <numerusform>%n corrections of a person will be taken back: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::ui::SpreadController</name>
    <message numerus="yes">
        <source>&amp;Correct %n place(s)</source>
        <translation>
            <numerusform>&amp;Correct %n place</numerusform>
            <numerusform>&amp;Correct %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same words gave %1 in %n other letter(s).</source>
        <translation>
            <numerusform>The same words gave %1 in %n other letter.</numerusform>
            <numerusform>The same words gave %1 in %n other letters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n letter(s)</source>
        <translation>
            <numerusform>%1 in %n letter</numerusform>
            <numerusform>%1 in %n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Corrected in %n letter(s).</source>
        <translation>
            <numerusform>Corrected in %n letter.</numerusform>
            <numerusform>Corrected in %n letters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::ui::StatusStrip</name>
    <message numerus="yes">
        <source>%n finding(s) left</source>
        <translation>
            <numerusform>%n finding left</numerusform>
            <numerusform>%n findings left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n could not be read</numerusform>
            <numerusform>%n could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flagged</source>
        <translation>
            <numerusform>%n flagged</numerusform>
            <numerusform>%n flagged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %n change(s) not saved</source>
        <translation>
            <numerusform>▲ %n change not saved</numerusform>
            <numerusform>▲ %n changes not saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::ui::UnsavedController</name>
    <message numerus="yes">
        <source>%n change(s) are kept in this window until they can be saved.</source>
        <translation>
            <numerusform>%n change is kept in this window until it can be saved.</numerusform>
            <numerusform>%n changes are kept in this window until they can be saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) saved.</source>
        <translation>
            <numerusform>%n change saved.</numerusform>
            <numerusform>%n changes saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The project goes on in %1. In %2, as far as it is still there, the last %n change(s) are missing.</source>
        <extracomment>%1 and %2 are files</extracomment>
        <translation>
            <numerusform>The project goes on in %1. In %2, as far as it is still there, %n change is missing.</numerusform>
            <numerusform>The project goes on in %1. In %2, as far as it is still there, the last %n changes are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that were not saved are given up. The letters are shown as they were saved last. This cannot be undone.</source>
        <translation>
            <numerusform>%n change that was not saved is given up. The letters are shown as they were saved last. This cannot be undone.</numerusform>
            <numerusform>%n changes that were not saved are given up. The letters are shown as they were saved last. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be saved and would be lost.</source>
        <translation>
            <numerusform>%n change could not be saved and would be lost.</numerusform>
            <numerusform>%n changes could not be saved and would be lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close and lose %n change(s)</source>
        <translation>
            <numerusform>Close and lose %n change</numerusform>
            <numerusform>Close and lose %n changes</numerusform>
        </translation>
    </message>
</context>
</TS>
