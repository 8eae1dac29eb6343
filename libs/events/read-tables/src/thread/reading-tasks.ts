import {
  type ImportChoices,
  type ImportOrigin,
  type ImportVocabulary,
  type KnownEvent,
  matchRows,
  type RawTable,
  understand,
  type Understanding,
} from '@turnout/events/domain';
import { DomainError, type ErrorParams, type FieldError } from '@turnout/shared/kernel';
import { readTables } from '../read-tables';
import { writeTemplate } from '../template/write-template';

/** What can be done off the event loop, by name: pure functions of what can be handed to a thread. */
export const READING_TASKS = { read: readTables, understand: understandAgainst, write: writeTemplate } as const;
export type ReadingTasks = typeof READING_TASKS;
export type TaskName = keyof ReadingTasks;

/** A task as it is handed over. */
export interface HandedTask {
  readonly name: TaskName;
  readonly given: readonly unknown[];
}

/** What came of it: errors lose what they are on the way between threads, so a refusal is told as a value. */
export type Outcome =
  | { readonly is: 'done'; readonly result: unknown }
  | { readonly is: 'refused'; readonly code: string; readonly params: ErrorParams; readonly fields: readonly FieldError[] };

/** Does a task, wherever it is. Throws what is a mistake of ours. */
export async function perform({ name, given }: HandedTask): Promise<Outcome> {
  try {
    const task: (...given: never[]) => unknown = READING_TASKS[name];
    return { is: 'done', result: await task(...(given as never[])) };
  } catch (error) {
    if (error instanceof DomainError) return { is: 'refused', code: error.code, params: error.params, fields: error.fields };
    throw error;
  }
}

/** Understands tables, and holds their rows against the events that are known already. */
function understandAgainst(
  tables: readonly RawTable[],
  words: ImportVocabulary,
  choices: ImportChoices,
  known: readonly KnownEvent[],
  origins: readonly ImportOrigin[],
): Understanding {
  return matchRows(understand(tables, words, choices), known, origins, choices);
}
