/** Polish, mails that say what is missing. ICU MessageFormat. */
export const reminders = {
  'reminders.mail.subject': 'Brakuje: {total, plural, one {# rzecz} few {# rzeczy} many {# rzeczy} other {# rzeczy}} – {projects}',
  'reminders.mail.subject-escalated':
    'Po trzech przypomnieniach nadal brakuje: {total, plural, one {# rzecz} few {# rzeczy} many {# rzeczy} other {# rzeczy}} – {projects}',
  'reminders.mail.greeting': 'Dzień dobry, {name}!',
  'reminders.mail.intro':
    'W zapisach {total, plural, one {brakuje # rzeczy} few {brakuje # rzeczy} many {brakuje # rzeczy} other {brakuje # rzeczy}}{overdue, plural, =0 {} one {, w tym # po terminie} few {, w tym # po terminie} many {, w tym # po terminie} other {, w tym # po terminie}}.',
  'reminders.mail.project': '{project}{partner, select, null {} other { ({partner})}}',
  'reminders.mail.kind.returned':
    '{count, plural, one {# wydarzenie odesłano i czeka na odpowiedź} few {# wydarzenia odesłano i czekają na odpowiedź} many {# wydarzeń odesłano i czeka na odpowiedź} other {# wydarzenia odesłano i czeka na odpowiedź}}',
  'reminders.mail.kind.held':
    '{count, plural, one {# zaplanowane wydarzenie: czy się odbyło?} few {# zaplanowane wydarzenia: czy się odbyły?} many {# zaplanowanych wydarzeń: czy się odbyły?} other {# zaplanowanego wydarzenia: czy się odbyło?}}',
  'reminders.mail.kind.count':
    '{count, plural, one {# wydarzenie} few {# wydarzenia} many {# wydarzeń} other {# wydarzenia}} bez liczby uczestników',
  'reminders.mail.kind.setting':
    '{count, plural, one {# wydarzenie} few {# wydarzenia} many {# wydarzeń} other {# wydarzenia}} bez informacji, czy w szkole, czy w społeczności lokalnej',
  'reminders.mail.kind.report':
    '{count, plural, one {# wydarzenie} few {# wydarzenia} many {# wydarzeń} other {# wydarzenia}} bez krótkiego raportu',
  'reminders.mail.kind.evidence':
    '{count, plural, one {# wydarzenie} few {# wydarzenia} many {# wydarzeń} other {# wydarzenia}} bez dokumentacji',
  'reminders.mail.kind.findings':
    '{count, plural, one {# uwaga} few {# uwagi} many {# uwag} other {# uwagi}} do sprawdzenia w Państwa zapisach',
  'reminders.mail.unled': 'O wydarzeniach bez partnera wiodącego:',
  'reminders.mail.overdue': '{overdue, plural, one {(# po terminie)} few {(# po terminie)} many {(# po terminie)} other {(# po terminie)}}',
  'reminders.mail.item':
    '{title}{on, select, null {} other { ({on})}}{state, select, overdue {: termin minął {due}} due {: do {due}} other {}}',
  'reminders.mail.others': '{count, plural, one {i jeszcze #} few {i jeszcze #} many {i jeszcze #} other {i jeszcze #}}',
  'reminders.mail.escalated': 'Trzy razy proszono i nadal brakuje:',
  'reminders.mail.escalation':
    '{partner, select, null {Wydarzenia bez partnera wiodącego} other {{partner}}}: {count, plural, one {# rzecz} few {# rzeczy} many {# rzeczy} other {# rzeczy}}, po terminie od {since}',
  'reminders.mail.add': 'Zobacz wszystko i uzupełnij',
  'reminders.mail.why':
    'Ta wiadomość przychodzi najwyżej raz w tygodniu, łącznie dla wszystkich projektów, i tylko wtedy, gdy czegoś brakuje. W jakim języku i czy w ogóle, można wybrać na swoim koncie.',
  'reminders.mail.account': 'Konto',
  'reminders.mail.stop': 'Zrezygnuj od razu z tych wiadomości',
} as const;
