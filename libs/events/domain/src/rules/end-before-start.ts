import type { EventRule } from './judged-event';

/** A last day that lies before the first: records that came from elsewhere can have it, though nobody can log it. */
export const endBeforeStart: EventRule = {
  kind: 'event',
  id: 'end-before-start',
  severity: 'attention',
  check: ({ startsOn, endsOn }) =>
    startsOn !== null && endsOn !== null && endsOn < startsOn ? [{ pointer: '/endsOn', params: { date: endsOn, start: startsOn } }] : [],
  changes: ({ startsOn, endsOn }) => [
    { pointer: '/startsOn', before: startsOn, after: endsOn },
    { pointer: '/endsOn', before: endsOn, after: startsOn },
  ],
};
