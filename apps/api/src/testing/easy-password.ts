import { hash } from '@node-rs/argon2';
import { DEMO_PASSWORD } from '../demo/demo-accounts';

/** As little work as argon2id can be made to do: signing in is the way into most specs and what few of them are about. */
const EASY = { algorithm: 2, memoryCost: 8, timeCost: 1, parallelism: 1 } as const;

/** A hash of the demo password that is checked in no time. What the program hashes itself it hashes as it always does. */
export function easyHash(): Promise<string> {
  return hash(DEMO_PASSWORD, EASY);
}
