/** Greek, pace and forecast of a promise. ICU MessageFormat. */
export const pace = {
  'impact.pace.needed':
    'Ο M{month} λήγει στις {day}, {months, plural, one {αυτόν τον μήνα, τον τελευταίο} other {με # μήνες ακόμη}}. Για να τηρηθεί η υπόσχεση χρειάζονται {what}.',
  'impact.pace.so-far': 'Ο ρυθμός έως τώρα: {what}.',
  'impact.pace.overdue': 'Ο M{month} έληξε στις {day}: ό,τι λείπει είναι εκπρόθεσμο.',
  'impact.pace.no-deadline':
    'Δεν δηλώθηκε προθεσμία: η υπόσχεση δεν αναφέρει μήνα, και ούτε το πακέτο εργασίας της ούτε το έργο έχουν δηλωμένη λήξη.',
  'impact.pace.no-start': 'Η προθεσμία είναι το τέλος του M{month}· χωρίς την έναρξη του έργου δεν είναι γνωστό πότε είναι.',
  'impact.pace.rate.events': '{rate, plural, =0 {καμία εκδήλωση} one {# εκδήλωση} other {# εκδηλώσεις}} τον μήνα',
  'impact.pace.rate.participants': '{rate, plural, =0 {κανένας συμμετέχων} one {# συμμετέχων} other {# συμμετέχοντες}} τον μήνα',
  'impact.pace.every.events': '{months, plural, =1 {μία εκδήλωση κάθε μήνα} other {μία εκδήλωση κάθε # μήνες}}',
  'impact.pace.every.participants': '{months, plural, =1 {ένας συμμετέχων κάθε μήνα} other {ένας συμμετέχων κάθε # μήνες}}',
  'impact.forecast.range':
    'Αν οι μήνες που απομένουν εξελιχθούν όπως το πιο αδύναμο και το πιο δυνατό εξάμηνο έως τώρα, θα υπάρχουν {what} έως το τέλος του M{month}.',
  'impact.forecast.between.events': '{low, number} έως {high, plural, one {# εκδήλωση} other {# εκδηλώσεις}}',
  'impact.forecast.between.participants': '{low, number} έως {high, plural, one {# συμμετέχων} other {# συμμετέχοντες}}',
  'impact.forecast.not-enough-records.events':
    'Δεν υπάρχουν αρκετές εγγραφές για πρόβλεψη: χρειάζονται {needed, number} εκδηλώσεις με ημερομηνία και {records, plural, =0 {δεν υπάρχει καμία} one {υπάρχει #} other {υπάρχουν #}}.',
  'impact.forecast.not-enough-records.participants':
    'Δεν υπάρχουν αρκετές εγγραφές για πρόβλεψη συμμετεχόντων: χρειάζονται {needed, number} εκδηλώσεις με ημερομηνία και αριθμό και {records, plural, =0 {δεν υπάρχει καμία} one {υπάρχει #} other {υπάρχουν #}}.',
  'impact.forecast.not-enough-months':
    'Είναι νωρίς για πρόβλεψη: χρειάζονται {needed, number} πλήρεις μήνες από την πρώτη εκδήλωση και {months, plural, =0 {δεν πέρασε κανένας} one {πέρασε #} other {πέρασαν #}}.',
  'impact.trend.events': 'Εκδηλώσεις έως το τέλος κάθε μήνα',
  'impact.trend.participants': 'Συμμετέχοντες έως το τέλος κάθε μήνα',
  'impact.trend.month-label': 'Μήνας έργου',
  'impact.trend.month': 'M{month}',
  'impact.trend.reached': 'Επιτεύχθηκαν',
  'impact.trend.plan': 'Σχέδιο',
  'impact.trend.planned': 'Με τις προγραμματισμένες εκδηλώσεις',
  'impact.trend.low': 'Πρόβλεψη, τουλάχιστον',
  'impact.trend.high': 'Πρόβλεψη, το πολύ',
  'impact.trend.value': '{name} {value}',
  'impact.trend.at': '{month}: {values}',
  'impact.trend.alternative': '{what}: {values}.',
} as const;
