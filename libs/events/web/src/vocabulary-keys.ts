import type {
  BreakdownDimension,
  EventLevel,
  EventMode,
  EventSetting,
  EventStatus,
  ParticipantMethod,
  ParticipantQuality,
} from '@turnout/events/domain';
import type { BadgeTone } from '@turnout/shared/ui';

/** How a status looks beside its word. */
export function statusTone(status: EventStatus): BadgeTone {
  const tones: Readonly<Partial<Record<EventStatus, BadgeTone>>> = { approved: 'reached', returned: 'attention', submitted: 'neutral' };
  return tones[status] ?? 'faint';
}

/** Keys of the words for closed vocabularies; a value without words does not compile. */
export const levelKey = (value: EventLevel) => `events.vocabulary.level.${value}` as const;
export const modeKey = (value: EventMode) => `events.vocabulary.mode.${value}` as const;
export const settingKey = (value: EventSetting) => `events.vocabulary.setting.${value}` as const;
export const statusKey = (value: EventStatus) => `events.vocabulary.status.${value}` as const;
export const qualityKey = (value: ParticipantQuality) => `events.vocabulary.quality.${value}` as const;
export const methodKey = (value: ParticipantMethod) => `events.vocabulary.method.${value}` as const;
export const dimensionKey = (value: BreakdownDimension) => `events.vocabulary.dimension.${value}` as const;
