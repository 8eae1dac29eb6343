import type { AuditNote } from '@turnout/shared/server-platform';
import type { SavedView } from './view.dto';

/** What the history keeps of views: those of the project, each from the day it was shared. What somebody keeps for themselves is their own business. */
export function viewNotes(before: SavedView | null, after: SavedView | null): AuditNote[] {
  const [old, now] = [sharedOf(before), sharedOf(after)];
  const view = now ?? old;
  if (!view) return [];
  const operation = old === null ? 'create' : now === null ? 'delete' : 'change';
  return [{ kind: 'view', id: view.id, label: view.name, operation, before: factsOf(old), after: factsOf(now) }];
}

function sharedOf(view: SavedView | null): SavedView | null {
  return view?.isShared === true ? view : null;
}

function factsOf(view: SavedView | null): object | null {
  return view && { title: view.name, ...view.query };
}
