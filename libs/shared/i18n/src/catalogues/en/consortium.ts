/** English, consortium. ICU MessageFormat. */
export const consortium = {
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
} as const;
