/** Greek, what was promised and what would close a gap. ICU MessageFormat. */
export const promises = {
  'impact.promise.events': '{events, plural, one {# εκδήλωση} other {# εκδηλώσεις}}',
  'impact.promise.participants': '{participants, plural, one {# συμμετέχων} other {# συμμετέχοντες}}',
  'impact.promise.with': '{promise}: {conditions}',
  'impact.clause':
    '{events, plural, one {# εκδήλωση} other {# εκδηλώσεις}} {where}{people, plural, =-1 {} one { με # συμμετέχοντα η καθεμία} other { με # συμμετέχοντες η καθεμία}}',
  'impact.where.school': 'σε σχολεία',
  'impact.where.local-community': 'σε τοπικές κοινότητες',
  'impact.where.other': 'σε άλλα πλαίσια',
  'impact.where.anywhere': 'οπουδήποτε',
  'impact.gap': 'Για να καλυφθεί το κενό: {what}.',
  'impact.perhaps-held':
    '{meetings, plural, one {Μία από αυτές τις συναντήσεις ίσως έχει ήδη γίνει, σε εκδήλωση για την οποία δεν δηλώθηκε το πλαίσιο ή ο αριθμός.} other {# από αυτές τις συναντήσεις ίσως έχουν ήδη γίνει, σε εκδηλώσεις για τις οποίες δεν δηλώθηκε το πλαίσιο ή ο αριθμός.}}',
} as const;
