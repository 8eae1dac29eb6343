import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import type { ImportChoices, RawTable, Understanding } from '@turnout/events/domain';
import { ImportFactsReader } from './import-facts';
import { TableReading } from './table-reading';

/** What was understood, and what a commit of it would do. */
export interface Understood {
  readonly understanding: Understanding;
  /** Hash of what becomes of which row, and of which event. */
  readonly plan: string;
  /** The versions of the events that rows were held against, by their ids. */
  readonly versions: ReadonlyMap<string, number>;
}

/** A draft as far as understanding it goes. */
export interface Draft {
  readonly id: string;
  readonly choices: ImportChoices;
  /** Asked only where the answer is not known yet. */
  readonly tables: () => Promise<readonly RawTable[]>;
}

/** Drafts of ten thousand rows take some 20 MB each. */
const KEPT = 4;

/** Understands drafts, and remembers the latest answers for as long as nothing changes that they depend on. */
@Injectable()
export class UnderstandImport {
  readonly #answers = new Map<string, Promise<Understood>>();

  constructor(
    private readonly facts: ImportFactsReader,
    private readonly reading: TableReading,
  ) {}

  async run(ctx: ProjectContext, draft: Draft): Promise<Understood> {
    const key = keyOf(ctx, draft, await this.facts.stamp(ctx));
    const answer = this.#answers.get(key) ?? this.#understand(ctx, draft);
    this.#keep(key, answer);
    try {
      return await answer;
    } catch (error) {
      this.#answers.delete(key);
      throw error;
    }
  }

  #keep(key: string, answer: Promise<Understood>): void {
    this.#answers.delete(key);
    this.#answers.set(key, answer);
    for (const [oldest] of this.#answers) {
      if (this.#answers.size <= KEPT) return;
      this.#answers.delete(oldest);
    }
  }

  async #understand(ctx: ProjectContext, { choices, tables }: Draft): Promise<Understood> {
    const { words, known, origins } = await this.facts.read(ctx);
    const understanding = await this.reading.understand(await tables(), words, choices, known, origins);
    const matched = new Set(understanding.rows.flatMap(({ match }) => (match.kind === 'new' ? [] : [match.event])));
    const versions = new Map(known.filter(({ id }) => matched.has(id)).map(({ id, version }) => [id, version]));
    return { understanding, plan: planOf(understanding), versions };
  }
}

/** By what was decided and not by the version, for of two who decide at once both believe to make the next one. */
function keyOf({ reach, project: { partnerId, workPackageIds } }: ProjectContext, { id, choices }: Draft, stamp: string): string {
  return JSON.stringify([id, hashOf(choices), stamp, reach, partnerId, workPackageIds]);
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url');
}

function planOf({ rows }: Understanding): string {
  const steps = rows.filter(({ state }) => state !== 'skip').map(({ row, event, match }) => [row, event, match]);
  return hashOf(steps);
}
