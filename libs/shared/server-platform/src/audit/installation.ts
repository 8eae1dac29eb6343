/** Stands for a project where something belongs to none: the installation has a chain of its own. */
export const INSTALLATION = { id: '00000000-0000-0000-0000-000000000000', code: '(installation)' } as const;
