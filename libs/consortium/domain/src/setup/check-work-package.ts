import type { FieldError } from '@turnout/shared/kernel';
import { checkCode, MAX_POSITION, type SetupFacts } from './check-event-type';
import { checkOrder, checkText, checkTexts, checkWhole, checkWord, type Given } from './field-checks';

/** Last project month that anything can lie in. */
export const MAX_PROJECT_MONTH = 600;

/** A work package as a form or a request gives it, not judged yet. */
export interface WorkPackageDraft {
  readonly code?: Given<string>;
  readonly title?: Given<string>;
  readonly leadPartner?: Given<string>;
  readonly fromMonth?: Given<number>;
  readonly toMonth?: Given<number>;
  readonly activities?: Given<readonly string[]>;
  readonly outputs?: Given<readonly string[]>;
  readonly position?: Given<number>;
}

/** Judges a work package before it is kept. Nothing wrong is an empty list. */
export function checkWorkPackage(draft: WorkPackageDraft, { taken, partners }: SetupFacts): FieldError[] {
  return [
    ...checkCode(draft.code, taken),
    ...checkText('/title', draft.title, true),
    ...checkWord('/leadPartner', draft.leadPartner, partners),
    ...checkWhole('/fromMonth', draft.fromMonth, 1, MAX_PROJECT_MONTH),
    ...checkWhole('/toMonth', draft.toMonth, 1, MAX_PROJECT_MONTH),
    ...checkOrder('/toMonth', draft.fromMonth, draft.toMonth),
    ...checkTexts('/activities', draft.activities),
    ...checkTexts('/outputs', draft.outputs),
    ...checkWhole('/position', draft.position, 0, MAX_POSITION),
  ];
}
