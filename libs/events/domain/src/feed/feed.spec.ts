import { createDocumentTranslator, type DocumentLanguage, type DocumentTranslator, loadDocumentCatalogue } from '@turnout/shared/i18n';
import { type IsoDate, isoDate } from '@turnout/shared/kernel';
import { feedCalendar } from './feed-calendar';
import type { FeedContent, FeedDeadline, FeedEvent, FeedProject } from './feed-content';

const EDITION = { version: 3, createdAt: '2019-01-01T00:00:00.000Z', changedAt: '2019-02-01T00:00:00.000Z' };
const SOCIALL: FeedProject = { ...EDITION, id: 'p1', code: 'sociall', name: 'SOCI@LL', startsOn: isoDate('2018-01-01') };
const OTHER: FeedProject = { ...EDITION, id: 'p2', code: 'hub', name: 'Hub', startsOn: null };

function event(facts: Partial<FeedEvent> = {}): FeedEvent {
  return {
    ...EDITION,
    ...{ projectId: 'p1', id: 'e1', type: 'Peer learning', title: 'Εκπαίδευση χωρίς', status: 'held', mode: null },
    ...{ startsOn: isoDate('2019-03-16'), endsOn: null, meetingDays: null, country: null, place: null, partners: [] },
    ...facts,
  };
}

function deadline(facts: Partial<FeedDeadline> = {}): FeedDeadline {
  return {
    ...EDITION,
    ...{ projectId: 'p1', kind: 'deliverable', id: 'd1', code: 'D2.1', title: 'Toolkit', leadPartner: null },
    ...{ dueMonth: 15, endsOn: null, status: null, deliveredOn: null, isLocked: false },
    ...facts,
  };
}

function content(facts: Partial<FeedContent>): FeedContent {
  const { events = [], total = events.length, ...rest } = facts;
  return { isPersonal: false, projects: [SOCIALL], deadlines: [], ...rest, events, total };
}

const days = (...all: string[]): readonly IsoDate[] => all.map(isoDate);

describe('feedCalendar', () => {
  const spoken = new Map<DocumentLanguage, DocumentTranslator>();
  const say = (language: DocumentLanguage = 'en') => spoken.get(language) as DocumentTranslator;

  beforeAll(async () => {
    for (const language of ['en', 'pl'] as const) {
      spoken.set(language, createDocumentTranslator(language, await loadDocumentCatalogue(language)));
    }
  });

  const entries = (facts: Partial<FeedContent>, language?: DocumentLanguage) => [...feedCalendar(content(facts), say(language)).entries];

  it('has an entry for the days of an event, with what the ledger says of it', () => {
    const lasting = { endsOn: isoDate('2019-03-18'), place: 'Ząbki', country: 'PL', partners: ['CEO', 'CESIE'] };
    expect(entries({ events: [event(lasting)] })).toEqual([
      {
        ...{ uid: 'e1', sequence: 2, createdAt: EDITION.createdAt, changedAt: EDITION.changedAt },
        ...{ first: '2019-03-16', last: '2019-03-18', standing: 'confirmed', summary: 'Εκπαίδευση χωρίς' },
        description: ['Peer learning', 'Partners: CEO, CESIE', 'Held'],
        ...{ location: 'Ząbki, Poland', category: 'Peer learning', path: '/p/sociall/events/e1' },
      },
    ]);
  });

  it.each([
    ['planned', 'tentative'],
    ['held', 'confirmed'],
    ['submitted', 'confirmed'],
    ['returned', 'confirmed'],
    ['approved', 'confirmed'],
    ['cancelled', 'cancelled'],
  ] as const)('says of a %s event that it is %s', (status, standing) => {
    expect(entries({ events: [event({ status })] })[0]?.standing).toBe(standing);
  });

  it('says of an event without a place in which country it is, or that it is online, or nothing', () => {
    const where = (facts: Partial<FeedEvent>) => entries({ events: [event(facts)] })[0]?.location;
    expect([where({ country: 'PT' }), where({ mode: 'online' }), where({ mode: 'hybrid' })]).toEqual(['Portugal', 'Online', null]);
  });

  it('has an entry for each meeting of a series; the first is the event', () => {
    const club = event({ type: null, meetingDays: days('2019-03-16', '2019-03-30') });
    expect(entries({ events: [club] }).map(({ uid, first, last, description }) => [uid, first, last, description[0]])).toEqual([
      ['e1', '2019-03-16', '2019-03-16', 'Meeting 1 of 2'],
      ['e1-2', '2019-03-30', '2019-03-30', 'Meeting 2 of 2'],
    ]);
  });

  it('has none for an event without a date', () => {
    expect(entries({ events: [event({ startsOn: null })] })).toEqual([]);
  });

  it('has the last day of what is due, which a later start of the project moves', () => {
    const [entry] = entries({ deadlines: [deadline({ leadPartner: 'CARDET' })] });
    expect(entry).toEqual({
      ...{ uid: 'd1', sequence: 4, createdAt: EDITION.createdAt, changedAt: EDITION.changedAt },
      ...{ first: '2019-03-31', last: '2019-03-31', standing: 'confirmed', summary: 'Due: Deliverable D2.1 – Toolkit' },
      description: ['In the lead: CARDET'],
      ...{ location: null, category: 'Deadline', path: '/p/sociall/events/calendar?month=2019-03' },
    });
    const moved = { ...SOCIALL, startsOn: isoDate('2018-02-01'), version: 4, changedAt: '2019-05-01T00:00:00.000Z' };
    const [later] = entries({ projects: [moved], deadlines: [deadline()] });
    expect([later?.first, later?.sequence, later?.changedAt]).toEqual(['2019-04-30', 5, '2019-05-01T00:00:00.000Z']);
    const [stated] = entries({ deadlines: [deadline({ changedAt: '2019-06-01T00:00:00.000Z' })] });
    expect(stated?.changedAt).toBe('2019-06-01T00:00:00.000Z');
  });

  it('says of deadlines what they are and whether they are done, and leaves out those without a day', () => {
    const period = { kind: 'reporting-period', id: 'rp', code: 'RP1', dueMonth: null, endsOn: isoDate('2019-06-30') } as const;
    const said = entries({
      deadlines: [
        deadline({ status: 'accepted' }),
        deadline({ kind: 'milestone', id: 'm1', code: 'MS3', title: 'Labs begin', dueMonth: 16 }),
        deadline({ ...period, title: 'First half' }),
        deadline({ ...period, id: 'rp2', code: 'RP2', endsOn: isoDate('2019-12-31'), title: null, isLocked: true }),
        deadline({ dueMonth: null }),
      ],
    });
    expect(said.map(({ summary, description }) => [summary, ...description])).toEqual([
      ['Done: Deliverable D2.1 – Toolkit'],
      ['Due: Milestone MS3 – Labs begin'],
      ['Ends: Reporting period RP1', 'First half'],
      ['Done: Reporting period RP2'],
    ]);
  });

  it('is named after its project, and a personal one names the project of each entry', () => {
    const both = { events: [event(), event({ projectId: 'p2', id: 'e0' })], projects: [SOCIALL, OTHER], isPersonal: true };
    const own = feedCalendar(content(both), say('pl'));
    expect([own.name, own.note, ...[...own.entries].map(({ summary }) => summary)]).toEqual([
      ...['Turnout: wszystkie moje projekty', null],
      ...['Hub: Εκπαίδευση χωρίς', 'SOCI@LL: Εκπαίδευση χωρίς'],
    ]);
    expect(feedCalendar(content({}), say()).name).toBe('Turnout: SOCI@LL');
    expect(feedCalendar(content({ projects: [] }), say()).name).toBe('Turnout: all my projects');
  });

  it('finds the words of an entry when it is taken, and the same again', () => {
    const said: string[] = [];
    const listening: DocumentTranslator = { ...say(), text: (key, params) => say().text((said.push(key), key), params) };
    const { entries: both } = feedCalendar(content({ events: [event(), event({ id: 'e2', status: 'planned' })] }), listening);
    const before = [...said];
    for (const _ of both) break;
    expect([before, said]).toEqual([['events.feed.name'], ['events.feed.name', 'events.vocabulary.status.held']]);
    expect([...both]).toEqual([...both]);
  });

  it('says how many of the events it holds where it does not hold all', () => {
    expect(feedCalendar(content({ events: [event()], total: 2001 }), say()).note).toBe('The latest 1 of 2,001 events');
  });
});
