/** English, changes of many events at once. ICU MessageFormat. */
export const eventsBulk = {
  'events.bulk.all-chosen': 'All {count, plural, one {# event} other {# events}} that match {count, plural, one {is} other {are}} chosen',
  'events.bulk.choose-all': 'Choose all {total, number}',
  'events.bulk.change': 'Change …',
  'events.bulk.what': 'What to change',
  'events.bulk.value': 'To',
  'events.bulk.add-co-partner': 'Add a co-organiser',
  'events.bulk.remove-co-partner': 'Remove a co-organiser',
  'events.bulk.look': 'Show what would change',
  'events.bulk.close': 'Close',
  'events.bulk.change-hint':
    'You see what it does to each event and to the totals before anything is changed, and can undo it afterwards for 30 days.',
  'events.bulk.change-too-many':
    'These are {count, number} events; at most {most, number} can be changed at once. Narrow the list down with a filter.',
  'events.bulk.effect':
    '{changed, plural, =0 {Nothing would change} one {# event would change} other {# events would change}}{unchanged, plural, =0 {} one {, # is so already} other {, # are so already}}{refused, plural, =0 {} one {, # cannot be changed} other {, # cannot be changed}}',
  'events.bulk.totals-stay': 'The totals of the project stay as they are:',
  'events.bulk.totals-move': 'The totals of the project move:',
  'events.bulk.moves': 'What moves between the sums; planned and cancelled events are in none of them',
  'events.bulk.moves-row': 'Sum of',
  'events.bulk.moves-events': 'Events',
  'events.bulk.moves-people': 'Participants',
  'events.bulk.refused': '{refused, plural, one {This one is left out} other {These # are left out}}:',
  'events.bulk.events': '{events, plural, one {# event} other {# events}}',
  'events.bulk.more': '{more, plural, one {and # more} other {and # more}}',
  'events.bulk.each': '{changed, plural, one {The event} other {Event by event}}',
  'events.bulk.also-approved': 'Change approved events as well; they stay approved',
  'events.bulk.make': 'Change {events, plural, one {# event} other {# events}}',
  'events.bulk.made': '{events, plural, one {# event is} other {# events are}} changed.',
  'events.bulk.past': 'Earlier changes of many events',
  'events.bulk.undo-of': 'Undo: {change}',
  'events.bulk.undone': 'Undone for {restored, plural, one {# event} other {# events}}',
  'events.bulk.undone-now':
    '{restored, plural, =0 {Nothing could be undone} one {Undone for # event} other {Undone for # events}}{left, plural, =0 {.} one {; {titles} was changed since and stays.} other {; # were changed since and stay: {titles}.}}',
  'events.keys.choose': 'Choose the event, while choosing several',
  'events.keys.choose-range': 'Choose from row to row',
  'events.keys.choose-all': 'Choose all events that match, while choosing',
  'events.keys.choose-end': 'Stop choosing',

  'error.bulk.too-many':
    '{count, plural, =0 {No event is chosen} other {These are {count, number} events; at most {max, number} can be changed at once. Narrow the selection down}}',
  'error.bulk.nothing-to-change': 'Nothing would change',
  'error.bulk.added-and-removed': 'A partner cannot be added and removed at once',
  'error.bulk.status-by-review':
    '{status, select, planned {It is planned} held {It is held} submitted {It is submitted} returned {It is returned} approved {It is approved} other {It is cancelled}}: from there this status is reached by review only',
  'error.bulk.approved': 'It is approved, and was approved as it is',
  'error.bulk.changed-since':
    '{total, plural, one {{titles} was changed or deleted} other {# events were changed or deleted, {titles} among them,}} since you looked. Nothing was changed; look again',
  'error.bulk.refused':
    '{total, plural, one {{titles} cannot be changed} other {# events cannot be changed, {titles} among them}}. Nothing was changed; look again',
  'error.bulk.not-found': 'There is no such change any more, or somebody else made it',
  'error.bulk.undone-already': 'This change is undone already',
  'error.bulk.changed-meanwhile': 'It was changed since',
  'error.bulk.gone-meanwhile': 'The project does not have any more what it said before',
} as const;
