/** Greek, what the rules of quality notice. ICU MessageFormat. */
export const findings = {
  'quality.rule.likely-double-count.title': 'Πιθανώς μετρήθηκε δύο φορές',
  'quality.rule.likely-double-count.finding':
    '{records, plural, =2 {Δύο εγγραφές} one {# εγγραφή} other {# εγγραφές}} {day, select, swapped {με αντεστραμμένη ημέρα και μήνα ({date} και {otherDate})} other {με ημερομηνία {date}}}{country, select, null {} other {, χώρα: {country}}}{place, select, null {} other {, τόπος: {place}}}{count, select, null {} other {, με {count} άτομα η καθεμία}}{partners, select, same {, του ίδιου εταίρου} other {, διαφορετικών εταίρων}}{types, select, same {} other {, σε διαφορετικούς τύπους}}: «{first}» και «{second}»{title, select, same { (ο ίδιος τίτλος)} alike { (πολύ όμοιοι τίτλοι)} other { (άλλες λέξεις ή άλλη γλώσσα)}}.',
  'quality.rule.date-outside-project.title': 'Εκτός της περιόδου του έργου',
  'quality.rule.date-outside-project.finding':
    'Η ημερομηνία {date} βρίσκεται εκτός της περιόδου του έργου ({from, select, null {από την αρχή} other {από {from}}} {to, select, null {και εξής} other {έως {to}}}).',
  'quality.rule.date-outside-reporting-period.title': 'Εκτός της περιόδου αναφοράς',
  'quality.rule.date-outside-reporting-period.finding':
    '{records, plural, one {Η ημερομηνία {date} βρίσκεται} other {# εκδηλώσεις από {date} έως {last} βρίσκονται}} εκτός της περιόδου αναφοράς ({from, select, null {από την αρχή} other {από {from}}} {to, select, null {και εξής} other {έως {to}}}).',
  'quality.rule.date-outside-work-package.title': 'Εκτός των μηνών του πακέτου εργασίας',
  'quality.rule.date-outside-work-package.finding':
    '{records, plural, one {Η ημερομηνία {date} βρίσκεται} other {# εκδηλώσεις από {date} έως {last} βρίσκονται}} εκτός των μηνών του πακέτου {workPackage} ({from, select, null {από την αρχή} other {από {from}}} {to, select, null {και εξής} other {έως {to}}}).',
  'quality.rule.end-before-start.title': 'Τελειώνει πριν αρχίσει',
  'quality.rule.end-before-start.finding': 'Η τελευταία ημέρα, {date}, προηγείται της πρώτης, {start}.',
  'quality.rule.held-in-the-future.title': 'Πραγματοποιήθηκε σε ημέρα που δεν ήρθε ακόμη',
  'quality.rule.held-in-the-future.finding': 'Η εκδήλωση αναφέρεται ως πραγματοποιημένη, όμως η {date} δεν ήρθε ακόμη.',
  'quality.rule.title-says-meetings.title': 'Ο τίτλος μιλά για περισσότερες συναντήσεις',
  'quality.rule.title-says-meetings.finding': 'Ο τίτλος μιλά για {said} συναντήσεις, η εγγραφή μετρά μία εκδήλωση.',
  'quality.rule.breakdown-does-not-add-up.title': 'Μια κατανομή δεν βγάζει το σύνολο',
  'quality.rule.breakdown-does-not-add-up.finding':
    '{why, select, more {{dimension}: τα μέρη δίνουν {stated, number}, ενώ μετρήθηκαν {count, number} άτομα.} uncounted {{dimension}: κατανέμονται {stated, number} άτομα, ενώ δεν μετρήθηκε κανένα.} other {{dimension}: τα μέρη δίνουν {stated, number} από {count, number} άτομα, ενώ άλλη κατανομή τα περιλαμβάνει όλα.}}',
  'quality.rule.count-not-documented.title': 'Περισσότερα άτομα από υπογραφές',
  'quality.rule.count-not-documented.finding':
    'Μετρήθηκαν {count, number} άτομα· οι υπογεγραμμένες λίστες έχουν {signed, number} ονόματα, άρα {missing, plural, one {# άτομο δεν βρίσκεται} other {# άτομα δεν βρίσκονται}} σε καμία λίστα.',
  'quality.rule.placeholder-text.title': 'Κείμενο που έπρεπε να αντικατασταθεί',
  'quality.rule.placeholder-text.finding': 'Το «{text}» μοιάζει με κείμενο που κάποιος σκόπευε να αντικαταστήσει.',
  'quality.rule.brief-report-contradicts-record.title': 'Η σύντομη έκθεση λέει κάτι άλλο',
  'quality.rule.brief-report-contradicts-record.finding':
    '{fact, select, people {Η σύντομη έκθεση μιλά για {said} άτομα, η εγγραφή για {count}.} day {Η σύντομη έκθεση λέει {said}, η εγγραφή {date}.} country {Χώρα στη σύντομη έκθεση: {said}· στην εγγραφή: {country}.} other {Η σύντομη έκθεση μιλά για {said} συναντήσεις, η εγγραφή για {meetings}.}}',
  'quality.rule.outlier-for-type.title': 'Πολύ διαφορετικό από τα άλλα του τύπου του',
  'quality.rule.outlier-for-type.finding':
    '{count, plural, =0 {Κανείς} one {# άτομο} other {# άτομα}}{meetings, plural, one {} other { σε # συναντήσεις}}· οι άλλες {others, number} εκδηλώσεις του τύπου «{type}» είχαν από {least, number} έως {most, number}.',
  'quality.rule.copied-numbers.title': 'Οι ίδιοι αριθμοί σε περισσότερες εγγραφές',
  'quality.rule.copied-numbers.finding':
    '{records, plural, one {# εγγραφή} other {# εγγραφές}}{partner, select, null {} other { του εταίρου {partner}}} με τους ίδιους αριθμούς: {count, number} άτομα, κατανομή {numbers}.',
  'quality.rule.partner-spelled-differently.title': 'Ένας εταίρος, γραμμένος με δύο τρόπους',
  'quality.rule.partner-spelled-differently.finding':
    'Τα «{partner}» και «{other}» είναι πιθανώς ο ίδιος εταίρος: {resemblance, select, spelling {το ένα έχει καταχωριστεί ως άλλη γραφή του άλλου} name {έχουν το ίδιο όνομα} letters {μοιάζουν ίδια, με γράμματα δύο αλφαβήτων} edit {διαφέρουν κατά ένα γράμμα} other {το ένα είναι η αρχή του άλλου}}.{records, plural, =0 {} one { # εκδήλωση αναφέρει «{partner}».} other { # εκδηλώσεις αναφέρουν «{partner}».}}',
  'quality.rule.several-partners-in-one.title': 'Περισσότεροι εταίροι σε ένα όνομα',
  'quality.rule.several-partners-in-one.finding':
    'Το «{partner}» αποτελείται από τα ονόματα {number, number} εταίρων: {partners}.{records, plural, =0 {} one { # εκδήλωση το αναφέρει.} other { # εκδηλώσεις το αναφέρουν.}}',
  'quality.rule.no-participant-count.title': 'Κανείς δεν μέτρησε τα άτομα',
  'quality.rule.no-participant-count.finding':
    '{partner, select, null {} other {{partner}: }}{records, plural, one {# εκδήλωση} other {# εκδηλώσεις}} χωρίς αριθμό συμμετεχόντων.',
  'quality.rule.missing-brief-report.title': 'Χωρίς σύντομη έκθεση',
  'quality.rule.missing-brief-report.finding':
    '{partner, select, null {} other {{partner}: }}{records, plural, one {# εκδήλωση} other {# εκδηλώσεις}} χωρίς σύντομη έκθεση, παρότι το έργο τις συντάσσει.',
  'quality.rule.missing-evidence.title': 'Χωρίς τεκμήρια',
  'quality.rule.missing-evidence.finding':
    '{partner, select, null {} other {{partner}: }}{records, plural, one {# εκδήλωση} other {# εκδηλώσεις}} χωρίς κανένα τεκμήριο, παρότι το έργο τα τηρεί.',
  'quality.rule.setting-not-stated.title': 'Δεν δηλώθηκε πλαίσιο',
  'quality.rule.setting-not-stated.finding':
    '{records, plural, one {# εκδήλωση} other {# εκδηλώσεις}}{type, select, null {} other { του τύπου «{type}»}} χωρίς ένδειξη σχολείου ή τοπικής κοινότητας, ενώ ανά πλαίσιο {promised, plural, one {είχε προβλεφθεί # εκδήλωση} other {είχαν προβλεφθεί # εκδηλώσεις}}.',
} as const;
