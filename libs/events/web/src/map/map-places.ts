import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { countryName, type Translator } from '@turnout/shared/i18n';
import type { PlaceSums, PlaceSumsPage } from '@turnout/shared/api-client';
import { Count, TRANSLATOR } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';

/** The places that records name, under their countries, with the sums of each. */
@Component({
  selector: 'tn-map-places',
  imports: [Count, RouterLink, TextPipe],
  template: `
    <div class="countries">
      @for (country of countries(); track country.name) {
        <section>
          <h3>{{ country.name }}</h3>
          <ul>
            @for (place of country.places; track place.place) {
              <li>
                <a lang="" [routerLink]="base()" [queryParams]="{ q: place.place, month: null, by: null }" queryParamsHandling="merge">{{
                  place.place
                }}</a>
                <span class="figures">
                  {{ 'events.map.place-events' | tnText: { events: place.events } }} ·
                  <tn-count [value]="place.participants" [isEstimate]="place.estimated > 0" />
                </span>
              </li>
            }
          </ul>
        </section>
      }
    </div>
    @if (places().total > places().items.length) {
      <p>{{ 'events.map.places-full' | tnText: { shown: places().items.length, total: places().total } }}</p>
    }
    @if (places().withoutPlace > 0) {
      <p>{{ 'events.map.without-place' | tnText: { count: places().withoutPlace } }}</p>
    }
  `,
  styles: `
    .countries {
      columns: 18rem;
      column-gap: var(--tn-space-6);
    }
    section {
      break-inside: avoid;
      margin-block-end: var(--tn-space-4);
    }
    h3 {
      font-size: var(--tn-text-sm);
    }
    ul {
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      justify-content: space-between;
      gap: var(--tn-space-3);
      padding-block: 0.2rem;
      border-block-end: 1px solid var(--tn-line);
    }
    a {
      overflow-wrap: anywhere;
    }
    .figures,
    p {
      color: var(--tn-ink-muted);
      font-size: var(--tn-text-sm);
      font-variant-numeric: tabular-nums;
    }
    .figures {
      white-space: nowrap;
    }
  `,
})
export class MapPlaces {
  readonly places = input.required<PlaceSumsPage>();
  /** Commands of the router that lead to the list. */
  readonly base = input.required<readonly string[]>();

  private readonly translator = inject(TRANSLATOR);
  protected readonly countries = computed(() => {
    const groups = new Map<string, PlaceSums[]>();
    for (const place of this.places().items) {
      const name = nameOf(place.country, this.translator());
      groups.set(name, [...(groups.get(name) ?? []), place]);
    }
    return [...groups].map(([name, places]) => ({ name, places }));
  });
}

function nameOf(country: string | null, { text, locale }: Translator): string {
  if (country === null) return text('events.vocabulary.not-known');
  return country === 'European' ? text('events.vocabulary.european') : countryName(country, locale);
}
