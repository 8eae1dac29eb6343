import { foldForSearch } from '@turnout/shared/kernel';
import type { EventRule } from './judged-event';

/** Meetings by name: English, Portuguese, Spanish, Italian, French, Polish, Greek, Hungarian, Latvian, Bulgarian. */
const MEETINGS = [
  ...['meetings', 'sessions', 'workshops', 'webinars', 'seminars', 'lectures'],
  ...['reuniões', 'encontros', 'sessões', 'reuniones', 'encuentros', 'sesiones', 'talleres'],
  ...['riunioni', 'incontri', 'sessioni', 'laboratori', 'réunions', 'rencontres', 'séances', 'ateliers'],
  ...['spotkania', 'spotkań', 'warsztaty', 'warsztatów', 'συναντήσεις', 'συναντήσεων', 'εργαστήρια'],
  ...['találkozó', 'foglalkozás', 'tikšanās', 'sanāksmes', 'срещи', 'работилници'],
];

/** A number of at most two digits and the meetings it counts, with room for an adjective between them. */
const COUNTED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<said>[1-9]\\d?) (?:\\p{L}+ )?(?:${MEETINGS.map(foldForSearch).join('|')})(?!\\p{L})`,
  'gu',
);

/** The numbers of meetings that a text speaks of, each once. */
export function meetingsSaid(text: string): number[] {
  return [...new Set([...foldForSearch(text).matchAll(COUNTED)].map(({ groups }) => Number(groups?.['said'])))];
}

/** A record of one meeting whose title speaks of several: 31 records can be 34 events, and a sum counts what the record says. */
export const titleSaysMeetings: EventRule = {
  kind: 'event',
  id: 'title-says-meetings',
  severity: 'attention',
  check: ({ title, meetings }) => {
    const [said = 1] = meetingsSaid(title);
    return meetings === 1 && said > 1 ? [{ pointer: '/meetings', params: { said, meetings } }] : [];
  },
  changes: ({ meetings }, { pointer, params }) => [{ pointer, before: meetings, after: params['said'] }],
};
