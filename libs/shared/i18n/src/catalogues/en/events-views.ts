/** English, saved views of the list of events. ICU MessageFormat. */
export const eventsViews = {
  'error.view.not-found': 'There is no such view',
  'error.view.too-many': 'At most {max, number} views can be kept. Delete one that is not used',
  'error.view.name-missing': 'A view needs a name',
  'error.view.name-too-long': 'The name is longer than {max, number} characters',
  'error.view.name-taken': 'There is a view called “{name}” already',
  'error.view.unknown-value': 'The project does not have what is asked for here',
} as const;
