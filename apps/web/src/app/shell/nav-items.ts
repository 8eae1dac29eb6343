import {
  mdiClipboardCheckOutline,
  mdiClockAlertOutline,
  mdiCogOutline,
  mdiFileDocumentOutline,
  mdiFormatListBulleted,
  mdiTableArrowUp,
  mdiTarget,
  mdiViewDashboardOutline,
} from '@mdi/js';
import type { SessionStore } from '@turnout/accounts/web';
import { SETTINGS_PAGES } from '../settings/settings-pages';

/** Pages of a project, in the order of the rail. `key` follows `g`. */
const NAV_ITEMS = [
  { path: 'overview', key: 'o', icon: mdiViewDashboardOutline, words: 'shared.nav.overview', keyWords: 'shared.keys.overview' },
  { path: 'impact', key: 'p', icon: mdiTarget, words: 'shared.nav.impact', keyWords: 'shared.keys.impact' },
  { path: 'events', key: 'e', icon: mdiFormatListBulleted, words: 'shared.nav.events', keyWords: 'shared.keys.events' },
  { path: 'import', key: 'i', icon: mdiTableArrowUp, words: 'shared.nav.import', keyWords: 'shared.keys.import' },
  { path: 'reports', key: 'r', icon: mdiFileDocumentOutline, words: 'shared.nav.reports', keyWords: 'shared.keys.reports' },
  { path: 'findings', key: 'f', icon: mdiClipboardCheckOutline, words: 'shared.nav.findings', keyWords: 'shared.keys.findings' },
  { path: 'missing', key: 'm', icon: mdiClockAlertOutline, words: 'shared.nav.missing', keyWords: 'shared.keys.missing' },
  { path: 'settings', key: 's', icon: mdiCogOutline, words: 'shared.nav.settings', keyWords: 'shared.keys.settings' },
] as const;

/** A page of a project, as the rail, the bar, the keys and the palette name it. */
export type NavItem = (typeof NAV_ITEMS)[number];

/** What stands in the bar of a phone for everybody, whatever their role; all else is a tap further. */
const IN_BAR: readonly NavItem['path'][] = ['overview', 'impact', 'events', 'missing'];

/** Whether a page stands in the bar itself. */
export function isInBar({ path }: NavItem): boolean {
  return IN_BAR.includes(path);
}

/** The pages for whoever is signed in: settings only for those to whom one of their pages is open, the import for those who log. */
export function navItems(session: SessionStore, project: string): readonly NavItem[] {
  const hasSettings = SETTINGS_PAGES.some(({ operation }) => session.reach(operation, project) !== null);
  const mayImport = session.reach('import.manage', project) !== null;
  return NAV_ITEMS.filter(({ path }) => (path !== 'settings' || hasSettings) && (path !== 'import' || mayImport));
}
