import { largeFileRoute } from '../../src/rules/large-file-route';
import { recipient } from '../support/draft-builder';
import { lpt2023, profileWith } from '../support/profiles';
import { ruleTest } from '../support/rule-test';

const most = lpt2023.files.mostBytes;
const files = (...sizes: number[]) => ({
  attachments: sizes.map((size) => ({ name: 'a.pdf', size })),
});
const people = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `person${index}@nhs.net`);
const noRoute = profileWith({ files: { mostBytes: 1000, route: null } });

ruleTest(largeFileRoute, {
  valid: [
    { name: 'as large as may be', draft: files(most), butFor: files(most + 1) },
    {
      name: 'a large file as a link',
      draft: { attachments: [{ name: 'a.pdf', size: most + 1, kind: 'cloud' }] },
      butFor: { attachments: [{ name: 'a.pdf', size: most + 1, kind: 'file' }] },
    },
    {
      name: 'a file of five megabytes to many',
      draft: { to: people(11), ...files(5_000_000) },
      butFor: files(5_000_001),
    },
    {
      name: 'a larger file to ten people, one of them twice',
      draft: { to: people(10), cc: people(1), ...files(5_000_001) },
      butFor: { bcc: ['one.more@nhs.net'] },
    },
    { name: 'no files', draft: { to: people(11) }, butFor: files(5_000_001) },
  ],
  invalid: [
    {
      name: 'files that are too large together',
      draft: files(most - 1, 2),
      finds: [{ message: 'large', severity: 'ask', marks: ['attachments[0]', 'attachments[1]'] }],
    },
    {
      name: 'a file too large for a profile without another way',
      draft: files(1001),
      profile: noRoute,
      finds: [{ message: 'large', severity: 'ask', marks: ['attachments[0]'] }],
    },
    {
      name: 'a large file to eleven people, beside a link',
      draft: {
        to: people(11),
        attachments: [
          { name: 'a', kind: 'cloud' },
          { name: 'b.pptx', size: 6_000_000 },
        ],
      },
      finds: [{ message: 'many', severity: 'ask', marks: ['attachments[1]'] }],
    },
    {
      name: 'a large file to a list',
      draft: { to: [recipient('all@nhs.net', 'All staff', true)], ...files(6_000_000) },
      finds: [{ message: 'many', severity: 'ask', marks: ['attachments[0]'] }],
    },
  ],
});

describe('the sentences', () => {
  it('name the way for large files where there is one, and do not count a list', () => {
    expect(largeFileRoute.messages.large({ route: 'WeTransfer' })).toContain('is WeTransfer.');
    expect(largeFileRoute.messages.large({ route: null })).toContain('service desk');
    expect(largeFileRoute.messages.many({ people: 12, list: false })).toContain('12 people');
    expect(largeFileRoute.messages.many({ people: 1, list: true })).toContain('a list of people');
  });
});
