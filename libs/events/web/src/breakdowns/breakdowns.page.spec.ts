import { button, textOf } from '../testing/on-page';
import { addressNow, answerSetup, asked, openPage, settled } from '../testing/played-server';

const totals = (records: number, participants: number | null, unknown = 0) => ({
  records,
  events: records,
  participants,
  estimated: 0,
  unknown,
});

/** The worked example of docs/domain/counting.md. */
const GENDER = {
  ...{ dimension: 'gender', label: 'Gender', basis: 'participants-as-reported' },
  categories: [
    { category: 'women', records: 2, participants: 22 },
    { category: 'men', records: 1, participants: 9 },
    { category: 'non-binary', records: 1, participants: 1 },
  ],
  ...{ notStated: 16, without: totals(2, 50, 1), total: totals(4, 98, 1) },
};

function answerSums(split: object | null): void {
  const row = { key: 'igniting', label: 'Igniting event', ...totals(4, 98, 1), documented: 37 };
  asked('GET', '/summary').flush({
    ...{ by: 'type', basis: 'participants-as-reported' },
    rows: [row, { key: 'peer-learning', label: 'Peer-learning event', ...totals(0, 0), documented: 0 }],
    total: { ...totals(4, 98, 1), documented: 37 },
  });
  if (split) asked('GET', '/summary/breakdown').flush(split);
}

async function open(address: string, asksFor: readonly string[], used: readonly string[] = [], role: 'viewer' | 'partner' = 'partner') {
  const page = await openPage(address, role);
  answerSetup(undefined, undefined, asksFor);
  asked('GET', '/breakdown-categories').flush({
    items: used.map((dimension) => ({ dimension, category: 'a', records: 1 })),
    total: 1,
    nextCursor: null,
  });
  await settled();
  return page;
}

const cells = (row: Element): string =>
  [...row.children]
    .map(textOf)
    .filter((text) => text !== '')
    .join(' ');
const lines = (page: Element): readonly string[] =>
  [...page.querySelectorAll('tn-breakdown-table tbody tr, tn-breakdown-table tfoot tr')].map(cells);

describe('who took part', () => {
  it('adds the worked example up: groups, not stated and records without make the total', async () => {
    const page = await open('/participants', ['gender']);
    answerSums(GENDER);
    await settled();
    expect(textOf(page.querySelector('.sentence'))).toBe('It is stated for 32 of 98 participants. 1 record has no count.');
    expect(lines(page)).toEqual([
      'women 22 69% 22% 2',
      'men 9 28% 9% 1',
      'non-binary 1 3% 1% 1',
      'Not stated 16 – 16% –',
      'No breakdown in the record 50 – 51% 2',
      'All 98 100% 4',
    ]);
    expect(textOf(page.querySelector('.basis'))).toContain('Participants as reported');
  });

  it('says how many of them signed lists support, and leads from a type to its records', async () => {
    const page = await open('/participants?country=PL', ['gender']);
    answerSums(GENDER);
    await settled();
    expect(textOf(page.querySelector('tn-documented-table .sentence strong'))).toBe(
      '37 of 98 participants are supported by a signed list.',
    );
    expect([...page.querySelectorAll('tn-documented-table tbody tr')].map(cells)).toEqual(['Igniting event 98 37 38%']);
    expect(page.querySelector('tn-documented-table tbody a')?.getAttribute('href')).toBe('/p/sociall/events?type=igniting&country=PL');
  });

  it('offers what the project asks for and what records are split by, one at a time, in the address', async () => {
    const page = await open('/participants', ['gender'], ['gender', 'Languages spoken']);
    answerSums(GENDER);
    await settled();
    expect([...page.querySelectorAll('.dimensions button')].map(textOf)).toEqual(['Gender', 'Languages spoken']);
    button(page, 'Languages spoken').click();
    await settled();
    expect(addressNow()).toBe('/p/sociall/events/participants?split=Languages%20spoken');
    answerSums({
      ...GENDER,
      dimension: 'Languages spoken',
      label: 'Languages spoken',
      categories: [],
      notStated: 0,
      without: totals(1, null, 1),
      total: totals(1, null, 1),
    });
    await settled();
    expect(lines(page)).toEqual(['No breakdown in the record 0 – – 1', 'All not known – 1']);
  });

  it('says who can make the project split its counts, where it splits them by nothing', async () => {
    const page = await open('/participants', [], [], 'viewer');
    answerSums(null);
    await settled();
    expect(textOf(page.querySelector('tn-empty-state'))).toMatch(/^Counts are split by nothing yetA coordinator can say/u);
    expect(page.querySelector('tn-empty-state a')).toBeNull();
  });
});
