import { reportsComposer } from './reports-composer';
import { reportsDefinitions } from './reports-definitions';
import { reportsGlobal } from './reports-global';
import { reportsNarrative } from './reports-narrative';
import { reportsVersions } from './reports-versions';
import { reportsWork } from './reports-work';

/** English, reports. ICU MessageFormat. */
export const reports = {
  ...reportsComposer,
  ...reportsVersions,
  ...reportsWork,
  ...reportsDefinitions,
  ...reportsGlobal,
  ...reportsNarrative,
  'reports.commands.open': 'Report: {title}',
  'reports.commands.download': 'Download {title} as {format}',
  'reports.page.title': 'Reports',
  'reports.page.list': 'Reports of this project',
  'reports.page.download-as': 'Download as {format}',
  'reports.page.none-title': 'No reports yet',
  'reports.page.none-text': 'Reports composed from the records will be listed here.',
  'reports.page.empty': 'No event matches the filters: the report below has no rows.',

  'error.report.not-one-table':
    'This format holds exactly one table, and the report has {tables}. Excel and the zip archive hold all of them.',

  'reports.events-table.title': 'Events by type',
  'reports.events-table.description': 'Every event that took place, grouped by type and added up: the table that goes into a deliverable.',
  'reports.events-table.title-laid-out': 'Events',
  'reports.events-table.caption-plain': 'Events of {project}',
  'reports.events-table.caption-grouped': 'Events of {project}, in groups: {group}',
  'reports.events-table.caption': 'Events of {project}, grouped by type',
  'reports.events-table.sum':
    'Sum: {events, plural, one {# event} other {# events}}{isSame, select, true {} other { in {records, plural, one {# record} other {# records}}}}{unknown, plural, =0 {} one {, # record without a count} other {, # records without a count}}',
  'reports.events-table.total':
    '{events, plural, one {# event} other {# events}} in {records, plural, one {# record} other {# records}}, {participants, plural, one {# participant} other {# participants}} as reported',
  'reports.events-table.total-unknown':
    '{events, plural, one {# event} other {# events}} in {records, plural, one {# record} other {# records}}, number of participants not known',

  'reports.sums-by-type.title': 'Events and participants by type',
  'reports.sums-by-type.description':
    'How many events of each type took place and how many people came, with the totals that a conclusion quotes.',
  'reports.sums-by-type.caption': 'Events and participants of {project}, by type of event',
  'reports.sums-by-type.total': 'Total, as reported',

  'reports.brief-report.title': 'Brief report of the event',
  'reports.brief-report.fact.type': 'Type of event',
  'reports.brief-report.fact.date': 'Date',
  'reports.brief-report.fact.place': 'Place',
  'reports.brief-report.fact.organisers': 'Organised by',
  'reports.brief-report.fact.participants': 'Participants',
  'reports.brief-report.fact.meetings': 'Meetings',
  'reports.brief-report.month': 'project month {month, number}',
  'reports.brief-report.participants': '{quality, select, estimate {about {people}} other {{people}}}',
  'reports.brief-report.not-stated': 'not stated {people}',
  'reports.brief-report.meeting': '{day}: {quality, select, unknown {not counted} estimate {about {people}} other {{people}}}',
  'reports.brief-report.credit': 'Photo: {credit}',

  'reports.column.type': 'Type',
  'reports.column.country': 'Country',
  'reports.column.date': 'Date',
  'reports.column.event': 'Event',
  'reports.column.partners': 'Partner(s)',
  'reports.column.number': 'Nr.',
  'reports.column.records': 'Records',
  'reports.column.events': 'Events',
  'reports.column.participants': 'Participants',
  'reports.column.estimated': 'Of them estimated',
  'reports.column.unknown': 'Records without a count',

  'reports.period.day': '{day}',
  'reports.period.span': '{from} to {to}',
  'reports.period.asked': 'Events that began from {from} to {to}',
  'reports.period.undated': 'Date not known',
  'reports.period.asked-from': 'Events that began on or after {from}',
  'reports.period.asked-to': 'Events that began on or before {to}',
  'reports.selection.search': 'Search: “{words}”',

  'reports.note.number': 'Nr.: number of participants.',
  'reports.note.basis': 'Participants are counted as reported by the organisers: a person who came to two events counts twice.',
  'reports.note.meetings':
    'A record may stand for several meetings, each of them an event: {records, plural, one {# record is} other {# records are}} {events, plural, one {# event} other {# events}}.',
  'reports.note.estimated':
    '{mark} An estimate, or a sum that contains one: {estimated, plural, one {# participant comes} other {# participants come}} from estimates.',
  'reports.note.unknown':
    '{unknown, plural, one {# record has no count of participants. It counts as held and adds nobody} other {# records have no count of participants. They count as held and add nobody}}: not known is not zero.',
  'reports.note.undated':
    '{undated, plural, one {# record without a date stands} other {# records without a date stand}} last in {undated, plural, one {its} other {their}} type.',
  'reports.note.outside':
    '{outside, plural, one {# record is} other {# records are}} dated outside the reporting period ({from} to {to}) and included.',
  'reports.note.left-out':
    'Not counted because they have not taken place: {planned, plural, =0 {} one {# planned event} other {# planned events}}{both, select, true { and } other {}}{cancelled, plural, =0 {} one {# cancelled event} other {# cancelled events}}.',
  'reports.note.partners': 'Partners: {legend}.',

  'reports.word.meetings': '{meetings, plural, one {# meeting} other {# meetings}}',
  'reports.word.type-not-stated': 'Type not stated',
  'reports.word.no-events': 'No event matches.',
  'reports.word.no-types': 'No type of event matches.',
  'reports.word.as-of': 'Records as of {instant} UTC',
  'reports.word.continued': '(continued)',
  'reports.word.page-of': 'Page {page} of {pages}',
  'reports.word.not-known': 'not known',
  'reports.word.not-applicable': 'not applicable',
  'reports.word.estimate-mark': '*',
  'reports.word.estimate-note': '* An estimate, or a sum that contains one.',
  'reports.word.table': 'Table {number}',
  'reports.word.figure': 'Figure {number}',
  'reports.word.contents': 'Contents',
  'reports.word.tables': 'Tables',
  'reports.word.figures': 'Figures',
  'reports.word.chart-data': 'Data of this figure',
  'reports.word.chart-category': 'Shown for',
  'reports.word.chart-place': 'Country',
  'reports.word.chart-empty': 'There is nothing to show.',
  'reports.word.emblem': 'Emblem of the European Union',

  'reports.workbook.about': 'About',
  'reports.workbook.project': 'Project',
  'reports.workbook.selection': 'Covers',
  'reports.workbook.tables': 'Sheets',
  'reports.workbook.counting': 'How it is counted',
  'reports.workbook.until': 'Until',
  'error.report.too-long-for-excel':
    'An Excel sheet holds {rows, number} rows, and a cell {characters, number} characters. This report has more: download it as CSV or PDF, or choose fewer events.',
  'error.report.too-long-for-word':
    'Word takes very long over {rows, number} rows: {most, number} are the most. Download the report as PDF or Excel, or choose fewer events.',

  'error.report.unknown-definition': 'There is no such report',
  'error.report.unknown-format': 'This report can be had as {formats}',

  'reports.accepted.title': 'Accepted findings',
  'reports.accepted.line': '{title}. {finding}{isNamed, select, yes { ({events})} other {}} Accepted: {reason} ({by}, {on})',
  'reports.accepted.nobody': 'somebody',
} as const;
