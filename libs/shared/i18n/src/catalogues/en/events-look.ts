/** English, events: commands, calendar, map and what counts are split by. ICU MessageFormat. */
export const eventsLook = {
  'events.commands.all': 'Search events for “{words}” ({count, plural, one {1 match} other {{count, number} matches}})',
  'events.commands.edit': 'Edit this event',
  'events.commands.duplicate': 'Log one like this event',
  'events.commands.delete': 'Delete this event',
  'events.commands.evidence': 'Add evidence to this event',
  'events.keys.rows': 'Move from event to event',
  'events.keys.row-ends': 'To the first or the last event',
  'events.keys.row-pages': 'A screen of events up or down',
  'events.keys.row-open': 'Open the event',
  'events.keys.chip': 'Take off the filter that has the focus',
  'events.keys.save': 'Save',
  'events.keys.pick-date': 'Choose the date from a month',
  'events.keys.grid': 'On to the next field, at the end to a new line',
  'events.keys.type-ahead': 'In a list of choices: go to what begins so',

  'error.calendar.span-invalid': 'A calendar shows 1 to {max, number} days, the first before the last',
} as const;
