import { computed, effect, inject, Injectable, untracked } from '@angular/core';
import { ActivatedRoute, type Params, Router } from '@angular/router';
import { type EventFilter, FILTER_FIELDS, formatEventFilter, readEventFilter } from '@turnout/events/domain';
import { routeParam, routeQuery } from '../route-param';
import { ProjectSetupStore } from '../setup/project-setup.store';

/** No filter: what an address is left with when one is written into it anew. */
const NOTHING: Readonly<Record<string, null>> = Object.fromEntries([...FILTER_FIELDS, 'from', 'to', 'q'].map((field) => [field, null]));

/** Which records a page looks at, as the address says, and how it says otherwise. One for each page. */
@Injectable()
export class LookedAt {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly setups = inject(ProjectSetupStore);

  readonly project = routeParam('project');
  readonly query = routeQuery();
  readonly filter = computed<EventFilter>(() => readEventFilter(this.query()).filter, {
    equal: (one, other) => JSON.stringify(one) === JSON.stringify(other),
  });
  readonly setup = this.setups.setup;
  readonly base = computed(() => ['/p', this.project(), 'events']);
  readonly looked = computed(() => ({ project: this.project(), filter: this.filter() }));

  constructor() {
    effect(() => {
      const project = this.project();
      untracked(() => this.setups.open(project));
    });
  }

  /** One word of the address; `null` where it has none. */
  word(name: string): string | null {
    const value = this.query()[name];
    return typeof value === 'string' && value !== '' ? value : null;
  }

  /** Puts words into the address, beside those that are there. */
  say(words: Params, isReplacing = false): void {
    void this.router.navigate([], { relativeTo: this.route, queryParams: words, queryParamsHandling: 'merge', replaceUrl: isReplacing });
  }

  filterBy(filter: EventFilter): void {
    this.say({ ...NOTHING, ...formatEventFilter(filter) });
  }
}
