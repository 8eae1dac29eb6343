import { Component, computed, inject, input } from '@angular/core';
import { ProjectPeriodPipe, roleWords } from '@turnout/consortium/web';
import type { ProjectGlance } from '@turnout/shared/api-client';
import { TRANSLATOR } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';
import { timeOf } from './glance-groups';

/** Where a project stands in its own time: the months gone by, drawn and in words, its period, and what the reader is in it. */
@Component({
  selector: 'tn-project-time',
  imports: [ProjectPeriodPipe, TextPipe],
  template: `
    @if (part() !== null) {
      <span class="track" aria-hidden="true"><span class="gone" [style.inline-size.%]="part()"></span></span>
    }
    <p>
      @if (words(); as now) {
        <strong class="tn-figure">{{ now }}</strong>
      }
      @if (project().startsOn || project().endsOn) {
        <span>{{ project() | tnProjectPeriod }}</span>
      }
      <span>{{ role() | tnText }}</span>
    </p>
  `,
  styleUrl: './project-time.scss',
})
export class ProjectTimeLine {
  readonly project = input.required<ProjectGlance>();

  private readonly translator = inject(TRANSLATOR);
  protected readonly role = computed(() => roleWords(this.project().role));
  private readonly time = computed(() => timeOf(this.project()));
  /** Per cent of the months, the running one included; `null` where that cannot be said. */
  protected readonly part = computed(() => {
    const { now, last } = this.project().month;
    if (now === null || last === null || last < 1) return null;
    return Math.min(100, Math.max(0, (now / last) * 100));
  });
  protected readonly words = computed(() => {
    const { now, last } = this.project().month;
    const { text } = this.translator();
    if (this.time() === 'running') return text('impact.glance.month-of', { month: now ?? 0, months: last ?? 0 });
    return this.time() === 'timeless' && now !== null ? text('impact.glance.month', { month: now }) : null;
  });
}
