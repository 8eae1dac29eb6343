// One measured run in a process of its own: `import-run.mjs make|ours|floor <rows> <file>` writes a table, or reads it and prints what the
// whole process took: `{"cpu": seconds, "memory": megabytes}`.
import { readFileSync, writeFileSync } from 'node:fs';
import { readXlsx, writeXlsx } from 'hucre';
import { type KnownEvent, matchRows, NO_CHOICES, understand } from '@turnout/events/domain';
import { SOCIALL_RECORDS, SOCIALL_VOCABULARY } from '@turnout/events/domain/testing';
import { readTables } from '@turnout/events/read-tables';

const HEADER = ['Type', 'Country', 'Date', 'Event', 'Partner(s)', 'Nr.', 'Women', 'Men', 'Place', 'Mode'];
const [side, rows, file = ''] = process.argv.slice(2);
const isWorkbook = file.endsWith('.xlsx');

if (side === 'make') await make(Number(rows));
else {
  const found = side === 'ours' ? ours() : await floor();
  if (found < Number(rows)) throw new Error(`Only ${String(found)} rows were read.`);
  const { user, system } = process.cpuUsage();
  process.stdout.write(JSON.stringify({ cpu: (user + system) / 1e6, memory: process.resourceUsage().maxRSS / 1024 }));
}

/** Reads and understands the table as an import into the real project does. */
function ours(): number {
  const known = SOCIALL_RECORDS.map((record): KnownEvent => ({ ...record, version: 1, breakdowns: [], summary: null }));
  const { tables } = readTables(readFileSync(file), { name: file });
  const { counts } = matchRows(understand(tables, SOCIALL_VOCABULARY, NO_CHOICES), known, [], NO_CHOICES);
  return counts.ready + counts.decide;
}

/** The least that can be done with such a file: its values, and nothing understood. */
async function floor(): Promise<number> {
  if (isWorkbook) return (await readXlsx(readFileSync(file))).sheets[0]?.rows.length ?? 0;
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.map((line) => line.split(';')).length;
}

/** The real records over and over, with titles of their own, as a person might keep them. */
async function make(amount: number): Promise<void> {
  const cells = Array.from({ length: amount }, (_, index) => cellsOf(index));
  if (isWorkbook) {
    const dated = cells.map((row) => row.map((cell, column) => (column === 2 ? new Date(`${String(cell)}T00:00:00Z`) : cell)));
    writeFileSync(file, await writeXlsx({ sheets: [{ name: 'Events', rows: [HEADER, ...dated] }] }));
  } else
    writeFileSync(file, [HEADER, ...cells].map((row) => row.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(';')).join('\n'));
}

function cellsOf(index: number): (string | number)[] {
  const record = SOCIALL_RECORDS[index % SOCIALL_RECORDS.length];
  if (record === undefined) throw new Error('There are no records to repeat.');
  const count = record.participants.count ?? 0;
  const day = String((index % 28) + 1).padStart(2, '0');
  const month = String((Math.floor(index / 28) % 12) + 1).padStart(2, '0');
  const type = SOCIALL_VOCABULARY.types.find(({ code }) => code === record.type)?.names[0] ?? '';
  return [
    ...[type, record.country ?? 'European', `2020-${month}-${day}`, `${record.title} (${String(index)})`],
    ...[
      [record.leadPartner, ...record.coPartners].join(', '),
      count,
      count >> 1,
      count - (count >> 1),
      `Hall ${String(index % 40)}`,
      'online',
    ],
  ];
}
