import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import type { EventRecord } from '@turnout/events/domain';
import { EvidenceSummaryQueries, type ListedEvidence } from '@turnout/events/server';
import type { Cell, Column, ColumnKind, TableBlock } from '@turnout/reports/document';

const COLUMNS: readonly (readonly [string, ColumnKind])[] = [
  ['event', 'text'],
  ['startsOn', 'date'],
  ['file', 'text'],
  ['kind', 'text'],
  ['bytes', 'count'],
  ['sha256', 'text'],
];
const HIDDEN: Cell = { kind: 'missing', reason: 'not-applicable' };

/** Lists the evidence behind records, for programs and auditors: headings are names of columns. */
@Injectable()
export class EvidenceTable {
  constructor(private readonly evidence: EvidenceSummaryQueries) {}

  /** Files that the asker may not open are listed with their hash, without their name. */
  async of(ctx: ProjectContext, records: readonly EventRecord[]): Promise<TableBlock> {
    const files = await this.evidence.list(
      ctx,
      records.map(({ id }) => id),
    );
    const events = new Map(records.map((record) => [record.id, record]));
    const rows = files.map((file) => ({ recordId: file.event, cells: cellsOf(file, events.get(file.event)) }));
    return {
      ...{ kind: 'table', id: 'evidence', caption: 'evidence', groupHeading: null, total: null, notes: [], emptyText: '' },
      columns: COLUMNS.map(([id, kind]): Column => ({ id, heading: id, kind, grow: 1, ...(id === 'event' ? { namesRecord: true } : {}) })),
      groups: [{ key: null, label: null, sum: null, rows }],
    };
  }
}

function cellsOf({ name, kind, bytes, sha256 }: ListedEvidence, event: EventRecord | undefined): readonly Cell[] {
  const text = (words: string): Cell => ({ kind: 'text', text: words });
  const startsOn = event?.startsOn ?? null;
  return [
    text(event?.title ?? ''),
    startsOn === null ? { kind: 'missing', reason: 'not-known' } : { kind: 'date', from: startsOn, to: null },
    name === null ? HIDDEN : text(name),
    text(kind),
    { kind: 'count', value: bytes },
    text(sha256),
  ];
}
