import { setImmediate as breathe } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { EventFinding, LedgerEvent } from '@turnout/events/domain';
import { LedgerEventQueries } from '@turnout/events/server';
import { findingsAround, findingsByRule, QUALITY_RULES } from '@turnout/quality/domain';
import type { StoreContext } from '@turnout/shared/server-platform';
import type { JudgedScope } from '../finding/findings.repository';
import { KeysRepository, keysOf } from './keys.repository';
import { MANY_EVENTS } from './marks.repository';
import { ProjectFactsReader } from './project-facts.reader';

/** What a judging found, and what it speaks for. */
export interface Judged {
  readonly found: readonly EventFinding[];
  readonly scope: JudgedScope;
  /** The events that were looked at. */
  readonly events: readonly LedgerEvent[];
}

/** Is told how many events of how many have been read. */
export type OnProgress = (events: { readonly done: number; readonly of: number }) => Promise<void>;

/** A project with no more events is judged as a whole whenever one of them changes: rules that compare with the whole are right at once. */
const SMALL_PROJECT = 1000;

const ALL_RULES = QUALITY_RULES.map(({ id }) => id);

/** Rules that do not take the whole project to judge an event. */
const NEAR_RULES = QUALITY_RULES.filter(({ kind }) => kind !== 'project').map(({ id }) => id);

/** Finds what the rules notice, about a whole project or around some of its events. */
@Injectable()
export class FindFindings {
  constructor(
    private readonly reader: ProjectFactsReader,
    private readonly ledger: LedgerEventQueries,
    private readonly keys: KeysRepository,
  ) {}

  /** @param ids the events that changed; `null` for all */
  async run(context: StoreContext, ids: readonly string[] | null, onProgress: OnProgress): Promise<Judged> {
    const all = await this.ledger.count(context);
    const near = ids === null || all <= SMALL_PROJECT ? null : await this.#neighbours(context, ids);
    return near === null ? this.#whole(context, all, onProgress) : this.#around(context, near);
  }

  async #whole(context: StoreContext, all: number, onProgress: OnProgress): Promise<Judged> {
    const facts = await this.reader.whole(context, (done) => onProgress({ done, of: Math.max(all, done) }));
    const found: EventFinding[] = [];
    for (const some of findingsByRule(facts)) {
      found.push(...some);
      // Ten thousand events are a while's work; requests are answered between two rules.
      await breathe();
    }
    return { found, scope: { events: null, rules: ALL_RULES }, events: facts.events };
  }

  async #around(context: StoreContext, near: readonly string[]): Promise<Judged> {
    const beside = await this.keys.neighbours(context, near, [], MANY_EVENTS ** 2);
    const facts = await this.reader.around(context, [...new Set([...near, ...beside])]);
    const found = findingsAround(facts, near).filter(({ rule }) => NEAR_RULES.includes(rule));
    return { found, scope: { events: near, rules: NEAR_RULES }, events: facts.events };
  }

  /** The events with those they are, or were, compared with; `null` when these are so many that the whole is less work. */
  async #neighbours(context: StoreContext, ids: readonly string[]): Promise<string[] | null> {
    const events = await this.ledger.some(context, ids);
    const beside = await this.keys.neighbours(context, ids, events.flatMap(keysOf), MANY_EVENTS + 1);
    const near = [...new Set([...ids, ...beside])];
    return near.length > MANY_EVENTS ? null : near;
  }
}
