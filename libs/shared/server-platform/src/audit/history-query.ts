import { type FieldError, HISTORY_KINDS, isIsoDate } from '@turnout/shared/kernel';
import { isId } from '../paging/known-id';
import { refuse } from '../problems/refuse';
import type { HistoryFilterQuery } from './audit.dto';

/** Which entries of a project's history. */
export interface HistoryFilter {
  readonly kind?: string | undefined;
  readonly thing?: string | undefined;
  readonly account?: string | undefined;
  /** Days in UTC, both included. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Codes with which a filter is refused. */
export const HISTORY_FILTER_CODES = ['date.invalid', 'request.invalid-value', 'request.bad-cursor', 'request.bad-limit'] as const;

/** Reads which entries are asked for. @throws DomainError with the parameters that are wrong */
export function readHistoryFilter({ kind, account, from, to }: HistoryFilterQuery): HistoryFilter {
  const isKind = kind === undefined || HISTORY_KINDS.some((known) => known === kind);
  refuse([
    ...wrong('/kind', 'request.invalid-value', isKind),
    ...wrong('/account', 'request.invalid-value', account === undefined || isId(account)),
    ...wrong('/from', 'date.invalid', from === undefined || isIsoDate(from)),
    ...wrong('/to', 'date.invalid', to === undefined || isIsoDate(to)),
  ]);
  return { kind, account, from, to };
}

function wrong(pointer: string, code: string, isRight: boolean): FieldError[] {
  return isRight ? [] : [{ pointer, code }];
}
