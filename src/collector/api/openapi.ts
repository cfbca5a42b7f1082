import { toJsonSchema } from '@valibot/to-json-schema'
import { batchSchema } from '../batch/batch-schema'
import { enrolmentSchema } from './enrolments'
import { codesOf } from './problems'
import { reportSchema } from './reports'

/** Part of the document. Its shape is checked against the OpenAPI schema by a test. */
type Part = Readonly<Record<string, unknown>>

const answer = (description: string, type = 'application/json'): Part => ({
  description,
  content: { [type]: {} },
})

/** Refusals of an operation, with the codes that each status may have. */
const refusals = (...statuses: number[]): Part =>
  Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: `Refused: ${codesOf(status).join(', ')}`,
        ...(status === 429 || status === 503
          ? { headers: { 'Retry-After': { schema: { type: 'integer', description: 'Seconds' } } } }
          : {}),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  )

const get = (summary: string, type?: string, more: Part = {}): Part => ({
  get: { summary, responses: { 200: answer(summary, type), ...more } },
})

const body = (name: string): Part => ({
  required: true,
  content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
})

const inPath = (...names: string[]): Part[] =>
  names.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } }))

const schemaOf = (schema: Parameters<typeof toJsonSchema>[0]): Part => {
  const { $schema, ...rest } = toJsonSchema(schema, { target: 'draft-2020-12' })
  return rest
}

const notFound: Part = { 404: { description: 'Not there', content: { 'application/problem+json': {} } } }

/** The description of all that is under `/v1`, for programs that send or read. */
export const openApi = (version: string): Part => ({
  openapi: '3.1.0',
  info: {
    title: 'Porte des droits: collector',
    version,
    description: 'Receives sums of closed months from devices, each of at least 11 people; serves what is published.',
    license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
  },
  paths: {
    '/v1/health': get('Whether the collector can store', undefined, refusals(503)),
    '/v1/config': get('What devices must know before they send'),
    '/v1/openapi.json': get('This description'),
    '/v1/local-pack': get(
      'Local places, notices, aids and tariffs: `pack`, the text of the pack; `signature`, Ed25519 over its bytes in UTF-8; `key`, the public key (both base64url)',
      undefined,
      refusals(503),
    ),
    '/v1/local-pack/key': get('The public key that the pack is signed with: `key`, 32 bytes, base64url'),
    '/v1/lieux-de-mediation-numerique': get('Places of digital help in the national schema'),
    '/v1/sites/{site}/kiosks/{kiosk}/months/{month}': {
      parameters: inPath('site', 'kiosk', 'month'),
      put: {
        summary: 'One sealed batch of a device for a closed month: the canonical text, at most 64 kB',
        security: [{ device: [] }],
        requestBody: body('Batch'),
        responses: {
          200: answer('Already stored'),
          201: answer('Stored'),
          ...refusals(400, 401, 403, 409, 410, 413, 415, 422, 426, 429, 503),
        },
      },
    },
    '/v1/enrolments': {
      post: {
        summary: 'A one-time code against the place of a device and its token',
        requestBody: body('Enrolment'),
        responses: { 201: answer('site, kiosk, token'), ...refusals(400, 401, 413, 415, 429, 503) },
      },
    },
    '/v1/reports': {
      post: {
        summary: 'The randomised answer of a telephone: exactly 256 bytes',
        requestBody: body('Report'),
        responses: {
          204: { description: 'Counted, now or before' },
          ...refusals(400, 410, 413, 415, 422, 426, 429, 503),
        },
      },
    },
    '/v1/published/index.json': get('Editions, newest first', undefined, notFound),
    '/v1/published/datapackage.json': get('Description of the editions as open data', undefined, notFound),
    '/v1/published/{territory}/{edition}': {
      parameters: inPath('territory', 'edition'),
      ...get('One edition: `<period>.json` or `<period>.csv`', undefined, notFound),
    },
  },
  components: {
    securitySchemes: { device: { type: 'http', scheme: 'bearer', description: 'Token given at enrolment' } },
    schemas: {
      Batch: schemaOf(batchSchema),
      Enrolment: schemaOf(enrolmentSchema),
      Report: schemaOf(reportSchema),
      Problem: {
        type: 'object',
        required: ['type', 'title', 'status'],
        properties: {
          type: { type: 'string' },
          title: { type: 'string' },
          status: { type: 'integer' },
          code: { type: 'string', description: 'Never changes its meaning' },
        },
      },
    },
  },
})
