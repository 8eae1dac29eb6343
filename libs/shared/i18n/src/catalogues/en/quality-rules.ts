/**
 * English, what the rules of quality notice, in the order of the rules: its title, what was compared, and what to do. ICU MessageFormat.
 * A finding is filled with its parameters; dates arrive formatted, and codes as what they are called.
 */
export const qualityRules = {
  'quality.rule.likely-double-count.title': 'Probably counted twice',
  'quality.rule.likely-double-count.finding':
    '{records, plural, =2 {Two records} other {# records}} {day, select, swapped {with day and month the other way round ({date} and {otherDate})} other {of {date}}}{country, select, null {} other {, in {country}}}{place, select, null {} other {, at {place}}}{count, select, null {} other {, with {count} people each}}{partners, select, same {, by the same partner} other {, by different partners}}{types, select, same {} other {, under different types}}: “{first}” and “{second}”{title, select, same { (the same title)} alike { (titles much alike)} other { (other words, or another language)}}.',
  'quality.rule.likely-double-count.advice':
    'If it is one event, keep one record and name every partner in it. If they are two events, say so: a word in the titles that tells them apart helps every reader.',

  'quality.rule.date-outside-project.title': 'Outside the project’s period',
  'quality.rule.date-outside-project.finding':
    '{date} lies outside the project’s period ({from, select, null {from its start} other {from {from}}} {to, select, null {on} other {to {to}}}).',
  'quality.rule.date-outside-project.advice':
    'Look for a slip in the year, or in the project’s own dates. The funder does not take events from before or after the project.',

  'quality.rule.date-outside-reporting-period.title': 'Outside the reporting period',
  'quality.rule.date-outside-reporting-period.finding':
    '{records, plural, one {{date} lies} other {# events from {date} to {last} lie}} outside the reporting period ({from, select, null {from the start} other {from {from}}} {to, select, null {on} other {to {to}}}).',
  'quality.rule.date-outside-reporting-period.advice':
    '{records, plural, one {Look for a slip in the date. If it is right, the event belongs into another report.} other {Probably this is not the period they were recorded for: look at the project’s reporting periods.}}',

  'quality.rule.date-outside-work-package.title': 'Outside the months of the work package',
  'quality.rule.date-outside-work-package.finding':
    '{records, plural, one {{date} lies} other {# events from {date} to {last} lie}} outside the months of {workPackage} ({from, select, null {from the start} other {from {from}}} {to, select, null {on} other {to {to}}}).',
  'quality.rule.date-outside-work-package.advice':
    'Look for a slip in the date or in the work package. If both are right, the work package went on for longer than planned: say so in the report.',

  'quality.rule.end-before-start.title': 'Ends before it starts',
  'quality.rule.end-before-start.finding': 'The last day, {date}, lies before the first, {start}.',
  'quality.rule.end-before-start.advice': 'Probably the two days were swapped, or one of them has a slip.',

  'quality.rule.held-in-the-future.title': 'Held on a day to come',
  'quality.rule.held-in-the-future.finding': 'The event is said to have taken place, yet {date} is still to come.',
  'quality.rule.held-in-the-future.advice': 'Mend the date, or say that the event is planned.',

  'quality.rule.title-says-meetings.title': 'The title speaks of several meetings',
  'quality.rule.title-says-meetings.finding': 'The title speaks of {said} meetings, the record counts one event.',
  'quality.rule.title-says-meetings.advice':
    'If the record stands for {said} meetings, count them: the project’s events are the sum of the meetings.',

  'quality.rule.breakdown-does-not-add-up.title': 'A breakdown does not add up',
  'quality.rule.breakdown-does-not-add-up.finding':
    '{why, select, more {{dimension}: the parts add up to {stated, number}, yet {count, number} people were counted.} uncounted {{dimension}: {stated, number} people are split, yet nobody was counted.} other {{dimension}: the parts add up to {stated, number} of {count, number} people, while another breakdown accounts for everybody.}}',
  'quality.rule.breakdown-does-not-add-up.advice':
    'Look for a figure that was typed wrongly, in the parts or in the count. People of whom nobody knows are “not stated” and need no part of their own.',

  'quality.rule.count-not-documented.title': 'More people counted than signed',
  'quality.rule.count-not-documented.finding':
    '{count, number} people were counted; the signed lists name {signed, number}, so {missing, plural, one {one is} other {# are}} on none.',
  'quality.rule.count-not-documented.advice':
    'Attach the sheet that is missing, or say how many its signatures stand for. A project that is audited counts who signed.',

  'quality.rule.placeholder-text.title': 'Text that was to be replaced',
  'quality.rule.placeholder-text.finding': '“{text}” looks like a text that somebody meant to replace.',
  'quality.rule.placeholder-text.advice': 'Write what was meant to stand there: it would be printed as it is.',

  'quality.rule.brief-report-contradicts-record.title': 'The brief report says something else',
  'quality.rule.brief-report-contradicts-record.finding':
    '{fact, select, people {The brief report speaks of {said} people, the record of {count}.} day {The brief report says {said}, the record {date}.} country {The brief report says that it was in {said}, the record in {country}.} other {The brief report speaks of {said} meetings, the record of {meetings}.}}',
  'quality.rule.brief-report-contradicts-record.advice':
    'One of the two is wrong: mend the record or the text, so that no reader finds two figures for one event.',

  'quality.rule.outlier-for-type.title': 'Far from others of its type',
  'quality.rule.outlier-for-type.finding':
    '{count, plural, =0 {Nobody} one {One person} other {# people}}{meetings, plural, one {} other { at # meetings}}; the other {others, number} events of the type “{type}” had {least, number} to {most, number}.',
  'quality.rule.outlier-for-type.advice':
    'Look for a figure too many or too few. If the count is right, give it a reason: a reviewer will ask.',

  'quality.rule.copied-numbers.title': 'The same numbers in several records',
  'quality.rule.copied-numbers.finding':
    '{records, plural, other {# records}}{partner, select, null {} other { of {partner}}} have the same numbers: {count, number} people, split {numbers}.',
  'quality.rule.copied-numbers.advice':
    'If one group came again and again it is right as it is. If a record was copied, put in the numbers of the day.',

  'quality.rule.partner-spelled-differently.title': 'One partner, written in two ways',
  'quality.rule.partner-spelled-differently.finding':
    '“{partner}” and “{other}” are probably one partner: {resemblance, select, spelling {one is kept as another spelling of the other} name {they have the same name} letters {they look the same, in letters of two alphabets} edit {they differ by a letter} other {one is the beginning of the other}}.{records, plural, =0 {} one { One event names “{partner}”.} other { # events name “{partner}”.}}',
  'quality.rule.partner-spelled-differently.advice':
    'Merge the two: the other way of writing is kept as a spelling and recognised from then on. Look at the preview first, for a merge cannot be undone.',

  'quality.rule.several-partners-in-one.title': 'Several partners in one name',
  'quality.rule.several-partners-in-one.finding':
    '“{partner}” is made of the names of {number, number} partners: {partners}.{records, plural, =0 {} one { One event names it.} other { # events name it.}}',
  'quality.rule.several-partners-in-one.advice':
    'Let the first lead and the others take part. Each of them is then credited with the event; the name that is left over can be deleted.',

  'quality.rule.no-participant-count.title': 'Nobody counted the people',
  'quality.rule.no-participant-count.finding':
    '{partner, select, null {} other {{partner}: }}{records, plural, one {one event} other {# events}} without a count of participants.',
  'quality.rule.no-participant-count.advice':
    'Ask for the count, or give an estimate and say that it is one. Until then totals say that some are not known.',

  'quality.rule.missing-brief-report.title': 'No brief report',
  'quality.rule.missing-brief-report.finding':
    '{partner, select, null {} other {{partner}: }}{records, plural, one {one event} other {# events}} without a brief report, though the project writes them.',
  'quality.rule.missing-brief-report.advice': 'Ask whoever was there while they remember: aim, what happened, and what came of it.',

  'quality.rule.missing-evidence.title': 'No evidence',
  'quality.rule.missing-evidence.finding':
    '{partner, select, null {} other {{partner}: }}{records, plural, one {one event} other {# events}} without any evidence, though the project keeps it.',
  'quality.rule.missing-evidence.advice': 'Ask for the signed list, the agenda or a photo. For an online event a screenshot will do.',

  'quality.rule.setting-not-stated.title': 'Setting not stated',
  'quality.rule.setting-not-stated.finding':
    '{records, plural, one {One event} other {# events}} {type, select, null {} other {of the type “{type}” }}do not say whether they were at a school or in a local community, and {promised, plural, one {one event was} other {# events were}} promised by setting.',
  'quality.rule.setting-not-stated.advice':
    'State the setting of these events, several at once if you like: until then nobody can say whether the promise is kept.',

  'quality.repair.change-events.do': 'Mend it',
  'quality.repair.merge-events.do': 'Make it one event',
  'quality.repair.merge-partners.do': 'Look at the merge',
  'quality.repair.end-before-start': 'Swap the two days.',
  'quality.repair.held-in-the-future': 'Say that the event is planned.',
  'quality.repair.title-says-meetings': 'Count {said} meetings.',
  'quality.repair.several-partners-in-one':
    'Put {partners} in the place of “{partner}” in {records, plural, one {one event} other {# events}}.',
  'quality.repair.likely-double-count':
    'Keep one record, name all partners in it, and delete the other. The other has nothing that would be lost.',
  'quality.repair.partner-spelled-differently': 'Merge “{partner}” into “{other}”.',
} as const;
