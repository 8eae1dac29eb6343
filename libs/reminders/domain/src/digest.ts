import type { IsoDate } from '@turnout/shared/kernel';
import type { MissingKind } from './missing';

/** How often something is asked for before whoever leads hears of it. */
export const ASKED_BEFORE_ESCALATION = 3;

/** How long an asking can be taken back, in milliseconds: its mails wait so long. */
export const TAKE_BACK_MS: number = 2 * 60 * 1000;

/** One thing that is asked for, by the event that lacks it. */
export interface DigestItem {
  readonly title: string;
  /** The first day of the event. */
  readonly on: IsoDate | null;
  readonly dueOn: IsoDate | null;
  readonly isOverdue: boolean;
}

/** All that is missing of one kind. */
export interface DigestLine {
  readonly kind: MissingKind;
  readonly count: number;
  readonly overdue: number;
  /** The first of them; none of findings. */
  readonly named: readonly DigestItem[];
}

/** What a partner was asked for three times, and what is overdue all the same. */
export interface Escalation {
  /** Code of the partner; `null` where nobody leads the events. */
  readonly partner: string | null;
  readonly count: number;
  /** Since when the first of it is overdue. */
  readonly since: IsoDate;
}

/** What one project asks a person for, and what it tells them. */
export interface DigestPart {
  /** What people call the project. */
  readonly project: string;
  /** Code of the partner the person acts for; `null` for nobody in particular. */
  readonly partner: string | null;
  readonly lines: readonly DigestLine[];
  /** What is missing of events that no partner leads, for coordinators. */
  readonly unled: readonly DigestLine[];
  /** For those who lead. */
  readonly escalations: readonly Escalation[];
  /** Address of the page where all of it stands. */
  readonly address: string;
}

/** All that one person is asked for in a week. */
export interface Digest {
  /** What the person is called. */
  readonly name: string;
  readonly parts: readonly DigestPart[];
}

/** How much a digest asks for, and how much it only tells of. */
export interface DigestTotals {
  readonly total: number;
  readonly overdue: number;
  readonly escalated: number;
}

/** Adds up what a digest, or a part of it, says. */
export function digestTotals(parts: readonly Pick<DigestPart, 'lines' | 'unled' | 'escalations'>[]): DigestTotals {
  const lines = parts.flatMap((part) => [...part.lines, ...part.unled]);
  const sum = (values: readonly number[]): number => values.reduce((so, each) => so + each, 0);
  return {
    total: sum(lines.map(({ count }) => count)),
    overdue: sum(lines.map(({ overdue }) => overdue)),
    escalated: sum(parts.flatMap(({ escalations }) => escalations.map(({ count }) => count))),
  };
}
