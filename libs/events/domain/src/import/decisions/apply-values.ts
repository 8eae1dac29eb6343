import type { BreakdownDraft, ParticipantDraft } from '../../draft/event-draft';
import { LIST_FACTS, PLAIN_FACTS } from '../plain-facts';
import type { OpenDraft } from '../rows/open-draft';
import type { GivenValue } from './given-value';

/** Facts that are a text, or not known. */
const TEXTS = [...PLAIN_FACTS.filter((fact) => fact !== 'meetings'), 'status'] as const;

/** Puts values that somebody gave into a draft, in their order. */
export function applyValues(draft: OpenDraft, values: readonly GivenValue[]): void {
  for (const { pointer, value } of values) apply(draft, pointer, value);
}

/** Tells whether a value fits the fact that a pointer leads into. */
export function fitsFact(pointer: string, value: unknown): boolean {
  const draft: OpenDraft = {};
  apply(draft, pointer, value);
  return Object.keys(draft).length > 0;
}

function apply(draft: OpenDraft, pointer: string, value: unknown): void {
  const fact = pointer.slice(1);
  const text = TEXTS.find((each) => each === fact);
  const list = LIST_FACTS.find((each) => each === fact);
  if (text && isTextOrNull(value)) draft[text] = value;
  else if (list && isTexts(value)) draft[list] = value;
  else if (fact === 'meetings' && typeof value === 'number') draft.meetings = value;
  else if (fact === 'breakdowns' && isListOf(value, isBreakdown)) draft.breakdowns = value;
  else if (fact === 'days' && isObject(value)) applyDays(draft, value);
  else if (fact.split('/')[0] === 'participants') applyParticipants(draft, fact.slice('participants/'.length), value);
}

function applyDays(draft: OpenDraft, { startsOn, endsOn = null }: Readonly<Record<string, unknown>>): void {
  if (isTextOrNull(startsOn) && isTextOrNull(endsOn)) Object.assign(draft, { startsOn, endsOn });
}

/** Unknown is not zero: a count that is given is known, and one that is taken away is not. */
function applyParticipants(draft: OpenDraft, part: string, value: unknown): void {
  const given = part === '' ? value : { [part]: value };
  if (!isParticipants(given)) return;
  const participants = { count: null, quality: 'unknown', ...draft.participants, ...given };
  const isKnown = participants.count !== null;
  const quality = participants.quality === 'unknown' ? 'exact' : participants.quality;
  draft.participants = { ...participants, quality: isKnown ? quality : 'unknown' };
}

function isParticipants(value: unknown): value is ParticipantDraft {
  if (!isObject(value)) return false;
  const { count = null, quality = null, method = null, ...others } = value;
  return (count === null || typeof count === 'number') && isTextOrNull(quality) && isTextOrNull(method) && Object.keys(others).length === 0;
}

function isBreakdown(value: unknown): value is BreakdownDraft {
  if (!isObject(value)) return false;
  const { dimension, parts } = value;
  const isPart = (part: unknown): part is BreakdownDraft['parts'][number] =>
    isObject(part) && typeof part['category'] === 'string' && typeof part['count'] === 'number';
  return typeof dimension === 'string' && isListOf(parts, isPart);
}

function isListOf<T>(value: unknown, is: (each: unknown) => each is T): value is readonly T[] {
  return Array.isArray(value) && value.every(is);
}

function isTexts(value: unknown): value is readonly string[] {
  return isListOf(value, (each): each is string => typeof each === 'string');
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
