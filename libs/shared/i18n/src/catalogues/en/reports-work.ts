/** English, making and fetching reports. ICU MessageFormat. */
export const reportsWork = {
  'error.report.too-slow':
    'Making this file took longer than {seconds, number} seconds and was given up. Cover a shorter period, leave sections out, or take another format.',
  'error.report.too-large':
    'This file takes more memory than there is for one. Cover a shorter period, leave pictures or annexes out, or take another format.',
  'error.report.busy': 'Many reports are being made at the moment. Try again in a minute.',
} as const;
