import { aboutOf } from '../../src/taskpane/about-view';
import { english } from '../../src/taskpane/strings';
import { lpt2023, profileWith } from '../support/profiles';

const expired =
  'The policy used here ran out on 30 September 2026. It is used until your organisation supplies a newer one.';
const stale =
  'The list “NHS secure email standard (DCB1596)” is of 22 May 2025, more than a year old. Some of it may no longer be right.';
const policy =
  'Policy: Use of Electronic Messaging to Communicate with Service Users Policy, version 2, Leicestershire Partnership NHS Trust';
const list = 'NHS secure email standard (DCB1596): list of 22 May 2025';

describe('aboutOf', () => {
  it.each([
    ['2025-05-22', []],
    ['2026-05-22', []],
    ['2026-05-23', [stale]],
    ['2026-09-30', [stale]],
    ['2026-10-01', [expired, stale]],
  ])('on %s warns of what has run out', (today, warnings) => {
    expect(aboutOf(lpt2023, '1.2.3', today, english).warnings).toEqual(warnings);
  });

  it('names the version, the policy and the lists with their dates', () => {
    expect(aboutOf(lpt2023, '1.2.3', '2026-09-30', english).facts).toEqual([
      'PCD Guard for Outlook, version 1.2.3',
      policy,
      'In force until 30 September 2026',
      list,
    ]);
  });

  it('does not call an expired policy in force', () => {
    expect(aboutOf(lpt2023, '1.2.3', '2026-10-01', english).facts).toEqual([
      'PCD Guard for Outlook, version 1.2.3',
      policy,
      list,
    ]);
  });

  it('says when a document gives no last day', () => {
    const open = profileWith({ document: { ...lpt2023.document, expires: null } });
    const { facts, warnings } = aboutOf(open, '1.2.3', '2030-01-01', english);
    expect(facts).toContain('The document gives no last day');
    expect(warnings).toEqual([stale]);
  });
});
