import { el } from '../element';
import { newId } from '../mail';
import type { CompletedOptions } from '../smart-alert';
import type { CallLog } from './call-log';
import { callFor } from './calls';
import { composeAnswers } from './compose-answers';
import type { Answer, OfficeContext, Parameters } from './context';
import type { Fault, Faults } from './faults';
import { initialData } from './initial-data';
import { customProperties, itemAnswers, readBody } from './item-answers';
import { OfficeError, officeErrors } from './office-error';
import { Listeners } from '../listeners';
import { Compose } from '../mail';

/** What a page of the add-in is loaded for. */
export interface FrameOptions {
  /** What the log calls it: `send`, `pane` or `button`. */
  readonly name: string;
  readonly title: string;
  readonly url: string;
  readonly addinId: string;
  readonly context: OfficeContext;
  readonly faults: Faults;
  readonly log: CallLog;
}

/** What `event.completed` brought, or that the function was not there at all. */
export type Completion =
  | { readonly kind: 'completed'; readonly options: CompletedOptions }
  | { readonly kind: 'no-handler' };

interface Request {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

const registerEvent = 1;
const completedDispatch = 94;
const commandEvent = 39;
const asEvent = 1;
const asAnswer = 0;

/** One page of the add-in in an iframe, with the host end of office.js's conversation. */
export class AddinFrame {
  readonly element: HTMLIFrameElement;
  readonly completions = new Listeners<Completion>();
  /** Told once the page has said its first word: it is there, and its office.js runs. */
  readonly spoke = new Listeners<undefined>();
  readonly #conversation = newId('conversation');
  readonly #events = new Map<number, string>();
  readonly #registered = new Listeners<number>();
  readonly #stops: (() => void)[] = [];

  constructor(private readonly options: FrameOptions) {
    const { title, url, addinId, faults } = options;
    this.element = el('iframe', { title, src: frameUrl(url, this.#conversation, addinId) });
    const listen = (event: MessageEvent<unknown>): void => {
      this.#receive(event);
    };
    window.addEventListener('message', listen);
    this.#stops.push(
      () => {
        window.removeEventListener('message', listen);
      },
      faults.changes.add(() => {
        this.#sendFaults();
      }),
    );
  }

  /** Ends the conversation; late answers then reach nobody. */
  dispose(): void {
    for (const stop of this.#stops) stop();
    this.element.remove();
  }

  /** Resolves once the page takes commands: it is loaded and has its handlers. */
  ready(): Promise<void> {
    if (this.#events.has(commandEvent)) return Promise.resolve();
    return new Promise((resolve) => {
      const stop = this.#registered.add((event) => {
        if (event !== commandEvent) return;
        stop();
        resolve();
      });
    });
  }

  /** Runs a function of the page: a ribbon button's, or the handler of a launch event. */
  run(functionName: string, eventType: string, source: string): void {
    const event = JSON.stringify({ source: { id: source }, type: eventType });
    this.fire(commandEvent, [newId('command'), functionName, event]);
  }

  /** Tells the page of an event it has asked for; one it did not ask for is dropped, as Outlook does. */
  fire(event: number, data: unknown): void {
    const action = this.#events.get(event);
    if (action !== undefined) this.#post(action, 0, asEvent, data);
  }

  #receive(event: MessageEvent<unknown>): void {
    if (event.source !== this.element.contentWindow || typeof event.data !== 'string') return;
    if (event.origin !== new URL(this.options.url).origin) return;
    const request = JSON.parse(event.data) as Request;
    if (request._conversationId !== this.#conversation) return;
    if (request._actionType === registerEvent) this.#register(request);
    else void this.#invoke(request);
  }

  #register(request: Request): void {
    const { eventDispId } = request._data as { readonly eventDispId: number };
    this.#events.set(eventDispId, request._actionName);
    this.#answer(request, { Error: 0 });
    this.#registered.tell(eventDispId);
  }

  async #invoke(request: Request): Promise<void> {
    switch (request._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        this.spoke.tell(undefined);
        this.#sendFaults();
        this.#answer(request, appContext(this.options));
        return;
      case 'GetInitialData':
        this.#sendFaults();
        this.#answer(request, initialData(this.options.context));
        return;
      case 'ExecuteMethod':
        await this.#execute(request);
        return;
      case 'executeMethod':
        this.#completed(request._data as Readonly<Record<string, unknown>>);
        this.#answer(request, { Version: 1, Error: 0 });
        return;
      default:
        this.#answer(request, { Error: 0 });
    }
  }

  async #execute(request: Request): Promise<void> {
    const { MethodData, ApiParams } = request._data as {
      readonly MethodData: { readonly DispatchId: number };
      readonly ApiParams?: Parameters;
    };
    const parameters = ApiParams ?? {};
    const field = parameters['recipientField'];
    const call = callFor(MethodData.DispatchId, typeof field === 'number' ? field : null);
    const name = call?.name ?? `call ${MethodData.DispatchId}`;
    const fault = this.options.faults.of(name);
    if (fault === 'hangs') {
      this.#log(name, 'never answered');
      return;
    }
    if (fault === 'late') {
      await new Promise((resolve) => setTimeout(resolve, this.options.faults.lateBy));
    }
    const answer = this.#answerTo(MethodData.DispatchId, parameters, fault, call?.empty);
    this.#log(name, fault === 'works' ? answer.said : `${answer.said} (${fault})`);
    this.#answer(request, answer.data);
  }

  #answerTo(
    dispatch: number,
    parameters: Parameters,
    fault: Fault,
    empty: unknown,
  ): { readonly said: string; readonly data: object } {
    const { context } = this.options;
    if (fault === 'fails') return failure(officeErrors.refusedByPanel);
    if (fault === 'empty' && dispatch !== 3) return success(empty);
    try {
      if (dispatch === 3) {
        const stored = fault === 'empty' ? '{}' : customProperties(context);
        return { said: 'answered', data: { wasSuccessful: true, customProperties: stored } };
      }
      return success(answerFor(dispatch, context)(context, parameters));
    } catch (error) {
      if (error instanceof OfficeError) return failure(error.code);
      throw error;
    }
  }

  #completed(data: Readonly<Record<string, unknown>>): void {
    const { DispatchId } = data['DdaMethod'] as { readonly DispatchId: number };
    if (DispatchId !== completedDispatch) return;
    if (data['1'] !== 0) {
      this.#log('event.completed', 'the function is not there');
      this.completions.tell({ kind: 'no-handler' });
      return;
    }
    const { completedContext } = JSON.parse(String(data['2'])) as {
      readonly completedContext?: CompletedOptions;
    };
    const options = completedContext ?? {};
    this.#log('event.completed', `allowEvent ${String(options.allowEvent)}`);
    this.completions.tell({ kind: 'completed', options });
  }

  #log(call: string, result: string): void {
    this.options.log.add(this.options.name, call, result);
  }

  #sendFaults(): void {
    const { faults, url } = this.options;
    this.element.contentWindow?.postMessage(faults.forFrame(), new URL(url).origin);
  }

  #answer(request: Request, data: unknown): void {
    this.#post(request._actionName, request._correlationId, asAnswer, data);
  }

  #post(action: string, correlation: number, responseType: number, data: unknown): void {
    const message = {
      _messageType: 1,
      _actionName: action,
      _conversationId: this.#conversation,
      _correlationId: correlation,
      _origin: location.origin,
      _errorCode: 0,
      _responseType: responseType,
      _data: data,
      _serializerVersion: 1,
    };
    const target = new URL(this.options.url).origin;
    this.element.contentWindow?.postMessage(JSON.stringify(message), target);
  }
}

/** office.js reads these out of its address; `_xdm_Info` must come last, and `disableLogging` keeps it from calling home. */
function frameUrl(url: string, conversation: string, addinId: string): string {
  const hostInfo = 'Outlook$Web$16.01$en-GB$telemetry$$disableLogging$0';
  const channel = [conversation, addinId, location.origin].join('|');
  const query = url.includes('?') ? '&' : '?';
  return `${url}${query}_host_Info=${hostInfo}#&_serializer_version=1&_xdm_Info=${channel}`;
}

function appContext({ addinId, title, url, context }: FrameOptions): object {
  return {
    _id: addinId,
    _appName: 64,
    _appVersion: '16.01',
    _appUILocale: 'en-GB',
    _dataLocale: 'en-GB',
    _docUrl: url,
    _clientMode: 0,
    _settings: context.world.settings.saved,
    _reason: 1,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: newId('correlation'),
    _appInstanceId: addinId,
    _requirementMatrix: JSON.stringify({ Mailbox: context.world.mailboxVersion() }),
    _hostFullVersion: '16.0.18000.0',
    _addinName: title,
    _appDomains: [],
    _featureGates: {},
  };
}

function answerFor(dispatch: number, context: OfficeContext): Answer {
  if (dispatch === 37 && !(context.item instanceof Compose)) return readBody;
  const answer = composeAnswers[dispatch] ?? itemAnswers[dispatch];
  if (answer === undefined) throw new OfficeError(officeErrors.notSupported);
  return answer;
}

const success = (data: unknown): { said: string; data: object } => ({
  said: 'answered',
  data: { wasSuccessful: true, data },
});

/** Without `error: true` office.js takes a failure for a success with nothing in it. */
const failure = (errorCode: number): { said: string; data: object } => ({
  said: `failed with ${errorCode}`,
  data: { wasSuccessful: false, error: true, errorCode },
});
