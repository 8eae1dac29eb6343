import { mdiFileDocumentOutline, mdiFormatListBulleted, mdiViewDashboardOutline } from '@mdi/js';

/** Pages of a project that the rail and the bottom bar lead to. `key` follows `g`. */
export const NAV_ITEMS = [
  { path: 'overview', key: 'o', icon: mdiViewDashboardOutline, words: 'shared.nav.overview', keyWords: 'shared.keys.overview' },
  { path: 'events', key: 'e', icon: mdiFormatListBulleted, words: 'shared.nav.events', keyWords: 'shared.keys.events' },
  { path: 'reports', key: 'r', icon: mdiFileDocumentOutline, words: 'shared.nav.reports', keyWords: 'shared.keys.reports' },
] as const;
