import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { on, once } from 'node:events'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { after, before, test } from 'node:test'

const port = '18080'
const env = { ...process.env, PORT: port, RELEASE_ID: 'r-1', CLOUD_PROVIDER: 'test' }
const address = `http://127.0.0.1:${port}`
let server

before(async () => {
  server = spawn(process.execPath, ['server.js'], { cwd: import.meta.dirname, env })
  await once(server.stdout, 'data')
})
after(() => server.kill('SIGKILL'))

test('the front page says which release this is', async () => {
  const answer = await fetch(address)
  assert.equal(answer.status, 200)
  assert.equal(answer.headers.get('x-release-id'), 'r-1')
  const { greeting, version, release, cloud } = await answer.json()
  assert.deepEqual({ greeting, release, cloud }, { greeting: 'Hello', release: 'r-1', cloud: 'test' })
  assert.match(version, /^\d+\.\d+\.\d+/)
})

test('it is healthy, and what is not there is not found', async () => {
  assert.equal((await fetch(`${address}/health`)).status, 200)
  assert.equal((await fetch(`${address}/nothing`)).status, 404)
})

test('it ends at SIGTERM with code 0, and what has begun is answered before', async () => {
  const visitor = connect({ host: '127.0.0.1', port: Number(port) })
  visitor.write('GET / HTTP/1.1\r\nHost: localhost\r\n')
  // By the answer to a later request, the server has read the beginning of this one.
  await fetch(`${address}/health`)
  const ended = once(server, 'exit')
  server.kill('SIGTERM')
  await nextLine(/stopping/)
  visitor.write('\r\n')
  assert.match(await text(visitor), /^HTTP\/1.1 200/)
  assert.deepEqual(await ended, [0, null])
})

async function nextLine(pattern) {
  for await (const [lines] of on(server.stdout, 'data')) if (pattern.test(lines)) return
}
