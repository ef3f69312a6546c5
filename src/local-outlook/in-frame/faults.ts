/*
 * Makes Office calls throw, which a host that only answers messages cannot do. A plain script, put
 * behind office.js by the server. The page around tells it which calls, by their dispatch ids.
 */
(() => {
  interface ThrownCall {
    readonly dispatch: number;
    /** Which recipients, for the calls that share a dispatch id. */
    readonly field: number | null;
  }
  interface FaultMessage {
    readonly localOutlookThrows: readonly ThrownCall[];
    readonly localOutlookSettings: 'works' | 'throws' | 'empty';
  }
  interface CallParameters {
    readonly MethodData?: { readonly DispatchId: number };
    readonly ApiParams?: { readonly recipientField?: number };
  }
  type Invoke = (name: string, callback: unknown, parameters: CallParameters | undefined) => void;
  interface OfficeInside {
    readonly Microsoft: {
      Office: { Common: { ClientEndPoint: { prototype: { invoke: Invoke } } } };
    };
    readonly OSF: { DDA: { Settings?: { prototype: { get: (key: string) => unknown } } } };
  }

  let thrown: readonly ThrownCall[] = [];
  let settings: FaultMessage['localOutlookSettings'] = 'works';
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    const message = event.data;
    if (event.source !== window.parent || typeof message !== 'object' || message === null) return;
    if (!('localOutlookThrows' in message)) return;
    thrown = (message as FaultMessage).localOutlookThrows;
    settings = (message as FaultMessage).localOutlookSettings;
    watchSettings();
  });

  const inside = window as unknown as OfficeInside;
  const endPoint = inside.Microsoft.Office.Common.ClientEndPoint.prototype;
  const invoke = endPoint.invoke;
  endPoint.invoke = function (this: unknown, name, callback, parameters) {
    const dispatch = parameters?.MethodData?.DispatchId;
    const field = parameters?.ApiParams?.recipientField ?? null;
    if (thrown.some((call) => call.dispatch === dispatch && call.field === field)) {
      throw new Error('The failure panel made this call throw');
    }
    invoke.call(this, name, callback, parameters);
  };

  /** The settings are read from memory, so no message to the host can be made to fail. They are there once office.js has started. */
  let watched = false;
  const watchSettings = (): void => {
    const roaming = inside.OSF.DDA.Settings?.prototype;
    if (watched || roaming === undefined) return;
    watched = true;
    const get = roaming.get;
    roaming.get = function (this: unknown, key) {
      if (settings === 'throws') throw new Error('The failure panel made this call throw');
      return settings === 'empty' ? undefined : get.call(this as never, key);
    };
  };
})();
