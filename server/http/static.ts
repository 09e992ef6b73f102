import {
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
  STATUS_CODES,
} from 'node:http'
import { extname } from 'node:path'
import send from 'send'

const securityHeaders = new Headers({
  'Content-Security-Policy': [
    "default-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
    "object-src 'none'",
    "worker-src 'self'",
  ].join('; '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
})

/** What the build puts beside each text (build/compressed.ts), the smallest first. */
const PACKED = [
  { encoding: 'br', ending: '.br' },
  { encoding: 'gzip', ending: '.gz' },
] as const

const TEXTS: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
}

interface Version {
  path: string
  headers: Headers
}

/** All that a file can be sent as, what is best for the asker first. */
const versionsOf = (path: string, { headers }: IncomingMessage): readonly Version[] => {
  const file = path === '/' ? '/index.html' : path
  const type = TEXTS[extname(file)]
  if (type === undefined) return [{ path, headers: new Headers() }]
  const accepted = (headers['accept-encoding'] ?? '').split(/\s*,\s*/)
  const vary = { Vary: 'Accept-Encoding' }
  const packed = PACKED.filter(({ encoding }) => accepted.includes(encoding)).map(
    ({ encoding, ending }) => ({
      path: file + ending,
      headers: new Headers({ ...vary, 'Content-Type': type, 'Content-Encoding': encoding }),
    }),
  )
  return [...packed, { path, headers: new Headers(vary) }]
}

/** Serves the built client. A path that names no file is one of the client's own routes. */
export function serveClient(folder: string): RequestListener {
  return (request, response) => {
    response.setHeaders(securityHeaders)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD')
      refuse(response, 405)
      return
    }

    const [path = '/'] = (request.url ?? '/').split('?')
    // Vite puts a hash of the content into every name below /assets/, so those never change.
    const isHashed = path.startsWith('/assets/')
    const options = { root: folder, maxAge: isHashed ? '1y' : 0, immutable: isHashed }

    const sendFirst = (
      [version, ...others]: readonly Version[],
      otherwise: (status: number) => void,
    ): void => {
      if (version === undefined) return
      send(request, version.path, options)
        .on('headers', () => void response.setHeaders(version.headers))
        .on('error', ({ status }: { status: number }) => {
          if (status === 404 && others.length > 0) sendFirst(others, otherwise)
          else otherwise(status)
        })
        .pipe(response)
    }

    sendFirst(versionsOf(path, request), (status) => {
      if (status !== 404 || extname(path) !== '') refuse(response, status)
      else sendFirst(versionsOf('/', request), (status) => refuse(response, status))
    })
  }
}

function refuse(response: ServerResponse, status: number) {
  if (response.headersSent) response.destroy()
  else response.writeHead(status, { 'Content-Type': 'text/plain' }).end(STATUS_CODES[status])
}
