/** English, consortium. ICU MessageFormat. */
export const consortium = {
  'consortium.projects.title': 'Projects',
  'consortium.projects.lead': 'Each project has its own ledger, partners and reports.',
  'consortium.projects.records': '{records, plural, one {record} other {records}}',
  'consortium.projects.empty.title': 'No project yet',
  'consortium.projects.empty.text': 'The projects you are a member of appear here. Ask a project’s coordinator to add you.',
  'consortium.period.from': 'from {start}',
  'consortium.period.until': 'until {end}',
  'consortium.now.before': 'not begun',
  'consortium.now.running': 'now M{month} of {months}',
  'consortium.now.ended': 'ended after {months, plural, one {# month} other {# months}}',
  'consortium.facts.title': 'About the project',
  'consortium.fact.programme': 'Programme',
  'consortium.fact.key-action': 'Key action',
  'consortium.fact.action-type': 'Action type',
  'consortium.fact.call-year': 'Call year',
  'consortium.fact.measure': 'Measure',
  'consortium.fact.grant-number': 'Grant number',
  'consortium.fact.total-funding': 'Total funding',
  'consortium.fact.eu-grant': 'EU grant',
  'consortium.fact.beneficiary': 'Beneficiary',
  'consortium.fact.period': 'Period',
  'consortium.fact.reporting-period': 'Reporting period',
  'consortium.fact.website': 'Website',
  'consortium.fact.countries': 'Countries',
  'consortium.fact.partners': '{partners, plural, =0 {Partners} one {# partner} other {# partners}}',
  'consortium.fact.is-coordinator': ' coordinator',
  'consortium.switcher.label': 'Project: {name}',
  'consortium.switcher.search': 'Find a project',
  'consortium.switcher.none': 'No project is called that',
  'consortium.switcher.all': 'All projects',

  // Wordings that the programmes prescribe (model grant agreements; Regulation (EU) 2021/1060 for ESF+): not ours to improve.
  'consortium.funding.h2020.statement':
    'This project has received funding from the European Union’s Horizon 2020 research and innovation programme{grantNumber, select, none {} other { under grant agreement No {grantNumber}}}.',
  'consortium.funding.h2020.disclaimer':
    'This document reflects only the author’s view. The European Commission and its agencies are not responsible for any use that may be made of the information it contains.',
  'consortium.funding.horizon-europe.statement': 'Funded by the European Union',
  'consortium.funding.horizon-europe.disclaimer':
    'Funded by the European Union. Views and opinions expressed are however those of the author(s) only and do not necessarily reflect those of the European Union or the granting authority. Neither the European Union nor the granting authority can be held responsible for them.',
  'consortium.funding.erasmus-plus-2014.statement': 'Co-funded by the Erasmus+ Programme of the European Union',
  'consortium.funding.erasmus-plus-2014.disclaimer':
    'The European Commission’s support for the production of this publication does not constitute an endorsement of the contents, which reflect the views only of the authors, and the Commission cannot be held responsible for any use which may be made of the information contained therein.',
  'consortium.funding.erasmus-plus-2021.statement': 'Co-funded by the European Union',
  'consortium.funding.erasmus-plus-2021.disclaimer':
    'Funded by the European Union. Views and opinions expressed are however those of the author(s) only and do not necessarily reflect those of the European Union or the granting authority. Neither the European Union nor the granting authority can be held responsible for them.',
  'consortium.funding.cerv.statement': 'Co-funded by the European Union',
  'consortium.funding.cerv.disclaimer':
    'Funded by the European Union. Views and opinions expressed are however those of the author(s) only and do not necessarily reflect those of the European Union or the granting authority. Neither the European Union nor the granting authority can be held responsible for them.',
  'consortium.funding.rec.statement':
    'This project was funded by the European Union’s Rights, Equality and Citizenship Programme (2014–2020).',
  'consortium.funding.rec.disclaimer':
    'The content of this publication represents the views of the author only and is his/her sole responsibility. The European Commission does not accept any responsibility for use that may be made of the information it contains.',
  'consortium.funding.esf-plus.statement': 'Co-funded by the European Union',

  'error.partner.not-found': 'There is no such partner in this project',
  'error.partner.in-use':
    '{events, plural, =0 {Something of the project still refers to this partner} one {# event refers to this partner} other {# events refer to this partner}}',
  'error.event-type.not-found': 'There is no such event type in this project',
  'error.event-type.in-use':
    '{events, plural, =0 {Something of the project still refers to this type} one {# event is of this type} other {# events are of this type}}',
  'error.work-package.not-found': 'There is no such work package in this project',
  'error.work-package.in-use':
    '{events, plural, =0 {Something of the project still refers to this work package} one {# event belongs to this work package} other {# events belong to this work package}}',
  'error.setting.missing': 'This must not be empty',
  'error.setting.too-long': 'This is longer than {max, number} characters',
  'error.setting.too-many': 'There are more than {max, number} entries',
  'error.setting.number-invalid': 'A whole number from {min, number} to {max, number} is needed',
  'error.setting.unknown-value': '“{value}” is not one of the choices',
  'error.setting.end-before-start': 'The end comes before the start',
  'error.setting.code-invalid': 'A code is one tidy line of 1 to {max, number} characters',
  'error.setting.code-taken': 'Something else of the project has this code',
  'error.setting.precision-mismatch': 'The start and how precisely it is known do not fit together',

  'error.partner.code-invalid': 'A short name is one line of 1 to {max, number} characters',
  'error.partner.code-taken': 'Another partner has this short name',
  'error.partner.name-too-long': 'The name is longer than {max, number} characters',
  'error.partner.unknown-role': 'There is no such role of a partner',
  'error.partner.unknown-kind': 'There is no such kind of partner',
  'error.partner.spelling-invalid': 'A spelling has 1 to {max, number} characters',
  'error.partner.repeated-spelling': 'This spelling is given twice',
} as const;
