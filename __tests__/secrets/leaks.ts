import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LoggedRequest } from '../../simulators/kernel/types.ts'
import type { ActionRun } from '../../simulators/runner/runner.ts'
import type { Scene, SceneRun } from '../../simulators/scene.ts'
import { type Canary, sightings } from './canaries.ts'
import { createWatch, type Watch } from './watch.ts'

export interface WatchedRun {
  readonly run: ActionRun
  readonly watch: Watch
  /** The requests of this run. */
  readonly requests: readonly LoggedRequest[]
  /** Every credential that the action showed anybody. */
  readonly shown: readonly Canary[]
  /** `secret in place` for each canary that could be seen somewhere. */
  readonly leaks: readonly string[]
}

/** Runs the action in a scene that records bodies, and looks everywhere, all the time. */
export async function watchedRelease(
  scene: Scene,
  image: string,
  { canaries, ...run }: SceneRun & { canaries: readonly Canary[] },
): Promise<WatchedRun> {
  const temporary = await mkdtemp(join(tmpdir(), 'canary-'))
  try {
    const watch = createWatch([temporary])
    const { kernel } = scene.clouds
    const from = kernel.requests.length
    // The predicate is called with each request, before it is answered.
    void kernel.waitFor(() => {
      watch.look()
      return false
    })
    const result = await scene.release(image, {
      debug: true,
      ...run,
      env: { ...run.env, TMPDIR: temporary },
      onLine: (line) => {
        watch.look()
        run.onLine?.(line)
      },
      onStart: (phase, pid) => {
        watch.follow(phase, pid)
        run.onStart?.(phase, pid)
      },
    })
    const requests = kernel.requests.slice(from)
    const shown = credentialsIn(requests, scene.clouds)
    return {
      run: result,
      watch,
      requests,
      shown,
      leaks: leaksOf({ run: result, watch }, { canaries: [...canaries, ...shown], given: run.files ?? {} }),
    }
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}

interface LookedFor {
  readonly canaries: readonly Canary[]
  /** What the user has put into the workspace. */
  readonly given: Readonly<Record<string, string>>
}

function leaksOf({ run, watch }: Pick<WatchedRun, 'run' | 'watch'>, { canaries, given }: LookedFor): string[] {
  const isGiven = (text: string): boolean => Object.values(given).includes(text)
  // The one way to have the runner mask a value is to tell it; it does not show such a line.
  const rawLog = run.rawLog.split('\n').filter((line) => !line.startsWith('::add-mask::'))
  const places: (readonly [string, string])[] = [
    ['the log', rawLog.join('\n')],
    ['an annotation', run.annotations.map(({ message, title }) => `${title} ${message}`).join('\n')],
    ['the summary', run.summary],
    ['the outputs', JSON.stringify(run.outputs)],
    ['the state', JSON.stringify(run.state)],
    ['the exported environment', JSON.stringify([run.exportedEnv, run.path])],
    ...[...watch.seen].map(
      ([where, texts]) => [where, [...texts].filter((text) => !isGiven(text)).join('\n')] as const,
    ),
  ]
  return places.flatMap(([where, text]) => sightings(text, canaries).map((name) => `${name} in ${where}`))
}

/** Bearer tokens, passwords, what requests were signed with, and the tokens that are exchanged for others. */
function credentialsIn(requests: readonly LoggedRequest[], { aws }: Scene['clouds']): Canary[] {
  const found = new Map<string, string>()
  for (const { operation, authorization = '', requestBody = '' } of requests) {
    const [scheme = '', credential = ''] = authorization.split(' ')
    if (scheme === 'Basic' || scheme === 'Bearer') found.set(credential, `the credential of ${operation}`)
    if (scheme === 'Basic') found.set(passwordIn(credential), `the password of ${operation}`)
    const [, accessKeyId = ''] = /^AWS4-\S+ Credential=(\w+)\//.exec(authorization) ?? []
    const { secretAccessKey, sessionToken } = aws.admin.credentialsOf(accessKeyId) ?? {}
    if (secretAccessKey !== undefined) found.set(secretAccessKey, 'the secret access key')
    if (sessionToken !== undefined) found.set(sessionToken, 'the session token')
    for (const [, token = ''] of requestBody.matchAll(/(?:subject_?token|WebIdentityToken)["=:\s]+(eyJ[\w.-]+)/gi))
      found.set(token, 'an OIDC token')
  }
  return [...found].map(([value, name]) => ({ name, value }))
}

const passwordIn = (basic: string): string => {
  const text = Buffer.from(basic, 'base64').toString()
  return text.slice(text.indexOf(':') + 1)
}

/** A folder with the configuration that `docker login` would leave for `host`. */
export async function dockerConfig(host: string, user: string, password: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'docker-config-'))
  const auth = Buffer.from(`${user}:${password}`).toString('base64')
  await writeFile(join(folder, 'config.json'), JSON.stringify({ auths: { [host]: { auth } } }), { mode: 0o600 })
  return folder
}
