import { randomBytes } from 'node:crypto'
import type { RequestListener } from 'node:http'
import fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify'
import * as v from 'valibot'
import { parseSetup } from '../../game/public'
import { isWelcome } from '../origin'
import type { Figures } from '../observe/figures'
import type { Observer } from '../observe/observer'
import { problem, Refused } from '../problems'
import { classCardSchema, openClassSchema } from '../classProtocol'
import type { Classrooms } from '../classroom/classrooms'
import { openTableSchema, seatCardSchema, type Problem, type ProblemId } from '../protocol'
import { CannotKeep, type Storage } from '../storage/storage'
import type { Tables } from '../tables/tables'

/** No request is longer: a set-up of six seats is under 1 KB. In bytes. */
const BODY_LIMIT = 8192

/** How a problem is called in HTTP. What is not named here is the asker's mistake: 400. */
const STATUS: Readonly<Partial<Record<ProblemId, number>>> = {
  'table/unknown': 404,
  'table/full': 409,
  'table/closed': 410,
  'table/too-many': 429,
  'class/unknown': 404,
  'class/full': 409,
  'class/locked': 423,
  'class/ended': 410,
  'class/only-back': 403,
  'class/erased': 410,
  'class/too-many': 429,
  'class/wrong-card': 403,
  'class/leads': 403,
  'card/wrong': 403,
  'card/too-many-tries': 429,
  'server/closing': 503,
  'server/cannot-keep': 503,
  'server/mistake': 500,
}

interface AppTools {
  tables: () => Tables
  classrooms: () => Classrooms
  storage: Storage
  figures: Figures
  observer: Observer
  /** Everything that is not `/api/…`, `/healthz` or `/metrics`. */
  serveClient: RequestListener
  logLevel: string
  allowedOrigins: readonly string[]
}

const refuse = (reply: FastifyReply, why: Problem): FastifyReply =>
  reply.status(STATUS[why.id] ?? 400).send({ problem: { ...why, request: reply.request.id } })

const parse = <T>(schema: v.GenericSchema<unknown, T>, body: unknown): T => {
  const parsed = v.safeParse(schema, body)
  if (!parsed.success) throw new Refused('message/malformed')
  return parsed.output
}

const addTableRoutes = (app: FastifyInstance, tables: () => Tables) => {
  app.post('/api/tables', async (request, reply) => {
    const { setup: raw, seats } = parse(openTableSchema, request.body)
    const setup = parseSetup(raw)
    if (!setup.ok) throw new Refused('table/set-up', { message: setup.problem.message })
    if (seats.length !== setup.setup.seats.length) throw new Refused('table/set-up')
    return reply.status(201).send(await tables().open(setup.setup, seats))
  })
  app.get<{ Params: { code: string } }>('/api/tables/:code', async ({ params }) => {
    const live = await tables().byCode(params.code)
    return { table: live.info() }
  })
  app.post<{ Params: { code: string } }>('/api/tables/:code/seats', ({ params }) =>
    tables().sit(params.code),
  )
  app.post<{ Params: { code: string } }>('/api/tables/:code/card', ({ params, body }) =>
    tables().sitByCard(params.code, parse(seatCardSchema, body)),
  )
}

const addClassRoutes = (app: FastifyInstance, { tables, classrooms }: AppTools) => {
  type At = { Params: { code: string } }
  app.post('/api/classes', async ({ body }, reply) =>
    reply.status(201).send(await classrooms().open(parse(openClassSchema, body))),
  )
  app.get<At>('/api/classes/:code', ({ params }) => classrooms().door(params.code))
  app.post<At>('/api/classes/:code/students', ({ params }) => classrooms().join(params.code))
  app.post<At>('/api/classes/:code/card', ({ params, body }) =>
    classrooms().joinByCard(params.code, parse(classCardSchema, body)),
  )
  /** What a code leads to: students type the one that they see, whatever it is. */
  app.get<At>('/api/codes/:code', async ({ params: { code } }) => {
    try {
      return { is: 'class', code: (await classrooms().door(code)).code }
    } catch (error) {
      if (!(error instanceof Refused) || error.problem.id !== 'class/unknown') throw error
      return { is: 'table', code: (await tables().byCode(code)).table.code }
    }
  })
}

/** A check of the storage writes to the disk: whoever asks sooner gets the last answer. In milliseconds. */
const CHECK_EVERY = 1000

const addWatching = (app: FastifyInstance, { figures, storage, observer }: AppTools) => {
  let checked = -CHECK_EVERY
  let isWell = Promise.resolve(true)
  const check = async (): Promise<boolean> => {
    try {
      await storage.check()
      return true
    } catch (error) {
      observer.failed('storage check', error)
      return false
    }
  }
  app.get('/healthz', async (_request, reply) => {
    const now = performance.now()
    if (now - checked >= CHECK_EVERY) {
      checked = now
      isWell = check()
    }
    return (await isWell)
      ? { ok: true }
      : reply.status(503).send({ ok: false, why: 'The storage cannot be used.' })
  })
  app.get('/metrics', async (_request, reply) =>
    reply.type(figures.contentType).send(await figures.text()),
  )
}

/** Only what a request is about: no address, no agent, no code of a table in the path. */
const logger = (level: string) => ({
  level,
  serializers: {
    req: ({ method, routeOptions }: FastifyRequest) => ({ method, route: routeOptions.url }),
  },
})

/** The HTTP side: tables and seats, health and figures, and the built client. */
export const makeApp = (tools: AppTools): FastifyInstance => {
  const app = fastify({
    logger: logger(tools.logLevel),
    bodyLimit: BODY_LIMIT,
    // Whoever sends a request letter by letter does not hold a connection for ever. In milliseconds.
    requestTimeout: 20_000,
    http: { headersTimeout: 10_000 },
    // What cannot even be routed. Fastify's own answer would repeat the address.
    frameworkErrors: (_error, _request, reply) => {
      void refuse(reply, problem('message/malformed'))
    },
    genReqId: () => randomBytes(6).toString('base64url'),
    // One line for what went wrong says more than two for everything that went well.
    logController: new LogController({ disableRequestLogging: true }),
  })
  app.addHook('onRequest', (request, _reply, done) => {
    const isForeign = request.method !== 'GET' && !isWelcome(request.raw, tools.allowedOrigins)
    done(isForeign ? new Refused('message/malformed') : undefined)
  })
  app.addHook('onSend', (_request, reply, _payload, done) => {
    void reply.headers({ 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-store' })
    done()
  })
  app.setErrorHandler((error: unknown, request, reply) => {
    const why =
      error instanceof Refused
        ? error.problem
        : error instanceof CannotKeep
          ? problem('server/cannot-keep')
          : isAskersMistake(error)
            ? problem('message/malformed')
            : problem('server/mistake')
    if (why.id.startsWith('server/'))
      tools.observer.failed(request.routeOptions.url ?? 'request', error, request.id)
    tools.observer.refused(why.id)
    return refuse(reply, why)
  })
  addTableRoutes(app, tools.tables)
  addClassRoutes(app, tools)
  addWatching(app, tools)
  app.setNotFoundHandler((request, reply) => {
    if (request.url.startsWith('/api/')) return refuse(reply, problem('message/malformed'))
    reply.hijack()
    tools.serveClient(request.raw, reply.raw)
    return reply
  })
  return app
}

/** What Fastify itself refuses: a body that is too long, or is no JSON. */
const isAskersMistake = (error: unknown): boolean =>
  error instanceof Error &&
  'statusCode' in error &&
  typeof error.statusCode === 'number' &&
  error.statusCode < 500

/** The observer that writes to the app's log and to the figures. */
export const observerOf = (log: () => FastifyBaseLogger, figures: Figures): Observer => ({
  ...figures,
  noted: (what, facts) => {
    log().info(facts, what)
  },
  failed: (what, error, request) => {
    figures.failed()
    log().error({ err: error, request }, what)
  },
})
