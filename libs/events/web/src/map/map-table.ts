import { Component, computed, input, output } from '@angular/core';
import { EUROPEAN, type PlaceKey } from '@turnout/events/domain';
import type { EventSummary } from '@turnout/shared/api-client';
import { Count } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';
import type { MapRow, MapRows } from './map-rows';

/** The numbers of the map: a row a country, and apart from them what has none. A press on a name asks for its events only, another for all. */
@Component({
  selector: 'tn-map-table',
  imports: [Count, TextPipe],
  templateUrl: './map-table.html',
  styleUrl: './map-table.scss',
})
export class MapTable {
  readonly rows = input.required<MapRows>();
  readonly total = input.required<EventSummary['total']>();
  readonly choose = output<PlaceKey | null>();

  protected readonly parts = computed(() => [this.rows().countries, this.rows().others].filter((rows) => rows.length > 0));
  /** Whether anything is documented at all: a column of zeros says nothing. */
  protected readonly hasDocumented = computed(() => this.total().documented > 0);

  protected isMapped({ place }: MapRow): boolean {
    return place !== null && place !== EUROPEAN;
  }
}
