import type { Context } from '../../src/core/context.ts'
import type { Step, Target } from '../../src/core/target.ts'
import type { Unit } from '../../src/core/unit.ts'
import { createHttpClient } from '../../src/http/client.ts'
import { openStage, shop, type Stage, type Tandem } from '../support/stage.ts'
import type { TargetWorld } from './target-world.ts'
import { released } from './world-release.ts'

const secrets = { old: 'canary-of-the-old-one', now: 'canary-of-the-new-one' }

/** What there is before: the new release is to come over it. */
export type Scene = 'update' | 'create' | 'pinned'

export const cloudRunWorld =
  (scene: Scene) =>
  async (seed: number): Promise<TargetWorld> => {
    const stage = await openStage({ seed })
    const opened: Tandem[] = []
    const tandem = (secret: string): Tandem => {
      const made = stage.tandem({ settings: { env: { DATABASE_URL: secret } } })
      opened.push(made)
      return made
    }
    if (scene !== 'create') await released(tandem(secrets.old).release(stage.publish('one')))
    if (scene === 'pinned') await pin(stage)
    const release = tandem(secrets.now)
    const unitOf = (image: Unit['image']): Unit => only(release.members(image)).unit
    const http = createHttpClient(stage.clouds.environment)
    const beginning = stage.clouds.kernel.requests.length
    return {
      kernel: stage.clouds.kernel,
      context: release.context,
      open: (): Target => only(tandem(secrets.now).cloud.targets).target,
      healthy: unitOf(stage.publish('two')),
      crashing: unitOf(
        stage.publish('bad', { 'tandem.sim/start': 'crash', 'tandem.sim/output': 'Error: this is a crash' }),
      ),
      isChange: (request) =>
        request.sequence > beginning && changing.test(request.operation) && !request.path.includes('validateOnly=true'),
      operationOf,
      interfere: async () => {
        if (scene === 'create') await released(tandem(secrets.old).release(stage.publish('theirs')))
        else await stage.clouds.google.run.deploy({ ...shop, env: { THEIRS: 'yes' } })
      },
      serving: () => stage.ask(),
      rest: () => restOf(stage),
      ask: async (url) => versionAt(url, http, release.context),
      before: scene === 'create' ? 'no service' : 'one',
      after: 'two',
      secrets: scene === 'create' ? [secrets.now] : Object.values(secrets),
      stop: async () => {
        await Promise.all([...opened.map((each) => each.close()), http.close()])
        await stage.stop()
      },
    }
  }

const changing = /^run\.services\.(create|patch|delete|setIamPolicy)$/

const operations: Readonly<Record<string, string>> = {
  create: 'run.services.create',
  delete: 'run.services.delete',
  restrict: 'run.services.setIamPolicy',
  reopen: 'run.services.setIamPolicy',
}

const operationOf = ({ name }: Step): string => operations[name] ?? 'run.services.patch'

async function pin(stage: Stage): Promise<void> {
  const revision = String(stage.clouds.google.run.revisions(shop).at(-1)?.['name']).split('/').at(-1) ?? ''
  await stage.clouds.google.run.setTraffic(shop, [
    { type: 'TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION', revision, percent: 100 },
  ])
}

/** What somebody finds afterwards: a way back may make a revision of another name, but of the same template. */
function restOf(stage: Stage): unknown {
  const service = stage.clouds.google.run.service(shop)
  if (service === undefined) return 'no service'
  const { template, traffic, annotations, labels, ingress, scaling, invokerIamDisabled } = service
  const given = typeof template === 'object' && template !== null ? template : {}
  const nameless = Object.fromEntries(Object.entries(given).filter(([member]) => member !== 'revision'))
  return { template: nameless, traffic, annotations, labels, ingress, scaling, invokerIamDisabled }
}

async function versionAt(url: string, http: ReturnType<typeof createHttpClient>, context: Context): Promise<string> {
  const { status, body } = await http.request({ method: 'GET', url, operation: 'test.ask' }, context)
  return /"version":"([^"]*)"/.exec(body.toString())?.[1] ?? String(status)
}

function only<T>([first]: readonly T[]): T {
  if (first === undefined) throw new Error('there is none')
  return first
}
