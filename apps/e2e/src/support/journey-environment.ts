import type { Circus } from '@jest/types';
import { TestEnvironment } from 'jest-environment-node';
import { askWitness } from './witness';

/**
 * Where journeys run: when one fails, its failure says what the pages showed, since on another machine nobody can look.
 * The hooks of a journey do not know whether it failed, and by the time that it is reported its pages are closed.
 */
export default class JourneyEnvironment extends TestEnvironment {
  /** Circus waits for what it answers before the journey goes on to its hooks. */
  async handleTestEvent(event: Circus.AsyncEvent): Promise<void> {
    if (event.name !== 'test_fn_failure' && event.name !== 'hook_failure') return;
    const shown = await askWitness(this.global);
    if (shown !== '') event.test?.errors.push(asFailure(shown));
  }
}

/** Without a place in the code: it happened in the browser. */
function asFailure(shown: string): Error {
  const failure = new Error(shown);
  failure.stack = shown;
  return failure;
}
