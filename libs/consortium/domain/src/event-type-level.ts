/** Whether events of a type address one country or several; `null` beside these means not stated. */
export const EVENT_TYPE_LEVELS = ['national', 'international'] as const;
export type EventTypeLevel = (typeof EVENT_TYPE_LEVELS)[number];
