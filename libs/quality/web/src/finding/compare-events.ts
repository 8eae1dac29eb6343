import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { TypeLabels } from '@turnout/quality/domain';
import type { FindingEvent } from '@turnout/shared/api-client';
import { TRANSLATOR } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';
import { comparedFacts } from './compared-facts';

/** Events side by side, fact by fact: what is the same stands back, what differs stands out. */
@Component({
  selector: 'tn-compare-events',
  imports: [RouterLink, TextPipe],
  templateUrl: './compare-events.html',
  styleUrl: './compare-events.scss',
})
export class CompareEvents {
  readonly project = input.required<string>();
  readonly events = input.required<readonly FindingEvent[]>();
  readonly types = input.required<TypeLabels>();

  private readonly translator = inject(TRANSLATOR);
  protected readonly facts = computed(() => comparedFacts(this.events(), this.types(), this.translator()));
}
