import { afterNextRender, Component, computed, ElementRef, inject, input, linkedSignal, output, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Api, ApiStream, mergePartner, readPartnerMergePreview } from '@turnout/shared/api-client';
import { Skeleton } from '@turnout/shared/ui';
import { load, type Problem, ProblemView, TextPipe, toProblem } from '@turnout/shared/web-platform';
import type { Partner } from '../../client/project';
import { MergePreview } from './merge-preview';

/** Two partners that are to be one; which of them stays is chosen here. */
export interface MergeWish {
  readonly goes: Partner;
  readonly stays: Partner | null;
}

/** Merges a partner into another, after saying exactly what that will do. */
@Component({
  selector: 'tn-merge-panel',
  imports: [MatButton, MatFormFieldModule, MatInput, MergePreview, ProblemView, Skeleton, TextPipe],
  host: { role: 'region', 'aria-labelledby': 'merge-title', '(keydown.escape)': 'cancelled.emit()' },
  templateUrl: './merge-panel.html',
  styleUrl: './merge-panel.scss',
})
export class MergePanel {
  /** Code of the project. */
  readonly project = input.required<string>();
  readonly wish = input.required<MergeWish>();
  readonly partners = input.required<readonly Partner[]>();
  /** The partner that is left, as it is now. */
  readonly merged = output<Partner>();
  readonly cancelled = output();

  private readonly api = inject(Api);
  private readonly stream = inject(ApiStream);
  private readonly title = viewChild.required<ElementRef<HTMLElement>>('title');
  protected readonly goes = linkedSignal(() => this.wish().goes);
  protected readonly stays = linkedSignal(() => this.wish().stays);
  protected readonly others = computed(() => this.partners().filter(({ id }) => id !== this.goes().id));
  protected readonly isMerging = signal(false);
  protected readonly problem = signal<Problem | null>(null);

  protected readonly preview = load(
    () => {
      const [project, { id }, into] = [this.project(), this.goes(), this.stays()?.id];
      return into === undefined ? undefined : { project, id, into };
    },
    (asked) => this.stream.ask(readPartnerMergePreview, asked),
  );

  constructor() {
    afterNextRender(() => {
      this.title().nativeElement.focus();
    });
  }

  protected choose(id: string): void {
    this.problem.set(null);
    this.stays.set(this.others().find((other) => other.id === id) ?? null);
  }

  /** The other one goes. */
  protected swap(): void {
    const stays = this.stays();
    if (!stays) return;
    this.problem.set(null);
    this.stays.set(this.goes());
    this.goes.set(stays);
  }

  protected async merge(): Promise<void> {
    const preview = this.preview.value();
    if (!preview) return;
    this.isMerging.set(true);
    const { goes, stays } = preview;
    const asked = { project: this.project(), id: goes.id, 'If-Match': `"${goes.version}"`, body: { into: stays.id } };
    try {
      this.merged.emit((await this.api.invoke(mergePartner, asked)).partner);
    } catch (failure) {
      this.problem.set(toProblem(failure));
      this.preview.reload();
    } finally {
      this.isMerging.set(false);
    }
  }
}
