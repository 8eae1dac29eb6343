import { computed, DestroyRef, effect, inject, Injectable, signal } from '@angular/core';
import { load, type Problem, toProblem } from '@turnout/shared/web-platform';
import { firstValueFrom } from 'rxjs';
import { versionFilePath, VersionsClient } from '../versions-client';

/** How long between two looks at a version whose files are being written, in milliseconds. */
const LOOK_MS = 800;

/** A version, followed until all its files are there, and its page as it was frozen. */
@Injectable()
export class VersionStore {
  private readonly client = inject(VersionsClient);
  private readonly asked = signal<{ readonly project: string; readonly id: string } | undefined>(undefined);

  readonly version = load(
    () => this.asked(),
    ({ project, id }) => this.client.read(project, id),
  );
  /** Address of the page; `undefined` until it is written. */
  private readonly address = computed(() => {
    const [asked, version] = [this.asked(), this.version.value()];
    return asked && version?.files.some(({ format }) => format === 'html') ? versionFilePath(asked.project, asked.id, 'html') : undefined;
  });
  readonly page = load(
    () => this.address(),
    (address) => this.client.page(address),
  );
  readonly problem = signal<Problem | null>(null);

  constructor() {
    let timer: ReturnType<typeof setTimeout> | undefined;
    effect(() => {
      const state = this.version.state();
      clearTimeout(timer);
      if (state.kind !== 'ready' || state.isStale || state.value.state !== 'rendering') return;
      timer = setTimeout(() => void this.look(), LOOK_MS);
    });
    inject(DestroyRef).onDestroy(() => {
      clearTimeout(timer);
    });
  }

  open(project: string, id: string): void {
    this.asked.set({ project, id });
  }

  /** Has the missing files written after all. */
  async renderAgain(): Promise<void> {
    const asked = this.asked();
    if (!asked) return;
    try {
      this.problem.set(null);
      this.version.set(await firstValueFrom(this.client.renderAgain(asked.project, asked.id)));
    } catch (failure) {
      this.problem.set(toProblem(failure));
    }
  }

  /** What cannot be read now is read the next time. */
  private async look(): Promise<void> {
    const asked = this.asked();
    if (!asked) return;
    const version = await firstValueFrom(this.client.read(asked.project, asked.id)).catch(() => this.version.value());
    if (version && asked === this.asked()) this.version.set({ ...version });
  }
}
