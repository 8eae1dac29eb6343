import { CountField, PageOf, TextField } from '@turnout/shared/server-platform';
import { EventTotals } from '../event/event.dto';

/** Sums of the records held at one place. */
export class PlaceSums extends EventTotals {
  @TextField({
    nullable: true,
    description: 'ISO 3166-1 alpha-2; `European` for international events without a country; `null` for not known.',
  })
  country: string | null;
  @TextField({ description: 'As it was written.' })
  place: string;
}

/** Places, those with most people first, 300 at most; `total` counts them all. */
export class PlaceSumsPage extends PageOf(PlaceSums, 'PlaceSumsList') {
  @CountField({ description: 'Records that were counted and name no place.' })
  withoutPlace: number;
}
