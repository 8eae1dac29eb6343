import { NO_FILTER } from '../filter/event-filter';
import { DEFAULT_LAYOUT, usualColumns } from '../layout';
import { checkViewName, MAX_VIEW_NAME_LENGTH, viewNameKey } from './check-view';
import { formatViewContent, isSameView, readViewContent, translateFilter } from './view-content';

describe('what a view shows', () => {
  it('is read from an address and written back', () => {
    const query = { type: ['igniting', 'none'], country: 'CY', from: '2020-01-01', q: 'Ząbki', group: 'country', sort: '-startsOn' };
    const { problems, ...content } = readViewContent({ ...query, utm: 'x' });
    expect(problems).toEqual([]);
    expect(content).toEqual({
      filter: { ...NO_FILTER, type: ['igniting', null], country: ['CY'], from: '2020-01-01', q: 'Ząbki' },
      layout: { columns: usualColumns('country'), group: 'country', order: { by: 'startsOn', isDescending: true } },
    });
    expect(formatViewContent(content)).toEqual(query);
    expect(formatViewContent({ filter: NO_FILTER, layout: DEFAULT_LAYOUT })).toEqual({});
  });

  it('names everything that it does not understand', () => {
    const { filter, layout, problems } = readViewContent({ sort: 'colour', country: 'XX', status: 'held' });
    expect([filter, layout]).toEqual([{ ...NO_FILTER, status: ['held'] }, DEFAULT_LAYOUT]);
    expect(problems.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/country', 'country.unknown'],
      ['/sort', 'event.unknown-sort'],
    ]);
  });

  it('is the same in whichever order values were chosen', () => {
    const of = (query: Record<string, string | string[]>) => readViewContent(query);
    expect(isSameView(of({ country: ['CY', 'PL'] }), of({ country: 'PL,CY' }))).toBe(true);
    expect(isSameView(of({ country: 'CY' }), of({ country: 'CY,none' }))).toBe(false);
    expect(isSameView(of({ sort: 'title' }), of({}))).toBe(false);
    expect(isSameView(of({ columns: 'title,mode' }), of({ columns: 'mode,title' }))).toBe(false);
  });

  it('names the things of the project otherwise, and says which it cannot name', () => {
    const filter = { ...NO_FILTER, type: ['a', null], partner: ['b', 'gone', 'b2'], country: ['CY' as const] };
    const translated = translateFilter(filter, (field, name) => (name === 'gone' ? undefined : `${field}-${name.slice(0, 1)}`));
    expect(translated).toEqual({ filter: { ...filter, type: ['type-a', null], partner: ['partner-b'] }, lost: ['partner'] });
  });
});

describe('the name of a view', () => {
  it('is something, not too long, and the only one of its owner', () => {
    const codes = (name: string, others: string[] = []) => checkViewName(name, others).map(({ code }) => code);
    expect(codes(' \t')).toEqual(['view.name-missing']);
    expect(codes('ż'.repeat(MAX_VIEW_NAME_LENGTH))).toEqual([]);
    expect(codes('ż'.repeat(MAX_VIEW_NAME_LENGTH + 1))).toEqual(['view.name-too-long']);
    expect(codes(' To  Approve', ['to approve'])).toEqual(['view.name-taken']);
    expect(codes('To approve', ['Approved'])).toEqual([]);
    expect(viewNameKey('  ΣΧΟΛΕΊΑ ')).toBe('σχολεία');
  });
});
