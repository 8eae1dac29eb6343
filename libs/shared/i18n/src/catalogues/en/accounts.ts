/** English, accounts. ICU MessageFormat. */
export const accounts = {} as const;
