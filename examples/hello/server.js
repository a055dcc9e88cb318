import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'))
const { PORT = '8080', CLOUD_PROVIDER: cloud = 'none', RELEASE_ID: release = '' } = process.env

const pages = {
  '/': () => ({ greeting: 'Hello', version, release, cloud }),
  '/health': () => ({ status: 'ok' }),
}

const server = createServer((request, response) => {
  const started = performance.now()
  const { pathname } = new URL(request.url, 'http://localhost')
  const page = pages[pathname]
  if (stopping) response.setHeader('connection', 'close')
  response.writeHead(page ? 200 : 404, { 'content-type': 'application/json', 'x-release-id': release })
  response.end(request.method === 'HEAD' ? undefined : JSON.stringify(page?.() ?? { error: 'not found' }))
  const ms = Math.round(performance.now() - started)
  log({ message: `${request.method} ${pathname}`, status: response.statusCode, ms })
})

// Both clouds send SIGTERM before they take a container away: what has begun is answered, nothing new is taken.
let stopping = false
process.once('SIGTERM', () => {
  stopping = true
  log({ message: 'stopping' })
  server.close(() => process.exit(0))
  server.closeIdleConnections()
})

server.listen(Number(PORT), '0.0.0.0', () => log({ message: `listening on port ${PORT}`, version, release }))

function log(line) {
  console.log(JSON.stringify({ severity: 'INFO', ...line }))
}
