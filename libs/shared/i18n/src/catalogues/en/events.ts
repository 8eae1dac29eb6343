/** English, events. ICU MessageFormat. */
export const events = {} as const;
