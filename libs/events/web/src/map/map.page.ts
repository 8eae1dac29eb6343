import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { isCounted, type PlaceKey } from '@turnout/events/domain';
import { loadOutlines, mapFigures } from '@turnout/shared/geo';
import { isCountryCode } from '@turnout/shared/kernel';
import { EmptyState, Skeleton } from '@turnout/shared/ui';
import { load, TextPipe } from '@turnout/shared/web-platform';
import { forkJoin, from, map, switchMap } from 'rxjs';
import { withValue } from '../filter/filter-chips';
import { LookClient } from '../look/look-client';
import { LookFrame } from '../look/look-frame';
import { LookedAt } from '../look/looked-at';
import { MapFigureView } from './map-figure-view';
import { MapPlaces } from './map-places';
import { MAP_MEASURES, mapRows } from './map-rows';
import { MapTable } from './map-table';

/** Where the events of a project were held: a map of countries, the table of its numbers, and the places that are known. */
@Component({
  selector: 'tn-map-page',
  imports: [EmptyState, LookFrame, MapFigureView, MapPlaces, MapTable, MatButton, Skeleton, TextPipe],
  providers: [LookedAt],
  templateUrl: './map.page.html',
  styleUrl: './map.page.scss',
})
export class MapPage {
  protected readonly at = inject(LookedAt);
  private readonly client = inject(LookClient);

  protected readonly measures = MAP_MEASURES;
  protected readonly measure = computed(() => MAP_MEASURES.find((measure) => measure === this.at.word('by')) ?? 'participants');
  private readonly loaded = load(
    () => (this.at.project() === '' ? undefined : this.at.looked()),
    (looked) =>
      forkJoin({ summary: this.client.summary(looked, 'country'), places: this.client.places(looked) }).pipe(
        switchMap((answers) => {
          const codes = answers.summary.rows.map(({ key }) => key ?? '').filter((key) => isCountryCode(key));
          return from(loadOutlines(codes)).pipe(map((maps) => ({ ...answers, maps, project: looked.project })));
        }),
      ),
    { keepsLast: true },
  );
  protected readonly shown = computed(() => {
    const value = this.loaded.value();
    return value?.project === this.at.project() ? value : null;
  });
  protected readonly isStale = this.loaded.isStale;
  protected readonly problem = this.loaded.problem;
  protected readonly rows = computed(() => {
    const shown = this.shown();
    return shown ? mapRows(shown.summary, this.measure(), this.at.filter()) : null;
  });
  protected readonly figures = computed(() => {
    const [shown, rows, measure] = [this.shown(), this.rows(), this.measure()];
    if (!shown || !rows) return [];
    return mapFigures(
      shown.maps,
      rows.countries.map((row) => ({ code: row.key ?? '', value: row[measure] })),
    );
  });
  /** Whether the numbers leave out what did not take place. */
  protected readonly countsHeldOnly = computed(() => !isCounted({ status: 'planned' }, this.at.filter()));

  protected only(place: PlaceKey | null): void {
    const { country } = this.at.filter();
    this.at.filterBy(withValue(this.at.filter(), 'country', place, !country.includes(place)));
  }

  protected pick(code: string): void {
    if (isCountryCode(code)) this.only(code);
  }

  protected retry(): void {
    this.loaded.reload();
  }
}
