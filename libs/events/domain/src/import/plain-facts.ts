/** Facts of one value that says all of itself, in the order of the form. */
export const PLAIN_FACTS = [
  'type',
  'title',
  'startsOn',
  'endsOn',
  'country',
  'level',
  'mode',
  'place',
  'setting',
  'leadPartner',
  'meetings',
  'workPackage',
  'milestone',
  'summary',
] as const;
/** Facts whose order says nothing. */
export const LIST_FACTS = ['coPartners', 'deliverables'] as const;
