import type { Context } from './context.ts'
import type { Unit } from './unit.ts'

export type Cloud = 'aws' | 'gcp'
export type Platform = 'app-runner' | 'ecs-express' | 'ecs' | 'lambda' | 'cloud-run' | 'cloud-run-job' | 'gke'

/** One place where a unit runs. As text: `gcp/acme/us-central1/cloud-run/shop`. */
export interface TargetId {
  readonly cloud: Cloud
  /** AWS account id or Google Cloud project id. */
  readonly account: string
  readonly region: string
  readonly platform: Platform
  readonly name: string
}

export const targetKey = (id: TargetId): string => [id.cloud, id.account, id.region, id.platform, id.name].join('/')

/** A target as the other cloud may know it, and a public log may show it: `aws/us-east-1/app-runner/shop`. */
export const placeOf = (id: TargetId): string => placeOfKey(targetKey(id))
export const placeOfKey = (key: string): string => key.split('/').toSpliced(1, 1).join('/')

/** Our note on the cloud's own resource: enough for a process that has nothing else. */
export interface Mark {
  readonly release: string
  readonly order: number
  readonly version: string
  readonly run: string
  /** Hash of digest and settings without release identity. */
  readonly settingsHash: string
  /** `held`: undecided; `committed`: forward from here; `restoring`: on the way back; `done`: nothing left to do. */
  readonly phase: 'held' | 'committed' | 'restoring' | 'done'
  /** True when this release created the resource. */
  readonly created: boolean
  /** Of the image that was asked for; the platform may show that of its own child instead. Absent: not told. */
  readonly digest?: string
  /**
   * Places (`placeOf`) that the release goes to, this one among them; from phase `committed` on those that the decision
   * covers. Absent when it was not told: then all.
   */
  readonly places?: readonly string[]
}

export interface LiveRevision {
  readonly revision: string
  /** Percent of users' requests. */
  readonly share: number
  /** Digest that it runs, where the cloud tells. */
  readonly digest?: string
}

/** One read-only look: all that a fresh process can know about a target. */
export interface Observed {
  readonly exists: boolean
  /** Moves when anybody changes the target; what `begin` is guarded by. */
  readonly fingerprint: string
  /** What the cloud is working on just now, in its own words. */
  readonly busy?: string
  /** What it is busy with is the mark's own release, and can be called off: a way back does not wait for it. */
  readonly stoppable?: boolean
  /** What users get. */
  readonly live: readonly LiveRevision[]
  /** The revision of the release that the mark names, if it is there. */
  readonly ours?: {
    readonly revision: string
    readonly ready: boolean
    readonly reason?: string
    readonly digest?: string
  }
  readonly mark?: Mark
  readonly endpoints: { readonly public?: string; readonly candidate?: string }
  /** The target's own view; opaque to everybody else. JSON. */
  readonly detail: unknown
}

/** What the target can do for this unit, given what is there. Computed by `plan`, not a constant of the platform. */
export interface Traits {
  /** How the new revision can be up without users: beside the old one, paused half-way, or not at all. */
  readonly hold: 'candidate' | 'paused' | 'none'
  readonly shift: 'any' | 'platform' | 'all'
  readonly undo: 'route' | 'redeploy' | 'none'
  readonly undoNeeds: 'cloud' | 'snapshot'
  readonly proof: 'http' | 'execution' | 'platform'
}

export interface Change {
  readonly field: string
  readonly before?: string
  readonly after?: string
}

export interface TargetPlan {
  readonly action: 'create' | 'update' | 'unchanged'
  readonly traits: Traits
  /** What stops the release before anything is touched; one sentence each. */
  readonly problems: readonly string[]
  readonly warnings: readonly string[]
  /** What will change, field by field; secret and environment values are never in it. */
  readonly changes: readonly Change[]
  /** What will be asked for, in order, in words. */
  readonly steps: readonly string[]
  readonly settingsHash: string
  /** The fingerprint that the plan was made from. */
  readonly fingerprint: string
  /** Everything that the target needs to carry out the plan. JSON; may hold environment values, so it is sensitive. */
  readonly detail: unknown
}

/** What is needed to put a target back. `recipe` may be shown; `sensitive` lies in a private file only. Both are JSON. */
export interface Snapshot {
  readonly existed: boolean
  readonly fingerprint: string
  readonly live: readonly LiveRevision[]
  readonly recipe: unknown
  readonly sensitive?: unknown
}

/**
 * Where a target is to be led.
 *
 * - `held`: the new revision is up, users still have the old one
 * - `live`: users have the new revision, as far as the switch goes
 * - `committed`: the same, and the mark says so, to whoever has nothing but this one cloud
 * - `finished`: the same, under the routing rule that there was, tidied, the mark closed
 * - `restored`: users have what the snapshot says; the mark is still there, and does not say that it was committed
 * - `back`: the same, and the mark is gone
 */
export type Goal = 'held' | 'live' | 'committed' | 'finished' | 'restored' | 'back'

/** One request that changes something. */
export interface Step {
  /** Goes into what the step makes, so that it can be found again: release, target, name, attempt. */
  readonly key: string
  /** Short verb: `stage`, `create`, `promote`, `commit`, `finish`, `retract`, `restore`, `delete` … */
  readonly name: string
  readonly goal: Goal
  /** For people, present tense: `Staging revision at 0 %`. */
  readonly title: string
  /** It changes nothing of what users get, though it is on the way there: a note, a definition. */
  readonly quiet?: boolean
  /** The request. JSON, sensitive; kept out of the journal. */
  readonly detail: unknown
}

/** Proof that the cloud accepted a step, and what to wait for. JSON, may be shown. */
export interface Ticket {
  readonly step: string
  readonly operation?: string
  readonly detail?: unknown
}

export type Settled =
  | { readonly state: 'done'; readonly seen: Observed }
  /** The cloud took it back by itself. */
  | ({ readonly state: 'reverted' } & Failing)
  /** Somebody else has changed the target since. */
  | { readonly state: 'overtaken'; readonly seen: Observed; readonly by: string }
  | ({ readonly state: 'stopped' } & Failing)
  | ({ readonly state: 'failed' } & Failing)

interface Failing {
  readonly seen: Observed
  readonly reason: string
  /** Users may have had the new version meanwhile. Absent: the platform has kept it from them. */
  readonly served?: boolean
}

export interface Explanation {
  readonly reason: string
  readonly hint?: string
  /** The container's last lines, oldest first. */
  readonly logLines: readonly string[]
  readonly links: readonly { readonly title: string; readonly url: string }[]
}

/** What `next` needs to find the way. A forward goal needs the plan until the new revision is up. */
export interface Way {
  readonly release: string
  readonly goal: Goal
  readonly plan?: TargetPlan
  readonly snapshot: Snapshot
  /** Grows each time the same step has to be asked anew. */
  readonly attempt: number
  /** What the mark is to say of the places that the decision covers, from phase `committed` on; absent: as it says now. */
  readonly places?: readonly string[] | undefined
}

/** The next single request towards a goal; or why there is none. */
export type Next =
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'arrived' }
  /** What was asked for has come to rest in a state from which this goal cannot be reached. */
  | { readonly kind: 'failed'; readonly reason: string }
  /** The target is no longer ours to lead. */
  | { readonly kind: 'overtaken'; readonly by: string }
  /** There is no way from here without a person; `command` is what that person could run. */
  | { readonly kind: 'stuck'; readonly reason: string; readonly command?: string }

/** How a probe reaches a target; or why it cannot, and what is the strongest proof instead. */
export type Reach =
  | { readonly url: string; readonly token?: (context: Context) => Promise<string> }
  | { readonly url?: never; readonly instead: string }

/**
 * A platform, as the engine knows it. Asking is not waiting, what was asked can be found again, and the way is always
 * decided from a read-only view: `next` is a pure function, so a fresh process goes on where a dead one stopped.
 */
export interface Target {
  readonly id: TargetId
  /** Read-only. */
  observe(context: Context): Promise<Observed>
  /** Read-only; `command: plan` too. */
  plan(unit: Unit, seen: Observed, context: Context): Promise<TargetPlan>
  /** Read-only. */
  snapshot(plan: TargetPlan, seen: Observed, context: Context): Promise<Snapshot>
  /** The way back for a process that has only the cloud: rebuilt from the mark. `undefined` when there is nothing of ours. */
  rebuild(seen: Observed, context: Context): Promise<Snapshot | undefined>
  /** Pure. */
  next(way: Way, seen: Observed): Next
  /** ONE request; returns on acceptance. Throws CloudError `conflict` when the guard (a fingerprint) has moved. */
  begin(step: Step, guard: string, context: Context): Promise<Ticket>
  /** Did it happen? Found by the step's key after a reset, a time-out, a crash. */
  recall(step: Pick<Step, 'key' | 'name' | 'goal'>, context: Context): Promise<Ticket | 'absent' | 'unknown'>
  /** Waits until the cloud has come to rest. */
  settle(ticket: Ticket, context: Context): Promise<Settled>
  /** The address at which the held candidate, or what users get, can be asked. */
  reach(which: 'candidate' | 'public', seen: Observed): Reach
  /** The cause in the cloud's own words, with the container's last lines. */
  explain(
    failure: { readonly ticket?: Ticket | undefined; readonly seen: Observed; readonly reason: string },
    context: Context,
  ): Promise<Explanation>
  /** Links and commands for reports. */
  console(): {
    readonly url: string
    readonly describe: string
    /** Stops what the platform is doing and takes it back, where that can be. */
    readonly stop?: string
  }
}
