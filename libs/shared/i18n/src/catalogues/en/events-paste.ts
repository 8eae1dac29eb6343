/** English, filling the form with a line of a sheet. ICU MessageFormat. */
export const eventsPaste = {
  'events.paste.open': 'Paste a line from a sheet',
  'events.paste.field': 'A line from a sheet',
  'events.paste.hint': 'Copied from Excel, Word or a mail. Its cells are recognised by what they hold, in any order.',
  'events.paste.fill': 'Fill the form',
  'events.paste.understood': 'Filled in from the line',
  'events.paste.nothing': 'Nothing of this line was recognised.',
  'events.paste.left-over': 'Left over',
  'events.paste.other-rows':
    '{count, plural, one {Only the first line was read; one more was pasted.} other {Only the first line was read; # more were pasted.}}',
  'events.paste.into-summary': 'Put what is left over into the summary',
  'events.paste.partners': 'Partners',
  'events.paste.done': 'Done',
} as const;
