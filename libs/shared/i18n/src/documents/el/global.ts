/** Greek, texts of the global report. ICU MessageFormat. */
export const global = {
  'reports.global-report.title': 'Συνολική έκθεση',
  'reports.global-report.description':
    'Το παραδοτέο για όλες τις εκδηλώσεις: εξώφυλλο, περιεχόμενα, κείμενα, πίνακες, σχήματα, εικόνες και παραρτήματα.',
  'reports.global.work-package': '{title, select, none {{code}} other {{code} – {title}}}',

  'reports.cover.deliverable': 'Παραδοτέο',
  'reports.cover.version': 'Έκδοση',
  'reports.cover.date': 'Ημερομηνία',
  'reports.cover.lead': 'Επικεφαλής εταίρος',
  'reports.cover.coordinator': 'Συντονιστής',
  'reports.cover.beneficiary': 'Δικαιούχος',
  'reports.cover.grant': 'Συμφωνία επιχορήγησης',
  'reports.cover.events': 'Εκδηλώσεις',
  'reports.cover.selection': 'Καλύπτει',
  'reports.cover.website': 'Ιστότοπος',
  'reports.word.annex': 'Παράρτημα {number}',

  'reports.global.partnership.sum':
    '{partners, plural, =0 {Οι εταίροι του έργου δεν έχουν δηλωθεί.} one {Το έργο υλοποιεί {partnersFigure} εταίρος} other {Το έργο υλοποιούν {partnersFigure} εταίροι}}{partners, plural, =0 {} other {{countries, plural, =0 {.} one { από {countriesFigure} χώρα: {names}.} other { από {countriesFigure} χώρες: {names}.}}}}',
  'reports.global.partnership.coordinator': 'Συντονιστής: {name}{country, select, none {} other { ({country})}}.',
  'reports.global.partnership.kinds': 'Κατά είδος: {kinds}.',
  'reports.global.partnership.kind.scientific-technical':
    '{partners, plural, one {{partnersFigure} επιστημονικός ή τεχνικός εταίρος} other {{partnersFigure} επιστημονικοί ή τεχνικοί εταίροι}}',
  'reports.global.partnership.kind.school': '{partners, plural, one {{partnersFigure} σχολείο} other {{partnersFigure} σχολεία}}',
  'reports.global.partnership.kind.local-authority':
    '{partners, plural, one {{partnersFigure} τοπική αρχή} other {{partnersFigure} τοπικές αρχές}}',
  'reports.global.partnership.kind.ngo':
    '{partners, plural, one {{partnersFigure} μη κυβερνητική οργάνωση} other {{partnersFigure} μη κυβερνητικές οργανώσεις}}',
  'reports.global.partnership.kind.other':
    '{partners, plural, one {{partnersFigure} εταίρος άλλου είδους} other {{partnersFigure} εταίροι άλλου είδους}}',
  'reports.global.partnership.kind.none':
    '{partners, plural, one {{partnersFigure} εταίρος του οποίου το είδος δεν δηλώθηκε} other {{partnersFigure} εταίροι των οποίων το είδος δεν δηλώθηκε}}',
  'reports.global.partnership.caption': 'Εταίροι του έργου {project}, ανά χώρα',
  'reports.global.partnership.note': 'Χώρα, είδος και ρόλος κάθε εταίρου, όπως τα δηλώνει το έργο.',
  'reports.global.partnership.empty': 'Δεν έχει δηλωθεί εταίρος.',
  'reports.column.partner': 'Εταίρος',
  'reports.column.short-name': 'Σύντομο όνομα',
  'reports.column.kind': 'Είδος',

  'reports.global.introduction.about':
    '{when, select, span {Η παρούσα έκθεση δίνει μια επισκόπηση των εκδηλώσεων του έργου {project} από {firstFigure} έως {lastFigure}.} day {Η παρούσα έκθεση δίνει μια επισκόπηση των εκδηλώσεων του έργου {project} στις {firstFigure}.} other {Η παρούσα έκθεση δίνει μια επισκόπηση των εκδηλώσεων του έργου {project}.}}',
  'reports.global.introduction.selection': 'Καλύπτει μια επιλογή τους – {selection}.',
  'reports.global.introduction.package':
    'Οι εκδηλώσεις ανήκουν στο πακέτο εργασίας {package}{known, select, both {, με επικεφαλής {lead}, το οποίο διαρκεί από τον {from, number}ο έως τον {to, number}ο μήνα του έργου (M{from, number}–M{to, number})} lead {, με επικεφαλής {lead}} months {, το οποίο διαρκεί από τον {from, number}ο έως τον {to, number}ο μήνα του έργου (M{from, number}–M{to, number})} other {}}.',
  'reports.global.introduction.activities': 'Οι δραστηριότητές του είναι:',
  'reports.global.introduction.outputs': 'Οδηγεί στα εξής αποτελέσματα:',
  'reports.global.introduction.sum':
    '{events, plural, =0 {Μέχρι στιγμής δεν έχει πραγματοποιηθεί καμία εκδήλωση.} one {Συνολικά πραγματοποιήθηκε {eventsFigure} εκδήλωση} other {Συνολικά πραγματοποιήθηκαν {eventsFigure} εκδηλώσεις}}{events, plural, =0 {} other {{participants, plural, =-1 {· αριθμός συμμετεχόντων: {participantsFigure}.} one {, με {participantsFigure} συμμετέχοντα.} other {, με {participantsFigure} συμμετέχοντες.}}}}',
  'reports.global.introduction.types':
    '{types, plural, one {Ήταν {typesFigure} τύπου: {names}.} other {Ήταν {typesFigure} τύπων: {names}.}}',
  'reports.global.introduction.countries':
    '{countries, plural, one {Πραγματοποιήθηκαν σε {countriesFigure} χώρα: {names}.} other {Πραγματοποιήθηκαν σε {countriesFigure} χώρες: {names}.}}',
  'reports.global.introduction.european':
    '{events, plural, one {{eventsFigure} από τις εκδηλώσεις ήταν διεθνής, χωρίς μία μόνο χώρα.} other {{eventsFigure} από τις εκδηλώσεις ήταν διεθνείς, χωρίς μία μόνο χώρα.}}',
  'reports.global.introduction.no-country':
    '{records, plural, one {Σε {recordsFigure} εγγραφή δεν δηλώθηκε η χώρα.} other {Σε {recordsFigure} εγγραφές δεν δηλώθηκε η χώρα.}}',
  'reports.global.introduction.structure': 'Η έκθεση έχει την εξής δομή:',
  'reports.global.structure.own': 'πρόσθετο κείμενο των συντακτών',
  'reports.global.structure.partnership': 'ποιος υλοποιεί το έργο',
  'reports.global.structure.introduction': 'τι αφορά η έκθεση',
  'reports.global.structure.database': 'οι επαφές στις οποίες απευθύνεται το έργο',
  'reports.global.structure.typology': 'τι εξυπηρετεί κάθε τύπος, σε ποιον απευθύνεται και τι είχε προβλεφθεί',
  'reports.global.structure.events-table': 'όλες οι εκδηλώσεις που πραγματοποιήθηκαν',
  'reports.global.structure.sums': 'εκδηλώσεις και συμμετέχοντες, αθροιστικά ανά τύπο και ανά χώρα',
  'reports.global.structure.charts': 'εκδηλώσεις και συμμετέχοντες σε διαγράμματα και σε χάρτη',
  'reports.global.structure.impact': 'κάθε υπόσχεση δίπλα στο αποτέλεσμά της',
  'reports.global.structure.pictures': 'πώς ήταν οι εκδηλώσεις',
  'reports.global.structure.conclusions': 'τι προκύπτει',
  'reports.global.structure.brief-reports': 'τι γράφτηκε για κάθε εκδήλωση',
  'reports.global.structure.accepted-findings': 'τι παρατηρήθηκε στις εγγραφές και έγινε αποδεκτό ως έχει',
  'reports.global.structure.counting-rules': 'τι μετρούν οι αριθμοί και τι αφήνουν έξω',

  'reports.global.database.sum':
    '{contacts, plural, =-1 {Η βάση δεδομένων ανοικτών τοπικών συνεργασιών περιέχει τις επαφές στις οποίες απευθύνεται το έργο με τις εκδηλώσεις και τα αποτελέσματά του· αριθμός επαφών: {contactsFigure}.} one {Η βάση δεδομένων ανοικτών τοπικών συνεργασιών περιέχει {contactsFigure} επαφή στην οποία απευθύνεται το έργο με τις εκδηλώσεις και τα αποτελέσματά του.} other {Η βάση δεδομένων ανοικτών τοπικών συνεργασιών περιέχει {contactsFigure} επαφές στις οποίες απευθύνεται το έργο με τις εκδηλώσεις και τα αποτελέσματά του.}}',
  'reports.global.database.privacy':
    'Κατονομάζει οργανισμούς και τις υπηρεσιακές τους διευθύνσεις. Δεν περιέχει προσωπικά δεδομένα, όπως απαιτεί ο Γενικός Κανονισμός για την Προστασία Δεδομένων.',

  'reports.global.typology.intro':
    '{types, plural, =0 {Το έργο δεν έχει ορίσει ακόμη κανέναν τύπο εκδήλωσης.} one {Το έργο όρισε {typesFigure} τύπο εκδήλωσης. Ο παρακάτω πίνακας λέει τι εξυπηρετεί, σε ποιον απευθύνεται και τι είχε προβλεφθεί.} other {Το έργο όρισε {typesFigure} τύπους εκδηλώσεων. Ο παρακάτω πίνακας λέει τι εξυπηρετεί ο καθένας, σε ποιον απευθύνεται και τι είχε προβλεφθεί.}}',
  'reports.global.typology.promised':
    '{what, select, events {{events, plural, one {Συνολικά είχε προβλεφθεί {eventsFigure} εκδήλωση.} other {Συνολικά είχαν προβλεφθεί {eventsFigure} εκδηλώσεις.}}} participants {{participants, plural, one {Συνολικά είχε προβλεφθεί {participantsFigure} συμμετέχων.} other {Συνολικά είχαν προβλεφθεί {participantsFigure} συμμετέχοντες.}}} other {Συνολικά {events, plural, one {είχε προβλεφθεί {eventsFigure} εκδήλωση} other {είχαν προβλεφθεί {eventsFigure} εκδηλώσεις}} με {participants, plural, one {{participantsFigure} συμμετέχοντα} other {{participantsFigure} συμμετέχοντες}}.}}',
  'reports.global.typology.levels':
    'Σε εθνικό επίπεδο {national, plural, one {είχε προβλεφθεί {nationalFigure} εκδήλωση} other {είχαν προβλεφθεί {nationalFigure} εκδηλώσεις}} και σε διεθνές επίπεδο {internationalFigure}.',
  'reports.global.typology.caption': 'Τύποι εκδηλώσεων του έργου {project} και τι είχε προβλεφθεί για τον καθένα',
  'reports.global.typology.note':
    'Αναμενόμενος αντίκτυπος: όσα υπόσχεται η συμφωνία επιχορήγησης για τον τύπο. «Δεν ισχύει» όπου δεν υπόσχεται τίποτα.',
  'reports.column.format': 'Μορφή',
  'reports.column.aim': 'Στόχος',
  'reports.column.target-group': 'Ομάδα-στόχος',
  'reports.column.expected-impact': 'Αναμενόμενος αντίκτυπος',

  'reports.global.events.intro':
    '{events, plural, =0 {Μέχρι στιγμής δεν έχει πραγματοποιηθεί καμία εκδήλωση.} one {Ο παρακάτω πίνακας αναφέρει την {eventsFigure} εκδήλωση που πραγματοποιήθηκε.} other {Ο παρακάτω πίνακας αναφέρει τις {eventsFigure} εκδηλώσεις που πραγματοποιήθηκαν, ανά τύπο και ημερομηνία.}}',
  'reports.global.events.records':
    '{records, plural, one {Τηρούνται σε {recordsFigure} εγγραφή, η οποία αντιστοιχεί σε περισσότερες συναντήσεις.} other {Τηρούνται σε {recordsFigure} εγγραφές, επειδή μια εγγραφή μπορεί να αντιστοιχεί σε περισσότερες συναντήσεις.}}',
  'reports.global.events.brief-reports':
    '{reports, plural, =0 {} one {Σύντομη έκθεση γράφτηκε για {reportsFigure} από τις {recordsFigure} εγγραφές.} other {Σύντομες εκθέσεις γράφτηκαν για {reportsFigure} από τις {recordsFigure} εγγραφές.}}',
  'reports.global.events.all-brief-reports': 'Για κάθε εγγραφή γράφτηκε σύντομη έκθεση.',

  'reports.global.sums.intro':
    '{events, plural, =0 {Μέχρι στιγμής δεν έχει πραγματοποιηθεί καμία εκδήλωση, οπότε δεν υπάρχει κάτι να αθροιστεί.} one {Συνοψίζοντας, πραγματοποιήθηκε {eventsFigure} εκδήλωση} other {Συνοψίζοντας, πραγματοποιήθηκαν {eventsFigure} εκδηλώσεις}}{events, plural, =0 {} other {{participants, plural, =-1 {· αριθμός συμμετεχόντων: {participantsFigure}.} one {, με {participantsFigure} συμμετέχοντα.} other {, με {participantsFigure} συμμετέχοντες.}}}}',
  'reports.global.sums.country-caption': 'Εκδηλώσεις και συμμετέχοντες του έργου {project}, ανά χώρα',
  'reports.global.sums.european-note': 'Ευρωπαϊκό: διεθνείς εκδηλώσεις χωρίς μία μόνο χώρα.',

  'reports.global.charts.intro':
    '{events, plural, =0 {Μέχρι στιγμής δεν έχει πραγματοποιηθεί καμία εκδήλωση, οπότε δεν υπάρχει κάτι να παρουσιαστεί.} other {Τα παρακάτω σχήματα δείχνουν τις εκδηλώσεις και τους συμμετέχοντες ανά τύπο, ανά χώρα και στον χρόνο.}}',
  'reports.global.charts.events-by-type': 'Εκδηλώσεις του έργου {project}, ανά τύπο',
  'reports.global.charts.participants-by-type': 'Συμμετέχοντες σε εκδηλώσεις του έργου {project}, ανά τύπο',
  'reports.global.charts.map': 'Συμμετέχοντες σε εκδηλώσεις του έργου {project}, ανά χώρα',
  'reports.global.charts.participants-over-months': 'Συμμετέχοντες σε εκδηλώσεις του έργου {project}, ανά μήνα',
  'reports.global.charts.participants-over-years': 'Συμμετέχοντες σε εκδηλώσεις του έργου {project}, ανά έτος',
  'reports.global.charts.events-over-months': 'Εκδηλώσεις του έργου {project}, ανά μήνα',
  'reports.global.charts.events-over-years': 'Εκδηλώσεις του έργου {project}, ανά έτος',
  'reports.global.charts.undated':
    '{undated, plural, one {# εκδήλωση χωρίς ημερομηνία δεν εμφανίζεται.} other {# εκδηλώσεις χωρίς ημερομηνία δεν εμφανίζονται.}}',

  'reports.global.pictures.intro':
    '{pictures, plural, one {Η παρακάτω εικόνα τραβήχτηκε σε μία από τις εκδηλώσεις.} other {Οι παρακάτω εικόνες τραβήχτηκαν σε ορισμένες από τις εκδηλώσεις.}}',
  'reports.global.pictures.caption': '{title}{when, select, none {} other {, {when}}}',

  'reports.global.conclusions.types': 'Ανά τύπο ήταν {list}.',
  'reports.global.conclusions.type':
    '{events, plural, one {{eventsFigure} εκδήλωση του τύπου «{type}»} other {{eventsFigure} εκδηλώσεις του τύπου «{type}»}}{participants, plural, =-1 { (συμμετέχοντες: {participantsFigure})} one { με {participantsFigure} συμμετέχοντα} other { με {participantsFigure} συμμετέχοντες}}',
  'reports.global.conclusions.modes': 'Ως προς τον τρόπο συμμετοχής, {list}.',
  'reports.global.conclusions.mode.on-site':
    '{events, plural, one {{eventsFigure} εκδήλωση έγινε διά ζώσης} other {{eventsFigure} εκδηλώσεις έγιναν διά ζώσης}}',
  'reports.global.conclusions.mode.online':
    '{events, plural, one {{eventsFigure} εκδήλωση έγινε διαδικτυακά} other {{eventsFigure} εκδηλώσεις έγιναν διαδικτυακά}}',
  'reports.global.conclusions.mode.hybrid':
    '{events, plural, one {{eventsFigure} εκδήλωση έγινε διά ζώσης και διαδικτυακά} other {{eventsFigure} εκδηλώσεις έγιναν διά ζώσης και διαδικτυακά}}',
  'reports.global.conclusions.mode.none':
    '{events, plural, one {για {eventsFigure} εκδήλωση δεν δηλώθηκε} other {για {eventsFigure} εκδηλώσεις δεν δηλώθηκε}}',

  'reports.global.brief-reports.intro':
    '{reports, plural, one {Το παράρτημα περιέχει {reportsFigure} σύντομη έκθεση, όπως γράφτηκε για την εκδήλωσή της.} other {Το παράρτημα περιέχει {reportsFigure} σύντομες εκθέσεις, όπως γράφτηκαν για τις εκδηλώσεις τους.}}',
  'reports.global.accepted.intro':
    '{findings, plural, one {Στις εγγραφές παρατηρήθηκε το εξής και έγινε αποδεκτό ως έχει· αναφέρεται ο λόγος.} other {Στις εγγραφές παρατηρήθηκαν τα εξής και έγιναν αποδεκτά ως έχουν· σε καθένα αναφέρεται ο λόγος.}}',
  'reports.global.quality.estimated':
    'Από τους {participantsFigure} συμμετέχοντες, {documented, plural, one {{documentedFigure} είναι καταμετρημένος} other {{documentedFigure} είναι καταμετρημένοι}} και {estimated, plural, one {{estimatedFigure} είναι κατ’ εκτίμηση} other {{estimatedFigure} είναι κατ’ εκτίμηση}}.',
  'reports.global.quality.unknown':
    '{unknown, plural, one {Για {unknownFigure} εγγραφή δεν είναι γνωστό πόσοι συμμετείχαν· δεν προσθέτει κανέναν στο άθροισμα.} other {Για {unknownFigure} εγγραφές δεν είναι γνωστό πόσοι συμμετείχαν· δεν προσθέτουν κανέναν στο άθροισμα.}}',

  'reports.rules.intro': 'Οι αριθμοί της έκθεσης προέκυψαν από τις εγγραφές όπως είχαν {instant} UTC, με τους εξής κανόνες:',
  'reports.rules.records':
    'Μια εγγραφή μπορεί να αντιστοιχεί σε περισσότερες συναντήσεις, για παράδειγμα μιας σειράς. Καθεμία τους μετρά ως εκδήλωση.',
  'reports.rules.took-place': 'Μετρώνται μόνο οι εκδηλώσεις που πραγματοποιήθηκαν. Οι προγραμματισμένες και οι ακυρωμένες παραλείπονται.',
  'reports.rules.unknown': 'Ένας αριθμός συμμετεχόντων που κανείς δεν ξέρει δεν είναι μηδέν: η εκδήλωση μετρά και δεν προσθέτει κανέναν.',
  'reports.rules.quality':
    'Οι συμμετέχοντες είναι καταμετρημένοι όπου δηλώθηκε καταμέτρηση και κατ’ εκτίμηση όπου δηλώθηκε εκτίμηση. Για όλες τις εκδηλώσεις μαζί είναι {wording}.',
  'reports.rules.country':
    'Μια εκδήλωση μετρά στη χώρα όπου πραγματοποιήθηκε· μια διεθνής εκδήλωση χωρίς μία μόνο χώρα μετρά ως ευρωπαϊκή.',
  'reports.rules.partner':
    'Όπου οι αριθμοί δίνονται ανά εταίρο, σε κάθε εταίρο μιας εκδήλωσης πιστώνεται ολόκληρη η εκδήλωση· σε κάθε σύνολο μετρά μία φορά.',
  'reports.rules.conditions':
    'Κάθε εκδήλωση μετρά για έναν όρο μιας υπόσχεσης το πολύ, ώστε να τηρείται όσο το δυνατόν μεγαλύτερο μέρος της.',
  'reports.rules.evidence':
    '{files, plural, one {# αρχείο τηρείται ως τεκμήριο} other {# αρχεία τηρούνται ως τεκμήρια}} για {events, number} από {records, plural, one {# εγγραφή} other {# εγγραφές}}· οι υπογεγραμμένες λίστες έχουν {participants, plural, one {# συμμετέχοντα} other {# συμμετέχοντες}}.',
} as const;
