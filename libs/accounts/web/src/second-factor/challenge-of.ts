import type { Problem } from '@turnout/shared/web-platform';

/** What a refusal asks besides the password; `null` for every other problem. */
export function challengeOf(problem: Problem | null): string | null {
  const challenge = problem?.code === 'session.second-factor-required' ? problem.params['challenge'] : null;
  return typeof challenge === 'string' ? challenge : null;
}
