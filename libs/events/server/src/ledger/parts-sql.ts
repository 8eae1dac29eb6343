/** Sums in two steps: of the `events e` that are put together first, and of these sums, by keys and altogether. */
export interface SummedParts {
  /** Of the events of a part. */
  readonly of: string;
  /** What the sums of a part are called. */
  readonly names: string;
  /** Of parts, as the domain defines them. */
  readonly sums: string;
}

/** As `sumEvents` of the domain. */
export const PLAIN_PARTS: SummedParts = {
  of: `count(*) as records, sum(e.meetings) as events, count(e.participant_count) as counted, sum(e.participant_count) as people,
    sum(e.participant_count) filter (where e.participant_quality = 'estimate') as estimated`,
  names: 'records, events, counted, people, estimated',
  sums: `coalesce(sum(records), 0)::integer as records, coalesce(sum(events), 0)::float8 as events,
    case when sum(records) > 0 and sum(counted) = 0 then null else coalesce(sum(people), 0)::float8 end as participants,
    coalesce(sum(estimated), 0)::float8 as estimated, coalesce(sum(records) - sum(counted), 0)::integer as unknown`,
};

/** As `sumDocumented` of the domain. An unknown count is nobody's, where `least` would pass it over. */
export const DOCUMENTED_PARTS: SummedParts = {
  of: `${PLAIN_PARTS.of},
    sum(least(e.participant_count, e.signed_count)) filter (where e.participant_count is not null) as documented`,
  names: `${PLAIN_PARTS.names}, documented`,
  sums: `${PLAIN_PARTS.sums}, coalesce(sum(documented), 0)::float8 as documented`,
};
