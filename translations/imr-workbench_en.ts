<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>imr::ui::ExportDialog</name>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::ui::MessageRow</name>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <extracomment>a message that came several times</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
</context>
<context>
    <name>imr::ui::StructurePane</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
</TS>
