import { DestroyRef, DOCUMENT, inject, Injectable, signal } from '@angular/core';
import { type Problem, toProblem } from '@turnout/shared/web-platform';
import { type RenderedFormat, type Rendering, RenderingsClient } from './renderings-client';

/** How long between two looks at a file that is being made, in milliseconds. */
const LOOK_MS = 600;

/** A file that was asked for on this page. */
export interface Download {
  readonly project: string;
  readonly format: RenderedFormat;
  /** `null` until the server has taken it on. */
  readonly rendering: Rendering | null;
  /** Why it could not be asked for, or followed. */
  readonly problem: Problem | null;
}

/** The files that were asked for: made by the server while one goes on working, each followed until it is there. */
@Injectable()
export class DownloadsStore {
  private readonly client = inject(RenderingsClient);
  private readonly document = inject(DOCUMENT);
  private readonly asked = signal<readonly Download[]>([]);
  private isLeft = false;

  /** The latest first; one of each format. */
  readonly downloads = this.asked.asReadonly();

  constructor() {
    inject(DestroyRef).onDestroy(() => (this.isLeft = true));
  }

  /** Has a file made, and hands it over once it is there. It never rejects. */
  async begin(project: string, composition: string, format: RenderedFormat): Promise<void> {
    let download = this.put(null, { project, format, rendering: null, problem: null });
    try {
      let rendering = await this.client.begin(project, composition, format);
      for (;;) {
        download = this.put(download, { ...download, rendering });
        if (!isUnderWay(rendering) || this.isLeft || !this.isFollowed(download)) break;
        await new Promise((resume) => setTimeout(resume, LOOK_MS));
        rendering = await this.client.read(project, rendering.id);
      }
      if (rendering.state === 'done' && rendering.file !== null && !this.isLeft) this.handOver(rendering.file);
    } catch (failure) {
      this.put(download, { ...download, problem: toProblem(failure) });
    }
  }

  /** Stops what is being made; what is there or failed is only put away. */
  async dismiss(download: Download): Promise<void> {
    this.asked.update((all) => all.filter((each) => each !== download));
    const { project, rendering } = download;
    if (rendering && isUnderWay(rendering)) await this.client.cancel(project, rendering.id).catch(() => undefined);
  }

  private put(before: Download | null, now: Download): Download {
    if (before) this.asked.update((all) => all.map((each) => (each === before ? now : each)));
    else this.asked.update((all) => [now, ...all.filter(({ format }) => format !== now.format)]);
    return now;
  }

  private isFollowed(download: Download): boolean {
    return this.asked().includes(download);
  }

  private handOver(file: string): void {
    const link = this.document.createElement('a');
    link.href = file;
    link.download = '';
    link.click();
  }
}

/** Whether a file is still being made. */
export function isUnderWay({ state }: Rendering): boolean {
  return state === 'waiting' || state === 'composing' || state === 'rendering';
}
