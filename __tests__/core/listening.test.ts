import { describe, expect, test } from '@jest/globals'
import { wrongListening } from '../../src/core/listening.ts'

const causeOf = (...lines: string[]) => wrongListening(lines, { name: 'Cloud Run', port: 8080 })?.cause

describe('another port', () => {
  test.each([
    'Server listening on http://0.0.0.0:3000',
    'Listening at port 3000',
    'Listening on 3000',
    'Listening on :3000',
    'listening on :::3000',
    'listening on 10.12.0.1:3000',
    'app listening on port 3000!',
    'Now listening on: http://[::]:3000',
    '* Listening on tcp://0.0.0.0:3000',
    '{"level":30,"time":1531171074631,"msg":"Server listening at http://0.0.0.0:3000"}',
    'INFO:     Uvicorn running on http://0.0.0.0:3000 (Press CTRL+C to quit)',
    '[2026-11-20 12:00:00 +0000] [1] [INFO] Listening at: http://0.0.0.0:3000 (1)',
    ' * Running on http://172.17.0.2:3000',
    'Server running at http://localhost:3000/',
    'Serving HTTP on 0.0.0.0 port 3000 (http://0.0.0.0:3000/) ...',
    'Starting development server at http://0.0.0.0:3000/',
    '   - Local:        http://localhost:3000',
    'ready started server on 0.0.0.0:3000, url: http://localhost:3000',
    '  URL: http://0.0.0.0:3000',
    '  Local URL: http://localhost:3000',
    'Tomcat started on port 3000 (http) with context path "/"',
    'Tomcat started on port(s): 3000 (http)',
    'Startup completed in 766ms. Server Running: http://shop-6d8f:3000',
  ])('is read from %s', (line) => {
    expect(causeOf('starting', line)).toBe('the container listens on port 3000, and Cloud Run asks on 8080')
  })

  test('is the last one that it says', () => {
    expect(causeOf('Listening on :3000', 'Listening on :4000')).toContain('port 4000')
  })

  test('comes with the input that mends it', () => {
    const known = wrongListening(['Listening on :3000'], { name: 'it', port: 8080 })
    expect(known?.hint).toBe('Set `port: 3000`, or have it listen on the port in $PORT.')
  })

  test.each([
    [['Listening on :8080']],
    [['Listening on :8080', 'Exporter listening on :9000']],
    [['Listening on :8080', 'Debugger listening on ws://127.0.0.1:9229/f00']],
    [['Debugger listening on ws://127.0.0.1:9229/f00']],
    [['Metrics server listening on :9090']],
    [['Listening on localhost']],
    [['Running on Linux 5.15.0-1052-aws']],
    [['Running on Node.js 20.11.0', 'Running at 12:30:59']],
    [['worker running on amqp://guest@rabbit:5672']],
    [['Running migrations on db:5432']],
    [['Database URL: http://db:5432', 'URL: http://backend:9000']],
    [['Connecting to the database at 10.0.0.3:5432']],
    [[]],
  ])('is not made up of %j', (lines) => {
    expect(causeOf(...lines)).toBeUndefined()
  })

  test('is not told where nobody knows which was asked', () => {
    expect(wrongListening(['Listening on :3000'], { name: 'it', port: undefined })).toBeUndefined()
  })
})

describe('a loopback address', () => {
  test.each([
    'INFO:     Uvicorn running on http://127.0.0.1:8080 (Press CTRL+C to quit)',
    ' * Running on http://127.0.0.1:8080',
    '[1] [INFO] Listening at: http://127.0.0.1:8080 (1)',
    'Serving HTTP on 127.0.0.1 port 8080',
    'listening on [::1]:8080',
  ])('is told though the port is right: %s', (line) => {
    const known = wrongListening([line], { name: 'Cloud Run', port: 8080 })
    expect(known?.cause).toMatch(
      /^the container listens on (127\.0\.0\.1|\[::1\]), where nothing outside it can reach it$/,
    )
    expect(known?.hint).toContain('--host 0.0.0.0')
  })

  test('is told with the port where that is wrong too', () => {
    expect(causeOf('Uvicorn running on http://127.0.0.1:8000')).toBe(
      'the container listens on 127.0.0.1, where nothing outside it can reach it, and on port 8000, while Cloud Run asks on 8080',
    )
  })

  test.each([
    [['Server running at http://localhost:8080/']],
    [['   - Local:        http://localhost:8080', '   - Network:      http://172.17.0.2:8080']],
    [
      [
        ' * Running on all addresses (0.0.0.0)',
        ' * Running on http://127.0.0.1:8080',
        ' * Running on http://127.0.0.1:8080',
      ],
    ],
    [['Listening on http://127.0.0.1:8080', 'Listening on http://0.0.0.0:8080']],
  ])('is not made up of %j', (lines) => {
    expect(causeOf(...lines)).toBeUndefined()
  })

  test('is right where it is asked from beside the container', () => {
    const asker = { name: 'the adapter', port: 8080, isBeside: true }
    expect(wrongListening(['Listening on http://127.0.0.1:8080'], asker)).toBeUndefined()
    expect(wrongListening(['Listening on http://127.0.0.1:8081'], asker)?.cause).toBe(
      'the container listens on port 8081, and the adapter asks on 8080',
    )
    expect(wrongListening(['Listening on http://[::1]:8080'], asker)).toEqual({
      cause: 'the container listens on [::1] alone, and the adapter asks at 127.0.0.1',
      hint: expect.stringContaining('0.0.0.0'),
    })
  })
})
