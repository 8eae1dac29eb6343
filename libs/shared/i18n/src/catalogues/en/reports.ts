/** English, reports. ICU MessageFormat. */
export const reports = {} as const;
