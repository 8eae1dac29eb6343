import type { FieldError } from '@turnout/shared/kernel';
import { isCode, MAX_CODE_LENGTH } from '../code';
import { EVENT_TYPE_LEVELS } from '../event-type-level';
import { checkText, checkWhole, checkWord, type Given } from './field-checks';

/** Last colour slot a type can have; slots count from 0. */
export const MAX_HUE = 7;
/** Last place in a list of settings. */
export const MAX_POSITION = 9999;

/** An event type as a form or a request gives it, not judged yet. */
export interface EventTypeDraft {
  readonly code?: Given<string>;
  readonly label?: Given<string>;
  readonly aim?: Given<string>;
  readonly format?: Given<string>;
  readonly targetGroup?: Given<string>;
  readonly level?: Given<string>;
  readonly portalType?: Given<string>;
  readonly workPackage?: Given<string>;
  readonly position?: Given<number>;
  readonly hue?: Given<number>;
}

/** What of the project a setting is judged against. */
export interface SetupFacts {
  /** Codes that other things of the same kind have. */
  readonly taken: readonly string[];
  readonly partners: Iterable<string>;
  readonly workPackages: Iterable<string>;
}

/** Judges an event type before it is kept. Nothing wrong is an empty list. */
export function checkEventType(draft: EventTypeDraft, { taken, workPackages }: SetupFacts): FieldError[] {
  return [
    ...checkCode(draft.code, taken),
    ...checkText('/label', draft.label, true),
    ...checkText('/aim', draft.aim),
    ...checkText('/format', draft.format),
    ...checkText('/targetGroup', draft.targetGroup),
    ...checkWord('/level', draft.level, EVENT_TYPE_LEVELS),
    ...checkText('/portalType', draft.portalType),
    ...checkWord('/workPackage', draft.workPackage, workPackages),
    ...checkWhole('/position', draft.position, 0, MAX_POSITION),
    ...checkWhole('/hue', draft.hue, 0, MAX_HUE),
  ];
}

/** Judges a code: one that can be one, and that nothing else of the kind has. */
export function checkCode(code: Given<string>, taken: readonly string[]): FieldError[] {
  const given = code ?? '';
  if (!isCode(given)) return [{ pointer: '/code', code: 'setting.code-invalid', params: { max: MAX_CODE_LENGTH } }];
  return taken.includes(given) ? [{ pointer: '/code', code: 'setting.code-taken' }] : [];
}
