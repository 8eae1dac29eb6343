import type { Problem } from '@turnout/shared/web-platform';
import type { EventBody } from '../client/wire';
import { type Filling, readFilling } from '../log/form-draft';

/** An event that was logged here and that the server does not know yet, or may not know. */
export interface WaitingEvent {
  /** The Idempotency-Key, the same for every attempt to send it. */
  readonly id: string;
  /** Code. */
  readonly project: string;
  /** An instant in UTC. */
  readonly keptAt: string;
  /** When it may first have arrived, an instant in UTC; `null` while it was never sent. */
  readonly triedAt: string | null;
  /** Exactly what is sent, every time. */
  readonly body: EventBody;
  /** The form as it was filled, to go back into it. */
  readonly filling: Filling;
  /** Why the server did not take it. */
  readonly refusal: Problem | null;
  /** Somebody has it open in the form: it is sent when they save it there. */
  readonly isHeld: boolean;
}

/** Longer than this the server need not remember having stored it, in milliseconds: it keeps answers for five weeks. */
export const REMEMBERED_MS = 28 * 24 * 60 * 60 * 1000;

/** Why an event that may have arrived long ago is not sent again by itself. */
export const WAITED_TOO_LONG: Problem = {
  code: 'client.waited-too-long',
  status: 0,
  params: {},
  fields: [],
  detail: null,
  requestId: null,
};

/** Whether an event is sent as soon as the server can be reached. */
export function isDue({ refusal, isHeld }: WaitingEvent): boolean {
  return refusal === null && !isHeld;
}

/** Whether nobody can say any more if the event arrived. */
export function waitedTooLong({ triedAt }: WaitingEvent, now: number): boolean {
  return triedAt !== null && now - Date.parse(triedAt) > REMEMBERED_MS;
}

/** Reads a kept event; `null` for what is none. */
export function readWaiting(text: string | null): WaitingEvent | null {
  if (text === null) return null;
  try {
    const kept = JSON.parse(text) as Partial<WaitingEvent> | null;
    const filling = readFilling(kept?.filling);
    const isWhole = typeof kept?.id === 'string' && typeof kept.project === 'string' && typeof kept.body === 'object';
    return isWhole && filling ? ({ triedAt: null, refusal: null, isHeld: false, keptAt: '', ...kept, filling } as WaitingEvent) : null;
  } catch {
    return null;
  }
}
