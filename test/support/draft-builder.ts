import type {
  Attachment,
  Draft,
  PartName,
  Parts,
  Recipient,
  Remembered,
  ComposeType,
} from '../../src/draft/draft';
import { bodyFromHtml } from '../../src/draft/from-html';
import { bodyFromText } from '../../src/draft/from-text';
import { known, unread, type Known, type WhyUnread } from '../../src/draft/known';

/** A person as a test writes them: an address, or the whole recipient. */
type Person = string | Recipient;

/** An attachment as a test writes it: only its name is needed. */
type File = Partial<Attachment> & Pick<Attachment, 'name'>;

/** A draft as a test writes it. */
export interface PlainDraft {
  readonly from: Person;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly bcc: readonly Person[];
  readonly subject: string;
  readonly location: string;
  /** Plain text, or HTML. */
  readonly body: string | { readonly html: string };
  readonly attachments: readonly File[];
  readonly kind: Draft['kind'];
  readonly today: string;
  /** What is not given is as if it was never asked. */
  readonly remembered: Partial<Remembered>;
  readonly time: string;
  readonly compose: ComposeType;
  readonly deliverAt: string | null;
  /** Parts that could not be read, and why; they win over a value given for them. */
  readonly unread: Readonly<
    Partial<Record<PartName | 'remembered' | 'compose' | 'deliverAt', WhyUnread>>
  >;
}

/** A memory in which nothing was ever kept. */
const nothing: Remembered = {
  isServiceUser: () => false,
  firstContact: () => null,
  guideSentOn: () => null,
  isKnown: () => false,
  isNearKnown: () => false,
  mayShareWith: () => false,
};

const ordinary: PlainDraft = {
  from: 'asha.patel@trust.example',
  to: ['ben.cole@trust.example'],
  cc: [],
  bcc: [],
  subject: 'Rota for next week',
  location: '',
  body: 'Hello Ben, the rota is on the notice board.',
  attachments: [],
  kind: 'message',
  today: '2026-11-22',
  remembered: {},
  time: '10:00',
  compose: 'new',
  deliverAt: null,
  unread: {},
};

/** A recipient; the name is the address unless one is given. */
export function recipient(address: string, name: string = address, list = false): Recipient {
  return { name, address, list };
}

/** A complete draft: an ordinary message between colleagues, but for what is given. */
export function draft(overrides: Partial<PlainDraft> = {}): Draft {
  const plain = { ...ordinary, ...overrides };
  const part = <P extends PartName>(name: P, value: Parts[P]): Known<Parts[P]> => {
    const why = plain.unread[name];
    return why === undefined ? known(value) : unread(why);
  };
  const whyForgotten = plain.unread.remembered;
  return {
    kind: plain.kind,
    today: plain.today,
    time: plain.time,
    compose:
      plain.unread.compose === undefined ? known(plain.compose) : unread(plain.unread.compose),
    deliverAt:
      plain.unread.deliverAt === undefined
        ? known(plain.deliverAt)
        : unread(plain.unread.deliverAt),
    remembered:
      whyForgotten === undefined
        ? known({ ...nothing, ...plain.remembered })
        : unread(whyForgotten),
    from: part('from', person(plain.from)),
    to: part('to', plain.to.map(person)),
    cc: part('cc', plain.cc.map(person)),
    bcc: part('bcc', plain.bcc.map(person)),
    subject: part('subject', plain.subject),
    location: part('location', plain.location),
    body: part(
      'body',
      typeof plain.body === 'string' ? bodyFromText(plain.body) : bodyFromHtml(plain.body.html),
    ),
    attachments: part('attachments', plain.attachments.map(attachment)),
  };
}

function person(plain: Person): Recipient {
  return typeof plain === 'string' ? recipient(plain) : plain;
}

function attachment(plain: File): Attachment {
  return { size: 1024, kind: 'file', inline: false, text: unread('not-looked-into'), ...plain };
}
