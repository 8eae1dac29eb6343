import { Injectable } from '@nestjs/common';
import { Outbox } from '@turnout/accounts/server';
import { type Digest, type DigestPart, digestWords, type DigestWords } from '@turnout/reminders/domain';
import { type IsoDate, isoDateOf } from '@turnout/shared/kernel';
import { Translators } from '@turnout/shared/server-platform';
import type { EntityManager } from 'typeorm';
import { ReminderRulesQueries } from '../rules/reminder-rules.queries';
import { type AskedProjectDay, DigestFactsQueries, type LinesByPartner } from './digest-facts.queries';
import type { DigestMembership, DigestPerson } from './digest-people.queries';

/** When digests are composed, and in which transaction. */
export interface DigestMoment {
  readonly manager: EntityManager;
  readonly now: Date;
  /** The Monday of the week. */
  readonly week: IsoDate;
}

/** One project's part of a digest, with what it was made of. */
export interface ComposedPart extends DigestPart {
  readonly membership: DigestMembership;
  readonly day: AskedProjectDay;
}

/** A digest that asks for something, or tells of something. */
export interface ComposedDigest {
  readonly parts: readonly ComposedPart[];
  readonly words: DigestWords;
}

/** What was read already in one round: people of one partner are asked for the same. */
export type DigestRound = Map<string, Promise<unknown>>;

/** Puts together what one person is asked for, over all their projects. */
@Injectable()
export class ComposeDigest {
  constructor(
    private readonly rules: ReminderRulesQueries,
    private readonly facts: DigestFactsQueries,
    private readonly outbox: Outbox,
    private readonly translators: Translators,
  ) {}

  /** @returns `null` where nothing is missing of the person, and nothing is to be told */
  async run(moment: DigestMoment, person: DigestPerson, round: DigestRound = new Map()): Promise<ComposedDigest | null> {
    const parts: ComposedPart[] = [];
    for (const membership of person.memberships) {
      const part = await this.#part(moment, membership, round);
      if (part.lines.length + part.unled.length + part.escalations.length > 0) parts.push(part);
    }
    return parts.length === 0 ? null : { parts, words: this.#words(person, { name: person.name, parts }) };
  }

  #words({ language }: DigestPerson, digest: Digest): DigestWords {
    return digestWords(digest, this.outbox.linkTo('/account'), this.translators.ofDocuments(language ?? 'en'));
  }

  async #part(moment: DigestMoment, membership: DigestMembership, round: DigestRound): Promise<ComposedPart> {
    const { projectId, code, project, role, partner, partnerId } = membership;
    const day = await once(round, `day ${projectId}`, () => this.#day(moment, projectId));
    const missing: LinesByPartner = await once(round, `of ${projectId}`, () => this.facts.lines(moment.manager, day));
    const lines = (partnerId === null ? undefined : missing.get(partnerId)) ?? [];
    const unled = (role === 'coordinator' ? missing.get(null) : undefined) ?? [];
    const address = this.outbox.linkTo(`/p/${code}/missing${partner === null ? '' : `?partner=${encodeURIComponent(partner)}`}`);
    return {
      project,
      partner,
      lines,
      unled,
      escalations: await this.#escalations(moment, membership, day, round),
      address,
      membership,
      day,
    };
  }

  /** Coordinators are asked for what nobody leads, and need not be told of it besides. */
  async #escalations({ manager, week }: DigestMoment, { role, workPackages }: DigestMembership, day: AskedProjectDay, round: DigestRound) {
    if (role === 'partner') return [];
    const packages = role === 'lead' && workPackages.length > 0 ? workPackages : null;
    const found = await once(round, `above ${day.id} ${String(packages)}`, () => this.facts.escalations(manager, day, week, packages));
    return found.filter(({ partner }) => partner !== null || role === 'lead');
  }

  async #day({ manager, now }: DigestMoment, id: string): Promise<AskedProjectDay> {
    return { id, rules: await this.rules.read({ manager, project: { id } }), today: isoDateOf(now) };
  }
}

/** Reads something once in a round. */
async function once<T>(round: DigestRound, key: string, read: () => Promise<T>): Promise<T> {
  const known = round.get(key) as Promise<T> | undefined;
  if (known) return known;
  const reading = read();
  round.set(key, reading);
  return reading;
}
