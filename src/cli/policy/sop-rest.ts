import type { Profile } from '../../policy/profile';
import { contactInWords, wordingTimes } from './settings-words';
import { bullets, dayInWords } from './english';
import { decide, who } from './sop-decide';

/** Section 3: what the short forms mean. */
export function abbreviations(profile: Profile): string {
  return [
    '## 3. ABBREVIATIONS & DEFINITIONS',
    bullets([
      'SOP: Standard Operating Procedure.',
      'PCD: personal confidential data – something by which a person can be recognised, together with their health, politics, religion, race or ethnicity, sexual life or another confidential matter; of the living and of the dead.',
      `Tag: ${profile.tag.text}, square brackets included, in the subject. The mail system encrypts a message that carries it.`,
      'Service user: a patient, or a carer, at their own private address.',
      'Secure route: a mail system that is on one of the policy’s lists.',
      'DPIA: Data Protection Impact Assessment.',
    ]),
  ].join('\n\n');
}

/** Section 4: who does what. */
export function duties(profile: Profile): string {
  const { contacts } = profile;
  return [
    '## 4. DUTIES AND RESPONSIBILITIES',
    bullets([
      'The service manager sees to it that this procedure is followed, and decides what is marked below.',
      `${who.privacy(profile).replace(/^the /, 'The ')} agrees this procedure and its DPIA, and answers questions on sharing.`,
      'Whoever sends a message is responsible for its address, its content, and for putting it on the right person’s record. The add-in helps; it does not take that over.',
      'Whoever reads the shared mailbox answers in time, and notices messages that failed.',
      ...contacts.map(contactInWords),
    ]),
    decide('the names of the people with these duties', 'the service manager', profile, [
      'lpt-2020/A8',
    ]),
  ].join('\n\n');
}

/** Section 6: who is trained, by whom. */
export function training(profile: Profile): string {
  return [
    '## 6. TRAINING REQUIREMENTS',
    decide(
      'who is trained in this procedure, who trains them and how often, and whether evidence of it is checked',
      'the service manager',
      profile,
      ['lpt-2020/A8'],
    ),
    'When a new SOP is authorised, or when an existing SOP is revised, staff take time to read and fully understand it and the documents that go with it, so that they can carry it out. Whoever needs it made clearer asks their line manager, who decides whether more training is needed; the training is documented in their training record.',
  ].join('\n\n');
}

/** Section 7: what it refers to. */
export function references(profile: Profile): string {
  const { document, organisation, routes, carriedOver } = profile;
  return [
    '## 7. REFERENCES AND ASSOCIATED DOCUMENTATION',
    bullets([
      `${organisation}: “${document.title}”, version ${document.version}${document.expires === null ? '' : `, last day ${dayInWords(document.expires)}`}.`,
      ...(carriedOver.length === 0
        ? []
        : [
            `Clauses carried over from an older document, for Data Privacy to sign (\`policy explain ${profile.id}\` lists all ${carriedOver.length}).`,
          ]),
      ...routes.accept.map(
        ({ name, source, date }) => `${name}: ${source}; the list is of ${dayInWords(date)}.`,
      ),
      'UK GDPR, Article 5(1)(f) and Article 33; Information Commissioner’s Office, Email and security, August 2023.',
      'The DPIA of this service.',
    ]),
    decide('which other policies of the organisation belong here', 'the service manager', profile, [
      'lpt-2020/A8',
    ]),
  ].join('\n\n');
}

/** Section 9: the words to use, and the page to sign. */
export function appendices(profile: Profile): string {
  const { wordings, overrides } = profile;
  const line = (role: string): string =>
    `${role} ................................ Date ................`;
  return [
    '## 9. APPENDICES',
    'The words to use, the reasons for sending all the same, and the signatures.',
    '### Appendix A: words to use',
    wordings.length === 0
      ? decide('which words every message carries', 'the service manager', profile, ['lpt-2020/A8'])
      : bullets(
          wordings.map(
            ({ text, when, appendedByServer }) =>
              `${appendedByServer ? 'Added by the mail server' : 'To be written'}, ${wordingTimes[when]}: “${text}”`,
          ),
        ),
    '### Appendix B: reasons for sending all the same',
    bullets(overrides.map(({ label }) => `${label}.`)),
    `Whoever gives one of these reasons answers for it. ${who.privacy(profile).replace(/^the /, 'The ')} may ask.`,
    '### Appendix C: signatures for relevant staff to sign',
    'I confirm that I have read and consider myself to be sufficiently trained in the above Standard Operating Procedure with regards to my individual roles and responsibilities.',
    line('Signature of trainee'),
    'I confirm that training in the above SOP was delivered as recorded above and that the trainee may be considered sufficiently trained in their roles and responsibilities.',
    line('Signature of trainer'),
    '### Additional notes and signatures',
    line('Signature of trainer (where appropriate)'),
  ].join('\n\n');
}
