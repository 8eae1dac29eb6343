/** English, importing events from tables. ICU MessageFormat. */
export const eventsImport = {
  // Why a source is not read.
  'error.import.empty': 'There is nothing in it. Perhaps the file was not saved yet, or nothing was copied.',
  'error.import.too-large':
    'It is larger than {maxMegabytes, number} MB. Leave out pictures and sheets that hold no events, or import it in parts.',
  'error.import.unpacks-too-large': 'The file would become far too large when opened. Copy the table into a new file and save that.',
  'error.import.too-many-rows': 'It has more than {max, number} rows. Import it in parts, a year at a time for instance.',
  'error.import.too-many-columns':
    'Row {row, number} has something to the right of column {max, number}. Delete what is not part of the table, or copy the table alone.',
  'error.import.kind-unknown': 'Files of this kind are not read. Send the table as .xlsx, .docx, .csv, .tsv or .html, or paste it.',
  'error.import.format-refused':
    '{format, select, excel {This is the format of Excel before 2007, or a binary one. Open it in Excel or LibreOffice and save it as .xlsx.} word {This is the format of Word before 2007. Open it in Word or LibreOffice and save it as .docx.} openDocument {OpenDocument is not read. Save it from LibreOffice as .xlsx or .docx, or paste the table.} pdf {Tables cannot be read from a PDF file. Open it, copy the table and paste it here.} apple {Export it from Numbers as Excel (.xlsx), or from Pages as Word (.docx).} richText {Rich text is not read. Save it as .docx, or paste the table.} picture {A picture of a table cannot be read. Send the table itself, or paste it.} archive {Unpack the archive and send the file that is in it.} other {This format is not read.}}',
  'error.import.macros-refused':
    'The file holds a program (macros), and such files are not opened. Save it as .xlsx or .docx without macros.',
  'error.import.content-mismatch':
    'What is in the file is not what its name says. Open it in the program it comes from and save it anew{kind, select, xlsx { as .xlsx} docx { as .docx} csv { as CSV} other { }}.',
  'error.import.password-protected': 'The file is protected by a password. Save it without one, or paste the table.',
  'error.import.damaged':
    'The file is damaged; perhaps it was cut short on its way. Open it in the program it comes from and save it anew.',
  'error.import.unsafe-xml':
    'The file defines texts of its own that stand for others, which no office program writes. Copy the table into a new file and save that.',
  'error.import.not-text': 'This is no text: it has signs that no table has. Send it as what it is, or paste the table.',
  'error.import.no-table':
    '{kind, select, html {There is no table in what was pasted.} docx {There is no table in the document.} xlsx {All sheets are empty.} other {There is nothing in it but blank lines.}}',
  'error.import.too-complex':
    'Its tables are nested, merged or repeated beyond anything that a table needs. Copy the values alone into a new file and save that.',
  'error.import.too-slow': 'Reading it took too long and was given up. Import it in parts.',
  'error.import.busy': 'Several imports are being read at the moment. Try again in a minute.',

  // The workbook that is filled in offline. Its headings are words by which tables are understood.
  'events.import.template.title': 'Events of {project}',
  'events.import.template.sheet': 'Events',
  'events.import.template.lists': 'Lists',
  'events.import.template.not-in-list':
    'This is not in the list. It can stay; you will be asked what it means when you bring the workbook back.',
  'events.import.template.several': 'Several are separated by commas.',
  'events.import.template.column.type': 'Event type',
  'events.import.template.column.title': 'Title',
  'events.import.template.column.startsOn': 'Start date',
  'events.import.template.column.endsOn': 'End date',
  'events.import.template.column.country': 'Country',
  'events.import.template.column.place': 'Place',
  'events.import.template.column.leadPartner': 'Lead partner',
  'events.import.template.column.coPartners': 'Co-organisers',
  'events.import.template.column.participants': 'Participants',
  'events.import.template.column.quality': 'Quality of the count',
  'events.import.template.column.method': 'How counted',
  'events.import.template.column.level': 'Level',
  'events.import.template.column.mode': 'Mode',
  'events.import.template.column.setting': 'Setting',
  'events.import.template.column.meetings': 'Number of meetings',
  'events.import.template.column.status': 'Status',
  'events.import.template.column.workPackage': 'Work package',
  'events.import.template.column.deliverables': 'Deliverables',
  'events.import.template.column.milestone': 'Milestone',
  'events.import.template.column.summary': 'Summary',
} as const;
