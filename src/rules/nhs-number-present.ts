import type { Facts } from './facts';
import { defineRule } from './rule';

/** Where a policy counts it, a message about a patient carries the NHS number (nhsmail-sop-2015/8). */
export const nhsNumberPresent = defineRule({
  meta: {
    id: 'nhs-number-present',
    title: 'NHS number in mail about a patient',
    cites: ['nhsmail-sop-2015/8'],
    severity: 'note',
    needs: ['body', 'subject', 'attachments'],
    fixes: [],
  },
  messages: {
    missing: () =>
      'This message looks as if it is about a patient, and no NHS number was found in it. The policy asks for it, unless it is not known yet.',
  },
  check: ({ attachments }, facts) => {
    if (facts.profile.identifiers !== 'require' || !facts.pcdCounts || hasNumber(facts)) return [];
    // It may stand in a file that nobody has looked into.
    if (attachments.some(({ inline, text }) => !inline && !text.known)) return [];
    return [{ message: 'missing', at: [{ part: 'body' }] }];
  },
});

/** Scotland's and Northern Ireland's numbers serve as well. */
function hasNumber({ pcd }: Facts): boolean {
  return (['nhs-number', 'chi-number', 'hc-number'] as const).some(
    (kind) => pcd.who[kind] !== undefined,
  );
}
