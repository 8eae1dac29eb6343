import { qualityRules } from './quality-rules';

/** English, findings of quality rules. ICU MessageFormat. */
export const quality = {
  ...qualityRules,
  'error.finding.not-found': 'This finding is not there any more: what it noticed has been mended, or its event was deleted.',
  'error.finding.not-open': 'This finding has been accepted already.',
  'error.finding.not-accepted': 'This finding is not accepted, so there is nothing to take back.',
  'error.finding.no-repair': 'There is no repair for this finding that one click could do.',
  'error.finding.changed-since': 'The event was changed since this was noticed. Look at it again.',
  'error.finding.reason-missing': 'Say why it is right as it is.',
  'error.finding.reason-too-long': 'A reason has {max, number} characters at most.',
} as const;
