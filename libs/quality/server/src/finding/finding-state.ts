/** What has become of a finding. `gone`: the rule does not notice it any more; kept while there is an acceptance to remember. */
export const FINDING_STATES = ['open', 'accepted', 'gone'] as const;
export type FindingState = (typeof FINDING_STATES)[number];
