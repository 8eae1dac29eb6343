import {
  BREAKDOWN_DIMENSIONS,
  type EventLevel,
  type EventMode,
  type EventSetting,
  type EventStatus,
  type EvidenceKind,
  type ParticipantMethod,
  type ParticipantQuality,
  type SeriesBasis,
} from '@turnout/events/domain';
import type { Translator } from '@turnout/shared/i18n';
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
export const seriesKey = (value: SeriesBasis) => `events.vocabulary.series.${value}` as const;
export const statusKey = (value: EventStatus) => `events.vocabulary.status.${value}` as const;
export const qualityKey = (value: ParticipantQuality) => `events.vocabulary.quality.${value}` as const;
export const evidenceKindKey = (value: EvidenceKind) => `events.vocabulary.evidence.${value}` as const;
export const methodKey = (value: ParticipantMethod) => `events.vocabulary.method.${value}` as const;

/** What a count is split by, in words: those of the vocabulary, or the label itself that a project has given it. */
export function dimensionWords(dimension: string, { text }: Translator): string {
  const known = BREAKDOWN_DIMENSIONS.find((each) => each === dimension);
  return known === undefined ? dimension : text(`events.vocabulary.dimension.${known}`);
}
