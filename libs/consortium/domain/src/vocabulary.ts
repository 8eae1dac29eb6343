/** Funding programmes whose acknowledgement we know by heart. */
export const PROGRAMMES = ['h2020', 'horizon-europe', 'erasmus-plus-2014', 'erasmus-plus-2021', 'cerv', 'rec', 'esf-plus'] as const;
export type Programme = (typeof PROGRAMMES)[number];

/** What a partner is in the consortium; `null` beside these means not stated. */
export const PARTNER_ROLES = ['coordinator', 'work-package-lead', 'partner', 'associated'] as const;
export type PartnerRole = (typeof PARTNER_ROLES)[number];

/** What kind of organisation a partner is; `null` beside these means not stated. */
export const PARTNER_KINDS = ['scientific-technical', 'school', 'local-authority', 'ngo', 'other'] as const;
export type PartnerKind = (typeof PARTNER_KINDS)[number];

/** What every project can split a count of people by; a project can have dimensions of its own beside these. */
export const BREAKDOWN_DIMENSIONS = ['gender', 'country', 'audience', 'attendance', 'origin', 'partnership', 'age-group'] as const;
export type BreakdownDimension = (typeof BREAKDOWN_DIMENSIONS)[number];
