import type { Account, AccountChange } from '@turnout/shared/api-client';
import type { MessageKey } from '@turnout/shared/i18n';

/** Something that can be done to an account, with its words. */
export interface AccountStep {
  /** `null` where it takes out the second factor, which is not a fact of the account that could be put back. */
  readonly change: AccountChange | null;
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
const REMOVE_SECOND_FACTOR: AccountStep = {
  change: null,
  words: 'accounts.list.remove-second-factor',
  label: 'accounts.list.remove-second-factor-of',
  question: 'accounts.list.really-remove-second-factor',
  done: 'accounts.list.second-factor-was-removed',
};

/** What can be done to an account; nothing to one's own. */
export function stepsFor({ active, isAdministrator, hasSecondFactor }: Account, isOneself: boolean): readonly AccountStep[] {
  if (isOneself) return [];
  if (!active) return [REACTIVATE];
  return [isAdministrator ? DEMOTE : PROMOTE, ...(hasSecondFactor ? [REMOVE_SECOND_FACTOR] : []), DEACTIVATE];
}

/** The change that takes a step back; `null` where nothing does. */
export function reverseOf(step: AccountStep): AccountChange | null {
  if (step === DEACTIVATE) return REACTIVATE.change;
  if (step === REACTIVATE) return DEACTIVATE.change;
  if (step === REMOVE_SECOND_FACTOR) return null;
  return step === PROMOTE ? DEMOTE.change : PROMOTE.change;
}
