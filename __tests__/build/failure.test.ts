import { describe, expect, test } from '@jest/globals'
import { buildFailure } from '../../src/build/failure.ts'
import { parseState } from '../../src/build/progress.ts'
import type { BuildRequest } from '../../src/build/request.ts'
import { readSaid } from '../../src/build/said.ts'
import { createTelling } from '../../src/build/telling.ts'
import type { TandemError } from '../../src/core/errors.ts'
import { silentLog } from '../../src/core/log.ts'
import { aRequest } from './a-request.ts'
import { aBench, captured, writeDockerfile } from './bench.ts'

/** The error that a captured build ends with. */
async function failure(
  text: string,
  { dockerfile = '', ...changed }: Partial<BuildRequest> & { dockerfile?: string } = {},
): Promise<TandemError> {
  await using bench = await aBench()
  await writeDockerfile(bench.folder, dockerfile)
  const telling = createTelling({ log: silentLog })
  const said: string[] = []
  for (const line of text.split('\n')) {
    const state = parseState(line)
    if (state === undefined) said.push(line)
    else telling.observe(state)
  }
  const failing = { said: readSaid(said), failed: telling.vertexes.failed(), lastLines: telling.lastLines }
  return buildFailure(aRequest(bench.folder, changed), failing)
}

describe('a RUN step that fails', () => {
  test('is told with the Dockerfile’s line, the exit code and its last lines', async () => {
    const error = await failure(captured('failing-run'))
    expect(error.code).toBe('build')
    expect(error.message.split('\n')).toEqual([
      `Dockerfile:5: RUN echo "compiling" && echo "src/main.c:3: undefined reference to 'launch'" >&2 && exit 3: exit code 3`,
      '  Last lines of the step:',
      '    | compiling',
      "    | src/main.c:3: undefined reference to 'launch'",
    ])
    expect(error.hint).toBe(
      'To see it on your machine: docker buildx build --platform linux/amd64,linux/arm64 --file Dockerfile .',
    )
  })

  test.each([
    ['killed', 'exit code: 137', [], /want of memory/],
    ['out of memory', 'exit code: 1: cannot allocate memory', [], /want of memory/],
    ['without an emulator', 'exit code: 255', ['exec /bin/sh: exec format error'], /docker\/setup-qemu-action/],
  ])('that was %s says what to do', async (_, end, printed, hint) => {
    const error = `process "/bin/sh -c make" did not complete successfully: ${end}`
    const vertex = { digest: 'sha256:a', name: '[2/2] RUN make', started: '2026-11-25T21:00:00Z', error }
    const logs = printed.map((line) => ({ vertex: 'sha256:a', data: Buffer.from(`${line}\n`).toString('base64') }))
    const text = [JSON.stringify({ vertexes: [vertex], logs }), `ERROR: failed to build: failed to solve: ${error}`]
    expect((await failure(text.join('\n'))).hint).toMatch(hint)
  })

  test('shows of its output the last twenty lines', async () => {
    const error = 'process "/bin/sh -c make" did not complete successfully: exit code: 2'
    const output = Array.from({ length: 30 }, (_, index) => `line ${index + 1}\n`).join('')
    const vertex = { digest: 'sha256:a', name: '[2/2] RUN make', started: '2026-11-25T21:00:00Z', error }
    const logs = [{ vertex: 'sha256:a', data: Buffer.from(output).toString('base64') }]
    const { message } = await failure(
      `${JSON.stringify({ vertexes: [vertex], logs })}\nERROR: failed to solve: ${error}`,
    )
    const lines = message.split('\n')
    expect(lines).toHaveLength(22)
    expect([lines[2], lines.at(-1)]).toEqual(['    | line 11', '    | line 30'])
  })
})

describe('a mistake in the Dockerfile', () => {
  test.each([
    [
      'a file that is not in the context',
      'missing-source',
      {},
      'Dockerfile:2: COPY package.json nothing.txt /app/: "/nothing.txt" is not in the build context (.)',
      /\.dockerignore/,
    ],
    [
      'an unknown instruction',
      'unknown-instruction',
      {},
      'Dockerfile:2: unknown instruction: CPOY (did you mean COPY?)',
      /--check/,
    ],
    [
      'a stage that is not there',
      'unknown-stage',
      { dockerfile: 'FROM scratch\nCOPY --from=biuld message.txt /app/\n' },
      'Dockerfile:2: COPY --from=biuld message.txt /app/: there is no stage "biuld"',
      /stages/,
    ],
    [
      'a target that is not there',
      'unknown-target',
      { dockerfile: 'FROM scratch AS base\nFROM --platform=$BUILDPLATFORM base as build\nFROM base\n' },
      'Dockerfile: there is no stage "nonesuch"',
      /base, build\.$/,
    ],
    [
      'a build secret that is not given',
      'missing-secret',
      {},
      'Dockerfile:3: RUN --mount=type=secret,id=nope,required=true ["/bin/busybox", "sh", "-c", "true"]: it needs the build secret "nope", which is not given',
      /^Give it in "build-secrets"/,
    ],
  ])('%s is told with its line', async (_, name, changed, message, hint) => {
    const error = await failure(captured(name), changed)
    expect(error.message).toBe(message)
    expect(error.hint).toMatch(hint)
  })
})

describe('a base image that cannot be had', () => {
  const dockerfile = 'FROM acme/base:1\n'
  const failed = (why: string) =>
    `Dockerfile:1\n--------------------\n   1 | >>> FROM acme/base:1\n--------------------\nERROR: failed to build: failed to solve: acme/base:1: failed to resolve source metadata for docker.io/acme/base:1: ${why}`

  test('is named, with what the network said', async () => {
    const error = await failure(captured('missing-base'), { dockerfile: 'FROM no-such-image-anywhere:1\n' })
    expect(error.message).toMatch(
      /^Dockerfile:1: FROM no-such-image-anywhere:1: the image docker\.io\/library\/no-such-image-anywhere:1 cannot be had: .* no such host$/,
    )
    expect(error.hint).toMatch(/can reach the registry/)
  })

  test.each([
    ['docker.io/acme/base:1: not found', /^See that docker\.io\/acme\/base:1 exists/],
    ['pull access denied, repository does not exist or may require authorization', /docker\/login-action/],
    ['unexpected status from HEAD request to https://x: 401 Unauthorized', /docker\/login-action/],
    ['429 Too Many Requests - toomanyrequests: You have reached your pull rate limit', /raises the limit/],
    ['no match for platform in manifest: not found', /each of "platforms"/],
  ])('because of "%s" says what to do', async (why, hint) => {
    expect((await failure(failed(why), { dockerfile })).hint).toMatch(hint)
  })
})

test('a failure that nobody knows is told in buildx’s own words', async () => {
  const error = await failure('ERROR: failed to build: failed to solve: the moon is in the wrong house')
  expect(error.message).toBe('Dockerfile: the moon is in the wrong house')
})

test('a Dockerfile that lies deeper is named from the workspace', async () => {
  await using bench = await aBench()
  const request = aRequest(bench.folder, { dockerfile: `${bench.folder}/services/shop/Dockerfile` })
  const failing = { said: { error: 'no', line: 3 }, failed: [], lastLines: () => [] }
  expect((await buildFailure(request, failing)).message).toBe('services/shop/Dockerfile:3: no')
})

test('a builder that dies in the middle is no mistake of the Dockerfile', async () => {
  const said = 'failed to receive status: rpc error: code = Unavailable desc = error reading from server: EOF'
  const error = await failure(`ERROR: failed to build: ${said}`)
  expect(error.message).toBe(`Dockerfile: the connection to the builder was lost: ${said}`)
  expect(error.hint).toMatch(/larger runner/)
})
