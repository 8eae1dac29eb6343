import { type Translator, withDates } from '@turnout/shared/i18n';
import type { Problem } from './problem';

/** A problem as a person reads it. */
export interface ProblemWords {
  /** What happened. */
  readonly heading: string;
  /** What to do about it. */
  readonly advice: string;
}

/** Puts a problem into words: the catalogue's for its code, the server's own for a code that is newer than this page. */
export function problemWords(problem: Problem, translator: Translator): ProblemWords {
  return { heading: codeWords(problem, translator), advice: translator.text(adviceFor(problem)) };
}

/** The words of an error code, of a whole problem or of one of its fields. */
export function codeWords({ code, params, detail }: Pick<Problem, 'code' | 'params' | 'detail'>, translator: Translator): string {
  const key = `error.${code}`;
  if (translator.has(key)) return translator.text(key, withDates(params, translator.locale));
  return detail ?? translator.text('error.client.unexpected');
}

function adviceFor({ code, status }: Problem) {
  if (code === 'client.offline') return 'shared.advice.offline';
  if (status === 401) return 'shared.advice.sign-in';
  if (status === 403) return 'shared.advice.not-allowed';
  if (status === 404) return 'shared.advice.not-found';
  if (status === 412) return 'shared.advice.changed-meanwhile';
  if (status === 400 || status === 422) return 'shared.advice.check-input';
  return 'shared.advice.try-again';
}
