import { afterNextRender, Component, computed, effect, ElementRef, inject, input, output, signal, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatRadioModule } from '@angular/material/radio';
import { mdiSnowflake } from '@mdi/js';
import { MAX_VERSION_NOTE_LENGTH } from '@turnout/reports/definitions';
import type { Version } from '@turnout/shared/api-client';
import { Icon, Skeleton } from '@turnout/shared/ui';
import { DatePipe, ProblemView, TextPipe } from '@turnout/shared/web-platform';
import { FreezeStore } from './freeze.store';

/** Freezing a version: what it would hold, what becomes of events that are not approved, and that there is no way back. */
@Component({
  selector: 'tn-freeze-form',
  imports: [DatePipe, Icon, MatButton, MatFormFieldModule, MatInput, MatRadioModule, ProblemView, Skeleton, TextPipe],
  providers: [FreezeStore],
  templateUrl: './freeze-form.html',
  styleUrl: './freeze-form.scss',
})
export class FreezeForm {
  readonly project = input.required<string>();
  /** Id of the composition to begin with; `null` for whichever comes first. */
  readonly composition = input.required<string | null>();
  readonly frozen = output<Version>();
  readonly closed = output();

  protected readonly store = inject(FreezeStore);
  protected readonly icons = { freeze: mdiSnowflake };
  protected readonly maxLength = MAX_VERSION_NOTE_LENGTH;
  protected readonly note = signal('');
  protected readonly names = signal(false);
  protected readonly unapproved = computed(() => this.store.content.value()?.unapproved ?? null);
  protected readonly totals = computed(() => this.store.content.value()?.all.totals ?? null);
  /** Whether leaving out what is not approved would leave nothing. */
  protected readonly isNothingApproved = computed(() => {
    const [all, unapproved] = [this.totals(), this.unapproved()];
    return all !== null && unapproved !== null && unapproved.total > 0 && unapproved.total >= all.records;
  });
  /** Names this attempt, so that a repeated click freezes once. */
  private key = crypto.randomUUID();

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    effect(() => {
      const [project, composition] = [this.project(), this.composition()];
      untracked(() => {
        this.store.open(project, composition);
      });
    });
    afterNextRender(() => {
      host.querySelector<HTMLElement>('h2')?.focus();
    });
  }

  protected choose(value: string): void {
    this.store.choose(value);
    this.key = crypto.randomUUID();
  }

  protected async freeze(): Promise<void> {
    const version = await this.store.freeze(this.note(), this.names() || this.isNothingApproved(), this.key);
    if (version) this.frozen.emit(version);
    else this.key = crypto.randomUUID();
  }
}
