import { type BeforeApplicationShutdown, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { SchedulerRegistry } from '@nestjs/schedule';
import { JobSettings } from '@turnout/shared/server-platform';
import { DataSource } from 'typeorm';
import { JudgeProject } from './judge-project';
import { MarksRepository } from './marks.repository';

/** So long after a change others are waited for, to be judged together. */
const GATHER_MS = 100;

/** Judges what is marked: soon after a change made here, and again and again whatever others have left. */
@Injectable()
export class JudgingRounds implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #log = new Logger('quality');
  readonly #stop = new AbortController();
  readonly #running = new Map<string, Promise<void>>();
  readonly #again = new Set<string>();
  readonly #soon = new Map<string, NodeJS.Timeout>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly judgeProject: JudgeProject,
    private readonly marks: MarksRepository,
    private readonly settings: JobSettings,
    private readonly registry: SchedulerRegistry,
  ) {}

  onApplicationBootstrap(): void {
    const { lookEveryMs } = this.settings;
    if (lookEveryMs === null) return;
    this.registry.addInterval(
      'judging',
      setInterval(() => void this.look(), lookEveryMs),
    );
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.#stop.abort();
    await Promise.all(this.#running.values());
  }

  /** Has a project judged in a moment; does nothing on an instance that only answers requests. */
  soon(projectId: string): void {
    if (this.settings.lookEveryMs === null || this.#stop.signal.aborted || this.#soon.has(projectId)) return;
    const begin = (): void => {
      this.#soon.delete(projectId);
      void this.judge(projectId);
    };
    this.#soon.set(projectId, setTimeout(begin, GATHER_MS).unref());
  }

  /** Judges all that is marked, project after project. */
  async look(): Promise<void> {
    try {
      for (const project of await this.marks.projects(this.dataSource.manager)) await this.judge(project);
    } catch {
      // The database is away. Requests say so loudly; what is marked is still marked when it comes back.
    }
  }

  /** Judges what is marked of a project; one that is being judged already is looked at again afterwards. */
  judge(projectId: string): Promise<void> {
    const running = this.#running.get(projectId);
    if (running) {
      this.#again.add(projectId);
      return running;
    }
    const judging = this.#once(projectId).finally(() => {
      this.#running.delete(projectId);
      if (this.#again.delete(projectId)) this.soon(projectId);
    });
    this.#running.set(projectId, judging);
    return judging;
  }

  async #once(projectId: string): Promise<void> {
    if (this.#stop.signal.aborted) return;
    try {
      await this.judgeProject.run(this.dataSource.manager, projectId, this.settings, this.#stop.signal);
    } catch (error) {
      this.#log.warn(`A project could not be judged and will be again: ${String(error)}`);
    }
  }
}
