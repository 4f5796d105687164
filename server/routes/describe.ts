import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { VERSION } from '../../rules/index.ts';
import { makeDocument, sendDocument } from '../document.ts';
import { COMMON_HEADERS, DOCUMENT_HEADERS } from '../failures.ts';
import type { LogVariables } from '../log.ts';

/** Adds `GET /openapi.json`, written when it is first asked for, so that every route is in it. */
export function addDescription(app: OpenAPIHono<{ Variables: LogVariables }>, basePath: string): void {
  app.openAPIRegistry.registerComponent('securitySchemes', 'key', {
    type: 'http',
    scheme: 'bearer',
    description: 'A key of this server, where it has keys: Authorization: Bearer kalm_…',
  });
  app.openAPIRegistry.registerPath(
    createRoute({
      method: 'get',
      path: '/openapi.json',
      summary: 'This document',
      responses: {
        200: {
          description: 'OpenAPI 3.1',
          headers: { ...COMMON_HEADERS, ...DOCUMENT_HEADERS },
          content: { 'application/json': { schema: z.looseObject({ openapi: z.string() }), example: { openapi: '3.1.0' } } },
        },
        304: { description: 'You have this version already', headers: { ...COMMON_HEADERS, ...DOCUMENT_HEADERS } },
      },
    }),
  );
  let document: ReturnType<typeof makeDocument> | undefined;
  app.get('/openapi.json', (c) => {
    document ??= makeDocument(JSON.stringify(describe(app, basePath)), 'application/json');
    return sendDocument(c, document);
  });
}

/** The API as an OpenAPI 3.1 document. */
const describe = (app: OpenAPIHono<{ Variables: LogVariables }>, basePath: string) =>
  app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Kalm',
      version: VERSION,
      description:
        'Reads a message between separated parents before it is sent. Nothing is stored. Errors are `application/problem+json` (RFC 9457) and say what to do; a method that a route does not have gives 405, an address that does not exist 404.',
      license: { name: 'MIT' },
    },
    servers: [{ url: basePath || '/' }],
  });
