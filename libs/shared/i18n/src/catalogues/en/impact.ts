/** English, impact. ICU MessageFormat. */
export const impact = {} as const;
