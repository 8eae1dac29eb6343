import { EUROPEAN } from '@turnout/events/domain';

/** Where `events e` are counted, as `placeKeyOf` of the domain says. */
export const PLACE_KEY = `coalesce(e.country, case when e.level = 'international' then '${EUROPEAN}' end)`;
