import { afterNextRender, Component, computed, ElementRef, inject, Injector, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { mdiLockOpenVariantOutline, mdiLockOutline } from '@mdi/js';
import { EVENT_STATUSES } from '@turnout/events/domain';
import type { ReportingPeriod } from '@turnout/shared/api-client';
import { Icon } from '@turnout/shared/ui';
import { DatePipe, DateRangePipe, TextPipe } from '@turnout/shared/web-platform';
import { ExceptionForm } from './exception-form';
import { LockForm } from './lock-form';
import { PeriodActions } from './period-actions';

/** What is being done with the period. */
type Mode = 'shown' | 'locking' | 'unlocking' | 'excepting';

const SETTLED: readonly string[] = ['approved', 'cancelled'];
const NOT_APPROVED = EVENT_STATUSES.filter((status) => !SETTLED.includes(status));

/** One reporting period: its days and events, whether it is locked, and what it lets through. */
@Component({
  selector: 'tn-period-row',
  imports: [DatePipe, DateRangePipe, ExceptionForm, Icon, LockForm, MatButton, RouterLink, TextPipe],
  providers: [PeriodActions],
  templateUrl: './period-row.html',
  styleUrl: './period-row.scss',
})
export class PeriodRow {
  /** Code of the project. */
  readonly project = input.required<string>();
  readonly period = input.required<ReportingPeriod>();
  /** Something was stored. */
  readonly changed = output();

  protected readonly actions = inject(PeriodActions);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);
  protected readonly icons = { locked: mdiLockOutline, open: mdiLockOpenVariantOutline };
  protected readonly mode = signal<Mode>('shown');
  protected readonly events = computed(() => ['/p', this.project(), 'events']);
  protected readonly ofPeriod = computed(() => ({ from: this.period().startsOn, to: this.period().endsOn }));
  protected readonly ofThoseNotApproved = computed(() => ({ ...this.ofPeriod(), status: NOT_APPROVED }));

  protected turn(mode: Mode): void {
    this.actions.forget();
    this.mode.set(mode);
    const first = mode === 'shown' ? '.actions button' : 'textarea, select, input';
    afterNextRender(() => this.host.querySelector<HTMLElement>(first)?.focus(), { injector: this.injector });
  }

  protected async lock(reason: string): Promise<void> {
    const isDone = await this.actions.lock(this.project(), this.period(), reason);
    if (isDone) this.done();
  }

  protected async unlock(reason: string): Promise<void> {
    const isDone = await this.actions.unlock(this.project(), this.period(), reason);
    if (isDone) this.done();
  }

  protected async end(exception: string): Promise<void> {
    const isDone = await this.actions.endException(this.project(), this.period().id, exception);
    if (isDone) this.done();
  }

  protected done(): void {
    this.turn('shown');
    this.changed.emit();
  }
}
