import type { RequiredFact } from '../../draft/event-draft';
import type { ImportedRow, Question } from '../contract';
import { applyValues } from '../decisions/apply-values';
import { propose } from '../questions/issue';
import { QuestionBook } from '../questions/question-book';
import type { ReadRow } from '../rows/read-rows';
import type { ReadingContext } from '../rows/reading-context';
import type { RowBuilder } from '../rows/row-builder';
import type { SheetRow } from '../rows/sheet-row';
import { askFieldErrors, draftFacts } from './ask-field-errors';
import { askMissing } from './ask-missing';
import { rowFingerprint } from './fingerprint';
import { importedRow } from './imported-row';

/** Applies what was decided, asks what is left to ask, and says of every row what becomes of it. */
export function finishRows(
  read: readonly ReadRow[],
  context: ReadingContext,
): { readonly rows: readonly ImportedRow[]; readonly questions: readonly Question[] } {
  const book = new QuestionBook(context.decisions);
  const facts = draftFacts(context.words);
  const seen = new Map<string, number>();
  const rows = read.map((each) => {
    const { row, builder } = each;
    const original = row.raw.cells.map(({ text }) => text);
    const fingerprint = builder ? rowFingerprint(original) : '';
    const openFacts = builder ? finishFacts(row, builder, context) : [];
    if (builder && row.isEvent) {
      askAlike(`${fingerprint} ${String(builder.draft.type)}`, builder, seen, context);
      askFieldErrors(builder, facts);
    }
    for (const issue of builder?.issues ?? []) book.add(row.raw.number, issue);
    return importedRow(each, { original, fingerprint, openFacts }, context);
  });
  return { rows, questions: book.questions() };
}

function finishFacts(row: SheetRow, builder: RowBuilder, context: ReadingContext): readonly RequiredFact[] {
  // What is asked about a row that may be none would be asked in vain.
  if (!row.isEvent) builder.issues.length = 0;
  if (row.kind === 'continues' || row.kind === 'fragment') askStructure(row.kind, builder, context);
  applyValues(builder.draft, context.decisions.valuesOf(builder.row));
  for (const { pointer } of context.decisions.valuesOf(builder.row)) builder.explain(pointer, '', 'decided');
  takeLevel(builder, context);
  return row.isEvent ? askMissing(builder, context.decisions, context.lexicon) : [];
}

/** A type says what its events address, unless the row does. */
function takeLevel(builder: RowBuilder, { words, lexicon }: ReadingContext): void {
  const { draft } = builder;
  const type = words.types.find(({ code }) => code === draft.type);
  if (!type?.level || (draft.level ?? null) !== null) return;
  draft.level = type.level;
  builder.explain('/level', lexicon.labelOf(type.code), 'level-of-type');
}

function askStructure(kind: 'continues' | 'fragment', builder: RowBuilder, { decisions }: ReadingContext): void {
  const rows = [builder.row];
  const code = `row-${kind}` as const;
  builder.ask({
    ...{ id: code, code, pointer: '', isSettled: decisions.ofRow(builder.row) !== null },
    proposals: [
      ...(kind === 'continues' ? [propose('join', { kind: 'join', rows }, {}, 'join')] : []),
      propose('skip', { kind: 'skip', rows, reason: 'title' }, {}, 'skip-title'),
      propose('keep', { kind: 'keep', rows }, {}, 'keep'),
    ],
  });
}

/** The same words twice are most likely one event. */
function askAlike(key: string, builder: RowBuilder, seen: Map<string, number>, { decisions }: ReadingContext): void {
  const first = seen.get(key);
  if (first === undefined) {
    seen.set(key, builder.row);
    return;
  }
  const rows = [builder.row];
  builder.ask({
    ...{ id: 'rows-alike', code: 'rows-alike', pointer: '', params: { row: first }, isSettled: decisions.ofRow(builder.row) !== null },
    proposals: [
      propose('skip', { kind: 'skip', rows, reason: 'duplicate' }, {}, 'skip-duplicate'),
      propose('keep', { kind: 'keep', rows }, {}, 'keep-both'),
    ],
  });
}
