import type { EventTypeLevel } from '../event-type-level';
import type { Programme } from '../vocabulary';

/** What a new project can begin with. */
export const PROJECT_TEMPLATES = ['erasmus-plus', 'horizon-europe', 'cerv', 'esf-plus', 'blank'] as const;
export type ProjectTemplate = (typeof PROJECT_TEMPLATES)[number];

/** An event type of a template. */
export interface TemplateType {
  readonly code: string;
  readonly label: string;
  readonly level: EventTypeLevel | null;
}

/** A start for a project: its programme, and the event types that projects of it usually have. All of it can be changed. */
export interface ProjectStart {
  readonly programme: Programme | null;
  /** The programme as projects write it. */
  readonly programmeText: string | null;
  readonly eventTypes: readonly TemplateType[];
}

/** What each template consists of. */
export const PROJECT_STARTS: Readonly<Record<ProjectTemplate, ProjectStart>> = {
  'erasmus-plus': {
    programme: 'erasmus-plus-2021',
    programmeText: 'Erasmus+',
    eventTypes: [
      { code: 'project-meeting', label: 'Transnational project meeting', level: 'international' },
      { code: 'training', label: 'Learning, teaching or training activity', level: 'international' },
      { code: 'local-activity', label: 'Local activity', level: 'national' },
      { code: 'multiplier-event', label: 'Multiplier event', level: 'national' },
    ],
  },
  'horizon-europe': {
    programme: 'horizon-europe',
    programmeText: 'Horizon Europe',
    eventTypes: [
      { code: 'consortium-meeting', label: 'Consortium meeting', level: 'international' },
      { code: 'workshop', label: 'Workshop', level: null },
      { code: 'training', label: 'Training', level: null },
      { code: 'conference', label: 'Conference', level: 'international' },
      { code: 'public-event', label: 'Event for the public', level: 'national' },
    ],
  },
  cerv: {
    programme: 'cerv',
    programmeText: 'CERV',
    eventTypes: [
      { code: 'kick-off', label: 'Kick-off meeting', level: 'international' },
      { code: 'debate', label: 'Debate', level: 'national' },
      { code: 'workshop', label: 'Workshop', level: null },
      { code: 'awareness-event', label: 'Awareness-raising event', level: 'national' },
      { code: 'closing-event', label: 'Closing event', level: 'international' },
    ],
  },
  'esf-plus': {
    programme: 'esf-plus',
    programmeText: 'ESF+',
    eventTypes: [
      { code: 'information-event', label: 'Information event', level: 'national' },
      { code: 'training', label: 'Training', level: 'national' },
      { code: 'counselling', label: 'Counselling session', level: 'national' },
      { code: 'exchange', label: 'Exchange of experience', level: null },
    ],
  },
  blank: { programme: null, programmeText: null, eventTypes: [] },
};
