import { SOCIALL_RECORDS } from '@turnout/events/domain/testing';
import type { Block } from '@turnout/reports/document';
import { goldenDocument } from '../testing';
import { compareVersions, type VersionContent } from './compare-versions';
import type { ChangeAct } from './change-acts';
import type { FrozenEvent } from './frozen-event';
import { sectionTexts } from './section-texts';

const EVENTS: readonly FrozenEvent[] = SOCIALL_RECORDS.map((record) => ({ ...record, summary: null, series: null, breakdowns: [] }));
const [first, second, third, ...rest] = EVENTS as [FrozenEvent, FrozenEvent, FrozenEvent, ...FrozenEvent[]];
const SETTING = { composition: { '': { name: 'Final report', sections: ['Introduction'] } }, type: { igniting: { label: 'Igniting' } } };

async function contentOf(events: readonly FrozenEvent[], blocks?: readonly Block[]): Promise<VersionContent> {
  const document = await goldenDocument('all-blocks');
  return { events, setting: SETTING, document: { ...document, ...(blocks ? { blocks } : {}) } };
}

describe('two versions', () => {
  it('of the same are the same', async () => {
    const content = await contentOf(EVENTS);
    const { totals, ...rest } = compareVersions(content, content, []);
    expect(totals).toHaveLength(1);
    expect(rest).toEqual({ events: [], texts: [], settings: [] });
  });

  it('differ in exactly the three events that were changed, with their effect on the totals, and who did it', async () => {
    const act = (thing: string, fields: readonly string[], by = 'Ana'): ChangeAct => ({
      ...{ thing, fields, by, operation: 'change', at: '2021-06-16T08:00:00.000Z' },
    });
    const more: FrozenEvent = { ...first, participants: { ...first.participants, count: 20 }, signedCount: 20 };
    const fresh: FrozenEvent = { ...second, id: 'new', title: 'Fresh', startsOn: null };
    const acts = [
      act(first.id, ['participants.count'], 'Berta'),
      act(first.id, ['participants']),
      act(first.id, ['title']),
      act(first.id, ['evidence.kind'], 'Carlo'),
      act('elsewhere', ['participants.count']),
    ];
    const { events, totals } = compareVersions(await contentOf(EVENTS), await contentOf([more, second, ...rest, fresh]), acts);
    expect(events.map(({ id, state }) => [id, state])).toEqual([
      [first.id, 'changed'],
      [third.id, 'gone'],
      ['new', 'added'],
    ]);
    const [changed] = events;
    expect(changed?.changes.map(({ field, before, after, act: by }) => [field, before, after, by?.by])).toEqual([
      ['participants.count', 18, 20, 'Ana'],
      ['signedCount', null, 20, 'Carlo'],
    ]);
    expect(changed?.acts).toHaveLength(4);
    expect(changed?.effects[0]?.effect).toMatchObject({ participants: 2, documented: 20, records: 0 });
    expect([totals[0]?.before.participants, totals[0]?.after.participants]).toEqual([712, 712 + 2 + 10 - 100]);
  });

  it('say of a change that the history does not know that nobody made it', async () => {
    const renamed = { ...first, leadPartner: 'CARDET Ltd' };
    const { events } = compareVersions(await contentOf([first]), await contentOf([renamed]), []);
    expect(events[0]?.changes).toEqual([{ field: 'leadPartner', before: 'CARDET', after: 'CARDET Ltd', act: null }]);
  });

  it('differ in settings, area by area', async () => {
    const before = await contentOf([]);
    const composition = { '': { name: 'Final report', sections: ['Introduction', 'Sums'] } };
    const { settings } = compareVersions(before, { ...before, setting: { composition, partner: { CEO: { name: 'Centre' } } } }, []);
    expect(settings).toEqual([
      { area: 'composition', thing: null, field: 'sections', before: ['Introduction'], after: ['Introduction', 'Sums'] },
      { area: 'type', thing: 'igniting', field: 'label', before: 'Igniting', after: null },
      { area: 'partner', thing: 'CEO', field: 'name', before: null, after: 'Centre' },
    ]);
  });

  it('differ in texts, section by section', async () => {
    const text = (section: string, words: string): Block => ({ kind: 'paragraph', text: words, section });
    const sections = [
      { id: 'a', title: 'Introduction', isOn: true },
      { id: 'b', title: 'Conclusions', isOn: true },
    ];
    const before = await contentOf([], [text('a', 'In all 586 people came.'), text('b', 'Thanks.'), text('c', 'Old.')]);
    const after = await contentOf([], [text('a', 'In all 712 people came.'), text('d', 'New.'), text('b', 'Thanks.')]);
    const named = (content: VersionContent): VersionContent => ({ ...content, document: { ...content.document, sections } });
    const { texts } = compareVersions(named(before), named(after), []);
    expect(texts.map(({ section, title, state }) => [section, title, state])).toEqual([
      ['a', 'Introduction', 'changed'],
      ['d', null, 'added'],
      ['c', null, 'gone'],
    ]);
  });
});

describe('the texts of two instants', () => {
  it('are the same when they speak of nothing but their own instant, and of their own day on the cover', async () => {
    const document = await goldenDocument('all-blocks');
    const at = (asOf: string, instant: string, day: string): Promise<VersionContent> =>
      contentOf(
        [],
        [
          { kind: 'paragraph', text: `Records as of ${instant}.`, section: 'counting-rules' },
          { kind: 'paragraph', text: `Date: ${day}` },
        ],
      ).then((content) => ({ ...content, document: { ...content.document, asOf, locale: document.locale } }));
    const before = await at('2021-06-15T09:30:00.000Z', '15 Jun 2021, 09:30 UTC', '15 June 2021');
    const after = await at('2021-07-01T10:00:00.000Z', '1 Jul 2021, 10:00 UTC', '1 July 2021');
    expect(compareVersions(before, after, []).texts).toEqual([]);
  });
});

describe('the words of a document', () => {
  it('are those of every kind of block, but for the rows of tables', async () => {
    const document = await goldenDocument('all-blocks');
    const label = { label: 'Version', value: { kind: 'count', value: 2 } } as const;
    const picture = { id: '1', mediaType: 'image/jpeg', width: 4, height: 3, base64: null, alternative: null, credit: null } as const;
    const chart = { kind: 'bars', direction: 'across', valueLabel: 'Events', categories: [], series: [] } as const;
    const blocks: readonly Block[] = [
      { kind: 'cover', logo: null, facts: [label] },
      { kind: 'contents', depth: 2 },
      { kind: 'list-of', what: 'tables' },
      { kind: 'heading', level: 1, text: 'Introduction', number: '1' },
      { kind: 'paragraph', text: 'Said.' },
      {
        kind: 'rich-text',
        below: 1,
        content: [{ kind: 'paragraph', content: [{ text: 'In all ' }, { text: '712', figure: 'participants' }] }],
      },
      { kind: 'callout', tone: 'note', title: 'Mind', text: 'the gap' },
      { kind: 'facts', facts: [label] },
      { kind: 'key-figures', figures: [label], basis: 'As reported' },
      { kind: 'chart', id: 'c', caption: 'Chart', chart, alternative: 'Ten events', notes: ['Counted once'] },
      {
        kind: 'pictures',
        pictures: [
          { ...picture, caption: 'A cake' },
          { ...picture, caption: null },
        ],
      },
      { kind: 'pictures', caption: 'Pictures', pictures: [] },
      {
        kind: 'table',
        id: 't',
        caption: 'Sums',
        groupHeading: null,
        columns: [],
        groups: [],
        total: null,
        notes: ['Basis'],
        emptyText: '',
      },
    ];
    const [outside] = sectionTexts({ ...document, title: 'Report', subtitle: 'M6–M40', blocks });
    expect(outside?.paragraphs).toEqual([
      ...['Report', 'M6–M40', 'Version: 2', 'Introduction', 'Said.', 'In all 712', 'Mind', 'the gap', 'Version: 2', 'Version: 2'],
      ...['As reported', 'Chart', 'Ten events', 'Counted once', 'A cake', 'Pictures', 'Sums', 'Basis'],
    ]);
    expect(sectionTexts({ ...document, title: 'Report', subtitle: null, blocks: [] })[0]?.paragraphs).toEqual(['Report']);
  });
});
