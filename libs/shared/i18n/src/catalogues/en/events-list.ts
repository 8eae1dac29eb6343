/** English, how the list of events is laid out. ICU MessageFormat. */
export const eventsList = {
  'events.list.table-grouped': 'Events, in groups: {group}',
  'events.list.column.mode': 'Mode',
  'events.list.column.participants': 'Nr.',
  'events.list.waiting': 'Loading',
  'events.list.load-failed': 'Some of these events could not be loaded. What stands here is complete as far as it goes.',
  'events.list.load-again': 'Load them again',

  'events.list.group.by': 'Groups: {group}',
  'events.list.group.none': 'No groups',
  'events.list.group.month': 'Month',
  'events.list.group.not-known':
    '{group, select, country {Country not known} leadPartner {No partner in the lead} level {Level not known} setting {Setting not known} mode {Mode not known} workPackage {No work package} month {Date not known} other {Not known}}',
  'events.list.group.close-all': 'Close all groups',
  'events.list.group.open-all': 'Open all groups',
  'events.list.group.lead-only': 'Each event stands under the partner that leads it.',

  'events.list.columns': 'Columns',
  'events.list.columns.up': 'Move {column} to the front',
  'events.list.columns.down': 'Move {column} to the back',
  'events.list.columns.moved': '{column} is column {place} of {all}',
  'events.list.columns.always': 'always shown',
  'events.list.columns.reset': 'Usual columns',
  'events.list.columns.done': 'Done',

  'events.panel.label': 'Quick view',
  'events.panel.peek': 'Quick view of {title}',
  'events.panel.close': 'Close the quick view',
  'events.panel.open': 'Open',
  'events.panel.evidence': '{count, plural, one {# piece of evidence} other {# pieces of evidence}}',
  'events.panel.no-evidence': 'No evidence yet',
  'events.panel.no-report': 'No brief report yet',
  'events.keys.row-peek': 'Quick view of an event',
  'events.keys.row-side': 'Into the quick view',
} as const;
