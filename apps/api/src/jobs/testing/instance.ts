import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { BuiltProgram } from '../../testing/built-program';
import type { InstanceReport } from './instance-protocol';

/** A process that runs jobs, seen from outside. */
export class Instance {
  readonly #process: ChildProcess;
  readonly #end: Promise<unknown>;
  readonly #ready: Promise<void>;
  readonly #waiting: ((report: InstanceReport) => void)[] = [];

  constructor({ file, cache }: BuiltProgram, settings: readonly string[]) {
    // What one has compiled the next need not: it starts in half the time.
    const env = { ...process.env, NODE_COMPILE_CACHE: cache };
    this.#process = fork(file, [...settings], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], env });
    this.#process.on('message', (report: InstanceReport) => {
      for (const each of this.#waiting.splice(0)) each(report);
    });
    this.#end = once(this.#process, 'exit');
    this.#ready = this.#hears('ready');
  }

  /** Has it look for what is due, and waits until it has. */
  async looks(now: string): Promise<void> {
    await this.#ready;
    const looked = this.#hears('looked');
    this.#process.send({ now, standAfter: null });
    await looked;
  }

  /** Has it look, and stand still after so many pieces. */
  look(now: string, standAfter: number | null = null): void {
    this.#process.send({ now, standAfter });
  }

  /** Waits until it stands still. */
  stands(): Promise<void> {
    return this.#hears('standing');
  }

  /** Ends it as a power cut would. */
  kill(): void {
    this.#process.kill('SIGKILL');
  }

  async isDead(): Promise<void> {
    await this.#end;
  }

  #hears(kind: InstanceReport['kind']): Promise<void> {
    return new Promise((resolve) => {
      const hear = (report: InstanceReport): void => {
        if (report.kind === kind) resolve();
        else this.#waiting.push(hear);
      };
      this.#waiting.push(hear);
    });
  }
}
