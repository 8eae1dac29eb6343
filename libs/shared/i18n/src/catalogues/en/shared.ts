/** English, shared. ICU MessageFormat. */
export const shared = {} as const;
