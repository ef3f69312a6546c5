import type { Profile } from '../../policy/profile';
import { defaultPolicy } from '../choose-profile';
import { bullets, page } from './english';
import { decide, who } from './sop-decide';
import { introduction, scope } from './sop-opening';
import { process } from './sop-process';
import { abbreviations, appendices, duties, references, training } from './sop-rest';
import { expiryOf } from './standing';

/**
 * A service's SOP under the headings of the template in Appendix 8 of lpt-2020. What the profile knows is
 * written out; what it cannot know says what the service must decide, who decides it and which clause asks.
 */
export function sop(profile: Profile, today: string): string {
  const { worstOf } = profile;
  if (worstOf === undefined) return document(profile, today, '');
  const basis = worstOf.find(({ id }) => id === defaultPolicy) ?? worstOf[0] ?? profile;
  const lead = `> The profile \`${profile.id}\` is not a policy of its own: the strictest verdict of several policies counts. This procedure is written from \`${basis.id}\`. Where another of the policies is stricter, Outlook stops or asks all the same and names the clause.`;
  return document(basis, today, lead);
}

function document(profile: Profile, today: string, lead: string): string {
  return page([
    '# Electronic messaging with service users: Standard Operating Procedure',
    `**${profile.organisation}**`,
    lead,
    `> This document was written from the profile \`${profile.id}\`. Paragraphs that begin with **To decide** are the service’s own to fill in; it is complete when none is left.`,
    expiryOf(profile, today),
    frontTable(profile),
    contents,
    introduction(profile),
    scope(profile),
    abbreviations(profile),
    duties(profile),
    process(profile),
    training(profile),
    references(profile),
    history(profile),
    appendices(profile),
  ]);
}

const headings = [
  ...['INTRODUCTION', 'SCOPE', 'ABBREVIATIONS & DEFINITIONS', 'DUTIES AND RESPONSIBILITIES'],
  ...['PROCESS', 'TRAINING REQUIREMENTS', 'REFERENCES AND ASSOCIATED DOCUMENTATION'],
  ...['VERSION HISTORY LOG', 'APPENDICES'],
];

const contents = [
  '## CONTENTS',
  headings.map((heading, index) => `${index + 1}. ${heading}`).join('\n'),
].join('\n\n');

function frontTable(profile: Profile): string {
  return [
    '| For completion by the SOP author | |',
    '| --- | --- |',
    '| Version | Draft 1. Becomes the issued version when it is approved |',
    '| Document author(s) | To decide: name(s) and job title(s) |',
    '| Document reviewer(s) | To decide: name(s) and job title(s) |',
    `| Name of responsible committee | To decide by the service manager with ${who.privacy(profile)}; date ratified |`,
    '| Issue date | To decide |',
    '| Implementation date | To decide |',
    '| Review date | To decide |',
    '',
    decide(
      'who writes and reviews this procedure, which committee ratifies it, and the dates of issue, implementation and review',
      'the service manager',
      profile,
      ['lpt-2023/9', 'lpt-2020/5.3', 'lpt-2020/A8'],
    ),
  ].join('\n');
}

function history(profile: Profile): string {
  return [
    '## 8. VERSION HISTORY LOG',
    '| Version | Date implemented | Details of significant changes |\n| --- | --- | --- |\n| Draft 1 | | First draft, written from the profile |\n| | | |',
    bullets([
      `A change of the profile \`${profile.id}\` is a change of this procedure. \`policy diff\` lists what changed between two profiles; copy it here.`,
    ]),
  ].join('\n\n');
}
