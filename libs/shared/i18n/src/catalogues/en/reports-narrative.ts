/**
 * English, where a text contradicts the records. ICU MessageFormat. `of` names the events that are meant, or is null; `elsewhere` is another
 * number in the same text, or null.
 */
export const reportsNarrative = {
  'reports.narrative.record':
    '{kind, select, events {The text says {said, plural, one {# event} other {# events}}{of, select, null {} other { ({of})}}, the records say {right, number}.} participants {The text says {said, plural, one {# participant} other {# participants}}{of, select, null {} other { ({of})}}, the records say {right, number}.} countries {The text says {said, plural, one {# country} other {# countries}}; there are {right, number}.} partners {The text says {said, plural, one {# partner} other {# partners}}; the project has {right, number}.} types {The text says {said, plural, one {# type} other {# types}} of events; the project has {right, number}.} other {The text says {said, plural, one {# contact} other {# contacts}}; the project’s database has {right, number}.}}{elsewhere, select, null {} other { Elsewhere this text says {elsewhere, number}.}}',
  'reports.narrative.promise':
    '{kind, select, events {The text says that {said, plural, one {# event was} other {# events were}} to be held{of, select, null {} other { ({of})}}; {right, plural, one {# was} other {# were}} promised.} other {The text says that {said, plural, one {# participant was} other {# participants were}} to be reached{of, select, null {} other { ({of})}}; {right, plural, one {# was} other {# were}} promised.}}{elsewhere, select, null {} other { Elsewhere this text says {elsewhere, number}.}}',
  'reports.narrative.sum':
    '{kind, select, events {The text says {said, plural, one {# event} other {# events}}, and the parts it names add up to {sum, number}.} other {The text says {said, plural, one {# participant} other {# participants}}, and the parts it names add up to {sum, number}.}}',
  'reports.narrative.elsewhere': 'The text says {said, number} here and {elsewhere, number} before. The records do not say which is right.',
  'reports.narrative.period':
    '{which, select, first {The text begins with {said}; the first event is of {right}.} other {The text ends with {said}; the last event is of {right}.}}',
  'reports.narrative.figure-gone':
    'There is no figure “{key}” any more: what it counted was deleted or renamed. Put in another one, or take it out.',
  'error.narrative.not-one-text': 'Send exactly one text: plain text, rich text, or a report that is being composed.',
  'error.narrative.text-too-long': 'A text of at most {max, number} letters can be checked at once. Check it in parts.',
  'error.narrative.unknown-language': 'Numbers in words are not read in this language.',
} as const;
