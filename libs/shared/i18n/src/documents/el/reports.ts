/** Greek, tables of reports and the words around them. ICU MessageFormat. */
export const reports = {
  'reports.events-table.title': 'Εκδηλώσεις ανά τύπο',
  'reports.events-table.description':
    'Όλες οι εκδηλώσεις που πραγματοποιήθηκαν, ανά τύπο και με αθροίσματα: ο πίνακας που μπαίνει σε ένα παραδοτέο.',
  'reports.events-table.title-laid-out': 'Εκδηλώσεις',
  'reports.events-table.caption-plain': 'Εκδηλώσεις του έργου {project}',
  'reports.events-table.caption-grouped': 'Εκδηλώσεις του έργου {project}, σε ομάδες: {group}',
  'reports.events-table.caption': 'Εκδηλώσεις του έργου {project}, ανά τύπο',
  'reports.events-table.sum':
    'Άθροισμα: {events, plural, one {# εκδήλωση} other {# εκδηλώσεις}}{isSame, select, true {} other { σε {records, plural, one {# εγγραφή} other {# εγγραφές}}}}{unknown, plural, =0 {} one {, # εγγραφή χωρίς καταμέτρηση} other {, # εγγραφές χωρίς καταμέτρηση}}',
  'reports.events-table.total':
    '{events, plural, one {# εκδήλωση} other {# εκδηλώσεις}} σε {records, plural, one {# εγγραφή} other {# εγγραφές}}, {participants, plural, one {# συμμετέχων} other {# συμμετέχοντες}} σύμφωνα με τις δηλώσεις',
  'reports.events-table.total-unknown':
    '{events, plural, one {# εκδήλωση} other {# εκδηλώσεις}} σε {records, plural, one {# εγγραφή} other {# εγγραφές}}, άγνωστος αριθμός συμμετεχόντων',

  'reports.sums-by-type.title': 'Εκδηλώσεις και συμμετέχοντες ανά τύπο',
  'reports.sums-by-type.description':
    'Πόσες εκδηλώσεις κάθε τύπου πραγματοποιήθηκαν και πόσοι ήρθαν, με τα σύνολα που παραθέτει ένα συμπέρασμα.',
  'reports.sums-by-type.caption': 'Εκδηλώσεις και συμμετέχοντες του έργου {project}, ανά τύπο εκδήλωσης',
  'reports.sums-by-type.total': 'Σύνολο, σύμφωνα με τις δηλώσεις',

  'reports.brief-report.title': 'Σύντομη έκθεση της εκδήλωσης',
  'reports.brief-report.fact.type': 'Τύπος εκδήλωσης',
  'reports.brief-report.fact.date': 'Ημερομηνία',
  'reports.brief-report.fact.place': 'Τόπος',
  'reports.brief-report.fact.organisers': 'Διοργάνωση',
  'reports.brief-report.fact.participants': 'Συμμετέχοντες',
  'reports.brief-report.fact.meetings': 'Συναντήσεις',
  'reports.brief-report.month': '{month, number}ος μήνας του έργου',
  'reports.brief-report.participants': '{quality, select, estimate {περίπου {people}} other {{people}}}',
  'reports.brief-report.not-stated': 'δεν δηλώθηκε {people}',
  'reports.brief-report.meeting': '{day}: {quality, select, unknown {χωρίς καταμέτρηση} estimate {περίπου {people}} other {{people}}}',
  'reports.brief-report.credit': 'Φωτογραφία: {credit}',

  'reports.column.type': 'Τύπος',
  'reports.column.country': 'Χώρα',
  'reports.column.date': 'Ημερομηνία',
  'reports.column.event': 'Εκδήλωση',
  'reports.column.partners': 'Εταίροι',
  'reports.column.number': 'Αριθ.',
  'reports.column.records': 'Εγγραφές',
  'reports.column.events': 'Εκδηλώσεις',
  'reports.column.participants': 'Συμμετέχοντες',
  'reports.column.estimated': 'Εκ των οποίων κατ’ εκτίμηση',
  'reports.column.unknown': 'Εγγραφές χωρίς καταμέτρηση',

  'reports.period.day': '{day}',
  'reports.period.span': '{from} έως {to}',
  'reports.period.asked': 'Εκδηλώσεις που άρχισαν από {from} έως {to}',
  'reports.period.undated': 'Άγνωστη ημερομηνία',
  'reports.period.asked-from': 'Εκδηλώσεις που άρχισαν από {from} και μετά',
  'reports.period.asked-to': 'Εκδηλώσεις που άρχισαν έως {to}',
  'reports.selection.search': 'Αναζήτηση: «{words}»',

  'reports.note.number': 'Αριθ.: αριθμός συμμετεχόντων.',
  'reports.note.basis': 'Οι συμμετέχοντες μετρώνται όπως τους δήλωσαν οι διοργανωτές: όποιος ήρθε σε δύο εκδηλώσεις μετρά δύο φορές.',
  'reports.note.meetings':
    'Μια εγγραφή μπορεί να αντιστοιχεί σε περισσότερες συναντήσεις, καθεμία από τις οποίες είναι εκδήλωση: {records, plural, one {# εγγραφή αντιστοιχεί} other {# εγγραφές αντιστοιχούν}} σε {events, plural, one {# εκδήλωση} other {# εκδηλώσεις}}.',
  'reports.note.estimated':
    '{mark} Εκτίμηση, ή άθροισμα που περιέχει εκτίμηση: {estimated, plural, one {# συμμετέχων προέρχεται} other {# συμμετέχοντες προέρχονται}} από εκτιμήσεις.',
  'reports.note.unknown':
    '{unknown, plural, one {# εγγραφή δεν έχει αριθμό συμμετεχόντων. Μετρά ως πραγματοποιημένη και δεν προσθέτει κανέναν} other {# εγγραφές δεν έχουν αριθμό συμμετεχόντων. Μετρούν ως πραγματοποιημένες και δεν προσθέτουν κανέναν}}: το άγνωστο δεν είναι μηδέν.',
  'reports.note.undated':
    '{undated, plural, one {# εγγραφή χωρίς ημερομηνία βρίσκεται} other {# εγγραφές χωρίς ημερομηνία βρίσκονται}} στο τέλος του {undated, plural, one {τύπου της} other {τύπου τους}}.',
  'reports.note.outside':
    '{outside, plural, one {# εγγραφή έχει} other {# εγγραφές έχουν}} ημερομηνία εκτός της περιόδου αναφοράς ({from} έως {to}) και {outside, plural, one {περιλαμβάνεται} other {περιλαμβάνονται}}.',
  'reports.note.left-out':
    'Δεν μετρήθηκαν επειδή δεν πραγματοποιήθηκαν: {planned, plural, =0 {} one {# προγραμματισμένη εκδήλωση} other {# προγραμματισμένες εκδηλώσεις}}{both, select, true { και } other {}}{cancelled, plural, =0 {} one {# ακυρωμένη εκδήλωση} other {# ακυρωμένες εκδηλώσεις}}.',
  'reports.note.partners': 'Εταίροι: {legend}.',

  'reports.word.meetings': '{meetings, plural, one {# συνάντηση} other {# συναντήσεις}}',
  'reports.word.type-not-stated': 'Τύπος που δεν δηλώθηκε',
  'reports.word.no-events': 'Δεν βρέθηκαν εκδηλώσεις.',
  'reports.word.no-types': 'Δεν βρέθηκαν τύποι εκδηλώσεων.',
  'reports.word.as-of': 'Εγγραφές όπως είχαν {instant} UTC',
  'reports.word.continued': '(συνέχεια)',
  'reports.word.page-of': 'Σελίδα {page} από {pages}',
  'reports.word.not-known': 'άγνωστο',
  'reports.word.not-applicable': 'δεν ισχύει',
  'reports.word.estimate-mark': '*',
  'reports.word.estimate-note': '* Εκτίμηση, ή άθροισμα που περιέχει εκτίμηση.',
  'reports.word.table': 'Πίνακας {number}',
  'reports.word.figure': 'Σχήμα {number}',
  'reports.word.contents': 'Περιεχόμενα',
  'reports.word.tables': 'Πίνακες',
  'reports.word.figures': 'Σχήματα',
  'reports.word.chart-data': 'Δεδομένα του σχήματος',
  'reports.word.chart-category': 'Εμφανίζεται για',
  'reports.word.chart-place': 'Χώρα',
  'reports.word.chart-empty': 'Δεν υπάρχει κάτι να παρουσιαστεί.',
  'reports.word.emblem': 'Έμβλημα της Ευρωπαϊκής Ένωσης',

  'reports.workbook.about': 'Πληροφορίες',
  'reports.workbook.project': 'Έργο',
  'reports.workbook.selection': 'Καλύπτει',
  'reports.workbook.tables': 'Φύλλα',
  'reports.workbook.counting': 'Πώς έγινε η καταμέτρηση',
  'reports.workbook.until': 'Έως',

  'reports.accepted.title': 'Αποδεκτές παρατηρήσεις',
  'reports.accepted.line': '{title}. {finding}{isNamed, select, yes { ({events})} other {}} Έγινε αποδεκτό: {reason} ({by}, {on})',
  'reports.accepted.nobody': 'κάποιος',
} as const;
