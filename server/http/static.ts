import { type RequestListener, type ServerResponse, STATUS_CODES } from 'node:http'
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

    send(request, path, { root: folder, maxAge: isHashed ? '1y' : 0, immutable: isHashed })
      .on('error', ({ status }: { status: number }) => {
        if (status !== 404 || extname(path) !== '') refuse(response, status)
        else send(request, '/index.html', { root: folder }).pipe(response)
      })
      .pipe(response)
  }
}

function refuse(response: ServerResponse, status: number) {
  if (response.headersSent) response.destroy()
  else response.writeHead(status, { 'Content-Type': 'text/plain' }).end(STATUS_CODES[status])
}
