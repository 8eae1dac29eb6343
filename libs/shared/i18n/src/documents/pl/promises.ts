/** Polish, what was promised and what would close a gap. ICU MessageFormat. */
export const promises = {
  'impact.promise.events': '{events, plural, one {# wydarzenie} few {# wydarzenia} many {# wydarzeń} other {# wydarzenia}}',
  'impact.promise.participants': '{participants, plural, one {# uczestnik} few {# uczestników} many {# uczestników} other {# uczestnika}}',
  'impact.promise.with': '{promise}: {conditions}',
  'impact.clause':
    '{events, plural, one {# wydarzenie} few {# wydarzenia} many {# wydarzeń} other {# wydarzenia}} {where}{people, plural, =-1 {} one { z udziałem # uczestnika w każdym} few { z udziałem # uczestników w każdym} many { z udziałem # uczestników w każdym} other { z udziałem # uczestnika w każdym}}',
  'impact.where.school': 'w szkołach',
  'impact.where.local-community': 'w społecznościach lokalnych',
  'impact.where.other': 'w innych środowiskach',
  'impact.where.anywhere': 'gdziekolwiek',
  'impact.gap': 'Aby zamknąć lukę: {what}.',
  'impact.perhaps-held':
    '{meetings, plural, one {Być może # z tych spotkań już się odbyło, w wydarzeniu, dla którego nie podano środowiska lub liczby osób.} few {Być może # z tych spotkań już się odbyły, w wydarzeniach, dla których nie podano środowiska lub liczby osób.} many {Być może # z tych spotkań już się odbyło, w wydarzeniach, dla których nie podano środowiska lub liczby osób.} other {Być może # z tych spotkań już się odbyło, w wydarzeniach, dla których nie podano środowiska lub liczby osób.}}',
} as const;
