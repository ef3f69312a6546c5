import { clauses } from '../../policy/clauses';
import type { Clause, ClauseId } from '../../policy/clauses';
import { features } from '../../policy/features';
import type { Feature } from '../../policy/features';
import type { Profile } from '../../policy/profile';
import { holds } from './cited';
import { bullets, part } from './english';

const ids = Object.keys(clauses) as ClauseId[];

/** The clauses of an older document that Data Privacy has to sign for. */
export function carriedOverPart({ carriedOver }: Profile): string {
  return carriedOver.length === 0
    ? ''
    : part(
        'Clauses carried over, for Data Privacy to sign',
        'The document of this profile does not contain these. They are taken from an older one it points to, and hold only if Data Privacy says so. Tick each that holds.',
        bullets(carriedOver.map(clauseToSign)),
      );
}

function clauseToSign(id: ClauseId): string {
  const { cite, title, quote }: Clause = clauses[id];
  return `☐ **${cite}** (\`${id}\`): ${title}.${quote === undefined ? '' : ` “${quote}”`}`;
}

/** What is not checked, and why: what cannot be, and what is not built yet. */
export function notCheckedPart(profile: Profile): string {
  const policies = profile.worstOf ?? [profile];
  const own = ids.filter((id) => policies.some((policy) => holds(policy, id)));
  const never = own.flatMap((id) => {
    const { title, noSoftware }: Clause = clauses[id];
    return noSoftware === undefined ? [] : [`${title}. ${noSoftware}`];
  });
  const waiting = [...new Set(own.flatMap((id) => clauses[id].features ?? []))]
    .map((id): Feature => features[id])
    .flatMap((feature) => ('status' in feature ? [feature.title] : []));
  return part(
    'What is not checked',
    '“Nothing to put right” is not a clearance. It says that nothing was found in what could be read. Not checked are:',
    bullets([...always(), ...new Set(never)]),
    waiting.length === 0
      ? ''
      : `These answer clauses of this policy and are **not built yet**:\n\n${bullets(waiting.map((title) => `${title}.`))}`,
  );
}

function always(): readonly string[] {
  const reading: Feature = features['attachment-reading'];
  return [
    'Mail from phones and tablets, from old versions of Outlook, from other programs, and mail sent while Outlook did not call the add-in.',
    'The wording of pictures, scans and recordings.',
    'status' in reading
      ? 'What is inside attachments: each is listed and called “not looked into”.'
      : 'Attachments that are encrypted, damaged or of a kind that cannot be read: each is named.',
    'Who is on a distribution list.',
    'Whether an address belongs to the person who is meant, where it looks like no other.',
    'Whether what is said to be in the record is there.',
  ];
}

/** Where the data goes. */
export function dataPart(): string {
  return part(
    'Where the data goes',
    bullets([
      'The message is read where it is written, in Outlook. No text, name or address is sent to the makers of the product, to its web server or to anyone else, and none is logged.',
      'What a sender has answered (this is a patient; agreement is in the record; the guide was sent) and whom they have written to is remembered **in the sender’s own mailbox**, in the settings Outlook keeps there for the add-in. It stays in that mailbox on the mail system; it is not on the computer.',
      'Addresses are remembered as short codes worked out from them (salted hashes), never as written. A code can be guessed by trying addresses, so the codes are **personal data** all the same: they are kept for **12 months** and then dropped, and a **wipe button** in the pane, under About, forgets them at once.',
      'Agreement to email is not consent under data protection law; it is not recorded as such.',
    ]),
  );
}

/** Who signs. */
export function signaturePart({ id, document }: Profile): string {
  const line = (role: string): string => `${role}: ........................ Date: ............`;
  return part(
    'Signed',
    `For the profile \`${id}\`, “${document.title}”, version ${document.version}:`,
    bullets([line('Caldicott Guardian'), line('Data Privacy or Information Governance')]),
  );
}
