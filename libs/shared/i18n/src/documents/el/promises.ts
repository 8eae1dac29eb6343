/** Greek, what was promised and what would close a gap. ICU MessageFormat. */
export const promises = {
  'impact.promise.all-types': 'Όλοι οι τύποι μαζί',
  'impact.promise.events': '{events, plural, one {# εκδήλωση} other {# εκδηλώσεις}}',
  'impact.promise.participants': '{participants, plural, one {# συμμετέχων} other {# συμμετέχοντες}}',
  'impact.promise.with': '{promise}: {conditions}',
  'impact.clause':
    '{events, plural, one {# εκδήλωση} other {# εκδηλώσεις}} {where}{people, plural, =-1 {} one { με # συμμετέχοντα η καθεμία} other { με # συμμετέχοντες η καθεμία}}',
  'impact.where.school': 'σε σχολεία',
  'impact.where.local-community': 'σε τοπικές κοινότητες',
  'impact.where.other': 'σε άλλα πλαίσια',
  'impact.where.anywhere': 'οπουδήποτε',
  'impact.where.national': 'σε εθνικό επίπεδο',
  'impact.where.international': 'σε διεθνές επίπεδο',
  'impact.where.country': 'στη χώρα: {country}',
  'impact.where.european': 'σε ευρωπαϊκή κλίμακα',
  'impact.where.partner': 'με διοργανωτή: {partner}',
  'impact.where.audience': 'για το κοινό «{audience}»',
  'impact.where.period': 'στην περίοδο {period}',
  'impact.where.every-period': 'σε κάθε περίοδο αναφοράς',
  'impact.promise.people':
    '{participants, plural, one {# συμμετέχων} other {# συμμετέχοντες}} {where}{people, plural, =-1 {} one {, σε εκδηλώσεις με τουλάχιστον # συμμετέχοντα} other {, σε εκδηλώσεις με τουλάχιστον # συμμετέχοντες}}',
  'impact.promise.in-total': '{clause}, {participants, plural, one {# συμμετέχων} other {# συμμετέχοντες}} συνολικά',
  'impact.promise.of-these': '{clause} (από αυτές {parts})',
  'impact.promise.by': '{what}, έως τον M{month}',
  'impact.gap.events': '{events, plural, one {# ακόμη εκδήλωση} other {# ακόμη εκδηλώσεις}}',
  'impact.gap.events-where':
    '{events, plural, one {# ακόμη εκδήλωση} other {# ακόμη εκδηλώσεις}} {where}{people, plural, =-1 {} one { με # συμμετέχοντα η καθεμία} other { με # συμμετέχοντες η καθεμία}}',
  'impact.gap.participants': '{participants, plural, one {# ακόμη συμμετέχων} other {# ακόμη συμμετέχοντες}}',
  'impact.gap.participants-where': '{participants, plural, one {# ακόμη συμμετέχων} other {# ακόμη συμμετέχοντες}} {where}',
  'impact.gap': 'Για να καλυφθεί το κενό: {what}.',
  'impact.perhaps-held':
    '{meetings, plural, one {Μία από αυτές τις συναντήσεις ίσως έχει ήδη γίνει, σε εκδήλωση για την οποία δεν δηλώθηκε το πλαίσιο ή ο αριθμός.} other {# από αυτές τις συναντήσεις ίσως έχουν ήδη γίνει, σε εκδηλώσεις για τις οποίες δεν δηλώθηκε το πλαίσιο ή ο αριθμός.}}',
} as const;
