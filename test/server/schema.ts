import { gunzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { App } from '../../server/app.ts';

interface Operation {
  readonly responses: Readonly<
    Record<
      string,
      {
        readonly content?: Readonly<Record<string, { readonly schema?: unknown; readonly example?: unknown }>>;
        readonly headers?: Readonly<Record<string, unknown>>;
      }
    >
  >;
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: unknown; readonly example?: unknown }>> };
  readonly summary?: string;
}
export interface OpenApi {
  readonly openapi: string;
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

/** The document of an app, and a judge of answers: each must be of a documented route, status and type, and hold no field that the document does not name. */
export async function openContract(app: App): Promise<{
  document: OpenApi;
  judge: (path: string, method: string, answer: Response) => Promise<string[]>;
  validate: (pointer: readonly string[], value: unknown) => string[];
}> {
  const document = (await (await app.request('/openapi.json')).json()) as OpenApi;
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  ajv.addSchema({ ...closed(document), $id: 'kalm:api' });
  const validate = (pointer: readonly string[], value: unknown): string[] => {
    const ref = `kalm:api#/${pointer.map((p) => encodeURIComponent(p.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`;
    const check = ajv.getSchema(ref);
    if (!check) return [`no schema at ${ref}`];
    return check(value) ? [] : (check.errors ?? []).map((e) => `${e.instancePath} ${e.message} ${JSON.stringify(e.params)}`);
  };
  return {
    document,
    validate,
    judge: async (path, method, answer) => {
      const { status } = answer;
      const documented = document.paths[path]?.[method.toLowerCase()]?.responses[status];
      const type = answer.headers.get('content-type')?.split(';')[0] ?? '';
      const sent = Buffer.from(await answer.arrayBuffer());
      const text = (answer.headers.get('content-encoding') === 'gzip' && status === 200 ? gunzipSync(sent) : sent).toString();
      const wrong: string[] = [];
      for (const header of ['x-request-id', 'kalm-version', 'content-security-policy'])
        if (!answer.headers.get(header)) wrong.push(`no ${header}`);
      if (!documented) {
        // what no route has is refused in one way, which the head of the document describes
        const refused = !document.paths[path]?.[method.toLowerCase()] && [401, 403, 404, 405, 429].includes(status);
        return refused
          ? [...wrong, ...validate(['components', 'schemas', 'Problem'], JSON.parse(text))]
          : [...wrong, `${method} ${path} ${status} is not documented`];
      }
      if (!documented.content) return text === '' ? wrong : [...wrong, `${status} has a body`];
      if (!documented.content[type]) return [...wrong, `${type} is not documented for ${status}`];
      const value = type.endsWith('json') ? JSON.parse(text) : text;
      return [...wrong, ...validate(['paths', path, method.toLowerCase(), 'responses', String(status), 'content', type, 'schema'], value)];
    },
  };
}

/** The same document with every object closed, so that a field nobody described is found. */
function closed(node: unknown): Record<string, unknown> {
  const walk = (n: unknown): unknown => {
    if (Array.isArray(n)) return n.map(walk);
    if (typeof n !== 'object' || n === null) return n;
    const made = Object.fromEntries(Object.entries(n).map(([k, v]) => [k, k === 'example' ? v : walk(v)]));
    return made.type === 'object' && made.properties && made.additionalProperties === undefined
      ? { ...made, additionalProperties: false }
      : made;
  };
  return walk(node) as Record<string, unknown>;
}
