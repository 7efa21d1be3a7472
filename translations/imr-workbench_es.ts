<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>imr::Arrange</name>
    <message>
        <source>Its part of the letter was removed</source>
        <translation>Su parte de la carta se quitó</translation>
    </message>
    <message>
        <source>Moved from %1 with its part</source>
        <translation>Movido desde %1 con su parte</translation>
    </message>
    <message>
        <source>Moved to %1 with its part</source>
        <translation>Movido a %1 con su parte</translation>
    </message>
    <message>
        <source>The item could not be cut there: no words are left on one side. Put the cursor between two requests, or where the next heading begins.</source>
        <translation>No se pudo cortar el ítem ahí: no quedan palabras a un lado. Ponga el cursor entre dos solicitudes, o donde empieza el título siguiente.</translation>
    </message>
    <message>
        <source>The item could not be joined with the next: it is the letter&apos;s last one. Choose the item before it.</source>
        <translation>No se pudo unir el ítem con el siguiente: es el último de la carta. Elija el anterior.</translation>
    </message>
    <message>
        <source>An item could not be made of these words: there are none but blanks. Select the words of its heading.</source>
        <translation>No se pudo hacer un ítem de esas palabras: no hay más que espacios. Seleccione las palabras de su título.</translation>
    </message>
</context>
<context>
    <name>imr::Backups</name>
    <message>
        <source>No backup was made: the folder “%1” could not be made. Check that you may write to the folder of the project and that there is room on the disk.</source>
        <translation>No se hizo ninguna copia de seguridad: no se pudo crear la carpeta “%1”. Compruebe que puede escribir en la carpeta del proyecto y que hay espacio en el disco.</translation>
    </message>
    <message>
        <source>The backup was not restored: “%1” could not be moved out of its way. Close the project everywhere, then try again.</source>
        <translation>La copia de seguridad no se restauró: no se pudo apartar “%1”. Cierre el proyecto en todas partes e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The backup was not restored: the project as it is could not be kept at “%1”. Make room on the disk, then try again.</source>
        <translation>La copia de seguridad no se restauró: el proyecto tal como está no se pudo guardar en “%1”. Libere espacio en el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The backup was not restored: the project is open elsewhere (%1). Close it there, then try again.</source>
        <translation>La copia de seguridad no se restauró: el proyecto está abierto en otro lugar (%1). Ciérrelo allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The backup was not restored: the folder did not take it. Make room on the disk, then try again.</source>
        <translation>La copia de seguridad no se restauró: la carpeta no la admitió. Libere espacio en el disco e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>imr::BatchCharts</name>
    <message>
        <source>Decisions by drug class</source>
        <translation>Decisiones por clase de medicamento</translation>
    </message>
    <message>
        <source>Drug class</source>
        <translation>Clase de medicamento</translation>
    </message>
    <message>
        <source>Decisions by drug</source>
        <translation>Decisiones por medicamento</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>Medicamento</translation>
    </message>
    <message>
        <source>Decisions by kind of request</source>
        <translation>Decisiones por tipo de solicitud</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Decisions by guideline that the reviewer cites</source>
        <translation>Decisiones por guía que cita el revisor</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Decisions by section that the reviewer cites</source>
        <translation>Decisiones por sección que cita el revisor</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Decisions by the reviewer&apos;s specialty</source>
        <translation>Decisiones por especialidad del revisor</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Especialidad</translation>
    </message>
    <message>
        <source>Nothing to count yet.</source>
        <translation>Aún no hay nada que contar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are not shown</source>
        <translation>
            <numerusform>%Ln más no se muestra</numerusform>
            <numerusform>%Ln más no se muestran</numerusform>
        </translation>
    </message>
    <message>
        <source>Upheld, with 95 % interval</source>
        <translation>Ratificadas, con intervalo del 95 %</translation>
    </message>
    <message>
        <source>Findings by kind</source>
        <translation>Hallazgos por tipo</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln letter(s)</source>
        <translation>
            <numerusform>%1 en %Ln carta</numerusform>
            <numerusform>%1 en %Ln cartas</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrected fields</source>
        <translation>Campos corregidos</translation>
    </message>
    <message>
        <source>No field has been corrected.</source>
        <translation>No se ha corregido ningún campo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln segundo</numerusform>
            <numerusform>%Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Letters reviewed</source>
        <translation>Cartas revisadas</translation>
    </message>
    <message>
        <source>No letter has been reviewed.</source>
        <translation>No se ha revisado ninguna carta.</translation>
    </message>
    <message>
        <source>The time between one letter and the next, pauses of more than half an hour left out</source>
        <translation>El tiempo entre una carta y la siguiente, sin contar pausas de más de media hora</translation>
    </message>
    <message>
        <source>%1, half of them within %2</source>
        <translation>%1, la mitad en menos de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s)</source>
        <translation>
            <numerusform>%Ln carta</numerusform>
            <numerusform>%Ln cartas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviewed</source>
        <translation>
            <numerusform>%Ln revisada</numerusform>
            <numerusform>%Ln revisadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln ítem</numerusform>
            <numerusform>%Ln ítems</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % upheld (95 % interval %2–%3 %)</source>
        <translation>%1 % ratificados (intervalo del 95 %: %2–%3 %)</translation>
    </message>
</context>
<context>
    <name>imr::BatchReport</name>
    <message>
        <source>%1 in numbers</source>
        <translation>%1 en cifras</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>imr::Chart</name>
    <message>
        <source>%1 % (%2–%3)</source>
        <translation>%1 % (%2–%3)</translation>
    </message>
    <message>
        <source>No decision read</source>
        <translation>Sin decisión leída</translation>
    </message>
</context>
<context>
    <name>imr::ChartPicture</name>
    <message>
        <source>The picture could not be written to “%1”. Choose a folder that exists and that you may write to.</source>
        <translation>No se pudo escribir la imagen en “%1”. Elija una carpeta que exista y en la que pueda escribir.</translation>
    </message>
</context>
<context>
    <name>imr::Choice</name>
    <message>
        <source>Upheld</source>
        <translation>Ratificada</translation>
    </message>
    <message>
        <source>Overturned</source>
        <translation>Revocada</translation>
    </message>
    <message>
        <source>necessary</source>
        <translation>necesaria</translation>
    </message>
    <message>
        <source>not necessary</source>
        <translation>no necesaria</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>en parte</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>no está claro</translation>
    </message>
    <message>
        <source>drug</source>
        <translation>medicamento</translation>
    </message>
    <message>
        <source>injection</source>
        <translation>inyección</translation>
    </message>
    <message>
        <source>therapy</source>
        <translation>terapia</translation>
    </message>
    <message>
        <source>imaging</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>surgery</source>
        <translation>cirugía</translation>
    </message>
    <message>
        <source>equipment</source>
        <translation>equipo</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visita</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>male</source>
        <translation>hombre</translation>
    </message>
    <message>
        <source>female</source>
        <translation>mujer</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Expedited</source>
        <translation>Acelerada</translation>
    </message>
</context>
<context>
    <name>imr::CommandLine</name>
    <message>
        <source>DAMAGED.imrproj</source>
        <translation>DAÑADO.imrproj</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>FILE-OR-FOLDER...</source>
        <translation>ARCHIVO-O-CARPETA...</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>TIPO</translation>
    </message>
    <message>
        <source>LETTER...</source>
        <translation>CARTA...</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>NEW.imrproj</source>
        <translation>NUEVO.imrproj</translation>
    </message>
    <message>
        <source>PROJECT.imrproj</source>
        <translation>PROYECTO.imrproj</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTO</translation>
    </message>
    <message>
        <source>WHICH</source>
        <translation>CUÁLES</translation>
    </message>
    <message>
        <source>The column “%1” is named twice.</source>
        <translation>La columna “%1” se nombra dos veces.</translation>
    </message>
    <message>
        <source>No letter of this project is reviewed yet, so there are no rows. --status all exports all letters.</source>
        <translation>Ninguna carta de este proyecto está revisada todavía, así que no hay filas. --status all exporta todas las cartas.</translation>
    </message>
    <message>
        <source>Looks a project through: the file, the full-text index, and of each letter its words, rows and history.</source>
        <translation>Revisa un proyecto: el archivo, el índice de texto completo y, de cada carta, sus palabras, filas e historial.</translation>
    </message>
    <message>
        <source>The project file.</source>
        <translation>El archivo del proyecto.</translation>
    </message>
    <message>
        <source>Exactly one project is needed.</source>
        <translation>Se necesita exactamente un proyecto.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Todo está bien.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>“%1 --help” tells how it is used.</source>
        <translation>“%1 --help” explica cómo se usa.</translation>
    </message>
    <message>
        <source>Standard output could not be written to: %1.</source>
        <translation>No se pudo escribir en la salida estándar: %1.</translation>
    </message>
    <message>
        <source>Standard output did not take all that was printed: %1. Check where it goes, then try again.</source>
        <translation>La salida estándar no aceptó todo lo impreso: %1. Verifique a dónde va e intente de nuevo.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Writes the letters of a project as CSV (RFC 4180, UTF-8) or JSON. Cells that a spreadsheet would run as a formula get a single quote before them.</source>
        <translation>Escribe las cartas de un proyecto como CSV (RFC 4180, UTF-8) o JSON. Las celdas que una hoja de cálculo ejecutaría como fórmula llevan un apóstrofo delante.</translation>
    </message>
    <message>
        <source>Where to write CSV; - is standard output, as without it.</source>
        <translation>Dónde escribir el CSV; - es la salida estándar, como sin esta opción.</translation>
    </message>
    <message>
        <source>Writes one JSON object a letter instead; - is standard output.</source>
        <translation>Escribe en su lugar un objeto JSON por carta; - es la salida estándar.</translation>
    </message>
    <message>
        <source>Which letters: reviewed or all.</source>
        <translation>Qué cartas: reviewed o all.</translation>
    </message>
    <message>
        <source>Only these columns, in this order. There are more than are written without it: a name that is none is answered with all of them.</source>
        <translation>Solo estas columnas, en este orden. Hay más de las que se escriben sin ella: un nombre que no lo es se contesta con todas.</translation>
    </message>
    <message>
        <source>Leaves out the byte order mark that spreadsheets look for.</source>
        <translation>Omite la marca de orden de bytes que buscan las hojas de cálculo.</translation>
    </message>
    <message>
        <source>What a row is: issues, medications, citations, corrections, or mentions: the drugs, doses, dates and pages that summaries (issue 0) and rationales speak of; start and end count UTF-16 code units of the letter&apos;s text.</source>
        <translation>Qué es una fila: issues, medications, citations, corrections o mentions: los medicamentos, dosis, fechas y páginas que mencionan los resúmenes (issue 0) y los fundamentos; start y end cuentan unidades UTF-16 del texto de la carta.</translation>
    </message>
    <message>
        <source>“%1” is no kind of row. Choose from: issues, medications, citations, corrections, mentions.</source>
        <translation>“%1” no es un tipo de fila. Elija entre: issues, medications, citations, corrections, mentions.</translation>
    </message>
    <message>
        <source>“%1” is no choice of letters. Choose from: reviewed, all.</source>
        <translation>“%1” no es una selección de cartas. Elija entre: reviewed, all.</translation>
    </message>
    <message>
        <source>--json holds whole letters: no --csv, --rows or --columns.</source>
        <translation>--json contiene cartas enteras: sin --csv, --rows ni --columns.</translation>
    </message>
    <message>
        <source>The name of the file to write is empty.</source>
        <translation>El nombre del archivo que se va a escribir está vacío.</translation>
    </message>
    <message>
        <source>There is no column “%1”. Choose from: %2.</source>
        <translation>No hay una columna “%1”. Elija entre: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) imported</source>
        <translation>
            <numerusform>%Ln carta importada</numerusform>
            <numerusform>%Ln cartas importadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) could not be read</source>
        <translation>
            <numerusform>%Ln carta no se pudo leer</numerusform>
            <numerusform>%Ln cartas no se pudieron leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) in the project already</source>
        <translation>
            <numerusform>%Ln carta ya estaba en el proyecto</numerusform>
            <numerusform>%Ln cartas ya estaban en el proyecto</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped; what was imported stays. The same command goes on from there.</source>
        <translation>La importación se detuvo; lo importado se conserva. El mismo comando continúa desde ahí.</translation>
    </message>
    <message>
        <source>Imports letters into a project, which is created when there is none. Letters already in it are passed over.</source>
        <translation>Importa cartas a un proyecto, que se crea si no existe. Las cartas que ya contiene se omiten.</translation>
    </message>
    <message>
        <source>How many letters to read at a time; one a processor by itself.</source>
        <translation>Cuántas cartas leer a la vez; si no se indica, una por procesador.</translation>
    </message>
    <message>
        <source>Letters (.pdf, .txt, .text) and folders that hold some.</source>
        <translation>Cartas (.pdf, .txt, .text) y carpetas que las contienen.</translation>
    </message>
    <message>
        <source>A project and at least one letter or folder are needed.</source>
        <translation>Se necesitan un proyecto y al menos una carta o carpeta.</translation>
    </message>
    <message>
        <source>“%1” is no number of jobs. Choose one from 1 to 256.</source>
        <translation>“%1” no es un número de trabajos. Elija uno de 1 a 256.</translation>
    </message>
    <message>
        <source>prints what is in letters, one JSON object a line</source>
        <translation>imprime el contenido de las cartas, un objeto JSON por línea</translation>
    </message>
    <message>
        <source>creates or extends a project</source>
        <translation>crea o amplía un proyecto</translation>
    </message>
    <message>
        <source>writes a project&apos;s letters as CSV or JSON</source>
        <translation>escribe las cartas de un proyecto como CSV o JSON</translation>
    </message>
    <message>
        <source>looks a project through and says what is wrong</source>
        <translation>revisa un proyecto y dice qué está mal</translation>
    </message>
    <message>
        <source>counts a project&apos;s letters, items and findings</source>
        <translation>cuenta las cartas, los ítems y los hallazgos de un proyecto</translation>
    </message>
    <message>
        <source>Usage: imr COMMAND [ARGUMENTS]</source>
        <translation>Uso: imr COMANDO [ARGUMENTOS]</translation>
    </message>
    <message>
        <source>“imr COMMAND --help” tells more.</source>
        <translation>“imr COMANDO --help” dice más.</translation>
    </message>
    <message>
        <source>Exit status: 0 all well; 1 some letters or rows had errors, or the project is damaged; 2 wrong usage; 3 the project could not be opened or written, or the output not written.</source>
        <translation>Código de salida: 0 todo bien; 1 algunas cartas o filas tuvieron errores, o el proyecto está dañado; 2 uso incorrecto; 3 no se pudo abrir o escribir el proyecto, o no se pudo escribir la salida.</translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation>No se indicó ningún comando.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>No existe el comando “%1”.</translation>
    </message>
    <message>
        <source>Prints what is in letters, one JSON object a line and letter, in the order of the files.</source>
        <translation>Imprime el contenido de las cartas, un objeto JSON por línea y carta, en el orden de los archivos.</translation>
    </message>
    <message>
        <source>No letter and no folder was given.</source>
        <translation>No se indicó ninguna carta ni carpeta.</translation>
    </message>
    <message>
        <source>“%1” could not be opened: %2.</source>
        <translation>No se pudo abrir “%1”: %2.</translation>
    </message>
    <message>
        <source>The drug names that analysts added to a project: lists them, adds those of a file, or writes them to one that others can add.</source>
        <translation>Los nombres de medicamentos que los analistas añadieron a un proyecto: los enumera, añade los de un archivo o los escribe en uno que otros pueden añadir.</translation>
    </message>
    <message>
        <source>Adds the names of a file of tab-separated name, generic, class, kind and source.</source>
        <translation>Añade los nombres de un archivo con nombre, genérico, clase, tipo y fuente separados por tabuladores.</translation>
    </message>
    <message>
        <source>Writes the names to such a file; - is standard output.</source>
        <translation>Escribe los nombres en un archivo así; - es la salida estándar.</translation>
    </message>
    <message>
        <source>Removes a name.</source>
        <translation>Quita un nombre.</translation>
    </message>
    <message>
        <source>--import, --export and --remove go one at a time.</source>
        <translation>--import, --export y --remove van de uno en uno.</translation>
    </message>
    <message>
        <source>“%1” is none of the names that were added.</source>
        <translation>“%1” no es ninguno de los nombres añadidos.</translation>
    </message>
    <message>
        <source>Compares what the parser read with the reviewed letters of a project: precision, recall and F1 of each field.</source>
        <translation>Compara lo que leyó el analizador con las cartas revisadas de un proyecto: precisión, exhaustividad y F1 de cada campo.</translation>
    </message>
    <message>
        <source>Lists each field that was read otherwise.</source>
        <translation>Enumera cada campo que se leyó de otro modo.</translation>
    </message>
    <message>
        <source>Prints one JSON object, cells included.</source>
        <translation>Imprime un objeto JSON, con las celdas.</translation>
    </message>
    <message>
        <source>Evaluates this program&apos;s parser instead of the readings in the project.</source>
        <translation>Evalúa el analizador de este programa en lugar de las lecturas del proyecto.</translation>
    </message>
    <message>
        <source>scores the parser&apos;s reading against the reviewed letters</source>
        <translation>puntúa la lectura del analizador frente a las cartas revisadas</translation>
    </message>
    <message>
        <source>reads letters anew and shows, or takes, what differs</source>
        <translation>lee las cartas de nuevo y muestra, o toma, lo que difiere</translation>
    </message>
    <message>
        <source>lists, adds and shares a project&apos;s drug names</source>
        <translation>enumera, añade y comparte los nombres de medicamentos de un proyecto</translation>
    </message>
    <message>
        <source>Lists each field that is read otherwise.</source>
        <translation>Enumera cada campo que se lee de otro modo.</translation>
    </message>
    <message>
        <source>“%1” is no choice. Choose from: none, agreeing, all.</source>
        <translation>“%1” no es una opción. Elija entre: none, agreeing, all.</translation>
    </message>
    <message>
        <source>No letter of the project has been reviewed yet: there is nothing to compare with. Review some letters first.</source>
        <translation>Todavía no se ha revisado ninguna carta del proyecto: no hay con qué comparar. Revise antes algunas cartas.</translation>
    </message>
    <message>
        <source>Reads the letters of a project anew with this program&apos;s parser and shows where that differs from what is held. Nothing is changed without --apply. No correction is ever lost from the history, but --apply all takes back those in force that the new reading contradicts; letters that were reviewed are then to be reviewed again.</source>
        <translation>Vuelve a leer las cartas de un proyecto con el analizador de este programa y muestra en qué difiere de lo que consta. Sin --apply no se cambia nada. Ninguna corrección se pierde del historial, pero --apply all retira las vigentes que la nueva lectura contradice; las cartas que estaban revisadas deben entonces revisarse de nuevo.</translation>
    </message>
    <message>
        <source>%1 is a built-in name of %2; this project reads it as %3 from now on.</source>
        <translation>%1 es un nombre incorporado de %2; desde ahora este proyecto lo lee como %3.</translation>
    </message>
    <message>
        <source>%1: no built-in drug is of the class “%2”.</source>
        <translation>%1: ningún medicamento incorporado es de la clase “%2”.</translation>
    </message>
    <message>
        <source>The project comes first, and “%1” does not end in .imrproj. Nothing was imported.</source>
        <translation>El proyecto va primero, y “%1” no termina en .imrproj. No se importó nada.</translation>
    </message>
    <message>
        <source>There is no backup “%1”. --list names those there are.</source>
        <translation>No hay ninguna copia de seguridad “%1”. --list nombra las que hay.</translation>
    </message>
    <message>
        <source>Makes a backup of a project in a folder beside it, unless nothing changed since the last one; lists them, or puts one in the place of the project. The last ten are kept, of 2 GB together at most.</source>
        <translation>Hace una copia de seguridad de un proyecto en una carpeta junto a él, salvo que nada haya cambiado desde la última; las enumera, o pone una en el lugar del proyecto. Se conservan las diez últimas, de 2 GB en total como máximo.</translation>
    </message>
    <message>
        <source>Names the backups, the newest first.</source>
        <translation>Nombra las copias de seguridad, primero la más reciente.</translation>
    </message>
    <message>
        <source>Puts a backup in the place of the project; what stood there is kept among the backups.</source>
        <translation>Pone una copia de seguridad en el lugar del proyecto; lo que había allí se conserva entre las copias.</translation>
    </message>
    <message>
        <source>--list and --restore go one at a time.</source>
        <translation>--list y --restore van de uno en uno.</translation>
    </message>
    <message>
        <source>makes, lists and restores backups of a project</source>
        <translation>hace, enumera y restaura copias de seguridad de un proyecto</translation>
    </message>
    <message>
        <source>removes letters from a project for good</source>
        <translation>elimina cartas de un proyecto para siempre</translation>
    </message>
    <message>
        <source>takes away a lock that another computer left on a network drive</source>
        <translation>retira un bloqueo que otro equipo dejó en una unidad de red</translation>
    </message>
    <message>
        <source>Removes letters from a project for good: their text, rows, index and history leave the file. Backups and copies keep them until they are deleted.</source>
        <translation>Elimina cartas de un proyecto para siempre: su texto, sus filas, su índice y su historial salen del archivo. Las copias de seguridad y otras copias las conservan hasta que se borren.</translation>
    </message>
    <message>
        <source>Why; it is kept with who removed the letters and when.</source>
        <translation>Por qué; se conserva con quién eliminó las cartas y cuándo.</translation>
    </message>
    <message>
        <source>The letters&apos; file names; with its folder where two have the same.</source>
        <translation>Los nombres de archivo de las cartas; con su carpeta cuando dos tienen el mismo.</translation>
    </message>
    <message>
        <source>A project and at least one letter are needed.</source>
        <translation>Se necesitan un proyecto y al menos una carta.</translation>
    </message>
    <message>
        <source>“%1” is not in the project.</source>
        <translation>“%1” no está en el proyecto.</translation>
    </message>
    <message>
        <source>“%1” is in the project more than once; nothing of it was removed. Name it with its folder.</source>
        <translation>“%1” está más de una vez en el proyecto; no se eliminó nada de él. Nómbrelo con su carpeta.</translation>
    </message>
    <message>
        <source>Takes away the lock that another computer left beside a project on a network drive. Only when nobody has the project open: what two write at once is lost.</source>
        <translation>Retira el bloqueo que otro equipo dejó junto a un proyecto en una unidad de red. Solo cuando nadie tiene abierto el proyecto: lo que dos escriben a la vez se pierde.</translation>
    </message>
    <message>
        <source>There was nothing to import, so no project was made. Look at the names given.</source>
        <translation>No había nada que importar, así que no se creó ningún proyecto. Revise los nombres indicados.</translation>
    </message>
    <message>
        <source>copies what can be read of a damaged project into a new one</source>
        <translation>copia en un proyecto nuevo lo que se puede leer de uno dañado</translation>
    </message>
    <message>
        <source>Copies all of a damaged project that can still be read into a new one: letters, corrections, reviews, the history and its ledger. The damaged project is not changed. What was left out is counted and named.</source>
        <translation>Copia en un proyecto nuevo todo lo que aún se puede leer de uno dañado: cartas, correcciones, revisiones, el historial y su registro sellado. El proyecto dañado no se modifica. Lo que se dejó fuera se cuenta y se nombra.</translation>
    </message>
    <message>
        <source>The damaged project.</source>
        <translation>El proyecto dañado.</translation>
    </message>
    <message>
        <source>Where to make the new one; no file may be there.</source>
        <translation>Dónde crear el nuevo; allí no puede haber ningún archivo.</translation>
    </message>
    <message>
        <source>The damaged project and the name of the new one are needed.</source>
        <translation>Se necesitan el proyecto dañado y el nombre del nuevo.</translation>
    </message>
    <message>
        <source>“%1” is damaged: what could not be read of it is not counted. Restore a backup, or save what can be read of it with “imr rescue”.</source>
        <translation>“%1” está dañado: lo que no se pudo leer no se cuenta. Restaure una copia de seguridad o guarde lo que se pueda leer con “imr rescue”.</translation>
    </message>
    <message>
        <source>Counts a project&apos;s letters by status, its items, decisions, findings and lines of history. Says so when the project&apos;s file is damaged.</source>
        <translation>Cuenta las cartas de un proyecto por estado, sus ítems, decisiones, hallazgos y líneas de historial. Avisa si el archivo del proyecto está dañado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) that a person corrected or reviewed will change; what they were stays in the history. Reviewed letters among those go back to “to review”.</source>
        <translation>
            <numerusform>Cambiará %Ln valor que una persona corrigió o revisó; lo que era queda en el historial. Si su carta ya estaba revisada, vuelve a “por revisar”.</numerusform>
            <numerusform>Cambiarán %Ln valores que una persona corrigió o revisó; lo que eran queda en el historial. Las cartas de estos que ya estaban revisadas vuelven a “por revisar”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which differences to take: none; agreeing, those that contradict no correction and no review; or all, which also takes back the corrections that are contradicted.</source>
        <translation>Qué diferencias tomar: none, ninguna; agreeing, las que no contradicen ninguna corrección ni revisión; o all, todas, lo que también retira las correcciones contradichas.</translation>
    </message>
</context>
<context>
    <name>imr::CsvExport</name>
    <message>
        <source>Letter %1 was left out: %2</source>
        <translation>La carta %1 se dejó fuera: %2</translation>
    </message>
    <message>
        <source>The export has no column “%1”. Choose from: %2.</source>
        <translation>La exportación no tiene una columna “%1”. Elija entre: %2.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Make room on the disk, or choose another name or folder, then export again; an older file of that name is as it was.</source>
        <translation>No se pudo escribir “%1”: %2. Libere espacio en el disco, o elija otro nombre u otra carpeta, y exporte de nuevo; un archivo anterior con ese nombre queda como estaba.</translation>
    </message>
    <message>
        <source>only a part of it was taken</source>
        <translation>solo se aceptó una parte</translation>
    </message>
    <message>
        <source>Not all could be written: %1. Make room on the disk or choose another place, then try again.</source>
        <translation>No se pudo escribir todo: %1. Libere espacio en el disco o elija otro lugar e intente de nuevo.</translation>
    </message>
    <message>
        <source>“%1” belongs to a project; an export in its place would destroy that. Choose another name.</source>
        <translation>“%1” pertenece a un proyecto; exportar en su lugar lo destruiría. Elija otro nombre.</translation>
    </message>
    <message>
        <source>“%1” could not be written: there is no folder “%2”. Choose a folder that exists, then export again.</source>
        <translation>No se pudo escribir “%1”: no existe la carpeta “%2”. Elija una carpeta que exista y vuelva a exportar.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>La exportación se detuvo.</translation>
    </message>
    <message>
        <source>“%1” is a folder, and an export is a file. Add the name of the file to write in it, then export again.</source>
        <translation>«%1» es una carpeta, y una exportación es un archivo. Añada el nombre del archivo que se escribirá en ella y vuelva a exportar.</translation>
    </message>
</context>
<context>
    <name>imr::DataFile</name>
    <message>
        <source>The data file could not be read: line %1 is not as it should be.</source>
        <translation>No se pudo leer el archivo de datos: la línea %1 no es como debería ser.</translation>
    </message>
    <message>
        <source>The data file could not be written. Make room on the disk, or choose another name or folder.</source>
        <translation>No se pudo escribir el archivo de datos. Libere espacio en el disco, o elija otro nombre u otra carpeta.</translation>
    </message>
    <message>
        <source>The data file “%1” could not be read: %2.</source>
        <translation>No se pudo leer el archivo de datos “%1”: %2.</translation>
    </message>
    <message>
        <source>The data file could not be read: line %1 does not name the columns. Put this line before the others, with a tab between any two names: %2</source>
        <translation>No se pudo leer el archivo de datos: la línea %1 no nombra las columnas. Ponga esta línea antes de las demás, con un tabulador entre cada dos nombres: %2</translation>
    </message>
</context>
<context>
    <name>imr::Database</name>
    <message>
        <source>“%1” could not be written: another program is writing to it. Close the project there, then try again.</source>
        <translation>No se pudo escribir “%1”: otro programa está escribiendo en él. Cierre el proyecto en ese programa e intente de nuevo.</translation>
    </message>
    <message>
        <source>“%1” could not be written: the file or its folder is read-only. Copy it to a folder of your own.</source>
        <translation>No se pudo escribir “%1”: el archivo o su carpeta es de solo lectura. Cópielo a una carpeta suya.</translation>
    </message>
    <message>
        <source>“%1” could not be written: the disk is full. Make room, then try again; what was saved is safe.</source>
        <translation>No se pudo escribir “%1”: el disco está lleno. Libere espacio e intente de nuevo; lo guardado está a salvo.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written: there is not enough memory. Close other programs, then try again; what was saved is safe.</source>
        <translation>No se pudo leer ni escribir “%1”: no hay memoria suficiente. Cierre otros programas e intente de nuevo; lo guardado está a salvo.</translation>
    </message>
    <message>
        <source>“%1” could not be read: the file is damaged. Open a backup copy of it, or save what can be read of it as a new project.</source>
        <translation>No se pudo leer “%1”: el archivo está dañado. Abra una copia de respaldo o guarde lo que se pueda leer como proyecto nuevo.</translation>
    </message>
    <message>
        <source>“%1” could not be opened: it is no IMR Workbench project. Choose a file that ends in .imrproj.</source>
        <translation>No se pudo abrir “%1”: no es un proyecto de IMR Workbench. Elija un archivo que termine en .imrproj.</translation>
    </message>
    <message>
        <source>“%1” could not be opened. Check that you may read it and write to its folder.</source>
        <translation>No se pudo abrir “%1”. Verifique que usted puede leerlo y escribir en su carpeta.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written: the disk reported a fault. Check the disk and the room on it, then try again.</source>
        <translation>No se pudo leer o escribir “%1”: el disco informó una falla. Revise el disco y el espacio libre e intente de nuevo.</translation>
    </message>
    <message>
        <source>“%1” did not take a change: the project refused it.</source>
        <translation>“%1” no aceptó un cambio: el proyecto lo rechazó.</translation>
    </message>
    <message>
        <source>“%1” could not be opened: a newer IMR Workbench made it. Update this program to open it.</source>
        <translation>No se pudo abrir “%1”: lo creó una versión más reciente de IMR Workbench. Actualice este programa para abrirlo.</translation>
    </message>
    <message>
        <source>“%1” could not be opened: it holds no version number. Open a backup copy of it.</source>
        <translation>No se pudo abrir “%1”: no contiene número de versión. Abra una copia de respaldo.</translation>
    </message>
    <message>
        <source>The change was not saved: the project file “%1” is no longer in its place. Put it back, or close the project and open it where it is now.</source>
        <translation>El cambio no se guardó: el archivo del proyecto “%1” ya no está en su lugar. Devuélvalo a su lugar, o cierre el proyecto y ábralo donde está ahora.</translation>
    </message>
    <message>
        <source>The change was not saved: another file was put in the place of the project “%1” while it was open. Close the project and open it again.</source>
        <translation>El cambio no se guardó: se puso otro archivo en el lugar del proyecto “%1” mientras estaba abierto. Cierre el proyecto y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” could not be opened: this program keeps projects in a newer form, and no copy of the old one could be put beside it. Check that you may write to its folder and that there is room on the disk.</source>
        <translation>No se pudo abrir “%1”: este programa guarda los proyectos en una forma más nueva y no se pudo poner junto a él una copia del antiguo. Compruebe que puede escribir en su carpeta y que hay espacio en el disco.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>Se detuvo antes de terminar.</translation>
    </message>
    <message>
        <source>Reading “%1” was stopped before it was done.</source>
        <translation>La lectura de «%1» se detuvo antes de terminar.</translation>
    </message>
</context>
<context>
    <name>imr::Field</name>
    <message>
        <source>Case number</source>
        <translation>Núm. de caso</translation>
    </message>
    <message>
        <source>Decision date</source>
        <translation>Fecha de decisión</translation>
    </message>
    <message>
        <source>UR denial date</source>
        <translation>Denegación de UR</translation>
    </message>
    <message>
        <source>Date of injury</source>
        <translation>Fecha de lesión</translation>
    </message>
    <message>
        <source>Date assigned</source>
        <translation>Fecha asignada</translation>
    </message>
    <message>
        <source>Application received</source>
        <translation>Solicitud recibida</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>Specialties</source>
        <translation>Especialidades</translation>
    </message>
    <message>
        <source>Subspecialties</source>
        <translation>Subespecialidades</translation>
    </message>
    <message>
        <source>Licensed in</source>
        <translation>Con licencia en</translation>
    </message>
    <message>
        <source>Patient&apos;s age</source>
        <translation>Edad del paciente</translation>
    </message>
    <message>
        <source>Patient&apos;s sex</source>
        <translation>Sexo del paciente</translation>
    </message>
    <message>
        <source>Injury (summary)</source>
        <translation>Lesión (resumen)</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>Autorizado</translation>
    </message>
    <message>
        <source>In dispute</source>
        <translation>En disputa</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Refills</source>
        <translation>Resurtidos</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>Parte del cuerpo</translation>
    </message>
    <message>
        <source>Date of service</source>
        <translation>Fecha de servicio</translation>
    </message>
    <message>
        <source>Rationale says</source>
        <translation>Según fundamento</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>Medicamento</translation>
    </message>
    <message>
        <source>Generic</source>
        <translation>Genérico</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Concentración</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>As cited</source>
        <translation>Como se citó</translation>
    </message>
    <message>
        <source>“%1” is no date. Enter it as 2016-12-09 or 12/09/2016.</source>
        <translation>“%1” no es una fecha. Escríbala como 2016-12-09 o 12/09/2016 (mes/día/año).</translation>
    </message>
    <message>
        <source>“%1” is no whole number. Enter digits only.</source>
        <translation>“%1” no es un número entero. Escriba solo dígitos.</translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>“%1” no es ninguno de estos: %2.</translation>
    </message>
    <message>
        <source>“%1” is no page or range of pages. Enter 24 or 74-82.</source>
        <translation>“%1” no es una página ni un rango de páginas. Escriba 24 o 74-82.</translation>
    </message>
    <message>
        <source>“%1” is no case number. Enter it as CM16-0123456.</source>
        <translation>“%1” no es un número de caso. Escríbalo como CM16-0123456.</translation>
    </message>
    <message>
        <source>Its own quantity</source>
        <translation>Cantidad propia</translation>
    </message>
    <message>
        <source>Its own refills</source>
        <translation>Resurtidos propios</translation>
    </message>
    <message>
        <source>“%1” is no state of the USA. Enter its name or its two letters, several with commas between: California, NV.</source>
        <translation>“%1” no es un estado de EE. UU. Escriba su nombre o sus dos letras, varios separados por comas: California, NV.</translation>
    </message>
    <message>
        <source>“%1” is no quantity. Enter the number first, and what it counts behind it: 60, or 12 sessions.</source>
        <translation>“%1” no es una cantidad. Escriba primero el número y después lo que cuenta: 60 o 12 sesiones.</translation>
    </message>
</context>
<context>
    <name>imr::FieldChange</name>
    <message>
        <source>%1 as parsed</source>
        <translation>%1 según lo leído</translation>
    </message>
    <message>
        <source>%1 emptied</source>
        <translation>Vaciar %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>what an edit did: the field&apos;s name and its new value</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>imr::FieldEditor</name>
    <message>
        <source>none stated</source>
        <translation>no se indica</translation>
    </message>
    <message>
        <source>none</source>
        <translation>sin dato</translation>
    </message>
    <message>
        <source>2016-12-09 or 12/09/2016</source>
        <translation>2016-12-09 o 12/09/2016</translation>
    </message>
    <message>
        <source>24; 74-82</source>
        <translation>24; 74-82</translation>
    </message>
    <message>
        <source>CM16-0123456</source>
        <translation>CM16-0123456</translation>
    </message>
    <message>
        <source>several values: put ; between</source>
        <translation>varios valores: separe con ;</translation>
    </message>
    <message>
        <source>California, NV</source>
        <translation>California, NV</translation>
    </message>
</context>
<context>
    <name>imr::Filter</name>
    <message>
        <source>Drug: %1</source>
        <translation>Medicamento: %1</translation>
    </message>
    <message>
        <source>Class: %1</source>
        <translation>Clase: %1</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Tipo: %1</translation>
    </message>
    <message>
        <source>Page: %1</source>
        <translation>Página: %1</translation>
    </message>
    <message>
        <source>Guideline: %1</source>
        <translation>Guía: %1</translation>
    </message>
    <message>
        <source>Section: %1</source>
        <translation>Sección: %1</translation>
    </message>
    <message>
        <source>Specialty: %1</source>
        <translation>Especialidad: %1</translation>
    </message>
    <message>
        <source>Finding: %1</source>
        <translation>Hallazgo: %1</translation>
    </message>
    <message>
        <source>Corrected by %1</source>
        <translation>Corregida por %1</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>Medicamento</translation>
    </message>
    <message>
        <source>Drug class</source>
        <translation>Clase de medicamento</translation>
    </message>
    <message>
        <source>Kind of request</source>
        <translation>Tipo de solicitud</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>Decisión: %1</translation>
    </message>
    <message>
        <source>MAXIMUS guideline</source>
        <translation>Guía de MAXIMUS</translation>
    </message>
    <message>
        <source>MAXIMUS section</source>
        <translation>Sección de MAXIMUS</translation>
    </message>
    <message>
        <source>Page cited</source>
        <translation>Página citada</translation>
    </message>
    <message>
        <source>Reviewer&apos;s specialty</source>
        <translation>Especialidad del revisor</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Corrected by</source>
        <translation>Corregida por</translation>
    </message>
</context>
<context>
    <name>imr::Findings</name>
    <message>
        <source>The rationale says the opposite of the decision</source>
        <translation>El fundamento dice lo contrario de la decisión</translation>
    </message>
    <message>
        <source>A frequency that is no known one</source>
        <translation>Una frecuencia desconocida</translation>
    </message>
    <message>
        <source>Words were taken out of the letter</source>
        <translation>Se quitaron palabras de la carta</translation>
    </message>
    <message>
        <source>A drug that is not in the lexicon</source>
        <translation>Un medicamento que no está en el léxico</translation>
    </message>
    <message>
        <source>Headings, guidelines and rationales differ in number</source>
        <translation>El número de títulos, guías y fundamentos no coincide</translation>
    </message>
    <message>
        <source>A letter in no layout that can be read</source>
        <translation>Una carta cuyo formato no se puede leer</translation>
    </message>
    <message>
        <source>The letter ends too early</source>
        <translation>La carta termina antes de tiempo</translation>
    </message>
    <message>
        <source>Dates that can&apos;t follow one another so</source>
        <translation>Fechas que no pueden seguirse en ese orden</translation>
    </message>
    <message>
        <source>Header and summary tell different dates of injury</source>
        <translation>El encabezado y el resumen dan fechas de lesión distintas</translation>
    </message>
    <message>
        <source>An age that the dates do not allow</source>
        <translation>Una edad que las fechas no permiten</translation>
    </message>
    <message>
        <source>A heading without a decision that is known</source>
        <translation>Un título sin una decisión conocida</translation>
    </message>
    <message>
        <source>The same rationale for different requests</source>
        <translation>El mismo fundamento para solicitudes distintas</translation>
    </message>
    <message>
        <source>The parts of a modified request do not add up</source>
        <translation>Las partes de una solicitud modificada no cuadran</translation>
    </message>
    <message>
        <source>Quantity, days&apos; supply and frequency do not fit together</source>
        <translation>La cantidad, los días de suministro y la frecuencia no concuerdan</translation>
    </message>
    <message>
        <source>A page that is not in the section cited</source>
        <translation>Una página que no está en la sección citada</translation>
    </message>
    <message>
        <source>A guideline about another class of drug</source>
        <translation>Una guía sobre otra clase de medicamento</translation>
    </message>
    <message>
        <source>A guideline edition that was not in force</source>
        <translation>Una edición de guía que no estaba vigente</translation>
    </message>
    <message>
        <source>No evidence was cited</source>
        <translation>No se citó evidencia</translation>
    </message>
    <message>
        <source>The same letter twice</source>
        <translation>La misma carta dos veces</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>No se pudo leer el archivo</translation>
    </message>
    <message>
        <source>Item %1: the heading tells no decision that is known.</source>
        <translation>Ítem %1: el título no da ninguna decisión conocida.</translation>
    </message>
    <message>
        <source>Item %1 is upheld, so the denial stands, but its rationale says that the request is medically necessary.</source>
        <translation>Ítem %1 ratificado (Upheld): la denegación se mantiene, pero su fundamento dice que la solicitud es médicamente necesaria.</translation>
    </message>
    <message>
        <source>Item %1 is overturned, so the request is approved, but its rationale says that it is not medically necessary.</source>
        <translation>Ítem %1 revocado (Overturned): la solicitud se aprueba, pero su fundamento dice que no es médicamente necesaria.</translation>
    </message>
    <message>
        <source>Item %1: “%2” is not in the drug lexicon; is “%3” meant?</source>
        <translation>Ítem %1: “%2” no está en el léxico de medicamentos; ¿se quiso decir “%3”?</translation>
    </message>
    <message>
        <source>Item %1: “%2” is no known frequency.</source>
        <translation>Ítem %1: “%2” no es una frecuencia conocida.</translation>
    </message>
    <message>
        <source>Item %1: “%2” is not in the drug lexicon.</source>
        <translation>Ítem %1: “%2” no está en el léxico de medicamentos.</translation>
    </message>
    <message>
        <source>Item %1: %2 were requested and %3 authorized, which does not leave the %4 in dispute.</source>
        <translation>Ítem %1: se solicitó %2 y se autorizó %3; eso no deja %4 en disputa.</translation>
    </message>
    <message>
        <source>Item %1: “%2” for %3 takes %4, but the quantity is %5.</source>
        <translation>Ítem %1: “%2” durante %3 requiere %4, pero la cantidad es %5.</translation>
    </message>
    <message>
        <source>Item %1: “%2” for %3 takes %4 at most, but the quantity is %5.</source>
        <translation>Ítem %1: “%2” durante %3 requiere %4 como máximo, pero la cantidad es %5.</translation>
    </message>
    <message>
        <source>Item %1: page %2 is not in the section “%3”, which is on pages %4 to %5.</source>
        <translation>Ítem %1: la página %2 no está en la sección “%3”, que ocupa las páginas %4 a %5.</translation>
    </message>
    <message>
        <source>Item %1: page %2 is not in “%3”, which is on pages %4 to %5.</source>
        <translation>Ítem %1: la página %2 no está en “%3”, que ocupa las páginas %4 a %5.</translation>
    </message>
    <message>
        <source>Item %1: the %2 edition of “%3” was in force from %4 only, after %5.</source>
        <translation>Ítem %1: la edición %2 de “%3” no entró en vigor hasta el %4, después del %5.</translation>
    </message>
    <message>
        <source>Item %1: the %2 edition of “%3” was replaced on %4, before %5.</source>
        <translation>Ítem %1: la edición %2 de “%3” se sustituyó el %4, antes del %5.</translation>
    </message>
    <message>
        <source>Item %1: neither side cited any evidence.</source>
        <translation>Ítem %1: ninguna de las partes citó evidencia.</translation>
    </message>
    <message>
        <source>Item %1: the claims administrator cited no evidence.</source>
        <translation>Ítem %1: el administrador de reclamos no citó evidencia.</translation>
    </message>
    <message>
        <source>Item %1: the reviewer cited no evidence.</source>
        <translation>Ítem %1: el revisor no citó evidencia.</translation>
    </message>
    <message>
        <source>The letter ends before its first disputed item.</source>
        <translation>La carta termina antes de su primer ítem en disputa.</translation>
    </message>
    <message>
        <source>The letter ends before item %1 is complete.</source>
        <translation>La carta termina antes de completar el ítem %1.</translation>
    </message>
    <message>
        <source>The letter is about an independent medical review, but in no layout that can be read: its text is here, its fields are to be filled in by hand.</source>
        <translation>La carta trata de una revisión médica independiente, pero su formato no se puede leer: aquí está su texto; sus campos deben llenarse a mano.</translation>
    </message>
    <message numerus="yes">
        <source>Words seem to have been taken out of the letter in %n place(s).</source>
        <translation>
            <numerusform>Parece que se quitaron palabras de la carta en %n lugar.</numerusform>
            <numerusform>Parece que se quitaron palabras de la carta en %n lugares.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is %2, which is after “%3”, %4.</source>
        <translation>“%1” es %2, posterior a “%3”, %4.</translation>
    </message>
    <message>
        <source>The header gives %1 as the date of injury, the case summary %2.</source>
        <translation>El encabezado da %1 como fecha de la lesión; el resumen del caso, %2.</translation>
    </message>
    <message>
        <source>The patient is said to be %1 years old.</source>
        <translation>Se dice que el paciente tiene %1 años.</translation>
    </message>
    <message>
        <source>The patient is said to be %1 years old, but was born on %2.</source>
        <translation>Se dice que el paciente tiene %1 años, pero nació el %2.</translation>
    </message>
    <message>
        <source>The patient is said to be %1 years old, but was injured on %2, %3 years before the decision.</source>
        <translation>Se dice que el paciente tiene %1 años, pero se lesionó el %2, %3 años antes de la decisión.</translation>
    </message>
    <message>
        <source>Item %1: the date of service, %2, is after “%3”, %4.</source>
        <translation>Ítem %1: la fecha de servicio, %2, es posterior a “%3”, %4.</translation>
    </message>
    <message>
        <source>Item %1: the date of service, %2, is before “%3”, %4.</source>
        <translation>Ítem %1: la fecha de servicio, %2, es anterior a “%3”, %4.</translation>
    </message>
    <message>
        <source>Item %1: the rationale does not speak of %2, nor of any drug of its kind.</source>
        <translation>Ítem %1: el fundamento no habla de %2 ni de ningún medicamento de su clase.</translation>
    </message>
    <message>
        <source>Item %1: %2 %3 was requested, but the rationale speaks of %4.</source>
        <translation>Ítem %1: se solicitó %2 %3, pero el fundamento habla de %4.</translation>
    </message>
    <message>
        <source>Item %1 has word for word the rationale of item %2, which asks for “%3”.</source>
        <translation>Ítem %1: su fundamento es, palabra por palabra, el del ítem %2, que solicita “%3”.</translation>
    </message>
    <message>
        <source>The text is the same, word for word, as that of “%1”.</source>
        <translation>El texto es, palabra por palabra, el mismo que el de “%1”.</translation>
    </message>
    <message>
        <source>Case number and decision date are those of “%1”.</source>
        <translation>El número de caso y la fecha de la decisión son los de “%1”.</translation>
    </message>
    <message>
        <source>Item %1: the reviewer cites p. %2, on drugs of the class “%5”, not on %3, of the class “%4”.</source>
        <translation>Ítem %1: el revisor cita la p. %2, sobre medicamentos de la clase “%5”, no sobre %3, de la clase “%4”.</translation>
    </message>
    <message>
        <source>Item %1: the claims administrator cites p. %2, on drugs of the class “%5”, not on %3, of the class “%4”.</source>
        <translation>Ítem %1: el administrador de reclamos cita la p. %2, sobre medicamentos de la clase “%5”, no sobre %3, de la clase “%4”.</translation>
    </message>
    <message>
        <source>Item %1: the reviewer cites “%2”, which is about other drugs than %3, of the class “%4”.</source>
        <translation>Ítem %1: el revisor cita “%2”, que trata de otros medicamentos que %3, de la clase “%4”.</translation>
    </message>
    <message>
        <source>Item %1: the claims administrator cites “%2”, which is about other drugs than %3, of the class “%4”.</source>
        <translation>Ítem %1: el administrador de reclamos cita “%2”, que trata de otros medicamentos que %3, de la clase “%4”.</translation>
    </message>
    <message>
        <source>The item&apos;s quantity is not that of its drugs</source>
        <translation>La cantidad del ítem no es la de sus medicamentos</translation>
    </message>
    <message>
        <source>Item %1: the quantity is %2, but that of its drugs is %3. Correct both.</source>
        <translation>Ítem %1: la cantidad es %2, pero la de sus medicamentos es %3. Corrija ambas.</translation>
    </message>
    <message>
        <source>Item %1: what the reviewer cites could not be read: “%2”.</source>
        <translation>Ítem %1: no se pudo leer lo que cita el revisor: “%2”.</translation>
    </message>
    <message>
        <source>Item %1: what the claims administrator cites could not be read: “%2”.</source>
        <translation>Ítem %1: no se pudo leer lo que cita el administrador de reclamos: “%2”.</translation>
    </message>
    <message>
        <source>The rationale does not speak of the drug requested</source>
        <translation>El fundamento no habla del medicamento solicitado</translation>
    </message>
    <message>
        <source>The rationale speaks of another strength than the one requested</source>
        <translation>El fundamento habla de otra concentración que la solicitada</translation>
    </message>
    <message>
        <source>A request that begins in the middle of a sentence</source>
        <translation>Una solicitud que empieza a mitad de una frase</translation>
    </message>
    <message>
        <source>A request for a drug whose name was not read</source>
        <translation>Una solicitud de un medicamento cuyo nombre no se leyó</translation>
    </message>
    <message>
        <source>Guidelines that could not be read</source>
        <translation>Guías que no se pudieron leer</translation>
    </message>
    <message>
        <source>Item %1 asks for a drug, but which one could not be read from “%2”.</source>
        <translation>Ítem %1: se solicita un medicamento, pero no se pudo leer cuál en “%2”.</translation>
    </message>
    <message>
        <source>Item %1: the request “%2” seems to lack its beginning.</source>
        <translation>Ítem %1: a la solicitud “%2” parece faltarle el comienzo.</translation>
    </message>
    <message>
        <source>The letter&apos;s parts differ in number: headings with a decision %1, claims administrator guidelines %2, MAXIMUS guidelines %3, rationales %4. There should be as many of each.</source>
        <translation>Las partes de la carta difieren en número: títulos con decisión %1, guías del administrador de reclamos %2, guías de MAXIMUS %3, fundamentos %4. Debería haber tantas de unas como de otras.</translation>
    </message>
    <message>
        <source>Item %1: page %2 is not in the section “%3”, which is on page %4.</source>
        <translation>Ítem %1: la página %2 no está en la sección “%3”, que ocupa la página %4.</translation>
    </message>
</context>
<context>
    <name>imr::HoverText</name>
    <message>
        <source>item %1</source>
        <translation>ítem %1</translation>
    </message>
    <message>
        <source>Corrected; was read as “%1”</source>
        <translation>Corregido; se leyó “%1”</translation>
    </message>
    <message>
        <source>Corrected; nothing was read</source>
        <translation>Corregido; no se leyó nada</translation>
    </message>
    <message>
        <source>Concluded from these words, %1</source>
        <translation>Deducido de estas palabras, %1</translation>
    </message>
    <message>
        <source>Read here, %1</source>
        <translation>Leído aquí, %1</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Regla: %1</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>sure (%1%)</source>
        <translation>seguro (%1 %)</translation>
    </message>
    <message>
        <source>likely (%1%)</source>
        <translation>probable (%1 %)</translation>
    </message>
    <message>
        <source>unsure (%1%): please check</source>
        <translation>dudoso (%1 %): verifique</translation>
    </message>
</context>
<context>
    <name>imr::Importer</name>
    <message>
        <source>“%1” is in the project already; it was not imported again.</source>
        <translation>“%1” ya está en el proyecto; no se importó de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is the same letter as “%2”, which is in the project already; it was not imported again.</source>
        <translation>“%1” es la misma carta que “%2”, que ya está en el proyecto; no se importó de nuevo.</translation>
    </message>
    <message>
        <source>“%1” could not be read: it asks for more than this program can give (%2). Check the file.</source>
        <translation>No se pudo leer “%1”: exige más de lo que este programa puede dar (%2). Revise el archivo.</translation>
    </message>
</context>
<context>
    <name>imr::ItemOutline</name>
    <message>
        <source>no decision read</source>
        <translation>sin decisión leída</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln hallazgo</numerusform>
            <numerusform>%Ln hallazgos</numerusform>
        </translation>
    </message>
    <message>
        <source>This letter has no items.</source>
        <translation>Esta carta no tiene ítems.</translation>
    </message>
</context>
<context>
    <name>imr::Keys</name>
    <message>
        <source>%1 is more than one key; a command has one.</source>
        <translation>%1 son varias teclas; una orden tiene una sola.</translation>
    </message>
    <message>
        <source>%1 is what lists and texts are worked with.</source>
        <translation>Con %1 se trabaja en las listas y los textos.</translation>
    </message>
    <message>
        <source>%1 begins an entry in the structure.</source>
        <translation>%1 empieza a escribir un valor en la estructura.</translation>
    </message>
    <message>
        <source>%1 may open a menu.</source>
        <translation>%1 puede abrir un menú.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <translation>%1 es la tecla de “%2”.</translation>
    </message>
</context>
<context>
    <name>imr::Layout</name>
    <message>
        <source>none that is known</source>
        <translation>ninguna conocida</translation>
    </message>
    <message>
        <source>Final determination (2014 on)</source>
        <translation>Determinación final (desde 2014)</translation>
    </message>
    <message>
        <source>Medical professional review (2013)</source>
        <translation>Revisión médica profesional (2013)</translation>
    </message>
    <message>
        <source>Notice of determination (2013)</source>
        <translation>Aviso de determinación (2013)</translation>
    </message>
    <message>
        <source>Numbered decisions (2013–14)</source>
        <translation>Decisiones numeradas (2013-14)</translation>
    </message>
</context>
<context>
    <name>imr::Learn</name>
    <message>
        <source>The work was stopped; what was written stays.</source>
        <translation>El trabajo se detuvo; lo escrito se conserva.</translation>
    </message>
    <message>
        <source>Moved from %1 at re-reading</source>
        <translation>Movido desde %1 al releer</translation>
    </message>
    <message>
        <source>Kept at re-reading</source>
        <translation>Conservado al releer</translation>
    </message>
    <message>
        <source>The new reading was taken</source>
        <translation>Se tomó la nueva lectura</translation>
    </message>
    <message>
        <source>Moved to %1 at re-reading</source>
        <translation>Movido a %1 al releer</translation>
    </message>
    <message>
        <source>“%1” keeps its former reading. %2</source>
        <translation>“%1” conserva su lectura anterior. %2</translation>
    </message>
    <message>
        <source>“%1” keeps its former reading: the new one has no place for what a person corrected in it. Look it through.</source>
        <translation>“%1” conserva su lectura anterior: la nueva no tiene lugar para lo que una persona corrigió en ella. Revísela.</translation>
    </message>
    <message>
        <source>The new reading was taken; the letter, once reviewed, is to be reviewed again</source>
        <translation>Se tomó la nueva lectura; la carta, que estaba revisada, debe revisarse de nuevo</translation>
    </message>
</context>
<context>
    <name>imr::Ledger</name>
    <message>
        <source>corrections</source>
        <translation>correcciones</translation>
    </message>
    <message>
        <source>dismissed findings</source>
        <translation>hallazgos descartados</translation>
    </message>
    <message>
        <source>own drug names</source>
        <translation>nombres de medicamentos propios</translation>
    </message>
    <message>
        <source>removed letters</source>
        <translation>cartas eliminadas</translation>
    </message>
    <message>
        <source>The ledger was changed outside the workbench: entries are missing before entry %1.</source>
        <translation>El registro se cambió fuera del programa: faltan entradas antes de la entrada %1.</translation>
    </message>
    <message>
        <source>The ledger was changed outside the workbench: entry %1 does not follow from the one before it.</source>
        <translation>El registro se cambió fuera del programa: la entrada %1 no se sigue de la anterior.</translation>
    </message>
    <message>
        <source>The ledger was changed outside the workbench: its last entries are missing (%1 were written, %2 are there).</source>
        <translation>El registro se cambió fuera del programa: faltan sus últimas entradas (se escribieron %1, hay %2).</translation>
    </message>
    <message>
        <source>Line %1 of the history of %2 was added outside the workbench.</source>
        <translation>La línea %1 del historial de %2 se añadió fuera del programa.</translation>
    </message>
    <message>
        <source>Line %1 of the history of %2 was changed outside the workbench.</source>
        <translation>La línea %1 del historial de %2 se cambió fuera del programa.</translation>
    </message>
    <message>
        <source>Line %1 of the history of %2 was taken away outside the workbench.</source>
        <translation>La línea %1 del historial de %2 se quitó fuera del programa.</translation>
    </message>
    <message>
        <source>The guard “%1” over the history was changed or taken away outside the workbench.</source>
        <translation>La guarda “%1” del historial se cambió o se quitó fuera del programa.</translation>
    </message>
</context>
<context>
    <name>imr::LetterCommand</name>
    <message>
        <source>Accept %1</source>
        <translation>Aceptar %1</translation>
    </message>
    <message>
        <source>Flag %1</source>
        <translation>Marcar %1</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>Reabrir %1</translation>
    </message>
    <message>
        <source>Accept item %1</source>
        <translation>Aceptar ítem %1</translation>
    </message>
    <message>
        <source>Item %1 not accepted</source>
        <translation>Ítem %1 sin aceptar</translation>
    </message>
    <message>
        <source>What was accepted could not be written to the project. Is it open for reading only, or the disk full?</source>
        <translation>Lo aceptado no se pudo escribir en el proyecto. ¿Está abierto solo para lectura o el disco está lleno?</translation>
    </message>
    <message>
        <source>Skip %1</source>
        <translation>Omitir %1</translation>
    </message>
</context>
<context>
    <name>imr::LetterParser</name>
    <message>
        <source>The file holds no independent medical review letter. Check that it is the right file.</source>
        <translation>El archivo no contiene una carta de revisión médica independiente. Verifique que sea el archivo correcto.</translation>
    </message>
</context>
<context>
    <name>imr::LetterReader</name>
    <message>
        <source>Tried to read the file as text, but it holds binary data. Choose letters saved as text or PDF.</source>
        <translation>Se intentó leer el archivo como texto, pero contiene datos binarios. Elija cartas guardadas como texto o PDF.</translation>
    </message>
    <message>
        <source>Tried to read the file, but it is larger (%1) than a letter can be (%2). Check whether it is a letter.</source>
        <translation>Se intentó leer el archivo, pero es más grande (%1) de lo que puede ser una carta (%2). Verifique si es una carta.</translation>
    </message>
    <message>
        <source>Tried to read the file, but it is not there. Check whether it was moved or renamed.</source>
        <translation>Se intentó leer el archivo, pero no está ahí. Verifique si se movió o se le cambió el nombre.</translation>
    </message>
    <message>
        <source>Tried to read the file, but it could not be opened. Check that you may read it.</source>
        <translation>Se intentó leer el archivo, pero no se pudo abrir. Verifique que usted puede leerlo.</translation>
    </message>
    <message>
        <source>Tried to read a letter, but this is a folder. Choose the letters in it.</source>
        <translation>Se intentó leer una carta, pero esto es una carpeta. Elija las cartas que contiene.</translation>
    </message>
    <message>
        <source>Tried to read a letter, but this is a device or a pipe, not a file. Choose files.</source>
        <translation>Se intentó leer una carta, pero esto es un dispositivo o una tubería, no un archivo. Elija archivos.</translation>
    </message>
    <message>
        <source>Tried to read the file, but it is empty. Get the letter again from where it came.</source>
        <translation>Se intentó leer el archivo, pero está vacío. Obtenga la carta de nuevo de donde vino.</translation>
    </message>
    <message>
        <source>Tried to list the folder %1, but it could not be read. Check that you may read it.</source>
        <translation>Se intentó recorrer la carpeta %1, pero no se pudo leer. Verifique que usted puede leerla.</translation>
    </message>
    <message>
        <source>Tried to open %1, but it is not there. Check the name, or whether it was moved.</source>
        <translation>Se intentó abrir %1, pero no está ahí. Verifique el nombre, o si se movió.</translation>
    </message>
    <message>
        <source>Tried to open %1, but it is a device or a pipe, not a file. Choose files and folders.</source>
        <translation>Se intentó abrir %1, pero es un dispositivo o una tubería, no un archivo. Elija archivos y carpetas.</translation>
    </message>
    <message>
        <source>Tried to read the PDF, but it holds pictures of pages and no text. Run text recognition (OCR) on it and read the result.</source>
        <translation>Se intentó leer el PDF, pero contiene imágenes de páginas y ningún texto. Aplíquele reconocimiento de texto (OCR) y lea el resultado.</translation>
    </message>
    <message>
        <source>Tried to read the PDF, but it took too long. Print it to a new PDF and read that one.</source>
        <translation>Se intentó leer el PDF, pero tardó demasiado. Imprímalo a un PDF nuevo y lea ese.</translation>
    </message>
    <message>
        <source>Tried to read the PDF, but the program that reads it gave up: the file is damaged or asks for too much memory. Print it to a new PDF and read that one.</source>
        <translation>Se intentó leer el PDF, pero el programa que lo lee se detuvo: el archivo está dañado o exige demasiada memoria. Imprímalo a un PDF nuevo y lea ese.</translation>
    </message>
    <message>
        <source>Tried to read the PDF, but it asks for a password. Open it with its password in a PDF viewer, save it without one and read that file.</source>
        <translation>Se intentó leer el PDF, pero pide una contraseña. Ábralo con su contraseña en un visor de PDF, guárdelo sin ella y lea ese archivo.</translation>
    </message>
    <message>
        <source>Tried to read the PDF, but it has more pages than a letter can have. Save the letter&apos;s pages as a file of their own.</source>
        <translation>Se intentó leer el PDF, pero tiene más páginas de las que puede tener una carta. Guarde las páginas de la carta en un archivo aparte.</translation>
    </message>
    <message>
        <source>Tried to read the PDF, but it holds more text than a letter can. Check whether it is a letter.</source>
        <translation>Se intentó leer el PDF, pero contiene más texto del que puede tener una carta. Verifique si es una carta.</translation>
    </message>
    <message>
        <source>Tried to read the PDF, but it is damaged or was cut off. Get the letter again from where it came.</source>
        <translation>Se intentó leer el PDF, pero está dañado o incompleto. Obtenga la carta de nuevo de donde vino.</translation>
    </message>
    <message>
        <source>Tried to read the PDF, but the program imr-pdf-worker is not there. Install the workbench again.</source>
        <translation>Se intentó leer el PDF, pero falta el programa imr-pdf-worker. Instale IMR Workbench de nuevo.</translation>
    </message>
    <message>
        <source>Tried to read the PDF, but the program imr-pdf-worker does not start. Install the workbench again.</source>
        <translation>Se intentó leer el PDF, pero el programa imr-pdf-worker no inicia. Instale IMR Workbench de nuevo.</translation>
    </message>
    <message>
        <source>Tried to read the file, but it has more lines than a letter can. Check whether it is a letter.</source>
        <translation>Se intentó leer el archivo, pero tiene más líneas de las que puede tener una carta. Verifique si es una carta.</translation>
    </message>
    <message>
        <source>Tried to read the file, but it holds no words. Get the letter again from where it came.</source>
        <translation>Se intentó leer el archivo, pero no contiene palabras. Obtenga la carta de nuevo de donde vino.</translation>
    </message>
    <message>
        <source>The pages can&apos;t be shown, because the file is not where it was imported from: %1. Put it back there to see them. The letter&apos;s text is kept in the project.</source>
        <translation>Las páginas no se pueden mostrar porque el archivo no está donde se importó: %1. Devuélvalo a ese lugar para verlas. El texto de la carta se conserva en el proyecto.</translation>
    </message>
    <message>
        <source>The pages can&apos;t be shown, because the file could not be read: %1. Check that you may read it. The letter&apos;s text is kept in the project.</source>
        <translation>Las páginas no se pueden mostrar porque no se pudo leer el archivo: %1. Verifique que usted puede leerlo. El texto de la carta se conserva en el proyecto.</translation>
    </message>
    <message>
        <source>The pages are not shown, because the file has changed since it was imported: %1. Put the file back that was imported to see them. The letter&apos;s text is kept in the project as it was.</source>
        <translation>Las páginas no se muestran porque el archivo ha cambiado desde que se importó: %1. Devuelva a su lugar el archivo importado para verlas. El texto de la carta se conserva en el proyecto tal como era.</translation>
    </message>
    <message>
        <source>Tried to draw the page, but the PDF has no such page. Get the letter again from where it came.</source>
        <translation>Se intentó dibujar la página, pero el PDF no tiene esa página. Obtenga la carta de nuevo de donde vino.</translation>
    </message>
    <message>
        <source>Tried to draw the page, but it is too large for a picture. Make it smaller, or open the file in a PDF viewer.</source>
        <translation>Se intentó dibujar la página, pero es demasiado grande para una imagen. Redúzcala, o abra el archivo en un visor de PDF.</translation>
    </message>
    <message>
        <source>Tried to draw the page, but it took too long. Read the letter&apos;s text, or open the file in a PDF viewer.</source>
        <translation>Se intentó dibujar la página, pero tardó demasiado. Lea el texto de la carta, o abra el archivo en un visor de PDF.</translation>
    </message>
    <message>
        <source>Tried to draw the page, but the program that draws it gave up: the file is damaged or asks for too much memory. Read the letter&apos;s text, or open the file in a PDF viewer.</source>
        <translation>Se intentó dibujar la página, pero el programa que la dibuja se detuvo: el archivo está dañado o exige demasiada memoria. Lea el texto de la carta, o abra el archivo en un visor de PDF.</translation>
    </message>
    <message>
        <source>No letters were found in the folder %1. Letters are files whose names end in .pdf, .txt or .text.</source>
        <translation>No se encontraron cartas en la carpeta %1. Las cartas son archivos cuyos nombres terminan en .pdf, .txt o .text.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) passed over, as letters are files, no links, whose names end in .pdf, .txt or .text: %1</source>
        <translation>
            <numerusform>%Ln archivo omitido, pues las cartas son archivos, no enlaces, cuyos nombres terminan en .pdf, .txt o .text: %1</numerusform>
            <numerusform>%Ln archivos omitidos, pues las cartas son archivos, no enlaces, cuyos nombres terminan en .pdf, .txt o .text: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a project, not a letter, so it was not imported. Open it by itself, or import the letters that it was made from.</source>
        <translation>%1 es un proyecto, no una carta, así que no se importó. Ábralo por separado o importe las cartas de las que se hizo.</translation>
    </message>
</context>
<context>
    <name>imr::LetterReport</name>
    <message>
        <source>%1 by %2, %3</source>
        <extracomment>a letter&apos;s status, the person, the date</extracomment>
        <translation>%1 por %2, %3</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
</context>
<context>
    <name>imr::LetterStore</name>
    <message>
        <source>A letter in the project could not be read: its entry is damaged. Open a backup copy of the project.</source>
        <translation>No se pudo leer una carta del proyecto: su registro está dañado. Abra una copia de respaldo del proyecto.</translation>
    </message>
    <message>
        <source>“%1” could not be read from the project: its entry is damaged. Open a backup copy of the project.</source>
        <translation>No se pudo leer “%1” del proyecto: su registro está dañado. Abra una copia de respaldo del proyecto.</translation>
    </message>
</context>
<context>
    <name>imr::Main</name>
    <message>
        <source>Shows this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>IMR Workbench</source>
        <translation>IMR Workbench</translation>
    </message>
    <message>
        <source>Shows Independent Medical Review letters beside what was read from them, to correct and export.</source>
        <translation>Muestra cartas de revisión médica independiente (IMR) junto a lo que se leyó de ellas, para corregir y exportar.</translation>
    </message>
    <message>
        <source>Do the main job once by itself, put screenshots and the CSV into FOLDER, and quit.</source>
        <translation>Hacer la tarea principal una vez sin ayuda, poner capturas de pantalla y el CSV en CARPETA, y salir.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>CARPETA</translation>
    </message>
    <message>
        <source>PROJECT</source>
        <translation>PROYECTO</translation>
    </message>
    <message>
        <source>a project (.imrproj), a folder of letters, or letters</source>
        <translation>un proyecto (.imrproj), una carpeta de cartas, o cartas</translation>
    </message>
    <message>
        <source>[PROJECT.imrproj | FOLDER | LETTERS...]</source>
        <translation>[PROYECTO.imrproj | CARPETA | CARTAS...]</translation>
    </message>
    <message>
        <source>Show the words of an exported row: ID is the cell of its column “id”.</source>
        <translation>Mostrar las palabras de una fila exportada: ID es la celda de su columna “id”.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Put a picture of every pane, panel, dialog and printed page into FOLDER, and quit.</source>
        <translation>Poner en CARPETA una imagen de cada área, panel, diálogo y página impresa, y salir.</translation>
    </message>
</context>
<context>
    <name>imr::Mark</name>
    <message>
        <source>Drug</source>
        <translation>Medicamento</translation>
    </message>
    <message>
        <source>Strength, dose</source>
        <translation>Concentración, dosis</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Guideline, pages</source>
        <translation>Guía, páginas</translation>
    </message>
    <message>
        <source>People, dates</source>
        <translation>Personas, fechas</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menciones</translation>
    </message>
    <message>
        <source>Search hits</source>
        <translation>Coincidencias</translation>
    </message>
</context>
<context>
    <name>imr::Mention</name>
    <message>
        <source>Drug mentioned here</source>
        <translation>Medicamento mencionado aquí</translation>
    </message>
    <message>
        <source>Strength mentioned here</source>
        <translation>Concentración mencionada aquí</translation>
    </message>
    <message>
        <source>Frequency mentioned here</source>
        <translation>Frecuencia mencionada aquí</translation>
    </message>
    <message>
        <source>Quantity mentioned here</source>
        <translation>Cantidad mencionada aquí</translation>
    </message>
    <message>
        <source>Date mentioned here</source>
        <translation>Fecha mencionada aquí</translation>
    </message>
    <message>
        <source>Page of a guideline mentioned here</source>
        <translation>Página de una guía mencionada aquí</translation>
    </message>
</context>
<context>
    <name>imr::Pictures</name>
    <message>
        <source>The scene %1 could not be shown.</source>
        <translation>No se pudo mostrar la escena %1.</translation>
    </message>
    <message>
        <source>The picture %1 could not be written.</source>
        <translation>No se pudo escribir la imagen %1.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Choose another one.</source>
        <translation>No se pudo crear la carpeta %1. Elija otra.</translation>
    </message>
    <message>
        <source>The sample letters could not be opened.</source>
        <translation>No se pudieron abrir las cartas de muestra.</translation>
    </message>
</context>
<context>
    <name>imr::PrintedStructure</name>
    <message>
        <source>corrected</source>
        <translation>corregido</translation>
    </message>
    <message>
        <source>corrected, was read as “%1”</source>
        <translation>corregido, se leyó “%1”</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>dudoso</translation>
    </message>
    <message>
        <source>see findings</source>
        <translation>ver hallazgos</translation>
    </message>
</context>
<context>
    <name>imr::Project</name>
    <message>
        <source>“%1” could not be created: there is a file of that name already. Open it, or choose another name.</source>
        <translation>No se pudo crear “%1”: ya hay un archivo con ese nombre. Ábralo o elija otro nombre.</translation>
    </message>
    <message>
        <source>“%1” could not be created: its folder does not exist or can&apos;t be written to. Choose another folder.</source>
        <translation>No se pudo crear “%1”: su carpeta no existe o no se puede escribir en ella. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>“%1” could not be created: its folder did not take it. Make room on the disk, or choose another folder.</source>
        <translation>No se pudo crear “%1”: su carpeta no lo aceptó. Libere espacio en el disco o elija otra carpeta.</translation>
    </message>
    <message>
        <source>“%1” could not be opened: there is no such file. It may have been moved or renamed.</source>
        <translation>No se pudo abrir “%1”: no existe ese archivo. Es posible que se haya movido o se le haya cambiado el nombre.</translation>
    </message>
    <message>
        <source>“%1” could not be opened: it is no file. Choose a file that ends in .imrproj.</source>
        <translation>No se pudo abrir “%1”: no es un archivo. Elija un archivo que termine en .imrproj.</translation>
    </message>
    <message>
        <source>“%1” could not be opened: the file is empty. Choose another, or delete it and create the project anew.</source>
        <translation>No se pudo abrir “%1”: el archivo está vacío. Elija otro, o elimínelo y cree el proyecto de nuevo.</translation>
    </message>
    <message>
        <source>“%1” could not be opened: you may not read it. Ask its owner for access.</source>
        <translation>No se pudo abrir “%1”: usted no tiene permiso para leerlo. Pida acceso a su propietario.</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>por revisar</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>revisada</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>marcada</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>The correction was not saved: the words chosen are not in this letter. Select them again.</source>
        <translation>La corrección no se guardó: las palabras elegidas no están en esta carta. Selecciónelas de nuevo.</translation>
    </message>
    <message>
        <source>The correction was not saved: the letter has no such entry. Add the one before it first.</source>
        <translation>La corrección no se guardó: la carta no tiene esa entrada. Añada primero la anterior.</translation>
    </message>
    <message>
        <source>The correction was not taken back: an entry added after it depends on it. Take that one back first.</source>
        <translation>La corrección no se deshizo: una entrada añadida después depende de ella. Deshaga primero esa entrada.</translation>
    </message>
    <message>
        <source>“%1” is open for reading only: the change was not saved. Save a copy in a folder of your own.</source>
        <translation>“%1” está abierto solo para lectura: el cambio no se guardó. Guarde una copia en una carpeta suya.</translation>
    </message>
    <message>
        <source>The letter is not in the project any more. Choose another.</source>
        <translation>La carta ya no está en el proyecto. Elija otra.</translation>
    </message>
    <message>
        <source>“%1” was not changed: it is open elsewhere (%2). Close it there, then open it here again.</source>
        <translation>“%1” no se cambió: está abierto en otro lugar (%2). Ciérrelo allí y ábralo aquí de nuevo.</translation>
    </message>
</context>
<context>
    <name>imr::ProjectCheck</name>
    <message>
        <source>the words of %1 lie outside its text</source>
        <translation>las palabras de %1 quedan fuera de su texto</translation>
    </message>
    <message>
        <source>%1 was read where no words stand</source>
        <translation>%1 se leyó donde no hay palabras</translation>
    </message>
    <message>
        <source>its rows in “%1” do not say what the letter says</source>
        <translation>sus filas en “%1” no dicen lo que dice la carta</translation>
    </message>
    <message>
        <source>its page boxes</source>
        <translation>sus recuadros de página</translation>
    </message>
    <message>
        <source>line %1 of the history names no field: %2</source>
        <translation>la línea %1 del historial no nombra ningún campo: %2</translation>
    </message>
    <message>
        <source>line %1 of the history does not follow from the one before it: %2</source>
        <translation>la línea %1 del historial no concuerda con la anterior: %2</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>El archivo está dañado: %1.</translation>
    </message>
    <message>
        <source>A row of “%1” belongs to a letter that is not in the project.</source>
        <translation>Una fila de “%1” pertenece a una carta que no está en el proyecto.</translation>
    </message>
    <message>
        <source>The full-text index does not fit the letters&apos; texts (%1).</source>
        <translation>El índice de texto completo no concuerda con los textos de las cartas (%1).</translation>
    </message>
    <message>
        <source>Letter %1</source>
        <translation>Carta %1</translation>
    </message>
</context>
<context>
    <name>imr::ProjectCommand</name>
    <message>
        <source>Dismiss: %1</source>
        <translation>Descartar: %1</translation>
    </message>
    <message>
        <source>Take up again: %1</source>
        <translation>Retomar: %1</translation>
    </message>
    <message>
        <source>Read letters anew</source>
        <translation>Volver a leer las cartas</translation>
    </message>
</context>
<context>
    <name>imr::ProjectCopy</name>
    <message>
        <source>No copy of the project could be put at “%1”. Check that you may write to the folder and that there is room on the disk.</source>
        <translation>No se pudo poner ninguna copia del proyecto en “%1”. Compruebe que puede escribir en la carpeta y que hay espacio en el disco.</translation>
    </message>
</context>
<context>
    <name>imr::ProjectLock</name>
    <message>
        <source>“%1” could not be opened for changes: no lock could be put beside it. Check that you may write to its folder and that there is room on the disk.</source>
        <translation>No se pudo abrir “%1” para cambios: no se pudo poner un bloqueo junto a él. Compruebe que puede escribir en su carpeta y que hay espacio en el disco.</translation>
    </message>
    <message>
        <source>%1 on %2 since %3</source>
        <translation>%1 en %2 desde las %3</translation>
    </message>
    <message>
        <source>The change was not saved: the lock beside “%1” was taken away, and another program has the project now. Close it here and open it again.</source>
        <translation>El cambio no se guardó: el bloqueo junto a “%1” se retiró y otro programa tiene ahora el proyecto. Ciérrelo aquí y ábralo de nuevo.</translation>
    </message>
</context>
<context>
    <name>imr::Prompt</name>
    <message>
        <source>IMR projects</source>
        <translation>Proyectos de IMR</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Abrir proyecto</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nuevo proyecto</translation>
    </message>
    <message>
        <source>Open a folder of letters</source>
        <translation>Abrir una carpeta de cartas</translation>
    </message>
    <message>
        <source>Import letters</source>
        <translation>Importar cartas</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>Valores separados por comas</translation>
    </message>
    <message>
        <source>Drug names</source>
        <translation>Nombres de medicamentos</translation>
    </message>
    <message>
        <source>Import drug names</source>
        <translation>Importar nombres de medicamentos</translation>
    </message>
    <message>
        <source>Export drug names</source>
        <translation>Exportar nombres de medicamentos</translation>
    </message>
    <message>
        <source>Save the chart as</source>
        <translation>Guardar el gráfico como</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
</context>
<context>
    <name>imr::RecentProjects</name>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
</context>
<context>
    <name>imr::Rescue</name>
    <message>
        <source>Nothing could be read of “%1”: the file is damaged at its root. Restore a backup of it.</source>
        <translation>No se pudo leer nada de «%1»: el archivo está dañado en su raíz. Restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>“%1” was not made: its folder did not take it. Make room on the disk, or choose another folder.</source>
        <translation>«%1» no se creó: su carpeta no lo admitió. Libere espacio en el disco o elija otra carpeta.</translation>
    </message>
    <message>
        <source>“%1” was not made: there is a file of that name already. Choose another name.</source>
        <translation>«%1» no se creó: ya hay un archivo con ese nombre. Elija otro nombre.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln letter(s) could be read, with their history and reviews: nothing was left out.</source>
        <translation>
            <numerusform>%Ln carta se pudo leer, con su historial y su revisión: no se dejó nada fuera.</numerusform>
            <numerusform>Se pudieron leer las %Ln cartas, con su historial y sus revisiones: no se dejó nada fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) could be read as they were.</source>
        <translation>
            <numerusform>%Ln carta se pudo leer tal como estaba.</numerusform>
            <numerusform>%Ln cartas se pudieron leer tal como estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) had to be parsed again from their text.</source>
        <translation>
            <numerusform>%Ln carta tuvo que analizarse de nuevo a partir de su texto.</numerusform>
            <numerusform>%Ln cartas tuvieron que analizarse de nuevo a partir de su texto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) could not be read and were left out: import their files again.</source>
        <translation>
            <numerusform>%Ln carta no se pudo leer y se dejó fuera: importe de nuevo su archivo.</numerusform>
            <numerusform>%Ln cartas no se pudieron leer y se dejaron fuera: importe de nuevo sus archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) may hold wrong words: compare them with their files.</source>
        <translation>
            <numerusform>%Ln carta puede contener palabras equivocadas: compárela con su archivo.</numerusform>
            <numerusform>%Ln cartas pueden contener palabras equivocadas: compárelas con sus archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of history could not be read and were left out.</source>
        <translation>
            <numerusform>%Ln línea del historial no se pudo leer y se dejó fuera.</numerusform>
            <numerusform>%Ln líneas del historial no se pudieron leer y se dejaron fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seal(s) of the ledger could not be read and were left out.</source>
        <translation>
            <numerusform>%Ln sello del registro no se pudo leer y se dejó fuera.</numerusform>
            <numerusform>%Ln sellos del registro no se pudieron leer y se dejaron fuera.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: could not be read</source>
        <translation>%1: no se pudo leer</translation>
    </message>
    <message>
        <source>%1: parsed again</source>
        <translation>%1: se analizó de nuevo</translation>
    </message>
    <message>
        <source>%1: may hold wrong words</source>
        <translation>%1: puede contener palabras equivocadas</translation>
    </message>
    <message>
        <source>The letter could not be read from a damaged project. Import its file again.</source>
        <translation>La carta no se pudo leer de un proyecto dañado. Importe de nuevo su archivo.</translation>
    </message>
    <message>
        <source>letter %1</source>
        <translation>carta %1</translation>
    </message>
</context>
<context>
    <name>imr::RowPlace</name>
    <message>
        <source>Item %1 of %2 has no medication %3 any more: it was removed, or read otherwise. Look at the item.</source>
        <translation>El ítem %1 de %2 ya no tiene el medicamento %3: se quitó o se leyó de otro modo. Revise el ítem.</translation>
    </message>
    <message>
        <source>Item %1 of %2 has no claims administrator&apos;s citation %3 any more: it was removed, or read otherwise. Look at the item.</source>
        <translation>El ítem %1 de %2 ya no tiene la cita %3 del administrador de reclamos: se quitó o se leyó de otro modo. Revise el ítem.</translation>
    </message>
    <message>
        <source>Item %1 of %2 has no MAXIMUS citation %3 any more: it was removed, or read otherwise. Look at the item.</source>
        <translation>El ítem %1 de %2 ya no tiene la cita %3 de MAXIMUS: se quitó o se leyó de otro modo. Revise el ítem.</translation>
    </message>
    <message>
        <source>What %1 mentioned at that place is read otherwise now. Export the mentions again, or look for the words.</source>
        <translation>Lo que %1 mencionaba en ese lugar ahora se lee de otro modo. Exporte las menciones de nuevo, o busque las palabras.</translation>
    </message>
    <message>
        <source>The letter of this row is not in %1: the row comes from another project. Open that one and try again.</source>
        <translation>La carta de esta fila no está en %1: la fila viene de otro proyecto. Abra ese e intente de nuevo.</translation>
    </message>
    <message>
        <source>%1 has no items any more, so item %2 can&apos;t be shown. Look at the letter.</source>
        <translation>%1 ya no tiene ítems, así que no se puede mostrar el ítem %2. Revise la carta.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has only %Ln item(s) now, so item %2 can&apos;t be shown. Look at the letter.</source>
        <translation>
            <numerusform>%1 tiene ahora solo %Ln ítem, así que no se puede mostrar el ítem %2. Revise la carta.</numerusform>
            <numerusform>%1 tiene ahora solo %Ln ítems, así que no se puede mostrar el ítem %2. Revise la carta.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no id of a row. Copy a cell of the column “id” of an export; it looks like 3fa9c01b22de/2/m1.</source>
        <translation>“%1” no es el id de una fila. Copie una celda de la columna “id” de una exportación; es como 3fa9c01b22de/2/m1.</translation>
    </message>
</context>
<context>
    <name>imr::StructurePainter</name>
    <message>
        <source>unsure</source>
        <translation>dudoso</translation>
    </message>
</context>
<context>
    <name>imr::Tour</name>
    <message>
        <source>The tour took too long.</source>
        <translation>El recorrido tardó demasiado.</translation>
    </message>
    <message>
        <source>The tour needs a project, a folder or letters to open.</source>
        <translation>El recorrido necesita un proyecto, una carpeta o cartas que abrir.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Choose another one.</source>
        <translation>No se pudo crear la carpeta %1. Elija otra.</translation>
    </message>
    <message>
        <source>The screenshot %1 could not be written.</source>
        <translation>No se pudo escribir la captura de pantalla %1.</translation>
    </message>
    <message>
        <source>No letter of the batch has a quantity that could be corrected.</source>
        <translation>Ninguna carta del lote tiene una cantidad que se pueda corregir.</translation>
    </message>
    <message>
        <source>The letter to correct could not be shown.</source>
        <translation>No se pudo mostrar la carta por corregir.</translation>
    </message>
    <message>
        <source>The quantity could not be edited.</source>
        <translation>No se pudo editar la cantidad.</translation>
    </message>
    <message>
        <source>The corrected quantity was not saved.</source>
        <translation>La cantidad corregida no se guardó.</translation>
    </message>
    <message>
        <source>The letter was not accepted.</source>
        <translation>La carta no se aceptó.</translation>
    </message>
    <message>
        <source>The export could not be opened.</source>
        <translation>No se pudo abrir la exportación.</translation>
    </message>
    <message>
        <source>The exported file is empty.</source>
        <translation>El archivo exportado está vacío.</translation>
    </message>
    <message>
        <source>A PDF letter could not be shown.</source>
        <translation>No se pudo mostrar una carta en PDF.</translation>
    </message>
</context>
<context>
    <name>imr::UnsureReason</name>
    <message>
        <source>No drug list holds this name; it was taken for one by where it stands.</source>
        <translation>Ninguna lista de medicamentos contiene este nombre; se tomó por uno por el lugar donde está.</translation>
    </message>
    <message>
        <source>No list of guidelines holds this name.</source>
        <translation>Ninguna lista de guías contiene este nombre.</translation>
    </message>
    <message>
        <source>The guideline&apos;s index does not have these sections.</source>
        <translation>El índice de la guía no tiene estas secciones.</translation>
    </message>
    <message>
        <source>The rationale does not plainly say whether it is necessary.</source>
        <translation>El fundamento no dice claramente si es necesaria.</translation>
    </message>
    <message>
        <source>The rationale says it in words that can mean something else.</source>
        <translation>El fundamento lo dice con palabras que pueden significar otra cosa.</translation>
    </message>
    <message>
        <source>No word of the request tells what kind of thing it is.</source>
        <translation>Ninguna palabra de la solicitud indica de qué tipo es.</translation>
    </message>
    <message>
        <source>Only a weak word of the request tells what kind of thing it is.</source>
        <translation>Solo una palabra débil de la solicitud indica de qué tipo es.</translation>
    </message>
    <message>
        <source>It stands where a frequency belongs, but in no form that is known.</source>
        <translation>Está donde corresponde una frecuencia, pero en una forma que no se conoce.</translation>
    </message>
    <message>
        <source>Only a pronoun tells it.</source>
        <translation>Solo lo indica un pronombre.</translation>
    </message>
    <message>
        <source>It was taken by its shape alone; no list confirms it.</source>
        <translation>Se tomó solo por su forma; ninguna lista lo confirma.</translation>
    </message>
    <message>
        <source>Its words are weak, or can be read in more than one way.</source>
        <translation>Sus palabras son débiles, o se pueden leer de más de una manera.</translation>
    </message>
</context>
<context>
    <name>imr::UseAs</name>
    <message>
        <source>Add to %1</source>
        <translation>Añadir a %1</translation>
    </message>
    <message>
        <source>Medication</source>
        <translation>Medicamento</translation>
    </message>
    <message>
        <source>One more drug</source>
        <translation>Un medicamento más</translation>
    </message>
    <message>
        <source>Claims administrator cites</source>
        <translation>Cita el administrador</translation>
    </message>
    <message>
        <source>MAXIMUS cites</source>
        <translation>Cita MAXIMUS</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Ítem %1</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>No words are selected. Select the words in the letter first.</source>
        <translation>No hay palabras seleccionadas. Seleccione primero las palabras en la carta.</translation>
    </message>
    <message>
        <source>Not used as %1: %2</source>
        <translation>No se usó como %1: %2</translation>
    </message>
    <message>
        <source>%1 holds “%2” already.</source>
        <translation>%1 ya contiene “%2”.</translation>
    </message>
</context>
<context>
    <name>imr::WordEdges</name>
    <message>
        <source>they make more than one value.</source>
        <translation>forman más de un valor.</translation>
    </message>
    <message>
        <source>%1 has no words in the letter. Select its words there and use them.</source>
        <translation>%1 no tiene palabras en la carta. Seleccione allí sus palabras y úselas.</translation>
    </message>
    <message>
        <source>%1 follows from another field. Move the words of that one.</source>
        <translation>%1 se deduce de otro campo. Mueva las palabras de ese.</translation>
    </message>
    <message>
        <source>The words of %1 stay: there is no other word there.</source>
        <translation>Las palabras de %1 no cambian: no hay otra palabra ahí.</translation>
    </message>
    <message>
        <source>The words of %1 stay. With “%2”: %3</source>
        <translation>Las palabras de %1 no cambian. Con “%2”: %3</translation>
    </message>
</context>
<context>
    <name>imr::ui::ArrangeController</name>
    <message>
        <source>No item was cut: the cursor is in none. Put it into the item, where the second part begins.</source>
        <translation>No se cortó ningún ítem: el cursor no está en ninguno. Póngalo dentro del ítem, donde empieza la segunda parte.</translation>
    </message>
    <message>
        <source>Cut item %1</source>
        <translation>Cortar el ítem %1</translation>
    </message>
    <message>
        <source>No item was made: no words are selected. Select the words of its heading.</source>
        <translation>No se hizo ningún ítem: no hay palabras seleccionadas. Seleccione las de su título.</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Ítem nuevo</translation>
    </message>
    <message>
        <source>No items were joined: go to the first of the two before.</source>
        <translation>No se unieron ítems: vaya antes al primero de los dos.</translation>
    </message>
    <message>
        <source>Join items %1 and %2</source>
        <translation>Unir los ítems %1 y %2</translation>
    </message>
    <message>
        <source>Nothing was removed: go to an item, a drug or a citation before.</source>
        <translation>No se quitó nada: vaya antes a un ítem, un medicamento o una cita.</translation>
    </message>
    <message>
        <source>Remove item %1</source>
        <translation>Quitar el ítem %1</translation>
    </message>
    <message>
        <source>Remove drug</source>
        <translation>Quitar el medicamento</translation>
    </message>
    <message>
        <source>Remove citation</source>
        <translation>Quitar la cita</translation>
    </message>
    <message>
        <source>Nothing was moved: there is no place further on.</source>
        <translation>No se movió nada: no hay sitio más allá.</translation>
    </message>
    <message>
        <source>Move item %1</source>
        <translation>Mover el ítem %1</translation>
    </message>
    <message>
        <source>Move entry</source>
        <translation>Mover la entrada</translation>
    </message>
    <message>
        <source>Cut item %1 here</source>
        <translation>Cortar el ítem %1 aquí</translation>
    </message>
    <message>
        <source>New item from these words</source>
        <translation>Ítem nuevo con estas palabras</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Join with item %1</source>
        <translation>Unir con el ítem %1</translation>
    </message>
    <message>
        <source>Remove this drug</source>
        <translation>Quitar este medicamento</translation>
    </message>
    <message>
        <source>Remove this citation</source>
        <translation>Quitar esta cita</translation>
    </message>
    <message>
        <source>Go to where the second part of item %1 begins, and press %2.</source>
        <translation>Vaya a donde empieza la segunda parte del ítem %1 y pulse %2.</translation>
    </message>
</context>
<context>
    <name>imr::ui::BackupController</name>
    <message>
        <source>The backup was restored. What the project held before is kept as %1.</source>
        <translation>La copia de seguridad se restauró. Lo que el proyecto tenía antes se conserva como %1.</translation>
    </message>
</context>
<context>
    <name>imr::ui::BackupDialog</name>
    <message>
        <source>Restore from backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>There is no backup of %1 yet. One is made when a project that has changed is opened.</source>
        <translation>Todavía no hay ninguna copia de seguridad de %1. Se hace una cuando se abre un proyecto que ha cambiado.</translation>
    </message>
    <message>
        <source>&amp;Backups of %1. What is in the project now is kept as one of them.</source>
        <translation>&amp;Copias de seguridad de %1. Lo que hay ahora en el proyecto se conserva como una de ellas.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisadas</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Correcciones</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>%1, before restoring</source>
        <translation>%1, antes de restaurar</translation>
    </message>
</context>
<context>
    <name>imr::ui::BottomPanel</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close this list</source>
        <translation>Cerrar esta lista</translation>
    </message>
</context>
<context>
    <name>imr::ui::ChartView</name>
    <message>
        <source>Save as a picture…</source>
        <translation>Guardar como imagen…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many, and how they were decided</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>imr::ui::ColumnChooser</name>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Alt and the arrow up</source>
        <translation>Alt y la flecha arriba</translation>
    </message>
    <message>
        <source>Alt and the arrow down</source>
        <translation>Alt y la flecha abajo</translation>
    </message>
</context>
<context>
    <name>imr::ui::ColumnsDialog</name>
    <message>
        <source>Columns of the letters</source>
        <translation>Columnas de las cartas</translation>
    </message>
    <message>
        <source>&amp;Columns, from left to right:</source>
        <translation>Columnas, de &amp;izquierda a derecha:</translation>
    </message>
    <message>
        <source>&amp;Sorted by:</source>
        <translation>&amp;Ordenadas por:</translation>
    </message>
    <message>
        <source>Order of import</source>
        <translation>Orden de importación</translation>
    </message>
    <message>
        <source>S&amp;tandard</source>
        <translation>Es&amp;tándar</translation>
    </message>
    <message>
        <source>In re&amp;verse order</source>
        <translation>En orden in&amp;verso</translation>
    </message>
</context>
<context>
    <name>imr::ui::DateLine</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>Calendario (Alt+Abajo)</translation>
    </message>
</context>
<context>
    <name>imr::ui::EvaluationPanel</name>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Precision %</source>
        <translation>Precisión %</translation>
    </message>
    <message>
        <source>Recall %</source>
        <translation>Exhaustividad %</translation>
    </message>
    <message>
        <source>F1 %</source>
        <translation>F1 %</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correctos</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>De más</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Todos los campos</translation>
    </message>
    <message>
        <source>Parser</source>
        <translation>Analizador</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>&amp;Read the letters anew with this program</source>
        <translation>&amp;Volver a leer las cartas con este programa</translation>
    </message>
    <message>
        <source>How well the parser reads</source>
        <translation>Qué tal lee el analizador</translation>
    </message>
    <message>
        <source>Comparing letter %L1 of %L2</source>
        <translation>Comparando la carta %L1 de %L2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Scores by field</source>
        <translation>Resultados por campo</translation>
    </message>
    <message>
        <source>Values that differ</source>
        <translation>Valores que difieren</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Copiar como &amp;texto</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>Copiar como &amp;CSV</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>No letter has been reviewed yet. Review some letters first: what the parser read is compared with what you accepted.</source>
        <translation>Aún no se ha revisado ninguna carta. Revise primero algunas: lo que leyó el analizador se compara con lo que usted aceptó.</translation>
    </message>
    <message numerus="yes">
        <source>Against %Ln reviewed letter(s): precision %1 %, recall %2 %. Of the %3 values the parser is sure of, %4 % are right; %5 % of all values are below that.</source>
        <translation>
            <numerusform>Frente a %Ln carta revisada: precisión %1 %, exhaustividad %2 %. De los %3 valores de que el analizador está seguro, el %4 % son correctos; el %5 % de todos los valores quedan por debajo.</numerusform>
            <numerusform>Frente a %Ln cartas revisadas: precisión %1 %, exhaustividad %2 %. De los %3 valores de que el analizador está seguro, el %4 % son correctos; el %5 % de todos los valores quedan por debajo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nada difiere.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) differ</source>
        <translation>
            <numerusform>%Ln valor difiere</numerusform>
            <numerusform>%Ln valores difieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::ui::ExportDialog</name>
    <message>
        <source>This file is there already. It will be replaced once the new one is complete.</source>
        <translation>Este archivo ya existe. Se reemplazará cuando el nuevo esté completo.</translation>
    </message>
    <message>
        <source>Byte order &amp;mark, so that Excel reads accents right</source>
        <translation>&amp;Marca de orden de bytes, para que Excel lea bien los acentos</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exportar %1</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>Disputed items</source>
        <translation>Ítems en disputa</translation>
    </message>
    <message>
        <source>Medications</source>
        <translation>Medicamentos</translation>
    </message>
    <message>
        <source>Guideline citations</source>
        <translation>Citas de guías</translation>
    </message>
    <message>
        <source>Corrections made</source>
        <translation>Correcciones hechas</translation>
    </message>
    <message>
        <source>Reviewed letters</source>
        <translation>Cartas revisadas</translation>
    </message>
    <message>
        <source>All letters</source>
        <translation>Todas las cartas</translation>
    </message>
    <message>
        <source>One &amp;row for:</source>
        <translation>Una &amp;fila por:</translation>
    </message>
    <message>
        <source>&amp;Letters:</source>
        <translation>&amp;Cartas:</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Todas</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Ninguna</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Archivo:</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Preset:</source>
        <translation>&amp;Preajuste:</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>as chosen below</source>
        <translation>lo elegido abajo</translation>
    </message>
    <message>
        <source>Keeps rows, letters and columns under a name, for every project</source>
        <translation>Guarda filas, cartas y columnas con un nombre, para todos los proyectos</translation>
    </message>
    <message>
        <source>Mentions in summaries and rationales</source>
        <translation>Menciones en resúmenes y fundamentos</translation>
    </message>
    <message>
        <source>Columns, in &amp;order:</source>
        <translation>Columnas, en &amp;orden:</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln letter(s) of the list</source>
        <translation>
            <numerusform>La %Ln carta de la lista</numerusform>
            <numerusform>Las %Ln cartas de la lista</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>Guardar como preajuste</translation>
    </message>
    <message>
        <source>Under which name shall this export be kept?</source>
        <translation>¿Con qué nombre se guardará esta exportación?</translation>
    </message>
    <message>
        <source>This is a folder. Add the name of the file to write in it.</source>
        <translation>Esto es una carpeta. Añada el nombre del archivo que se escribirá en ella.</translation>
    </message>
</context>
<context>
    <name>imr::ui::ExportPreview</name>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Copiar fi&amp;las</translation>
    </message>
    <message>
        <source>First rows of the export</source>
        <translation>Primeras filas de la exportación</translation>
    </message>
    <message>
        <source>Copies all rows, with their heading, as a spreadsheet takes them</source>
        <translation>Copia todas las filas, con su encabezado, como las toma una hoja de cálculo</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Elija al menos una columna.</translation>
    </message>
    <message>
        <source>No row yet: no letter has been reviewed.</source>
        <translation>Aún no hay filas: no se ha revisado ninguna carta.</translation>
    </message>
    <message>
        <source>There is no row to export.</source>
        <translation>No hay filas que exportar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln rows</source>
        <translation>
            <numerusform>Primera fila (%Ln)</numerusform>
            <numerusform>Primeras %Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>%Ln fila copiada.</numerusform>
            <numerusform>%Ln filas copiadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) could not be read and have no rows.</source>
        <translation>
            <numerusform>%Ln carta no se pudo leer y no tiene filas.</numerusform>
            <numerusform>%Ln cartas no se pudieron leer y no tienen filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copiando…</translation>
    </message>
</context>
<context>
    <name>imr::ui::FilterPicker</name>
    <message>
        <source>Add a filter</source>
        <translation>Añadir un filtro</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Show letters by</source>
        <translation>Mostrar cartas por</translation>
    </message>
    <message>
        <source>Drug, page, specialty…</source>
        <translation>Medicamento, página, guía…</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>Filtrar por</translation>
    </message>
    <message>
        <source>Page, or pages such as 74-82</source>
        <translation>Página, o páginas como 74-82</translation>
    </message>
    <message>
        <source>Type to find</source>
        <translation>Escriba para buscar</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln letter(s)</source>
        <translation>
            <numerusform>%1, %Ln carta</numerusform>
            <numerusform>%1, %Ln cartas</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters can&apos;t be chosen by that.</source>
        <translation>No se pueden elegir cartas por eso.</translation>
    </message>
    <message>
        <source>Pages %1</source>
        <translation>Páginas %1</translation>
    </message>
    <message>
        <source>All that begin with “%1”</source>
        <translation>Todo lo que empieza con “%1”</translation>
    </message>
    <message>
        <source>Looking through the letters…</source>
        <translation>Revisando las cartas…</translation>
    </message>
    <message>
        <source>No letter of this project has any.</source>
        <translation>Ninguna carta de este proyecto tiene alguno.</translation>
    </message>
    <message>
        <source>No letter of this project has that.</source>
        <translation>Ninguna carta de este proyecto tiene eso.</translation>
    </message>
    <message>
        <source>The %1 most frequent of %2; type to find the others.</source>
        <translation>Los %1 más frecuentes de %2; escriba para buscar los demás.</translation>
    </message>
</context>
<context>
    <name>imr::ui::FindingCard</name>
    <message>
        <source>Item %1</source>
        <translation>Ítem %1</translation>
    </message>
    <message>
        <source>Show words</source>
        <translation>Mostrar palabras</translation>
    </message>
    <message>
        <source>Why? (may stay empty)</source>
        <translation>¿Por qué? (puede quedar vacío)</translation>
    </message>
    <message>
        <source>Why the finding is dismissed</source>
        <translation>Por qué se descarta el hallazgo</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>Cambiar a %1</translation>
    </message>
    <message>
        <source>Add to the drug names…</source>
        <translation>Añadir a los nombres de medicamentos…</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>Descartar…</translation>
    </message>
</context>
<context>
    <name>imr::ui::FindingCards</name>
    <message>
        <source>This letter could not be read</source>
        <translation>No se pudo leer esta carta</translation>
    </message>
    <message>
        <source>Hide notes</source>
        <translation>Ocultar notas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln nota</numerusform>
            <numerusform>%Ln notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide dismissed</source>
        <translation>Ocultar los descartados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dismissed</source>
        <translation>
            <numerusform>%Ln descartado</numerusform>
            <numerusform>%Ln descartados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 “%2” is unsure. %3</source>
        <translation>%1: “%2” es dudoso. %3</translation>
    </message>
</context>
<context>
    <name>imr::ui::HandbookText</name>
    <message>
        <source>Handbook</source>
        <translation>Manual</translation>
    </message>
</context>
<context>
    <name>imr::ui::HandbookWindow</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Find in the handbook</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encontró</translation>
    </message>
</context>
<context>
    <name>imr::ui::IdOpener</name>
    <message>
        <source>Open by id</source>
        <translation>Abrir por id</translation>
    </message>
    <message>
        <source>The id of an exported row, such as 3fa9c01b22de/2/m1:</source>
        <translation>El id de una fila exportada, por ejemplo 3fa9c01b22de/2/m1:</translation>
    </message>
    <message>
        <source>This letter is not in the list: the filter leaves it out.</source>
        <translation>Esta carta no está en la lista: el filtro la omite.</translation>
    </message>
    <message>
        <source>A person changed the items of this letter. A row that was exported before may be about another item: compare it with what is shown.</source>
        <translation>Una persona cambió los ítems de esta carta. Una fila exportada antes puede referirse a otro ítem: compárela con lo que se muestra.</translation>
    </message>
</context>
<context>
    <name>imr::ui::ImportController</name>
    <message>
        <source>Stop importing</source>
        <translation>Detener importación</translation>
    </message>
    <message>
        <source>Letters imported</source>
        <translation>Cartas importadas</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Importing letters: %L1 of %L2</source>
        <translation>Importando cartas: %L1 de %L2</translation>
    </message>
    <message>
        <source>Looking for letters…</source>
        <translation>Buscando cartas…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) imported</source>
        <translation>
            <numerusform>%Ln carta importada</numerusform>
            <numerusform>%Ln cartas importadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) could not be read</source>
        <translation>
            <numerusform>%Ln carta no se pudo leer</numerusform>
            <numerusform>%Ln cartas no se pudieron leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) already here</source>
        <translation>
            <numerusform>%Ln carta ya estaba aquí</numerusform>
            <numerusform>%Ln cartas ya estaban aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>No letters were found there. Letters are PDF and text files (.pdf, .txt, .text)</source>
        <translation>No se encontraron cartas ahí. Las cartas son archivos PDF y de texto (.pdf, .txt, .text)</translation>
    </message>
    <message>
        <source>Import stopped: %1</source>
        <translation>Importación detenida: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) passed over</source>
        <translation>
            <numerusform>%Ln archivo omitido</numerusform>
            <numerusform>%Ln archivos omitidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::ui::IntegrityStrip</name>
    <message>
        <source>no heading</source>
        <translation>sin título</translation>
    </message>
    <message>
        <source>no claims administrator guideline</source>
        <translation>sin guía del administrador de reclamos</translation>
    </message>
    <message>
        <source>no MAXIMUS guideline</source>
        <translation>sin guía de MAXIMUS</translation>
    </message>
    <message>
        <source>no rationale</source>
        <translation>sin fundamento</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>what an item lacks: the first ones, the last one</extracomment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Item %1 has %2.</source>
        <translation>El ítem %1 está %2.</translation>
    </message>
    <message>
        <source>Show words</source>
        <translation>Mostrar palabras</translation>
    </message>
    <message>
        <source>Join with item %1</source>
        <translation>Unir con el ítem %1</translation>
    </message>
    <message>
        <source>Cut…</source>
        <translation>Cortar…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more item(s) lack a block.</source>
        <translation>
            <numerusform>A %Ln ítem más le falta un bloque.</numerusform>
            <numerusform>A %Ln ítems más les falta un bloque.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::ui::KeysDialog</name>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Sin tecla</translation>
    </message>
    <message>
        <source>&amp;Standard key</source>
        <translation>Tecla &amp;estándar</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Órdenes y sus teclas</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Key of the command</source>
        <translation>Tecla de la orden</translation>
    </message>
    <message>
        <source>&amp;Press the key:</source>
        <translation>&amp;Pulse la tecla:</translation>
    </message>
    <message>
        <source>&amp;All standard keys</source>
        <translation>&amp;Todas las teclas estándar</translation>
    </message>
</context>
<context>
    <name>imr::ui::Legend</name>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
</context>
<context>
    <name>imr::ui::LegendChip</name>
    <message>
        <source>%1 %2</source>
        <comment>mark and count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Highlight %1</source>
        <translation>Resaltar: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in this letter</source>
        <translation>
            <numerusform>%Ln en esta carta</numerusform>
            <numerusform>%Ln en esta carta</numerusform>
        </translation>
    </message>
    <message>
        <source>Highlight %1 in the letter</source>
        <translation>Resaltar en la carta: %1</translation>
    </message>
</context>
<context>
    <name>imr::ui::LetterDelegate</name>
    <message>
        <source>unreadable</source>
        <translation>ilegible</translation>
    </message>
</context>
<context>
    <name>imr::ui::LetterPane</name>
    <message>
        <source>Use the selected words as a field&apos;s value</source>
        <translation>Usar las palabras seleccionadas como valor de un campo</translation>
    </message>
    <message>
        <source>Use the selected words as</source>
        <translation>Usar las palabras seleccionadas como</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Use as…</source>
        <translation>Usar como…</translation>
    </message>
    <message>
        <source>Use as…  %1</source>
        <translation>Usar como…  %1</translation>
    </message>
    <message>
        <source>No words are selected. Select words in the letter, with the mouse or with Shift and the arrow keys, then press Enter.</source>
        <translation>No hay palabras seleccionadas. Seleccione palabras en la carta, con el ratón o con Mayús y las flechas, y pulse Intro.</translation>
    </message>
    <message>
        <source>The items of this letter with their decisions</source>
        <translation>Los ítems de esta carta con sus decisiones</translation>
    </message>
    <message>
        <source>Items %1</source>
        <translation>Ítems %1</translation>
    </message>
    <message>
        <source>Items of this letter</source>
        <translation>Ítems de esta carta</translation>
    </message>
</context>
<context>
    <name>imr::ui::LetterText</name>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
</context>
<context>
    <name>imr::ui::LettersPane</name>
    <message>
        <source>Search letters: drug, words, page…</source>
        <translation>Buscar: medicamento, palabras, página…</translation>
    </message>
    <message>
        <source>Search letters</source>
        <translation>Buscar cartas</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisadas</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Marcadas</translation>
    </message>
    <message>
        <source>Has findings</source>
        <translation>Con hallazgos</translation>
    </message>
    <message>
        <source>Overturned</source>
        <translation>Revocadas</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ilegibles</translation>
    </message>
    <message>
        <source>No letter fits the search and the chips above.
Esc shows all letters.</source>
        <translation>Ninguna carta coincide con la búsqueda y los filtros de arriba.
Esc muestra todas las cartas.</translation>
    </message>
    <message>
        <source>No letters yet.</source>
        <translation>Aún no hay cartas.</translation>
    </message>
    <message>
        <source>+ filter</source>
        <translation>+ filtro</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Añadir un filtro</translation>
    </message>
    <message>
        <source>Filters and columns kept under a name</source>
        <translation>Filtros y columnas guardados con un nombre</translation>
    </message>
    <message>
        <source>%1. A click shows the other letters again.</source>
        <translation>%1. Un clic vuelve a mostrar las demás cartas.</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vista: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) found</source>
        <translation>
            <numerusform>%Ln carta encontrada</numerusform>
            <numerusform>%Ln cartas encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found, without the letter shown</source>
        <translation>
            <numerusform>%Ln encontrada, sin la carta mostrada</numerusform>
            <numerusform>%Ln encontradas, sin la carta mostrada</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::ui::LettersTable</name>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>&amp;Arrange and sort…</source>
        <translation>&amp;Disponer y ordenar…</translation>
    </message>
    <message>
        <source>&amp;Standard columns</source>
        <translation>Columnas &amp;estándar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %Ln letter(s)</source>
        <translation>
            <numerusform>&amp;Copiar %Ln carta</numerusform>
            <numerusform>&amp;Copiar %Ln cartas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::ui::LettersTableModel</name>
    <message>
        <source>%1, unreadable</source>
        <translation>%1, ilegible</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln ítem</numerusform>
            <numerusform>%Ln ítems</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 upheld, %2 overturned</source>
        <translation>%1 ratificados, %2 revocados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln hallazgo</numerusform>
            <numerusform>%Ln hallazgos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) corrected</source>
        <translation>
            <numerusform>%Ln campo corregido</numerusform>
            <numerusform>%Ln campos corregidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Review status</source>
        <translation>Estado de revisión</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Ítems</translation>
    </message>
    <message>
        <source>Up / over</source>
        <translation>Rat. / rev.</translation>
    </message>
    <message>
        <source>Items upheld / overturned</source>
        <translation>Ítems ratificados / revocados</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>%1, skipped</source>
        <translation>%1, omitida</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decidida el</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Especialidad</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corregidos</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Revisada por</translation>
    </message>
    <message>
        <source>Reviewed at</source>
        <translation>Revisada el</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>Ratificados</translation>
    </message>
    <message>
        <source>Overturned</source>
        <translation>Revocados</translation>
    </message>
    <message>
        <source>letter %1</source>
        <translation>carta %1</translation>
    </message>
    <message>
        <source>Flagged: %1</source>
        <translation>Marcada: %1</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Omitida: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
</context>
<context>
    <name>imr::ui::ListController</name>
    <message numerus="yes">
        <source>%Ln letter(s) copied: paste them into a spreadsheet.</source>
        <translation>
            <numerusform>%Ln carta copiada: péguela en una hoja de cálculo.</numerusform>
            <numerusform>%Ln cartas copiadas: péguelas en una hoja de cálculo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>&amp;Guardar esta vista…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renombrar</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Views are kept in the project, and %1 can&apos;t be written. Copy it to a folder of yours and open the copy.</source>
        <translation>Las vistas se guardan en el proyecto, y no se puede escribir en %1. Cópielo a una carpeta suya y abra la copia.</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>Under which name? It keeps what is searched and filtered, the columns and how they are sorted.</source>
        <translation>¿Con qué nombre? Guarda lo que se busca y se filtra, las columnas y cómo se ordenan.</translation>
    </message>
    <message>
        <source>The view “%1” is now as the list is.</source>
        <translation>La vista “%1” es ahora como está la lista.</translation>
    </message>
    <message>
        <source>The view “%1” is kept with the project.</source>
        <translation>La vista “%1” se guarda con el proyecto.</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Renombrar la vista</translation>
    </message>
    <message>
        <source>What shall “%1” be called?</source>
        <translation>¿Cómo se llamará “%1”?</translation>
    </message>
    <message>
        <source>There is another view “%1” already, so “%2” keeps its name. Choose a name that no view has.</source>
        <translation>Ya hay otra vista “%1”, así que “%2” conserva su nombre. Elija un nombre que ninguna vista tenga.</translation>
    </message>
    <message>
        <source>The view “%1” was removed. The list stays as it is.</source>
        <translation>La vista “%1” se quitó. La lista queda como está.</translation>
    </message>
</context>
<context>
    <name>imr::ui::MainWindow</name>
    <message>
        <source>IMR Workbench</source>
        <translation>IMR Workbench</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln fila exportada a %1.</numerusform>
            <numerusform>%Ln filas exportadas a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – IMR Workbench</source>
        <translation>%1 – IMR Workbench</translation>
    </message>
    <message>
        <source>%1 can be read but not written, so nothing can be changed in it. Copy it to a folder of yours and open the copy.</source>
        <translation>%1 se puede leer pero no escribir, así que nada puede cambiarse en él. Cópielo a una carpeta suya y abra la copia.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nuevo proyecto</translation>
    </message>
    <message>
        <source>The sample letters could not be written to your data folder. Is the disk full?</source>
        <translation>No se pudieron escribir las cartas de muestra en su carpeta de datos. ¿Está lleno el disco?</translation>
    </message>
    <message>
        <source>“%1” is not there, so nothing was opened. Look at its name and place.</source>
        <translation>“%1” no está ahí, así que no se abrió nada. Revise su nombre y su ubicación.</translation>
    </message>
    <message>
        <source>A window shows one project, so nothing was opened. Open the projects one after the other.</source>
        <translation>Una ventana muestra un solo proyecto, así que no se abrió nada. Abra los proyectos uno tras otro.</translation>
    </message>
    <message>
        <source>An import is still running. Wait until it is done, or stop it, and then import again.</source>
        <translation>Todavía hay una importación en curso. Espere a que termine, o deténgala, y luego importe de nuevo.</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>Whose name goes with the changes from now on?</source>
        <translation>¿Qué nombre acompaña los cambios de ahora en adelante?</translation>
    </message>
    <message>
        <source>About IMR Workbench</source>
        <translation>Acerca de IMR Workbench</translation>
    </message>
    <message>
        <source>&lt;b&gt;IMR Workbench %1&lt;/b&gt;&lt;p&gt;Reads, corrects and exports Independent Medical Review letters.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;IMR Workbench %1&lt;/b&gt;&lt;p&gt;Lee, corrige y exporta cartas de revisión médica independiente (IMR).&lt;/p&gt;&lt;p&gt;Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Borrar esta lista</translation>
    </message>
    <message>
        <source>The project is saved in %1.</source>
        <translation>El proyecto se guarda en %1.</translation>
    </message>
    <message>
        <source>%1 was not closed the last time it was open (%2). All that was saved is there.</source>
        <translation>%1 no se cerró la última vez que estuvo abierto (%2). Todo lo que se guardó está allí.</translation>
    </message>
    <message>
        <source>%1 is open elsewhere (%2), so it can only be read here.</source>
        <translation>%1 está abierto en otro lugar (%2), así que aquí solo se puede leer.</translation>
    </message>
    <message>
        <source>It lies on a network drive: if nobody has it open any more, delete the file %1 beside it.</source>
        <translation>Está en una unidad de red: si ya nadie lo tiene abierto, borre el archivo %1 junto a él.</translation>
    </message>
    <message>
        <source>When it is closed there, it opens for changes here.</source>
        <translation>Cuando se cierre allí, se abrirá aquí para cambios.</translation>
    </message>
    <message>
        <source>%1 is open in another window, so it can only be read here. When it is closed there, it opens for changes here.</source>
        <translation>%1 está abierto en otra ventana, así que aquí solo se puede leer. Cuando se cierre allí, se abrirá aquí para cambios.</translation>
    </message>
    <message>
        <source>%1 was closed elsewhere and can be changed here now.</source>
        <translation>%1 se cerró en el otro lugar y ya se puede cambiar aquí.</translation>
    </message>
    <message>
        <source>The workbench ended by itself again soon after %1 was opened, so it was not opened a second time. Check the project with “imr check”, or open it from the list below.</source>
        <translation>El programa se cerró solo otra vez poco después de abrir %1, así que no se abrió por segunda vez. Compruebe el proyecto con “imr check” o ábralo desde la lista de abajo.</translation>
    </message>
    <message>
        <source>The workbench was not closed the last time, so %1 was opened again where you were. Every change that was shown as saved is there.</source>
        <translation>El programa no se cerró la última vez, así que %1 se abrió de nuevo donde usted estaba. Todos los cambios que se mostraron como guardados están ahí.</translation>
    </message>
    <message>
        <source>No project is open, so no row can be shown. Open the project that the row was exported from, and then the row by its id.</source>
        <translation>No hay ningún proyecto abierto, así que no se puede mostrar ninguna fila. Abra el proyecto del que se exportó la fila y luego la fila por su id.</translation>
    </message>
    <message>
        <source>%1 is open in another window, which was brought forward.</source>
        <translation>%1 está abierto en otra ventana, que se ha puesto delante.</translation>
    </message>
    <message>
        <source>Keep this list</source>
        <translation>Conservar esta lista</translation>
    </message>
    <message>
        <source>The file of %1 is damaged, so nothing is changed in it.</source>
        <translation>El archivo de %1 está dañado, así que no se modifica nada en él.</translation>
    </message>
    <message>
        <source>So no project was made.</source>
        <translation>Por eso no se creó ningún proyecto.</translation>
    </message>
</context>
<context>
    <name>imr::ui::MarkStrip</name>
    <message>
        <source>Marks in the letter</source>
        <translation>Resaltados en la carta</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Ítem %1</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>No field was read from here</source>
        <translation>De aquí no se leyó ningún campo</translation>
    </message>
</context>
<context>
    <name>imr::ui::MessageBar</name>
    <message>
        <source>Dismiss all</source>
        <translation>Descartar todos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older message(s) below these</source>
        <translation>
            <numerusform>%Ln mensaje anterior debajo de estos</numerusform>
            <numerusform>%Ln mensajes anteriores debajo de estos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::ui::MessageRow</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Descartar este mensaje</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln times)</source>
        <extracomment>a message that came several times</extracomment>
        <translation>
            <numerusform>%1 (%Ln vez)</numerusform>
            <numerusform>%1 (%Ln veces)</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Ocultar detalles</translation>
    </message>
</context>
<context>
    <name>imr::ui::NoLetter</name>
    <message>
        <source>No letter is open</source>
        <translation>No hay ninguna carta abierta</translation>
    </message>
    <message>
        <source>Choose one in the list at the left.</source>
        <translation>Elija una en la lista de la izquierda.</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>No se pudo leer %1</translation>
    </message>
    <message>
        <source>The other letters are not affected. Once the file is put right, import it again.</source>
        <translation>Las demás cartas no se ven afectadas. Cuando el archivo esté corregido, impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>This project has no letters yet</source>
        <translation>Este proyecto todavía no tiene cartas</translation>
    </message>
    <message>
        <source>Import a folder or letters, or drop them on this window.</source>
        <translation>Importe una carpeta o cartas, o suéltelas en esta ventana.</translation>
    </message>
    <message>
        <source>Letters are being imported</source>
        <translation>Se están importando las cartas</translation>
    </message>
    <message>
        <source>The first are shown as soon as they are read.</source>
        <translation>Las primeras se muestran en cuanto estén leídas.</translation>
    </message>
</context>
<context>
    <name>imr::ui::OfferStrip</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Dismiss this offer</source>
        <translation>Descartar esta propuesta</translation>
    </message>
</context>
<context>
    <name>imr::ui::OwnNamesPanel</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Drug names of this project</source>
        <translation>Nombres de medicamentos de este proyecto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Generic</source>
        <translation>Genérico</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Añadido por</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>No name has been added yet. Names added here are known in all letters of this project.</source>
        <translation>Aún no se ha añadido ningún nombre. Los nombres añadidos aquí se conocen en todas las cartas de este proyecto.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>ingredients in lower case, / between</source>
        <translation>ingredientes en minúsculas, con / entre ellos</translation>
    </message>
    <message>
        <source>such as opioid</source>
        <translation>por ejemplo, opioid</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Generic:</source>
        <translation>&amp;Genérico:</translation>
    </message>
    <message>
        <source>C&amp;lass:</source>
        <translation>C&amp;lase:</translation>
    </message>
</context>
<context>
    <name>imr::ui::PageNotice</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>imr::ui::PageView</name>
    <message>
        <source>Pages of the letter</source>
        <translation>Páginas de la carta</translation>
    </message>
    <message>
        <source>Drawing the page…</source>
        <translation>Dibujando la página…</translation>
    </message>
    <message>
        <source>The pages can&apos;t be shown: this project does not know where the letter&apos;s words stand on them. Import the file into a new project to see them.</source>
        <translation>Las páginas no se pueden mostrar: este proyecto no sabe dónde están en ellas las palabras de la carta. Importe el archivo a un proyecto nuevo para verlas.</translation>
    </message>
</context>
<context>
    <name>imr::ui::PanelsController</name>
    <message>
        <source>The names could not be written to %1. Choose another folder.</source>
        <translation>No se pudieron escribir los nombres en %1. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The names could not be written to %1. Is the disk full?</source>
        <translation>No se pudieron escribir los nombres en %1. ¿Está lleno el disco?</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>No se pudo abrir %1.</translation>
    </message>
    <message>
        <source>Drug name %1</source>
        <translation>Nombre de medicamento %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln drug name(s)</source>
        <translation>
            <numerusform>Quitar %Ln nombre de medicamento</numerusform>
            <numerusform>Quitar %Ln nombres de medicamentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken.</source>
        <translation>No se adoptó nada.</translation>
    </message>
    <message numerus="yes">
        <source>The new reading of %Ln letter(s) was taken.</source>
        <translation>
            <numerusform>Se adoptó la nueva lectura de %Ln carta.</numerusform>
            <numerusform>Se adoptó la nueva lectura de %Ln cartas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) could not be given the new reading.</source>
        <translation>
            <numerusform>No se pudo dar la nueva lectura a %Ln carta.</numerusform>
            <numerusform>No se pudo dar la nueva lectura a %Ln cartas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drug name(s) imported</source>
        <translation>
            <numerusform>%Ln nombre de medicamento importado</numerusform>
            <numerusform>%Ln nombres de medicamentos importados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drug name(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln nombre de medicamento exportado a %1.</numerusform>
            <numerusform>%Ln nombres de medicamentos exportados a %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviewed letter(s) changed by it and are to be reviewed again.</source>
        <translation>
            <numerusform>%Ln carta revisada cambió con ello y debe revisarse de nuevo.</numerusform>
            <numerusform>%Ln cartas revisadas cambiaron con ello y deben revisarse de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; what was taken before stays, and Undo takes it back.</source>
        <translation>Detenido; lo tomado hasta ahora se queda, y Deshacer lo quita.</translation>
    </message>
</context>
<context>
    <name>imr::ui::PlacesModel</name>
    <message>
        <source>%1 (claims administrator)</source>
        <translation>%1 (administrador de reclamos)</translation>
    </message>
    <message>
        <source>%1 (MAXIMUS)</source>
        <translation>%1 (MAXIMUS)</translation>
    </message>
    <message>
        <source>%1 · item %2</source>
        <extracomment>the field&apos;s name and the number of the disputed item</extracomment>
        <translation>%1 · ítem %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Según</translation>
    </message>
</context>
<context>
    <name>imr::ui::PlacesPanel</name>
    <message>
        <source>Tick &amp;all</source>
        <translation>&amp;Marcar todo</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>&amp;Desmarcar todo</translation>
    </message>
</context>
<context>
    <name>imr::ui::PrecedentsModel</name>
    <message>
        <source>none read</source>
        <translation>no leída</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decidido el</translation>
    </message>
</context>
<context>
    <name>imr::ui::PrecedentsPanel</name>
    <message>
        <source>Items like this one</source>
        <translation>Ítems como este</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>The reviewer of this item cites no guideline.</source>
        <translation>El revisor de este ítem no cita ninguna guía.</translation>
    </message>
    <message>
        <source>This item is about no drug.</source>
        <translation>Este ítem no trata de ningún medicamento.</translation>
    </message>
    <message>
        <source>This item is about no drug of a known class.</source>
        <translation>Este ítem no trata de ningún medicamento de una clase conocida.</translation>
    </message>
    <message>
        <source>No other item of this project has %1.</source>
        <translation>Ningún otro ítem de este proyecto tiene %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln upheld</source>
        <translation>
            <numerusform>%Ln ratificado</numerusform>
            <numerusform>%Ln ratificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overturned</source>
        <translation>
            <numerusform>%Ln revocado</numerusform>
            <numerusform>%Ln revocados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a decision</source>
        <translation>
            <numerusform>%Ln sin decisión</numerusform>
            <numerusform>%Ln sin decisión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, of %Ln other item(s) with %2.</source>
        <translation>
            <numerusform>%1, de %Ln ítem más con %2.</numerusform>
            <numerusform>%1, de %Ln ítems más con %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln are listed.</source>
        <translation>
            <numerusform>Se muestra %Ln, el último.</numerusform>
            <numerusform>Se muestran los %Ln últimos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Others like this item</source>
        <translation>Otros como este ítem</translation>
    </message>
    <message>
        <source>Same drug</source>
        <translation>Mismo medicamento</translation>
    </message>
    <message>
        <source>Same class</source>
        <translation>Misma clase</translation>
    </message>
    <message>
        <source>Same guideline</source>
        <translation>Misma guía</translation>
    </message>
    <message>
        <source>Back to item %1</source>
        <translation>Volver al ítem %1</translation>
    </message>
    <message>
        <source>This letter has no items.</source>
        <translation>Esta carta no tiene ítems.</translation>
    </message>
</context>
<context>
    <name>imr::ui::ProgressLine</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>imr::ui::RemovalController</name>
    <message numerus="yes">
        <source>&amp;Remove %Ln letter(s)…</source>
        <translation>
            <numerusform>&amp;Quitar %Ln carta…</numerusform>
            <numerusform>&amp;Quitar %Ln cartas…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Remove the letter %1 from the project?</source>
        <translation>¿Quitar la carta %1 del proyecto?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln letter(s) from the project?</source>
        <translation>
            <numerusform>¿Quitar %Ln carta del proyecto?</numerusform>
            <numerusform>¿Quitar %Ln cartas del proyecto?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone, nor can the edits made before it. The text, the rows, the history and the entry in the search index are deleted and their place in the file is cleared. Kept are only a number, your name and the date. Backups and copies of the project keep the letter until they are deleted; the file it was imported from is left alone.</source>
        <translation>Esto no se puede deshacer, ni tampoco los cambios hechos antes. Se borran el texto, las filas, el historial y la entrada en el índice de búsqueda, y se limpia su sitio en el archivo. Solo se conservan un número, el nombre de usted y la fecha. Las copias del proyecto conservan la carta hasta que se eliminen; el archivo del que se importó no se toca.</translation>
    </message>
    <message>
        <source>Remove letter</source>
        <translation>Quitar carta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) removed from the project.</source>
        <translation>
            <numerusform>%Ln carta quitada del proyecto.</numerusform>
            <numerusform>%Ln cartas quitadas del proyecto.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::ui::RereadPanel</name>
    <message>
        <source>a person</source>
        <translation>una persona</translation>
    </message>
    <message>
        <source>the former reading</source>
        <translation>la lectura anterior</translation>
    </message>
    <message>
        <source>Held now</source>
        <translation>Valor actual</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Nueva lectura</translation>
    </message>
    <message>
        <source>Read letters anew</source>
        <translation>Volver a leer las cartas</translation>
    </message>
    <message>
        <source>Tick &amp;what contradicts no person</source>
        <translation>Marcar lo que no &amp;contradice a nadie</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln value(s)</source>
        <translation>
            <numerusform>Adoptar %Ln valor</numerusform>
            <numerusform>Adoptar %Ln valores</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the reading, change no value</source>
        <translation>Adoptar la lectura sin cambiar valores</translation>
    </message>
    <message>
        <source>Reading letter %L1 of %L2</source>
        <translation>Leyendo la carta %L1 de %L2</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
    <message>
        <source>Reading letters…</source>
        <translation>Leyendo cartas…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) read.</source>
        <translation>
            <numerusform>%Ln carta leída.</numerusform>
            <numerusform>%Ln cartas leídas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) could not be read anew.</source>
        <translation>
            <numerusform>No se pudo volver a leer %Ln carta.</numerusform>
            <numerusform>No se pudieron volver a leer %Ln cartas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 All of them are read as they are held.</source>
        <translation>%1 Todas se leen tal como están guardadas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) differ from the former reading</source>
        <translation>
            <numerusform>%Ln valor difiere de la lectura anterior</numerusform>
            <numerusform>%Ln valores difieren de la lectura anterior</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln from what a person said</source>
        <translation>
            <numerusform>%Ln de lo que dijo una persona</numerusform>
            <numerusform>%Ln de lo que dijo una persona</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show %Ln known correction(s) too</source>
        <translation>
            <numerusform>Mo&amp;strar también %Ln corrección conocida</numerusform>
            <numerusform>Mo&amp;strar también %Ln correcciones conocidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking the new reading of letter %L1 of %L2</source>
        <translation>Adoptando la nueva lectura de la carta %L1 de %L2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>the letter&apos;s file, the field and what a person said it holds</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters among these that were reviewed are to be reviewed again.</source>
        <translation>Las cartas ya revisadas entre estas volverán a estar por revisar.</translation>
    </message>
    <message>
        <source>%1 %2, %3. What you tick is taken, and a correction that it contradicts is taken back; everything else stays as it is held.</source>
        <translation>%1 %2, %3. Se toma lo que se marque, y se retira la corrección a la que contradiga; todo lo demás queda como está.</translation>
    </message>
    <message>
        <source>a review</source>
        <translation>una revisión</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) that a person corrected or reviewed will change: %1.</source>
        <translation>
            <numerusform>Cambiará %Ln valor que una persona corrigió o revisó: %1.</numerusform>
            <numerusform>Cambiarán %Ln valores que una persona corrigió o revisó: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::ui::RescueController</name>
    <message>
        <source>The file of %1 is damaged, so it is open for reading only, and what can&apos;t be read is missing. Save what can be read as a new project and go on there, or restore a backup.</source>
        <translation>El archivo de %1 está dañado, así que está abierto solo para lectura y falta lo que no se puede leer. Guarde lo que se pueda leer como proyecto nuevo y siga en él, o restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>%1 rescued</source>
        <extracomment>the name of a new project, made of what could be read of a damaged one</extracomment>
        <translation>%1 rescatado</translation>
    </message>
    <message>
        <source>What can be read of %1 is being copied.</source>
        <translation>Se está copiando lo que se puede leer de %1.</translation>
    </message>
    <message>
        <source>The new project is %1.</source>
        <translation>El proyecto nuevo es %1.</translation>
    </message>
</context>
<context>
    <name>imr::ui::ReviewActs</name>
    <message>
        <source>%1 could not be read, so there was nothing to accept.</source>
        <translation>No se pudo leer %1, así que no había nada que aceptar.</translation>
    </message>
    <message>
        <source>No letter of this list is left to review.</source>
        <translation>No queda ninguna carta por revisar en esta lista.</translation>
    </message>
    <message>
        <source>Go to an item first: it is the item’s decision that is toggled.</source>
        <translation>Vaya primero a un ítem: lo que se cambia es la decisión del ítem.</translation>
    </message>
    <message>
        <source>Flag this letter</source>
        <translation>Marcar esta carta</translation>
    </message>
    <message>
        <source>What should be looked at?</source>
        <translation>¿Qué se debe revisar?</translation>
    </message>
    <message>
        <source>Skip this letter</source>
        <translation>Omitir esta carta</translation>
    </message>
    <message>
        <source>Why? It stays to be reviewed and comes after all others.</source>
        <translation>¿Por qué? Sigue por revisar y va después de todas las demás.</translation>
    </message>
    <message>
        <source>A letter is skipped with a reason, so nothing was changed.</source>
        <translation>Una carta se omite con un motivo, así que no se cambió nada.</translation>
    </message>
    <message>
        <source>%1 is accepted, and its flag is off. The note with it was “%2”.</source>
        <translation>%1 está aceptada y ya no está marcada. La nota que llevaba era «%2».</translation>
    </message>
    <message>
        <source>%1 is skipped, and its flag is off. The note with it was “%2”.</source>
        <translation>%1 queda omitida y ya no está marcada. La nota que llevaba era «%2».</translation>
    </message>
</context>
<context>
    <name>imr::ui::ShortcutSheet</name>
    <message>
        <source>Enter, F2</source>
        <translation>Intro, F2</translation>
    </message>
    <message>
        <source>Take the entry and edit the next field</source>
        <translation>Tomar lo escrito y editar el siguiente</translation>
    </message>
    <message>
        <source>Revert a corrected field to what was read</source>
        <translation>Volver a lo que se leyó</translation>
    </message>
    <message>
        <source>Close and open a group of fields</source>
        <translation>Cerrar y abrir un grupo de campos</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>In the letter</source>
        <translation>En la carta</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Go to the field of the words; again: the next one there</source>
        <translation>Ir al campo; otra vez: al siguiente</translation>
    </message>
    <message>
        <source>Select word by word</source>
        <translation>Seleccionar palabra por palabra</translation>
    </message>
    <message>
        <source>In the structure</source>
        <translation>En la estructura</translation>
    </message>
    <message>
        <source>Edit the field; Enter takes the entry, Esc leaves it</source>
        <translation>Editar; Intro lo toma, Esc lo deja</translation>
    </message>
    <message>
        <source>Type over the value</source>
        <translation>Escribir encima del valor</translation>
    </message>
    <message>
        <source>0–9</source>
        <translation>0–9</translation>
    </message>
</context>
<context>
    <name>imr::ui::SpreadController</name>
    <message>
        <source>Held now</source>
        <translation>Valor actual</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corregido</translation>
    </message>
    <message>
        <source>The same misreading elsewhere</source>
        <translation>El mismo error de lectura en otros lugares</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Correct %Ln place(s)</source>
        <translation>
            <numerusform>&amp;Corregir %Ln lugar</numerusform>
            <numerusform>&amp;Corregir %Ln lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same words gave %1 in %Ln other letter(s).</source>
        <translation>
            <numerusform>Las mismas palabras dieron %1 en %Ln carta más.</numerusform>
            <numerusform>Las mismas palabras dieron %1 en %Ln cartas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Mostrar…</translation>
    </message>
    <message>
        <source>The words %1 were read as %2 here too. What you tick is corrected, as one step that can be undone.</source>
        <translation>Las palabras %1 también se leyeron aquí como %2. Lo que marque se corrige, en un solo paso que se puede deshacer.</translation>
    </message>
    <message>
        <source>There are more places than can be shown at once.</source>
        <translation>Hay más lugares de los que se pueden mostrar a la vez.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln letter(s)</source>
        <translation>
            <numerusform>%1 en %Ln carta</numerusform>
            <numerusform>%1 en %Ln cartas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Corrected in %Ln letter(s).</source>
        <translation>
            <numerusform>Corregido en %Ln carta.</numerusform>
            <numerusform>Corregido en %Ln cartas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No other letter holds this misreading any more.</source>
        <translation>Ninguna otra carta tiene ya este error de lectura.</translation>
    </message>
    <message>
        <source>%1 (reviewed)</source>
        <translation>%1 (revisada)</translation>
    </message>
</context>
<context>
    <name>imr::ui::StatisticsController</name>
    <message>
        <source>The chart was saved as %1.</source>
        <translation>El gráfico se guardó como %1.</translation>
    </message>
    <message>
        <source>%1 in numbers</source>
        <translation>%1 en cifras</translation>
    </message>
</context>
<context>
    <name>imr::ui::StatisticsPanel</name>
    <message>
        <source>Reviewed letters</source>
        <translation>Cartas revisadas</translation>
    </message>
    <message>
        <source>All letters</source>
        <translation>Todas las cartas</translation>
    </message>
    <message>
        <source>The batch in numbers</source>
        <translation>El lote en cifras</translation>
    </message>
    <message>
        <source>The letters were not counted: you stopped it.</source>
        <translation>No se contaron las cartas: usted lo detuvo.</translation>
    </message>
    <message>
        <source>Which letters are counted</source>
        <translation>Qué cartas se cuentan</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>All ro&amp;ws</source>
        <translation>Todas las &amp;filas</translation>
    </message>
</context>
<context>
    <name>imr::ui::StatusStrip</name>
    <message>
        <source>Letters reviewed</source>
        <translation>Cartas revisadas</translation>
    </message>
    <message>
        <source>Whose name goes with the changes. Click to change it.</source>
        <translation>El nombre que acompaña los cambios. Haga clic para cambiarlo.</translation>
    </message>
    <message>
        <source>%1 of %2 reviewed</source>
        <translation>%1 de %2 revisadas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) left</source>
        <translation>
            <numerusform>%Ln hallazgo pendiente</numerusform>
            <numerusform>%Ln hallazgos pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>no findings left</source>
        <translation>sin hallazgos pendientes</translation>
    </message>
    <message>
        <source>Reviewer: %1</source>
        <translation>Revisor: %1</translation>
    </message>
    <message>
        <source>Reviewer: %1 · parser %2</source>
        <translation>Revisor: %1 · analizador %2</translation>
    </message>
    <message>
        <source>● Saved</source>
        <translation>● Guardado</translation>
    </message>
    <message>
        <source>▲ Saving failed</source>
        <translation>▲ No se pudo guardar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation>
            <numerusform>%Ln no se pudo leer</numerusform>
            <numerusform>%Ln no se pudieron leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flagged</source>
        <translation>
            <numerusform>%Ln marcada</numerusform>
            <numerusform>%Ln marcadas</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ Read only</source>
        <translation>▲ Solo lectura</translation>
    </message>
    <message numerus="yes">
        <source>▲ %Ln change(s) not saved</source>
        <translation>
            <numerusform>▲ %Ln cambio sin guardar</numerusform>
            <numerusform>▲ %Ln cambios sin guardar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::ui::StructureModel</name>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Claims administrator cites</source>
        <translation>Cita el administrador</translation>
    </message>
    <message>
        <source>MAXIMUS cites</source>
        <translation>Cita MAXIMUS</translation>
    </message>
    <message>
        <source>none stated</source>
        <translation>no se indica</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>%1, accepted</source>
        <translation>%1, aceptado</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>no plain numbers of one thing</source>
        <translation>sin números simples de una sola cosa</translation>
    </message>
    <message>
        <source>adds up</source>
        <translation>cuadra</translation>
    </message>
    <message>
        <source>does not add up</source>
        <translation>no cuadra</translation>
    </message>
    <message>
        <source>%1 requested less %2 authorized leaves the %3 in dispute</source>
        <translation>%1 solicitado menos %2 autorizado deja %3 en disputa</translation>
    </message>
    <message>
        <source>%1 requested less %2 authorized does not leave the %3 in dispute</source>
        <translation>%1 solicitado menos %2 autorizado no deja %3 en disputa</translation>
    </message>
    <message>
        <source>Requested less authorized is what is left in dispute</source>
        <translation>Lo solicitado menos lo autorizado es lo que queda en disputa</translation>
    </message>
    <message>
        <source>The three parts of the request do not add up.</source>
        <translation>Las tres partes de la solicitud no cuadran.</translation>
    </message>
</context>
<context>
    <name>imr::ui::StructurePane</name>
    <message>
        <source>Structure</source>
        <translation>Estructura</translation>
    </message>
    <message>
        <source>How many headings, guideline blocks and rationales were found. In a sound letter all four are the same.</source>
        <translation>Cuántos títulos, bloques de guías y fundamentos se encontraron. En una carta íntegra los cuatro números son iguales.</translation>
    </message>
    <message>
        <source>headings</source>
        <translation>títulos</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>admin.</translation>
    </message>
    <message>
        <source>MAXIMUS</source>
        <translation>MAXIMUS</translation>
    </message>
    <message>
        <source>rationales</source>
        <translation>fundamentos</translation>
    </message>
    <message>
        <source>head.</source>
        <extracomment>short for headings, claims (of the claims administrator), MAXIMUS and rationales, where there is little room</extracomment>
        <translation>tít.</translation>
    </message>
    <message>
        <source>MAX.</source>
        <translation>MAX.</translation>
    </message>
    <message>
        <source>rat.</source>
        <translation>fund.</translation>
    </message>
</context>
<context>
    <name>imr::ui::StructureView</name>
    <message>
        <source>Structure of the letter</source>
        <translation>Estructura de la carta</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Revert to “%1”</source>
        <translation>Revertir a “%1”</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Another drug</source>
        <translation>Otro medicamento</translation>
    </message>
    <message>
        <source>Citation of the claims administrator</source>
        <translation>Cita del administrador de reclamos</translation>
    </message>
    <message>
        <source>Citation of MAXIMUS</source>
        <translation>Cita de MAXIMUS</translation>
    </message>
    <message>
        <source>%1 (drug %2)</source>
        <translation>%1 (medicamento %2)</translation>
    </message>
    <message>
        <source>Add “%1” to the drug names…</source>
        <translation>Añadir “%1” a los nombres de medicamentos…</translation>
    </message>
</context>
<context>
    <name>imr::ui::UnsavedController</name>
    <message numerus="yes">
        <source>%Ln change(s) are kept in this window until they can be saved.</source>
        <translation>
            <numerusform>%Ln cambio se conserva en esta ventana hasta que se pueda guardar.</numerusform>
            <numerusform>%Ln cambios se conservan en esta ventana hasta que se puedan guardar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) saved.</source>
        <translation>
            <numerusform>%Ln cambio guardado.</numerusform>
            <numerusform>%Ln cambios guardados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The project goes on in %1. In %2, as far as it is still there, the last %Ln change(s) are missing.</source>
        <extracomment>%1 and %2 are files</extracomment>
        <translation>
            <numerusform>El proyecto sigue en %1. En %2, si aún está allí, falta %Ln cambio.</numerusform>
            <numerusform>El proyecto sigue en %1. En %2, si aún está allí, faltan los últimos %Ln cambios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) that were not saved are given up. The letters are shown as they were saved last. This cannot be undone.</source>
        <translation>
            <numerusform>Se descarta %Ln cambio sin guardar. Las cartas se muestran como se guardaron por última vez. Esto no se puede deshacer.</numerusform>
            <numerusform>Se descartan %Ln cambios sin guardar. Las cartas se muestran como se guardaron por última vez. Esto no se puede deshacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give up unsaved changes</source>
        <translation>Descartar los cambios sin guardar</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Descartar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) could not be saved and would be lost.</source>
        <translation>
            <numerusform>%Ln cambio no se pudo guardar y se perdería.</numerusform>
            <numerusform>%Ln cambios no se pudieron guardar y se perderían.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close with unsaved changes</source>
        <translation>Cerrar con cambios sin guardar</translation>
    </message>
    <message numerus="yes">
        <source>Close and lose %Ln change(s)</source>
        <translation>
            <numerusform>Cerrar y perder %Ln cambio</numerusform>
            <numerusform>Cerrar y perder %Ln cambios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::ui::ViewSwitch</name>
    <message>
        <source>Show the letter as</source>
        <translation>Mostrar la carta como</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The letter&apos;s text</source>
        <translation>El texto de la carta</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>The pages of the PDF</source>
        <translation>Las páginas del PDF</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>The pages beside the text</source>
        <translation>Las páginas junto al texto</translation>
    </message>
</context>
<context>
    <name>imr::ui::Walk</name>
    <message>
        <source>No other letter of this list has findings left.</source>
        <translation>Ninguna otra carta de esta lista tiene hallazgos pendientes.</translation>
    </message>
    <message>
        <source>No other letter of this list has unsure fields left.</source>
        <translation>Ninguna otra carta de esta lista tiene campos dudosos.</translation>
    </message>
    <message>
        <source>No other letter of this list has findings or unsure fields left.</source>
        <translation>Ninguna otra carta de esta lista tiene hallazgos ni campos dudosos pendientes.</translation>
    </message>
    <message>
        <source>No further place of the search in this list.</source>
        <translation>No hay más lugares de la búsqueda en esta lista.</translation>
    </message>
    <message>
        <source>No place of the search before this one in the list.</source>
        <translation>No hay ningún lugar de la búsqueda antes de este en la lista.</translation>
    </message>
    <message>
        <source>No item of this letter has a quantity.</source>
        <translation>Ningún ítem de esta carta tiene cantidad.</translation>
    </message>
    <message>
        <source>That was the last in the list. It goes on with the first.</source>
        <translation>Era la última de la lista. Se sigue con la primera.</translation>
    </message>
    <message>
        <source>That was the first in the list. It goes on with the last.</source>
        <translation>Era la primera de la lista. Se sigue con la última.</translation>
    </message>
</context>
<context>
    <name>imr::ui::WelcomePage</name>
    <message>
        <source>Review a batch of letters</source>
        <translation>Revisar un lote de cartas</translation>
    </message>
    <message>
        <source>Open a folder of Independent Medical Review letters (PDF or text). Each is shown beside what was read from it; correct what was misread, accept it, and export the batch as CSV.</source>
        <translation>Abra una carpeta de cartas de revisión médica independiente (PDF o texto). Cada una se muestra junto a lo que se leyó de ella; corrija lo que se leyó mal, acéptela y exporte el lote como CSV.</translation>
    </message>
    <message>
        <source>or drop a folder, letters or a project on this window</source>
        <translation>o suelte una carpeta, cartas o un proyecto en esta ventana</translation>
    </message>
    <message>
        <source>Worked on last</source>
        <translation>Trabajo reciente</translation>
    </message>
</context>
<context>
    <name>imr::ui::WindowActions</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;About IMR Workbench</source>
        <translation>Acerca &amp;de IMR Workbench</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Nuevo proyecto…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;Abrir proyecto…</translation>
    </message>
    <message>
        <source>Open &amp;folder of letters…</source>
        <translation>Abrir &amp;carpeta de cartas…</translation>
    </message>
    <message>
        <source>Makes a project of the letters in a folder</source>
        <translation>Crea un proyecto con las cartas de una carpeta</translation>
    </message>
    <message>
        <source>Open &amp;sample batch</source>
        <translation>Abrir lote de &amp;muestra</translation>
    </message>
    <message>
        <source>Invented letters to try the workbench with</source>
        <translation>Cartas inventadas para probar el programa</translation>
    </message>
    <message>
        <source>&amp;Import folder…</source>
        <translation>&amp;Importar carpeta…</translation>
    </message>
    <message>
        <source>Import &amp;letters…</source>
        <translation>Importar car&amp;tas…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>Cerrar &amp;proyecto</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Find letters</source>
        <translation>&amp;Buscar cartas</translation>
    </message>
    <message>
        <source>&amp;Previous letter</source>
        <translation>Carta an&amp;terior</translation>
    </message>
    <message>
        <source>The letter before this one in the list</source>
        <translation>La carta anterior a esta en la lista</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>&amp;Next letter</source>
        <translation>Carta &amp;siguiente</translation>
    </message>
    <message>
        <source>The letter after this one in the list</source>
        <translation>La carta que sigue a esta en la lista</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next pro&amp;blem</source>
        <translation>Siguiente &amp;problema</translation>
    </message>
    <message>
        <source>&amp;Flag</source>
        <translation>&amp;Marcar</translation>
    </message>
    <message>
        <source>Sets the letter aside; again takes the flag off</source>
        <translation>Aparta la carta; otra vez le quita la marca</translation>
    </message>
    <message>
        <source>Flag with a no&amp;te…</source>
        <translation>Marcar con &amp;nota…</translation>
    </message>
    <message>
        <source>The letter counts as not reviewed again</source>
        <translation>La carta vuelve a contar como no revisada</translation>
    </message>
    <message>
        <source>&amp;Accept and next</source>
        <translation>&amp;Aceptar y seguir</translation>
    </message>
    <message>
        <source>Marks the letter as reviewed and goes to the next one to review</source>
        <translation>Da la carta por revisada y pasa a la siguiente por revisar</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>&amp;Cartas</translation>
    </message>
    <message>
        <source>&amp;Structure</source>
        <translation>&amp;Estructura</translation>
    </message>
    <message>
        <source>Go to the l&amp;etters</source>
        <translation>Ir a &amp;las cartas</translation>
    </message>
    <message>
        <source>Go to the &amp;text</source>
        <translation>Ir al &amp;texto</translation>
    </message>
    <message>
        <source>Go to the st&amp;ructure</source>
        <translation>Ir a la e&amp;structura</translation>
    </message>
    <message>
        <source>&amp;Follow the system</source>
        <translation>&amp;Según el sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revisión</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Undo “%1”</source>
        <translation>&amp;Deshacer “%1”</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <translation>Deshacer “%1”</translation>
    </message>
    <message>
        <source>&amp;Redo “%1”</source>
        <translation>&amp;Rehacer “%1”</translation>
    </message>
    <message>
        <source>The next finding or unsure field of this letter, then the next letter that has some</source>
        <translation>El siguiente hallazgo o campo dudoso de esta carta; después, la siguiente carta que los tenga</translation>
    </message>
    <message>
        <source>&amp;Dismiss the finding…</source>
        <translation>&amp;Descartar el hallazgo…</translation>
    </message>
    <message>
        <source>Says, with a note, that the finding one is at needs no attention</source>
        <translation>Dice, con una nota, que el hallazgo actual no requiere atención</translation>
    </message>
    <message>
        <source>Read letters a&amp;new…</source>
        <translation>Volver a &amp;leer las cartas…</translation>
    </message>
    <message>
        <source>Shows where this program reads the letters otherwise than what is held</source>
        <translation>Muestra dónde este programa lee las cartas de otro modo que lo guardado</translation>
    </message>
    <message>
        <source>How &amp;well the parser reads…</source>
        <translation>&amp;Qué tal lee el analizador…</translation>
    </message>
    <message>
        <source>Compares what was parsed with the letters that were reviewed</source>
        <translation>Compara lo que se leyó con las cartas revisadas</translation>
    </message>
    <message>
        <source>Drug na&amp;mes of this project…</source>
        <translation>&amp;Nombres de medicamentos de este proyecto…</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Proyecto</translation>
    </message>
    <message>
        <source>Shows the other letters where the same words gave the value that was corrected last</source>
        <translation>Muestra las demás cartas donde las mismas palabras dieron el valor que se corrigió por último</translation>
    </message>
    <message>
        <source>Ne&amp;xt search hit</source>
        <translation>Si&amp;guiente coincidencia</translation>
    </message>
    <message>
        <source>The next place of the search in this letter, then in the next letter of the list</source>
        <translation>El siguiente lugar de la búsqueda en esta carta y después en la siguiente carta de la lista</translation>
    </message>
    <message>
        <source>Pre&amp;vious search hit</source>
        <translation>Coincidencia anteri&amp;or</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>&amp;Cambiar teclas…</translation>
    </message>
    <message>
        <source>Use &amp;selected words as…</source>
        <translation>Usar las palabras &amp;seleccionadas como…</translation>
    </message>
    <message>
        <source>Same &amp;misreading elsewhere…</source>
        <translation>&amp;Mismo error de lectura en otras…</translation>
    </message>
    <message>
        <source>Accept the &amp;item</source>
        <translation>Aceptar el í&amp;tem</translation>
    </message>
    <message>
        <source>Ticks the item one is at and goes to the next; with the last one the letter is accepted</source>
        <translation>Marca el ítem en que se está y va al siguiente; con el último se acepta la carta</translation>
    </message>
    <message>
        <source>Toggle the decisi&amp;on</source>
        <translation>Cambiar la d&amp;ecisión</translation>
    </message>
    <message>
        <source>Upheld becomes Overturned in the item one is at, and the other way round</source>
        <translation>Ratificada pasa a Revocada en el ítem en que se está, y al revés</translation>
    </message>
    <message>
        <source>&amp;Skip with a reason…</source>
        <translation>&amp;Omitir con un motivo…</translation>
    </message>
    <message>
        <source>The letter stays to be reviewed and comes after all others</source>
        <translation>La carta sigue por revisar y va después de todas las demás</translation>
    </message>
    <message>
        <source>Back to &amp;review</source>
        <translation>Devolver a &amp;revisión</translation>
    </message>
    <message>
        <source>Pre&amp;vious problem</source>
        <translation>Problema anterio&amp;r</translation>
    </message>
    <message>
        <source>Next &amp;finding</source>
        <translation>Siguiente &amp;hallazgo</translation>
    </message>
    <message>
        <source>The next finding of this letter, then the next letter that has some</source>
        <translation>El siguiente hallazgo de esta carta y después la siguiente carta que tenga alguno</translation>
    </message>
    <message>
        <source>Next &amp;unsure field</source>
        <translation>Siguiente campo &amp;dudoso</translation>
    </message>
    <message>
        <source>The next field of this letter that was read with low confidence, then the next letter that has some</source>
        <translation>El siguiente campo de esta carta leído con poca confianza y después la siguiente carta que tenga alguno</translation>
    </message>
    <message>
        <source>Next &amp;quantity</source>
        <translation>Siguiente &amp;cantidad</translation>
    </message>
    <message>
        <source>The quantity of this item, then of the next; type the right one over it</source>
        <translation>La cantidad de este ítem y después la del siguiente; escriba encima la correcta</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Projects and window</source>
        <translation>Proyectos y ventana</translation>
    </message>
    <message>
        <source>The batch in num&amp;bers…</source>
        <translation>El lote en ci&amp;fras…</translation>
    </message>
    <message>
        <source>How items were decided by drug, class, guideline and specialty, what was found and corrected</source>
        <translation>Cómo se decidieron los ítems por medicamento, clase, guía y especialidad, qué se halló y qué se corrigió</translation>
    </message>
    <message>
        <source>&amp;Cut the item here</source>
        <translation>&amp;Cortar el ítem aquí</translation>
    </message>
    <message>
        <source>What begins at the text cursor becomes an item of its own</source>
        <translation>Lo que empieza en el cursor del texto pasa a ser un ítem propio</translation>
    </message>
    <message>
        <source>New &amp;item from the selected words</source>
        <translation>&amp;Ítem nuevo con las palabras seleccionadas</translation>
    </message>
    <message>
        <source>&amp;Join with the next item</source>
        <translation>&amp;Unir con el ítem siguiente</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>The item, drug or citation one is at</source>
        <translation>El ítem, medicamento o cita en que se está</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Ítems</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>Opens at what is told there about the pane or dialog one is in</source>
        <translation>Se abre en lo que explica sobre el área o el diálogo en que se está</translation>
    </message>
    <message>
        <source>&amp;Print the letter…</source>
        <translation>Imprimir &amp;la carta…</translation>
    </message>
    <message>
        <source>The letter beside its structure; to a printer or a PDF</source>
        <translation>La carta junto a su estructura; a una impresora o un PDF</translation>
    </message>
    <message>
        <source>Others &amp;like this item…</source>
        <translation>&amp;Otros como este ítem…</translation>
    </message>
    <message>
        <source>How other items with the same drug, class or guideline were decided</source>
        <translation>Cómo se decidieron otros ítems con el mismo medicamento, clase o guía</translation>
    </message>
    <message>
        <source>Fi&amp;lter letters by…</source>
        <translation>Fi&amp;ltrar cartas por…</translation>
    </message>
    <message>
        <source>By drug, class, guideline, page, specialty, finding and more</source>
        <translation>Por medicamento, clase, guía, página, especialidad, hallazgo y más</translation>
    </message>
    <message>
        <source>Saved vie&amp;ws…</source>
        <translation>&amp;Vistas guardadas…</translation>
    </message>
    <message>
        <source>Filters and columns of the letters kept under a name</source>
        <translation>Filtros y columnas de las cartas guardados con un nombre</translation>
    </message>
    <message>
        <source>Of the field one is at, or of the words selected in the letter</source>
        <translation>Del campo en que se está, o de las palabras seleccionadas en la carta</translation>
    </message>
    <message>
        <source>Words begin a word &amp;earlier</source>
        <translation>Las palabras &amp;empiezan una antes</translation>
    </message>
    <message>
        <source>Words begin a word &amp;later</source>
        <translation>Las &amp;palabras empiezan una después</translation>
    </message>
    <message>
        <source>Words end a &amp;word earlier</source>
        <translation>Las palabras terminan una a&amp;ntes</translation>
    </message>
    <message>
        <source>Words end a w&amp;ord later</source>
        <translation>Las palabras &amp;terminan una después</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>A drug, a citation or a field that the item one is at has not</source>
        <translation>Un medicamento, una cita o un campo que le falta al ítem en que se está</translation>
    </message>
    <message>
        <source>Open by &amp;id…</source>
        <translation>Abrir por &amp;id…</translation>
    </message>
    <message>
        <source>The words of an exported row, by the cell of its column “id”</source>
        <translation>Las palabras de una fila exportada, por la celda de su columna “id”</translation>
    </message>
    <message>
        <source>Go to an &amp;item…</source>
        <translation>Ir a un ít&amp;em…</translation>
    </message>
    <message>
        <source>The items of the letter with their decisions; a digit goes to one</source>
        <translation>Los ítems de la carta con sus decisiones; un dígito va a uno</translation>
    </message>
    <message>
        <source>&amp;Columns of the letters…</source>
        <translation>C&amp;olumnas de las cartas…</translation>
    </message>
    <message>
        <source>Te&amp;xt, page or both</source>
        <translation>&amp;Texto, página o ambos</translation>
    </message>
    <message>
        <source>Shows a PDF letter as its text, as its pages, as both beside each other</source>
        <translation>Muestra una carta en PDF como su texto, como sus páginas, o ambos lado a lado</translation>
    </message>
    <message>
        <source>&amp;Fit the page to the width</source>
        <translation>A&amp;justar la página al ancho</translation>
    </message>
    <message>
        <source>Restore from &amp;backup…</source>
        <translation>Restaurar una &amp;copia de seguridad…</translation>
    </message>
    <message>
        <source>Puts an earlier state in the place of the project, or of one that can no longer be opened</source>
        <translation>Pone un estado anterior en el lugar del proyecto, o de uno que ya no se puede abrir</translation>
    </message>
    <message>
        <source>Sa&amp;ve what can be read as a new project…</source>
        <translation>&amp;Guardar lo que se puede leer como proyecto nuevo…</translation>
    </message>
    <message>
        <source>Copies every letter, correction and review of a damaged project that can still be read</source>
        <translation>Copia las cartas, correcciones y revisiones de un proyecto dañado que aún se pueden leer</translation>
    </message>
    <message>
        <source>&amp;Try to save again</source>
        <translation>&amp;Intentar guardar de nuevo</translation>
    </message>
    <message>
        <source>Writes the changes that could not be saved before, when what was in the way is gone</source>
        <translation>Escribe los cambios que antes no se pudieron guardar, cuando ya no está lo que lo impedía</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Save else&amp;where…</source>
        <translation>Guardar en &amp;otro lugar…</translation>
    </message>
    <message>
        <source>Puts a copy of the project, with the changes that were not saved, in another place and goes on there</source>
        <translation>Pone una copia del proyecto, con los cambios sin guardar, en otro lugar y sigue allí</translation>
    </message>
    <message>
        <source>&amp;Give up unsaved changes…</source>
        <translation>&amp;Descartar los cambios sin guardar…</translation>
    </message>
    <message>
        <source>Shows the letters as they were saved last</source>
        <translation>Muestra las cartas como se guardaron por última vez</translation>
    </message>
    <message>
        <source>Remove &amp;letter…</source>
        <translation>&amp;Quitar carta…</translation>
    </message>
    <message>
        <source>Takes the letter out of the project for good, its text too</source>
        <translation>Saca la carta del proyecto para siempre, también su texto</translation>
    </message>
    <message>
        <source>La&amp;rger</source>
        <translation>Más &amp;grande</translation>
    </message>
    <message>
        <source>The letter&apos;s text or pages</source>
        <translation>El texto o las páginas de la carta</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>Más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Tamaño &amp;normal</translation>
    </message>
</context>
<context>
    <name>imr::ui::WordsController</name>
    <message>
        <source>No words were moved: go to a field, or select words in the letter before.</source>
        <translation>No se movió ninguna palabra: vaya antes a un campo, o seleccione palabras en la carta.</translation>
    </message>
</context>
<context>
    <name>imr::ui::WorkPage</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
</TS>
