/** Polish, what was promised and what would close a gap. ICU MessageFormat. */
export const promises = {
  'impact.promise.all-types': 'Wszystkie rodzaje łącznie',
  'impact.promise.events': '{events, plural, one {# wydarzenie} few {# wydarzenia} many {# wydarzeń} other {# wydarzenia}}',
  'impact.promise.participants': '{participants, plural, one {# uczestnik} few {# uczestników} many {# uczestników} other {# uczestnika}}',
  'impact.promise.with': '{promise}: {conditions}',
  'impact.clause':
    '{events, plural, one {# wydarzenie} few {# wydarzenia} many {# wydarzeń} other {# wydarzenia}} {where}{people, plural, =-1 {} one { z udziałem # uczestnika w każdym} few { z udziałem # uczestników w każdym} many { z udziałem # uczestników w każdym} other { z udziałem # uczestnika w każdym}}',
  'impact.where.school': 'w szkołach',
  'impact.where.local-community': 'w społecznościach lokalnych',
  'impact.where.other': 'w innych środowiskach',
  'impact.where.anywhere': 'gdziekolwiek',
  'impact.where.national': 'na szczeblu krajowym',
  'impact.where.international': 'na szczeblu międzynarodowym',
  'impact.where.country': 'w kraju: {country}',
  'impact.where.european': 'na skalę europejską',
  'impact.where.partner': 'z organizatorem {partner}',
  'impact.where.audience': 'dla odbiorców „{audience}”',
  'impact.where.period': 'w okresie {period}',
  'impact.where.every-period': 'w każdym okresie sprawozdawczym',
  'impact.promise.people':
    '{participants, plural, one {# uczestnik} few {# uczestników} many {# uczestników} other {# uczestnika}} {where}{people, plural, =-1 {} one {, w wydarzeniach z udziałem co najmniej # uczestnika} few {, w wydarzeniach z udziałem co najmniej # uczestników} many {, w wydarzeniach z udziałem co najmniej # uczestników} other {, w wydarzeniach z udziałem co najmniej # uczestnika}}',
  'impact.promise.in-total':
    '{clause}, łącznie {participants, plural, one {# uczestnik} few {# uczestników} many {# uczestników} other {# uczestnika}}',
  'impact.promise.of-these': '{clause} (w tym {parts})',
  'impact.promise.by': '{what}, do końca M{month}',
  'impact.gap.events':
    '{events, plural, one {jeszcze # wydarzenie} few {jeszcze # wydarzenia} many {jeszcze # wydarzeń} other {jeszcze # wydarzenia}}',
  'impact.gap.events-where':
    '{events, plural, one {jeszcze # wydarzenie} few {jeszcze # wydarzenia} many {jeszcze # wydarzeń} other {jeszcze # wydarzenia}} {where}{people, plural, =-1 {} one { z udziałem # uczestnika w każdym} few { z udziałem # uczestników w każdym} many { z udziałem # uczestników w każdym} other { z udziałem # uczestnika w każdym}}',
  'impact.gap.participants':
    '{participants, plural, one {jeszcze # uczestnik} few {jeszcze # uczestników} many {jeszcze # uczestników} other {jeszcze # uczestnika}}',
  'impact.gap.participants-where':
    '{participants, plural, one {jeszcze # uczestnik} few {jeszcze # uczestników} many {jeszcze # uczestników} other {jeszcze # uczestnika}} {where}',
  'impact.gap': 'Aby zamknąć lukę: {what}.',
  'impact.perhaps-held':
    '{meetings, plural, one {Być może # z tych spotkań już się odbyło, w wydarzeniu, dla którego nie podano środowiska lub liczby osób.} few {Być może # z tych spotkań już się odbyły, w wydarzeniach, dla których nie podano środowiska lub liczby osób.} many {Być może # z tych spotkań już się odbyło, w wydarzeniach, dla których nie podano środowiska lub liczby osób.} other {Być może # z tych spotkań już się odbyło, w wydarzeniach, dla których nie podano środowiska lub liczby osób.}}',
} as const;
