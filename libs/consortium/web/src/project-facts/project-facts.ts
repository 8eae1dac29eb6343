import { Component, computed, inject, input } from '@angular/core';
import { fundingWords } from '@turnout/consortium/domain';
import { isoDateOf } from '@turnout/shared/kernel';
import { TRANSLATOR, VisuallyHidden } from '@turnout/shared/ui';
import { CountryPipe, DateRangePipe, TextPipe } from '@turnout/shared/web-platform';
import type { ProjectCard } from '../current-project';
import { ProjectPeriodPipe } from '../project-period.pipe';
import { partnersByCountry } from './partners-by-country';
import { projectNow } from './project-now';
import { statedFacts } from './stated-facts';

/** What a project states about itself: programme, time, partners, funding. What it does not state is not there. */
@Component({
  selector: 'tn-project-facts',
  imports: [CountryPipe, DateRangePipe, ProjectPeriodPipe, TextPipe, VisuallyHidden],
  templateUrl: './project-facts.html',
  styleUrl: './project-facts.scss',
})
export class ProjectFacts {
  readonly card = input.required<ProjectCard>();

  private readonly translator = inject(TRANSLATOR);
  protected readonly project = computed(() => this.card().project);
  protected readonly facts = computed(() => statedFacts(this.project(), this.translator()));
  protected readonly now = computed(() => projectNow(this.project(), isoDateOf(new Date())));
  protected readonly countries = computed(() => partnersByCountry(this.card().partners));
  protected readonly funding = computed(() => fundingWords(this.project(), (key, params) => this.translator().text(key, params)));
  // An address is only followed where it is one of the web: it comes from what somebody typed.
  protected readonly website = computed(() => {
    const { website } = this.project();
    return website !== null && /^https?:\/\//u.test(website) ? website : null;
  });
}
