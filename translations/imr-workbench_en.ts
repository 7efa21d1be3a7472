<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>imr::BatchCharts</name>
    <message numerus="yes">
        <source>%Ln more are not shown</source>
        <translation>
            <numerusform>%Ln more is not shown</numerusform>
            <numerusform>%Ln more are not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln letter(s)</source>
        <translation>
            <numerusform>%1 in %Ln letter</numerusform>
            <numerusform>%1 in %Ln letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s)</source>
        <translation>
            <numerusform>%Ln letter</numerusform>
            <numerusform>%Ln letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviewed</source>
        <translation>
            <numerusform>%Ln reviewed</numerusform>
            <numerusform>%Ln reviewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::CommandLine</name>
    <message numerus="yes">
        <source>%Ln letter(s) imported</source>
        <translation>
            <numerusform>%Ln letter imported</numerusform>
            <numerusform>%Ln letters imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) could not be read</source>
        <translation>
            <numerusform>%Ln letter could not be read</numerusform>
            <numerusform>%Ln letters could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) in the project already</source>
        <translation>
            <numerusform>%Ln letter in the project already</numerusform>
            <numerusform>%Ln letters in the project already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) that a person corrected or reviewed will change; what they were stays in the history. Reviewed letters among those go back to “to review”.</source>
        <translation>
            <numerusform>%Ln value that a person corrected or reviewed will change; what it was stays in the history. If its letter was reviewed, it goes back to “to review”.</numerusform>
            <numerusform>%Ln values that a person corrected or reviewed will change; what they were stays in the history. Reviewed letters among those go back to “to review”.</numerusform>
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
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::LetterReader</name>
    <message numerus="yes">
        <source>%Ln file(s) passed over, as letters are files, no links, whose names end in .pdf, .txt or .text: %1</source>
        <translation>
            <numerusform>%Ln file passed over, as letters are files, no links, whose names end in .pdf, .txt or .text: %1</numerusform>
            <numerusform>%Ln files passed over, as letters are files, no links, whose names end in .pdf, .txt or .text: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::Rescue</name>
    <message numerus="yes">
        <source>All %Ln letter(s) could be read, with their history and reviews: nothing was left out.</source>
        <translation>
            <numerusform>%Ln letter could be read, with its history and review: nothing was left out.</numerusform>
            <numerusform>All %Ln letters could be read, with their history and reviews: nothing was left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) could be read as they were.</source>
        <translation>
            <numerusform>%Ln letter could be read as it was.</numerusform>
            <numerusform>%Ln letters could be read as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) had to be parsed again from their text.</source>
        <translation>
            <numerusform>%Ln letter had to be parsed again from its text.</numerusform>
            <numerusform>%Ln letters had to be parsed again from their text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) could not be read and were left out: import their files again.</source>
        <translation>
            <numerusform>%Ln letter could not be read and was left out: import its file again.</numerusform>
            <numerusform>%Ln letters could not be read and were left out: import their files again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) may hold wrong words: compare them with their files.</source>
        <translation>
            <numerusform>%Ln letter may hold wrong words: compare it with its file.</numerusform>
            <numerusform>%Ln letters may hold wrong words: compare them with their files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of history could not be read and were left out.</source>
        <translation>
            <numerusform>%Ln line of history could not be read and was left out.</numerusform>
            <numerusform>%Ln lines of history could not be read and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seal(s) of the ledger could not be read and were left out.</source>
        <translation>
            <numerusform>%Ln seal of the ledger could not be read and was left out.</numerusform>
            <numerusform>%Ln seals of the ledger could not be read and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::RowPlace</name>
    <message numerus="yes">
        <source>%1 has only %Ln item(s) now, so item %2 can&apos;t be shown. Look at the letter.</source>
        <translation>
            <numerusform>%1 has only %Ln item now, so item %2 can&apos;t be shown. Look at the letter.</numerusform>
            <numerusform>%1 has only %Ln items now, so item %2 can&apos;t be shown. Look at the letter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::ui::EvaluationPanel</name>
    <message numerus="yes">
        <source>Against %Ln reviewed letter(s): precision %1 %, recall %2 %. Of the %3 values the parser is sure of, %4 % are right; %5 % of all values are below that.</source>
        <translation>
            <numerusform>Against %Ln reviewed letter: precision %1 %, recall %2 %. Of the %3 values the parser is sure of, %4 % are right; %5 % of all values are below that.</numerusform>
            <numerusform>Against %Ln reviewed letters: precision %1 %, recall %2 %. Of the %3 values the parser is sure of, %4 % are right; %5 % of all values are below that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) differ</source>
        <translation>
            <numerusform>%Ln value differs</numerusform>
            <numerusform>%Ln values differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::ui::ExportDialog</name>
    <message numerus="yes">
        <source>The %Ln letter(s) of the list</source>
        <translation>
            <numerusform>The %Ln letter of the list</numerusform>
            <numerusform>The %Ln letters of the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::ui::ExportPreview</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln rows</source>
        <translation>
            <numerusform>The first %Ln row</numerusform>
            <numerusform>The first %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>%Ln row copied.</numerusform>
            <numerusform>%Ln rows copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) could not be read and have no rows.</source>
        <translation>
            <numerusform>%Ln letter could not be read and has no rows.</numerusform>
            <numerusform>%Ln letters could not be read and have no rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::ui::FilterPicker</name>
    <message numerus="yes">
        <source>%1, %Ln letter(s)</source>
        <translation>
            <numerusform>%1, %Ln letter</numerusform>
            <numerusform>%1, %Ln letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::ui::FindingCards</name>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dismissed</source>
        <translation>
            <numerusform>%Ln dismissed</numerusform>
            <numerusform>%Ln dismissed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::ui::ImportController</name>
    <message numerus="yes">
        <source>%Ln letter(s) imported</source>
        <translation>
            <numerusform>%Ln letter imported</numerusform>
            <numerusform>%Ln letters imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) could not be read</source>
        <translation>
            <numerusform>%Ln letter could not be read</numerusform>
            <numerusform>%Ln letters could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) already here</source>
        <translation>
            <numerusform>%Ln letter already here</numerusform>
            <numerusform>%Ln letters already here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) passed over</source>
        <translation>
            <numerusform>%Ln file passed over</numerusform>
            <numerusform>%Ln files passed over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::ui::IntegrityStrip</name>
    <message numerus="yes">
        <source>%Ln more item(s) lack a block.</source>
        <translation>
            <numerusform>%Ln more item lacks a block.</numerusform>
            <numerusform>%Ln more items lack a block.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::ui::LegendChip</name>
    <message numerus="yes">
        <source>%Ln in this letter</source>
        <translation>
            <numerusform>%Ln in this letter</numerusform>
            <numerusform>%Ln in this letter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::ui::LettersPane</name>
    <message numerus="yes">
        <source>%Ln letter(s) found</source>
        <translation>
            <numerusform>%Ln letter found</numerusform>
            <numerusform>%Ln letters found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found, without the letter shown</source>
        <translation>
            <numerusform>%Ln found, without the letter shown</numerusform>
            <numerusform>%Ln found, without the letter shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::ui::LettersTable</name>
    <message numerus="yes">
        <source>&amp;Copy %Ln letter(s)</source>
        <translation>
            <numerusform>&amp;Copy %Ln letter</numerusform>
            <numerusform>&amp;Copy %Ln letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::ui::LettersTableModel</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) corrected</source>
        <translation>
            <numerusform>%Ln field corrected</numerusform>
            <numerusform>%Ln fields corrected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::ui::ListController</name>
    <message numerus="yes">
        <source>%Ln letter(s) copied: paste them into a spreadsheet.</source>
        <translation>
            <numerusform>%Ln letter copied: paste it into a spreadsheet.</numerusform>
            <numerusform>%Ln letters copied: paste them into a spreadsheet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::ui::MainWindow</name>
    <message numerus="yes">
        <source>%Ln row(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln row exported to %1.</numerusform>
            <numerusform>%Ln rows exported to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::ui::MessageBar</name>
    <message numerus="yes">
        <source>%Ln older message(s) below these</source>
        <translation>
            <numerusform>%Ln older message below these</numerusform>
            <numerusform>%Ln older messages below these</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::ui::MessageRow</name>
    <message numerus="yes">
        <source>%1 (%Ln times)</source>
        <extracomment>a message that came several times</extracomment>
        <translation>
            <numerusform>%1 (%Ln time)</numerusform>
            <numerusform>%1 (%Ln times)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::ui::PanelsController</name>
    <message numerus="yes">
        <source>Remove %Ln drug name(s)</source>
        <translation>
            <numerusform>Remove %Ln drug name</numerusform>
            <numerusform>Remove %Ln drug names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new reading of %Ln letter(s) was taken.</source>
        <translation>
            <numerusform>The new reading of %Ln letter was taken.</numerusform>
            <numerusform>The new reading of %Ln letters was taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) could not be given the new reading.</source>
        <translation>
            <numerusform>%Ln letter could not be given the new reading.</numerusform>
            <numerusform>%Ln letters could not be given the new reading.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drug name(s) imported</source>
        <translation>
            <numerusform>%Ln drug name imported</numerusform>
            <numerusform>%Ln drug names imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drug name(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln drug name exported to %1.</numerusform>
            <numerusform>%Ln drug names exported to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviewed letter(s) changed by it and are to be reviewed again.</source>
        <translation>
            <numerusform>%Ln reviewed letter changed by it and is to be reviewed again.</numerusform>
            <numerusform>%Ln reviewed letters changed by it and are to be reviewed again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::ui::PrecedentsPanel</name>
    <message numerus="yes">
        <source>%Ln upheld</source>
        <translation>
            <numerusform>%Ln upheld</numerusform>
            <numerusform>%Ln upheld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overturned</source>
        <translation>
            <numerusform>%Ln overturned</numerusform>
            <numerusform>%Ln overturned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a decision</source>
        <translation>
            <numerusform>%Ln without a decision</numerusform>
            <numerusform>%Ln without a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, of %Ln other item(s) with %2.</source>
        <translation>
            <numerusform>%1, of %Ln other item with %2.</numerusform>
            <numerusform>%1, of %Ln other items with %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln are listed.</source>
        <translation>
            <numerusform>The last %Ln is listed.</numerusform>
            <numerusform>The last %Ln are listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::ui::RemovalController</name>
    <message numerus="yes">
        <source>&amp;Remove %Ln letter(s)…</source>
        <translation>
            <numerusform>&amp;Remove %Ln letter…</numerusform>
            <numerusform>&amp;Remove %Ln letters…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln letter(s) from the project?</source>
        <translation>
            <numerusform>Remove %Ln letter from the project?</numerusform>
            <numerusform>Remove %Ln letters from the project?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) removed from the project.</source>
        <translation>
            <numerusform>%Ln letter removed from the project.</numerusform>
            <numerusform>%Ln letters removed from the project.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::ui::RereadPanel</name>
    <message numerus="yes">
        <source>Take %Ln value(s)</source>
        <translation>
            <numerusform>Take %Ln value</numerusform>
            <numerusform>Take %Ln values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) read.</source>
        <translation>
            <numerusform>%Ln letter read.</numerusform>
            <numerusform>%Ln letters read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) could not be read anew.</source>
        <translation>
            <numerusform>%Ln letter could not be read anew.</numerusform>
            <numerusform>%Ln letters could not be read anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) differ from the former reading</source>
        <translation>
            <numerusform>%Ln value differs from the former reading</numerusform>
            <numerusform>%Ln values differ from the former reading</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln from what a person said</source>
        <translation>
            <numerusform>%Ln from what a person said</numerusform>
            <numerusform>%Ln from what a person said</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show %Ln known correction(s) too</source>
        <translation>
            <numerusform>&amp;Show %Ln known correction too</numerusform>
            <numerusform>&amp;Show %Ln known corrections too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) that a person corrected or reviewed will change: %1.</source>
        <translation>
            <numerusform>%Ln value that a person corrected or reviewed will change: %1.</numerusform>
            <numerusform>%Ln values that a person corrected or reviewed will change: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::ui::SpreadController</name>
    <message numerus="yes">
        <source>&amp;Correct %Ln place(s)</source>
        <translation>
            <numerusform>&amp;Correct %Ln place</numerusform>
            <numerusform>&amp;Correct %Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same words gave %1 in %Ln other letter(s).</source>
        <translation>
            <numerusform>The same words gave %1 in %Ln other letter.</numerusform>
            <numerusform>The same words gave %1 in %Ln other letters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln letter(s)</source>
        <translation>
            <numerusform>%1 in %Ln letter</numerusform>
            <numerusform>%1 in %Ln letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Corrected in %Ln letter(s).</source>
        <translation>
            <numerusform>Corrected in %Ln letter.</numerusform>
            <numerusform>Corrected in %Ln letters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::ui::StatusStrip</name>
    <message numerus="yes">
        <source>%Ln finding(s) left</source>
        <translation>
            <numerusform>%Ln finding left</numerusform>
            <numerusform>%Ln findings left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation>
            <numerusform>%Ln could not be read</numerusform>
            <numerusform>%Ln could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flagged</source>
        <translation>
            <numerusform>%Ln flagged</numerusform>
            <numerusform>%Ln flagged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %Ln change(s) not saved</source>
        <translation>
            <numerusform>▲ %Ln change not saved</numerusform>
            <numerusform>▲ %Ln changes not saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::ui::UnsavedController</name>
    <message numerus="yes">
        <source>%Ln change(s) are kept in this window until they can be saved.</source>
        <translation>
            <numerusform>%Ln change is kept in this window until it can be saved.</numerusform>
            <numerusform>%Ln changes are kept in this window until they can be saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) saved.</source>
        <translation>
            <numerusform>%Ln change saved.</numerusform>
            <numerusform>%Ln changes saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The project goes on in %1. In %2, as far as it is still there, the last %Ln change(s) are missing.</source>
        <extracomment>%1 and %2 are files</extracomment>
        <translation>
            <numerusform>The project goes on in %1. In %2, as far as it is still there, %Ln change is missing.</numerusform>
            <numerusform>The project goes on in %1. In %2, as far as it is still there, the last %Ln changes are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) that were not saved are given up. The letters are shown as they were saved last. This cannot be undone.</source>
        <translation>
            <numerusform>%Ln change that was not saved is given up. The letters are shown as they were saved last. This cannot be undone.</numerusform>
            <numerusform>%Ln changes that were not saved are given up. The letters are shown as they were saved last. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) could not be saved and would be lost.</source>
        <translation>
            <numerusform>%Ln change could not be saved and would be lost.</numerusform>
            <numerusform>%Ln changes could not be saved and would be lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close and lose %Ln change(s)</source>
        <translation>
            <numerusform>Close and lose %Ln change</numerusform>
            <numerusform>Close and lose %Ln changes</numerusform>
        </translation>
    </message>
</context>
</TS>
