import { DEFAULT_LAYOUT, formatViewContent, isSameView, NO_FILTER, readViewContent, type ViewContent } from '@turnout/events/domain';
import type { SavedView, ViewQuery } from '@turnout/shared/api-client';

/** Which view the list shows, and whether something of it was changed since it was chosen. */
export interface ViewStanding {
  /** `null` for all events, and for a selection that nobody kept. */
  readonly view: SavedView | null;
  readonly isChanged: boolean;
  /** Whether the list shows all events as it does when nobody asked for anything. */
  readonly isPlain: boolean;
}

const PLAIN: ViewContent = { filter: NO_FILTER, layout: DEFAULT_LAYOUT };

/** What a view shows, as the list reads it. */
export function contentOf({ query }: Pick<SavedView, 'query'>): ViewContent {
  return readViewContent({ ...query });
}

const SINGLE: ReadonlySet<string> = new Set(['from', 'to', 'q', 'columns', 'group', 'sort']);

/** What a view is to show, as it is sent: a parameter that can have several values is always a list. */
export function queryOf(content: ViewContent): ViewQuery {
  return Object.fromEntries(
    Object.entries(formatViewContent(content)).map(([name, value]) => [name, SINGLE.has(name) ? value : [value].flat()]),
  );
}

/**
 * Finds the view behind what is shown: the one that was chosen, however it was changed, else one that shows the same.
 * @param chosen id of the view that was chosen last
 */
export function standingOf(shown: ViewContent, views: readonly SavedView[], chosen: string | null): ViewStanding {
  const isPlain = isSameView(shown, PLAIN);
  const asked = views.find(({ id }) => id === chosen) ?? null;
  const same = [...(asked ? [asked] : []), ...views].find((view) => isSameView(contentOf(view), shown));
  if (same) return { view: same, isChanged: false, isPlain };
  return isPlain ? { view: null, isChanged: false, isPlain } : { view: asked, isChanged: asked !== null, isPlain };
}
