/** Greek, mails that say what is missing. ICU MessageFormat. */
export const reminders = {
  'reminders.mail.subject': '{total, plural, one {Λείπει # στοιχείο} other {Λείπουν # στοιχεία}}: {projects}',
  'reminders.mail.subject-escalated':
    '{total, plural, one {# στοιχείο λείπει ακόμη μετά από τρεις υπενθυμίσεις} other {# στοιχεία λείπουν ακόμη μετά από τρεις υπενθυμίσεις}}: {projects}',
  'reminders.mail.greeting': 'Γεια σας, {name},',
  'reminders.mail.intro':
    '{total, plural, one {Λείπει # στοιχείο} other {Λείπουν # στοιχεία}} από τις εγγραφές{overdue, plural, =0 {} one {, # εκπρόθεσμο} other {, # εκπρόθεσμα}}.',
  'reminders.mail.project': '{project}{partner, select, null {} other { ({partner})}}',
  'reminders.mail.kind.returned':
    '{count, plural, one {# εκδήλωση επιστράφηκε και περιμένει την απάντησή σας} other {# εκδηλώσεις επιστράφηκαν και περιμένουν την απάντησή σας}}',
  'reminders.mail.kind.held':
    '{count, plural, one {# προγραμματισμένη εκδήλωση: πραγματοποιήθηκε;} other {# προγραμματισμένες εκδηλώσεις: πραγματοποιήθηκαν;}}',
  'reminders.mail.kind.count': '{count, plural, one {# εκδήλωση} other {# εκδηλώσεις}} χωρίς τον αριθμό των συμμετεχόντων',
  'reminders.mail.kind.setting':
    '{count, plural, one {# εκδήλωση δεν αναφέρει} other {# εκδηλώσεις δεν αναφέρουν}} αν έγινε σε σχολείο ή σε τοπική κοινότητα',
  'reminders.mail.kind.report': '{count, plural, one {# εκδήλωση} other {# εκδηλώσεις}} χωρίς σύντομη έκθεση',
  'reminders.mail.kind.evidence': '{count, plural, one {# εκδήλωση} other {# εκδηλώσεις}} χωρίς τεκμήρια',
  'reminders.mail.kind.findings': '{count, plural, one {# παρατήρηση} other {# παρατηρήσεις}} για τις εγγραφές σας προς έλεγχο',
  'reminders.mail.unled': 'Για εκδηλώσεις χωρίς επικεφαλής εταίρο:',
  'reminders.mail.overdue': '{overdue, plural, one {(# εκπρόθεσμο)} other {(# εκπρόθεσμα)}}',
  'reminders.mail.item':
    '{title}{on, select, null {} other { ({on})}}{state, select, overdue {: η προθεσμία ήταν {due}} due {: έως {due}} other {}}',
  'reminders.mail.others': '{count, plural, one {και # ακόμη} other {και # ακόμη}}',
  'reminders.mail.escalated': 'Ζητήθηκαν τρεις φορές και λείπουν ακόμη:',
  'reminders.mail.escalation':
    '{partner, select, null {Εκδηλώσεις χωρίς επικεφαλής εταίρο} other {{partner}}}: {count, plural, one {# στοιχείο} other {# στοιχεία}}, εκπρόθεσμα από {since}',
  'reminders.mail.add': 'Δείτε τα όλα και συμπληρώστε τα',
  'reminders.mail.why':
    'Αυτό το μήνυμα έρχεται το πολύ μία φορά την εβδομάδα για όλα τα έργα σας μαζί και μόνο όταν λείπει κάτι. Τη γλώσσα του, και αν θα το λαμβάνετε, τα επιλέγετε στον λογαριασμό σας.',
  'reminders.mail.account': 'Ο λογαριασμός σας',
  'reminders.mail.stop': 'Διακοπή αυτών των μηνυμάτων',
} as const;
