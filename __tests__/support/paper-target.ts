import { CloudError, type Trouble } from '../../src/core/errors.ts'
import type {
  Goal,
  Mark,
  Next,
  Observed,
  Snapshot,
  Step,
  Target,
  TargetPlan,
  Ticket,
  Way,
} from '../../src/core/target.ts'

/** What a paper cloud holds for one service: enough to be staged, promoted, undone, overtaken. */
export interface PaperService {
  version: number
  serving: string
  candidate: string | undefined
  mark: Mark | undefined
  lastStep: string | undefined
}

type Trap = { readonly trouble: Trouble; readonly effect: boolean; times: number }

/** A target on paper, with the traps of a real one: lost answers, refusals, somebody else's changes. */
export interface PaperTarget extends Target {
  readonly service: PaperService
  /** Steps that the cloud really carried out, in order. */
  readonly done: string[]
  /** The next requests of a step go wrong, with or without effect. */
  trap(step: string, trap: Partial<Trap>): void
  /** The step is accepted, but comes to rest as a failure. */
  sicken(step: string): void
  /** Somebody else deploys. */
  deployElsewhere(revision: string): void
}

export function paperTarget({ name, hold }: { name: string; hold: boolean }): PaperTarget {
  const service: PaperService = {
    version: 1,
    serving: 'old',
    candidate: undefined,
    mark: undefined,
    lastStep: undefined,
  }
  const traps = new Map<string, Trap>()
  const sick = new Set<string>()
  const done: string[] = []

  const observe = (): Observed => ({
    exists: true,
    fingerprint: String(service.version),
    live: [{ revision: service.serving, share: 100 }],
    endpoints: { public: `https://${name}.example`, candidate: `https://candidate.${name}.example` },
    detail: { ...service },
    ...(service.mark === undefined ? {} : { mark: service.mark }),
    ...(service.mark === undefined ? {} : { ours: { revision: service.mark.release, ready: true } }),
  })

  const carryOut = (step: Step): void => {
    const release = step.key.split('/')[0] ?? ''
    service.version += 1
    service.lastStep = step.key
    done.push(step.name)
    if (sick.has(step.name)) return
    if (step.name === 'stage') Object.assign(service, { candidate: release, mark: markOf(release, 'held') })
    if (step.name === 'switch') Object.assign(service, { serving: release, mark: markOf(release, 'held') })
    if (step.name === 'promote') Object.assign(service, { serving: release, mark: markOf(release, 'committed') })
    if (step.name === 'finish') Object.assign(service, { candidate: undefined, mark: markOf(release, 'done') })
    if (step.name === 'undo') Object.assign(service, { serving: 'old', candidate: undefined, mark: undefined })
  }

  return {
    id: { cloud: 'gcp', account: 'paper', region: 'desk', platform: 'cloud-run', name },
    service,
    done,
    trap: (step, { trouble = 'unanswered', effect = false, times = 1 }) =>
      void traps.set(step, { trouble, effect, times }),
    sicken: (step) => void sick.add(step),
    deployElsewhere: (revision) => {
      Object.assign(service, { version: service.version + 1, serving: revision, mark: undefined, candidate: undefined })
    },
    observe: () => Promise.resolve(observe()),
    plan: (unit, seen): Promise<TargetPlan> =>
      Promise.resolve({
        action: seen.mark?.settingsHash === unit.settings.labels?.['hash'] ? 'unchanged' : 'update',
        traits: {
          hold: hold ? 'candidate' : 'none',
          shift: 'all',
          undo: hold ? 'route' : 'redeploy',
          undoNeeds: 'snapshot',
          proof: 'http',
        },
        problems: [],
        warnings: [],
        changes: [],
        steps: [],
        settingsHash: '',
        fingerprint: seen.fingerprint,
        detail: {},
      }),
    snapshot: (_plan, seen): Promise<Snapshot> =>
      Promise.resolve({ existed: true, fingerprint: seen.fingerprint, live: seen.live, recipe: {} }),
    rebuild: (seen): Promise<Snapshot | undefined> =>
      Promise.resolve(
        seen.mark === undefined ? undefined : { existed: true, fingerprint: seen.fingerprint, live: [], recipe: {} },
      ),
    next: (way, seen) => nextOnPaper(way, seen, hold),
    begin: (step, guard): Promise<Ticket> => {
      const trap = traps.get(step.name)
      if (trap !== undefined && trap.times > 0) {
        trap.times -= 1
        if (trap.effect) carryOut(step)
        return Promise.reject(
          new CloudError(`${step.name}: ${trap.trouble}`, { trouble: trap.trouble, operation: step.name }),
        )
      }
      if (guard !== String(service.version)) {
        return Promise.reject(new CloudError('the guard moved', { trouble: 'conflict', operation: step.name }))
      }
      carryOut(step)
      return Promise.resolve({ step: step.key })
    },
    recall: (step) => Promise.resolve(service.lastStep === step.key ? { step: step.key } : 'absent'),
    settle: (ticket) => {
      const stepName = ticket.step.split('/')[1] ?? ''
      return Promise.resolve(
        sick.has(stepName)
          ? { state: 'failed', seen: observe(), reason: `${stepName} came to rest badly` }
          : { state: 'done', seen: observe() },
      )
    },
    reach: (which, seen) => ({ url: seen.endpoints[which] ?? '' }),
    explain: ({ reason }) => Promise.resolve({ reason, logLines: ['last words'], links: [] }),
    console: () => ({ url: 'https://console.example', describe: `describe ${name}` }),
  }
}

const markOf = (release: string, phase: Mark['phase']): Mark => ({
  release,
  order: 1,
  version: 'v1',
  run: 'https://example/run',
  settingsHash: release,
  phase,
  created: false,
})

function nextOnPaper(way: Way, seen: Observed, hold: boolean): Next {
  const { mark } = seen
  const ours = mark?.release === way.release
  const step = (name: string): Next => ({ kind: 'step', step: stepOf(way.release, name, way.goal) })
  if (way.goal === 'back') return ours ? step('undo') : { kind: 'arrived' }
  if (!ours && way.plan?.fingerprint !== seen.fingerprint) return { kind: 'overtaken', by: 'somebody else' }
  if (!ours) return step(hold ? 'stage' : 'switch')
  if (way.goal === 'held') return { kind: 'arrived' }
  if (hold && mark.phase === 'held') return step('promote')
  if (way.goal === 'live') return { kind: 'arrived' }
  return mark.phase === 'done' ? { kind: 'arrived' } : step('finish')
}

const stepOf = (release: string, name: string, goal: Goal): Step => ({
  key: `${release}/${name}`,
  name,
  goal,
  title: name,
  detail: {},
})
