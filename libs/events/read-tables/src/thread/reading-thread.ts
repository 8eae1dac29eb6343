import { type HandedTask, type Outcome, perform } from './reading-tasks';

/** What a thread of the pool does with a task. The program is built with this file beside it, as `reading-thread.mjs`. */
export default function run(task: HandedTask): Promise<Outcome> {
  return perform(task);
}
