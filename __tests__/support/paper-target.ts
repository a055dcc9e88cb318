import { CloudError, type Trouble } from '../../src/core/errors.ts'
import type { Observed, Snapshot, Step, Target, TargetPlan, Ticket, Way } from '../../src/core/target.ts'
import type { PaperService } from './paper-service.ts'
import { nextOnPaper } from './paper-way.ts'

type Trap = { readonly trouble: Trouble; readonly effect: boolean; times: number }

/** A target on paper, with the traps of a real one: lost answers, refusals, somebody else's changes. */
export interface PaperTarget extends Target {
  readonly service: PaperService
  /** Steps that the cloud really carried out, in order. */
  readonly done: string[]
  /** The next requests of a step go wrong, with or without effect. */
  trap(step: string, trap: Partial<Trap>): void
  /** The step is accepted, but comes to rest as a failure; what it should have changed is as before. `served`: users met it. */
  sicken(step: string, how?: { readonly served: boolean }): void
  /** Somebody else deploys. */
  deployElsewhere(revision: string): void
}

export interface PaperOptions {
  readonly name: string
  /**
   * Like Cloud Run: `stage` beside the old one, `promote` with the mark in it. Else like App Runner: `mark`, then `switch` at
   * once; `commit` once it is decided.
   */
  readonly hold: boolean
  readonly cloud?: 'aws' | 'gcp'
}

export function paperTarget({ name, hold, cloud = hold ? 'gcp' : 'aws' }: PaperOptions): PaperTarget {
  const service: PaperService = {
    version: 1,
    serving: 'old',
    candidate: undefined,
    mark: undefined,
    lastStep: undefined,
    busyFor: 0,
  }
  const traps = new Map<string, Trap>()
  const sick = new Map<string, { readonly served: boolean }>()
  const done: string[] = []

  const observe = (): Observed => ({
    exists: true,
    fingerprint: String(service.version),
    live: [{ revision: service.serving, share: 100 }],
    endpoints: { public: `https://${name}.example`, candidate: `https://candidate.${name}.example` },
    detail: { ...service },
    ...(service.busyFor > 0 ? { busy: 'an update of somebody else' } : {}),
    ...(service.mark === undefined ? {} : { mark: service.mark }),
    ...(service.mark === undefined ? {} : { ours: { revision: service.mark.release, ready: true } }),
  })

  const carryOut = (step: Step): void => {
    service.version += 1
    service.lastStep = step.key
    done.push(step.name)
    if (!sick.has(step.name)) Object.assign(service, step.detail)
  }

  return {
    id: { cloud, account: 'paper', region: 'desk', platform: cloud === 'gcp' ? 'cloud-run' : 'app-runner', name },
    service,
    done,
    trap: (step, { trouble = 'unanswered', effect = false, times = 1 }) =>
      void traps.set(step, { trouble, effect, times }),
    sicken: (step, how = { served: false }) => void sick.set(step, how),
    deployElsewhere: (revision) => {
      Object.assign(service, { version: service.version + 1, serving: revision, mark: undefined, candidate: undefined })
    },
    observe: () => {
      const seen = observe()
      if (service.busyFor > 0) service.busyFor -= 1
      return Promise.resolve(seen)
    },
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
        detail: { places: unit.release.places },
      }),
    snapshot: (_plan, seen): Promise<Snapshot> =>
      Promise.resolve({ existed: true, fingerprint: seen.fingerprint, live: seen.live, recipe: {} }),
    rebuild: (seen): Promise<Snapshot | undefined> =>
      Promise.resolve(
        seen.mark === undefined ? undefined : { existed: true, fingerprint: seen.fingerprint, live: [], recipe: {} },
      ),
    next: (way: Way, seen) => nextOnPaper(way, seen, hold),
    begin: (step, guard): Promise<Ticket> => {
      const trap = traps.get(step.name)
      if (trap !== undefined && trap.times > 0) {
        trap.times -= 1
        if (trap.effect) carryOut(step)
        return Promise.reject(
          new CloudError(`${step.name}: ${trap.trouble}`, { trouble: trap.trouble, operation: step.name }),
        )
      }
      if (guard !== String(service.version) || service.busyFor > 0) {
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
          ? { state: 'failed', seen: observe(), reason: `${stepName} came to rest badly`, ...sick.get(stepName) }
          : { state: 'done', seen: observe() },
      )
    },
    reach: (which, seen) => ({ url: seen.endpoints[which] ?? '' }),
    explain: ({ reason }) => Promise.resolve({ reason, logLines: ['last words'], links: [] }),
    console: () => ({ url: 'https://console.example', describe: `describe ${name}` }),
  }
}
