/** English, making and fetching reports. ICU MessageFormat. */
export const reportsWork = {
  'error.report.too-slow':
    'Making this file took longer than {seconds, number} seconds and was given up. Cover a shorter period, leave sections out, or take another format.',
  'error.report.too-large':
    'This file takes more memory than there is for one. Cover a shorter period, leave pictures or annexes out, or take another format.',
  'error.report.busy': 'Many reports are being made at the moment. Try again in a minute.',

  'error.rendering.not-found': 'There is no such file any more: files are kept for a day. Have it made again',
  'error.rendering.not-done': 'This file is not there yet, or it was not made',
  'error.rendering.too-many': 'At most {max, number} files can be made at once. Wait for one, or stop one',
  'error.rendering.interrupted': 'The server stopped while this file was being made. Have it made again',

  'error.composition.not-found': 'There is no such report here any more',
  'error.composition.picture-not-found': 'This picture is not printed: it was removed, or nobody stated why people may be seen on it',
  'error.composition.too-many': 'At most {max, number} reports can be composed in a project. Delete one that is not needed',
  'error.composition.name-missing': 'A report needs a name by which its authors tell it from others',
  'error.composition.unknown-value': 'The project does not have {value}: choose something else, or take it out',
  'error.composition.unknown-deliverable': 'The project has no such deliverable',
} as const;
