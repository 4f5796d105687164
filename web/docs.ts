interface Operation {
  readonly summary?: string;
  readonly description?: string;
  readonly requestBody?: unknown;
  readonly responses: Record<string, { readonly description: string }>;
}
interface Document {
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components?: { readonly schemas?: Record<string, unknown> };
}

const make = (tag: string, text = '', ...children: Node[]): HTMLElement => {
  const element = document.createElement(tag);
  element.textContent = text;
  element.append(...children);
  return element;
};
const code = (value: unknown): HTMLElement => {
  const pre = make('pre', JSON.stringify(value, null, 2));
  pre.tabIndex = 0;
  return pre;
};

/** Writes the API's document as a page: each call with its answers, then each shape. */
function show(api: Document, into: HTMLElement): void {
  for (const [path, calls] of Object.entries(api.paths)) {
    for (const [method, call] of Object.entries(calls)) {
      const answers = make('ul', '', ...Object.entries(call.responses).map(([status, r]) => make('li', `${status}: ${r.description}`)));
      into.append(
        make(
          'section',
          '',
          make('h2', `${method.toUpperCase()} ${path}`),
          make('p', call.summary ?? ''),
          make('p', call.description ?? ''),
          answers,
        ),
      );
    }
  }
  for (const [name, shape] of Object.entries(api.components?.schemas ?? {})) {
    into.append(make('details', '', make('summary', name), code(shape)));
  }
}

const into = document.getElementById('docs')!;
fetch('./openapi.json')
  .then((r) => r.json())
  .then((api: Document) => show(api, into))
  .catch(() => into.append(make('p', 'The document could not be loaded. Reload the page, or open openapi.json.')));
