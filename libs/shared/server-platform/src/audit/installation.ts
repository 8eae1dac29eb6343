import { NIL_ID } from '../paging/known-id';

/** Stands for a project where something belongs to none: the installation has a chain of its own. */
export const INSTALLATION = { id: NIL_ID, code: '(installation)' } as const;
