/** English, events: sums by two dimensions. ICU MessageFormat. */
export const eventsPivot = {
  'events.look.pivot': 'Pivot',
  'events.keys.cells': 'From figure to figure',
  'events.keys.cell-ends': 'To the first or the last figure of the row; with Ctrl, of the table',
  'events.keys.cell-open': 'Open the events behind the figure',

  'events.pivot.title': 'Pivot of events',
  'events.pivot.layout': 'What the table shows',
  'events.pivot.rows': 'Rows',
  'events.pivot.columns': 'Columns',
  'events.pivot.turn': 'Swap rows and columns',
  'events.pivot.measure': 'What the cells count',
  'events.pivot.by.type': 'Type',
  'events.pivot.by.country': 'Country',
  'events.pivot.by.partner': 'Partner',
  'events.pivot.by.month': 'Month',
  'events.pivot.by.level': 'Level',
  'events.pivot.by.setting': 'Setting',
  'events.pivot.by.status': 'Status',
  'events.pivot.all': 'All',
  'events.pivot.nothing': 'nothing',
  'events.pivot.caption': '{measure}: {rows} by {columns}',
  'events.pivot.cell':
    '{of}: {events, plural, one {1 event} other {{events, number} events}}, {isKnown, select, true {{participants, plural, one {1 participant} other {{figure} participants}}} other {participants not known}}{unknown, plural, =0 {} one {, 1 record without a count} other {, {unknown, number} records without a count}}',
  'events.pivot.credited':
    'An event of several partners is credited in full to each of them and counts once for all together, so partners add up to more.',
  'events.pivot.shade': 'The darker a cell, the larger its figure.',
  'events.pivot.cut-off':
    '{by}: only {shown, number} find room here. {keys, plural, one {1 more} other {{keys, number} more}} with {records, plural, one {1 record} other {{records, number} records}} are in the sums alone; a filter shows them.',
  'events.pivot.empty-title': 'Nothing to add up',
  'events.pivot.empty-text': 'No event that took place matches. Planned events stand here when the filter asks for them.',
  'events.pivot.matrix': 'Events by type and partner',
  'events.pivot.matrix-empty': 'Once events have been held, this table shows who held how many of which type.',
  'events.pivot.open': 'Open as a pivot',
} as const;
