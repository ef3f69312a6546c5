/*
 * The little of MicrosoftAjax.js that office.js tests for. Without it, office.js fetches that file
 * from a Microsoft address. A plain script, put in front of office.js by the server.
 */
(() => {
  type Make = (message: string) => Error;
  const none = (): null => null;
  const nothing = (): void => undefined;
  const made =
    (kind: string): Make =>
    (message) =>
      new Error(`${kind}: ${message}`);

  const page = window as unknown as Record<string, unknown>;
  page['Sys'] = {
    StringBuilder: nothing,
    Debug: { trace: nothing },
    Serialization: {
      JavaScriptSerializer: {
        serialize: (value: unknown): string => JSON.stringify(value),
        deserialize: (text: string): unknown => JSON.parse(text),
      },
    },
  };

  const type = Function as unknown as Record<string, unknown>;
  page['Type'] = type;
  type['registerNamespace'] = (name: string): void => {
    page[name] ??= {};
  };
  type['registerClass'] = nothing;
  type['_validateParams'] = none;
  type['_validateParameter'] = none;
  Object.assign(Function.prototype, { registerClass: nothing });

  const errors = Error as unknown as Record<string, Make>;
  for (const kind of [
    'argument',
    'argumentNull',
    'argumentOutOfRange',
    'argumentType',
    'argumentUndefined',
    'invalidOperation',
    'parameterCount',
    'create',
  ]) {
    errors[kind] = made(kind);
  }
})();
