/** English, texts of the global report. ICU MessageFormat. A value `eventsFigure` stands where `{events}` is to be read as a live figure. */
export const reportsGlobal = {
  'reports.global-report.title': 'Global report',
  'reports.global-report.description': 'The deliverable about all events: cover, contents, texts, tables, figures, pictures and annexes.',
  'reports.global.work-package': '{title, select, none {{code}} other {{code} – {title}}}',

  'reports.cover.deliverable': 'Deliverable',
  'reports.cover.version': 'Version',
  'reports.cover.date': 'Date',
  'reports.cover.lead': 'Work package led by',
  'reports.cover.coordinator': 'Coordinator',
  'reports.cover.beneficiary': 'Beneficiary',
  'reports.cover.grant': 'Grant agreement',
  'reports.cover.events': 'Events held',
  'reports.cover.selection': 'Covers',
  'reports.cover.website': 'Website',
  'reports.word.annex': 'Annex {number}',

  'reports.global.partnership.sum':
    '{partners, plural, =0 {The partners of the project are not stated.} one {The project is carried out by {partnersFigure} partner} other {The project is carried out by {partnersFigure} partners}}{partners, plural, =0 {} other {{countries, plural, =0 {.} one { from {countriesFigure} country: {names}.} other { from {countriesFigure} countries: {names}.}}}}',
  'reports.global.partnership.coordinator': '{name}{country, select, none {} other { ({country})}} coordinates it.',
  'reports.global.partnership.kinds': 'By kind they are {kinds}.',
  'reports.global.partnership.kind.scientific-technical':
    '{partners, plural, one {{partnersFigure} scientific or technical partner} other {{partnersFigure} scientific or technical partners}}',
  'reports.global.partnership.kind.school': '{partners, plural, one {{partnersFigure} school} other {{partnersFigure} schools}}',
  'reports.global.partnership.kind.local-authority':
    '{partners, plural, one {{partnersFigure} local authority} other {{partnersFigure} local authorities}}',
  'reports.global.partnership.kind.ngo':
    '{partners, plural, one {{partnersFigure} non-governmental organisation} other {{partnersFigure} non-governmental organisations}}',
  'reports.global.partnership.kind.other':
    '{partners, plural, one {{partnersFigure} partner of another kind} other {{partnersFigure} partners of other kinds}}',
  'reports.global.partnership.kind.none':
    '{partners, plural, one {{partnersFigure} partner whose kind is not stated} other {{partnersFigure} partners whose kind is not stated}}',
  'reports.global.partnership.caption': 'Partners of {project}, by country',
  'reports.global.partnership.note': 'Country, kind and role of each partner as the project states them.',
  'reports.global.partnership.empty': 'No partner is stated.',
  'reports.column.partner': 'Partner',
  'reports.column.short-name': 'Short name',
  'reports.column.kind': 'Kind',

  'reports.global.introduction.about':
    '{when, select, span {This report gives an overview of the events of the project {project} from {firstFigure} to {lastFigure}.} day {This report gives an overview of the events of the project {project} on {firstFigure}.} other {This report gives an overview of the events of the project {project}.}}',
  'reports.global.introduction.selection': 'It covers a selection of them – {selection}.',
  'reports.global.introduction.package':
    'The events belong to work package {package}{known, select, both {, which {lead} leads and which runs from month {from, number} to month {to, number} of the project (M{from, number}–M{to, number})} lead {, which {lead} leads} months {, which runs from month {from, number} to month {to, number} of the project (M{from, number}–M{to, number})} other {}}.',
  'reports.global.introduction.activities': 'Its activities are:',
  'reports.global.introduction.outputs': 'It leads to these outputs:',
  'reports.global.introduction.sum':
    '{events, plural, =0 {No event has taken place so far.} one {In all, {eventsFigure} event took place} other {In all, {eventsFigure} events took place}}{events, plural, =0 {} other {{participants, plural, =-1 {; how many people took part is {participantsFigure}.} one {, with {participantsFigure} participant.} other {, with {participantsFigure} participants.}}}}',
  'reports.global.introduction.types':
    '{types, plural, one {They were of {typesFigure} type: {names}.} other {They were of {typesFigure} types: {names}.}}',
  'reports.global.introduction.countries':
    '{countries, plural, one {They took place in {countriesFigure} country: {names}.} other {They took place in {countriesFigure} countries: {names}.}}',
  'reports.global.introduction.european':
    '{events, plural, one {{eventsFigure} of the events was international, without a single country.} other {{eventsFigure} of the events were international, without a single country.}}',
  'reports.global.introduction.no-country':
    '{records, plural, one {Of {recordsFigure} record the country is not stated.} other {Of {recordsFigure} records the country is not stated.}}',
  'reports.global.introduction.structure': 'The report is organised as follows:',
  'reports.global.structure.own': 'further text of the authors',
  'reports.global.structure.partnership': 'who carries out the project',
  'reports.global.structure.introduction': 'what the report is about',
  'reports.global.structure.database': 'the contacts to whom the project turns',
  'reports.global.structure.typology': 'what each type is for, whom it addresses and what was promised',
  'reports.global.structure.events-table': 'every event that took place',
  'reports.global.structure.sums': 'events and participants, added up by type and by country',
  'reports.global.structure.charts': 'events and participants as diagrams and on a map',
  'reports.global.structure.impact': 'each promise beside what became of it',
  'reports.global.structure.pictures': 'what the events looked like',
  'reports.global.structure.conclusions': 'what follows from it',
  'reports.global.structure.brief-reports': 'what was written of the single events',
  'reports.global.structure.accepted-findings': 'what was noticed in the records and accepted as it is',
  'reports.global.structure.counting-rules': 'what the figures count and what they leave out',

  'reports.global.database.sum':
    '{contacts, plural, =-1 {The database of the open local partnership holds the contacts to whom the project turns with its events and results; how many there are is {contactsFigure}.} one {The database of the open local partnership holds {contactsFigure} contact to whom the project turns with its events and results.} other {The database of the open local partnership holds {contactsFigure} contacts to whom the project turns with its events and results.}}',
  'reports.global.database.privacy':
    'It names organisations and their functional addresses. It holds no personal data, as the General Data Protection Regulation asks.',

  'reports.global.typology.intro':
    '{types, plural, =0 {The project has not defined any type of event so far.} one {The project defined {typesFigure} type of event. The following table says what it is for, whom it addresses and what was promised.} other {The project defined {typesFigure} types of events. The following table says what each of them is for, whom it addresses and what was promised.}}',
  'reports.global.typology.promised':
    '{what, select, events {In all, {events, plural, one {{eventsFigure} event was promised.} other {{eventsFigure} events were promised.}}} participants {In all, {participants, plural, one {{participantsFigure} participant was promised.} other {{participantsFigure} participants were promised.}}} other {In all, {events, plural, one {{eventsFigure} event} other {{eventsFigure} events}} with {participants, plural, one {{participantsFigure} participant} other {{participantsFigure} participants}} were promised.}}',
  'reports.global.typology.levels':
    'At national level {national, plural, one {{nationalFigure} event was promised} other {{nationalFigure} events were promised}}, and at international level {internationalFigure}.',
  'reports.global.typology.caption': 'Types of events of {project}, and what was promised for each',
  'reports.global.typology.note':
    'Expected impact: what the grant agreement promises for the type. “Not applicable” where it promises nothing.',
  'reports.column.format': 'Format',
  'reports.column.aim': 'Aim',
  'reports.column.target-group': 'Target group',
  'reports.column.expected-impact': 'Expected impact',

  'reports.global.events.intro':
    '{events, plural, =0 {No event has taken place so far.} one {The following table lists the {eventsFigure} event that took place.} other {The following table lists the {eventsFigure} events that took place, by type and by date.}}',
  'reports.global.events.records':
    '{records, plural, one {They are kept in {recordsFigure} record, which stands for several meetings.} other {They are kept in {recordsFigure} records, because a record may stand for several meetings.}}',
  'reports.global.events.brief-reports':
    '{reports, plural, =0 {} one {A brief report was written of {reportsFigure} of the {recordsFigure} records.} other {Brief reports were written of {reportsFigure} of the {recordsFigure} records.}}',
  'reports.global.events.all-brief-reports': 'A brief report was written of every record.',

  'reports.global.sums.intro':
    '{events, plural, =0 {No event has taken place so far, so there is nothing to add up.} one {Summing up, {eventsFigure} event took place} other {Summing up, {eventsFigure} events took place}}{events, plural, =0 {} other {{participants, plural, =-1 {; how many people took part is {participantsFigure}.} one { and reached {participantsFigure} participant.} other { and reached {participantsFigure} participants.}}}}',
  'reports.global.sums.country-caption': 'Events and participants of {project}, by country',
  'reports.global.sums.european-note': 'European: international events without a single country.',

  'reports.global.charts.intro':
    '{events, plural, =0 {No event has taken place so far, so there is nothing to show.} other {The following figures show the events and their participants by type, by country and over time.}}',
  'reports.global.charts.events-by-type': 'Events of {project}, by type',
  'reports.global.charts.participants-by-type': 'Participants in events of {project}, by type',
  'reports.global.charts.map': 'Participants in events of {project}, by country',
  'reports.global.charts.participants-over-months': 'Participants in events of {project}, month by month',
  'reports.global.charts.participants-over-years': 'Participants in events of {project}, year by year',
  'reports.global.charts.events-over-months': 'Events of {project}, month by month',
  'reports.global.charts.events-over-years': 'Events of {project}, year by year',
  'reports.global.charts.undated':
    '{undated, plural, one {# record without a date is not shown.} other {# records without a date are not shown.}}',

  'reports.global.pictures.intro':
    '{pictures, plural, one {The following picture was taken at one of the events.} other {The following pictures were taken at some of the events.}}',
  'reports.global.pictures.caption': '{title}{when, select, none {} other {, {when}}}',

  'reports.global.conclusions.types': 'By type, these were {list}.',
  'reports.global.conclusions.type':
    '{events, plural, one {{eventsFigure} event of the type “{type}”} other {{eventsFigure} events of the type “{type}”}}{participants, plural, =-1 { (participants: {participantsFigure})} one { with {participantsFigure} participant} other { with {participantsFigure} participants}}',
  'reports.global.conclusions.modes': 'By the way people took part, {list}.',
  'reports.global.conclusions.mode.on-site':
    '{events, plural, one {{eventsFigure} event was held on site} other {{eventsFigure} events were held on site}}',
  'reports.global.conclusions.mode.online':
    '{events, plural, one {{eventsFigure} event was held online} other {{eventsFigure} events were held online}}',
  'reports.global.conclusions.mode.hybrid':
    '{events, plural, one {{eventsFigure} event was held both on site and online} other {{eventsFigure} events were held both on site and online}}',
  'reports.global.conclusions.mode.none':
    '{events, plural, one {of {eventsFigure} event this is not stated} other {of {eventsFigure} events this is not stated}}',

  'reports.global.brief-reports.intro':
    '{reports, plural, one {This annex holds {reportsFigure} brief report as it was written for its event.} other {This annex holds {reportsFigure} brief reports as they were written for their events.}}',
  'reports.global.accepted.intro':
    '{findings, plural, one {The following was noticed in the records and accepted as it is; the reason is given with it.} other {The following was noticed in the records and accepted as it is; the reason is given with each.}}',
  'reports.global.quality.estimated':
    'Of the {participantsFigure} participants {documented, plural, one {{documentedFigure} is documented} other {{documentedFigure} are documented}} and {estimated, plural, one {{estimatedFigure} is estimated} other {{estimatedFigure} are estimated}}.',
  'reports.global.quality.unknown':
    '{unknown, plural, one {Of {unknownFigure} record it is not known how many took part; it adds nobody to the sum.} other {Of {unknownFigure} records it is not known how many took part; they add nobody to the sum.}}',

  'reports.rules.intro': 'The figures of this report were added up from the records as they stood on {instant} UTC, by these rules:',
  'reports.rules.records': 'A record may stand for several meetings, for instance of a series. Each of them counts as an event.',
  'reports.rules.took-place': 'Only events that took place are counted. Planned and cancelled ones are left out.',
  'reports.rules.unknown': 'A number of participants that nobody knows is not zero: the event counts, and adds nobody.',
  'reports.rules.quality':
    'A number of participants is documented where it was given as a count, and estimated where it was given as an estimate. Of all events together these are {wording}.',
  'reports.rules.country':
    'An event counts under the country in which it took place; an international event without a single country counts as European.',
  'reports.rules.partner':
    'Where figures stand by partner, each partner of an event is credited with the whole event; in every total it counts once.',
  'reports.rules.conditions':
    'Each event counts towards one condition of a promise at most, so that as much as possible of the promise is kept.',
  'reports.rules.evidence':
    '{files, plural, one {# file is kept as evidence} other {# files are kept as evidence}} for {events, number} of {records, plural, one {# record} other {# records}}; signed lists name {participants, plural, one {# participant} other {# participants}}.',
} as const;
