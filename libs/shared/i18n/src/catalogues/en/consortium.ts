/** English, consortium. ICU MessageFormat. */
export const consortium = {} as const;
