import type { EcrImage } from '../../../../src/aws/ecr-image.ts'
import { systemClock } from '../../../../src/core/clock.ts'
import { silentLog } from '../../../../src/core/log.ts'
import type { Goal, Next, Observed, Snapshot, Step, TargetPlan, Way } from '../../../../src/core/target.ts'
import { candidateAlias, type FunctionAlias } from '../../../../src/targets/aws/lambda/aliases.ts'
import { nextStep } from '../../../../src/targets/aws/lambda/next.ts'
import { planFunction, type PlanOptions } from '../../../../src/targets/aws/lambda/plan.ts'
import { contentHash } from '../../../../src/targets/aws/lambda/settings.ts'
import { takeSnapshot } from '../../../../src/targets/aws/lambda/snapshot.ts'
import type { Request } from '../../../../src/targets/aws/lambda/steps.ts'
import { type Found, observed } from '../../../../src/targets/aws/lambda/view.ts'
import { aFunction, aUnit, aVersion } from './a-function.ts'

const context = { clock: systemClock, log: silentLog, signal: new AbortController().signal }
const speaking: EcrImage = {
  layers: [],
  command: [],
  labels: { 'tandem.lambda': 'runtime' },
  contains: () => Promise.resolve(false),
}

export const planOf = (
  found: Found | undefined,
  unit = aUnit(),
  options: Partial<PlanOptions> = {},
): Promise<TargetPlan> =>
  planFunction(
    unit,
    observed(found),
    {
      alias: 'live',
      architecture: undefined,
      lookInto: () => Promise.resolve(speaking),
      bypasses: () => Promise.resolve([]),
      openTo: () => Promise.resolve({ url: ['tandem-url'], call: ['tandem-call'] }),
      ...options,
    },
    context,
  )

/** A function on paper, and a release of `aUnit` on its way over it: what Lambda would make of each request is written down at once. */
export interface Walk {
  found: Found | undefined
  readonly plan: TargetPlan
  seen(): Observed
  next(goal: Goal): Next
  /** The names of the steps to a goal, and what came at the end of them; `until` stops before the step of this name. */
  go(goal: Goal, until?: string, places?: readonly string[]): string
  /** All the way, or until before the step of this name. */
  forward(until?: string): void
  /** From now on nobody knows the values of before. */
  forget(): void
}

export async function walkOver(found: Found | undefined, unit = aUnit()): Promise<Walk> {
  const plan = await planOf(found, unit)
  let snapshot: Snapshot = takeSnapshot(plan, observed(found), found?.live?.open)
  let attempt = 0
  const way = (goal: Goal): Way => ({ release: unit.release.id, goal, plan, snapshot, attempt })
  const walk: Walk = {
    found,
    plan,
    seen: () => observed(walk.found),
    next: (goal) => nextStep('live')(way(goal), walk.seen()),
    go: (goal, until, places) => {
      const names: string[] = []
      for (; names.length < 30; attempt++) {
        const next = nextStep('live')({ ...way(goal), places }, walk.seen())
        if (next.kind !== 'step') return [...names, next.kind === 'arrived' ? '' : next.kind].join(' ').trim()
        if (next.step.name === until) return names.join(' ')
        names.push(next.step.name)
        walk.found = after(requestOf(next.step), walk.found)
      }
      throw new Error(`no end of it: ${names.join(' ')}`)
    },
    forward: (until) => {
      for (const goal of ['held', 'live', 'finished'] as const) {
        walk.go(goal, until)
        const next = walk.next(goal)
        if (next.kind === 'step' && next.step.name === until) return
      }
    },
    forget: () => {
      const { sensitive: _, ...rest } = snapshot
      snapshot = rest
    },
  }
  return walk
}

/** The target's own. */
const isRequest = (detail: unknown): detail is Request =>
  typeof detail === 'object' && detail !== null && 'call' in detail

function requestOf({ name, detail }: Step): Request {
  if (!isRequest(detail)) throw new Error(`${name} asks for nothing`)
  return detail
}

/** What the request makes of the function. */
function after(request: Request, found: Found | undefined): Found | undefined {
  if (request.call === 'create') {
    const { content, tags } = request
    return { arn: aFunction().arn, latest: aVersion('$LATEST', content), tags, versions: {} }
  }
  if (request.call === 'delete' || found === undefined) return undefined
  if ('alias' in request) return withAlias(request, found)
  switch (request.call) {
    case 'configure':
      return twinned({ ...found, latest: { ...found.latest, settings: request.settings } })
    case 'code':
      return twinned({
        ...found,
        latest: { ...found.latest, image: request.image, architecture: request.architecture },
      })
    case 'publish': {
      const name = String(Object.keys(found.versions).length + 1)
      return twinned({ ...found, versions: { ...found.versions, [name]: { ...found.latest, name } } })
    }
    case 'tag':
      return { ...found, tags: { ...found.tags, ...request.tags } }
    case 'untag':
      return {
        ...found,
        tags: Object.fromEntries(Object.entries(found.tags).filter(([key]) => !request.keys.includes(key))),
      }
  }
}

/** The version that is what `$LATEST` is. */
function twinned(now: Found): Found {
  const { twin: _, ...found } = now
  const twin = Object.values(found.versions).find((each) => contentHash(each) === contentHash(found.latest))?.name
  return twin === undefined ? found : { ...found, twin }
}

type OfAlias = Extract<Request, { readonly alias: string }>

function withAlias(request: OfAlias, found: Found): Found {
  const at = request.alias === candidateAlias ? 'candidate' : 'live'
  const { [at]: now, ...others } = found
  const changed = aliasAfter(request, now)
  return changed === undefined ? others : { ...others, [at]: changed }
}

function aliasAfter(request: OfAlias, now: FunctionAlias | undefined): FunctionAlias | undefined {
  const alias = now ?? { version: '', weights: {}, open: { url: [], call: [] } }
  const { url, ...closed } = alias
  const { open } = alias
  switch (request.call) {
    case 'route':
      return { ...alias, ...request.to, ...(alias.revision === undefined ? {} : { revision: `${alias.revision}+` }) }
    case 'delete-alias':
      return undefined
    case 'delete-url':
      return closed
    case 'url':
      return { ...alias, url: { address: 'https://new.example', mode: request.mode, auth: request.auth } }
    case 'auth':
      return { ...alias, ...(url && { url: { ...url, auth: request.auth } }) }
    case 'permit':
      return { ...alias, open: { ...open, [request.permission]: [`tandem-${request.permission}`] } }
    case 'revoke': {
      const without = (all: readonly string[]): string[] => all.filter((each) => each !== request.statement)
      return { ...alias, open: { url: without(open.url), call: without(open.call) } }
    }
  }
}
