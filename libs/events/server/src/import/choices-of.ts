import {
  COLUMN_FACTS,
  type ColumnChoice,
  type ColumnFact,
  DAY_ORDERS,
  type Decision,
  DECISION_KINDS,
  type ImportChoices,
  MAX_DECISIONS,
  MEANINGS,
} from '@turnout/events/domain';
import type { FieldError } from '@turnout/shared/kernel';
import { refuse } from '@turnout/shared/server-platform';
import type { ImportChange, ImportColumnChoice, ImportDecision } from './import-decision.dto';

/** Every code with which decisions are refused. */
export const IMPORT_CHOICE_CODES = [
  'import.unknown-table',
  'import.column-invalid',
  'import.unknown-day-order',
  'import.decision-invalid',
  'import.too-many-decisions',
  'import.unknown-decision',
] as const;

/** What of a decision each kind cannot do without. */
const NEEDED: Readonly<Record<Decision['kind'], (given: ImportDecision) => boolean>> = {
  set: ({ rows, pointer }) => areWhole(rows) && isPointer(pointer),
  assign: ({ pointer, values }) => isPointer(pointer) && (values?.every(({ rows }) => areWhole(rows)) ?? false),
  skip: ({ rows, reason }) => areWhole(rows) && reason !== undefined && reason.length <= 500,
  keep: ({ rows }) => areWhole(rows),
  means: ({ what, words, codes }) => MEANINGS.some((each) => each === what) && isShort(words) && codes?.length !== undefined,
  accept: ({ question }) => isShort(question),
  meetings: ({ rows, meetings }) => areWhole(rows) && Number.isSafeInteger(meetings),
  join: ({ rows }) => areWhole(rows),
  match: ({ rows, as, event }) => areWhole(rows) && ['update', 'new'].includes(as ?? '') && (event === undefined || isShort(event)),
};

/** What is decided after a change, by shapes that understanding can rely on. @throws DomainError with the fields that are wrong */
export function choicesAfter(choices: ImportChoices, change: ImportChange, tableCount: number): ImportChoices {
  const { tables, columns, dayOrder, decisions = [], withdraw = [] } = change;
  const stays = choices.decisions.filter((_, index) => !withdraw.includes(index));
  refuse([...wrongTables(tables, tableCount), ...wrongColumns(columns), ...wrongOrder(dayOrder), ...wrongDecisions(decisions)]);
  if (withdraw.some((index) => choices.decisions[index] === undefined)) refuse([wrong('/withdraw', 'import.unknown-decision')]);
  if (stays.length + decisions.length > MAX_DECISIONS) {
    refuse([{ ...wrong('/decisions', 'import.too-many-decisions'), params: { max: MAX_DECISIONS } }]);
  }
  const { dayOrder: chosenOrder, ...rest } = choices;
  const order = dayOrder === undefined ? chosenOrder : DAY_ORDERS.find((known) => known === dayOrder);
  return {
    ...rest,
    ...(tables === undefined ? {} : { tables }),
    ...(columns === undefined ? {} : { columns: columns.map((column) => columnChoice(column)) }),
    ...(order === undefined ? {} : { dayOrder: order }),
    decisions: [...stays, ...decisions.map((decision) => ({ ...decision }) as unknown as Decision)],
  };
}

function columnChoice({ part, index, fact, dimension, category }: ImportColumnChoice): ColumnChoice {
  return {
    ...(part === undefined ? {} : { part }),
    ...{ index, fact: fact as ColumnFact },
    ...(dimension === undefined ? {} : { dimension }),
    ...(category === undefined ? {} : { category }),
  };
}

function wrongTables(tables: readonly number[] | undefined, count: number): FieldError[] {
  return (tables ?? []).every((index) => Number.isInteger(index) && index >= 0 && index < count)
    ? []
    : [wrong('/tables', 'import.unknown-table')];
}

function wrongColumns(columns: readonly ImportColumnChoice[] | undefined): FieldError[] {
  return (columns ?? []).flatMap(({ part = 0, index, fact, dimension, category }, at) => {
    const isRight =
      areWhole([part, index]) && COLUMN_FACTS.some((known) => known === fact) && isShort(dimension ?? '-') && isShort(category ?? '-');
    return isRight ? [] : [wrong(`/columns/${String(at)}`, 'import.column-invalid')];
  });
}

function wrongOrder(order: string | null | undefined): FieldError[] {
  const isRight = order === undefined || order === null || DAY_ORDERS.some((known) => known === order);
  return isRight ? [] : [wrong('/dayOrder', 'import.unknown-day-order')];
}

function wrongDecisions(decisions: readonly ImportDecision[]): FieldError[] {
  return decisions.flatMap((decision, at) => {
    const kind = DECISION_KINDS.find((known) => known === decision.kind);
    return kind !== undefined && NEEDED[kind](decision) ? [] : [wrong(`/decisions/${String(at)}`, 'import.decision-invalid')];
  });
}

function areWhole(numbers: readonly number[] | undefined): boolean {
  return numbers?.every((number) => Number.isSafeInteger(number) && number >= 0) ?? false;
}

function isPointer(text: string | undefined): boolean {
  return isShort(text) && text?.startsWith('/') === true;
}

function isShort(text: string | undefined): boolean {
  return text !== undefined && text !== '' && text.length <= 1000;
}

function wrong(pointer: string, code: string): FieldError {
  return { pointer, code };
}
