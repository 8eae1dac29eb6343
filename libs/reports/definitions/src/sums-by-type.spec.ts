import { NO_FILTER } from '@turnout/events/domain';
import { SOCIALL_SUMS } from '@turnout/events/domain/testing';
import type { Cell, ReportDocument, TableBlock } from '@turnout/reports/document';
import { createTranslator, loadCatalogue, type DocumentTranslator } from '@turnout/shared/i18n';
import { sumsByType } from './sums-by-type';
import { goldenDocument, ledgerFactsOf, SOCIALL_FACTS } from './testing';

let translator: DocumentTranslator;

beforeAll(async () => {
  translator = createTranslator('en', await loadCatalogue('en'));
});

function tableOf(document: ReportDocument): TableBlock {
  const table = document.blocks.find((block) => block.kind === 'table');
  if (table === undefined) throw new TypeError('no table');
  return table;
}

/** Values alone; words of a text cell, `null` for what is not known. */
function valueOf(cell: Cell): string | number | null {
  if (cell.kind === 'text') return cell.text;
  return cell.kind === 'count' ? cell.value : null;
}

function valuesOf(document: ReportDocument): readonly (readonly (string | number | null)[])[] {
  return tableOf(document).groups.flatMap(({ rows }) => rows.map(({ cells }) => cells.map(valueOf)));
}

describe('sums by type', () => {
  it('adds up the printed Soci@ll report', async () => {
    const document = await goldenDocument('sociall-sums');
    expect(valuesOf(document)).toEqual([
      ['Igniting event', 10, 10, 301],
      ['Peer-learning event', 13, 16, 295],
      ['Bench-learning international webinar', 2, 2, 39],
      ['Forward-looking session', 6, 6, 77],
    ]);
    expect(valuesOf(document).map(([, ...sums]) => sums)).toEqual(Object.values(SOCIALL_SUMS.type));
    expect(tableOf(document).total?.label).toBe('Total, as reported');
    expect(tableOf(document).total?.cells.map(valueOf)).toEqual(SOCIALL_SUMS.total);
  });

  it('puts the totals above as key figures and names their basis', async () => {
    expect((await goldenDocument('sociall-sums')).blocks[0]).toEqual({
      kind: 'key-figures',
      figures: [
        { label: 'Events', value: { kind: 'count', value: 34, trace: { query: {} } } },
        { label: 'Participants', value: { kind: 'count', value: 712, trace: { query: {} } } },
        { label: 'Records', value: { kind: 'count', value: 31, trace: { query: {} } } },
      ],
      basis: 'Participants are counted as reported by the organisers: a person who came to two events counts twice.',
    });
  });

  it('tells machines about doubts where there is no room for the columns', async () => {
    const table = tableOf(await goldenDocument('sociall-sums'));
    expect(table.columns.map(({ id }) => id)).toEqual(['type', 'records', 'events', 'participants']);
    expect(table.dataColumns).toEqual(['estimated', 'unknown']);
    expect(table.groups[0]?.rows.map(({ data }) => data)).toEqual(Array.from({ length: 4 }, () => ({ estimated: 0, unknown: 0 })));
  });

  it('shows what is estimated and what is not known as soon as there is any', async () => {
    const document = await goldenDocument('doubtful-sums');
    const table = tableOf(document);
    expect(table.columns.map(({ heading }) => heading)).toEqual([
      'Type',
      'Records',
      'Events',
      'Participants',
      'Of them estimated',
      'Records without a count',
    ]);
    expect(table.dataColumns).toEqual([]);
    expect(valuesOf(document)).toEqual([
      ['Igniting event', 4, 8, 74, 50, 1],
      ['Peer-learning event', 2, 2, 0, 0, 1],
      ['Bench-learning international webinar', 0, 0, 0, 0, 0],
      ['Forward-looking session', 0, 0, 0, 0, 0],
      ['Type not stated', 1, 1, null, 0, 1],
    ]);
    expect(table.total?.cells.map(valueOf)).toEqual([7, 11, 74, 50, 3]);
  });

  it('leads every figure down to its records', async () => {
    const rows = tableOf(await goldenDocument('doubtful-sums')).groups[0]?.rows ?? [];
    expect(rows.map(({ cells }) => cells[1])).toEqual([
      { kind: 'count', value: 4, trace: { query: { type: 'igniting' } } },
      { kind: 'count', value: 2, trace: { query: { type: 'peer-learning' } } },
      { kind: 'count', value: 0, trace: { query: { type: 'bench-learning' } } },
      { kind: 'count', value: 0, trace: { query: { type: 'forward-looking' } } },
      { kind: 'count', value: 1, trace: { query: { type: 'none' } } },
    ]);
  });

  it('lists only the types that were asked for', () => {
    const records = SOCIALL_FACTS.records.filter(({ type }) => type === 'igniting');
    const document = sumsByType.build(ledgerFactsOf(records, { filter: { ...NO_FILTER, type: ['igniting'] } }), translator);
    expect(valuesOf(document)).toEqual([['Igniting event', 10, 10, 301]]);
  });

  it('names the project by its title where it has no acronym', () => {
    const project = { ...SOCIALL_FACTS.project, acronym: null };
    expect(tableOf(sumsByType.build(ledgerFactsOf([], { project }), translator)).caption).toBe(
      'Events and participants of Soci@ll - Whole School Social Labs, by type of event',
    );
  });
});
