import type { EventLevel, EventMode, EventSetting, ParticipantMethod } from '@turnout/events/domain';

/** A part of a split, as typed. */
export interface PartFields {
  category: string;
  count: string;
}

/** A split of the count, as typed. */
export interface BreakdownFields {
  dimension: string;
  parts: PartFields[];
}

/** A meeting of a series, as typed. */
export interface MeetingFields {
  on: string;
  count: string;
}

/** Everything the form holds, as it was typed: what is kept as a draft is exactly this. Empty text means nothing was said. */
export interface EventFields {
  type: string;
  title: string;
  startsOn: string;
  endsOn: string;
  leadPartner: string;
  country: string;
  count: string;
  quality: 'exact' | 'estimate';
  method: ParticipantMethod | '';
  place: string;
  setting: EventSetting | '';
  mode: EventMode | '';
  level: EventLevel | '';
  workPackage: string;
  /** Codes. */
  deliverables: string[];
  milestone: string;
  /** Codes. */
  coPartners: string[];
  meetings: string;
  /** Empty for an event that is no series. */
  seriesBasis: string;
  seriesMeetings: MeetingFields[];
  breakdowns: BreakdownFields[];
  summary: string;
}

/** A form nobody has typed into. */
export const BLANK: EventFields = {
  type: '',
  title: '',
  startsOn: '',
  endsOn: '',
  leadPartner: '',
  country: '',
  count: '',
  quality: 'exact',
  method: '',
  place: '',
  setting: '',
  mode: '',
  level: '',
  workPackage: '',
  deliverables: [],
  milestone: '',
  coPartners: [],
  meetings: '1',
  seriesBasis: '',
  seriesMeetings: [],
  breakdowns: [],
  summary: '',
};

/** Version of {@link EventFields} as drafts keep it: raise it when the shape changes. */
export const FIELDS_VERSION = 1;

/** Reads kept fields; what an older or a foreign shape lacks is blank. `null` for something that is no form at all. */
export function restoreFields(content: unknown): EventFields | null {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) return null;
  const kept = content as Readonly<Record<string, unknown>>;
  const entries = Object.entries(BLANK).map(([name, blank]) => {
    const value = kept[name];
    return [name, typeof value === typeof blank && Array.isArray(value) === Array.isArray(blank) ? value : blank];
  });
  return Object.fromEntries(entries) as EventFields;
}
