/** English, changes of many events at once. ICU MessageFormat. */
export const eventsBulk = {
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
