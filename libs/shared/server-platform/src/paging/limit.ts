import { DomainError } from '@turnout/shared/kernel';

/** Things per page when nobody says. */
export const DEFAULT_LIMIT = 50;
/** Most things per page. */
export const MAX_LIMIT = 200;

/** Reads how many things a page is to hold. @throws DomainError `request.bad-limit` for anything but a whole number from 1 to 200 */
export function readLimit(text: string | undefined): number {
  if (text === undefined || text === '') return DEFAULT_LIMIT;
  const limit = /^\d{1,4}$/u.test(text) ? Number(text) : 0;
  if (limit >= 1 && limit <= MAX_LIMIT) return limit;
  const params = { max: MAX_LIMIT };
  throw new DomainError('request.bad-limit', params, [{ pointer: '/limit', code: 'request.bad-limit', params }]);
}
