import { Component, input } from '@angular/core';
import type { Task } from '@turnout/shared/api-client';
import { TextPipe } from '@turnout/shared/web-platform';

/** A task in a list: what it is called, when it runs and who leads it. */
@Component({
  selector: 'tn-task-facts',
  imports: [TextPipe],
  template: `
    @let facts = task();
    <p class="name">
      <strong lang="">{{ facts.code }}</strong>
      @if (facts.title !== facts.code) {
        <span lang="">{{ facts.title }}</span>
      }
    </p>
    <p class="aside">
      @if (isPackageNamed()) {
        <span lang="">{{ facts.workPackage }}</span>
      }
      @if (facts.leadPartner; as partner) {
        <span>{{ 'consortium.work-packages.led-by' | tnText: { partner } }}</span>
      }
      @if (facts.fromMonth !== null || facts.toMonth !== null) {
        <span>{{ 'consortium.work-packages.months' | tnText: { from: facts.fromMonth ?? '?', to: facts.toMonth ?? '?' } }}</span>
      }
    </p>
  `,
  styleUrl: '../setting/settings-page.scss',
})
export class TaskFacts {
  readonly task = input.required<Task>();
  /** Whether the list holds tasks of several work packages. */
  readonly isPackageNamed = input(false);
}
