/** English, what can go wrong with imports after they were read. ICU MessageFormat. */
export const eventsImportLedger = {
  'error.event.no-origin': 'This event was not imported',
  'error.import.not-found': 'There is no such import, or it is somebody else’s',
  'error.import.no-draft':
    '{state, select, undone {This import was undone} other {This import is committed already}}: nothing of it can be decided any more',
  'error.import.not-committed': 'This import is still a draft',
  'error.import.undone-already': 'This import is undone already',
  'error.import.undecided': '{rows, plural, one {# row waits} other {# rows wait}} for a decision. Nothing was imported',
  'error.import.row-undecided': 'It waits for a decision',
  'error.import.nothing-to-do': 'Nothing would be added or changed',
  'error.import.changed-since':
    '{rows, plural, =0 {The project was changed} one {# row would do something else} other {# rows would do something else}} since you looked. Nothing was imported; look again',
  'error.import.event-changed-since': 'The event was changed or deleted since you looked',
  'error.import.template-of-another-project':
    'This workbook belongs to the project {project}: its rows are events of that one. Bring it back there, or copy its cells',
  'error.import.too-many-drafts': 'You have {max, number} drafts in this project. Commit or delete some of them first',
  'error.import.changed-meanwhile': 'It was changed since',
  'error.import.attached-meanwhile': 'Evidence, a report or a comment was added to it since',
  'error.import.gone-meanwhile': 'The project does not have any more what it said before',
  'error.import.unknown-table': 'The source has no such table',
  'error.import.column-invalid': 'This is no column, or nothing that a column can say',
  'error.import.unknown-day-order': 'Days stand before months or behind them',
  'error.import.decision-invalid': 'This decision is not complete',
  'error.import.too-many-decisions': 'A draft holds {max, number} decisions at most; one of them can be about many rows',
  'error.import.unknown-decision': 'There is no such decision to withdraw',
  'error.import.unknown-state': 'Rows are ready, wait for a decision or are left out',
  'error.import.unknown-order': 'Rows stand with problems first or as in their source',
} as const;
