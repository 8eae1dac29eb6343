/** English, logging without a network. ICU MessageFormat. */
export const eventsWaiting = {
  'events.waiting.title': 'Waiting to be sent',
  'events.waiting.lead': 'Logged in this browser, and counted nowhere until they are sent.',
  'events.waiting.kept': 'Kept here. It is sent as soon as there is a network.',
  'events.waiting.due': 'Waiting',
  'events.waiting.refused': 'Not taken',
  'events.waiting.held': 'Being changed',
  'events.waiting.held-text': 'It was opened in the form and not saved there. Saving sends it.',
  'events.waiting.open': 'Open in the form',
  'events.waiting.open-one': 'Open in the form: {title}',
  'events.waiting.discard': 'Throw away',
  'events.waiting.discard-one': 'Throw away: {title}',
  'events.waiting.discarded': '“{title}” was thrown away.',
  'events.waiting.send': 'Send now',
  'events.waiting.sending': 'Sending …',
  'events.waiting.opened': 'This event waits to be sent. It goes as you save it here.',
  'events.waiting.notice':
    '{count, plural, one {One event waits to be sent.} other {# events wait to be sent.}}{refused, plural, =0 {} one { One needs you.} other { # need you.}}',
  'events.waiting.look': 'Look',
  'events.waiting.sent': '{count, plural, one {The event that waited was sent.} other {# events that waited were sent.}}',
  'error.client.waited-too-long':
    'This was sent more than four weeks ago, and nobody can say any more whether it arrived. Look for it in the list first; save it here only if it is not there.',
} as const;
