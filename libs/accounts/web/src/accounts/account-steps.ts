import type { Account, AccountChange } from '@turnout/shared/api-client';
import type { MessageKey } from '@turnout/shared/i18n';

/** Something that can be done to an account, with its words. */
export interface AccountStep {
  readonly change: AccountChange;
  readonly words: MessageKey;
  readonly label: MessageKey;
  /** What it leads to, asked before it is done; `null` where it takes nothing from anybody. */
  readonly question: MessageKey | null;
  readonly done: MessageKey;
}

const DEACTIVATE: AccountStep = {
  change: { active: false },
  words: 'accounts.list.deactivate',
  label: 'accounts.list.deactivate-of',
  question: 'accounts.list.really-deactivate',
  done: 'accounts.list.was-deactivated',
};
const REACTIVATE: AccountStep = {
  change: { active: true },
  words: 'accounts.list.reactivate',
  label: 'accounts.list.reactivate-of',
  question: null,
  done: 'accounts.list.was-reactivated',
};
const PROMOTE: AccountStep = {
  change: { isAdministrator: true },
  words: 'accounts.list.promote',
  label: 'accounts.list.promote-of',
  question: 'accounts.list.really-promote',
  done: 'accounts.list.was-promoted',
};
const DEMOTE: AccountStep = {
  change: { isAdministrator: false },
  words: 'accounts.list.demote',
  label: 'accounts.list.demote-of',
  question: 'accounts.list.really-demote',
  done: 'accounts.list.was-demoted',
};

/** What can be done to an account; nothing to one's own. */
export function stepsFor({ active, isAdministrator }: Account, isOneself: boolean): readonly AccountStep[] {
  if (isOneself) return [];
  if (!active) return [REACTIVATE];
  return [isAdministrator ? DEMOTE : PROMOTE, DEACTIVATE];
}

/** What takes a step back. */
export function reverseOf(step: AccountStep): AccountStep {
  if (step === DEACTIVATE) return REACTIVATE;
  if (step === REACTIVATE) return DEACTIVATE;
  return step === PROMOTE ? DEMOTE : PROMOTE;
}
